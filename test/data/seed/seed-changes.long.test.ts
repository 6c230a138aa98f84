import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import type { Observation } from '../../../src/data/model/schema.ts'
import { openData } from '../../../src/data/open.ts'
import { repairJournal } from '../../../src/data/repair-journal.ts'
import { writeHash } from '../../../src/data/seed/read-seed.ts'
import type { Store } from '../../../src/data/store.ts'
import { verifyFolder } from '../../../src/data/verify-folder.ts'
import { bytes, freshFolder } from '../folder.ts'
import { customs, embassy, idsOf, luMei, observation, quote, source, wind } from '../made.ts'

const by = (id: string) => ({ citation: { source: id, place: 'x' } })
const files = {
  'organisations.json': [customs, embassy],
  'speakers.json': [luMei],
  'projects.json': [wind],
  'sources/new.json': {
    source: source('new', { published: '2026-03-12' }),
    observations: [observation('n1', by('new'))],
    statements: [quote('words', by('new'))],
  },
  'sources/old.json': {
    source: source('old', { published: '2024-01' }),
    observations: [
      observation('o1', { period: '2023', ...by('old') }),
      observation('o2', { period: '2022', ...by('old') }),
    ],
    statements: [],
  },
}
function write(seedDir: string, them: Readonly<Record<string, unknown>>): string {
  for (const [name, value] of Object.entries(them)) {
    mkdirSync(dirname(join(seedDir, name)), { recursive: true })
    writeFileSync(join(seedDir, name), JSON.stringify(value))
  }
  return seedDir
}
const now = () => new Date('2026-03-13T09:00:00.000Z')
const open = (dataDir: string, seedDir: string, notices: string[] = []) =>
  openData({ dataDir, seedDir, now, notice: line => notices.push(line) })

/** Opens a store with the seed, changes the seed, and opens it again. `meanwhile` runs in between. */
async function twice(
  mended: Readonly<Record<string, unknown>>,
  meanwhile: (store: Store) => Promise<unknown> = async () => {},
): Promise<{ store: Store; notices: readonly string[]; seedDir: string; dataDir: string }> {
  const [dataDir, seedDir] = [freshFolder(), write(freshFolder(), files)]
  const first = await open(dataDir, seedDir)
  await meanwhile(first)
  await first.close()
  write(seedDir, mended)
  const notices: string[] = []
  return { store: await open(dataDir, seedDir, notices), notices, seedDir, dataDir }
}
const oldWith = (observations: readonly Observation[], over = {}) => ({
  'sources/old.json': { ...files['sources/old.json'], observations, ...over },
})
const [o1, o2] = files['sources/old.json'].observations
if (o1 === undefined || o2 === undefined) throw new Error('two rows are needed')

describe('a first start', () => {
  test('enters everything: names first, then source by source, oldest first, in one step', async () => {
    const [dataDir, seedDir] = [freshFolder(), write(freshFolder(), files)]
    const notices: string[] = []
    const store = await open(dataDir, seedDir, notices)
    const facts = await store.facts()
    expect(facts.size).toBe(3)
    expect(facts.sources.list.map(it => it.id)).toEqual(['old', 'new'])
    expect(idsOf(facts.series('value', 'T', 'AZE', 'CHN'))).toEqual(['o2', 'o1', 'n1'])
    expect(facts.observation('o1')).toMatchObject({ by: 'seed', version: 2, at: '2026-03-13T09:00:00.000Z' })
    expect(facts.since(0)).toEqual(['o1', 'o2', 'n1', 'words'])
    expect(notices.at(-1)).toBe('entered 3 changes from the seed')
    await store.close()
    expect(bytes(dataDir, 'journal.jsonl').toString().split('\n')).toHaveLength(3)
  })
  test('does so with the clock at 1970', async () => {
    const options = { dataDir: freshFolder(), seedDir: write(freshFolder(), files), notice: () => {} }
    const store = await openData({ ...options, now: () => new Date(0) })
    expect((await store.facts()).size).toBe(3)
    await store.close()
  })
  test('without a seed is refused', async () => {
    const missing = join(freshFolder(), 'nothing')
    await expect(open(freshFolder(), missing)).rejects.toThrow(
      `cannot read the seed in ${missing}: it is not there (ENOENT)`,
    )
  })
  test.each([
    ['sources/old.json', { source: source('old') }, 'observations'],
    [
      'sources/old.json',
      oldWith([{ ...o1, period: '2026-13' }])['sources/old.json'],
      'observations.0.period not a period',
    ],
    ['speakers.json', [{ id: 'x' }], '0.names'],
  ])('with a slip in %s is refused, naming it', async (name, value, said) => {
    const seedDir = write(freshFolder(), { ...files, [name]: value })
    await expect(open(freshFolder(), seedDir)).rejects.toThrow(`the seed ${join(seedDir, name)} is invalid: ${said}`)
  })
})

