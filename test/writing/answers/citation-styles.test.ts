import { describe, expect, test } from 'vitest'
import type { CiteStyle } from '../../../src/answers/model/question.ts'
import type { Source } from '../../../src/data/model/schema.ts'
import { writeMessage } from '../../../src/writing/write-answer.ts'
import { pressFacts } from '../../facts.ts'
import { labels, marked, writingIn, written } from '../writing.ts'

const entry = pressFacts.observation('xb0y01j7pe')
const report: Source = {
  id: 'report-1',
  publisher: 'Report',
  title: 'Trade reached 420 million',
  url: 'https://report.az/en/1',
  published: '2026-03-13',
  language: 'en',
}

function cited(style: CiteStyle, more: Partial<Source> = {}) {
  if (entry === undefined) throw new Error('the seed has lost its first figure')
  const question = { kind: 'cite-id', id: entry.now.id, style } as const
  const source = { ...report, ...more }
  const message = { kind: 'cite', question, cited: [{ of: entry.now, source, accessed: '2026-11-24' }] } as const
  return writeMessage(message, writingIn())
}

/** The citation without the line of its figure. */
const citationOf = (style: CiteStyle, more: Partial<Source>): string =>
  cited(style, more).text.split('\n').slice(1).join('\n')

test.each<[CiteStyle, string]>([
  ['text', 'Ambassador Lu Mei, Report, 13 Mar 2026: “Trade reached 420 million”. https://report.az/en/1'],
  ['apa', 'Report. (2026, March 13). Trade reached 420 million. https://report.az/en/1'],
  [
    'bibtex',
    [
      '@online{report-1,',
      '  title = {Trade reached 420 million},',
      '  organization = {Report},',
      '  date = {2026-03-13},',
      '  url = {https://report.az/en/1},',
      '  urldate = {2026-11-24}',
      '}',
    ].join('\n'),
  ],
  [
    'gost',
    'Trade reached 420 million // Report. – 13.03.2026. – URL: https://report.az/en/1 (дата обращения: 24.11.2026).',
  ],
])('%s', (style, citation) => {
  const message = cited(style)
  expect(message.text).toBe(`$4.87 billion · China–Azerbaijan turnover, 2025\n${citation}`)
  expect(marked(message)).toEqual(['bold «$4.87 billion»', `code «${citation}»`])
})

test.each<[CiteStyle, string]>([
  ['text', 'Ambassador Lu Mei, Report, 13 Mar 2026: “Trade reached 420 million”.'],
  ['apa', 'Report. (2026, March 13). Trade reached 420 million.'],
  [
    'bibtex',
    '@online{report-1,\n  title = {Trade reached 420 million},\n  organization = {Report},\n  date = {2026-03-13}\n}',
  ],
  ['gost', 'Trade reached 420 million // Report. – 13.03.2026.'],
])('%s of a source without an address', (style, citation) => {
  expect(citationOf(style, { url: undefined })).toBe(citation)
})

test.each<[CiteStyle, string, string]>([
  ['text', '2026-03', 'Ambassador Lu Mei, Report, Mar 2026: “Trade reached 420 million”.'],
  ['apa', '2026-03', 'Report. (2026, March). Trade reached 420 million.'],
  ['apa', '2026', 'Report. (2026). Trade reached 420 million.'],
  ['apa', '2025-12-01', 'Report. (2025, December 1). Trade reached 420 million.'],
  ['gost', '2026-03', 'Trade reached 420 million // Report. – 03.2026.'],
  ['gost', '2026', 'Trade reached 420 million // Report. – 2026.'],
])('%s of %s', (style, published, citation) => {
  expect(citationOf(style, { published, url: undefined })).toBe(citation)
})

describe('titles', () => {
  test.each<[CiteStyle, string, string]>([
    ['apa', '[Words of ours]', 'Report. (2026, March 13). [Words of ours].'],
    ['text', '[Words of ours]', 'Ambassador Lu Mei, Report, 13 Mar 2026: “[Words of ours]”.'],
    ['gost', '[Words of ours]', '[Words of ours] // Report. – 13.03.2026.'],
    ['apa', 'Who trades most?', 'Report. (2026, March 13). Who trades most?'],
    ['apa', 'Exports up by 9%.', 'Report. (2026, March 13). Exports up by 9%.'],
  ])('%s: %s', (style, title, citation) => expect(citationOf(style, { title, url: undefined })).toBe(citation))

  test.each([
    ['$420M in January', '\\$420M in January'],
    ['up 18%', 'up 18\\%'],
    ['oil & gas #1 a_b', 'oil \\& gas \\#1 a\\_b'],
    ['a } b { c', 'a \\textbraceright{} b \\textbraceleft{} c'],
    ['\\input{x}', '\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}'],
    ['~2^3', '\\textasciitilde{}2\\textasciicircum{}3'],
    ['中国与阿塞拜疆', '中国与阿塞拜疆'],
  ])('in BibTeX: %s', (title, written) => {
    expect(cited('bibtex', { title }).text).toContain(`  title = {${written}},\n`)
  })

  test('no title or address leaves a brace open in BibTeX', () => {
    const { text } = cited('bibtex', { title: '}}{', publisher: '{', url: 'https://report.az/{1}' })
    let open = 0
    for (const char of text) {
      if (char === '{') open += 1
      if (char === '}') open -= 1
      expect(open).toBeGreaterThanOrEqual(0)
    }
    expect(open).toBe(0)
    expect(text).toContain('url = {https://report.az/%7B1%7D}')
  })
})

test('buttons lead to the other styles and to the evidence', () => {
  expect(labels(cited('apa')).flat().slice(0, 5)).toEqual(['Copy', 'Text', 'BibTeX', 'GOST', 'Evidence'])
})

test('every source of the seed can be cited in every style', () => {
  const figures = pressFacts.sources.list.flatMap(({ id }) => pressFacts.ofSource(id).slice(0, 1))
  const bad = figures.flatMap(({ id }) =>
    (['text', 'apa', 'bibtex', 'gost'] as const)
      .map(style => written({ kind: 'cite-id', id, style }, writingIn()).text)
      .filter(text => /undefined|NaN|\.\.(?!\.)|\(, | {3}/.test(text)),
  )
  expect(figures.length).toBeGreaterThan(150)
  expect(bad).toEqual([])
})
