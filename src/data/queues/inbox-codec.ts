/** The inbox on disk: one JSON list a line, read in the order they were written. */
import { z } from 'zod'

/** Something taken in. `update` is kept as it came; what it holds is no matter here. */
export interface Item {
  /** The same thing has the same key, however often it comes. */
  readonly key: string
  readonly update: unknown
}

/** What a run left undone. */
export interface Left extends Item {
  /** How often a start has found it undone. */
  readonly runs: number
  /** How often a fault of ours ended the run: 1 when it was among others, more when it was alone. */
  readonly faults: number
  /** How often the run ended without a word (kill -9, out of memory) while it was handled alone. */
  readonly deaths: number
}

/** What the lines come to. */
export interface Taken {
  /** By key, oldest first. */
  readonly left: ReadonlyMap<string, Left>
  /** The keys of what was done lately, oldest first. */
  readonly done: readonly string[]
  /** How many lines made no sense. The last of a run that was killed may be one. */
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

const written = (one: InboxRecord): string => `${JSON.stringify(one)}\n`

export const takenLine = ({ key, update }: Item): string => written(['+', key, update])
export const doneLine = (key: string): string => written(['-', key])
/** It is handled while nothing else is. */
export const aloneLine = (key: string): string => written(['alone', key])
export const startLine = written(['start'])

/** The same state in as few lines as it takes. */
export const linesOf = ({ left, done }: Pick<Taken, 'left' | 'done'>): string =>
  [
    written(['known', [...done]]),
    ...[...left.values()].map(({ key, update, runs, faults, deaths }) =>
      written(['+', key, update, [runs, faults, deaths]]),
    ),
  ].join('')

/** Reads what was written, whatever it is. Lines that make no sense are counted and passed over. */
export function readLines(text: string): Taken {
  const left = new Map<string, Left>()
  const done: string[] = []
  let alone: string | undefined
  let unread = 0
  const change = (key: string, to: (it: Left) => Left): void => {
    const it = left.get(key)
    if (it !== undefined) left.set(key, to(it))
  }
  const follow = (one: InboxRecord): void => {
    switch (one[0]) {
      case '+':
        left.set(one[1], { key: one[1], update: one[2], ...counted(one[3]) })
        break
      case '-':
        left.delete(one[1])
        done.push(one[1])
        if (alone === one[1]) alone = undefined
        break
      case 'alone':
        alone = one[1]
        break
      case 'known':
        done.push(...one[1])
        break
      case 'fault':
        if (alone === undefined) for (const key of left.keys()) change(key, suspected)
        else change(alone, blamed)
        alone = undefined
        break
      case 'start':
        if (alone !== undefined) change(alone, it => ({ ...it, deaths: it.deaths + 1 }))
        for (const key of left.keys()) change(key, it => ({ ...it, runs: it.runs + 1 }))
        alone = undefined
        break
    }
  }
  for (const text1 of text.split('\n')) {
    if (text1 === '') continue
    const one = line.safeParse(parsedLine(text1)).data
    if (one === undefined) unread += 1
    else follow(one)
  }
  return { left, done, unread }
}

const counted = ([runs, faults, deaths]: readonly number[] = []): Pick<Left, 'runs' | 'faults' | 'deaths'> => ({
  runs: runs ?? 0,
  faults: faults ?? 0,
  deaths: deaths ?? 0,
})
const suspected = (it: Left): Left => ({ ...it, faults: Math.max(it.faults, 1) })
const blamed = (it: Left): Left => ({ ...it, faults: it.faults + 1 })

function parsedLine(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
