import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { builtPage } from '../built.ts'
import { type ChatPage, openPage } from './browser.ts'

const pageFolder = builtPage()

type Json = Readonly<Record<string, unknown>>

describe('changing the data in the chat page', () => {
  let driver: Driver
  let chat: ChatPage
  let confirmed = 0

  beforeAll(async () => {
    driver = await openTelegram({ page: pageFolder })
    driver.reader.say('/start')
    chat = await openPage(driver.playground.url)
    await nextUpdate()
  })
  afterAll(async () => {
    await chat.close()
    await driver.close()
  })

  /** The next update for the bot. */
  async function nextUpdate(): Promise<Json> {
    const waited = await driver.call('getUpdates', { offset: confirmed, limit: 1, timeout: 50 })
    const [update] = waited.result as readonly ({ readonly update_id: number } & Json)[]
    confirmed = (update?.update_id ?? 0) + 1
    return update ?? {}
  }
  const send = (text: string, reply_markup: Json): Promise<unknown> =>
    driver.call('sendMessage', { chat_id: ids.reader, text, reply_markup })
  const attach = async (choice: string): Promise<void> => {
    await chat.page.getByRole('button', { name: 'Attach' }).click()
    await chat.page.getByRole('menuitem', { name: choice }).click()
  }
  const choose = async (name: string, content: string): Promise<void> => {
    const choosing = chat.page.waitForEvent('filechooser')
    await attach('File')
    await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(content) })
  }

  test('the page opens as Aysel, an admin', async () => {
    const options = chat.page.locator('#person option')
    await expect.poll(() => options.allInnerTexts()).toEqual(['Aysel · admin', 'Murad · reader', 'Timur · reader'])
    await expect.poll(() => chat.page.locator('#person').inputValue()).toBe(String(driver.playground.person))
  })

  test('a keyboard key sends its text, and the bot can remove the keyboard', async () => {
    const keys = chat.page.locator('.replies .key')
    await send('Sure?', { keyboard: [['Yes', 'No']], input_field_placeholder: 'Yes or no' })
    await keys.first().waitFor()
    await expect.poll(() => keys.allInnerTexts()).toEqual(['Yes', 'No'])
    await expect.poll(() => chat.page.locator('#text').getAttribute('placeholder')).toBe('Yes or no')
    await keys.last().click()
    expect(await nextUpdate()).toMatchObject({ message: { text: 'No', from: { id: ids.reader } } })
    await expect.poll(() => keys.count()).toBe(2)
    await send('Well', { remove_keyboard: true })
    await keys.first().waitFor({ state: 'detached' })
  })

  test('a key that requests users opens a list of people, and the bot gets the choice', async () => {
    const { page } = chat
    const request_users = { request_id: 7, user_is_bot: false, max_quantity: 10 }
    await send('Who?', { keyboard: [[{ text: 'Choose people', request_users }]], one_time_keyboard: true })
    await page.locator('.replies .key').click()
    const dialog = page.getByRole('dialog', { name: 'Choose people' })
    await expect.poll(() => dialog.locator('.person strong').allInnerTexts()).toEqual(['Murad', 'Timur'])
    await expect.poll(() => dialog.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: 'Timur' }).click()
    await dialog.getByRole('button', { name: 'Send' }).click()
    const users_shared = { request_id: 7, users: [{ user_id: ids.second }] }
    expect(await nextUpdate()).toMatchObject({ message: { users_shared, from: { id: ids.reader } } })
    await page.locator('.notice', { hasText: 'Aysel shared Timur with the bot' }).waitFor()
  })

  test('a one-time keyboard closes, and can be opened again', async () => {
    const { page } = chat
    await page.locator('.replies .key').waitFor({ state: 'detached' })
    const opener = page.getByRole('button', { name: 'The bot’s keys' })
    await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('false')
    await opener.click()
    await page.locator('.replies .key').waitFor()
    const request_users = { request_id: 8, user_is_bot: false }
    await send('And who else?', { keyboard: [[{ text: 'Choose one', request_users }]] })
    await page.locator('.replies .key', { hasText: 'Choose one' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Murad' }).click()
    expect(await nextUpdate()).toMatchObject({ message: { users_shared: { users: [{ user_id: ids.admin }] } } })
    await send('Thanks', { remove_keyboard: true })
    await opener.waitFor({ state: 'detached' })
  })

  test('a file is sent with its caption', async () => {
    const { page } = chat
    await choose('figures.csv', 'a,b\n')
    await expect.poll(() => page.locator('.banner').textContent()).toContain('figures.csv')
    await expect.poll(() => page.locator('#text').getAttribute('placeholder')).toBe('Caption')
    await page.locator('#text').fill('/import')
    await page.keyboard.press('Enter')
    expect(await nextUpdate()).toMatchObject({
      message: {
        document: { file_name: 'figures.csv', mime_type: 'text/csv', file_size: 4 },
        caption: '/import',
        caption_entities: [{ type: 'bot_command', offset: 0, length: 7 }],
      },
    })
    await expect.poll(() => page.locator('.banner').textContent()).toBe('')
  })

  test('an attached file can be removed before sending', async () => {
    await choose('wrong.csv', 'a')
    await chat.page.locator('.banner').getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => chat.page.locator('.banner').textContent()).toBe('')
  })

  test('a person can reply to their own message with a file', async () => {
    const { page } = chat
    await page.locator('.row.mine', { hasText: 'figures.csv' }).locator('.more').click()
    await page.getByRole('menuitem', { name: 'Reply' }).click()
    await page.locator('#text').fill('/import again')
    await page.keyboard.press('Enter')
    const reply_to_message = { document: { file_name: 'figures.csv' }, from: { id: ids.reader } }
    expect(await nextUpdate()).toMatchObject({ message: { text: '/import again', reply_to_message } })
  })

  test('a click saves a file from the bot, and force_reply opens a reply', async () => {
    const { page } = chat
    const force = JSON.stringify({ force_reply: true, input_field_placeholder: 'Why?' })
    const files = { document: { name: 'backup.jsonl', content: '{"a":1}' } }
    await driver.upload('sendDocument', { chat_id: String(ids.reader), reply_markup: force }, files)
    await page.locator('.banner', { hasText: 'backup.jsonl' }).waitFor()
    const saving = page.waitForEvent('download')
    await page.locator('.document', { hasText: 'backup.jsonl' }).click()
    expect((await saving).suggestedFilename()).toBe('backup.jsonl')
    await page.locator('#text').fill('Because')
    await page.keyboard.press('Enter')
    const reply_to_message = { document: { file_name: 'backup.jsonl' }, from: { id: ids.bot } }
    expect(await nextUpdate()).toMatchObject({ message: { text: 'Because', reply_to_message } })
    await page.locator('.banner .line').waitFor({ state: 'detached' })
  })

  test.each([
    ['Trade news', { type: 'channel', chat: { id: ids.channel } }],
    ['Timur', { type: 'user', sender_user: { id: ids.second } }],
    ['Leyla, account hidden', { type: 'hidden_user', sender_user_name: 'Leyla' }],
  ])('a pasted article is sent as a forward from %s', async (name, forward_origin) => {
    const { page } = chat
    await attach('As a forwarded post')
    await page.locator('.banner select').selectOption(name)
    await page.locator('#text').fill('Turnover reached $4.87 billion.')
    await page.locator('.send').click()
    expect(await nextUpdate()).toMatchObject({ message: { text: 'Turnover reached $4.87 billion.', forward_origin } })
    await page
      .locator('.row.mine .origin', { hasText: name.replace(/,.*/, '') })
      .last()
      .waitFor()
  })

  test('a long article is sent as several messages, split between words', async () => {
    const { page } = chat
    await attach('As a forwarded post')
    await page.locator('#text').fill('Turnover grew. '.repeat(400).trim())
    await page.keyboard.press('Enter')
    const [first, second] = [await nextUpdate(), await nextUpdate()].map(
      ({ message }) => message as { readonly text: string },
    )
    expect(first?.text).toMatch(/^Turnover .* grew\.$/)
    expect(second).toMatchObject({ forward_origin: { type: 'channel' } })
    expect(`${first?.text} ${second?.text}`).toBe('Turnover grew. '.repeat(400).trim())
  })

  test('after many quick edits, the message shows the last text', async () => {
    const { result } = await driver.call('sendMessage', { chat_id: ids.reader, text: 'row 0' })
    const { message_id } = result as { readonly message_id: number }
    for (let row = 1; row <= 40; row += 1) {
      await driver.call('editMessageText', { chat_id: ids.reader, message_id, text: `row ${row}` })
    }
    await chat.waitForAnswer('row 40')
  })

  test('a post of the channel is forwarded to the bot', async () => {
    driver.admin.in(ids.channel).say('News of the day')
    await nextUpdate()
    await chat.openChat('Trade news')
    await chat.page.locator('.row', { hasText: 'News of the day' }).locator('.more').click()
    await chat.page.getByRole('menuitem', { name: 'Forward to the bot' }).click()
    const forward_origin = { type: 'channel', chat: { id: ids.channel } }
    expect(await nextUpdate()).toMatchObject({ message: { text: 'News of the day', forward_origin } })
    await chat.page.locator('.row.mine', { hasText: 'News of the day' }).waitFor()
  })

  test('the owner of a group can write anonymously as the group', async () => {
    const { page } = chat
    await chat.choosePerson('Murad')
    await chat.openChat('Trade desk')
    await page.locator('.head .round').click()
    await page.getByRole('menuitem', { name: 'Write anonymously' }).click()
    await expect.poll(() => page.locator('#text').getAttribute('placeholder')).toBe('Write anonymously')
    await page.locator('#text').fill('/rank')
    await page.keyboard.press('Enter')
    const sender_chat = { id: ids.group }
    expect(await nextUpdate()).toMatchObject({ message: { text: '/rank@karvan_bot', sender_chat } })
  })

  test('a reader of the channel sees, in their language, who may write there', async () => {
    await chat.choosePerson('Timur')
    await chat.openChat('Trade news')
    await expect.poll(() => chat.page.locator('.closed').textContent()).toContain('выберите: Murad')
  })

  test('the keyboard and the list of people fit a phone of 360 pixels', async () => {
    const request_users = { request_id: 9, max_quantity: 3 }
    await send('Who?', { keyboard: [[{ text: 'Choose people', request_users }], ['Nobody', 'Later']] })
    const phone = await openPage(driver.playground.url, { width: 360, height: 640, colours: 'dark' })
    await phone.page.locator('.replies .key').first().click()
    const box = await phone.page.getByRole('dialog').boundingBox()
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true)
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    expect(phone.complaints).toEqual([])
    await phone.close()
  })

  test('the page reported no errors', () => expect(chat.complaints).toEqual([]))
})
