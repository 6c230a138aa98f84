/** Names of places: the names of Intl in each language, the lists of the language files, and codes. */
import type { Area, Code } from '../../data/model/schema.ts'
import { alpha2, alpha3, countries, isArea } from '../../languages/model/areas.ts'
import type { Hear } from '../../languages/model/hear.ts'
import type { Role } from './inflection.ts'
import { patterns, phrasesOf } from './phrases.ts'
import type { LexiconEntry, Pattern, Sense } from './senses.ts'

/** The entries of the places of a language. */
export function placeEntries(hear: Hear): readonly LexiconEntry[] {
  const { code } = hear
  const intl = new Intl.DisplayNames(hear.locale, { type: 'region', fallback: 'none' })
  const official = countries.flatMap(area =>
    variants(intl.of(alpha2(area) ?? '') ?? '').flatMap(name => entriesOf(name, area, code)),
  )
  const others = Object.entries(hear.places).flatMap(([area, names]) =>
    names.split(',').flatMap(name => entriesOf(name.trim(), area, code)),
  )
  const adjectives = Object.entries(hear.adjectives).flatMap(([area, list]) =>
    phrasesOf(list, { kind: 'area', area, form: 'adjective', nominative: '' }, code),
  )
  return [...official, ...others, ...cityEntries(hear), ...adjectives, ...shortNames(hear.letters ?? {})]
}

const cityEntries = ({ cities, code }: Hear): readonly LexiconEntry[] =>
  cities
    .trim()
    .split(/;\s+/)
    .flatMap(line => {
      const names = line.slice(4).split(', ')
      return names.flatMap(name => entriesOf(name, line.slice(0, 3), code, name.replace('~', '')))
    })

/** Chinese prepositions and verbs before a one-character name, with its role. */
const leadRoles: Readonly<Record<string, Role>> = {
  ...{ 对: 'to', 向: 'to', 往: 'to', 自: 'from', 从: 'from', 由: 'from' },
  ...{ 与: 'with', 和: 'with', 同: 'with', 跟: 'with', 输: 'to', 销: 'to' },
}

/** Chinese: one-character names in pairs (中阿), after a preposition (对中, 自华), and last in a list (中、俄、土三国). */
function shortNames(letters: Readonly<Record<string, Area>>): readonly LexiconEntry[] {
  const all = Object.entries(letters)
  const entry = (stem: string, sense: Sense): LexiconEntry => ({ words: [{ stem, ending: 'none' }], sense, code: 'zh' })
  const pairs = all.flatMap(([one, a]) =>
    all.flatMap(([other, b]) => (a === b ? [] : [entry(one + other, { kind: 'pair', areas: [a, b] })])),
  )
  const led = all.flatMap(([one, area]) =>
    Object.entries(leadRoles).map(([lead, role]) =>
      entry(lead + one, { kind: 'area', area, form: 'name', nominative: '', role }),
    ),
  )
  const counted = all.flatMap(([one, area]) =>
    [...'三四五'].map(many => entry(`${one}${many}国`, { kind: 'area', area, form: 'name', nominative: '' })),
  )
  return [...pairs, ...led, ...counted]
}

/** The name itself, without its brackets, and with its abbreviations spelled out. */
function variants(name: string): readonly string[] {
  const bare = name.replace(/[（(].*$/, '').trim()
  const inner = /\((.+)\)/.exec(name)?.[1]
  const written = [name, bare, ...(inner === 'Burma' || inner === 'Бирма' ? [inner] : [])]
  return [...new Set(written.flatMap(one => [one, spelledOut(one)]))].filter(one => one !== '')
}

const spelledOut = (name: string): string =>
  name.replace('St.', 'Saint').replace('о-ва', 'острова').replace('о-в', 'остров').replace('Св.', 'святой')

/** The entries of one name, inflected by its language. A list may give its own stems: `поднебесн~`. */
function entriesOf(name: string, area: Area, code: Code, city?: string): readonly LexiconEntry[] {
  const bare = name.replaceAll('(', '').replaceAll(')', '').replace(' - ', ' ')
  const words = patterns(code === 'zh' ? name.replace(/[（(）)]/g, '') : bare, code)
  if (words.length === 0) return []
  const hasStems = words.some(word => word.ending !== 'none')
  // English and Chinese names do not inflect; in Russian every word does, in Azerbaijani the last one.
  const inflected =
    hasStems || code === 'en' || code === 'zh' ? [words] : code === 'ru' ? [words.map(russian)] : azerbaijani(words)
  const last = words.at(-1)?.stem ?? ''
  const nominative = code === 'ru' && !hasStems ? last.slice(russianStem(last).length) : ''
  const sense: Sense = { kind: 'area', area, form: 'name', nominative, ...(city !== undefined && { city }) }
  return inflected.map(pattern => ({ words: pattern, sense, code }))
}

const russian = (word: Pattern): Pattern => ({
  stem: russianStem(word.stem),
  ending: isFixed(word.stem) ? 'none' : 'ru',
})

/** Russian: short names, and names that end in и, о, у, э, do not inflect: Чили, Марокко, США. */
const isFixed = (word: string): boolean =>
  word.length <= 3 || /[оуэ]$/.test(word) || (word.endsWith('и') && !/[аеоы]и$/.test(word))

/** Russian: Китай → кита, Турция → турци, Саудовская → саудовск. */
function russianStem(word: string): string {
  if (isFixed(word)) return word
  if (/(ая|яя|ое|ые|ие|ыи|ии)$/.test(word) && word.length > 4) return word.slice(0, -2)
  return /[аяьиеы]$/.test(word) ? word.slice(0, -1) : word
}

/** Azerbaijani: the last word inflects; a final q becomes ğ: Krallıq, Krallığa. */
function azerbaijani(words: readonly Pattern[]): readonly (readonly Pattern[])[] {
  const last = words.at(-1)
  if (last === undefined) return []
  const before = words.slice(0, -1)
  // A stem of two letters takes no endings: 'ab' (AB, the EU) is not the beginning of Albania.
  const plain: Pattern = { stem: last.stem, ending: last.stem.length > 2 ? 'az' : 'none' }
  return last.stem.endsWith('q') && last.stem.length > 5
    ? [
        [...before, plain],
        [...before, { stem: `${last.stem.slice(0, -1)}g`, ending: 'az' }],
      ]
    : [[...before, plain]]
}

/** The area of an alpha-2 code, an alpha-3 code or a group code, in capitals. 'EU' is the EU of 27, 'UK' Great Britain. */
export function areaOfCode(code: string): Area | undefined {
  if (code === 'EU') return 'EU27'
  if (code === 'UK') return 'GBR'
  if (code.length === 2) return alpha3(code)
  return isArea(code) ? code : undefined
}
