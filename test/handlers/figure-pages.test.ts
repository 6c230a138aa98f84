/** The page of a question: what a reader, a search engine and a preview see of it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { toAddress } from '../../src/answers/address/address.ts'
import { answer } from '../../src/answers/answer-question.ts'
import { kindNames } from '../../src/answers/kinds/kinds.ts'
import type { Question } from '../../src/answers/model/question.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Code } from '../../src/data/model/schema.ts'
import { openStore } from '../../src/data/store.ts'
import type { FigurePages } from '../../src/handlers/figure-pages.ts'
import { writingFor } from '../../src/handlers/request/request-context.ts'
import { languages } from '../../src/languages/languages.ts'
import { writeMessage } from '../../src/writing/write-answer.ts'
import { asks, seedApp } from '../app.ts'
import { add, edits, ground, observation, source } from '../data/made.ts'
import { seedEdits, seedFacts, today } from '../facts.ts'
import { documentOf, malformed, numbersIn, pagesOver, publicUrl, seedPages } from '../pages-of-figures.ts'
import { everyQuestion } from '../questions.ts'
import { everyNth } from '../suite.ts'

const codes = languages.map(({ code }) => code)
const pair = { reporter: 'AZE', partner: 'CHN' } as const
const turnover = '1fT-AZE-CHN-2025'
const chart = '1xT-values-AZE-CHN_TUR-y'

let pages: FigurePages
beforeAll(async () => {
  pages = await seedPages()
})

/** The page of an address, after its redirect if it has one. */
async function page(code: Code, address: string, of = pages): Promise<{ html: string; isFound: boolean; at: string }> {
  const reply = await of.page(code, address)
  if ('html' in reply) return { ...reply, at: address }
  const again = await of.page(code, reply.moved)
  if (!('html' in again)) throw new Error(`${address} is moved twice`)
  return { ...again, at: reply.moved }
}

/** Two questions of each kind: the first and the last of those that are tested everywhere. */
const ofEachKind = kindNames.flatMap(kind => {
  const all = everyQuestion.filter(it => it.kind === kind)
  return [all[0], all.at(-1)].filter(it => it !== undefined)
})
const charts: readonly Question[] = [
  { kind: 'chart', of: 'flows', flow: 'T', reporter: 'AZE', partners: ['CHN'], grain: 'year' },
  { kind: 'chart', of: 'values', flow: 'T', reporter: 'AZE', partners: ['CHN', 'TUR'], grain: 'year' },
  { kind: 'chart', of: 'values', flow: 'M', reporter: 'AZE', partners: ['CHN'], grain: 'month', from: '2025-01' },
  { kind: 'chart', of: 'largest', flow: 'T', reporter: 'AZE', partners: [], grain: 'year', to: '2025', top: 10 },
  { kind: 'chart', of: 'share', flow: 'X', reporter: 'AZE', partners: ['ITA'], grain: 'year' },
  { kind: 'chart', of: 'places', flow: 'T', reporter: 'AZE', partners: ['CHN'], grain: 'year' },
]
const questions = [...new Set([...ofEachKind, ...charts])]

