import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChatPage, openPage } from './browser.ts'
import { type Served, serveKarvan } from './served.ts'

describe('rich answers in the playground, on a phone', () => {
  let karvan: Served
  let chat: ChatPage
  const newest = (inner: string) => chat.page.locator('.row.theirs .text').last().locator(inner)

  beforeAll(async () => {
    karvan = await serveKarvan()
    chat = await openPage(karvan.url, { width: 390, height: 844 })
    await chat.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  afterAll(async () => {
    expect(chat.complaints).toEqual([])
    await chat.close()
    expect(await karvan.stop()).toBe(0)
  })

  test('/rank top 10 is a table that fits the width of the phone', async () => {
    await chat.ask('/rank top 10 2024')
    await expect.poll(() => newest('th').allInnerTexts()).toEqual(['#', 'Country', 'Turnover', 'Year on year'])
    await expect.poll(() => newest('tr').count()).toBe(11)
    await expect.poll(() => newest('tr').nth(4).textContent()).toBe('4China$3,744.8 million▲ +20.7%[2]')
    const tooWide = await newest('.table').evaluate(table => table.scrollWidth - table.clientWidth)
    expect(tooWide).toBe(0)
  })

  test('[n] leads to its footnote, whose outlet is a link', async () => {
    await newest('a.reference').filter({ hasText: '[2]' }).first().click()
    const note = newest('[data-note="2"]')
    await expect.poll(() => note.textContent()).toBe('[2] President Aliyev, Vestnik Kavkaza, 22 Apr 2025')
    expect(await note.evaluate(element => element.matches(':focus'))).toBe(true)
    await expect.poll(() => note.locator('a').getAttribute('href')).toContain('https://')
  })

  test('the copy button copies the figure with its source, and confirms it', async () => {
    await chat.ask('/turnover 2025')
    await chat.press('Copy')
    await chat.page.locator('.toast', { hasText: 'Copied' }).waitFor()
    expect(await chat.page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^China–Azerbaijan turnover, 2025: \$4\.87 billion \(Ambassador Lu Mei, Report, 13 Mar 2026\) https:/,
    )
  })

  test('a timestamp is in the format of the browser, with the bot’s text as its tooltip', async () => {
    await chat.press('Sources')
    await chat.waitForAnswer('Does not fit well')
    await chat.press('Evidence')
    await chat.waitForAnswer('Entered')
    const when = newest('time')
    await expect.poll(() => when.getAttribute('title')).toMatch(/^\d+ [A-Z][a-z]+ \d{4}$/)
    const iso = (await when.getAttribute('datetime')) ?? ''
    const local = await chat.page.evaluate(
      at => new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' }),
      iso,
    )
    await expect.poll(() => when.textContent()).toBe(local)
  })
})
