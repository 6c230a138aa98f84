/** Photos and files of the built bot on the chat page, as a reader sees them. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChatPage, openPage } from './browser.ts'
import { type Served, serveKarvan } from './served.ts'

let karvan: Served
let chat: ChatPage

beforeAll(async () => {
  karvan = await serveKarvan()
  chat = await openPage(karvan.url, { width: 390, height: 844 })
})
afterAll(async () => {
  expect(chat.complaints).toEqual([])
  await chat.close()
  await karvan.stop()
})

const newest = () => chat.page.locator('.row.theirs').last()
const photo = () => newest().locator('.picture img')
const naturalSize = () => photo().evaluate(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight])

describe('a chart', () => {
  test.each([
    ['en', 'chart of trade with China since 2015', 'turnover grew 8.6-fold', '2025 4.87 (+30.2%)'],
    ['az', '2015-ci ildən bəri Çinlə ticarət qrafiki', '8,6 dəfə', '2025 4,87 (+30,2%)'],
    ['ru', 'график торговли с Китаем с 2015 года', 'в 8,6 раза', '2025 4,87 (+30,2%)'],
    ['zh', '2015年以来与中国贸易的图表', '8.6倍', '2025 48.7 (+30.2%)'],
  ] as const)('asked in %s: a photo, its figures below, and its title for screen readers', async (...row) => {
    const [code, question, title, figures] = row
    await chat.chooseLanguage(code)
    const caption = await chat.ask(question)
    expect(caption).toContain(figures)
    await expect.poll(naturalSize).toEqual([1200, 800])
    const alt = await photo().getAttribute('alt')
    expect(alt).toContain(title)
    expect(caption.split('\n')[0]).toBe(alt)
  })

  test('becomes a table and comes back in place, and its loaded photo is kept', async () => {
    await chat.chooseLanguage('en')
    await chat.ask('/chart exports italy 2015-2025')
    const rows = await chat.page.locator('.row').count()
    const shown = await photo().elementHandle()
    await chat.press('Table')
    await chat.waitForAnswer('2025 [1]')
    expect(await photo().evaluate((image, before) => image === before, shown)).toBe(true)
    await chat.press('Chart')
    await chat.waitForAnswer('2025 11.3')
    await expect.poll(naturalSize).toEqual([1200, 800])
    await expect.poll(() => chat.page.locator('.row').count()).toBe(rows)
  })

  test.each([
    ['its own beginning', 'exports to Italy, 2025', 250],
    ['the message after it', '/turnover 2025', 200],
  ])('takes the place of a text, and %s stays where the reader sees it', async (_, held, height) => {
    const { page } = chat
    await chat.ask('/exports italy 2025')
    const text = page.locator(`[data-message="${await newest().getAttribute('data-message')}"]`)
    await chat.ask('/turnover 2025')
    await chat.ask('/rank')
    const own = await page.locator('.row', { hasText: held }).last().getAttribute('data-message')
    const row = page.locator(`[data-message="${own}"]`)
    const top = async (): Promise<number> => (await row.boundingBox())?.y ?? 0
    const scroll = (by: number) => page.locator('.timeline').evaluate((log, down) => log.scrollBy(0, down), by)
    await scroll((await top()) - height)
    await page.locator('.down').waitFor()
    await text.locator('.key', { hasText: 'Chart' }).click()
    await text.locator('.picture').waitFor()
    expect(await top()).toBeCloseTo(height, -1)
  })

  test('opens in full, in its own size after a tap, and gives the focus back', async () => {
    await chat.ask('/chart exports italy 2015-2025')
    await newest().locator('.picture').click()
    const viewer = chat.page.getByRole('dialog', { name: 'exports to Italy' })
    const full = viewer.locator('img')
    await expect.poll(async () => (await full.boundingBox())?.width).toBe(390)
    await viewer.getByRole('button', { name: 'Full size' }).click()
    await expect.poll(async () => (await full.boundingBox())?.width).toBe(1200)
    await chat.page.keyboard.press('Escape')
    await viewer.waitFor({ state: 'detached' })
    await expect.poll(() => newest().locator('.picture:focus').count()).toBe(1)
  })
})

describe('a file', () => {
  test('of /export csv is downloaded under its name, and begins as Excel needs it', async () => {
    await chat.ask('/exports italy 2015-2025')
    expect(await chat.ask('/export csv')).toContain('Italy, 2015–2025')
    const card = newest().locator('.document')
    expect(await card.textContent()).toMatch(/^karvan-AZE-ITA-exports\S*\.csv[\d.]+ KB$/)
    const [file] = await Promise.all([chat.page.waitForEvent('download'), card.click()])
    expect(file.suggestedFilename()).toMatch(/^karvan-AZE-ITA-exports.*\.csv$/)
    const bytes = await readFile(await file.path())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString()).toContain('International Trade in Goods')
  })
})
