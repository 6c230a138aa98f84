/** The sources page by page. */
import { expect, test } from 'vitest'
import { openRig, owner } from './rig.ts'

const head = (text: string): string => text.split('\n')[0] ?? ''
const labels = (message: { readonly buttons: readonly (readonly { readonly label: string }[])[] }) =>
  message.buttons.flat().map(({ label }) => label)

test('ten at a time, newest first, with buttons to the pages beside', async () => {
  const rig = await openRig()
  const boss = rig.person(owner)
  const total = (await rig.store.facts()).sources().length
  const pages = Math.ceil(total / 10)
  const first = await boss.say('/source list')
  expect(head(first.text)).toBe(`Sources: 1–10 of ${total} · 1/${pages}`)
  expect(labels(first)).toEqual(['Older ›'])
  const seen = [first.text]
  for (let page = 2; page <= pages; page += 1) seen.push((await boss.tap('Older ›')).text)
  expect(head(seen.at(-1) ?? '')).toContain(`of ${total} · ${pages}/${pages}`)
  expect(labels(boss.last)).toEqual(['‹ Newer'])
  expect(new Set(seen.flatMap(text => text.split('\n').slice(1))).size).toBe(total)
  expect((await boss.tap('‹ Newer')).text).toBe(seen.at(-2))
})

test('the pages of a search, in any script', async () => {
  const boss = (await openRig()).person(owner)
  const [, total = ''] = /of (\d+)/.exec(head((await boss.say('/source list trend')).text)) ?? []
  expect(head((await boss.tap('Older ›')).text)).toContain(`Sources: 11–`)
  expect(head(boss.last.text)).toContain(` of ${total} · 2/`)
  const all = await boss.say('/source list азербайджан')
  expect(all.buttons.flat().every(({ data = '' }) => Buffer.byteLength(data) <= 64)).toBe(true)
})

test('one page has no buttons; neither do words too long for a button', async () => {
  const boss = (await openRig()).person(owner)
  expect(labels(await boss.say('/source list apa-404530'))).toEqual([])
  const long = await boss.say(`/source list ${'a '.repeat(40)}`)
  expect(head(long.text)).toMatch(/^Sources: 1–10 of \d+ · 1\/\d+$/)
  expect(labels(long)).toEqual([])
})

test('a page that no longer exists shows the last one', async () => {
  const rig = await openRig()
  const boss = rig.person(owner)
  const shown = await boss.say('/source list')
  const older = { ...shown, buttons: [[{ label: 'Older ›', data: 'k.src.999.' }]] }
  const { text } = await boss.tap('Older ›', older)
  const [, page, pages] = / (\d+)\/(\d+)$/.exec(head(text)) ?? []
  expect([page, pages]).toEqual([pages, pages])
})
