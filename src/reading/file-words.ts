/** The words of a text that ask for a file: its format, and those that only go with it. */
import type { FileFormat } from '../answers/model/file.ts'
import { once } from '../data/model/remembered.ts'
import { languages } from '../languages/languages.ts'
import { isArea } from '../languages/model/voice/areas.ts'
import type { ReadingMode } from './text/context.ts'
import { normalize } from './text/normalize.ts'

export interface FileWords {
  readonly format?: FileFormat
  /** The text without those words; '' when it says nothing else. */
  readonly rest: string
}

/** A word of a text, and what it says of a file: `beside` counts only next to a word that does. */
interface FileWord {
  readonly from: number
  readonly to: number
  readonly says?: Says | 'beside'
}
type Says = 'csv' | 'xlsx' | 'json' | 'sdmx' | 'file'

/** A run of Han has no spaces: its phrases are found inside it. */
const word = /[\p{Script=Han}]+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'-])+/gu

/** Separates the words of a file from the question. 'arguments' are those of /export: 'to excel'. Pure; never throws. */
export function fileWords(text: string, mode: ReadingMode = 'talk'): FileWords {
  const words = spread(
    [...text.matchAll(word)].flatMap(it => wordsOf(it, mode)),
    mode,
  )
  const said = words.flatMap(({ says }) => (says === undefined || says === 'beside' ? [] : [says]))
  let rest = ''
  let at = 0
  for (const { from, to, says } of words) {
    if (says === undefined) continue
    rest += `${text.slice(at, from)} `
    at = to
  }
  rest += text.slice(at)
  const format = formatOf(said)
  return { ...(format && { format }), rest: /[\p{L}\p{N}]/u.test(rest) ? rest.replace(/\s+/g, ' ').trim() : '' }
}

/** 'sdmx json' is one format; of two others the first counts. */
function formatOf(said: readonly Says[]): FileFormat | undefined {
  if (said.includes('sdmx')) return said.includes('json') ? 'sdmx-json' : 'sdmx-csv'
  return said.find(it => it !== 'file' && it !== 'sdmx')
}

/** Words beside a word of a file belong to it: "as a csv file". The others are of the question. "Export this" has none. */
function spread(words: readonly FileWord[], mode: ReadingMode): readonly FileWord[] {
  if (words.every(({ says }) => says !== undefined)) return words
  const taken = words.map(({ says }) => says !== undefined && says !== 'beside')
  const isBeside = (i: number): boolean => words[i]?.says === 'beside'
  for (let i = 0; i < words.length; i++) if (isBeside(i) && (taken[i - 1] ?? mode === 'arguments')) taken[i] = true
  for (let i = words.length - 1; i >= 0; i--) if (isBeside(i) && taken[i + 1] === true) taken[i] = true
  return words.map(({ from, to, says }, i) => ({ from, to, ...(taken[i] === true && says !== undefined && { says }) }))
}

function wordsOf({ 0: said, index }: RegExpMatchArray, mode: ReadingMode): readonly FileWord[] {
  const from = index ?? 0
  if (/\p{Script=Han}/u.test(said)) return hanWords(said, from)
  const whole = { from, to: from + said.length }
  // An ending behind a hyphen: 'excel-ə'. 'sdmx-json' has two formats.
  const parts = said.split('-').flatMap(part => saysOf(normalize(part)) ?? [])
  const [first, second] = parts
  if (first === undefined || (first === 'beside' && (said.includes('-') || isPlace(said, mode)))) return [whole]
  if (second === undefined || second === 'beside' || !said.includes('-')) return [{ ...whole, says: first }]
  const middle = from + said.indexOf('-')
  return [
    { from, to: middle, says: first },
    { from: middle, to: whole.to, says: second },
  ]
}

/** 'CAN' is Canada, and 'can' too among the arguments of a command. */
const isPlace = (said: string, mode: ReadingMode): boolean => isArea(mode === 'arguments' ? said.toUpperCase() : said)

/** The phrases of a file in a run of Han, and what is between them. */
function hanWords(said: string, start: number): readonly FileWord[] {
  const words: FileWord[] = []
  let at = 0
  for (const { 0: phrase, index } of said.matchAll(vocabulary().han)) {
    if (index > at) words.push({ from: start + at, to: start + index })
    const says = vocabulary().words.get(phrase)
    words.push({ from: start + index, to: start + index + phrase.length, ...(says && { says }) })
    at = index + phrase.length
  }
  return at < said.length ? [...words, { from: start + at, to: start + said.length }] : words
}

function saysOf(part: string): FileWord['says'] {
  const { words, stems } = vocabulary()
  return words.get(part) ?? stems.find(([stem]) => part.startsWith(stem))?.[1]
}

interface Vocabulary {
  readonly words: ReadonlyMap<string, Says | 'beside'>
  /** Beginnings of words, for endings. */
  readonly stems: readonly (readonly [string, Says | 'beside'])[]
  readonly han: RegExp
}

/** Names of formats are the same in every language. */
const formats = [
  ['csv', 'csv'],
  ['xlsx', 'xlsx'],
  ['xls', 'xlsx'],
  ['json', 'json'],
  ['sdmx', 'sdmx'],
] as const

const vocabulary = once((): Vocabulary => {
  const phrases = languages.flatMap(({ hear: { file } }) =>
    (['xlsx', 'file', 'beside'] as const).flatMap(says =>
      file[says].split(', ').map(phrase => [phrase, says] as const),
    ),
  )
  const all = [...phrases, ...formats]
  const han = all.map(([phrase]) => phrase).filter(phrase => /\p{Script=Han}/u.test(phrase))
  return {
    words: new Map(
      all.filter(([phrase]) => !phrase.endsWith('*')).map(([phrase, says]) => [keyOf(phrase), says] as const),
    ),
    stems: all.flatMap(([phrase, says]) =>
      phrase.endsWith('*') ? [[normalize(phrase.slice(0, -1)), says] as const] : [],
    ),
    han: new RegExp(han.toSorted((a, b) => b.length - a.length).join('|'), 'gu'),
  }
})

const keyOf = (phrase: string): string => (/\p{Script=Han}/u.test(phrase) ? phrase : normalize(phrase))
