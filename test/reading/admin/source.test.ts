import { describe, expect, test } from 'vitest'
import { readSource } from '../../../src/reading/admin/source.ts'
import { isPublicUrl } from '../../../src/reading/admin/values/urls.ts'
import { source } from '../../data/made.ts'
import { context, sourceIn } from './room.ts'

const read = (line: string) => readSource(line, context)

describe('a new source', () => {
  const report = { publisher: 'Report', title: 'Trade grows', published: '2026-03-20', language: 'en' }
  test.each([
    [
      'add publisher "Report" title "Trade grows" url https://report.az/1 published 2026-03-20 lang en',
      { id: 'report-2026-03-20', ...report, url: 'https://report.az/1' },
    ],
    ['add lang en published 20.03.2026 title "Trade grows" publisher Report', { id: 'report-2026-03-20', ...report }],
    [
      'add report-trade publisher: "Report" title: "Trade grows" published: 20 March 2026 lang: en',
      { id: 'report-trade', ...report },
    ],
    [
      'add id report-trade publisher Report title "Trade grows" published 2026-03-20 lang English',
      { id: 'report-trade', ...report },
    ],
    [
      'add https://report.az/1 publisher Report title "Trade grows" published 2026-03-20 lang en licence "CC BY 4.0" accessed 2026-03-21',
      { id: 'report-2026-03-20', ...report, url: 'https://report.az/1', licence: 'CC BY 4.0', accessed: '2026-03-21' },
    ],
    [
      'добавить издание «Report» заголовок «Trade grows» опубликовано 20 марта 2026 язык английский',
      { id: 'report-2026-03-20', ...report },
    ],
    ['əlavə nəşr "Report" başlıq "Trade grows" dərc 20 mart 2026 dil ingilis', { id: 'report-2026-03-20', ...report }],
    ['添加 媒体 “Report” 标题 “Trade grows” 发布 2026年3月20日 语言 英语', { id: 'report-2026-03-20', ...report }],
    [
      'add publisher Report title "Trade grows" published 2026-03 lang en',
      { id: 'report-2026-03', ...report, published: '2026-03' },
    ],
    // Typed without knowing the keywords.
    ['add publisher Report, title "Trade grows", 2026-03-20, en', { id: 'report-2026-03-20', ...report }],
    [
      'add report-trade publisher Report title "Trade grows" date 20.03.2026 English',
      { id: 'report-trade', ...report },
    ],
    // The second source of a day.
    [
      'add publisher Report title "Trade grows" published 2026-03-13 lang en',
      { id: 'report-2026-03-13-2', ...report, published: '2026-03-13' },
    ],
  ])('%s', (line, is) => expect(sourceIn(read(line))).toEqual(is))

  test.each([
    ['Today.az (Trend)', '', 'todayaz-2026'],
    ['Вестник Кавказа', '', 'vestnikkavkaza-2026'],
    ['联合早报', 'https://www.zaobao.com.sg/1', 'zaobao-2026'],
    ['联合早报', '', 'source-2026'],
    ['İqtisadiyyat', '', 'iqtisadiyyat-2026'],
    ['A very long name of a publisher that goes on and on', '', 'averylongnameofapublishe-2026'],
  ])('the id of a source of %s %s', (publisher, url, id) =>
    expect(sourceIn(read(`add publisher "${publisher}" title "T" ${url} published 2026 lang en`)).id).toBe(id),
  )

  test.each([
    ['add', '/source add publisher "…" title "…" published … lang …', ['publisher', 'title', 'published', 'language']],
    [
      'add title "T" published 2026 lang en',
      '/source add title "T" published 2026 lang en publisher "…"',
      ['publisher'],
    ],
    ['add publisher R published 2026 lang en', '/source add publisher R published 2026 lang en title "…"', ['title']],
    ['add publisher R title "T" lang en', '/source add publisher R title "T" lang en published …', ['published']],
    [
      'add publisher R title "T" published 2026',
      '/source add publisher R title "T" published 2026 lang …',
      ['language'],
    ],
    [
      'add publisher "…" title "T" published … lang en',
      '/source add title "T" lang en publisher "…" published …',
      ['publisher', 'published'],
    ],
  ])('%s is incomplete', (line, asked, parts) => expect(read(line)).toEqual({ line: asked, parts }))

  test.each([
    ['add publisher R title "T" published 2026-02-30 lang en', { because: 'not-a-day', heard: '2026-02-30' }],
    ['add publisher R title "T" published soon lang en', { because: 'not-a-day', heard: 'soon' }],
    ['add publisher R title "T" published 2026 accessed 2026 lang en', { because: 'not-a-day', heard: '2026' }],
    ['add publisher R title "T" published 2026 lang klingon', { because: 'unknown-word', heard: 'klingon' }],
    ['add publisher State Committee title "T"', { because: 'unknown-word', heard: 'Committee' }],
    ['add one-id two-id title "T"', { because: 'unknown-word', heard: 'two-id' }],
    ['add Not_An_Id title "T"', { because: 'unknown-word', heard: 'Not_An_Id' }],
    ['add "Trade grows"', { because: 'unknown-word', heard: 'Trade grows', nearest: 'title' }],
    ['add title "T" title "U"', { because: 'twice', part: 'title', heard: 'U' }],
    ['add https://a.az/1 https://a.az/2', { because: 'twice', part: 'source', heard: 'https://a.az/2' }],
    [
      'add report-2026-03-13 publisher R title "T" published 2026 lang en',
      { because: 'refused', refusal: { rule: 'duplicate', at: 'report-2026-03-13' } },
    ],
    ['add url javascript:alert(1)', { because: 'not-a-url', heard: 'javascript:alert(1)' }],
    ['add by AZ_SCC', { because: 'unknown-word', heard: 'by AZ_SCC' }],
    ['add source report-1', { because: 'unknown-word', heard: 'report-1' }],
    ['ad', { because: 'unknown-word', heard: 'ad', nearest: 'add' }],
  ])('%s', (line, wrong) => expect(read(line)).toMatchObject({ wrong }))
})

