import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChatPage, openPage } from './browser.ts'
import { type Served, serveKarvan } from './served.ts'

describe('inline mode in the playground', () => {
  let karvan: Served
  let chat: ChatPage

  beforeAll(async () => {
    karvan = await serveKarvan()
    chat = await openPage(karvan.url)
    await chat.openChat('Trade desk')
  })
  afterAll(async () => {
    expect(chat.complaints).toEqual([])
    await chat.close()
    expect(await karvan.stop()).toBe(0)
  })

  const cards = () => chat.page.locator('#panel [role=option]')
  const card = (title: string) => cards().filter({ hasText: title }).first()
  const said = () => chat.page.locator('.row .text').last()
  async function type(text: string, title: string): Promise<void> {
    await chat.page.locator('#text').fill(text)
    await card(title).waitFor()
  }

  test('a query shows cards, the best one first; a tap sends it to the chat', async () => {
    await type('@karvan_bot china 2025', '$4.87 billion, 2025')
    expect((await cards().locator('strong').allInnerTexts()).slice(0, 3)).toEqual([
      '$4.87 billion, 2025',
      '+30.2% in 2025',
      '3rd, January 2026',
    ])
    await card('$4.87 billion, 2025').click()
    await said().filter({ hasText: '$4.87 billion · China–Azerbaijan turnover, 2025 [1]' }).waitFor()
    await expect.poll(() => said().locator('a').first().getAttribute('href')).toContain('https://report.az/')
    await expect.poll(() => chat.page.locator('#text').inputValue()).toBe('')
  })

  test('a button under the card edits it in place', async () => {
    const messages = await chat.page.locator('.row').count()
    await chat.press('‹ 2024')
    await said().filter({ hasText: '$3,744.8 million' }).waitFor()
    await expect.poll(() => chat.page.locator('.row').count()).toBe(messages)
  })

  test('scrolling to the end of the list loads more cards', async () => {
    await type('@karvan_bot china 2025', '$4.87 billion, 2025')
    const before = await cards().count()
    await cards().last().scrollIntoViewIfNeeded()
    await cards().nth(before).waitFor()
    await expect.poll(() => cards().count()).toBeGreaterThan(before)
  })

  test('a sentence with gaps is completed, and each figure is a link', async () => {
    await type('@karvan_bot Trade reached +2025+, up +growth 2025+.', 'Trade reached $4.87 billion, up 30.2%.')
    await chat.page.keyboard.press('ArrowDown')
    await chat.page.keyboard.press('Enter')
    await said().filter({ hasText: 'Trade reached $4.87 billion, up 30.2%.' }).waitFor()
    await expect.poll(() => said().locator('a').allInnerTexts()).toEqual(['$4.87 billion', '30.2%', 'Report'])
  })

  test('an empty query shows the last chosen question, then the newest figure', async () => {
    await type('@karvan_bot ', '$417.8 million, January 2026')
    await expect.poll(() => cards().first().locator('strong').textContent()).toBe('$3,744.8 million, 2024')
  })

  test('a query without an answer offers a button to the bot', async () => {
    await type('@karvan_bot asdf qwer', 'Open the bot')
    await expect.poll(() => cards().count()).toBe(1)
    await cards().first().click()
    await chat.waitForAnswer('Ask')
    await expect.poll(() => chat.page.locator('.chat[aria-current]').getAttribute('data-name')).toBe('Karvan')
  })
})
