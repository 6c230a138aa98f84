/** The items of the outbox that are not finished: what its lines add up to. */
import { readJsonLines } from '../engine/json-lines.ts'
import {
  type DeliveryOutcome,
  type DeliveryState,
  type OutboxItem,
  type OutboxRecord,
  outboxLine,
  type Recipient,
  written,
} from './outbox-codec.ts'

/** How many recipients have that result; the others are undecided. */
type Counts = Readonly<Record<DeliveryOutcome | 'undecided', number>>

/** How far a kept item was sent. Without states nothing was. */
interface Progress extends Pick<OpenItem, 'isPaused' | 'isStopped'> {
  readonly states: readonly DeliveryState[] | undefined
}

/** An item that is not finished. A send, or a chat that is gone, costs the same for any number of recipients. */
export class OpenItem {
  readonly posting: OutboxItem
  isPaused: boolean
  /** No further send begins. */
  isStopped: boolean
  /** By recipient: the id of the sent message, until it is recorded elsewhere. */
  readonly numbers = new Map<number, number>()
  readonly #recipients: Recipient[]
  readonly #states: DeliveryState[]
  readonly #counts = { undecided: 0, sent: 0, edited: 0, gone: 0, failed: 0, dropped: 0 }
  /** The indexes of the recipients by chat, once somebody has asked. */
  #places: Map<number, readonly number[]> | undefined

  constructor(posting: OutboxItem, { states, isPaused, isStopped }: Progress) {
    this.#recipients = [...posting.recipients]
    this.posting = { ...posting, recipients: this.#recipients }
    this.#states = states === undefined ? posting.recipients.map(() => 0) : [...states]
    this.isPaused = isPaused
    this.isStopped = isStopped
    for (const state of this.#states) this.#counts[kindOf(state)] += 1
  }

  /** By recipient. */
  get states(): readonly DeliveryState[] {
    return this.#states
  }

  get counts(): Counts {
    return this.#counts
  }

  set(index: number, to: DeliveryState): void {
    const before = this.#states[index]
    if (before === undefined) return
    this.#states[index] = to
    this.#counts[kindOf(before)] -= 1
    this.#counts[kindOf(to)] += 1
  }

  indexesOf(chat: number): readonly number[] {
    this.#places ??= placesIn(this.#recipients)
    return this.#places.get(chat) ?? []
  }

  /** A group became a supergroup with another id. */
  move(from: number, to: number): void {
    const moved = this.indexesOf(from)
    if (moved.length === 0) return
    for (const index of moved) {
      const it = this.#recipients[index]
      if (it !== undefined) this.#recipients[index] = { ...it, chat: to }
    }
    this.#places?.set(
      to,
      [...this.indexesOf(to), ...moved].toSorted((a, b) => a - b),
    )
    this.#places?.delete(from)
  }
}

const kindOf = (state: DeliveryState): DeliveryOutcome | 'undecided' =>
  typeof state === 'number' ? 'undecided' : state

function placesIn(recipients: readonly Recipient[]): Map<number, readonly number[]> {
  const places = new Map<number, readonly number[]>()
  for (const [index, { chat }] of recipients.entries()) {
    const known = places.get(chat)
    places.set(chat, known === undefined ? [index] : [...known, index])
  }
  return places
}

export interface OutboxState {
  /** By id, oldest first. */
  readonly open: ReadonlyMap<string, OpenItem>
  /** The ids of items that finished recently, oldest first. */
  readonly known: readonly string[]
  readonly unread: number
}

/** The same state in as few lines as possible. */
export const linesOf = ({ open, known }: Pick<OutboxState, 'open' | 'known'>): string =>
  [
    written(['known', [...known]]),
    ...[...open.values()].flatMap(({ posting, states, isPaused, isStopped, numbers }) => [
      written(isStopped ? ['+', posting, [...states], isPaused, isStopped] : ['+', posting, [...states], isPaused]),
      ...[...numbers].map(([index, number]) => written(['at', posting.id, index, number])),
    ]),
  ].join('')

/** Replays the lines. Unreadable ones are counted and skipped. Never throws. */
export function readLines(text: string): OutboxState {
  const open = new Map<string, OpenItem>()
  const known: string[] = []
  const unread = readJsonLines(text, outboxLine, one => follow(one, open, known))
  return { open, known, unread }
}

/** Applies one line to the state. */
export function follow(one: OutboxRecord, open: Map<string, OpenItem>, known: string[]): void {
  switch (one[0]) {
    case '+': {
      const [, posting, states, isPaused = false, isStopped = false] = one
      open.set(posting.id, new OpenItem(posting, { states, isPaused, isStopped }))
      break
    }
    case 'moved':
      for (const it of open.values()) it.move(one[1], one[2])
      break
    case 'over':
      open.delete(one[1])
      known.push(one[1])
      break
    case 'known':
      // The first of the lines that are the whole state.
      open.clear()
      known.splice(0, known.length, ...one[1])
      break
    default: {
      const item = open.get(one[1])
      if (item !== undefined) followItem(one, item)
    }
  }
}

function followItem(one: Extract<OutboxRecord, ['is' | 'at' | 'pause' | 'stop', ...unknown[]]>, item: OpenItem): void {
  switch (one[0]) {
    case 'is':
      item.set(one[2], one[3])
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
      for (const [index, state] of item.states.entries()) if (state === 0) item.set(index, 'dropped')
      item.isPaused = false
      item.isStopped = true
      break
  }
}