describe.each(codes)('every kind of question in %s', code => {
  test('has a well-formed page in its language, with every number of its answer', async () => {
    const wrong: string[] = []
    for (const question of everyNth(5, questions)) {
      const address = toAddress(question)
      const { html, isFound, at } = await page(code, address)
      const { attribute, textOf } = documentOf(html)
      const say = (what: string): number => wrong.push(`${address}: ${what}`)
      for (const what of malformed(html)) say(`malformed ${what}`)
      if (attribute('html', 'lang') !== code) say('language')
      if (textOf('h1').trim() === '') say('no title')
      const noise = /undefined|NaN|\[object|null/.exec(textOf('body').replaceAll('Intl', ''))
      if (noise !== null) say(noise[0])
      const canonical = attribute('link[rel=canonical]', 'href')
      if (canonical !== (isFound ? `${publicUrl}/${code}/${at}` : undefined)) say(`canonical ${canonical}`)
      if (question.kind === 'page' || question.kind === 'news') continue
      const shown = new Set(numbersIn(html))
      const missing = numbersIn(messageOf(question, code)).filter(number => !shown.has(number))
      if (missing.length > 0) say(`lacks ${missing.join(' · ')}`)
    }
    expect(wrong).toEqual([])
  })
})

/** The answer as the bot sends it, without the numbers and lines of its sources. */
function messageOf(question: Question, code: Code): string {
  const writing = writingFor(code, 'private', { facts: seedFacts, bot: '@karvan_bot', pair, today })
  const [words = ''] = writeMessage(answer(question, seedFacts, today), writing).text.split('\n\n')
  return words.replace(/\[\d+\]/g, '')
}

describe('a page', () => {
  test('begins with the figure, its change and its source', async () => {
    const { html, isFound } = await page('en', turnover)
    const { textOf, all } = documentOf(html)
    expect(isFound).toBe(true)
    expect(textOf('h1')).toBe('China–Azerbaijan turnover, 2025')
    expect(textOf('.lead')).toBe('$4.87 billion · China–Azerbaijan turnover, 2025 [1]')
    expect(textOf('main p')).toContain('▲ +30.2% on 2024 [1]')
    expect(textOf('#s1')).toMatch(/^Ambassador Lu Mei, Report, 13 Mar 2026/)
    expect(all('#s1 a')[0]?.getAttribute('href')).toMatch(/^https:\/\/report\.az\//)
  })

  test.each([
    ['en', 'Ask in Telegram', 'Sources', 'Files'],
    ['az', 'Telegramda soruşun', 'Mənbələr', 'Fayllar'],
    ['ru', 'Спросить в Telegram', 'Источники', 'Файлы'],
    ['zh', '在 Telegram 中提问', '来源', '文件'],
  ] as const)(
    'in %s leads to Telegram, to its sources, files and other languages',
    async (code, ask, sources, files) => {
      const { all, attribute, textOf } = documentOf((await page(code, turnover)).html)
      expect(textOf('.ask')).toBe(ask)
      expect(attribute('.ask', 'href')).toBe(`https://t.me/karvan_bot?start=${turnover}`)
      expect(textOf('h2')).toContain(`${sources}\n${files}`)
      const endings = ['csv', 'xlsx', 'json', 'sdmx.csv', 'sdmx.json']
      expect(all('.files a').map(it => it.getAttribute('href'))).toEqual(
        endings.map(ending => `${publicUrl}/${code}/${turnover}.${ending}`),
      )
      const alternates = all('link[rel=alternate]').map(it => [it.getAttribute('hreflang'), it.getAttribute('href')])
      expect(alternates).toEqual([
        ...codes.map(it => [it, `${publicUrl}/${it}/${turnover}`]),
        ['x-default', `${publicUrl}/en/${turnover}`],
      ])
      expect(all('header a').map(it => it.getAttribute('hreflang'))).toEqual(codes.filter(it => it !== code))
    },
  )

  test('draws its chart as a picture with a title, and has the same numbers in a table', async () => {
    for (const code of codes) {
      const { html } = await page(code, chart)
      const { all, textOf, attribute } = documentOf(html)
      expect(attribute('figure svg', 'role')).toBe('img')
      expect(textOf('figure svg title')).toBe(textOf('h1'))
      expect(all('table th[scope=col]').length).toBeGreaterThanOrEqual(3)
      expect(all('table th[scope=row]').length).toBeGreaterThan(20)
      expect(textOf('caption')).not.toBe('')
      const known = new Set(numbersIn(html.replace(/<svg[\s\S]*<\/svg>/, '')))
      const { series } = chartOf(code)
      expect(
        series
          .flatMap(({ points }) => points)
          .flatMap(({ digits = [] }) => digits)
          .filter(it => !known.has(it)),
      ).toEqual([])
    }
  })

  test('is readable without colours of its own, a script or anything from elsewhere', async () => {
    const { html } = await page('en', turnover)
    expect(html).not.toMatch(
      /<(?:script(?! type="application\/ld\+json")|iframe|object|embed|link rel="stylesheet"|img)/,
    )
    expect(html).not.toMatch(/ (?:style|on[a-z]+)=/)
    expect(html).toContain('prefers-color-scheme:dark')
  })

  test('tells a preview what it shows, with a picture of the right size', async () => {
    const { attribute } = documentOf((await page('ru', turnover)).html)
    const og = (name: string) => attribute(`meta[property="og:${name}"]`, 'content')
    expect(og('title')).toBe('Товарооборот Азербайджана с Китаем, 2025')
    expect(og('description')).toMatch(/^\$4,87 млрд · .* · Посол Лу Мэй, Report, 13 марта 2026$/)
    expect(og('url')).toBe(`${publicUrl}/ru/${turnover}`)
    expect(og('locale')).toBe('ru_RU')
    const preview = await pages.picture('ru', turnover)
    expect(preview?.picture.form).toBe('card')
    expect(og('image')).toBe(`${publicUrl}/ru/${turnover}.${preview?.id}.png`)
    expect([og('image:width'), og('image:height'), og('image:type')]).toEqual(['1200', '675', 'image/png'])
    expect(og('image:alt')).toContain('$4,87 млрд')
    expect(attribute('meta[name="twitter:card"]', 'content')).toBe('summary_large_image')
  })

  test('describes its figures as a dataset', async () => {
    const { data } = documentOf((await page('en', turnover)).html)
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'China–Azerbaijan turnover, 2025',
      url: `${publicUrl}/en/${turnover}`,
      inLanguage: 'en',
      temporalCoverage: '1992-01/2025-12',
      dateModified: '2026-10-05',
    })
    expect(data.description.length).toBeGreaterThan(50)
    expect(data.spatialCoverage.map(({ name }: { name: string }) => name)).toEqual(['Azerbaijan', 'China'])
    expect(data.distribution[0]).toEqual({
      '@type': 'DataDownload',
      name: 'CSV',
      encodingFormat: 'text/csv; charset=utf-8',
      contentUrl: `${publicUrl}/en/${turnover}.csv`,
    })
    expect(data.creator).toContainEqual({ '@type': 'Organization', name: 'IMF' })
    const imf = data.isBasedOn.find(({ name }: { name: string }) => name.startsWith('International Monetary Fund'))
    expect(imf).toMatchObject({ '@type': 'CreativeWork', license: expect.stringContaining('IMF data') })
  })

  test('has its figures in every format, under the name of the export', async () => {
    const csv = await pages.file('en', turnover, 'csv')
    expect(csv?.name).toBe('karvan-AZE-CHN-turnover-2025.csv')
    const text = new TextDecoder().decode(csv?.bytes)
    expect(text).toContain('4.87')
    expect(text.split('\n').length).toBeGreaterThan(30)
    for (const format of ['xlsx', 'json', 'sdmx-csv', 'sdmx-json'] as const)
      expect((await pages.file('en', turnover, format))?.bytes.length).toBeGreaterThan(1_000)
  })

  test('of a question without a period is that of the newest one; of a card, that of its figure', async () => {
    expect(await pages.page('en', '1fT-AZE-CHN')).toEqual({ moved: '1fT-AZE-CHN-202601' })
    expect(await pages.page('en', '1PT-figure-AZE-CHN-2025')).toEqual({ moved: turnover })
  })

  test('links only to pages that exist', async () => {
    const { all } = documentOf((await page('en', turnover)).html)
    const links = all('nav[aria-labelledby=also] a').map(it => it.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect((await page('en', link.split('/').at(-1) ?? '')).isFound, link).toBe(true)
  })
})

const chartOf = (code: Code) => {
  const writing = writingFor(code, 'private', { facts: seedFacts, bot: '@karvan_bot', pair, today })
  const question: Question = charts[1] ?? { kind: 'page', page: 'help' }
  const { picture } = writeMessage(answer(question, seedFacts, today), writing)
  if (picture === undefined || picture.form === 'card') throw new Error('no chart')
  return picture
}

describe('no page', () => {
  test.each([
    ['en', 'There is no page at this address.'],
    ['az', 'Bu ünvanda səhifə yoxdur.'],
    ['ru', 'По этому адресу нет страницы.'],
    ['zh', '此网址没有页面。'],
  ] as const)('in %s says so and leads to the bot', async (code, words) => {
    for (const address of ['', 'nonsense', '1fT-AZE', '1p-settings', '1p-status', '1n-0', '<script>']) {
      const { html, isFound } = await page(code, address)
      const { textOf, attribute } = documentOf(html)
      expect([isFound, textOf('h1')]).toEqual([false, words])
      expect(attribute('.ask', 'href')).toBe('https://t.me/karvan_bot')
      expect(attribute('meta[name=robots]', 'content')).toBe('noindex')
      expect(html).not.toContain('og:image')
    }
  })

  test('of a figure that is not held: it says what is nearest, and has no file, picture or dataset', async () => {
    const { html, isFound } = await page('en', '1fT-AZE-CHN-1950')
    const { textOf, data } = documentOf(html)
    expect(isFound).toBe(false)
    expect(textOf('main p')).toMatch(/Not held: China–Azerbaijan turnover, 1950[\s\S]*Nearest/)
    expect(textOf('nav a')).toContain('Turnover · China, 1992')
    expect(data).toBeUndefined()
    expect(await pages.file('en', '1fT-AZE-CHN-1950', 'csv')).toBeUndefined()
    expect(await pages.picture('en', '1fT-AZE-CHN-1950')).toBeUndefined()
  })
})

describe('the data', () => {
  const hostile = `</script><img src=x onerror=alert(1)>"'&<b>\u2028`
  const made = edits([
    { ...ground, sources: [source('report-2026-03-13', { publisher: hostile, title: hostile, licence: hostile })] },
    add({
      observations: [
        observation('a'),
        observation('b', { period: '2024', amount: { value: '3.744', unitMult: 9, unit: 'USD' } }),
      ],
    }),
  ])

  test('is escaped, in the text and in the dataset', async () => {
    const { html } = await page('en', turnover, await seedPages(made))
    const { all, data } = documentOf(html)
    expect(malformed(html)).toEqual([])
    expect(all('img')).toEqual([])
    expect(all('b').length).toBeLessThan(10)
    expect(all('script')).toHaveLength(1)
    expect(data.isBasedOn[0].name).toBe(hostile)
    expect(html.match(/onerror/g)?.length).toBe(html.match(/(?:&lt;|u003c)img src=x onerror/g)?.length)
  })

  test('changes the page: a corrected figure shows its new number, a withdrawn one is gone', async () => {
    const store = await openStore(memoryEngine(made))
    const of = pagesOver(store)
    const before = [await of.version(), (await page('en', turnover, of)).html]
    const now = new Date(`${today}T13:00:00Z`)
    const right = observation('a', {
      amount: { value: '4.9', unitMult: 9, unit: 'USD' },
      citation: { source: 'report-2026-03-13', excerpt: 'reached $4.9 billion' },
    })
    await store.change({ do: 'correct', to: right, why: 'misread' }, 1, now)
    const corrected = (await page('en', turnover, of)).html
    expect(await of.version()).not.toBe(before[0])
    expect(before[1]).toContain('$4.87 billion')
    expect(corrected).toContain('$4.9 billion')
    expect(corrected).not.toContain('4.87')
    await store.change({ do: 'withdraw', id: 'a', why: 'retracted' }, 1, now)
    const withdrawn = await page('en', turnover, of)
    expect([withdrawn.isFound, withdrawn.html.includes('(retracted)')]).toEqual([false, true])
    const card = await page('en', '1e-a', of)
    expect(card.html).toContain('Why: retracted')
    expect(card.html).not.toContain('application/ld+json')
  })
})

describe('under an answer', () => {
  const urls = async (text: string, code: Code, url?: string) => {
    const app = await seedApp(today, seedEdits, url)
    const message = await app.respond(asks(text, code))
    return message?.buttons.flat().flatMap(({ label, url }) => (url === undefined ? [] : [[label, url]]))
  }

  test.each([
    ['en', '/turnover 2025', 'Web page', turnover],
    ['az', '/turnover 2025', 'Veb-səhifə', turnover],
    ['ru', '/exports italy 2015-2025', 'Веб-страница', '1sX-AZE-ITA-y-2015-2025'],
    ['zh', '/chart 2015-2025', '网页', '1xT-values-AZE-CHN-y-2015-2025'],
  ] as const)('in %s to %s a button leads to its page', async (code, text, label, address) => {
    expect(await urls(text, code, publicUrl)).toEqual([[label, `${publicUrl}/${code}/${address}`]])
  })

  test('the button is missing without PUBLIC_URL, and under a page of the chat', async () => {
    expect(await urls('/turnover 2025', 'en')).toEqual([])
    expect(await urls('/settings', 'en', publicUrl)).toEqual([])
    expect(await urls('/turnover 1950', 'en', publicUrl)).toEqual([])
    expect((await seedApp()).figurePages).toBeUndefined()
  })
})
