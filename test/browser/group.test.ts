import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ChatPage, openPage } from './browser.ts'
import { type Served, serveKarvan } from './served.ts'

describe('a group with topics in the playground', () => {
  let karvan: Served
  let chat: ChatPage

  beforeAll(async () => {
    karvan = await serveKarvan()
    chat = await openPage(karvan.url)
    await chat.openChat('Corridor club')
  })
  afterAll(async () => {
    expect(chat.complaints).toEqual([])
    await chat.close()
    expect(await karvan.stop()).toBe(0)
  })

  const rows = () => chat.page.locator('.row')
  const status = (text: string | RegExp) => chat.page.locator('.head .status', { hasText: text }).waitFor()
  const linesOf = (answer: string): number => answer.split('\n').filter(line => line.trim() !== '').length

  test('a question in a topic is answered in that topic only', async () => {
    await expect.poll(() => chat.page.locator('.topic').allInnerTexts()).toEqual(['General', 'China', 'Türkiye'])
    await chat.openTopic('China')
    expect(await chat.ask('/turnover 2025')).toContain('$4.87 billion')
    await expect.poll(() => rows().count()).toBe(2)
    await chat.openTopic('Türkiye')
    await expect.poll(() => rows().count()).toBe(0)
    await chat.openTopic('General')
    await expect.poll(() => rows().count()).toBe(0)
  })

  test('an inline card is sent to the topic where it was chosen', async () => {
    await chat.openTopic('Türkiye')
    await chat.page.locator('#text').fill('@karvan_bot turkey 2024')
    await chat.page.locator('#panel [role=option]').first().click()
    await rows().filter({ hasText: 'via @karvan_bot' }).waitFor()
    await chat.openTopic('China')
    await expect.poll(() => rows().filter({ hasText: 'via @karvan_bot' }).count()).toBe(0)
  })

  test('an admin chooses full answers, and the next one is longer', async () => {
    const short = linesOf(await chat.ask('/turnover 2025'))
    expect(await chat.ask('/settings')).toContain('Answers: short, five lines')
    await chat.press('Full answers')
    await chat.waitForAnswer('Answers: full, nine lines')
    expect(linesOf(await chat.ask('/turnover 2025'))).toBeGreaterThan(short)
  })

  test('another member is refused, and the setting stays', async () => {
    await chat.choose('Timur')
    await chat.page.locator('html[lang="ru"]').waitFor({ state: 'attached' })
    // The bot ends a press after 700 ms, without a notice that is not ready by then.
    const refused = async () => {
      await chat.press('Short answers')
      await chat.page
        .locator('.toast', { hasText: 'Only admins of this group can change this.' })
        .first()
        .waitFor({ timeout: 5_000 })
    }
    await vi.waitFor(refused, { timeout: 45_000 })
    await expect.poll(() => rows().filter({ hasText: 'Answers: full, nine lines' }).count()).toBe(1)
  })

  test('the private chat of a person is in their own language', async () => {
    await chat.openChat('Karvan')
    expect(await chat.ask('/turnover 2025')).toContain('$4,87 млрд')
    expect(await chat.ask('/subscribe weekly')).toMatch(/по понедельникам/i)
    await chat.choose('Aysel')
    await chat.page.locator('html[lang="en"]').waitFor({ state: 'attached' })
    await rows().first().waitFor({ state: 'detached' })
    expect(await chat.ask('/turnover 2025')).toContain('$4.87 billion')
  })

  test('the admin chooses the language of the group', async () => {
    await chat.openChat('Corridor club')
    await chat.ask('/lang az')
    expect(await chat.ask('/turnover 2025')).toContain('4,87 milyard $')
  })

  test('where the bot is an admin, only the refused person sees the refusal', async () => {
    await chat.choose('Make the bot an admin')
    await status('bot is admin')
    await chat.choose('Timur')
    await chat.page.locator('html[lang="ru"]').waitFor({ state: 'attached' })
    await chat.ask('/lang ru')
    await rows().filter({ hasText: 'Это видите только вы' }).waitFor()
    const seen = await rows().count()
    await chat.choose('Aysel')
    await chat.page.locator('html[lang="en"]').waitFor({ state: 'attached' })
    await rows()
      .nth(seen - 1)
      .waitFor({ state: 'detached' })
    await expect.poll(() => rows().filter({ hasText: 'Only you see this' }).count()).toBe(0)
    await chat.choose('Make the bot a member')
    await status(/^4 members$/)
  })

  test('a bot that may not write is silent until it may write again', async () => {
    await chat.choose('Forbid the bot to write')
    await status('bot is muted')
    const before = await rows().count()
    await chat.page.locator('#text').fill('/rank')
    await chat.page.keyboard.press('Enter')
    await rows().nth(before).waitFor()
    // The bot has answered a later question in another chat, so the answer to /rank has been refused by then.
    await chat.openChat('Karvan')
    await chat.ask('/rank')
    await chat.openChat('Corridor club')
    await chat.choose('Let the bot write')
    await status(/^4 members$/)
    expect(await chat.ask('/turnover 2025')).toContain('4,87 milyard $')
    await expect.poll(() => rows().count()).toBe(before + 3)
  })

  test('a removed bot leaves the group, and greets when it is added again', async () => {
    await chat.openTopic('General')
    await chat.choose('Remove the bot')
    await status('bot is not here')
    await rows().filter({ hasText: 'Aysel removed Karvan' }).waitFor()
    await chat.choose('Add the bot')
    await rows().filter({ hasText: 'Aysel added Karvan' }).waitFor()
    await chat.waitForAnswer('/settings@karvan_bot')
  })

  test('mentioned in a group without it, it answers as a guest in the language of the person', async () => {
    await status(/^4 members$/)
    await chat.choose('Remove the bot')
    await status('bot is not here')
    expect(await chat.ask('@karvan_bot turnover 2025')).toContain('$4.87 billion · China–Azerbaijan turnover, 2025')
    await chat.press('‹ 2024')
    await rows().filter({ hasText: '$3,744.8 million' }).waitFor()
  })
})
