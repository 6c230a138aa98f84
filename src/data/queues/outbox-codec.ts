/** The outbox on disk: JSON lines. */
import { z } from 'zod'
import { messageRecipe } from '../chats/message-recipe.ts'
import { jsonLine, readJsonLines } from '../engine/json-lines.ts'
import { id } from '../model/schema.ts'

/** Who gets an item, and how. */
const recipient = z.strictObject({
  chat: z.int(),
  /** A topic of a forum. */
  thread: z.int().optional(),
  /** The index of the item's message. */
  message: z.int().nonnegative(),
  replyTo: z.int().optional(),
  /** The message to edit in place of sending. */
  edit: z.int().optional(),
  /** The index of the message to send when the other cannot be sent as a picture, or, as a reply, when it cannot be edited. */
  instead: z.int().nonnegative().optional(),
  silent: z.literal(true).optional(),
})
export type Recipient = Readonly<z.infer<typeof recipient>>

/** Messages to many chats. An id is taken once, whatever else is in it. */
const posting = z.strictObject({
  id: z.string().min(1).max(100),
  /** One for each language and form; `uses` are the ids of the figures in it. The outbox does not look into `message`. */
  messages: z
    .array(z.strictObject({ message: z.unknown(), uses: z.array(id).readonly(), recipe: messageRecipe.optional() }))
    .readonly(),
  recipients: z.array(recipient).readonly(),
  /** The version of the data that the messages were written from. Absent: corrections ignore it. */
  version: z.int().nonnegative().optional(),
})
export type OutboxItem = Readonly<z.infer<typeof posting>>

/**
 * The result for one recipient. `gone`: never write to that chat again. `failed`: refused, or the result is unknown.
 * `dropped`: not sent, because the item was stopped or the chat no longer wants it.
 */
const outcome = z.enum(['sent', 'gone', 'failed', 'dropped'])
export type DeliveryOutcome = z.infer<typeof outcome>

/** An item that is not finished. */
export interface OpenItem {
  readonly posting: OutboxItem
  /** By recipient: how many sends have begun without a result, or the result. */
  readonly states: (0 | 1 | 2 | DeliveryOutcome)[]
  isPaused: boolean
  /** No further send begins. */
  isStopped: boolean
  /** By recipient: the id of the sent message, until it is recorded elsewhere. */
  readonly numbers: Map<number, number>
}

/** The state that the lines add up to. */
export interface OutboxState {
  /** By id, oldest first. */
  readonly open: ReadonlyMap<string, OpenItem>
  /** The ids of items that finished recently, oldest first. */
  readonly known: readonly string[]
  readonly unread: number
}

const state = z.union([z.literal(0), z.literal(1), z.literal(2), outcome])
// Each line is idempotent: a line that is replayed twice, as after a rewrite of the file, changes nothing more.
const line = z.union([
  z.tuple([z.literal('+'), posting]),
  z.tuple([z.literal('+'), posting, z.array(state), z.boolean()]),
  z.tuple([z.literal('+'), posting, z.array(state), z.boolean(), z.boolean()]),
  z.tuple([z.literal('is'), z.string(), z.int(), state]),
  z.tuple([z.literal('at'), z.string(), z.int(), z.int().nullable()]),
  z.tuple([z.literal('pause'), z.string(), z.boolean()]),
  z.tuple([z.literal('stop'), z.string()]),
  z.tuple([z.literal('moved'), z.int(), z.int()]),
  z.tuple([z.literal('over'), z.string()]),
  z.tuple([z.literal('known'), z.array(z.string())]),
])
export type OutboxRecord = z.infer<typeof line>

/** The line of a record. */
export const written: (one: OutboxRecord) => string = jsonLine

/** The same state in as few lines as possible. */
export const linesOf = ({ open, known }: Pick<OutboxState, 'open' | 'known'>): string =>
  [
    written(['known', [...known]]),
    ...[...open.values()].flatMap(({ posting, states, isPaused, isStopped, numbers }) => [
      written(isStopped ? ['+', posting, states, isPaused, isStopped] : ['+', posting, states, isPaused]),
      ...[...numbers].map(([index, number]) => written(['at', posting.id, index, number])),
    ]),
  ].join('')

/** Replays the lines. Unreadable ones are counted and skipped. Never throws. */
export function readLines(text: string): OutboxState {
  const open = new Map<string, OpenItem>()
  const known: string[] = []
  const unread = readJsonLines(text, line, one => follow(one, open, known))
  return { open, known, unread }
}

/** Applies one line to the state. */
export function follow(one: OutboxRecord, open: Map<string, OpenItem>, known: string[]): void {
  switch (one[0]) {
    case '+': {
      const [, posting, states = posting.recipients.map(() => 0 as const), isPaused = false, isStopped = false] = one
      open.set(posting.id, { posting, states: [...states], isPaused, isStopped, numbers: new Map() })
      break
    }
    case 'moved':
      for (const [id, it] of open) open.set(id, { ...it, posting: moved(it.posting, one[1], one[2]) })
      break
    case 'over':
      open.delete(one[1])
      known.push(one[1])
      break
    case 'known':
      known.push(...one[1])
      break
    default: {
      const item = open.get(one[1])
      if (item !== undefined) followItem(one, item)
    }
  }
}

type ItemRecord = Extract<OutboxRecord, ['is' | 'at' | 'pause' | 'stop', ...unknown[]]>

function followItem(one: ItemRecord, item: OpenItem): void {
  switch (one[0]) {
    case 'is':
      if (item.states[one[2]] !== undefined) item.states[one[2]] = one[3]
      break
    case 'at':
      if (one[3] === null) item.numbers.delete(one[2])
      else item.numbers.set(one[2], one[3])
      break
    case 'pause':
      item.isPaused = one[2]
      break
    case 'stop':
      // A send that has begun may have arrived: it keeps its state until its result.
      for (const [index, state] of item.states.entries()) if (state === 0) item.states[index] = 'dropped'
      item.isPaused = false
      item.isStopped = true
      break
  }
}

const moved = (posting: OutboxItem, from: number, to: number): OutboxItem =>
  posting.recipients.some(({ chat }) => chat === from)
    ? { ...posting, recipients: posting.recipients.map(it => (it.chat === from ? { ...it, chat: to } : it)) }
    : posting
