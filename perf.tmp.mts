import { readFileSync, readdirSync } from 'node:fs'
import { readPost } from './src/reading/posts/read-post.ts'
const dir = '/work/shared/examples/articles/'
const texts = readdirSync(dir).filter(n => n.endsWith('.txt')).map(n => readFileSync(dir + n, 'utf8').split('\n').slice(1).join('\n'))
let big = ''
while (Buffer.byteLength(big) < 100_000) big += texts.join('\n\n')
big = Buffer.from(big).subarray(0, 100_000).toString()
const ctx = { today: '2025-06-15', home: 'AZE', partner: 'CHN', speakers: [], projects: [] } as never
readPost(texts[0]!, ctx)
const langs = { all: big, en: texts[8]!.repeat(80).slice(0, 100_000), ru: texts[2]!.repeat(80).slice(0, 55_000), zh: texts[14]!.repeat(150).slice(0, 33_000) }
for (const [n, t] of Object.entries(langs)) for (let i = 0; i < 5; i += 1) {
  const s = performance.now(); const r = readPost(t, ctx); console.log(n, i, Math.round(performance.now() - s), r.claims.length)
}
