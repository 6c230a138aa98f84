import './renderer.test.ts'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { examples } from '../../../scripts/charts/examples.ts'
import { renderPicture } from '../../../src/bot/pictures/render-picture.ts'
import { createRenderer } from '../../../src/bot/pictures/renderer.ts'
import { languages } from '../../../src/languages/languages.ts'
import { built } from '../../built.ts'
import { seedFacts } from '../../facts.ts'

const thread = pathToFileURL(built('bot/pictures/renderer-thread.js'))

test.each(languages.map(it => [it.code, it] as const))(
  'the built bot draws the same picture, with its words, in %s',
  async (_, language) => {
    const { columns: picture = expect.fail() } = examples(seedFacts, language, 'light')
    const renderer = createRenderer({ thread })
    expect(Buffer.from(await renderer.render(picture)).equals(renderPicture(picture))).toBe(true)
    await renderer.close()
  },
)
