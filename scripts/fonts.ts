/**
 * Makes the fonts of pictures in src/bot/pictures/fonts, and the table of their advance widths: `npm run fonts`. Needs the npm registry:
 * the whole fonts have 105 MB, so they are installed in a temporary folder.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { advances } from './fonts/advances.ts'
import { allHan, commonHan, latin } from './fonts/characters.ts'

const packages = ['@expo-google-fonts/noto-sans@0.4.2', '@expo-google-fonts/noto-sans-sc@0.4.3']
const root = join(import.meta.dirname, '..')
const target = join(root, 'src/bot/pictures/fonts')
const common = commonHan()

const installed = mkdtempSync(join(tmpdir(), 'karvan-fonts-'))
try {
  execFileSync('npm', ['install', '--prefix', installed, '--no-save', '--ignore-scripts', ...packages], {
    stdio: 'inherit',
  })
  const folder = join(installed, 'node_modules/@expo-google-fonts')
  mkdirSync(target, { recursive: true })
  const subset = async (
    source: string,
    name: string,
    text: string,
    keepFeatures: readonly string[],
  ): Promise<Buffer> => {
    const made = await subsetFont(readFileSync(join(folder, source)), text, {
      targetFormat: 'truetype',
      keepFeatures: [...keepFeatures],
      noHinting: true,
      dropTables: ['vhea', 'vmtx', 'VORG', 'BASE'],
    })
    writeFileSync(join(target, name), made)
    console.log(`${name}: ${made.length.toLocaleString('en')} bytes`)
    return made
  }
  const regular = await subset('noto-sans/400Regular/NotoSans_400Regular.ttf', 'NotoSans-Regular.ttf', latin, ['kern'])
  const bold = await subset('noto-sans/700Bold/NotoSans_700Bold.ttf', 'NotoSans-Bold.ttf', latin, ['kern'])
  const han = 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
  await subset(han, 'NotoSansSC-Common-Regular.ttf', common, [])
  await subset('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf', 'NotoSansSC-Common-Bold.ttf', common, [])
  await subset(han, 'NotoSansSC-Regular.ttf', allHan(common), [])
  const [latinLicence, hanLicence] = ['noto-sans', 'noto-sans-sc'].map(it =>
    readFileSync(join(folder, it, 'LICENSE_FONT'), 'utf8'),
  )
  writeFileSync(join(target, 'OFL.txt'), `NotoSansSC: ${hanLicence?.split('\n')[0]}\nNotoSans: ${latinLicence}`)
  writeTable(regular, bold)
} finally {
  rmSync(installed, { recursive: true, force: true })
}

function writeTable(regular: Buffer, bold: Buffer): void {
  const [usual, strong] = [regular, bold].map(font => advances(font, latin))
  const characters = [...new Set(latin)].filter(it => usual?.has(it))
  const widths = (of: ReadonlyMap<string, number> | undefined): string =>
    characters.map(it => of?.get(it) ?? 0).join(' ')
  const text = (value: string): string => `'${value.replace(/['\\]/g, '\\$&')}'`
  writeFileSync(
    join(root, 'src/writing/charts/glyphs.ts'),
    `/** The characters of the fonts in src/bot/pictures/fonts, and how wide they are. Made by \`npm run fonts\`. */

/** The characters of Noto Sans. */
export const latin =
  ${text(characters.join(''))}

/** The advance width of each of them, in thousandths of the font's size. */
export const regular =
  ${text(widths(usual))}

/** The same in bold. */
export const bold =
  ${text(widths(strong))}

/** The characters of the small Chinese fonts: what our own words need. All are as wide as high. */
export const commonHan =
  ${text(common)}
`,
  )
}
