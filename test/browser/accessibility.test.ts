import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Playground, startPlayground } from '../../playground/src/start.ts'
import { builtPage } from '../built.ts'
import { faultsOf } from './axe.ts'
import { type ChatPage, type Look, openPage } from './browser.ts'
import { type ScriptedBot, startScriptedBot } from './scripted.ts'
import { type Served, serveKarvan } from './served.ts'

const pageFolder = builtPage()

const looks: readonly (readonly [string, Look])[] = [
  ['light', { colours: 'light' }],
  ['dark', { colours: 'dark' }],
  ['a phone', { colours: 'light', width: 360, height: 720 }],
  ['a dark phone', { colours: 'dark', width: 360, height: 720 }],
]

describe.each(looks)('Karvan in the playground, in %s, has no serious faults', (_, look) => {
  let karvan: Served
  let chat: ChatPage

  beforeAll(async () => {
    karvan = await serveKarvan()
    chat = await openPage(karvan.url, look)
  })
  afterAll(async () => {
    await chat.close()
    await karvan.stop()
  })

  test('on the start screen', async () => expect(await faultsOf(chat)).toEqual([]))

  test('with answers, tables and buttons', async () => {
    await chat.ask('/turnover 2025')
    await chat.ask('/compare china russia turkey 2025')
    await chat.ask('/settings')
    expect(await faultsOf(chat)).toEqual([])
  })

  test('with a chart, in its message and in full, and a file', async () => {
    await chat.ask('/chart exports italy 2015-2025')
    await chat.ask('/export csv')
    expect(await faultsOf(chat)).toEqual([])
    await chat.page.locator('.picture').last().click()
    await chat.page.locator('.viewer').waitFor()
    expect(await faultsOf(chat)).toEqual([])
    await chat.page.keyboard.press('Escape')
    await chat.page.locator('.viewer').waitFor({ state: 'detached' })
  })

  test('with the list of commands', async () => {
    await chat.page.locator('#text').fill('/')
    await chat.page.locator('#panel [role=option]').first().waitFor()
    expect(await faultsOf(chat)).toEqual([])
    await chat.page.locator('#text').fill('')
  })

  test('with the menu of a message', async () => {
    await chat.page.locator('.row.theirs .more').last().focus()
    await chat.page.keyboard.press('Enter')
    await chat.page.locator('.menu').waitFor()
    expect(await faultsOf(chat)).toEqual([])
    await chat.page.keyboard.press('Escape')
  })

  test('in a group, empty and with answers', async () => {
    await chat.openChat('Corridor club')
    await chat.page.locator('.welcome').waitFor()
    expect(await faultsOf(chat)).toEqual([])
    await chat.ask('/rank')
    expect(await faultsOf(chat)).toEqual([])
  })

  test('in a channel, with its menu and a moved clock', async () => {
    await chat.openChat('Corridor notes')
    await chat.choose('Add the bot as an admin')
    await chat.page.locator('.head .status', { hasText: 'bot is admin' }).waitFor()
    await chat.choose('Next morning')
    await chat.page.locator('#moved').waitFor({ state: 'attached' })
    await chat.page.locator('#text').fill('Our own words')
    await chat.page.keyboard.press('Enter')
    await chat.page.locator('.row', { hasText: 'Our own words' }).waitFor()
    expect(await faultsOf(chat)).toEqual([])
    await chat.page.locator('#more').click()
    expect(await faultsOf(chat)).toEqual([])
    await chat.page.keyboard.press('Escape')
  })

  test('in the list of chats', async () => {
    const back = chat.page.locator('.back')
    if (await back.isVisible()) await back.click()
    await chat.page.locator('.chat').first().waitFor()
    expect(await faultsOf(chat)).toEqual([])
  })
})

describe.each(looks)('a bot with all kinds of messages, in %s, has no serious faults', (_, look) => {
  let playground: Playground
  let bot: ScriptedBot
  let chat: ChatPage

  beforeAll(async () => {
    playground = await startPlayground({ port: 0, page: pageFolder })
    bot = await startScriptedBot(playground)
    chat = await openPage(playground.url, look)
  })
  afterAll(async () => {
    await chat.close()
    await bot.stop()
    await playground.close()
  })

  test('with a spoiler, a folded quotation and a button that waits', async () => {
    for (const command of ['/entities', '/quote', '/turnover']) await chat.ask(command)
    await chat.press('Silent')
    await chat.page.locator('.key[aria-busy=true]').waitFor()
    expect(await faultsOf(chat)).toEqual([])
  })

  test('with an alert', async () => {
    await chat.press('Chart')
    await chat.page.getByRole('dialog').waitFor()
    expect(await faultsOf(chat)).toEqual([])
    await chat.page.keyboard.press('Escape')
    await chat.page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test.each([
    ['china', '#panel [role=option]'],
    ['nothing', '#panel p'],
  ])('with a reply, and inline cards for "%s"', async (query, shown) => {
    await chat.page.locator('.row.theirs .more').last().focus()
    await chat.page.keyboard.press('Enter')
    await chat.page.getByRole('menuitem', { name: 'Reply' }).press('Enter')
    await chat.page.locator('#text').fill(`@karvan_bot ${query}`)
    await chat.page.locator(shown).first().waitFor()
    expect(await faultsOf(chat)).toEqual([])
  })
})
