/** The sources page by page. */
import { expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { seedEdits } from '../../facts.ts'
import { openRig, owner, type Rig } from './rig.ts'

const head = (text: string): string => text.split('\n')[0] ?? ''
const labels = (message: { readonly buttons: readonly (readonly { readonly label: string }[])[] }) =>
  message.buttons.flat().map(({ label }) => label)

test('ten at a time, newest first, with buttons to the pages beside', async () => {
  const rig = await openRig()
  const boss = rig.person(owner)
  const total = (await rig.store.facts()).sources.list.length
  const pages = Math.ceil(total / 10)
  const first = await boss.say('/source list')
  expect(head(first.text)).toBe(`Sources: 1–10 of ${total} · 1/${pages}`)
  expect(labels(first)).toEqual(['2 ›'])
  const seen = [first.text]
  for (let page = 2; page <= pages; page += 1) seen.push((await boss.tap(`${page} ›`)).text)
  expect(head(seen.at(-1) ?? '')).toContain(`of ${total} · ${pages}/${pages}`)
  expect(labels(boss.last)).toEqual([`‹ ${pages - 1}`])
  expect(new Set(seen.flatMap(text => text.split('\n').slice(1))).size).toBe(total)
  expect((await boss.tap(`‹ ${pages - 1}`)).text).toBe(seen.at(-2))
})

test('the pages of a search, in any script', async () => {
  const boss = (await openRig()).person(owner)
  const [, total = ''] = /of (\d+)/.exec(head((await boss.say('/source list trend')).text)) ?? []
  expect(head((await boss.tap('2 ›')).text)).toContain(`Sources: 11–`)
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

const from = 'report-az-2026-02-23'
const enter = async (boss: ReturnType<Rig['person']>, id: string): Promise<void> => {
  await boss.say(`/source add ${id} publisher "Kpler" title "T" published 2026-03-02 lang en`)
  await boss.tap('Save')
}

test('a merger moves every citation in one edit, and /undo takes it back', async () => {
  const rig = await openRig()
  const boss = rig.person(owner)
  await enter(boss, 'kpler-a')
  const before = (await rig.store.facts()).ofSource(from)
  const shown = await boss.hears(`/source merge ${from} into kpler-a`)
  expect(shown).toContain(`${from} into kpler-a, citations moved: 8`)
  expect(boss.last.buttons.flat().map(({ label }) => label)).toEqual(['Save', 'Cancel'])
  await boss.tap('Save')
  const merged = await rig.store.facts()
  expect([merged.sources.get(from), merged.ofSource('kpler-a').map(({ id }) => id)]).toEqual([
    undefined,
    before.map(({ id }) => id),
  ])
  expect(await boss.hears('/log')).toContain(`Merge sources: ${from} into kpler-a, citations moved: 8`)
  await boss.say('/undo')
  await boss.tap('Save')
  const undone = await rig.store.facts()
  expect([undone.ofSource(from), undone.ofSource('kpler-a')]).toEqual([before, []])
})

test('a figure that both sources give is kept once; sources that differ are not merged', async () => {
  const rig = await openRig()
  const boss = rig.person(owner)
  await enter(boss, 'kpler-a')
  await enter(boss, 'kpler-b')
  const add = async (source: string, amount: string): Promise<void> => {
    await boss.say(`/add turnover CHN 2026-02 ${amount}m by AZ_SCC source ${source} "reached ${amount} million"`)
    await boss.tap('Publish')
  }
  await add('kpler-a', '395.1')
  await add('kpler-b', '395.1')
  expect(await boss.hears('/source merge kpler-a into kpler-b')).toContain('Held in both, kept once: 1')
  await boss.tap('Save')
  expect((await rig.store.facts()).ofSource('kpler-b').length).toBe(1)
  await boss.say('/undo')
  await boss.tap('Save')
  await enter(boss, 'kpler-c')
  await add('kpler-c', '395.2')
  expect(await boss.hears('/source merge kpler-a into kpler-c')).toContain('give the same figure differently')
})

test('a source of official tables is neither merged nor deleted', async () => {
  const boss = (await openRig({ engine: memoryEngine(seedEdits) })).person(owner)
  expect(await boss.hears('/source delete imf-imts-2026-10')).toContain('a table of official statistics')
  expect(await boss.hears('/source merge imf-imts-2026-10 into apa-404530')).toContain('a table of official statistics')
})

test('a source that is cited is not deleted: what cites it, and a line that a reply completes', async () => {
  const rig = await openRig()
  const boss = rig.person(owner)
  await enter(boss, 'kpler-a')
  const { text } = await boss.say(`/source delete ${from}`)
  expect(text.split('\n')).toEqual([
    `${from} stays: figures and quotes cite it (8).`,
    ...Array.from({ length: 5 }, () => expect.stringMatching(/^[a-z0-9]{10} · /)),
    'And 3 more',
    'To move them to another source, reply with its id, or tap the line to copy it:',
    `/source merge ${from} into …`,
  ])
  expect(await boss.hears('kpler-a', { replied: { ours: true, text } })).toContain('citations moved: 8')
  await boss.say('/source delete kpler-a')
  expect(boss.last.text).toContain('Delete source')
  expect((await boss.tap('Save')).text).toContain('Source deleted')
  expect((await rig.store.facts()).sources.get('kpler-a')).toBeUndefined()
})

test.each([
  ['en', '/source delete', 'stays', '/source merge'],
  ['az', '/source sil', 'silinmir', '/source birləşdir'],
  ['ru', '/source удалить', 'остаётся', '/source объединить'],
  ['zh', '/source 删除', '不能删除', '/source 合并'],
] as const)('delete and merge in %s', async (language, remove, stays, merge) => {
  const rig = await openRig()
  await rig.store.changeChat(owner, () => ({ language }))
  const boss = rig.person(owner)
  expect(await boss.hears(`${remove} ${from}`)).toContain(stays)
  expect(await boss.hears(`${merge} ${from} apa-404530`)).toContain('apa-404530')
  expect(boss.last.buttons.flat().length).toBe(2)
})

test('words after /source search, and one source tells what cites it', async () => {
  const boss = (await openRig()).person(owner)
  expect(await boss.hears('/source trend 2025')).toMatch(/^Sources: 5 of 5/)
  expect(await boss.hears(`/source ${from}`)).toContain('Figures and quotes that cite it: 8')
  expect(await boss.hears('/source edti')).toContain('Did you mean edit?')
})

test.each([
  ['/list', ['Sources: ', 'Speakers: 46', 'Organisations: 39', 'Projects: 1', 'Topics: 10']],
  ['/list mei', ['Speakers: 2', 'lu-mei · Lu Mei, Chinese Ambassador to Azerbaijan']],
  ['/list 鲁梅', ['Speakers: 1 of 1', 'lu-mei · Lu Mei']],
  ['/list spikerlər əliyev', ['ilham-aliyev · Ilham Aliyev']],
  ['/list организации таможен', ['AZ_SCC · ', 'CN_GACC · ']],
  ['/list 项目', ['khizi-absheron-wind · Khizi-Absheron wind farm']],
  ['/list topics', ['belt-and-road · Belt and Road']],
  ['/list xyzzy', ['Nothing fits.']],
])('%s', async (line, parts) => {
  const shown = await (await openRig()).person(owner).hears(line)
  for (const part of parts) expect(shown).toContain(part)
})

test('the lists of names are paged, and the overview opens them', async () => {
  const boss = (await openRig()).person(owner)
  await boss.say('/list')
  expect(head((await boss.tap('Speakers')).text)).toBe('Speakers: 1–10 of 46 · 1/5')
  expect(head((await boss.tap('2 ›')).text)).toBe('Speakers: 11–20 of 46 · 2/5')
})
