// Draws docs/playground.png and docs/playground-phone.png: the built bot in its playground, asked two questions.
// Run with `npm run screenshot` after `npm run build`; needs Chromium.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Look, openPage } from '../test/browser/browser.ts'
import { serveKarvan } from '../test/browser/served.ts'

const docs = join(import.meta.dirname, '../docs')
const looks: readonly (readonly [string, Look])[] = [
  ['playground.png', { width: 1100, height: 760, colours: 'light', scale: 2 }],
  ['playground-phone.png', { width: 390, height: 844, colours: 'dark', scale: 2 }],
]

mkdirSync(docs, { recursive: true })
for (const [name, look] of looks) {
  const karvan = await serveKarvan()
  const chat = await openPage(karvan.url, look)
  await chat.ask('/turnover 2025')
  if (name === 'playground.png') await chat.ask('and imports in January 2026?')
  await chat.page.screenshot({ path: join(docs, name) })
  await chat.close()
  await karvan.stop()
}
