import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Playground, startPlayground } from '../../playground/src/start.ts'
import { builtPage } from '../built.ts'
import { type ChatPage, openPage } from './browser.ts'
import { type ScriptedBot, startScriptedBot } from './scripted.ts'

const pageFolder = builtPage()

describe('the chat page with a keyboard', () => {
  let playground: Playground
  let bot: ScriptedBot
  let chat: ChatPage

  beforeAll(async () => {
    playground = await startPlayground({ port: 0, page: pageFolder })
    bot = await startScriptedBot(playground)
    chat = await openPage(playground.url)
  })
  afterAll(async () => {
    expect(chat.complaints).toEqual([])
    await chat.close()
    await bot.stop()
    await playground.close()
  })

  const press = (key: string): Promise<void> => chat.page.keyboard.press(key)
  /** The name of the focused element; "body" when the focus is lost. */
  const focused = (): Promise<unknown> =>
    chat.page.evaluate(
      '(({ tagName, textContent, ariaLabel }) => tagName === "BODY" ? "body" : ariaLabel ?? textContent)(document.activeElement)',
    )
  const focusKey = (label: string): Promise<void> => chat.page.locator('.key', { hasText: label }).last().focus()

  test('the text field has the focus on load, and comes before the history', async () => {
    await expect.poll(focused).toBe('Message')
    const names: unknown[] = []
    for (let step = 0; step < 3; step++) {
      await press('Tab')
      names.push(await focused())
    }
    expect(names).toEqual(['Attach', 'Send', 'Karvan'])
  })

  test('the Start button gives the focus to the text field', async () => {
    await chat.page.locator('.wide', { hasText: 'Start' }).focus()
    await press('Enter')
    await chat.waitForAnswer('Salam, Aysel!')
    await expect.poll(focused).toBe('Message')
  })

  test('a pressed button keeps the focus while it waits, and after the answer', async () => {
    await chat.ask('/quote')
    await focusKey('Silent')
    await press('Enter')
    await chat.page.locator('.key[aria-busy=true]', { hasText: 'Silent' }).waitFor()
    expect(await focused()).toBe('Silent')
    await focusKey('Next')
    await press('Enter')
    await chat.page.locator('.toast', { hasText: 'That was the last quote' }).waitFor()
    expect(await focused()).toBe('Next')
  })

  test('after an alert the focus is on the button that opened it', async () => {
    await chat.ask('/turnover 2025')
    await focusKey('Chart')
    await press('Enter')
    await chat.page.getByRole('dialog').waitFor()
    await press('Escape')
    await chat.page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(focused).toBe('Chart')
  })

  test('when the message is edited, the button at the same place has the focus', async () => {
    await focusKey('Exports / imports')
    await press('Enter')
    await chat.page.locator('.text', { hasText: 'exports to China, January 2026' }).waitFor()
    await expect.poll(focused).toBe('Back')
  })

  test('Tab leads from the history to the newest message, and Escape back to the text field', async () => {
    await chat.ask('/turnover 2025')
    await chat.page.locator('.timeline').focus()
    await press('Tab')
    await expect.poll(() => chat.page.locator('.row').last().locator('a:focus').textContent()).toBe('[1]')
    await press('Escape')
    expect(await focused()).toBe('Message')
  })

  test('an edited message keeps the focus on its link', async () => {
    const sent = await chat.ask('/turnover 2025')
    await chat.page.locator('.row.theirs .text').last().locator('a').nth(1).focus()
    const { apiRoot, token } = playground
    const row = chat.page.locator('.row.theirs').last()
    const edit = new URLSearchParams({
      chat_id: String(playground.person),
      message_id: (await row.getAttribute('data-message')) ?? '',
      text: `${sent.split('\n')[0]} https://example.org/a https://example.org/b`,
    })
    await fetch(`${apiRoot}/bot${token}/editMessageText?${edit}`)
    await chat.waitForAnswer('example.org/a')
    await expect.poll(focused).toBe('https://example.org/b')
  })

  test('Escape closes a menu and returns to its button', async () => {
    const last = chat.page.locator('.row.theirs').last()
    await last.locator('.more').focus()
    await press('Enter')
    await press('End')
    await expect.poll(focused).toBe('Copy text')
    await press('Escape')
    await expect.poll(() => chat.page.locator('.menu').count()).toBe(0)
    await expect.poll(() => last.locator('.more:focus').count()).toBe(1)
  })

  test('Escape closes the list of commands and stays in the text field', async () => {
    await chat.page.locator('#text').fill('/')
    await chat.page.locator('#panel [role=option]').first().waitFor()
    await press('Escape')
    await chat.page.locator('#panel').waitFor({ state: 'hidden' })
    expect(await focused()).toBe('Message')
  })

  test('the focus stays where it is when another message arrives', async () => {
    await chat.page.locator('#side .example').first().focus()
    const { apiRoot, token, person } = playground
    await fetch(`${apiRoot}/bot${token}/sendMessage?chat_id=${person}&text=by%20myself`)
    await chat.waitForAnswer('by myself')
    expect(await focused()).toBe('/turnover 2025')
  })

  test('screen readers hear new messages, but not the history of a chat that is opened', async () => {
    const log = chat.page.locator('[role=log]')
    // In one step, because it is on again half a second later.
    const opened = await chat.page.evaluate(
      `document.querySelector('.chat[data-name="Trade news"]').click(), document.querySelector('[role=log]').ariaLive`,
    )
    expect(opened).toBe('off')
    await expect.poll(() => log.getAttribute('aria-live')).toBe('polite')
  })

  test('groups and channels are marked in the list of chats', async () => {
    const marks = (name: string) => chat.page.getByRole('navigation').getByRole('img', { name })
    await expect.poll(() => marks('group').count()).toBe(2)
    await expect.poll(() => marks('channel').count()).toBe(2)
    await chat.page.getByRole('button', { name: /^channel Trade news/ }).waitFor()
  })
})
