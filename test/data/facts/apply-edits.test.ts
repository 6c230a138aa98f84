import { describe, expect, test } from 'vitest'
import { applyEdit, applyEdits, isRefusal } from '../../../src/data/facts/apply-edits.ts'
import { noFacts } from '../../../src/data/facts/indexed-facts.ts'
import type { Change, Edit } from '../../../src/data/model/edit.ts'
import type { Observation, Statement } from '../../../src/data/model/schema.ts'
import { add, at, customs, edits, facts, ground, growth, observation, quote, source } from '../made.ts'

const held = facts(
  add({ observations: [observation('held'), growth('growth')], statements: [quote('words')] }),
  add({ observations: [observation('gone', { period: '2001' })] }),
  { do: 'withdraw', id: 'gone', why: 'a slip' },
)
/** The result of one change: the rule and the id, or 'admitted'. */
function said(change: Change, over: Partial<Edit> = {}): string {
  const next = applyEdit(held, { version: held.version + 1, at, by: 1, change, ...over })
  return isRefusal(next) ? `${next.rule} ${next.at}` : 'admitted'
}
const one = (over: Partial<Observation>, by: Edit['by'] = 1): string =>
  said(add({ observations: [observation('new', { period: '2020', ...over })] }), { by })
const words = (over: Partial<Statement>): string =>
  said(add({ statements: [{ ...quote('new'), ...over } as Statement] }))
const cited = (over: Partial<Observation['citation']>) => ({
  citation: { source: 'report-2026-03-13', place: 'x', ...over },
})

test('a sound observation is admitted', () => expect(one({})).toBe('admitted'))
test('sound words are admitted', () => expect(words({})).toBe('admitted'))

describe('citation', () => {
  test.each([
    ['a source that is not held', cited({ source: 'nobody' }), 'no-such-source new'],
    ['neither excerpt nor place', { citation: { source: 'report-2026-03-13' } }, 'no-citation new'],
    ['a place is enough', cited({}), 'admitted'],
    ['a speaker who is not held', cited({ speaker: 'nobody' }), 'no-such-speaker new'],
    ['a speaker who is', cited({ speaker: 'lu-mei' }), 'admitted'],
  ])('%s', (_, over, is) => {
    expect(one(over)).toBe(is)
    expect(words(over)).toBe(is)
  })
})

describe('names', () => {
  test('an unknown compiler', () => expect(one({ compiledBy: 'NOBODY' })).toBe('no-such-organisation new'))
  test('an unknown reteller', () => expect(words({ retoldBy: 'nobody' })).toBe('no-such-speaker new'))
  test.each([
    ['nobody', 'no-such-project new'],
    ['wind-farm', 'admitted'],
  ])('project %s', (project, is) => {
    const fact: Partial<Statement> = { kind: 'project', project, field: 'opened' }
    expect(words(fact)).toBe(is)
  })
  test('things in one step may refer to each other', () =>
    expect(
      said(
        add({
          organisations: [{ ...customs, id: 'NEW_ORG' }],
          sources: [source('new-source')],
          observations: [observation('new', { compiledBy: 'NEW_ORG', citation: { source: 'new-source', place: 'x' } })],
        }),
      ),
    ).toBe('admitted'))
  test('a source, organisation, speaker or project replaces the one of the same id', () => {
    const next = applyEdit(held, {
      version: 5 + 0,
      at,
      by: 1,
      change: add({ sources: [source('report-2026-03-13', { title: 'Better' })] }),
    })
    if (isRefusal(next)) throw new Error(next.rule)
    expect(next.sources.list.map(it => it.title)).toEqual(['Better'])
    expect(next.sources.get('report-2026-03-13')?.title).toBe('Better')
  })
})

describe('duplicates', () => {
  test.each([
    ['an id that is held', said(add({ observations: [observation('held', { period: '2020' })] })), 'duplicate held'],
    [
      'an id of words for a figure',
      said(add({ observations: [observation('words', { period: '2020' })] })),
      'duplicate words',
    ],
    ['an id of a figure for words', said(add({ statements: [quote('held')] })), 'duplicate held'],
    ['the same id twice in one change', said(add({ statements: [quote('a'), quote('a')] })), 'duplicate a'],
    ['the same figure of the same source', one({ period: '2025' }), 'duplicate new'],
    ['the same, written as months', one({ period: '2025-01/2025-12' }), 'duplicate new'],
    ['another compiler', one({ period: '2025', compiledBy: 'CN_AMB' }), 'admitted'],
    ['another partner', one({ period: '2025', partner: 'TUR' }), 'admitted'],
    ['a growth on another base', said(add({ observations: [growth('new', { against: '2021' })] })), 'admitted'],
    ['a growth on the same base', said(add({ observations: [growth('new')] })), 'duplicate new'],
    [
      'what was withdrawn may come back',
      said(add({ observations: [observation('gone', { period: '2001' })] })),
      'admitted',
    ],
    ['the figure of what was withdrawn too', one({ period: '2001' }), 'admitted'],
  ])('%s', (_, is, expected) => expect(is).toBe(expected))
})

