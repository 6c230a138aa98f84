import { describe, expect, test } from 'vitest'
import type { PageName } from '../../../src/answers/model/question.ts'
import { languages } from '../../../src/languages/languages.ts'
import { chosenLanguage } from '../../../src/writing/chat/pages.ts'
import { tiny } from '../../answers/tiny.ts'
import { labels, marked, writingIn, written } from '../writing.ts'

const page = (name: PageName, code: 'en' | 'az' | 'ru' | 'zh' = 'en') =>
  written({ kind: 'page', page: name }, writingIn(code))

test.each<[PageName, readonly string[]]>([
  ['start', ['Karvan: trade figures with a source behind each one', '/help', 'Azerbaijan – China']],
  ['help', ['What I can answer', '@karvan_bot', '/turnover@karvan_bot']],
  ['about', ['1,067 figures from 201 sources', 'no forecasts']],
  ['privacy', ['/settings', 'the figures that it waits for', '/forgetme removes all but what is marked *']],
  ['status', ['1,067 figures from 201 sources', 'January 2026: Ambassador Lu Mei, Trend, 13 Mar 2026']],
  ['settings', ['Language: English', 'Azerbaijan – China']],
  ['language', ['Language: English']],
])('/%s says what it should', (name, words) => {
  const { text } = page(name)
  for (const part of words) expect(text).toContain(part)
})

test('/help rank tells what the command does, and lines to send', () => {
  const help = written({ kind: 'page', page: 'help', command: 'rank' }, writingIn())
  expect(help.text).toBe(
    '/rank · Show a country’s place among partners\nFor example:\n/rank China 2025\n/rank top 5\n/rank exports 2025',
  )
  expect(help.buttons.flat().map(({ label }) => label)).toEqual(['Rank · China'])
})

test.each(languages.map(language => [language.code, language] as const))('pages in %s', (code, { voice, say }) => {
  expect(page('about', code).text).toContain(voice.number('1067'))
  expect(page('settings', code).text).toContain(voice.language(code))
  expect(page('help', code).text).toContain('@karvan_bot')
  expect(labels(page('language', code)).flat()).toHaveLength(4)
  expect(labels(page('help', code))[0]?.[0]).toBe(`${say.buttons.turnover} · ${voice.area('CHN')}`)
})

test.each(languages.map(({ code }) => code))(
  'in %s the questions of /start fit on buttons, of any two countries',
  code => {
    const long = { reporter: 'COD', partner: 'VCT' }
    const start = written({ kind: 'page', page: 'start' }, { ...writingIn(code), pair: long })
    const asked = labels(start).flat().slice(0, 3)
    expect(asked.filter(label => label === '' || label.length > 64)).toEqual([])
  },
)

test.each(['about', 'privacy', 'status'] as const)('/%s has no buttons', name => {
  expect(page(name).buttons).toEqual([])
})

test('a store without sources names no newest source', () => {
  expect(written({ kind: 'page', page: 'status' }, writingIn('en', 'private', tiny([]))).text).toBe(
    '0 figures from 0 sources\nQuotes and project facts: 0\nNewest source: –\nVersion of the data: 1',
  )
})

describe('the choice of a language', () => {
  test('is offered in each language’s own name', () => {
    expect(page('language').buttons.flat()).toEqual([
      { label: 'English', data: 'lang-en' },
      { label: 'Azərbaycanca', data: 'lang-az' },
      { label: 'Русский', data: 'lang-ru' },
      { label: '中文', data: 'lang-zh' },
    ])
  })

  test.each([
    ['lang-ru', 'ru'],
    ['lang-zh', 'zh'],
    ['lang-de', undefined],
    ['lang-', undefined],
    ['lang-ru ', undefined],
    ['LANG-ru', undefined],
    ['ru', undefined],
    ['', undefined],
  ])('%j chooses %s', (data, code) => expect(chosenLanguage(data)).toBe(code))
})

describe('what is new', () => {
  const facts = tiny([
    'T 2025 4.87 9 USD CUST a',
    'T 2025<2024 30.2 0 PT CUST a',
    'T 2025 3 0 ORD CUST b',
    'T 2025 7.9 0 SH CUST b',
  ])
  const since = (version: number) => written({ kind: 'news', since: version }, writingIn('en', 'private', facts))

  test('each figure has its subject and its source', () => {
    const [above = ''] = since(0).text.split('\n\n')
    expect(above.split('\n').toSorted()).toEqual(
      [
        '$4.87 billion · China–Azerbaijan turnover, 2025 [1]',
        '3rd · China among Azerbaijan’s partners by turnover, 2025 [2]',
        '7.9% · China’s share of Azerbaijan’s turnover, 2025 [2]',
        '▲ +30.2% · China–Azerbaijan turnover, 2025 [1]',
      ].toSorted(),
    )
    expect(marked(since(0)).filter(entity => entity.startsWith('bold'))).toHaveLength(4)
  })

  test('no news is said in a sentence', () => expect(since(1).text).toBe('Nothing new since then.'))
})
