import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChatPage, openPage } from './browser.ts'
import { type Served, serveKarvan } from './served.ts'

describe('Karvan in the playground', () => {
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

  test('/turnover 2025: figure, growth, record, check, sources', async () => {
    const answer = await chat.ask('/turnover 2025')
    expect(answer).toContain('$4.87 billion · China–Azerbaijan turnover, 2025 [1]')
    expect(answer).toContain('▲ +30.2% on 2024 [1] · third record year in a row [1]')
    expect(answer).toContain('✓ Our check: 4,874.2 ÷ 3,744.8 − 1 = +30.2%')
    expect(answer).toContain('[1] Ambassador Lu Mei, Report, 13 Mar 2026')
    const source = chat.page.locator('.row.theirs .text').last().locator('a').first()
    await expect.poll(() => source.getAttribute('href')).toContain('https://report.az/')
  })

  test('a sample post that is passed on gets a verdict on each claim', async () => {
    await chat.page.locator('#attach').click()
    await chat.page.getByRole('menuitem', { name: 'A post with a wrong figure' }).click()
    const verdicts = await chat.waitForAnswer('claims hold')
    expect(verdicts).toContain('2 of 3 claims hold, 1 does not')
    expect(verdicts).toMatch(/✗ .*\$470 million”: \$407\.7 million/)
    await chat.ask('/turnover 2025')
  })

  test('buttons edit in place: the year before, its sources, and back', async () => {
    const messages = await chat.page.locator('.row.theirs').count()
    const focused = chat.page.locator('.row.theirs').last().locator('.key:focus')
    await chat.press('‹ 2024')
    expect(await chat.waitForAnswer('$3,744.8 million · China')).toContain('▲ +20.7% on 2023')
    await expect.poll(() => focused.textContent()).toBe('‹ 2023')
    await chat.press('Sources')
    await chat.waitForAnswer('Reported by China')
    await expect.poll(() => focused.count()).toBe(1)
    await chat.press('Back')
    await chat.waitForAnswer('▲ +20.7% on 2023')
    await expect.poll(() => focused.count()).toBe(1)
    await expect.poll(() => chat.page.locator('.row.theirs').count()).toBe(messages)
  })

  test.each([
    ['en', 'China 2025', '$4.87 billion'],
    ['ru', 'Китай 2025', '$4,87 млрд'],
    ['az', 'Çin 2025', '4,87 milyard $'],
    ['zh', '中国 2025', '48.7亿美元'],
  ] as const)('asked in %s: %s', async (code, question, figure) => {
    await chat.chooseLanguage(code)
    expect(await chat.ask(question)).toContain(figure)
  })

  test('the language button changes the language of the answers, and confirms it', async () => {
    await chat.chooseLanguage('en')
    await chat.ask('/start')
    await chat.press('Русский')
    await chat.waitForAnswer('Спросите своими словами')
    expect(await chat.ask('/rank')).toContain('4-е место')
    expect(await chat.ask('/lang en')).toBe('I will answer in English.')
  })

  test('in the group it answers only messages that address it', async () => {
    await chat.openChat('Trade desk')
    await chat.page.locator('#text').fill('China was cheaper in 2025')
    await chat.page.keyboard.press('Enter')
    const answer = await chat.ask('@karvan_bot how much did we trade with China in 2025?')
    expect(answer).toContain('$4.87 billion')
    expect(answer.split('\n').filter(line => line.trim() !== '').length).toBeLessThanOrEqual(5)
    await expect.poll(() => chat.page.locator('.row.theirs').count()).toBe(1)
    await chat.openChat('Karvan')
  })

  test('HTML in a question is shown as text', async () => {
    await chat.ask('/turnover <img src=x onerror=alert(1)> 2025')
    await expect.poll(() => chat.page.locator('.text img').count()).toBe(0)
  })
})
