/** The grammar of a word's own language. */
import type { Code } from '../../data/model/schema.ts'
import { languageOf, languages } from '../../languages/languages.ts'
import type { Grammar } from '../../languages/model/grammar.ts'
import type { WordClass } from '../../languages/model/word-classes.ts'
import { normalize } from './normalize.ts'
import type { LexiconEntry } from './senses.ts'
import type { Token } from './tokenize.ts'

interface Word extends Pick<Token, 'kind' | 'text'> {
  readonly entry?: LexiconEntry
}

const ofCharacters = languages.find(({ grammar }) => grammar.characters !== undefined)?.grammar

/** The grammar of the language in which the lexicon has a word, or of its characters; undefined for an unknown word. */
export const grammarOf = (word: Word | undefined): Grammar | undefined =>
  word?.entry === undefined ? (word?.kind === 'han' ? ofCharacters : undefined) : languageOf(word.entry.code).grammar

/** Whether what a word of this kind governs is before it, as with a postposition. */
export const isPostposed = (word: Word | undefined): boolean => grammarOf(word)?.adpositions === 'after'

/** Whether a word is of a class of grammar, in any language. */
export const inClass = (word: Pick<Token, 'text'> | undefined, name: WordClass): boolean =>
  word !== undefined && classOf(name).test(word.text)

/** Whether a word is of a class of the language in which the lexicon has it. */
export const inOwnClass = (word: Word | undefined, name: WordClass): boolean => {
  const words = grammarOf(word)?.classes?.[name]
  return word !== undefined && words !== undefined && patternOf(words).test(word.text)
}

/** The pattern of a class in all languages; built at the first use. */
export function classOf(name: WordClass): RegExp {
  const held = classes.get(name)
  if (held !== undefined) return held
  const parts = languages.flatMap(({ grammar }) => grammar.classes?.[name] ?? [])
  const made = new RegExp(parts.length === 0 ? '(?!)' : parts.map(part => patternOf(part).source).join('|'), 'u')
  classes.set(name, made)
  return made
}
const classes = new Map<WordClass, RegExp>()

/** The pattern of a list of words. */
function patternOf(words: string | RegExp): RegExp {
  if (typeof words !== 'string') return words
  const held = lists.get(words)
  if (held !== undefined) return held
  const made = new RegExp(words.split(', ').map(wordPattern).join('|'), 'u')
  lists.set(words, made)
  return made
}
const lists = new Map<string, RegExp>()

const wordPattern = (word: string): string => {
  const [isEnd, isStem] = [word.startsWith('*'), word.endsWith('*')]
  const bare = word.replaceAll('*', '').split(' ').map(normalize).join(' ').replace(/[#.+]/g, '\\$&')
  return `${isEnd ? '' : '^'}${bare}${isStem ? '' : '$'}`
}

/** Whether a stem of that language may take this ending. '' is always allowed. */
export const mayEnd = (code: Code, ending: string): boolean =>
  ending === '' || languageOf(code).grammar.mayEnd?.(ending) === true

/** Whether a word is typed in other letters than those of its language: "tovarooborot". */
export const isInOtherLetters = (word: Word): boolean => grammarOf(word)?.letters.test(word.text) === false
