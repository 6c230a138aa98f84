/** The font files of a picture. resvg reads a font again for each text, so only those that its characters need are given. */
import { fileURLToPath } from 'node:url'
import type { FontRun } from '../../writing/charts/text.ts'

const file = (name: string): string => fileURLToPath(new URL(`fonts/${name}.ttf`, import.meta.url))

const latin = ['NotoSans-Regular', 'NotoSans-Bold'].map(file)
const common = ['NotoSansSC-Common-Regular', 'NotoSansSC-Common-Bold'].map(file)
const all = file('NotoSansSC-Regular')

/** The paths of the fonts for texts with these runs: the large Chinese font only for characters that the small one lacks. */
export function fontsFor(used: ReadonlySet<FontRun['font']>): string[] {
  if (used.has('rare')) return [...latin, ...common, all]
  return used.has('han') ? [...latin, ...common] : latin
}
