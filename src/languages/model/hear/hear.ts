/**
 * The vocabulary of questions: for each language, phrases by meaning. All four languages are read at once, because people
 * mix them. So a language file only lists phrases, and the compiler checks that no meaning is missing.
 *
 * Phrases are in one string, separated by commas. Letters are normalized before comparing (no case, no diacritics, ё =
 * е, ə = e).
 * `стем~` takes the case and other endings of its language, `stem*` any letters, a bare word none.
 * In Chinese a phrase is matched as it is, inside a run of characters.
 */
import type { Area, Code } from '../../../data/model/schema.ts'
import type { Product, SpeakerTitle, Topic, Wish, Word } from './meanings.ts'
import type {
  ChangeWord,
  ClauseWord,
  ComparisonWord,
  FlowWord,
  NumberWord,
  PeopleWord,
  PlaceWord,
  ProjectWord,
  ReferenceWord,
  SpeechWord,
  SubjectWord,
} from './post-word.ts'

/** The words of one language. */
export interface Hear {
  readonly code: Code
  /** Locale of Intl's month and country names. */
  readonly locale: string
  /** The language's name in each of the others, as regex alternatives. Russian and Azerbaijani ones are stems. */
  readonly called: Readonly<Record<'english' | 'russian' | 'azerbaijani' | 'inAzerbaijani' | 'chinese', string>>
  /** Words of grammar and politeness: the only words without a meaning beside a place or a period alone, "and in 2023?" */
  readonly plain: string
  readonly words: Readonly<Record<Exclude<Word, 'plain'>, string>>
  /** Names of places that ICU does not have: short, old and colloquial ones, and all names of groups. */
  readonly places: Readonly<Record<Area, string>>
  /** Cities by country, as in 'UZB Tashkent, Samarkand; KAZ Astana'. */
  readonly cities: string
  /** "Chinese", "китайский", and the people. */
  readonly adjectives: Readonly<Record<Area, string>>
  /** One-character names, used in pairs and after prepositions only: 中阿, 对中. */
  readonly letters?: Readonly<Record<string, Area>>
  /** Characters that are of another country in pairs with some. */
  readonly letterPairs?: Readonly<Record<string, { readonly area: Area; readonly beside: string }>>
  /** First characters of names of countries that are their short names in a text with the full name. */
  readonly initials?: string
  /** Chinese: characters that are typed for one that sounds or looks the same, by that one: 额 as 鹅. */
  readonly homophones?: Readonly<Record<string, string>>
  /** Twelve, January first: other names than those of Intl. */
  readonly months: readonly string[]
  /** Numbers in words, from 0 on: 20 at least. */
  readonly numbers: Readonly<Record<number, string>>
  /** First, second …: from 1. */
  readonly ordinals: readonly string[]
  /** Phrases of wishes, as typed; '…' is one to three words, and `*` any letters. */
  readonly wishes: Readonly<Record<Wish, string>>
  /**
   * Words of a file: of a spreadsheet, of a file of any format, and words that say nothing more beside one of these ("as",
   * "give me"). Single words; `*` is any letters.
   */
  readonly file: Readonly<Record<'xlsx' | 'file' | 'beside', string>>
  readonly topics: Readonly<Record<Topic, string>>
  readonly products: Readonly<Record<Product, string>>
  readonly offices: Readonly<Record<SpeakerTitle, string>>
  /** News outlets and offices as they print their names, by the country that they call their own. */
  readonly outlets: Readonly<Record<Area, string>>
}

/** The phrases of each word of posts, by subject. */
interface PostWords {
  readonly flows: Readonly<Record<FlowWord, string>>
  readonly subjects: Readonly<Record<SubjectWord, string>>
  readonly changes: Readonly<Record<ChangeWord, string>>
  readonly comparisons: Readonly<Record<ComparisonWord, string>>
  readonly places: Readonly<Record<PlaceWord, string>>
  readonly numbers: Readonly<Record<NumberWord, string>>
  readonly references: Readonly<Record<ReferenceWord, string>>
  readonly speech: Readonly<Record<SpeechWord, string>>
  readonly clauses: Readonly<Record<ClauseWord, string>>
}

