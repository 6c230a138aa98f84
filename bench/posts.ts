/** CPU time to read a long post: press of four languages, ten times as long and forty times as long. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { readPost as reader } from '../src/reading/posts/read-post.ts'
import { readLabels } from '../test/reading/posts/labels.ts'
import { context } from '../test/reading/score.ts'
import { median } from './median.ts'
import { buildModules } from './modules.ts'

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

/** As in a process that has read long posts before: so many 100 kB make the engine compile what it runs often. */
const warm = 12

/** Prints the median times as built; returns how many times longer 400 kB take than 10 kB, for each byte. */
export async function benchPosts(times: number): Promise<number> {
  buildModules()
  const built = new URL('../.cache/bench/reading/posts/read-post.js', import.meta.url)
  const { readPost }: { readPost: typeof reader } = await import(built.href)
  for (let i = 0; i < warm; i++) readPost(press(100_000), context)
  const rows = kilobytes.map(size => {
    const text = press(size * 1000)
    const taken = Array.from({ length: times }, () => {
      const start = process.cpuUsage()
      readPost(text, context)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    })
    return { kB: size, ms: median(taken), claims: readPost(text, context).claims.length }
  })
  console.log('\nOne post read: press with a number in nearly every sentence')
  console.table(
    rows.map(({ kB, ms, claims }) => ({
      kB,
      'CPU ms': ms.toFixed(1),
      'µs a claim': ((ms * 1000) / claims).toFixed(0),
    })),
  )
  const short = rows[0]
  const long = rows.at(-1)
  return short === undefined || long === undefined ? Number.NaN : long.ms / long.kB / (short.ms / short.kB)
}
