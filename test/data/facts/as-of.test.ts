import { describe, expect, test } from 'vitest'
import { applyEdit } from '../../../src/data/facts/apply-edits.ts'
import { asOf } from '../../../src/data/facts/as-of.ts'
import { firstDay, isCalendarDay, lastDay, latestDay } from '../../../src/data/model/dates.ts'
import { add, at, facts, idsOf, observation, quote, source } from '../made.ts'

test.each([
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2026-03-13', '2026-03-13', '2026-03-13'],
])('%s is from %s to %s', (date, first, last) => {
  expect(firstDay(date)).toBe(first)
  expect(lastDay(date)).toBe(last)
})

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-04-31', false],
  ['2023-13', false],
  ['2023-00', false],
  ['2023-01-00', false],
  ['2023', true],
])('%s is a day of the calendar: %s', (date, is) => expect(isCalendarDay(date)).toBe(is))

test('it is a day later in the east', () => {
  expect(latestDay('2026-03-13T09:59:59.000Z')).toBe('2026-03-13')
  expect(latestDay('2026-03-13T10:00:00.000Z')).toBe('2026-03-14')
})

const by = (id: string) => ({ citation: { source: id, place: 'x' } })
const all = facts(
  add({
    sources: [
      source('old', { published: '2023-12' }),
      source('older', { published: '2022' }),
      source('new', { published: '2026-03-12' }),
    ],
    observations: [
      observation('from-old', { period: '2022', ...by('old') }),
      observation('from-older', { period: '2021', ...by('older') }),
      observation('from-new', { period: '2025', ...by('new') }),
    ],
    statements: [quote('words-old', by('old')), quote('words-new', by('new'))],
  }),
)

describe.each([
  ['2022-12-30', [], []],
  ['2022-12-31', ['from-older'], []],
  ['2023-12-30', ['from-older'], []],
  ['2023-12-31', ['from-older', 'from-old'], ['words-old']],
  ['2026-03-11', ['from-older', 'from-old'], ['words-old']],
  ['2026-03-12', ['from-older', 'from-old', 'from-new'], ['words-old', 'words-new']],
])('as of %s', (day, figures, words) => {
  const view = asOf(all, day)
  test('series', () => expect(idsOf(view.series('value', 'T', 'AZE', 'CHN'))).toEqual(figures))
  test('size', () => expect(view.size).toBe(figures.length))
  test('statements', () => expect(idsOf(view.statements())).toEqual(words))
  test('one by one', () => {
    expect(['from-older', 'from-old', 'from-new'].filter(id => view.observation(id))).toEqual(figures)
    expect(['words-old', 'words-new'].filter(id => view.fact(id))).toEqual(words)
  })
  test('across', () => expect(idsOf(view.across('value', 'T', 'AZE', '2025'))).toEqual(figures.slice(2)))
  test('sources and what they give', () => {
    expect(view.sources.list.flatMap(it => idsOf(view.ofSource(it.id))).toSorted()).toEqual([...figures].toSorted())
    expect(view.sources.get('new') === undefined).toBe(figures.length < 3)
    expect(view.ofSource('new')).toHaveLength(figures.length < 3 ? 0 : 1)
  })
  test('what is new', () => expect(view.since(1).toSorted()).toEqual([...figures, ...words].toSorted()))
})

test('names and version stay the same', () => {
  const view = asOf(all, '1990-01-01')
  expect(view.version).toBe(all.version)
  expect(view.organisations.get('AZ_SCC')).toEqual(all.organisations.get('AZ_SCC'))
  expect(view.organisations.list).toEqual(all.organisations.list)
  expect(view.speakers.get('lu-mei')).toEqual(all.speakers.get('lu-mei'))
  expect(view.speakers.list).toEqual(all.speakers.list)
  expect(view.projects.get('wind-farm')).toEqual(all.projects.get('wind-farm'))
  expect(view.projects.list).toEqual(all.projects.list)
})

test('no edit can be applied to a view', () =>
  expect(() => applyEdit(asOf(all, '2026-01-01'), { version: 3, at, by: 1, change: add() })).toThrow(
    'not to a view of them',
  ))
