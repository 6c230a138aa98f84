import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleReader } from '../../src/cli/read-article.ts'
import { countText, openPost, readFolder, readOne } from '../../src/cli/read-files.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { seedEdits, today } from '../facts.ts'
import { openSeedStore } from '../store.ts'

const config = {
  store: await openSeedStore(memoryEngine(seedEdits)),
  pair: { reporter: 'AZE', partner: 'CHN' },
  language: 'en',
  now: () => new Date(`${today}T12:00:00Z`),
  dayOf: () => today,
} as const
const read = await articleReader(config, undefined)

/** A folder with these files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'articles-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}
const head = (date: string, publisher = 'Report'): string => `${JSON.stringify({ date, publisher })}\n`
const story = 'Last year the turnover between Azerbaijan and China reached $4.87 billion.\n'

const claims = async (file: string, reader = read) =>
  JSON.parse(await readOne(join(folder({ 'a.txt': file }), 'a.txt'), reader, 'json'))

describe('one file', () => {
  test('is read as on its day, and its spans lead back to the words', async () => {
    const { figures } = await claims(head('2026-03-13') + story)
    expect(figures).toMatchObject([{ pair: ['AZE', 'CHN'], flow: 'turnover', period: '2025', value: 4_870_000_000 }])
    expect(story.slice(...figures[0].span)).toBe('$4.87 billion')
  })
  test('that is not there, or a folder, is named', async () => {
    const here = folder({})
    const none = join(here, 'nope.txt')
    await expect(openPost(none)).rejects.toThrow(new Error(`Cannot read ${none}`))
    await expect(readOne(none, read, 'list')).rejects.toThrow(new Error(`Cannot read ${none}`))
    await expect(openPost(here)).rejects.toThrow(new Error(`Cannot read ${here}`))
  })
  test.each(['', ' \n', head('2026-03-13')])('without words is not checked: %j', async file =>
    expect(openPost(join(folder({ 'a.txt': file }), 'a.txt'))).rejects.toThrow(new Error('The file is empty.')),
  )
  test.each([
    ['2024-06', '2023'],
    ['2022', '2021'],
  ])('of %s says "last year" of %s', async (date, period) =>
    expect((await claims(head(date) + story)).figures).toMatchObject([{ period }]),
  )
  test('is read as on the day of --today', async () =>
    expect((await claims(head('2022') + story, await articleReader(config, '2026-03-13'))).figures).toMatchObject([
      { period: '2025' },
    ]))
  test('says "the country" of that of its outlet', async () => {
    const words = 'Trade with China reached $10 billion in 2025.'
    expect((await claims(head('2026-01-20', 'Kun.uz') + words)).figures).toMatchObject([{ pair: ['UZB', 'CHN'] }])
    expect((await claims(words)).figures).toMatchObject([{ pair: ['AZE', 'CHN'] }])
  })
  test('is a list for a person', async () => {
    const path = join(folder({ 'a.txt': head('2026-03-13') + story }), 'a.txt')
    const list = await readOne(path, read, 'list')
    expect(list).toContain('Figures (1)')
    expect(list).toContain('$4.87 billion · turnover of Azerbaijan with China, 2025')
    expect(list).toContain('"$4.87 billion"')
  })
  test('without claims says so', async () => {
    const path = join(folder({ 'a.txt': 'Hello.' }), 'a.txt')
    expect(await readOne(path, read, 'list')).toBe('No claims about trade were found.')
  })
})

describe('a folder', () => {
  test('gives a file for each article, and a fault does not stop the others', async () => {
    const path = folder({
      'a.txt': head('2026-03-13') + story,
      'b.txt': new Uint8Array([0xd2, 0xee, 0xff]),
      'c.md': 'x',
    })
    mkdirSync(join(path, 'd.txt'))
    writeFileSync(join(path, 'e.txt'), story)
    const out = join(path, 'out', 'deep')
    const { read: count, faults } = await readFolder(path, out, read)
    expect(readdirSync(out)).toEqual(['a.json', 'e.json'])
    expect(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8'))).toEqual(await claims(head('2026-03-13') + story))
    expect(count).toBe(2)
    expect(faults).toEqual([expect.stringMatching(/^b\.txt was not read: .*UTF-8$/), expect.stringContaining('d.txt')])
  })
  test.each([
    [20, 0, '20 articles read'],
    [1, 0, '1 article read'],
    [19, 1, '19 articles read, 1 not read'],
  ])('ends with a count: %i and %i', (count, failed, text) => expect(countText(count, failed)).toBe(text))
})
