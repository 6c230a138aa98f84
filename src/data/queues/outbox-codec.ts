/** The outbox on disk: one JSON list a line, read in the order they were written. */
import { z } from 'zod'
import { messageRecipe } from '../chats/message-recipe.ts'
import { id } from '../model/schema.ts'

/** Who gets a posting, and how. */
const recipient = z.strictObject({
  chat: z.int(),
  /** A topic of a forum. */
  thread: z.int().optional(),
  /** Which of the posting's messages. */
  message: z.int().nonnegative(),
  replyTo: z.int().optional(),
  /** The message whose text it takes the place of. */
  edit: z.int().optional(),
  /** Which of the messages is a reply to that one, where it cannot be edited. */
  instead: z.int().nonnegative().optional(),
  silent: z.literal(true).optional(),
})
export type Recipient = Readonly<z.infer<typeof recipient>>

/** The same words for all who get them. The same id is taken once, whatever else is in it. */
const posting = z.strictObject({
  id: z.string().min(1).max(100),
  /** One for each language and form; `uses` are the ids of the figures in it. What a message holds is no matter here. */
  messages: z
    .array(z.strictObject({ message: z.unknown(), uses: z.array(id).readonly(), recipe: messageRecipe.optional() }))
    .readonly(),
  recipients: z.array(recipient).readonly(),
  /** The version of the data that its words are of. Absent: no correction follows it. */
  version: z.int().nonnegative().optional(),
})
export type OutboxItem = Readonly<z.infer<typeof posting>>

/**
 * How it ended for one: `gone` is a chat that is not to be written to again; `failed` was refused, or is in doubt;
 * `dropped` was not sent, because the posting was stopped or the chat does not want it any more.
 */
const outcome = z.enum(['sent', 'gone', 'failed', 'dropped'])
export type DeliveryOutcome = z.infer<typeof outcome>

/** A posting on its way. */
export interface OpenItem {
  readonly posting: OutboxItem
  /** By recipient: how often a send has begun and not come to an end, or how it ended. */
  readonly states: (0 | 1 | 2 | DeliveryOutcome)[]
  isPaused: boolean
  /** Nothing more of it is begun. */
  isStopped: boolean
  /** By recipient: the number of the message that has come, while it is still to be noted elsewhere. */
  readonly numbers: Map<number, number>
}

/** What the lines come to. */
export interface OutboxState {
  /** By id, oldest first. */
  readonly open: ReadonlyMap<string, OpenItem>
  /** The ids of those that came to their end lately, oldest first. */
  readonly known: readonly string[]
  readonly unread: number
}

const state = z.union([z.literal(0), z.literal(1), z.literal(2), outcome])
// Each says how things are, not what is added: read twice, as after a renewal, it comes to the same.
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

export const written = (one: OutboxRecord): string => `${JSON.stringify(one)}\n`

/** The same state in as few lines as it takes. */
export const linesOf = ({ open, known }: Pick<OutboxState, 'open' | 'known'>): string =>
  [
    written(['known', [...known]]),
    ...[...open.values()].flatMap(({ posting, states, isPaused, isStopped, numbers }) => [
      written(isStopped ? ['+', posting, states, isPaused, isStopped] : ['+', posting, states, isPaused]),
      ...[...numbers].map(([index, number]) => written(['at', posting.id, index, number])),
    ]),
  ].join('')

/** Reads what was written, whatever it is. Lines that make no sense are counted and passed over. */
export function readLines(text: string): OutboxState {
  const open = new Map<string, OpenItem>()
  const known: string[] = []
  let unread = 0
  for (const text1 of text.split('\n')) {
    if (text1 === '') continue
    const one = line.safeParse(parsedLine(text1)).data
    if (one === undefined) unread += 1
    else follow(one, open, known)
  }
  return { open, known, unread }
}

/** What one line changes. */
export function follow(one: OutboxRecord, open: Map<string, OpenItem>, known: string[]): void {
  switch (one[0]) {
    case '+': {
      const [, posting, states = posting.recipients.map(() => 0 as const), isPaused = false, isStopped = false] = one
      open.set(posting.id, { posting, states: [...states], isPaused, isStopped, numbers: new Map() })
      break
    }
    case 'is': {
      const states = open.get(one[1])?.states
      if (states?.[one[2]] !== undefined) states[one[2]] = one[3]
      break
    }
    case 'at': {
      const numbers = open.get(one[1])?.numbers
      if (one[3] === null) numbers?.delete(one[2])
      else numbers?.set(one[2], one[3])
      break
    }
    case 'pause': {
      const it = open.get(one[1])
      if (it !== undefined) it.isPaused = one[2]
      break
    }
    case 'stop': {
      const it = open.get(one[1])
      if (it === undefined) break
      // What has begun may have arrived: it comes to its own end.
      for (const [index, state] of it.states.entries()) if (state === 0) it.states[index] = 'dropped'
      it.isPaused = false
      it.isStopped = true
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
  }
}

const moved = (posting: OutboxItem, from: number, to: number): OutboxItem =>
  posting.recipients.some(({ chat }) => chat === from)
    ? { ...posting, recipients: posting.recipients.map(it => (it.chat === from ? { ...it, chat: to } : it)) }
    : posting

function parsedLine(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
