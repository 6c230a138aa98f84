/** Writes docs/charts.md and its pictures, from answers of the bot. Look at them after a change: `npm run charts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReadOnly } from '../src/data/open-read-only.ts'
import { languages } from '../src/languages/languages.ts'
import { upper } from '../src/languages/model/text.ts'
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
writeFileSync(
  join(docs, 'charts.md'),
  `# Charts\n\nPictures as the bot sends them, of the figures that come with it: every kind in every language and theme. Made by \`npm run charts\`.\n\n${parts.join('\n\n')}\n`,
)