export interface PostVocabulary {
  /** Phrases as in `Hear`. */
  readonly words: PostWords
  readonly people: Readonly<Record<PeopleWord, string>>
  readonly projects: Readonly<Record<ProjectWord, string>>
  /** Chinese: the first characters of names. */
  readonly surnames?: string
  /** Chinese: the characters that spell foreign names by sound. */
  readonly transliteration?: string
  /**
   * Who counts trade, by country. `own`: customs and statistics of the country named beside them, else of the text's own.
   * `named`: data of a country that is named beside them.
   */
  readonly counters: Readonly<Record<Area | 'own' | 'named', string>>
  /** Currencies by ISO 4217. */
  readonly currencies: Readonly<Record<string, string>>
  /** Powers of ten. */
  readonly scales: Readonly<Record<number, string>>
  /** Numbers in words that questions do not use: six hundred, sixty. */
  readonly numbers?: Readonly<Record<number, string>>
  /** Words for a number with its scale, by '0.5e9'. */
  readonly halves?: Readonly<Record<string, string>>
  /** Parts in words, by their percentage of change; from 100 on multiples, by their percentage of the base. */
  readonly fractions: Readonly<Record<string, string>>
  /** Parts of a whole in words, by percentage: "a third". */
  readonly parts: Readonly<Record<string, string>>
  /** A noun of more than one: "partners". */
  readonly plural?: RegExp
  /**
   * The endings of an amount: of a bound before "more", "dollardan çox"; of one that a verb passes, "dolları ötüb"; of a level, "dollara yüksəlib"; of a whole and its part,
   * "ixracın 40 faizi".
   */
  readonly amountEndings?: {
    readonly over: RegExp
    /** "5 milyard dollarlıq mal": what is counted is behind. */
    readonly attributive: RegExp
    /** Of what is ours: "ticarətimiz". */
    readonly ours: RegExp
    readonly passed: RegExp
    /** Of the noun of a limit that a verb passes: "dollar həddini keçib". */
    readonly limit: RegExp
    /** Of the time in which something changed, not of that of the amount behind it: "2024-cü ildə". */
    readonly when: RegExp
    readonly level: RegExp
    readonly whole: RegExp
    readonly part: RegExp
    /** "17,8 faizlə ikinci": what somebody has a place with. */
    readonly having: RegExp
    /** "Çinin ixracı", "Çin ixracı": of a flow that the name before it owns; "Çin idxalda" is China in imports. */
    readonly possessed: RegExp
  }
  /** An unknown noun behind a flow, with the word that leads it, that tells what kind of goods: "exports of umbrellas". */
  readonly kindOfGoods?: { readonly lead?: string; readonly ending: RegExp }
  /** Endings that tell that an unknown word is no noun: of adverbs and participles, "noting", and of verbs, "visited". */
  readonly noNoun?: { readonly adverb: RegExp; readonly verb: RegExp }
  /** Such a noun before the flow: "saqqız ixracı". */
  readonly kindBefore?: RegExp
  /** A noun of change in the genitive, in plain letters: the number beside it is a part of the change, «40% прироста». */
  readonly changeGenitive?: RegExp
  /** The ending of a name before a noun of saying: "Erdemin sözlərinə görə". `before` tells such a noun, in plain letters. */
  readonly nameGenitive?: { readonly ending: RegExp; readonly before: RegExp }
  /** Case endings of names, each with what replaces it in the nominative; the first that fits: Сергея – Сергей. */
  readonly nameCases?: readonly (readonly [ending: RegExp, nominative: string])[]
  /** The ending of a place where something is, if it has no preposition: "Romada". */
  readonly locative?: RegExp
  /** Abbreviations whose point does not end a sentence. */
  readonly abbreviations: string
}
