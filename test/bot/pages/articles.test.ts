/** Pages as news sites make them, served on this machine: what is read of their articles. */
import { describe, expect, test } from 'vitest'
import { articleOf } from '../../../src/bot/pages/extract-article.ts'
import { readPage } from '../../../src/bot/pages/read-page.ts'
import { PageNotRead } from '../../../src/handlers/request/telegram-gateway.ts'
import { guardFor, serve } from './page-server.ts'

const words = 'Trade between China and Azerbaijan reached $4.87 billion in 2025, the ambassador said at a briefing. '
const article = `<article><h1>Trade grows</h1>${`<p>${words.repeat(3)}</p>`.repeat(6)}</article>`
const page = (head: string, body = article, lang = ''): string =>
  `<!doctype html><html${lang}><head><title>Trade grows | Site</title>${head}</head><body>${body}</body></html>`
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const news = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Trade with China grows',
  datePublished: '2026-03-20T23:30:00+04:00',
  inLanguage: 'en-GB',
  author: { '@type': 'Person', name: 'Lala Əliyeva' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'Report', logo: { '@type': 'ImageObject', url: '/x.png' } },
}
const whole = {
  title: 'Trade with China grows',
  published: '2026-03-20',
  language: 'en',
  author: 'Lala Əliyeva',
  publisher: 'Report',
}
const graph = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', '@id': '#site', name: 'The site' },
    { '@type': 'Organization', '@id': '#org', name: 'Report' },
    { '@type': ['Person'], '@id': '#lala', name: 'Lala Əliyeva' },
    {
      ...news,
      '@type': ['Article', 'https://schema.org/NewsArticle'],
      author: { '@id': '#lala' },
      publisher: { '@id': '#org' },
    },
  ],
}
/** Line breaks inside a string, a comment around the script, a semicolon behind it: none of it is JSON. */
const loose = `<script type="application/ld+json"><!--\n${JSON.stringify(news).replace('Trade with', 'Trade\nwith')};\n--></script>`

const gbk = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))
/** 中国 and 贸易 in GB18030, with a character of four bytes between them. */
const chinese = Array.from({ length: 40 }, () => [
  0xd6, 0xd0, 0xb9, 0xfa, 0x81, 0x39, 0xee, 0x39, 0xc3, 0xb3, 0xd2, 0xd7,
]).flat()
/** Торг in windows-1251. */
const russian = Array.from({ length: 40 }, () => [0xd2, 0xee, 0xf0, 0xe3, 0x20]).flat()

