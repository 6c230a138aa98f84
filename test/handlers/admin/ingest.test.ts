import { describe, expect, test } from 'vitest'
import { articleLimits } from '../../../src/data/chats/text-cache.ts'
import { sha256 } from '../../../src/data/engine/checksum.ts'
import { ingest } from '../../../src/handlers/admin/ingest.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { PageNotRead, type WebPage } from '../../../src/handlers/request/telegram-gateway.ts'
import { add, edits, ground, source } from '../../data/made.ts'
import { pressFacts } from '../../facts.ts'
import { rig } from './context.ts'
import { openRig, owner } from './rig.ts'

const words = 'Trade reached $4.87 billion in 2025, said the ambassador. '.repeat(5).trim()
const link = 'https://report.az/en/1'
const about = 'publisher "Report" title "Trade grows" published 2026-03-12 lang en'
const known: WebPage = {
  text: words,
  title: 'Trade grows',
  publisher: 'Report',
  published: '2026-03-12',
  language: 'en',
}

const pages: Readonly<Record<string, WebPage | PageNotRead['why']>> = {
  [link]: known,
  'https://report.az/bare': { text: words, title: 'Trade "grows"', language: 'en' },
  'https://report.az/plain': { ...known, text: 'No numbers.' },
  'https://report.az/new': { ...known, title: 'Anew' },
  'https://vestnik.ru/1': { ...known, publisher: 'Вестник Кавказа' },
  'https://10.0.0.1/': 'private-address',
  'https://report.az/silent': 'too-slow',
}
const page = async (url: string): Promise<WebPage> => {
  const found = pages[url] ?? 'no-answer'
  if (typeof found === 'string') throw new PageNotRead(found)
  return found
}
const journal = edits([ground, add({ sources: [source('report-2026-03-10', { url: 'https://report.az/new' })] })])

/** The result of the line: the source, the missing parts, or the problem. */
async function told(
  args: string,
  replied?: Request['replied'],
  office = rig(replied ? { replied } : {}, journal, { page }),
) {
  const { context } = await office
  const it = await ingest.perform(args, context)
  if (!('kind' in it)) {
    const [made] = it.change.do === 'add' ? it.change.sources : []
    return { source: made, text: await context.articles.get(made?.id ?? '') }
  }
  return it.kind === 'problem' ? it.problem : it
}

const made = (over: object = {}) => ({
  id: 'report-2026-03-12',
  publisher: 'Report',
  title: 'Trade grows',
  published: '2026-03-12',
  language: 'en',
  accessed: '2026-03-13',
  textSha256: sha256(words),
  ...over,
})

describe('an article becomes a source, and its text is stored', () => {
  test.each<[string, string, Request['replied'], object]>([
    ['a link', link, undefined, made({ url: link })],
    ['a link in capitals', 'HTTPS://REPORT.az/en/1', undefined, made({ url: link })],
    ['a pasted text', `${about}\n${words}`, undefined, made()],
    ...['\n', ' '].map((gap): [string, string, undefined, object] => [
      `a text that begins with a date of its own, behind ${JSON.stringify(gap)}`,
      `${about}${gap}date 2026-03-13\n${words}`,
      undefined,
      made({ textSha256: sha256(`date 2026-03-13\n${words}`) }),
    ]),
    ['a pasted text, on one line', `${about} ${words}`, undefined, made()],
    [
      'a pasted text, its parts in another order',
      `lang EN published 2026-03-12 title «Trade grows» publisher “Report”\n${words}`,
      undefined,
      made(),
    ],
    [
      'a short text on a line of its own',
      `${about}\nTrade grows.`,
      undefined,
      made({ textSha256: sha256('Trade grows.') }),
    ],
    ...['Trade reached $4.87 billion in 2025.', '2025年贸易额达48.7亿美元。'].map(
      (text): [string, string, Request['replied'], object] => [
        `a short text that is a sentence with a number: ${text}`,
        `${about} ${text}`,
        undefined,
        made({ textSha256: sha256(text) }),
      ],
    ),
    ['a pasted text with its address', `${about} url ${link}\n${words}`, undefined, made({ url: link })],
    ['a pasted text behind its link', `${link} ${about}\n${words}`, undefined, made({ url: link })],
    ['in reply to a text', about, { text: words }, made()],
    ['in reply to a text pasted before', about, { text: `/ingest ${words}` }, made()],
    [
      'what was said before, and what is said now',
      'lang az',
      { text: `/ingest@karvan_bot ${about}\n${words}` },
      made({ language: 'az' }),
    ],
    ['in reply to a link', 'lang az', { text: ` ${link} ` }, made({ url: link, language: 'az' })],
    [
      'what is said goes before what the page says',
      `${link} title "Other"`,
      undefined,
      made({ url: link, title: 'Other' }),
    ],
    [
      'a partial day',
      `${link} published 2026-03`,
      undefined,
      made({ id: 'report-2026-03', url: link, published: '2026-03' }),
    ],
    [
      'a publisher in other letters',
      'https://vestnik.ru/1',
      undefined,
      made({ id: 'vestnikkavkaza-2026-03-12', publisher: 'Вестник Кавказа', url: 'https://vestnik.ru/1' }),
    ],
    [
      'a source that is held under that address',
      'https://report.az/new lang ru',
      undefined,
      made({ id: 'report-2026-03-10', url: 'https://report.az/new', published: '2026-03-13', language: 'ru' }),
    ],
  ])('%s', async (_, args, replied, outcome) => {
    const it = await told(args, replied)
    expect('source' in it ? it.source : it).toEqual(outcome)
    if ('source' in it) expect(it.source?.textSha256).toBe(sha256(it.text ?? ''))
  })

  test('two pending texts have different ids', async () => {
    const office = rig({}, journal, { page })
    const first = await told(link, undefined, office)
    const again = await told(link, undefined, office)
    const other = await told(`${about}\n${words} More.`, undefined, office)
    expect([first, again, other].map(it => ('source' in it ? it.source?.id : ''))).toEqual([
      'report-2026-03-12',
      'report-2026-03-12',
      'report-2026-03-12-2',
    ])
  })
  test('a very long text is cut to what is stored', async () => {
    const it = await told(`${about}\n${'ə'.repeat(articleLimits.largest)}`)
    const text = 'source' in it ? it.text : ''
    expect(text).toBe('ə'.repeat(articleLimits.largest / 2))
    expect('source' in it ? it.source?.textSha256 : '').toBe(sha256(text ?? ''))
  })
})

