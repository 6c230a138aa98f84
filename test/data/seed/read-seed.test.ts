import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { applyEdit, applyEdits, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import { noFacts } from '../../../src/data/facts/indexed-facts.ts'
import type { Change, Edit } from '../../../src/data/model/edit.ts'
import { observationId, statementId } from '../../../src/data/model/fact-ids.ts'
import type { Observation } from '../../../src/data/model/schema.ts'
import { seedEdits } from '../../facts.ts'
import {
  article,
  files,
  given,
  observations,
  officialObservations as official,
  organisations,
  projects,
  speakers,
  statements,
} from '../seeds.ts'

const officialObservations = official()
const lumei = 'report-2026-03-13-lumei'
const from = (source: string): readonly Observation[] => observations.filter(it => it.citation.source === source)
const figure = ({ amount }: Observation): string => [amount.bound, amount.value, `e${amount.unitMult}`].join(' ').trim()
const chinaTurnover = (measure: Observation['measure'], period: string): readonly Observation[] =>
  observations
    .filter(it => it.measure === measure && it.flow === 'T' && it.reporter === 'AZE' && it.partner === 'CHN')
    .filter(it => it.period === period)

describe('files', () => {
  test.each(files)('$name has its shape, its keys in order, and two spaces', ({ text, shape }) => {
    expect(text).toBe(`${JSON.stringify(shape.parse(JSON.parse(text)), null, 2)}\n`)
  })

  test.each(given)('$source.id is the name of its file, and it cites no other', ({ source, ...held }) => {
    expect(files.map(it => it.name)).toContain(`${source.id}.json`)
    for (const it of [...held.observations, ...held.statements]) expect(it.citation.source).toBe(source.id)
  })
})

describe('everything that was collected is there', () => {
  test.each([
    ['sources', given.length, 201],
    [
      'sources with no observation of their own',
      given.filter(it => it.observations.length === 0 && it.table === undefined).length,
      8,
    ],
    ['sources with no address', given.filter(it => it.source.url === undefined).length, 1],
    ['observations that were printed', observations.length, 1067],
    ['observations of official tables', officialObservations.length, 12612],
    ['organisations', organisations.length, 39],
    ['speakers', speakers.length, 46],
    ['quotes', statements.filter(it => it.kind === 'quote').length, 9],
    ['project facts', statements.filter(it => it.kind === 'project').length, 5],
  ])('%s: %i', (_, count, wanted) => expect(count).toBe(wanted))

  test.each([
    ['value', 567],
    ['growth', 291],
    ['share', 74],
    ['rank', 135],
  ])('observations that are a %s: %i', (measure, wanted) =>
    expect(observations.filter(it => it.measure === measure)).toHaveLength(wanted),
  )

  test('no two things have one id', () => {
    const ids = [
      ...given.map(it => it.source),
      ...observations,
      ...officialObservations,
      ...statements,
      ...speakers,
      ...projects,
    ].map(it => it.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every observation and statement has the id that its content gives it', () => {
    const first: readonly string[] = mended.map(([id]) => id)
    // The definitions of printed figures came after their first release, and the ids stayed.
    for (const it of observations.filter(it => !first.includes(it.id)))
      expect(it.id).toBe(observationId({ ...it, definition: {} }))
    for (const it of officialObservations) expect(it.id).toBe(observationId(it))
    for (const it of statements) expect(it.id).toBe(statementId(it))
  })
})

/** Rows whose compiler, reporter or period was mended after their first release. */
const mended = [
  ['nyxrda19sr', 'AZ_SCC AZE CHN 2022'],
  ['g1ha5m70p0', 'AZ_SCC AZE CHN 2019'],
  ['fsbdfnr6az', 'AZ_SCC AZE CHN 2021'],
  ['t9tsv1fndq', 'AZ_SCC AZE CHN 2022'],
  ['j8sq7kwp0g', 'AZ_SCC AZE CHN 2022'],
  ['byv17ncr1c', 'AZ_SCC AZE CHN 2021'],
  ['agce4t9r72', 'CN_STAT CHN AZE 2016'],
  ['kdx2kaxphc', 'CN_STAT CHN AZE 2016'],
  ['zmevacmdsq', 'CN_GACC CHN KAZ 2022'],
  ['y6q4hs7x0q', 'CN_GACC CHN KAZ 2022'],
  ['md0dfb3c4b', 'AZ_GOV AZE CHN 2025-01/2025-07'],
] as const

test.each(mended)('the mended row %s keeps its id, and is now %s', (id, wanted) => {
  const it = observations.find(row => row.id === id)
  expect(it && [it.compiledBy, it.reporter, it.partner, it.period].join(' ')).toBe(wanted)
})

test('the balance of payments, and figures without gold, are told apart', () => {
  expect(from('trend-4059114').map(it => it.definition)).toEqual(Array(3).fill({ basis: 'payments' }))
  expect(from('report-2025-12-30-gold').map(it => it.definition?.gold)).toEqual([
    undefined,
    ...Array(4).fill('excluded'),
  ])
})

describe('the rules admit', () => {
  const at = '2026-03-13T00:00:00Z'
  const nothing = { sources: [], organisations: [], speakers: [], projects: [], observations: [], statements: [] }
  const add = (version: number, what: Partial<Extract<Change, { do: 'add' }>>): Edit => ({
    version,
    at,
    by: 'seed',
    change: { do: 'add', ...nothing, ...what },
  })
  const names = applyEdit(noFacts, add(1, { organisations, speakers, projects }))
  const named = isRefusal(names) ? noFacts : names

  test('the names', () => expect(isRefusal(names)).toBe(false))

  test.each(given)('$source.id', ({ source, observations, statements, table }) => {
    const edits = [add(2, { sources: [source], observations, statements })]
    const whole = table === undefined ? edits : [...edits, { ...add(3, {}), change: table }]
    expect(applyEdits(named, whole)).not.toHaveProperty('rule')
  })

  test('all of them one after the other', () => {
    const facts = applyEdits(noFacts, seedEdits)
    expect(isRefusal(facts) ? facts : facts.size).toBe(1067 + 12612)
  })
})

describe('the client’s article', () => {
  test('its digest is that of the text', () => {
    const digest = createHash('sha256').update(article, 'utf8').digest('hex')
    expect(given.find(it => it.source.id === lumei)?.source.textSha256).toBe(digest)
  })

  test.each(from(lumei).map(it => [it.citation.excerpt ?? '']))('the article contains the excerpt "%s"', excerpt => {
    expect(excerpt).not.toBe('')
    expect(article).toContain(excerpt)
  })

  test.each(from(lumei).map(it => [it.citation.excerpt, it]))('the words "%s" hold the figure', (excerpt, it) => {
    expect(excerpt).toContain(it.measure === 'rank' ? 'third' : it.amount.value)
  })

  test.each(statements.map(it => [it.words]))('the article contains "%s"', words => expect(article).toContain(words))

  test.each(statements.map(it => [it.words]))('"%s" leaves room for its source in a phone message', words =>
    expect(words.length).toBeLessThanOrEqual(330),
  )

  test('the ambassador claims a third record year, and third place for the first time; her copy in Russian claims nothing', () => {
    const claims = observations.filter(it => it.claim !== undefined)
    expect(claims.map(it => [it.citation.source, it.measure, it.period, it.claim])).toEqual([
      [lumei, 'value', '2025', { record: 3 }],
      [lumei, 'rank', '2026-01', { first: true }],
    ])
  })

  test('the President’s words are retold by her', () => {
    const retold = statements.filter(it => it.kind === 'quote' && it.retoldBy !== undefined)
    expect(retold).toMatchObject([{ citation: { speaker: 'ilham-aliyev' }, retoldBy: 'lu-mei' }])
    expect(retold[0]?.words).toMatch(/^pragmatic cooperation with China was a strategic decision/)
  })

  test('the wind farm', () => {
    const facts = statements.flatMap(it => (it.kind === 'project' ? [[it.field, it.day ?? it.amount ?? it.words]] : []))
    expect(Object.fromEntries(facts)).toEqual({
      opened: '2026-01-08',
      builder: 'built by a Chinese company',
      standing: 'the largest wind energy project in the South Caucasus',
      households: { value: '300000', unitMult: 0, unit: 'FAM', bound: 'over' },
      emissions: { value: '400000', unitMult: 0, unit: 'TNE' },
    })
  })
})

describe('contradictions are kept', () => {
  test.each<[what: string, held: readonly Observation[], figures: readonly string[]]>([
    ['2023', chinaTurnover('value', '2023'), ['3.1 e9', '3.7 e9', 'about 2.2 e9']],
    ['January–July 2025', chinaTurnover('value', '2025-01/2025-07'), ['2.45 e9']],
    ['January–October 2025', chinaTurnover('value', '2025-01/2025-10'), ['2.44 e9']],
    ['January 2026', chinaTurnover('value', '2026-01'), ['417.8 e6', '420 e6']],
    ['growth of 2022', chinaTurnover('growth', '2022'), ['20.7 e0', '23.5 e0']],
    ['place in 2018', chinaTurnover('rank', '2018'), ['3 e0']],
  ])('%s', (_, held, figures) => expect([...new Set(held.map(figure))].toSorted()).toEqual(figures))

  test('Türkiye 2025: eleven months and the year', () => {
    const turkey = observations.filter(it => it.flow === 'T' && it.partner === 'TUR' && it.measure === 'value')
    const of = (period: string) => turkey.filter(it => it.reporter === 'AZE' && it.period === period).map(figure)
    expect([of('2025-01/2025-11'), of('2025')]).toEqual([['5.2 e9'], ['7 e9']])
  })
})

describe('digits are those that were printed', () => {
  test.each([
    ['azernews-225732', '748.8 e6'],
    ['report-2015-09-28', '14.08217675 e9'],
    ['trend-3684679', '102.870 e3'],
    ['report-ru-2025-10-13', '3.350 e9'],
    ['cctv-20250213', '2.1 e12'],
    ['cctv-20260310', '7.73 e12'],
    ['people-jp-20251209', '41.21 e12'],
    ['icma-998947', 'about 3 e12'],
  ])('%s printed %s', (source, wanted) => expect(from(source).map(figure)).toContain(wanted))

  test('"2002–2018: more than 8 times" is not a growth on 2017', () => {
    const eightfold = from('metbuat-1255766').find(it => it.amount.unit === 'TIMES')
    expect(eightfold).toMatchObject({ period: '2018', against: '2002', amount: { value: '8', bound: 'over' } })
  })
})

describe('names in the four languages', () => {
  test.each(organisations)('$id', ({ names }) => expect(Object.keys(names)).toEqual(['en', 'az', 'ru', 'zh']))

  test.each(speakers)('$id', ({ names, office, short }) => {
    expect(Object.keys(office)).toEqual(['en', 'az', 'ru', 'zh'])
    expect(Object.keys(names)).toEqual(['en', 'az', 'ru', 'zh'])
    expect(Object.keys(short)).toEqual(['en', 'az', 'ru', 'zh'])
    expect(short.ru).toMatch(/^[а-яё][А-Яа-яЁё -]+$/u)
    expect(names.zh).toMatch(/^[\p{Script=Han}·]+$/u)
    // The title goes before the name.
    expect(short.zh).toMatch(new RegExp(`.${names.zh?.split('·').at(-1)}$`))
  })

  test.each(projects)('$id', ({ names }) => expect(Object.keys(names)).toEqual(['en', 'az', 'ru', 'zh']))

  test('the ambassador', () => {
    expect(speakers.find(it => it.id === 'lu-mei')).toEqual({
      id: 'lu-mei',
      area: 'CHN',
      names: { en: 'Lu Mei', az: 'Lu Mey', ru: 'Лу Мэй', zh: '鲁梅' },
      office: {
        en: 'Chinese Ambassador to Azerbaijan',
        az: 'Çinin Azərbaycandakı səfiri',
        ru: 'посол Китая в Азербайджане',
        zh: '中国驻阿塞拜疆大使',
      },
      short: { en: 'Ambassador Lu Mei', az: 'səfir Lu Mey', ru: 'посол Лу Мэй', zh: '大使鲁梅' },
    })
  })

  test('one man in two offices is two speakers; one man in two spellings is one', () => {
    expect(speakers.map(it => it.id).filter(it => it.startsWith('shahin-mustafayev'))).toEqual([
      'shahin-mustafayev',
      'shahin-mustafayev-deputy-pm',
    ])
    expect(speakers.filter(it => it.names.en.includes('Jafarli'))).toHaveLength(1)
  })

  test.each([
    [lumei, 'lu-mei'],
    ['vestnik-174831', 'ilham-aliyev'],
    ['bakuws-prezident-kitaj', 'ilham-aliyev'],
    ['trend-ru-4164542', 'lu-mei'],
    ['newsaz-2025-04-16', 'shahin-mustafayev-deputy-pm'],
    ['azernews-134838', 'shahin-mustafayev'],
    ['azadliq-33681587', undefined],
    ['report-ru-2025-12-25', undefined],
  ])('the figures of %s are said by %s', (source, speaker) =>
    expect(new Set(from(source).map(it => it.citation.speaker))).toEqual(new Set([speaker])),
  )

  test('a speaker speaks for the side that is said to have spoken', () => {
    const areas = new Map(organisations.map(it => [it.id, it.area]))
    for (const { citation, compiledBy } of observations) {
      const speaker = speakers.find(it => it.id === citation.speaker)
      if (speaker !== undefined) expect(speaker.area).toBe(areas.get(compiledBy))
    }
  })
})

describe('official tables', () => {
  const find = (source: string, flow: string, reporter: string, partner: string, period: string) =>
    officialObservations.find(
      it =>
        it.citation.source === source &&
        it.flow === flow &&
        it.reporter === reporter &&
        it.partner === partner &&
        it.period === period,
    )

  test.each([
    ['imf-imts-2026-10', 'M', 'AZE', 'CHN', '2025', '4789863800 e0', 'CIF', 'reported'],
    ['imf-imts-2026-10', 'X', 'AZE', 'CHN', '2025', '84362300 e0', 'FOB', 'reported'],
    ['imf-imts-2026-10', 'M', 'AZE', 'WLD', '2026-06', '1522710400 e0', 'CIF', 'reported'],
    ['imf-imts-2026-10-chn', 'X', 'CHN', 'AZE', '2025', '3157929949 e0', 'FOB', undefined],
    ['imf-dots-2022', 'M', 'AZE', 'PRK', '2015', '133.9465 e6', 'CIF', 'unreliable'],
    ['imf-dots-2022', 'M', 'AZE', 'CSK', '1992', '6.8017 e6', 'CIF', undefined],
    ['census-country-2023-03', 'M', 'USA', 'AZE', '2022', '173.378985 e6', 'customs', undefined],
    ['census-country-2023-03', 'X', 'USA', 'AZE', '1992-01', '0 e6', 'FAS', undefined],
  ])('%s has %s %s %s %s as given: %s, %s', (source, flow, reporter, partner, period, wanted, valuation, status) => {
    const it = find(source, flow, reporter, partner, period)
    expect(it && figure(it)).toBe(wanted)
    expect(it).toMatchObject({ definition: { valuation } })
    expect(it?.status).toBe(status)
  })

  test('the place names the line as the source does', () =>
    expect(find('imf-dots-2022', 'X', 'AZE', 'AFG', '2018')?.citation.place).toBe(
      'Exports, FOB to Partner Countries: Afghanistan, Islamic Rep. of',
    ))

  test('each source has its licence, and the line that the IMF asks for', () => {
    const cited = new Set(officialObservations.map(it => it.citation.source))
    const sources = given.map(it => it.source).filter(it => cited.has(it.id))
    expect(sources.filter(it => it.licence === undefined)).toEqual([])
    for (const { id, attribution } of sources)
      if (id.startsWith('imf')) expect(attribution).toMatch(/^Source: International Monetary Fund, .+https:/)
  })

  test('nothing of UN Comtrade is passed on', () => {
    expect(organisations.map(it => it.id)).not.toContain('UN_COMTRADE')
    expect(given.filter(it => /comtrade|wits/i.test(it.source.id + it.source.title))).toEqual([])
  })
})

test.each([
  ['Lu Mei: China-Azerbaijan trade reached $420M in January', lumei],
  ['[Q1 2024 trade with China]', 'azernews-225732'],
  ['[Посол Китая: товарооборот побьет исторический рекорд]', 'report-ru-2025-12-25'],
  ["[Chargé d'affaires: China and Azerbaijan good partners]", 'caliber-arm'],
  ['[foreign trade indices]', 'statgov-indices'],
  ["Minister discloses Turkey's trade turnover with Azerbaijan and Georgia (PHOTO)", 'trend-3526593'],
])('the title "%s"', (title, source) => expect(given.find(it => it.source.id === source)?.source.title).toBe(title))
