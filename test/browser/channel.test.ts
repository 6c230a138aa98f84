import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChatPage, openPage } from './browser.ts'
import { type Served, serveKarvan } from './served.ts'

describe('a channel in the playground', () => {
  let karvan: Served
  let chat: ChatPage

  beforeAll(async () => {
    karvan = await serveKarvan()
    chat = await openPage(karvan.url)
  })
  afterAll(async () => {
    expect(chat.complaints).toEqual([])
    await chat.close()
    expect(await karvan.stop()).toBe(0)
  })

  const status = (text: string) => chat.page.locator('.head .status', { hasText: text }).waitFor()
  const post = () => chat.page.locator('.row').last()
  /** Resolves when this is in the first line of the newest message of the private chat, as the list of chats shows it. */
  const privately = (text: string) => chat.page.locator('.chat[data-name="Karvan"] .last', { hasText: text }).waitFor()
  /** Adds a new figure in the private chat with the bot. */
  async function publish(period: string, value: string): Promise<void> {
    await chat.openChat('Karvan')
    await chat.ask(`/add turnover CHN ${period} ${value}m by AZ_SCC source report-az-2026-02-23 "${value}"`)
    await chat.press('Publish')
    await chat.waitForAnswer('Published')
  }

  test('the bot can be added to the person’s own channel', async () => {
    await chat.openChat('Corridor notes')
    await status('bot is not here')
    await chat.page.getByRole('button', { name: 'Add the bot as an admin' }).click()
    await status('bot is admin')
  })

  test('the channel is subscribed from the private chat', async () => {
    await chat.openChat('Karvan')
    expect(await chat.ask('/subscribe daily @corridor_notes')).toMatch(/every morning/i)
    expect(await chat.ask('/subscribe daily')).toMatch(/every morning/i)
  })

  test('on the next morning new figures are posted without sound and without buttons', async () => {
    await publish('2026-02', '395.1')
    await chat.openChat('Corridor notes')
    await expect.poll(() => chat.page.locator('.row').count()).toBe(0)
    await chat.choose('Next morning')
    await post().filter({ hasText: '$395.1 million' }).waitFor()
    await expect.poll(() => post().locator('.silent').getAttribute('aria-label')).toBe('Sent without sound')
    await expect.poll(() => post().locator('.key').count()).toBe(0)
    await expect.poll(() => post().locator('.text a').first().getAttribute('href')).toContain('https://report.az/')
    await privately('$395.1 million')
  })

  test('one clock shows the time of the bot in its time zone', async () => {
    await expect
      .poll(() => chat.page.locator('.now:visible .time').allInnerTexts())
      .toEqual([expect.stringMatching(/^09:0\d$/)])
  })

  test('a person can post, edit the post, and forward it to the bot', async () => {
    const { page } = chat
    await page.locator('#text').fill('Our own words')
    await page.keyboard.press('Enter')
    await post().filter({ hasText: 'Our own words' }).locator('.more').click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await page.locator('#text').fill('Our own last words')
    await page.keyboard.press('Enter')
    await post().filter({ hasText: 'Our own last words' }).locator('.edited').waitFor()
    await post().locator('.more').click()
    await page.getByRole('menuitem', { name: 'Forward to the bot' }).click()
    const forwarded = page.locator('.row.mine', { hasText: 'Our own last words' })
    await expect.poll(() => forwarded.locator('.origin').textContent()).toBe('Forwarded from Corridor notes')
    await post().and(page.locator('.theirs')).waitFor()
  })

  test('a post carries a chart when the owner has chosen so', async () => {
    await chat.openChat('Karvan')
    await chat.ask('/subscribe @corridor_notes')
    await chat.press('Text or chart')
    await chat.press('Chart and text')
    await chat.waitForAnswer('silent · chart and text')
    await publish('2026-01', '417.9')
    await chat.openChat('Corridor notes')
    await chat.choose('Next morning')
    const pictured = chat.page.locator('.row', { hasText: '$417.9 million' }).locator('.picture img')
    const width = () => pictured.evaluate(image => ('naturalWidth' in image ? Number(image.naturalWidth) : 0))
    await expect.poll(width).toBeGreaterThan(1_000)
    await privately('$417.9 million')
  })

  test('a bot that may not post is silent, and the page says that it is muted', async () => {
    await publish('2026-03', '401.7')
    await chat.openChat('Corridor notes')
    await chat.choose('Forbid the bot to write')
    await status('bot is muted')
    await chat.choose('Next morning')
    // The bot sends to the private chat after the channel, so the post to the channel has been tried by then.
    await privately('$401.7 million')
    await expect.poll(() => chat.page.locator('.row', { hasText: '401.7' }).count()).toBe(0)
    await chat.choose('Let the bot write')
    await status('bot is admin')
  })

  test.each(['ru', 'az', 'zh', 'en'] as const)(
    'the header and the menu fit a phone of 360 pixels, in %s',
    async code => {
      const phone = await openPage(karvan.url, { width: 360, height: 640, colours: 'dark' })
      await phone.chooseLanguage(code)
      await phone.openChat('Corridor notes')
      const chip = phone.page.locator('#moved')
      const [shown, name] = [await chip.boundingBox(), await phone.page.locator('.head h2').boundingBox()]
      expect((shown?.x ?? 0) + (shown?.width ?? 999)).toBeLessThan(360)
      expect(name?.width).toBeGreaterThan(80)
      await phone.page.locator('#more').click()
      const menu = await phone.page.locator('.menu').boundingBox()
      expect((menu?.x ?? -1) >= 0 && (menu?.x ?? 0) + (menu?.width ?? 999) <= 360).toBe(true)
      expect((menu?.y ?? -1) >= 0 && (menu?.y ?? 0) + (menu?.height ?? 999) <= 640).toBe(true)
      expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      expect(phone.complaints).toEqual([])
      await phone.close()
    },
  )

  test('a reader sees the posts, and who may write', async () => {
    await chat.choose('Timur')
    await chat.page.locator('.closed', { hasText: 'выберите: Aysel' }).waitFor()
    await chat.choose('Aysel')
    await chat.page.locator('#text').waitFor()
  })

  test('the bot can be removed, and the clock can be reset', async () => {
    await chat.choose('Remove the bot')
    await status('bot is not here')
    await privately('I was removed from Corridor notes')
    await chat.page.locator('#clock').click()
    await chat.page.getByRole('menuitem', { name: 'Back to now' }).click()
    await chat.page.locator('#moved').waitFor({ state: 'detached' })
    await chat.openChat('Karvan')
    expect(await chat.ask('/turnover 2025')).toContain('$4.87 billion')
  })
})
