/**
 * What reading knows of a language besides its vocabulary: its letters and endings, the order of its words, and the small words that tell how
 * the others hang together. Everything is compared with normalized words: no case, no diacritics, ё = е, й = и, ə = e.
 */
import type { Area, Code } from '../../../data/model/schema.ts'
import type { WordClasses } from './word-classes.ts'

/** The role of a place in the trade. */
export type Role = 'to' | 'from' | 'with' | 'of' | 'in'

/** A word of a name, and whether the endings of the language may follow its stem. */
export interface NameWord {
  readonly stem: string
  readonly inflects: boolean
}

export interface InflectedPlace {
  readonly ending: string
  /** The ending of the name as the lexicon has it; undefined for "we". */
  readonly nominative?: string | undefined
  /** Undefined when the word is no place. */
  readonly form?: 'name' | 'adjective' | 'code' | undefined
  readonly text?: string
}

/** An unknown name without its case ending, and the role that the ending gives it. */
export interface InflectedName {
  readonly name: string
  readonly role?: Role
}

/** How a language with other letters is typed in Latin ones. Words in both are reduced to one skeleton. */
export interface LatinSpelling {
  readonly ofOwn: (word: string) => string
  readonly ofLatin: (word: string) => string
  readonly endings: ReadonlySet<string>
  /** Skeletons of one or two letters that are words of this language. All others of that length are not taken. */
  readonly short: ReadonlySet<string>
  /** Short words in Latin letters, which are read so only beside a longer word of the language. */
  readonly little: Readonly<Record<string, string>>
}

/** A language that is written in characters, without spaces. */
export interface Characters {
  /** Traditional characters, each before its simplified form. */
  readonly variants: string
  readonly digits: Readonly<Record<string, number>>
  readonly powers: Readonly<Record<string, number>>
  /** Words that no word before them may take a character from. */
  readonly firm: ReadonlySet<string>
  /** Prepositions and verbs before a name of one character, with its role. */
  readonly leads: Readonly<Record<string, Role>>
  /** After the last name of a list, 三国; after one name, 方. */
  readonly counts: readonly string[]
}

/** The grammar of one language. What a language does not have is left out. */
export interface Grammar {
  readonly letters: RegExp
  /** Letters of a language in Latin ones that no other of them has. */
  readonly ownLetters?: RegExp
  /** Whether a stem may take this ending, which is not ''. A language without it has no endings. */
  readonly mayEnd?: (ending: string) => boolean
  /** The fewest letters of a stem that takes endings. */
  readonly shortestStem?: number

  /** The stems of a place's name, in one or several forms. Without it, names do not inflect. */
  readonly placeStems?: (words: readonly string[]) => readonly (readonly NameWord[])[]
  /** The name in an unknown word with a case ending; undefined without such an ending. */
  readonly unknownName?: (word: string) => InflectedName | undefined
  readonly personStem?: (word: string) => string
  /** The language whose endings people add to names in the spelling of this one. */
  readonly namesEndAs?: Code
  /** The forms by which a person is called. Without it: the full name, and the surname. */
  readonly called?: (name: string, office: string | undefined) => readonly string[]
  /** Abbreviations in the names of places, with the whole word. */
  /** Of a country that the list of adjectives lacks: the end of its name, and that of the adjective. */
  readonly adjectiveEndings?: readonly (readonly [RegExp, string])[]
  readonly abbreviated?: Readonly<Record<string, string>>
  /** Formal names of countries, with `*` for the usual name. */
  readonly formalNames?: readonly string[]

  /** Letters that are written for others: the pattern, and what it is replaced by. */
  readonly respelled?: readonly [RegExp, string]
  /** Letters in Latin ones, as ids have them. */
  readonly romanized?: Readonly<Record<string, string>>
  readonly latin?: LatinSpelling
  readonly characters?: Characters
  /** A word by its sound, for typos by ear. */
  readonly sound?: (word: string) => string
  /** Whether the stem of a word of change is a form of a verb, near which other verbs are: it is not corrected. */
  readonly isVerbForm?: (stem: string, takesEndings: boolean) => boolean
  /** Parts of a text that are written in another way before it is cut into words. */
  readonly rewrites?: readonly (readonly [RegExp, string])[]
  /** Parts of a post that are read in another order, each as long as before. */
  readonly reordered?: readonly (readonly [RegExp, string])[]
  /** Words that mean something only as they are typed, with the word to read instead. */
  readonly asTyped?: Readonly<Record<string, string>>
  /** A word that is a number or another word by the letters that normalizing removes, or by what follows it. */
  readonly homograph?: {
    readonly text: string
    readonly isNumber: (raw: string, isFirst: boolean, next: string) => boolean
  }

  /** Case endings that follow a name after a hyphen. */
  readonly hyphenated?: RegExp
  /** The country of "our country" in a text whose outlet is not known. */
  readonly nation?: Area
  /** Other countries that write in this language, by words that only their own press has. */
  readonly press?: readonly (readonly [Area, RegExp])[]
  /** Where the words that govern a noun are. */
  readonly adpositions: 'before' | 'after' | 'both'
  /** Whether a comma before three digits may be decimal: 3,744 billion. */
  readonly hasDecimalComma?: true
  /** Whether the whole is named before its part: the quarter after its year. */
  readonly isHeadFinal?: true
  readonly dayAfterMonth?: true
  /** Whether the buyer follows "sell" without a preposition: "sold the Turks". */
  readonly sellsToObject?: true
  /** Whether a noun may belong to the noun after it: "China trade". */
  readonly nounModifies?: true
  /** Whether a verb asks only at the beginning of a sentence: "is it", "was it". */
  readonly asksByOrder?: true
  /** Whether a name after a preposition is where something is, not where it goes: «в Китае». */
  readonly isLocative?: (
    lead: string,
    place: InflectedPlace & { readonly text: string; readonly raw: string },
  ) => boolean
  /** The ending of a thing that belongs to the word before it: malları. */
  readonly possessed?: RegExp
  /** Names that several countries share, with the larger trader first. */
  readonly sharedNames?: Readonly<Record<string, readonly Area[]>>
  /** Parts in words, with their percentage; found in the joined words of a text. */
  readonly fractions?: readonly (readonly [RegExp, string])[]
  /** Multiples in words, except those for "doubled". */
  readonly multiples?: readonly (readonly [RegExp, number])[]
  /** Words for lists of a certain length: «тройка». */
  readonly listLengths?: readonly (readonly [RegExp, number])[]
  /** After a figure: the ending that makes it a level, "-ə düşdü". */
  readonly levelEnding?: RegExp
  /** A stem that the adjective of a place has too: хызы, хызинская. */
  readonly adjectiveStem?: (word: string) => string
  /** A stem that other forms of a word have too: ветер, ветра. */
  readonly looseStem?: (word: string) => string

  /** The role that its own ending gives a place. Without it, an adjective is the owner. */
  readonly roleOf?: (place: InflectedPlace) => Role | undefined

  /**
   * Words by what they do in a sentence, when no sense of the lexicon tells: lists separated by commas (`stem*` and `*ending`
   * match parts), or patterns.
   */
  /** What the bot is called at the beginning of a text, the longest first; a name that is a word, which needs a comma; "what is it". */
  readonly botName: { readonly names: readonly string[]; readonly word?: string; readonly asked?: readonly string[] }
  readonly classes: WordClasses
}

/** Words separated by spaces. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