describe('a later start', () => {
  test('with the same seed changes nothing', async () => {
    const { store, notices, dataDir } = await twice({})
    expect(notices).toEqual([])
    expect((await store.facts()).version).toBe(3)
    await store.close()
    expect(readFileSync(join(dataDir, 'journal.jsonl'), 'utf8').split('\n')).toHaveLength(3)
  })
  test('adds what is new', async () => {
    const { store } = await twice(oldWith([o1, o2, observation('o3', { period: '2021', ...by('old') })]))
    expect((await store.facts()).observation('o3')).toMatchObject({ by: 'seed', version: 4 })
    await store.close()
  })
  test('corrects rows that the seed has changed', async () => {
    const better = { ...o1, amount: { value: '3.1', unitMult: 9, unit: 'USD' } }
    const { store } = await twice(oldWith([better, o2]))
    expect((await store.facts()).observation('o1')).toMatchObject({ now: better, earlier: [o1], by: 'seed' })
    expect((await store.history('o1')).map(it => it.change.do)).toEqual(['add', 'correct'])
    await store.close()
  })
  test('corrects the compiler, the reporter and the period of a row under its id', async () => {
    const better = { ...o1, compiledBy: 'CN_AMB', reporter: 'CHN', partner: 'AZE', period: '2021' }
    const { store } = await twice(oldWith([better, o2]))
    const facts = await store.facts()
    expect(facts.size).toBe(3)
    expect(facts.observation('o1')).toMatchObject({ now: better, earlier: [o1] })
    expect(idsOf(facts.series('value', 'T', 'CHN', 'AZE'))).toEqual(['o1'])
    await store.close()
  })
  test('keeps rows that the seed no longer has', async () => {
    const { store } = await twice(oldWith([o1]))
    expect((await store.facts()).observation('o2')).toBeDefined()
    await store.close()
  })
  test('replaces names that the seed has changed', async () => {
    const named = { ...luMei, names: { en: 'Lu Mei', zh: '鲁梅' } }
    const titled = source('old', { published: '2024-01', title: 'A better title' })
    const { store } = await twice({
      'speakers.json': [named],
      ...oldWith([o1, o2], { source: titled }),
    })
    const facts = await store.facts()
    expect(facts.speakers.get('lu-mei')?.names.zh).toBe('鲁梅')
    expect(facts.sources.get('old')?.title).toBe('A better title')
    expect(facts.version).toBe(5)
    await store.close()
  })
  test('keeps what a person corrected or withdrew', async () => {
    const mine = { ...o1, amount: { value: '3.3', unitMult: 9, unit: 'USD' } }
    const theirs = (it: Observation) => ({ ...it, amount: { value: '3.1', unitMult: 9, unit: 'USD' } })
    const { store } = await twice(oldWith([theirs(o1), theirs(o2)]), async before => {
      await before.change({ do: 'correct', to: mine }, 7, now())
      await before.change({ do: 'withdraw', id: 'o2', why: 'a slip' }, 7, now())
    })
    const facts = await store.facts()
    expect(facts.observation('o1')).toMatchObject({ now: mine, by: 7 })
    expect(facts.observation('o2')).toBeUndefined()
    expect(facts.version).toBe(5)
    await store.close()
  })
  test('keeps a name that a person entered again', async () => {
    const mine = source('old', { published: '2024-01', title: 'My title' })
    const nothing = { organisations: [], speakers: [], projects: [], observations: [], statements: [] }
    const { store } = await twice(
      oldWith([o1, o2], { source: source('old', { published: '2024-01', title: 'Their title' }) }),
      before => before.change({ do: 'add', sources: [mine], ...nothing }, 7, now()),
    )
    expect((await store.facts()).sources.get('old')?.title).toBe('My title')
    await store.close()
  })
  test('leaves out a row that a rule refuses, with a notice, and enters the others', async () => {
    const rows = [o1, o2, { ...o1, id: 'twin' }, observation('o3', { period: '2021', ...by('old') })]
    const { store, notices } = await twice(oldWith(rows))
    const facts = await store.facts()
    expect([facts.observation('twin'), facts.observation('o3')?.version]).toEqual([undefined, 4])
    expect(notices).toContain("the seed's twin was left out: duplicate")
    await store.close()
  })
  test('enters the seed again after an older journal is restored', async () => {
    const [dataDir, seedDir] = [freshFolder(), write(freshFolder(), { ...files, ...oldWith([o1]) })]
    await (await open(dataDir, seedDir)).close()
    const backup = freshFolder()
    cpSync(dataDir, backup, { recursive: true })
    write(seedDir, files)
    await (await open(dataDir, seedDir)).close()
    for (const name of ['journal.jsonl', 'journal.head.json']) cpSync(join(backup, name), join(dataDir, name))
    const store = await open(dataDir, seedDir)
    expect((await store.facts()).size).toBe(3)
    await store.close()
  })
  test('opens without a seed, with a notice', async () => {
    const [dataDir, seedDir] = [freshFolder(), write(freshFolder(), files)]
    await (await open(dataDir, seedDir)).close()
    rmSync(seedDir, { recursive: true })
    const notices: string[] = []
    const store = await open(dataDir, seedDir, notices)
    expect((await store.facts()).size).toBe(3)
    expect(notices.join()).toContain('cannot read the seed')
    await store.close()
  })
})

