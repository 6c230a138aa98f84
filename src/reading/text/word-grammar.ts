/** The grammar of a word's own language. */
import { remembered } from '../../data/model/remembered.ts'
import type { Code } from '../../data/model/schema.ts'
import { languageOf, languages } from '../../languages/languages.ts'
import type { Grammar } from '../../languages/model/hear/grammar.ts'
import type { WordClass } from '../../languages/model/hear/word-classes.ts'
import { normalizePhrase } from './normalize.ts'
import type { LexiconEntry } from './senses.ts'
import type { Token } from './tokenize.ts'

interface Word extends Pick<Token, 'kind' | 'text'> {
  readonly entry?: LexiconEntry | undefined
}

const ofCharacters = languages.find(({ grammar }) => grammar.characters !== undefined)?.grammar

/** The grammar of the language in which the lexicon has a word, or of its characters; undefined for an unknown word. */
export function grammarOf(word: Word | undefined): Grammar | undefined {
  if (word?.entry !== undefined) return languageOf(word.entry.code).grammar
  return word?.kind === 'han' ? ofCharacters : undefined
}

/** Whether what a word of this kind governs is before it, as with a postposition. */
export const isPostposed = (word: Word | undefined): boolean => grammarOf(word)?.adpositions === 'after'

/** Whether what a word of this kind governs is behind it, as with a preposition. */
export const isPreposed = (word: Word | undefined): boolean => grammarOf(word)?.adpositions === 'before'

/** Whether a word is of a class of grammar, in any language. */
export const inClass = (word: Pick<Token, 'text'> | undefined, name: WordClass): boolean =>
  word !== undefined && hasMember(membersOf(name), word.text)

/** Whether some word of the row is of one of these classes. */
export const hasClass = (row: readonly Pick<Token, 'text'>[], ...names: readonly WordClass[]): boolean =>
  row.some(word => names.some(name => inClass(word, name)))

/** Whether a word is of a class of the language in which the lexicon has it. */
export const inOwnClass = (word: Word | undefined, name: WordClass): boolean => {
  const words = grammarOf(word)?.classes?.[name]
  return word !== undefined && words !== undefined && patternOf(words).test(word.text)
}

// Their names and lists are ours: a few hundred.
const everyLength = { longest: Number.POSITIVE_INFINITY }

/** The pattern of a class in all languages; built at the first use. */
export const classOf = remembered((name: WordClass): RegExp => {
  const parts = languages.flatMap(({ grammar }) => grammar.classes?.[name] ?? [])
  return new RegExp(parts.length === 0 ? '(?!)' : parts.map(part => patternOf(part).source).join('|'), 'u')
}, everyLength)

/** A class: its whole words, and a pattern of those that it names by a part. */
interface Members {
  readonly whole: ReadonlySet<string>
  readonly parts?: RegExp
}

const hasMember = ({ whole, parts }: Members, word: string): boolean => whole.has(word) || parts?.test(word) === true

/** The members of a class in all languages. A lookup is faster than the pattern of many words. Built at the first use. */
const membersOf = remembered((name: WordClass): Members => {
  const lists = languages.flatMap(({ grammar }) => grammar.classes?.[name] ?? [])
  const words = lists.flatMap(list => (typeof list === 'string' ? list.split(', ') : []))
  const parts = [
    ...lists.flatMap(list => (typeof list === 'string' ? [] : list.source)),
    ...words.filter(word => word.includes('*')).map(wordPattern),
  ]
  return {
    whole: new Set(words.filter(word => !word.includes('*')).map(normalizePhrase)),
    ...(parts.length > 0 && { parts: new RegExp(parts.join('|'), 'u') }),
  }
}, everyLength)

const patternOf = (words: string | RegExp): RegExp => (typeof words === 'string' ? patternOfList(words) : words)

const patternOfList = remembered(
  (words: string) => new RegExp(words.split(', ').map(wordPattern).join('|'), 'u'),
  everyLength,
)

const wordPattern = (word: string): string => {
  const isEnd = word.startsWith('*')
  const isStem = word.endsWith('*')
  const bare = normalizePhrase(word.replaceAll('*', '')).replace(/[#.+]/g, '\\$&')
  return `${isEnd ? '' : '^'}${bare}${isStem ? '' : '$'}`
}

/** Whether a stem of that language may take this ending. '' is always allowed. */
export const mayEnd = (code: Code, ending: string): boolean =>
  ending === '' || languageOf(code).grammar.mayEnd?.(ending) === true

/** Whether a word is typed in other letters than those of its language: "tovarooborot". */
export const isInOtherLetters = (word: Word): boolean => grammarOf(word)?.letters.test(word.text) === false
