/** Writes docs/charts.md and its pictures, from answers of the bot. Look at them after a change: `npm run charts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReadOnly } from '../src/data/open-read-only.ts'
import { languages } from '../src/languages/languages.ts'
import { upper } from '../src/languages/model/voice/text.ts'
import { drawPicture } from '../src/writing/charts/draw-picture.ts'
import { examples, today } from './charts/examples.ts'

const store = await openReadOnly({
  dataDir: join(import.meta.dirname, 'none'),
  now: () => new Date(today),
  notice: () => undefined,
})
const facts = await store.facts()
const docs = join(import.meta.dirname, '../docs')
const folder = join(docs, 'charts')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const parts = languages.map(language => {
  const [light, dark] = (['light', 'dark'] as const).map(theme => examples(facts, language, theme))
  const rows = Object.entries(light ?? {}).map(([kind, picture]) => {
    const names = [picture, dark?.[kind] ?? picture].map(it => {
      const name = `${kind}-${language.code}-${it.theme}.svg`
      writeFileSync(join(folder, name), drawPicture(it))
      return name
    })
    return `| ${kind} | ${names.map(name => `![${kind}, ${language.code}](charts/${name})`).join(' | ')} |`
  })
  const name = upper(language.voice.language(language.code), language.code)
  return `## ${name}\n\n| kind | light | dark |\n|---|---|---|\n${rows.join('\n')}`
})
const rules = `A picture is shown about 360 pixels wide, so that no letter is lower than 24 of its 1200.

**Caption equals picture.** Every number of a picture is in its caption, with the same digits; \`test/writing/charts\` tests this over the charts and cards
of the seed data. The numbers and periods of an axis are a scale, not figures: they are hidden from screen readers (\`aria-hidden\`), and no caption repeats
them. The foot names who counted; the caption cites each source with its date. A caption has 1,024 characters at most. Its newest numbers and their sources are
seen at once, the others are folded; the oldest that have no room are behind [ More ] and [ Table ], and an ellipsis tells where they are left out.`
writeFileSync(
  join(docs, 'charts.md'),
  `# Charts\n\nPictures as the bot sends them, of the figures that come with it: every kind in every language and theme. Made by \`npm run charts\`.\n\n${rules}\n\n${parts.join('\n\n')}\n`,
)
