import { describe, expect, test } from 'vitest'
import { dayOfArticle, readArticleFile } from '../../src/cli/article-file.ts'

describe('an article file', () => {
  const head = '{"url": "https://report.az/1", "publisher": "Report", "date": "2026-03-13", "lang": "en", "other": 1}'
  test('has metadata on its first line, and spans count behind it', () => {
    const { text, ...told } = readArticleFile(`${head}\nTrade grew.\nA lot.\n`)
    expect(text).toBe('Trade grew.\nA lot.\n')
    expect(told).toEqual({ url: 'https://report.az/1', publisher: 'Report', date: '2026-03-13', lang: 'en' })
  })
  test.each([
    ['no metadata', 'Trade grew.\nA lot.'],
    ['a first line that is no JSON', '{"url": \nTrade grew.'],
    ['a list', '[1]\nTrade grew.'],
    ['nothing', ''],
  ])('with %s is the text', (_, file) => expect(readArticleFile(file)).toEqual({ text: file }))
  test('with a byte order mark and wrong fields keeps the others', () =>
    expect(readArticleFile('\uFEFF{"date": "2026-13", "publisher": "Report", "url": 7}\nTrade grew.')).toMatchObject({
      publisher: 'Report',
      text: 'Trade grew.',
    }))
  test('of metadata only has no text', () => expect(readArticleFile('{"date":"2026"}').text).toBe(''))
})

test.each([
  ['2026-03-13', '2026-03-13'],
  ['2024-02', '2024-02-29'],
  ['2020', '2020-12-31'],
  [undefined, undefined],
])('an article of %s is read as on %s', (date, day) =>
  expect(dayOfArticle(date === undefined ? {} : { date })).toBe(day),
)
