/** Names of places: the names of ICU in each language, the lists of the language files, and codes. */
import type { Area, Code } from '../../data/model/schema.ts'
import { languageOf } from '../../languages/languages.ts'
import type { Hear } from '../../languages/model/hear/hear.ts'
import { alpha2, alpha3, countries, isArea } from '../../languages/model/voice/areas.ts'
import { localeNames } from '../../languages/model/voice/intl.ts'
import { listed, type Phrase, patterns } from './phrases.ts'
import type { LexiconEntry, Sense } from './senses.ts'

/** The names of the places of a language, without those of one character. */
export function placePhrases(hear: Hear): readonly Phrase[] {
  const { code } = hear
  const { countries: called } = localeNames(hear.locale)
  const official = countries.flatMap(area =>
    variants(called[alpha2(area) ?? ''] ?? '', code).map(name => named(name, area, code)),
  )
  const others = Object.entries(hear.places).flatMap(([area, names]) =>
    names.split(',').map(name => named(name.trim(), area, code)),
  )
  const regular = countries.map(area => [area, regularAdjective(called[alpha2(area) ?? ''] ?? '', code)] as const)
  const adjectives = Object.entries({ ...Object.fromEntries(regular), ...hear.adjectives }).flatMap(([area, list]) =>
    listed(list, { kind: 'area', area, form: 'adjective', nominative: '' }, code),
  )
  // Last, because a list may give such a name to another place: "Republic of China".
  return [...official, ...others, ...cityPhrases(hear), ...adjectives, ...formalPhrases(hear)]
}

/** 'Албания' is «албанск~», 'Albania' is "albanian". */
function regularAdjective(name: string, code: Code): string {
  const ends = languageOf(code).grammar.adjectiveEndings?.find(([end]) => /^\p{L}+$/u.test(name) && end.test(name))
  return ends === undefined ? '' : name.toLowerCase().replace(...ends)
}

const formalPhrases = ({ code, locale }: Hear): readonly Phrase[] => {
  const { countries: called } = localeNames(locale)
  return countries.flatMap(area => {
    const name = called[alpha2(area) ?? '']
    const forms = name === undefined ? [] : (languageOf(code).grammar.formalNames ?? [])
    return forms.map(form => named(form.replace('*', bareName(name ?? '')), area, code))
  })
}

const cityPhrases = ({ cities, code }: Hear): readonly Phrase[] =>
  cities
    .trim()
    .split(/;\s+/)
    .flatMap(line => {
      const names = line.slice(4).split(', ')
      return names.map(name => named(name, line.slice(0, 3), code, name.replace('~', '')))
    })

const named = (text: string, area: Area, code: Code, city?: string): Phrase => {
  const sense: Sense = { kind: 'area', area, form: 'name', nominative: '', ...(city !== undefined && { city }) }
  return { text, sense, code, isName: true }
}

/** One-character names in pairs (中阿), after a preposition (对中, 自华), and last in a list (中、俄、土三国); those that are wanted. */
export function shortNames(
  { letters = {}, letterPairs = {}, code }: Pick<Hear, 'letters' | 'letterPairs' | 'code'>,
  isWanted: (...names: readonly string[]) => boolean = () => true,
): readonly LexiconEntry[] {
  const { leads, counts } = languageOf(code).grammar.characters ?? { leads: {}, counts: [] }
  const all = Object.entries(letters)
  const names = [...new Set([...Object.keys(letters), ...Object.keys(letterPairs)])]
  const entry = (stem: string, sense: Sense): LexiconEntry => ({ words: [{ stem, ending: 'none' }], sense, code })
  const besides = (one: string, other: string): Area | undefined =>
    letterPairs[one]?.beside.includes(other) ? letterPairs[one].area : letters[one]
  const pairs = names.flatMap(one =>
    names.flatMap(other => {
      const a = besides(one, other)
      const b = besides(other, one)
      return a === undefined || b === undefined || a === b || !isWanted(one, other)
        ? []
        : ['', ...Object.keys(leads)].map(lead => entry(one + lead + other, { kind: 'pair', areas: [a, b] }))
    }),
  )
  const wanted = all.filter(([one]) => isWanted(one))
  const led = wanted.flatMap(([one, area]) =>
    Object.entries(leads).map(([lead, role]) =>
      entry(lead + one, { kind: 'area', area, form: 'name', nominative: '', role }),
    ),
  )
  const counted = wanted.flatMap(([one, area]) =>
    counts.map(count => entry(`${one}${count}`, { kind: 'area', area, form: 'name', nominative: '' })),
  )
  return [...pairs, ...led, ...counted]
}

/** The name itself, without its brackets, and with its abbreviations spelled out. */
function variants(name: string, code: Code): readonly string[] {
  const bare = bareName(name)
  const abbreviated = Object.entries(languageOf(code).grammar.abbreviated ?? {})
  const spelledOut = (one: string): string =>
    abbreviated.reduce((made, [short, whole]) => made.replace(short, whole), one)
  return [...new Set([name, bare].flatMap(one => [one, spelledOut(one)]))].filter(one => one !== '')
}

const bareName = (name: string): string => name.replace(/[（(].*$/, '').trim()

/** The entries of one name, inflected by its language. A list may give its own stems: `поднебесн~`. */
export function nameEntries({ text, sense: whole, code }: Phrase): readonly LexiconEntry[] {
  const words = patterns(text.replace(/[（(）)]/g, '').replace(' - ', ' '), code)
  if (words.length === 0) return []
  const { placeStems } = languageOf(code).grammar
  const inflects = placeStems !== undefined && words.every(word => word.ending === 'none')
  const last = words.at(-1)?.stem ?? ''
  const forms = inflects ? placeStems(words.map(word => word.stem)) : []
  const stem = forms[0]?.at(-1)?.stem ?? last
  const nominative = last.startsWith(stem) ? last.slice(stem.length) : ''
  const sense: Sense = whole.kind === 'area' ? { ...whole, nominative } : whole
  const inflected = forms.map(form => form.map(it => ({ stem: it.stem, ending: it.inflects ? code : 'none' }) as const))
  return (inflects ? inflected : [words]).map(pattern => ({ words: pattern, sense, code }))
}

/** The area of an alpha-2 code, an alpha-3 code or a group code, in capitals. 'EU' is the EU of 27, 'UK' Great Britain. */
export function areaOfCode(code: string): Area | undefined {
  if (code === 'EU') return 'EU27'
  if (code === 'UK') return 'GBR'
  if (code.length === 2) return alpha3(code)
  return isArea(code) ? code : undefined
}
