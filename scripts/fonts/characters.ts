/** Which characters the fonts of pictures have. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const han = /[\p{Script=Han}\u3001-\u301f\uff01-\uff5e]/gu

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

/** Latin with its marks (Ə and ı too), Cyrillic, punctuation, currencies, signs and arrows. */
export const latin = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}Əə${range(0x400, 0x4ff)}${range(0x2010, 0x2027)}${range(0x2030, 0x203a)}€₼₽₺₴№−×≈≤≥←↑→↓`

const under = (folder: string, ending: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(join(root, folder, name), 'utf8'))
    .join('')

const unique = (text: string): string => [...new Set(text.match(han))].toSorted().join('')

/** What our own words need: the Chinese words, ICU's names of countries, and the names of the seed. */
export function commonHan(): string {
  const names = new Intl.DisplayNames('zh', { type: 'region', fallback: 'none' })
  const letters = [...range(0x41, 0x5a)]
  const countries = letters.flatMap(a => letters.map(b => names.of(`${a}${b}`) ?? ''))
  return unique(
    `${under('src/languages/zh', '.ts')}${under('src/data/seed', '.json')}${countries.join('')}、。，：；（）《》「」『』！？％`,
  )
}

/** GB 2312, for the names of sources that people enter, and the common ones. */
export function allHan(common: string): string {
  const decoder = new TextDecoder('gbk')
  const bytes = Array.from({ length: 0xf7 - 0xa1 + 1 }, (_, i) => 0xa1 + i)
  const cells = Array.from({ length: 94 }, (_, i) => 0xa1 + i)
  return unique(bytes.flatMap(row => cells.map(cell => decoder.decode(new Uint8Array([row, cell])))).join('') + common)
}
