import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { type Playground, startPlayground } from '../../playground/src/start.ts'
import { builtPage } from '../built.ts'
import { type ChatPage, openPage } from './browser.ts'
import { type ScriptedBot, startScriptedBot } from './scripted.ts'

const pageFolder = builtPage()

describe('the chat page', () => {
  let playground: Playground
  let bot: ScriptedBot
  let chat: ChatPage

  beforeAll(async () => {
    playground = await startPlayground({ port: 0, page: pageFolder })
    bot = await startScriptedBot(playground)
    chat = await openPage(playground.url)
  })
  afterAll(async () => {
    await chat.close()
    await bot.stop()
    await playground.close()
  })

  test('the start screen explains the bot and offers four questions', async () => {
    const { page } = chat
    await expect
      .poll(() => page.locator('.welcome .examples:not(.samples) .example').allInnerTexts())
      .toEqual(['/turnover 2025', '/rank', 'chart of trade with China since 2015', 'imports from China, January 2026'])
    await expect.poll(() => page.locator('.wide').textContent()).toBe('Start')
    await page.locator('.welcome .examples:not(.samples) .example').last().click()
    expect(await chat.waitForAnswer('You said: imports from China, January 2026')).toContain('You said')
  })

  test('formatted text is built from DOM nodes, and links are safe', async () => {
    const answer = await chat.ask('/turnover 2025')
    expect(answer.split('\n')[0]).toBe('$4.87 billion · China–Azerbaijan turnover, 2025 [1]')
    const text = chat.page.locator('.row.theirs .text').last()
    await expect.poll(() => text.locator('strong').textContent()).toBe('$4.87 billion')
    await expect.poll(() => text.locator('em').textContent()).toContain('Our check')
    const link = text.locator('a').first()
    await expect.poll(() => link.getAttribute('href')).toBe('https://report.az/en/x')
    await expect.poll(() => link.getAttribute('target')).toBe('_blank')
    await expect.poll(() => link.getAttribute('rel')).toContain('noopener')
  })

  test('HTML in a message stays text, and a spoiler is hidden until it is tapped', async () => {
    expect(await chat.ask('/entities')).toContain('<img src=x onerror=alert(1)>')
    await expect.poll(() => chat.page.locator('.text img').count()).toBe(0)
    const spoiler = chat.page.locator('.spoiler')
    await expect.poll(() => spoiler.getAttribute('role')).toBe('button')
    await spoiler.focus()
    await chat.page.keyboard.press('Enter')
    await expect.poll(() => chat.page.locator('.spoiler.revealed').textContent()).toBe('secret')
  })

  test('a long quotation is folded', async () => {
    await chat.ask('/quote')
    const fold = chat.page.locator('.fold').last()
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('false')
    await fold.click()
    await expect.poll(() => fold.textContent()).toBe('Show less')
  })

  test('a pressed button waits for the bot; toasts and alerts are shown', async () => {
    const { page } = chat
    await chat.press('Silent')
    await page.locator('.key[aria-busy=true]', { hasText: 'Silent' }).waitFor()
    await chat.press('Next')
    await page.locator('.toast', { hasText: 'That was the last quote' }).waitFor()
    await expect.poll(() => page.locator('.key[aria-busy=true]', { hasText: 'Next' }).count()).toBe(0)
    await chat.press('Chart')
    await page.getByRole('dialog').filter({ hasText: 'No chart is held for this pair.' }).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('an edit changes the message in place', async () => {
    const { page } = chat
    const rows = await page.locator('.row').count()
    await chat.press('Exports / imports')
    await page.locator('.text', { hasText: 'exports to China, January 2026' }).waitFor()
    await expect.poll(() => page.locator('.row').count()).toBe(rows)
    await expect
      .poll(() => page.locator('.row', { hasText: 'exports to China' }).locator('.meta').textContent())
      .toContain('edited')
  })

  test('typing "/" shows the commands, and the arrow keys move through them', async () => {
    const { page } = chat
    await page.locator('#text').fill('/')
    const options = page.locator('[role=listbox] [role=option]')
    await options.first().waitFor()
    await expect.poll(() => options.allInnerTexts()).toHaveLength(3)
    await page.locator('#text').fill('/ra')
    await expect.poll(() => options.allInnerTexts()).toHaveLength(1)
    await page.locator('#text').press('ArrowDown')
    await expect.poll(() => page.locator('#text').getAttribute('aria-activedescendant')).toBe('option0')
    await page.locator('#text').press('Enter')
    await chat.waitForAnswer('You said: /rank')
  })

  test('Shift+Enter inserts a new line, Escape cancels a reply', async () => {
    const { page } = chat
    await page.locator('#text').fill('one')
    await page.locator('#text').press('Shift+Enter')
    await page.keyboard.type('two')
    await page.keyboard.press('Enter')
    expect(await chat.waitForAnswer('two')).toBe('You said: one\ntwo')
    await page.locator('.row.theirs .more').last().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Reply' }).press('Enter')
    await expect.poll(() => page.locator('.banner').textContent()).toContain('Reply')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.banner').textContent()).toBe('')
  })

  test('ArrowUp edits the last message of the person', async () => {
    const { page } = chat
    await page.locator('#text').press('ArrowUp')
    await page.locator('#text').fill('one and two')
    await page.keyboard.press('Enter')
    await page.locator('.row.mine', { hasText: 'one and two' }).locator('.meta', { hasText: 'edited' }).waitFor()
  })

  test('a deep link of the bot opens in the page', async () => {
    await chat.ask('/turnover 2025')
    await chat.press('Sources')
    await chat.waitForAnswer('Salam, Aysel!')
    await expect.poll(() => chat.page.locator('.row.mine .text').last().textContent()).toBe('/start src-1')
  })

  test('mentioning the bot shows inline cards, and a chosen card is sent', async () => {
    const { page } = chat
    await page.locator('#text').fill('@karvan_bot china')
    await page.getByRole('option').filter({ hasText: '+30.2%' }).click()
    const row = page.locator('.row.mine').last()
    await row.locator('.origin', { hasText: 'via @karvan_bot' }).waitFor()
    await expect.poll(() => row.textContent()).toContain('+30.2% · Growth on 2024')
    await expect.poll(() => page.locator('#text').inputValue()).toBe('')
  })

  test('in a group a command is addressed to the bot, and the answer is a reply', async () => {
    await chat.openChat('Trade desk')
    const welcome = chat.page.locator('.welcome')
    await expect.poll(() => welcome.textContent()).toContain('a message with @karvan_bot, or a reply')
    await expect
      .poll(() => welcome.locator('.example').last().textContent())
      .toContain('@karvan_bot imports from China')
    await welcome.locator('.example', { hasText: '/rank' }).click()
    await chat.waitForAnswer('You said: /rank@karvan_bot')
    await expect.poll(() => chat.page.locator('.row.mine .text').last().textContent()).toBe('/rank@karvan_bot')
    await expect.poll(() => chat.page.locator('.row.theirs .reply').last().textContent()).toContain('Aysel')
  })

  test('sample posts of a channel are passed on from the start screen and from the paper clip', async () => {
    const { page } = chat
    await chat.openChat('Karvan')
    await chat.choosePerson('Timur')
    await page.getByRole('button', { name: 'Переслать пример поста' }).click()
    const samples = page.getByRole('menuitem')
    await expect
      .poll(() => samples.allInnerTexts())
      .toEqual(['Пост с ошибкой', 'Новость января', 'Пост с преувеличением'])
    await samples.first().click()
    const row = page.locator('.row.mine').last()
    await expect.poll(() => row.locator('.origin').textContent()).toBe('Переслано от Trade news')
    expect(await chat.waitForAnswer('470 млн долларов')).toContain('You said: В 2025 году')
    await chat.choosePerson('Aysel')
    await page.locator('#attach').click()
    await page.getByRole('menuitem', { name: 'News of January' }).click()
    expect(await chat.waitForAnswer('$417.8 million')).toContain('You said: In January 2026')
    await expect.poll(() => row.locator('.origin').textContent()).toBe('Forwarded from Trade news')
  })

  test('another person has other chats, with an unread mark', async () => {
    await chat.openChat('Karvan')
    await chat.choosePerson('Murad')
    await expect.poll(() => chat.page.locator('.welcome').count()).toBe(1)
    await expect.poll(() => chat.page.locator('.chat[data-name="Trade desk"] .unread').textContent()).toBe('2')
    await chat.openChat('Trade news')
    await expect.poll(() => chat.page.locator('#text').getAttribute('aria-label')).toBe('Post to the channel')
    await chat.openChat('Karvan')
    await chat.choosePerson('Aysel')
  })

  test.each([
    ['az', 'Mesaj'],
    ['ru', 'Сообщение'],
    ['zh', '消息'],
    ['en', 'Message'],
  ] as const)('the language %s applies to the page and to the bot', async (code, label) => {
    await chat.chooseLanguage(code)
    await expect.poll(() => chat.page.locator('#text').getAttribute('aria-label')).toBe(label)
    expect(await chat.ask('/start')).toContain(`Language: ${code}`)
  })

  test('an unrequested message of the bot appears, and is announced to screen readers', async () => {
    const { apiRoot, token } = playground
    await fetch(`${apiRoot}/bot${token}/sendMessage?chat_id=${ids.reader}&text=by%20myself`)
    await chat.waitForAnswer('by myself')
    await expect.poll(() => chat.page.locator('[role=log]').getAttribute('aria-live')).toBe('polite')
  })

  test('the history is kept after a reload', async () => {
    const before = await chat.page.locator('.row').count()
    await chat.page.reload()
    await chat.waitForAnswer('by myself')
    await expect.poll(() => chat.page.locator('.row').count()).toBe(before)
  })

  test('the menu of a chat works with the keyboard, and returns the focus', async () => {
    const { page } = chat
    await page.locator('#more').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('.menu :focus').textContent()).toBe('Murad')
    await expect.poll(() => page.locator('.menu [aria-checked=true]').textContent()).toBe('Aysel')
    await page.keyboard.press('Enter')
    await page.locator('#person option[selected]', { hasText: 'Murad' }).waitFor({ state: 'attached' })
    await expect.poll(() => page.locator('#more:focus').count()).toBe(1)
    await chat.choosePerson('Aysel')
    await page.locator('#more').press('Enter')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.menu').count()).toBe(0)
    await expect.poll(() => page.locator('#more:focus').count()).toBe(1)
  })

  test('a bot that is stopped can be started again', async () => {
    const { page } = chat
    await page.locator('.head .round').click()
    await page.getByRole('menuitem', { name: 'Stop the bot' }).click()
    await page.locator('.head .status', { hasText: 'stopped' }).waitFor()
    await page.locator('.wide', { hasText: 'Restart the bot' }).click()
    await chat.waitForAnswer('Salam, Aysel!')
  })

  test('it fits a phone of 360 pixels', async () => {
    const phone = await openPage(playground.url, { width: 360, height: 640, colours: 'dark' })
    await phone.ask('/turnover 2025')
    const width = await phone.page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBe(360)
    await phone.openChat('Trade desk')
    await expect.poll(() => phone.page.locator('.head h2').textContent()).toBe('Trade desk')
    await phone.page.locator('.back').click()
    await expect.poll(() => phone.page.locator('.chat').first().isVisible()).toBe(true)
    expect(phone.complaints).toEqual([])
    await phone.close()
  })

  test('the page reported no errors', () => expect(chat.complaints).toEqual([]))
})
