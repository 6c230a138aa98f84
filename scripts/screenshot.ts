// Takes the pictures of the docs: the built bot in its playground, on a desktop and on a phone. Needs Chromium.
// Run `npm run screenshot` after `npm run build`; names of pictures limit it to those.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ChatPage, type Look, openPage } from '../test/browser/browser.ts'
import { serveKarvan } from '../test/browser/served.ts'

const docs = join(import.meta.dirname, '../docs')
const desktop: Look = { width: 1100, height: 760, colours: 'light', scale: 2 }
const phone: Look = { width: 390, height: 844, colours: 'dark', scale: 2 }
/** Width of a phone: three pictures fit beside each other in docs/playground.md. */
const small: Look = { width: 400, height: 740, colours: 'light', scale: 1.5, zone: 'Asia/Baku' }

interface Scene {
  readonly look: Look
  play(chat: ChatPage): Promise<void>
}

const scenes: Readonly<Record<string, Scene>> = {
  playground: {
    look: desktop,
    async play(chat) {
      await chat.ask('/turnover 2025')
      await chat.ask('and imports in January 2026?')
    },
  },
  'playground-phone': {
    look: phone,
    async play(chat) {
      await chat.ask('/turnover 2025')
    },
  },
  chart: {
    look: phone,
    async play(chat) {
      await chat.ask('chart of trade with China since 2015')
      await chat.page.locator('.picture img').evaluate(image => image.decode())
    },
  },
  page: {
    look: small,
    async play(chat) {
      await chat.ask('/turnover 2025')
      const address = await chat.page.locator('.key[href*="/web/"]').last().getAttribute('href')
      await chat.page.goto(address ?? '')
    },
  },
  'checked-post': {
    look: phone,
    async play(chat) {
      await chat.page.locator('#attach').click()
      await chat.page.getByRole('menuitem', { name: 'A post with a wrong figure' }).click()
      await chat.waitForAnswer('claims hold')
    },
  },
  inline: {
    look: small,
    async play(chat) {
      await chat.openChat('Trade desk')
      await chat.page.locator('#text').fill('@karvan_bot china 2025')
      await chat.page.locator('#panel [role=option]').first().click()
      await chat.page.locator('.row').first().waitFor()
      await chat.page.locator('#text').fill('@karvan_bot Trade grew +growth 2025+, to +2025+.')
      await chat.page.locator('#panel [role=option]', { hasText: 'Trade grew 30.2%' }).first().waitFor()
    },
  },
  settings: {
    look: small,
    async play(chat) {
      await chat.openChat('Corridor club')
      await chat.openTopic('China')
      await chat.ask('/settings')
    },
  },
  channel: {
    look: small,
    async play(chat) {
      const { page } = chat
      await chat.openChat('Corridor notes')
      await page.getByRole('button', { name: 'Add the bot as an admin' }).click()
      await page.locator('.head .status', { hasText: 'bot is admin' }).waitFor()
      await chat.openChat('Karvan')
      await chat.ask('/subscribe daily @corridor_notes')
      await chat.press('Text or chart')
      await chat.press('Chart and text')
      await chat.ask('/add turnover CHN 2026-02 395.1m by AZ_SCC source report-az-2026-02-23 "reached $395.1 million"')
      await chat.press('Publish')
      const receipt = await chat.waitForAnswer('Published')
      await chat.openChat('Corridor notes')
      await chat.choose('Next morning')
      await page.locator('.row', { hasText: '$395.1 million' }).waitFor()
      await chat.openChat('Karvan')
      await chat.ask(`/edit ${/Id: (\w+)/.exec(receipt)?.[1] ?? ''} 396.2m`)
      await chat.press('Save and post corrections')
      await chat.openChat('Corridor notes')
      await chat.choose('One hour on')
      await page.locator('.row', { hasText: '$396.2 million' }).first().waitFor()
      await page
        .locator('.picture img')
        .last()
        .evaluate(image => image.decode())
    },
  },
  clock: {
    look: small,
    async play(chat) {
      await chat.ask('/turnover 2025')
      await chat.choose('Next morning')
      await chat.page.locator('#moved').waitFor()
      await chat.page.locator('#more').click()
    },
  },
}

const wanted = process.argv.slice(2)
mkdirSync(docs, { recursive: true })
for (const [name, { look, play }] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const karvan = await serveKarvan()
  const chat = await openPage(karvan.url, look)
  await play(chat)
  await chat.page.screenshot({ path: join(docs, `${name}.png`), animations: 'disabled' })
  await chat.close()
  await karvan.stop()
}