describe('missing details of a page are asked for', () => {
  test.each<[string, string, Request['replied'], string, readonly string[]]>([
    [
      'a link',
      'https://report.az/bare',
      undefined,
      '/ingest https://report.az/bare publisher "…" title "Trade \'grows\'" published … lang en',
      ['publisher', 'published'],
    ],
    [
      'a text',
      words,
      undefined,
      '/ingest publisher "…" title "[Trade reached $4.87 billion in 2025, said the ambassador]" published … lang en',
      ['publisher', 'published'],
    ],
    [
      'a text with its address',
      `url ${link} lang en`,
      { text: words },
      `/ingest url ${link} publisher "…" title "[Trade reached $4.87 billion in 2025, said the ambassador]" published … lang en`,
      ['publisher', 'published'],
    ],
    ['nothing', '', undefined, '/ingest …', ['article']],
    ['nothing, in reply to the bot', '', { text: words, ours: true }, '/ingest …', ['article']],
  ])('%s', async (_, args, replied, line, parts) =>
    expect(await told(args, replied)).toEqual({ kind: 'missing', line, parts }),
  )
})

describe('problems in the line are reported', () => {
  test.each([
    ['hello', { because: 'unknown-word', heard: 'hello' }],
    [`${link} today`, { because: 'unknown-word', heard: 'today' }],
    [`${link} published 2026-02-30`, { because: 'not-a-day', heard: '2026-02-30' }],
    [`${link} published 32.03.2026`, { because: 'not-a-day', heard: '32.03.2026' }],
    [`${link} lang Klingon`, { because: 'unknown-word', heard: 'Klingon' }],
    [`${about} url javascript:x`, { because: 'not-a-url', heard: 'javascript:x' }],
    [`${link} lang en lang az`, { because: 'twice', part: 'language', heard: 'az' }],
    ['https://10.0.0.1/', { because: 'page', what: 'private-address' }],
    ['https://report.az/silent', { because: 'page', what: 'too-slow' }],
  ])('%s', async (args, wrong) => expect(await told(args)).toEqual(wrong))
  test('an identical source that is already held', async () => {
    const held = edits([
      ground,
      add({
        sources: [source('report-2026-03-12', { url: 'https://report.az/plain', textSha256: sha256('No numbers.') })],
      }),
    ])
    expect(await told('https://report.az/plain', undefined, rig({}, held, { page }))).toEqual({
      because: 'same-as-held',
      id: 'report-2026-03-12',
    })
  })
})

test('the list of an article that is held under another id says so', async () => {
  const boss = (await openRig()).person(owner)
  const held = pressFacts.sources.get('report-2026-03-13-lumei')
  const details = `publisher "${held?.publisher}" title "${held?.title}" published ${held?.published} lang en`
  const list = await boss.hears(`/ingest ${details}\n${words}`)
  expect(list).toContain('⚠ This article is held already: report-2026-03-13-lumei')
  expect(await boss.hears(`/ingest ${details.replace('title "', 'title "Not ')}\n${words}`)).not.toContain(
    'held already: report',
  )
})