describe('periods', () => {
  test.each([
    ['growth of a year on a year', growth('n', { period: '2024', against: '2021' }), 'admitted'],
    ['growth of months on months', growth('n', { period: '2025-01/2025-10', against: '2024-01/2024-10' }), 'admitted'],
    ['growth of a quarter on the one before', growth('n', { period: '2025-Q2', against: '2025-Q1' }), 'admitted'],
    ['growth of a year on a month', growth('n', { period: '2024', against: '2023-01' }), 'bad-period n'],
    ['growth on a later year', growth('n', { period: '2024', against: '2025' }), 'bad-period n'],
    ['growth on itself', growth('n', { period: '2024', against: '2024' }), 'bad-period n'],
    ['a value with a base', observation('n', { period: '2020', against: '2019' }), 'bad-period n'],
  ])('%s', (_, it, is) => expect(said(add({ observations: [it] }))).toBe(is))
  test('growth without a base', () => {
    const { against: _, ...bare } = growth('n')
    expect(said(add({ observations: [bare] }))).toBe('bad-period n')
  })
  test.each([
    ['2026-13', 'bad-period s'],
    ['2025-02-30', 'bad-period s'],
    ['2025-00', 'bad-period s'],
    ['2024-02-29', 'admitted'],
    ['2024', 'admitted'],
  ])('a source published on %s', (published, is) =>
    expect(said(add({ sources: [source('s', { published })] }))).toBe(is),
  )
})

describe('units', () => {
  test.each([
    ['value', 'USD', '4.87', 9, 'admitted'],
    ['value', 'CNY', '-4.87', 9, 'admitted'],
    ['value', 'UDS', '4.87', 9, 'bad-unit n'],
    ['value', 'SUR', '4.87', 9, 'old-currency n'],
    ['value', 'PT', '4.87', 0, 'bad-unit n'],
    ['value', 'TNE', '4.87', 0, 'bad-unit n'],
    ['share', 'PT', '4.87', 0, 'admitted'],
    ['share', 'TIMES', '4.87', 0, 'bad-unit n'],
    ['share', 'PT', '4.87', 3, 'bad-unit n'],
    ['rank', 'ORD', '3', 0, 'admitted'],
    ['rank', 'ORD', '0', 0, 'bad-unit n'],
    ['rank', 'ORD', '3.5', 0, 'bad-unit n'],
    ['rank', 'ORD', '-3', 0, 'bad-unit n'],
    ['rank', 'PT', '3', 0, 'bad-unit n'],
  ] as const)('%s in %s %s × 10^%i', (measure, unit, value, unitMult, is) =>
    expect(
      said(add({ observations: [observation('n', { measure, period: '2020', amount: { value, unitMult, unit } })] })),
    ).toBe(is),
  )
  test.each([
    ['PT', 'admitted'],
    ['TIMES', 'admitted'],
    ['USD', 'bad-unit n'],
    ['ORD', 'bad-unit n'],
  ])('growth in %s', (unit, is) => {
    const it = growth('n', { period: '2020', against: '2019', amount: { value: '2.3', unitMult: 0, unit } })
    expect(said(add({ observations: [it] }))).toBe(is)
  })
})

describe('the future, entered on 13 March 2026', () => {
  test.each([
    ['2026', 'admitted'],
    ['2026-03', 'admitted'],
    ['2026-04', 'future new'],
    ['2026-Q2', 'future new'],
    ['2027', 'future new'],
    ['2026-01/2026-10', 'admitted'],
  ])('%s', (period, is) => expect(one({ period })).toBe(is))
  test('an expected figure', () => expect(one({ period: '2030', status: 'expected' })).toBe('admitted'))
  test('a day that has begun further east has begun', () =>
    expect(
      said(add({ observations: [observation('n', { period: '2026-04' })] }), { at: '2026-03-31T12:00:00.000Z' }),
    ).toBe('admitted'))
  test.each([
    ['2026-03-14', 'admitted'],
    ['2026-03-15', 'future s'],
    ['2026', 'admitted'],
    ['2027', 'future s'],
  ])('a source published on %s', (published, is) =>
    expect(said(add({ sources: [source('s', { published })] }), { at: '2026-03-13T20:00:00.000Z' })).toBe(is),
  )
  test('the seed is checked against the day of its source, not the clock', () => {
    const by = { by: 'seed', at: '1970-01-01T00:00:00.000Z' } as const
    expect(said(add({ observations: [observation('n', { period: '2026-03' })] }), by)).toBe('admitted')
    expect(said(add({ observations: [observation('n', { period: '2026-04' })] }), by)).toBe('future n')
    expect(said(add({ sources: [source('s', { published: '2026' })] }), by)).toBe('admitted')
  })
})