interface Answer {
  readonly type?: string
  readonly status?: number
  readonly bytes: string | Uint8Array
}
const answers: Readonly<Record<string, Answer>> = {
  '/linked': { bytes: page(linked(news)) },
  '/list': { bytes: page(linked([{ '@type': 'BreadcrumbList' }, news])) },
  '/graph': { bytes: page(linked(graph)) },
  '/loose': { bytes: page(loose) },
  '/nested': {
    bytes: page(linked({ '@type': 'WebPage', name: 'Page', mainEntity: { ...news, author: [news.author] } })),
  },
  '/related': {
    bytes: page(linked([{ '@type': 'Article', headline: 'Other', datePublished: '2020-01-01' }, news])),
  },
  '/not-json': { bytes: page(`<script type="application/ld+json">{"@type": oops</script>${linked(news)}`) },
  '/escaped': { bytes: page(linked({ ...news, headline: '&laquo;Trade&raquo; with <b>China</b>' })) },
  '/authors': { bytes: page(linked({ ...news, author: ['A. One', { name: 'B. Two' }, { '@type': 'Person' }] })) },
  '/meta': {
    bytes: page(
      `<meta property="og:title" content="Trade grows"><meta name="author" content="B. Quliyev">
       <meta name="pubdate" content="20.03.2026"><meta http-equiv="content-language" content="az">`,
    ),
  },
  '/time': { bytes: page('', `<header><time datetime="2026-03-20T10:00">10:00</time></header>${article}`) },
  '/times': { bytes: page('', `<time datetime="2026-03-20">a</time><time datetime="2026-03-21">b</time>${article}`) },
  '/no-body': { bytes: `<!doctype html><html lang="az"><title>Trade grows</title><p>${words.repeat(3)}</html>` },
  '/2026/03/20/trade': { bytes: page('') },
  '/amp/trade': {
    bytes: page(
      `<link rel="canonical" href="/news/trade">${linked(news)}`,
      '<main><p>Trade with China reached $4.87 billion in 2025, up 30.2 percent.</p></main>',
      ' ⚡ lang="en"',
    ),
  },
  '/elsewhere': { bytes: page('<link rel="canonical" href="https://example.com/news/trade">') },
  '/to-front': { bytes: page('<link rel="canonical" href="/">') },
  '/cp1251': { type: 'text/html; charset=windows-1251', bytes: gbk('<p>', russian) },
  '/cp1251-meta': { bytes: gbk('<head><meta charset=windows-1251></head><p>', russian) },
  '/cp1251-xml': {
    type: 'application/xhtml+xml',
    bytes: gbk('<?xml version="1.0" encoding="windows-1251"?><html><body><p>', russian, '</p></body></html>'),
  },
  '/cp1251-as-utf-8': {
    type: 'text/html; charset=utf-8',
    bytes: gbk('<head><meta charset="windows-1251"></head><p>', russian),
  },
  '/gb18030': { type: 'text/html; charset=GB18030', bytes: gbk('<p>', chinese) },
  '/gb2312-meta': {
    bytes: gbk('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>', chinese),
  },
  '/gbk-unknown-in-header': { type: 'text/html; charset=klingon', bytes: gbk('<meta charset="gbk"><p>', chinese) },
  '/bom': {
    type: 'text/html; charset=windows-1251',
    bytes: Buffer.from(`\ufeff<p>${'Ticarət dövriyyəsi '.repeat(20)}`),
  },
  '/utf-8': { bytes: `<p>${'Ticarət dövriyyəsi '.repeat(20)}` },
  '/paid': {
    bytes: page(
      linked({ ...news, isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement' } }),
      `<article><p>${words}</p></article>`,
    ),
  },
  '/paid-part': {
    bytes: page(
      linked({ ...news, hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.x' }] }),
      `<article><p>${words}</p></article>`,
    ),
  },
  '/paid-but-whole': { bytes: page(linked({ ...news, isAccessibleForFree: false })) },
  '/subscribe-en': { bytes: page('', `<article><p>${words}</p><p>Subscribe to continue reading.</p></article>`) },
  '/subscribe-ru': {
    bytes: page('', `<p>${words}</p><p>Полный текст доступен только подписчикам. Оформите подписку.</p>`),
  },
  '/subscribe-az': { bytes: page('', `<p>${words}</p><p>Məqalənin davamını oxumaq üçün abunə olun.</p>`) },
  '/subscribe-zh': { bytes: page('', '<p>据海关统计，去年两国贸易额达到四十八亿美元。</p><p>订阅后阅读全文</p>') },
  '/account': { bytes: page('', `<article><p>${words}</p><p>To read the full story, sign in or join.</p></article>`) },
  '/free-account': { bytes: page('', `<article><p>${words}</p><p>Create a free account to go on.</p></article>`) },
  '/newsletter': { bytes: page('', `${article}<p>Subscribe to continue reading our newsletter.</p>`) },
  '/402': { status: 402, bytes: page('') },
  '/shell': {
    bytes: page('', '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'),
  },
  '/blank': { type: 'text/plain', bytes: ' \n ' },
  '/body-in-data': {
    bytes: page(linked({ ...news, articleBody: `<p>${words}</p><p>${words}</p>` }), '<div id="root">Loading</div>'),
  },
}

const server = await serve((request, response) => {
  const { type = 'text/html', status = 200, bytes = '' } = answers[request.url ?? ''] ?? { status: 404 }
  response.writeHead(status, { 'content-type': type })
  response.end(bytes)
})

async function read(path: string): Promise<unknown> {
  try {
    const { signal } = new AbortController()
    return await readPage(server + path, { signal, guard: guardFor(server), mostMs: 60_000 })
  } catch (error) {
    if (error instanceof PageNotRead) return error.why
    throw error
  }
}

describe('title, day, language, author and outlet', () => {
  test.each(['/linked', '/list', '/graph', '/loose', '/nested', '/related', '/not-json'])(
    'in JSON-LD: %s',
    async path => expect(await read(path)).toEqual({ ...whole, text: expect.stringContaining(words.trim()) }),
  )
  test.each([
    ['/escaped', { title: '«Trade» with China' }],
    ['/authors', { author: 'A. One, B. Two' }],
    ['/meta', { title: 'Trade grows', author: 'B. Quliyev', published: '2026-03-20', language: 'az' }],
    ['/no-body', { title: 'Trade grows', language: 'az' }],
    ['/time', { published: '2026-03-20' }],
    ['/2026/03/20/trade', { published: '2026-03-20' }],
  ])('%s', async (path, told) => expect(await read(path)).toMatchObject(told))
  test('two days at once are no date of publication', async () =>
    expect(await read('/times')).not.toHaveProperty('published'))
})

describe('the text has a line for each paragraph, in a page without line breaks too', () => {
  const told = (body: string): unknown => {
    const read = articleOf(page('', `<article><h1>Trade grows</h1>${body}<p>${words}</p></article>`), `${server}/a`)
    return 'article' in read ? read.article.text.split('\n').slice(0, -1) : read.why
  }
  test.each<[string, string, readonly string[]]>([
    ['paragraphs', '<p>Exports fell 3.1%.</p><p>Imports rose.</p>', ['Exports fell 3.1%.', 'Imports rose.']],
    ['line breaks', '<p>Экспорт вырос.<br>Импорт упал.</p>', ['Экспорт вырос.', 'Импорт упал.']],
    [
      'a list',
      '<p>主要数据：</p><ul><li>出口1.87亿美元</li><li>进口40.3亿美元</li></ul>',
      ['主要数据：', '出口1.87亿美元', '进口40.3亿美元'],
    ],
    [
      'headlines',
      '<p>Ticarət artıb.</p><h2>İxrac</h2><p>İxrac azalıb.</p>',
      ['Ticarət artıb.', 'İxrac', 'İxrac azalıb.'],
    ],
    [
      'a table',
      '<p>Turnover</p><table><tr><th>Country</th><th>$ million</th></tr><tr><td>Italy</td><td><p>8,912.4</p></td></tr></table>',
      ['Turnover', 'Country | $ million', 'Italy | 8,912.4'],
    ],
    [
      'an empty cell',
      '<table><tr><td></td><td>2025</td></tr><tr><td>Italy</td><td>7.1</td></tr></table>',
      ['| 2025', 'Italy | 7.1'],
    ],
    [
      'a paragraph over several lines',
      '<p>Trade with\n  Georgia was\n  $742 million.</p>',
      ['Trade with Georgia was $742 million.'],
    ],
  ])('%s', (_, body, expected) => expect(told(body)).toEqual(expected))

  test('columns of a page that is a table are no row', () => {
    const columns = `<table><tr><td><p>${words.repeat(2)}</p><p>Imports rose.</p></td><td><p>${words.repeat(2)}</p></td></tr></table>`
    expect(told(columns)).toEqual([words.repeat(2).trim(), 'Imports rose.', words.repeat(2).trim()])
  })
})

describe('the headline and the site, where only the title of the page tells them', () => {
  const of = (title: string, foot: string, address: string) => {
    const html = `<html><head><title>${title}</title></head><body><h1>Trade grows</h1><p>${words.repeat(9)}</p><div>${foot}</div></body></html>`
    return articleOf(html, address)
  }
  test.each<[string, string, string, string | undefined]>([
    ['Trade grows | Economy | Caspian Herald', '© 2026 Caspian Herald', 'https://example.org/a', 'Caspian Herald'],
    ['Trade grows - Caspian Herald', 'Contacts', 'https://www.caspianherald.com/a', 'Caspian Herald'],
    ['Trade grows » Вестник', '© Вестник, 2026. Все права защищены', 'https://example.org/a', 'Вестник'],
    ['Trade grows_财经_丝路网', '版权所有 丝路网', 'https://example.org/a', '丝路网'],
    ['Trade grows | Economy', '© 2026 Caspian Herald', 'https://example.org/a', undefined],
    ['Trade grows fast', '© 2026 fast', 'https://example.org/a', undefined],
  ])('%s', (title, foot, address, publisher) => {
    const read = of(title, foot, address)
    expect(read).toHaveProperty('article.title', title === 'Trade grows fast' ? title : 'Trade grows')
    expect('article' in read && read.article.publisher).toBe(publisher)
  })
})

describe('the address of record', () => {
  test('of an AMP page is that of the article, however short it is', async () =>
    expect(await read('/amp/trade')).toMatchObject({
      url: `${server}/news/trade`,
      text: 'Trade with China reached $4.87 billion in 2025, up 30.2 percent.',
    }))
  test.each(['/elsewhere', '/to-front', '/linked'])('%s names none on its site', async path =>
    expect(await read(path)).not.toHaveProperty('url'),
  )
})

test.each([
  ['/cp1251', 'Торг Торг'],
  ['/cp1251-meta', 'Торг Торг'],
  ['/cp1251-xml', 'Торг Торг'],
  ['/cp1251-as-utf-8', 'Торг Торг'],
  ['/gb18030', '中国㐀贸易'],
  ['/gb2312-meta', '中国㐀贸易'],
  ['/gbk-unknown-in-header', '中国㐀贸易'],
  ['/bom', 'Ticarət dövriyyəsi'],
  ['/utf-8', 'Ticarət dövriyyəsi'],
])('%s is decoded', async (path, text) =>
  expect(await read(path)).toMatchObject({ text: expect.stringContaining(text) }),
)

describe('a page without its article says so', () => {
  test.each([
    ['/paid', 'paywalled'],
    ['/paid-part', 'paywalled'],
    ['/subscribe-en', 'paywalled'],
    ['/subscribe-ru', 'paywalled'],
    ['/subscribe-az', 'paywalled'],
    ['/subscribe-zh', 'paywalled'],
    ['/account', 'paywalled'],
    ['/free-account', 'paywalled'],
    ['/402', 'paywalled'],
    ['/shell', 'empty'],
    ['/blank', 'empty'],
  ])('%s: %s', async (path, why) => expect(await read(path)).toBe(why))
  test.each(['/paid-but-whole', '/newsletter', '/body-in-data'])('%s has it', async path =>
    expect(await read(path)).toMatchObject({ text: expect.stringContaining(words.trim()) }),
  )
})

describe('a post of a channel', () => {
  const widget = `<div class="tgme_widget_message" data-post="karvan/7">
    <a class="tgme_widget_message_owner_name"><span>Trade channel</span></a>
    <div class="tgme_widget_message_text">Imports grew.<br>They reached <b>$4.8</b> billion.</div>
    <a><time datetime="2026-03-20T06:00:00+00:00">06:00</time></a></div>`
  const other =
    '<div class="tgme_widget_message" data-post="karvan/8"><div class="tgme_widget_message_text">Other</div></div>'
  const described =
    '<meta property="og:title" content="Trade channel"><meta property="og:description" content="Imports grew.">'
  const post = { publisher: 'Trade channel', url: 'https://t.me/karvan/7', title: 'Imports grew.' }

  test.each(['https://t.me/karvan/7?embed=1', 'https://t.me/s/Karvan/7'])('%s', address =>
    expect(articleOf(page('', other + widget), address)).toEqual({
      article: {
        ...post,
        url: address.includes('Karvan') ? 'https://t.me/Karvan/7' : post.url,
        text: 'Imports grew.\nThey reached $4.8 billion.',
        published: '2026-03-20',
      },
    }),
  )
  test('by its description', () =>
    expect(articleOf(page(described, ''), 'https://t.me/karvan/7')).toEqual({
      article: { ...post, text: 'Imports grew.' },
    }))
  test('without a text', () => expect(articleOf(page('', ''), 'https://t.me/karvan/7')).toEqual({ why: 'empty' }))
})

describe('hostile data ends in a result', () => {
  const deep = `${'{"@type":"Article","publisher":'.repeat(20_000)}1${'}'.repeat(20_000)}`
  const many = `[${'{"@type":"NewsArticle","headline":"x"},'.repeat(50_000)}1]`
  const typed = '{"@type":{"a":1},"headline":[],"author":[[[]],null,3],"publisher":{"name":{}},"inLanguage":7}'
  test.each([
    ['nested', deep],
    ['4 MB of articles', many.repeat(2).slice(0, 4 * 1024 * 1024)],
    ['a list of articles', many],
    ['wrong types', typed],
    ['no end', '<!--'.repeat(1000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['a prototype', '{"__proto__":{"@type":"NewsArticle"},"@type":"NewsArticle","constructor":"x"}'],
  ])('%s', (_, data) => {
    const html = page(`<script type="application/ld+json">${data}</script>`)
    expect(articleOf(html, 'https://example.az/x')).toMatchObject({
      article: { text: expect.stringContaining('4.87') },
    })
  })
  test.each([
    '',
    '<',
    "''</html><![CDATA[<p>",
    '<style><body><template></html>',
    ']]></html><body><title>',
    '\u0000<?xml<html',
  ])('a page of "%s"', html => expect(articleOf(html, 'https://example.az/x')).toEqual({ why: 'empty' }))
  test('4 MB of text', () => {
    const html = page('', `<article>${`<p>${words.repeat(10)}</p>`.repeat(4200)}</article>`)
    expect(html.length).toBeGreaterThan(4 * 1024 * 1024)
    expect(articleOf(html, 'https://example.az/x')).toMatchObject({
      article: { text: expect.stringContaining('4.87') },
    })
  })
})
