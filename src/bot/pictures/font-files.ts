/** The font files of a picture. Loading them is a part of its cost, so only those that its characters need are given. */
import { fileURLToPath } from 'node:url'
import type { FontRun } from '../../writing/charts/text.ts'

const file = (name: string): string => fileURLToPath(new URL(`fonts/${name}.ttf`, import.meta.url))

const latin = ['NotoSans-Regular', 'NotoSans-Bold'].map(file)
const bold = file('NotoSansSC-Common-Bold')
const [common, all] = ['NotoSansSC-Common-Regular', 'NotoSansSC-Regular'].map(file)

/** The paths of the fonts for texts with these runs: the large Chinese font only for characters that the small one lacks. */
export function fontsFor(used: ReadonlySet<FontRun['font']>): string[] {
  if (used.has('rare')) return [...latin, bold, all ?? '']
  return used.has('han') ? [...latin, bold, common ?? ''] : latin
}
