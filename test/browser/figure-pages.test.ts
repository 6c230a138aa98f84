/** The page of a figure in the playground, as a reader opens it from an answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf } from './axe.ts'
import { type ChatPage, openPage } from './browser.ts'
import { type Served, serveKarvan } from './served.ts'

const codes = ['en', 'az', 'ru', 'zh'] as const
const phone = { width: 390, height: 844 } as const

let karvan: Served
let chat: ChatPage

beforeAll(async () => {
  karvan = await serveKarvan()
  chat = await openPage(karvan.url, phone)
})
afterAll(async () => {
  expect(chat.complaints).toEqual([])
  await chat.close()
  await karvan.stop()
})

/** The texts of a chart that leave its frame, with the fonts of this browser. */
const labelsOutside = `(() => {
  const frame = document.querySelector('figure svg').getBoundingClientRect()
  const isOutside = ({ left, right }) => left < frame.left - 1 || right > frame.right + 1
  return [...document.querySelectorAll('figure svg text')].filter(it => isOutside(it.getBoundingClientRect())).map(it => it.textContent)
})()`

/** Opens the page behind the button under the newest answer, in a tab of its own. */
async function openFromAnswer() {
  const [tab] = await Promise.all([
    chat.page.waitForEvent('popup'),
    chat.page.locator('.key[href*="/web/"]').last().click(),
  ])
  await tab.waitForLoadState()
  return tab
}

describe('a link under an answer', () => {
  test.each([
    ['en', 'China–Azerbaijan turnover, 2025', '4.87', 'Exports'],
    ['az', 'Azərbaycanla Çinin ticarət dövriyyəsi, 2025', '4,87', 'İxrac'],
    ['ru', 'Товарооборот Азербайджана с Китаем, 2025', '4,87', 'Экспорт'],
    ['zh', '中国与阿塞拜疆双边贸易额，2025年', '48.7', '出口'],
  ] as const)(
    'in %s opens its page, with the figure, the chart, its table, sources and files',
    async (code, title, figure, next) => {
      await chat.chooseLanguage(code)
      await chat.ask('/turnover 2025')
      const tab = await openFromAnswer()
      expect(new URL(tab.url()).pathname).toBe(`/web/${code}/1fT-AZE-CHN-2025`)
      expect(await tab.locator('h1').textContent()).toBe(title)
      expect(await tab.locator('.lead').textContent()).toContain(figure)
      expect(await tab.locator('figure svg text', { hasText: figure }).count()).toBeGreaterThan(0)
      expect(await tab.locator('table').first().locator('tbody tr').first().textContent()).toContain(`2025${figure}`)
      expect(await tab.locator('.sources li').count()).toBeGreaterThan(1)
      await tab.locator('nav a', { hasText: next }).click()
      await tab.waitForURL(`**/web/${code}/1fX-AZE-CHN-2025`)
      const [file] = await Promise.all([tab.waitForEvent('download'), tab.locator('.files a').first().click()])
      expect(file.suggestedFilename()).toBe('karvan-AZE-CHN-exports-2025.csv')
      await tab.close()
    },
  )
})

describe.each([
  ['light', 'rgb(255, 255, 255)', 'rgb(20, 32, 43)'],
  ['dark', 'rgb(20, 25, 31)', 'rgb(242, 245, 247)'],
] as const)('a page in %s', (colours, background, text) => {
  test.each(codes)(
    'in %s fits a phone, has no serious faults, and its chart has the colours of the page',
    async code => {
      const shown = await openPage(karvan.url, { ...phone, colours })
      const { page } = shown
      for (const address of ['1fT-AZE-CHN-2025', '1kT-AZE-2025-10', '1xT-values-AZE-CHN_TUR-y', '1q---0']) {
        await page.goto(`${karvan.url}/web/${code}/${address}`)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width)
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(background)
        if ((await page.locator('figure svg').count()) > 0) {
          const colours = ['rect', 'text'].map(
            name => `getComputedStyle(document.querySelector('figure svg ${name}')).fill`,
          )
          expect(await page.evaluate(`[${colours.join()}]`)).toEqual([background, text])
          expect(await page.evaluate(labelsOutside)).toEqual([])
        }
        // The contrast inside charts is measured in test/writing/charts/theme.test.ts.
        expect((await faultsOf(shown)).filter(it => !it.startsWith('unknown contrast'))).toEqual([])
      }
      expect(shown.complaints).toEqual([])
      await shown.close()
    },
  )
})

test('an address without a question gets a page that says so and leads to the bot', async () => {
  const shown = await openPage(karvan.url, phone)
  const { page: tab } = shown
  const answer = await tab.goto(`${karvan.url}/web/ru/nonsense`)
  expect(answer?.status()).toBe(404)
  expect(await tab.locator('h1').textContent()).toBe('По этому адресу нет страницы.')
  expect(await tab.locator('.ask').getAttribute('href')).toBe('https://t.me/karvan_bot')
  await shown.close()
})
