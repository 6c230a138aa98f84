/** Which posts are still to hear of a correction: kept until all are told, or will be by the outbox. */
import { z } from 'zod'
import { type Post, post } from './post.ts'
import { id } from './shapes.ts'
import type { Values } from './values.ts'

/** The posts that are to hear of a correction: of that figure and `more`, by the edit of that version. */
const correction = z.strictObject({
  id,
  more: z.array(id).readonly().optional(),
  posts: z.array(post).readonly(),
})
export type Correction = z.infer<typeof correction>

export interface Corrections {
  /** Keeps durably who is to hear of the edit of that version, about these. Errors: what the engine throws. */
  correct(version: number, ids: readonly string[]): Promise<void>
  correction(version: number): Promise<Correction | undefined>
  /** The versions of the edits that somebody is still to hear of, the oldest first. */
  corrections(): Promise<readonly number[]>
  /** All are told of it, or will be by the outbox. */
  settled(version: number): Promise<void>
}

const prefix = 'correction:'
const nameOf = (version: number): string => `${prefix}${version}`

/** Over an engine: `correction:<version>`. `using` gives the posts that used one of these. */
export const openCorrections = (engine: Values, using: (ids: readonly string[]) => readonly Post[]): Corrections => ({
  async correct(version, ids) {
    const [first, ...more] = ids
    if (first === undefined) return
    await engine.put(nameOf(version), { id: first, ...(more.length > 0 && { more }), posts: using(ids) })
  },
  correction: async version => correction.safeParse(await engine.get(nameOf(version))).data,
  async corrections() {
    const versions: number[] = []
    for await (const one of engine.names(prefix)) versions.push(Number(one.slice(prefix.length)))
    return versions.toSorted((a, b) => a - b)
  },
  settled: async version => void (await engine.put(nameOf(version), undefined)),
})
