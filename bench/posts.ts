/** Time to read a long post: press of four languages, ten times as long and forty times as long. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPost } from '../src/reading/posts/read-post.ts'
import { readLabels } from '../test/reading/posts/labels.ts'
import { context } from '../test/reading/score.ts'

const folder = fileURLToPath(new URL('../test/reading/posts/texts/', import.meta.url))
const kilobytes = [10, 100, 400] as const

/** The texts of the labelled posts, joined and repeated to so many bytes. */
function press(bytes: number): string {
  const all = readdirSync(folder)
    .filter(name => name.endsWith('-seen.txt'))
    .flatMap(name => readLabels(readFileSync(`${folder}${name}`, 'utf8')).texts.map(({ text }) => text))
    .join('\n\n')
  const size = Buffer.byteLength(all)
  return Buffer.from(all.repeat(Math.ceil(bytes / size)))
    .subarray(0, bytes)
    .toString()
}

/** Prints the times, the least of several; returns how many times longer 400 kB take than 10 kB, for each byte. */
export function benchPosts(times: number): number {
  const rows = kilobytes.map(size => {
    const text = press(size * 1000)
    const taken = Array.from({ length: times }, () => {
      const start = performance.now()
      readPost(text, context)
      return performance.now() - start
    })
    return { kB: size, ms: Math.min(...taken), claims: readPost(text, context).claims.length }
  })
  console.log('\nOne post read: press with a number in nearly every sentence')
  console.table(
    rows.map(({ kB, ms, claims }) => ({ kB, ms: ms.toFixed(1), 'µs a claim': ((ms * 1000) / claims).toFixed(0) })),
  )
  const [short, long] = [rows[0], rows.at(-1)]
  return short === undefined || long === undefined ? Number.NaN : long.ms / long.kB / (short.ms / short.kB)
}
