/** The log page by page. */
import { expect, test } from 'vitest'
import { labels } from '../../writing/writing.ts'
import { openRig, owner } from './rig.ts'

test('E8 each page shows its number, every version is on one of them, and buttons end at the first and last', async () => {
  const boss = (await openRig()).person(owner)
  const seen = [await boss.say('/log')]
  while (labels(boss.last).flat().includes('Older ›')) seen.push(await boss.tap('Older ›'))
  const pages = seen.length
  expect(pages).toBeGreaterThan(10)
  expect(seen.map(({ text }) => / · (\d+\/\d+)\n/.exec(text)?.[1])).toEqual(seen.map((_, i) => `${i + 1}/${pages}`))
  const versions = seen.flatMap(({ text }) => text.match(/(?<=^Version )[\d,]+/gm) ?? [])
  expect(versions.map(it => Number(it.replace(',', '')))).toEqual(versions.map((_, i) => versions.length - i))
  expect(seen.map(it => labels(it).flat())).toEqual(
    seen.map((_, i) => [...(i === 0 ? [] : ['‹ Newer']), ...(i === pages - 1 ? [] : ['Older ›'])]),
  )
  expect((await boss.tap('‹ Newer')).text).toBe(seen.at(-2)?.text)
})

test.each([3, 8, 11, 14, 27, 195])('/log %i, which starts in the middle, counts to its last page', async from => {
  const boss = (await openRig()).person(owner)
  const seen = [await boss.say(`/log ${from}`)]
  while (labels(boss.last).flat().includes('Older ›')) seen.push(await boss.tap('Older ›'))
  const pages = seen.map(({ text }) => / · (\d+)\/(\d+)\n/.exec(text)?.slice(1).map(Number) ?? [])
  const [[first = 0, total] = []] = pages
  expect(pages).toEqual(seen.map((_, i) => [first + i, total]))
  expect(pages.at(-1)?.[0]).toBe(total)
  while (labels(boss.last).flat().includes('‹ Newer')) await boss.tap('‹ Newer')
  expect(boss.last.text).toContain(` · 1/`)
})
