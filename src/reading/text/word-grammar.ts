/** The grammar of a word's own language. */
import type { Code } from '../../data/model/schema.ts'
import { languageOf, languages } from '../../languages/languages.ts'
import type { Grammar } from '../../languages/model/grammar.ts'
import type { LexiconEntry } from './senses.ts'
import type { Token } from './tokenize.ts'

interface Word extends Pick<Token, 'kind' | 'text'> {
  readonly entry?: LexiconEntry
}

const ofCharacters = languages.find(({ grammar }) => grammar.characters !== undefined)?.grammar

/** The grammar of the language in which the lexicon has a word, or of its characters; undefined for an unknown word. */
export const grammarOf = (word: Word | undefined): Grammar | undefined =>
  word?.entry === undefined ? (word?.kind === 'han' ? ofCharacters : undefined) : languageOf(word.entry.code).grammar

/** Whether a stem of that language may take this ending. '' is always allowed. */
export const mayEnd = (code: Code, ending: string): boolean =>
  ending === '' || languageOf(code).grammar.mayEnd?.(ending) === true

/** Whether a word is typed in other letters than those of its language: "tovarooborot". */
export const isInOtherLetters = (word: Word): boolean => grammarOf(word)?.letters.test(word.text) === false