describe('a known source', () => {
  const held = source()
  test.each([
    ['edit report-2026-03-13 title "Other"', { ...held, title: 'Other' }],
    ['edit title "Other" report-2026-03-13', { ...held, title: 'Other' }],
    ['edit source report-2026-03-13 lang ru', { ...held, language: 'ru' }],
    ['изменить report-2026-03-13 издание «Trend»', { ...held, publisher: 'Trend' }],
    ['düzəlt report-2026-03-13 https://report.az/2', { ...held, url: 'https://report.az/2' }],
    ['修改 report-2026-03-13 发布 2026-03-14', { ...held, published: '2026-03-14' }],
  ])('%s', (line, is) => expect(sourceIn(read(line))).toEqual(is))

  test.each([
    ['edit report-2026-03-13', { because: 'same-as-held', id: 'report-2026-03-13' }],
    ['edit report-2026-03-13 lang en', { because: 'same-as-held', id: 'report-2026-03-13' }],
    [
      'edit report-2026-03-12 lang ru',
      { because: 'unknown-source', heard: 'report-2026-03-12', nearest: ['report-2026-03-13'] },
    ],
    ['edit report-2026-03-13 hello', { because: 'unknown-word', heard: 'hello' }],
    ['edit report-2026-03-13 tg://resolve?domain=x', { because: 'not-a-url', heard: 'tg://resolve?domain=x' }],
  ])('%s', (line, wrong) => expect(read(line)).toMatchObject({ wrong }))

  test('an edit without an id asks for it', () =>
    expect(read('edit lang ru')).toEqual({ line: '/source edit … lang ru', parts: ['id'] }))
})

test.each([
  ['', ''],
  ['list', ''],
  ['list  trend   2026', 'trend 2026'],
  ['список Report', 'Report'],
  ['siyahı Report', 'Report'],
  ['列表 新华社', '新华社'],
])('"%s" lists sources', (line, list) => expect(read(line)).toEqual({ list }))

describe('URLs', () => {
  test.each([
    'https://report.az/en/business/1',
    'http://www.trend.az:8080/a?b=c#d',
    'https://вестник.рф/1',
    'https://8.8.8.8/page',
  ])('%s is public', url => expect(isPublicUrl(url)).toBe(true))

  test.each([
    'javascript:alert(1)',
    'tg://resolve?domain=x',
    'ftp://report.az/1',
    'data:text/html,x',
    '//report.az',
    'report.az',
    'https:report.az',
    'https://',
    'https://user@report.az',
    'https://user:word@report.az',
    'https://report.az\\@evil.az',
    'https://report.az/\u202egpj',
    'https://report.az/a b',
    'http://localhost/',
    'http://db/',
    'http://printer.local/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    `https://report.az/${'x'.repeat(2000)}`,
  ])('%s is not public', url => expect(isPublicUrl(url)).toBe(false))
})