describe('a seed with the hash that the build found', () => {
  const built = async () => {
    const [dataDir, seedDir] = [freshFolder(), write(freshFolder(), files)]
    writeHash(seedDir)
    await (await open(dataDir, seedDir)).close()
    return { dataDir, seedDir }
  }
  const sizeAt = async (dataDir: string, seedDir: string, notices: string[] = []) => {
    const store = await open(dataDir, seedDir, notices)
    const { size } = await store.facts()
    await store.close()
    return size
  }

  test('is not read again once it was entered', async () => {
    const { dataDir, seedDir } = await built()
    writeFileSync(join(seedDir, 'organisations.json'), 'never read')
    expect(await sizeAt(dataDir, seedDir)).toBe(3)
  })

  test.each([
    ['into a new journal', (dataDir: string) => rmSync(dataDir, { recursive: true })],
    ['with the hash of another seed', (_: string, seedDir: string) => writeFileSync(join(seedDir, 'hash'), 'other')],
    ['with a hash that is cut short', (_: string, seedDir: string) => writeFileSync(join(seedDir, 'hash'), '')],
  ])('is read %s', async (_, change) => {
    const { dataDir, seedDir } = await built()
    change(dataDir, seedDir)
    expect(await sizeAt(dataDir, seedDir)).toBe(3)
    rmSync(join(seedDir, 'hash'), { force: true })
    rmSync(join(seedDir, 'organisations.json'))
    const notices: string[] = []
    await sizeAt(dataDir, seedDir, notices)
    expect(notices.join()).toContain('cannot read the seed')
  })
})

test('a journal that the rules refuse stops the start with one line', async () => {
  const dataDir = freshFolder()
  const engine = await openFileEngine({ folder: dataDir, notice: () => {} })
  await engine.append([
    {
      version: 1,
      at: '2026-03-13T09:00:00.000Z',
      by: 1,
      change: { do: 'withdraw', id: 'nobody', why: 'x' },
    },
  ])
  await engine.close()
  await expect(open(dataDir, write(freshFolder(), files))).rejects.toThrow(
    `cannot open the data in ${dataDir}: cannot read the journal at version 1: no-such-id (nobody)`,
  )
  const again = await openFileEngine({ folder: dataDir, notice: () => {} })
  await again.close()
})

test('every row of the seed that comes with Karvan is entered, also the official tables, and read again at a later start', async () => {
  const dataDir = freshFolder()
  const notices: string[] = []
  const opened = () => openData({ dataDir, now, notice: line => notices.push(line) })
  const first = await opened()
  expect((await first.facts()).size).toBe(1067 + 12_612)
  expect(notices.filter(line => line.includes('left out'))).toEqual([])
  await first.close()
  expect(await verifyFolder(dataDir)).toMatchObject({ isWhole: true })
  expect(await repairJournal(dataDir)).toMatchObject({ leftOut: 0 })
  const later = await opened()
  const facts = await later.facts()
  expect(facts.size).toBe(1067 + 12_612)
  expect(
    facts
      .series('value', 'M', 'AZE', 'CHN')
      .filter(it => it.period === '2025')
      .map(it => it.amount.value),
  ).toContain('4789863800')
  await later.close()
})

describe('a table of the seed', () => {
  const head = {
    compiledBy: 'AZ_SCC',
    unit: 'USD',
    unitMult: 6,
    exports: { definition: {}, place: 'Exports' },
    imports: { definition: {}, place: 'Imports' },
  }
  const titles = 'reporter,partner,period,exports,imports,status\n'
  const tabled = {
    'sources/tab.json': { source: source('tab', { published: '2026' }), observations: [], statements: [], table: head },
  }
  /** Opens a store with the table, then with the lines of a later release. */
  async function revised(lines: string): Promise<Store> {
    const [dataDir, seedDir] = [freshFolder(), write(freshFolder(), { ...files, ...tabled })]
    mkdirSync(join(seedDir, 'tables'))
    writeFileSync(join(seedDir, 'tables/tab.csv'), `${titles}AZE,CHN,2024,1,2,\n`)
    await (await open(dataDir, seedDir)).close()
    writeFileSync(join(seedDir, 'tables/tab.csv'), titles + lines)
    return open(dataDir, seedDir)
  }
  const held = async (store: Store) =>
    (await store.facts()).ofSource('tab').map(it => [it.period, it.flow, it.amount.value])

  test('that a later release revises corrects single rows, and adds new ones', async () => {
    const store = await revised('AZE,CHN,2024,1.5,2,\nAZE,CHN,2025,3,,\n')
    expect((await held(store)).toSorted()).toEqual([
      ['2024', 'M', '2'],
      ['2024', 'X', '1.5'],
      ['2025', 'X', '3'],
    ])
    const edits = await store.edits(undefined, 2)
    expect(edits.map(it => it.change.do)).toEqual(['correct', 'add'])
    await store.close()
  })
  test('that a later release leaves as it is adds nothing', async () => {
    const store = await revised('AZE,CHN,2024,1,2,\n')
    expect((await store.edits(undefined, 1)).map(it => it.change.do)).toEqual(['table'])
    await store.close()
  })
})
