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

/** The words of one language. */
export interface Hear {
  readonly code: Code
  /** Locale of Intl's month and country names. */
  readonly locale: string
  /**
   * The name of the language in each of the others, as alternatives of a regular expression. Russian names and Azerbaijani
   * adjectives are stems.
   */
  readonly called: Readonly<Record<'english' | 'russian' | 'azerbaijani' | 'inAzerbaijani' | 'chinese', string>>
  /** Words of grammar and politeness: the only words without a meaning beside a place or a period alone, "and in 2023?" */
  readonly plain: string
  /** Fillers, which carry nothing: greetings of a letter, politeness, what the figure is for. */
  readonly fillers: string
  readonly words: Readonly<Record<Exclude<Word, 'plain'>, string>>
  /** Names of places that ICU does not have: short, old and colloquial ones, and all names of groups. */
  readonly places: Readonly<Record<Area, string>>
  /** Cities by country, as in 'UZB Tashkent, Samarkand; KAZ Astana'. */
  readonly cities: string
  /** "Chinese", "китайский", and the people. */
  readonly adjectives: Readonly<Record<Area, string>>
  /** One-character names, used in pairs and after prepositions only: 中阿, 对中. */
  readonly letters?: Readonly<Record<string, Area>>
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

/** What the words of a post or an article do there. The lists are apart from those of questions: an article is not addressed to anybody. */
export type PostWord =
  // Flows. `foreign`: of trade with all countries; so is a flow behind `as-a-whole`. `not-trade`: names and phrases with a word of trade that is no flow.
  | 'turnover'
  | 'exports'
  | 'imports'
  | 'balance'
  | 'surplus'
  | 'deficit'
  | 'foreign'
  | 'as-a-whole'
  | 'not-trade'
  // `opposite`: the other flow of the same two sides.
  | 'opposite'
  // Deliveries and purchases are flows only beside a country or `wares`, goods in general.
  | 'shipments'
  | 'purchases'
  | 'wares'
  // The verb of who buys or sells: "bought", "sold".
  | 'deals'
  // Other subjects of numbers: goods; and what is not trade in goods at all.
  | 'goods'
  | 'other'
  // `region`: the group of countries or the continent that the text named. `everything`: all goods, before who buys or sells them.
  // `adverb`: between a flow and its change in Chinese, where another unknown word tells the goods.
  | 'adverb'
  | 'region'
  | 'everything'
  // Parts of a country, whose trade is not that of the country.
  | 'province'
  // Changes. `span-end`: belongs to the words of a change right before it, "5 percent less". `by`: the word before a difference. `to`: the word before a level.
  | 'up'
  | 'down'
  | 'same'
  | 'double'
  | 'triple'
  | 'quadruple'
  | 'halve'
  | 'more'
  | 'less'
  | 'span-end'
  | 'by'
  | 'to'
  | 'reach'
  | 'difference'
  | 'change'
  | 'total'
  // Bases. `from`: before a value or a period that is compared with.
  | 'from'
  | 'than'
  | 'year-ago'
  | 'month-ago'
  | 'same-period'
  // The year around the months that the text just told of.
  | 'whole-year'
  // One trade beside another: `exceeds` and `trails` are between them, `greater` and `smaller` need the word "than".
  | 'exceeds'
  | 'trails'
  | 'greater'
  | 'smaller'
  // Shares and places. `came-in`: the verb before a place alone, "came second". `outranked`: beside a country whose place it is not, "second after Russia". `as-to`: before what the place is counted by, "second in exports". `having`: between a country of a list and its amount, "Romania with $298 million".
  | 'share'
  | 'of-total'
  | 'partner'
  | 'one-of'
  | 'supplier'
  | 'market'
  | 'largest'
  | 'most'
  | 'place'
  | 'came-in'
  | 'outranked'
  | 'as-to'
  | 'having'
  | 'among'
  | 'record'
  | 'in-a-row'
  // `average`: of several years. `past`: before a number of years, "over the past five years". `same-time`: the time named before.
  | 'average'
  | 'past'
  | 'same-time'
  | 'nowadays'
  | 'first-time'
  // Numbers. `points`: of percentages. `unit`: tonnes, kilometres, people.
  | 'percent'
  | 'points'
  | 'minus'
  | 'plus'
  | 'index'
  | 'times'
  | 'over'
  | 'under'
  | 'about'
  | 'half-of'
  | 'unit'
  | 'it'
  | 'the-country'
  // `that-country`: the partner named last, with its case.
  | 'that-country'
  // The same with the word of its role: "with it", «туда».
  | 'with-it'
  | 'to-it'
  | 'from-it'
  | 'both'
  // `mutual`: before or behind a group, of its members with each other. `which`: begins a clause about the noun before it.
  | 'mutual'
  | 'which'
  | 'including'
  | 'office'
  | 'body'
  | 'according'
  | 'say'
  // What an office or its data do with a figure: "show", "recorded".
  | 'shows'
  // Not a figure of what was.
  | 'expected'
  | 'target'
  // What is denied or only supposed: `not` in its clause, `untrue` in its sentence.
  | 'not'
  | 'untrue'
  // Of a number that the text corrects: `wrong` in its clause or right behind it, `should-be` right behind it, `instead` right before it.
  | 'wrong'
  | 'should-be'
  | 'instead'
  // Between clauses. `respectively`: numbers of the things named before, in their order.
  | 'respectively'
  | 'and'
  | 'or'
  | 'while'
  // A financial year, whose months are not those of the calendar.
  | 'fiscal'
  | 'cumulated'
  // "A year later": the period is not read.
  | 'year-later'
  | PeopleWord
  | ProjectWord

/**
 * Words around persons. `he`: the person named last. `he-says`: "according to him" in one
 * phrase. `honorific`: no part of a name. `no-office`: not between an office and
 * its holder. `after-name`: ends a name that no space ends.
 */
export type PeopleWord = 'he' | 'he-says' | 'honorific' | 'no-office' | 'after-name'

/** What is told of projects. */
export type ProjectWord = 'project' | 'opened' | 'built' | 'firm' | 'families' | 'emissions' | 'tonnes'

/** The words of posts and articles in one language. */
export interface PostVocabulary {
  /** Phrases as in `Hear`. */
  readonly words: Readonly<Record<Exclude<PostWord, PeopleWord | ProjectWord>, string>>
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
  /** Parts and multiples in words, by their percentage of change. */
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
    readonly level: RegExp
    readonly whole: RegExp
    readonly part: RegExp
    /** "17,8 faizlə ikinci": what somebody has a place with. */
    readonly having: RegExp
  }
  /** The ending of a name before a noun of saying: "Erdemin sözlərinə görə". `before` tells such a noun, in plain letters. */
  readonly nameGenitive?: { readonly ending: RegExp; readonly before: RegExp }
  /** The ending of a place where something is, if it has no preposition: "Romada". */
  readonly locative?: RegExp
  /** Abbreviations whose point does not end a sentence. */
  readonly abbreviations: string
}
