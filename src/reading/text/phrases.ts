/** Turns the phrase lists of a language file into entries of the lexicon. */
import type { Code } from '../../data/model/schema.ts'
import type { Hear } from '../../languages/model/hear/hear.ts'
import { localeNames } from '../../languages/model/voice/intl.ts'
import { normalize } from './normalize.ts'
import type { LexiconEntry, Pattern, Sense } from './senses.ts'
import { tokenize } from './tokenize.ts'

/** A phrase of a list, not yet taken apart into words. */
export interface Phrase {
  readonly text: string
  readonly sense: Sense
  readonly code: Code
  /** The name of a place, which its language inflects. */
  readonly isName?: true
}

/** The phrases of a list, which commas separate, all with one sense. */
export const listed = (list: string, sense: Sense, code: Code): readonly Phrase[] =>
  list
    .split(/[,，\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
    .map(text => ({ text, sense, code }))

export const entryOf = ({ text, sense, code }: Phrase): LexiconEntry => ({ words: patterns(text, code), sense, code })

export const phrasesOf = (list: string, sense: Sense, code: Code): readonly LexiconEntry[] =>
  listed(list, sense, code).map(entryOf)

/** `стем~` takes the endings of its language, `stem*` any letters. */
export function patterns(phrase: string, code: Code): readonly Pattern[] {
  return phrase.split(/[\s-]+/).flatMap(word => {
    const endings: Readonly<Record<string, Pattern['ending']>> = { '~': code, '*': 'any' }
    const ending = endings[word.slice(-1)] ?? 'none'
    const stems = stemsOf(ending === 'none' ? word : word.slice(0, -1))
    return stems.map((stem, i) => ({ stem, ending: i === stems.length - 1 ? ending : 'none' }))
  })
}

/** Letters alone are one word; anything else is tokenised like a text. */
const stemsOf = (word: string): readonly string[] =>
  letters.test(word)
    ? [normalize(word)]
    : tokenize(word)
        .filter(token => token.kind !== 'mark')
        .map(token => token.text)
const letters = /^\p{L}+$/u

/** All phrases of a language except its places. */
export function phrases(hear: Hear): readonly Phrase[] {
  const { code } = hear
  const of = <K extends string>(lists: Readonly<Record<K, string>>, sense: (key: K) => Sense): readonly Phrase[] =>
    keys(lists).flatMap(key => listed(lists[key], sense(key), code))
  return [
    ...of(hear.words, word => ({ kind: 'word', word })),
    ...listed(hear.plain, { kind: 'word', word: 'plain' }, code),
    ...listed(hear.plain, { kind: 'word', word: 'noise' }, code),
    ...of(hear.topics, topic => ({ kind: 'topic', topic })),
    ...of(hear.products, product => ({ kind: 'product', product })),
    ...of(hear.offices, title => ({ kind: 'title', title })),
    ...months(hear),
    ...of(hear.numbers, value => ({ kind: 'number', value: Number(value) })),
    ...hear.ordinals.flatMap((list, i) => listed(list, { kind: 'ordinal', value: i + 1 }, code)),
  ]
}

const keys = <K extends string>(lists: Readonly<Record<K, string>>): readonly K[] => {
  const found: K[] = []
  for (const key in lists) found.push(key)
  return found
}

/** Month names of ICU (alone and inside a date, long and short), and the list of the language. */
function months(hear: Hear): readonly Phrase[] {
  return localeNames(hear.locale).monthWords.flatMap((named, i) => {
    const spoken = [...new Set(named.map(name => name.replace('.', '')))].filter(name => !/^\d/.test(name))
    return listed([...spoken, hear.months[i] ?? ''].join(','), { kind: 'month', month: i + 1 }, hear.code)
  })
}