describe('text with control characters', () => {
  test.each([
    ['\u202e', 'override'],
    ['\u2066', 'isolate'],
    ['\u0000', 'NUL'],
    ['\u001b', 'escape'],
    ['\r', 'carriage return'],
    ['\u0085', 'next line'],
    ['\ud800', 'half a character'],
  ])('%j (%s) is refused wherever it stands', mark => {
    const text = `4.87${mark} billion`
    expect(one(cited({ excerpt: text }))).toBe('bidi new')
    expect(words({ words: text })).toBe('bidi new')
    expect(said(add({ sources: [source('s', { title: text })] }))).toBe('bidi s')
    expect(said(add({ speakers: [{ id: 'sp', names: { en: text }, office: { en: 'x' }, short: { en: 'x' } }] }))).toBe(
      'bidi sp',
    )
    expect(said(add({ organisations: [{ ...customs, names: { en: 'x', zh: text } }] }))).toBe('bidi AZ_SCC')
    expect(said(add({ projects: [{ id: 'p', names: { en: 'x' }, keywords: [text] }] }))).toBe('bidi p')
    expect(said({ do: 'withdraw', id: 'held', why: text })).toBe('bidi held')
    expect(said({ do: 'correct', to: observation('held'), why: text })).toBe('bidi held')
  })
  test.each(['Торгово-оборот\nвторая строка', '中国 “一带一路”', 'Əhali – İxrac', 'नमस्ते\u200c', '🇦🇿'])(
    '%j is text',
    text => expect(words({ words: text })).toBe('admitted'),
  )
})

describe('corrections and withdrawals', () => {
  test.each([
    ['of what is not held', said({ do: 'correct', to: observation('nobody') }), 'no-such-id nobody'],
    ['of what was withdrawn', said({ do: 'correct', to: observation('gone') }), 'no-such-id gone'],
    ['of a figure into words', said({ do: 'correct', to: quote('held') }), 'no-such-id held'],
    [
      'of words into a figure',
      said({ do: 'correct', to: observation('words', { period: '2020' }) }),
      'no-such-id words',
    ],
    ['that says the same', said({ do: 'correct', to: observation('held') }), 'admitted'],
    [
      'without a citation',
      said({ do: 'correct', to: observation('held', { citation: { source: 'report-2026-03-13' } }) }),
      'no-citation held',
    ],
    ['into the figure of another', said({ do: 'correct', to: { ...growth('held') } }), 'duplicate held'],
    ['withdrawal of what is not held', said({ do: 'withdraw', id: 'nobody', why: 'x' }), 'no-such-id nobody'],
    ['withdrawal of what is withdrawn', said({ do: 'withdraw', id: 'gone', why: 'x' }), 'no-such-id gone'],
    ['withdrawal of words', said({ do: 'withdraw', id: 'words', why: 'x' }), 'admitted'],
    ['withdrawal of a name', said({ do: 'withdraw', id: 'lu-mei', why: 'x' }), 'no-such-id lu-mei'],
  ])('%s', (_, is, expected) => expect(is).toBe(expected))
  test('the id of a withdrawn figure may become a statement', () => {
    const [edit] = edits([add({ statements: [quote('gone')] })], held.version)
    const next = edit === undefined ? held : applyEdit(held, edit)
    if (isRefusal(next)) throw new Error(next.rule)
    expect(next.fact('gone')?.now).toEqual(quote('gone'))
    expect(next.observation('gone')).toBeUndefined()
    const [again] = edits([{ do: 'correct', to: quote('gone', { words: 'Better.' }) }], next.version)
    expect(again === undefined || isRefusal(applyEdit(next, again))).toBe(false)
  })
})

describe('versions', () => {
  test.each([0, 1, 4, 6, 99])('%i after 4', version => {
    expect(said(add(), { version })).toBe(version === 5 ? 'admitted' : `wrong-version ${version}`)
  })
  test('the first is 1', () => {
    expect(isRefusal(applyEdits(noFacts, edits([ground])))).toBe(false)
    expect(applyEdits(noFacts, edits([ground], 1))).toEqual({ rule: 'wrong-version', at: '2' })
  })
  test('no edits return the same facts', () => expect(applyEdits(held, [])).toBe(held))
})
