/** The inbox on disk: JSON lines. */
import { z } from 'zod'
import { jsonLine, readJsonLines } from '../engine/json-lines.ts'

/** An update that was taken in, as it came; the inbox does not look into it. */
export interface Item {
  /** The same update has the same key, however often Telegram sends it. */
  readonly key: string
  readonly update: unknown
}

/** An update that an earlier run did not finish. */
export interface Left extends Item {
  /** How many starts have found it unfinished. */
  readonly runs: number
  /** How often an uncaught error ended the run: 1 when it was one of several in work, more when it was alone. */
  readonly faults: number
  /** How often the run was killed (kill -9, out of memory) while it was handled alone. */
  readonly deaths: number
}

/** The state that the lines add up to. */
export interface Taken {
  /** By key, oldest first. */
  readonly left: ReadonlyMap<string, Left>
  /** The keys of finished updates, oldest first. */
  readonly done: readonly string[]
  /** How many lines could not be read. The last line of a killed run may be one. */
  readonly unread: number
}

const line = z.union([
  z.tuple([z.literal('+'), z.string(), z.unknown()]),
  z.tuple([z.literal('+'), z.string(), z.unknown(), z.tuple([z.int(), z.int(), z.int()])]),
  z.tuple([z.enum(['-', 'alone']), z.string()]),
  z.tuple([z.enum(['start', 'fault'])]),
  z.tuple([z.literal('known'), z.array(z.string())]),
])
type InboxRecord = z.infer<typeof line>

export const written: (one: InboxRecord) => string = jsonLine

/** The same state in as few lines as possible. */
export const linesOf = ({ left, done }: Pick<Taken, 'left' | 'done'>): string =>
  [
    written(['known', [...done]]),
    ...[...left.values()].map(({ key, update, runs, faults, deaths }) =>
      written(['+', key, update, [runs, faults, deaths]]),
    ),
  ].join('')

interface Replay {
  readonly left: Map<string, Left>
  readonly done: string[]
  /** The update that was last handled alone. */
  alone: string | undefined
}

/** Replays the lines. Unreadable ones are counted and skipped. Never throws. */
export function readLines(text: string): Taken {
  const state: Replay = { left: new Map(), done: [], alone: undefined }
  const unread = readJsonLines(text, line, one => follow(one, state))
  return { left: state.left, done: state.done, unread }
}

function follow(one: InboxRecord, state: Replay): void {
  const { left, done, alone } = state
  switch (one[0]) {
    case '+':
      left.set(one[1], { key: one[1], update: one[2], ...counted(one[3]) })
      break
    case '-':
      left.delete(one[1])
      done.push(one[1])
      if (alone === one[1]) state.alone = undefined
      break
    case 'alone':
      state.alone = one[1]
      break
    case 'known':
      done.push(...one[1])
      break
    case 'fault':
      if (alone === undefined) change(left, left.keys(), suspected)
      else change(left, [alone], it => ({ ...it, faults: it.faults + 1 }))
      state.alone = undefined
      break
    case 'start':
      if (alone !== undefined) change(left, [alone], it => ({ ...it, deaths: it.deaths + 1 }))
      change(left, left.keys(), it => ({ ...it, runs: it.runs + 1 }))
      state.alone = undefined
      break
  }
}

function change(left: Map<string, Left>, keys: Iterable<string>, to: (it: Left) => Left): void {
  for (const key of keys) {
    const it = left.get(key)
    if (it !== undefined) left.set(key, to(it))
  }
}

const suspected = (it: Left): Left => ({ ...it, faults: Math.max(it.faults, 1) })
const counted = ([runs = 0, faults = 0, deaths = 0]: readonly number[] = []): Pick<
  Left,
  'runs' | 'faults' | 'deaths'
> => ({ runs, faults, deaths })
