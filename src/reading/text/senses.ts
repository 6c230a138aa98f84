/** The meanings of a phrase of the lexicon. */
import type { Area, Code } from '../../data/model/schema.ts'
import type { Role } from '../../languages/model/hear/grammar.ts'
import type { Product, SpeakerTitle, Topic, Word } from '../../languages/model/hear/meanings.ts'
import type { PostWord } from '../../languages/model/hear/post-word.ts'

/** One meaning of a phrase. */
export type Sense =
  | { readonly kind: 'word'; readonly word: Word }
  | {
      readonly kind: 'area'
      readonly area: Area
      readonly form: 'name' | 'adjective' | 'code'
      readonly nominative: string
      readonly role?: Role
      /** The name of a city in the country, when the phrase names only that. */
      readonly city?: string
    }
  /** Two places in one word: 中阿. */
  | { readonly kind: 'pair'; readonly areas: readonly [Area, Area] }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'product'; readonly product: Product }
  | { readonly kind: 'title'; readonly title: SpeakerTitle }
  | { readonly kind: 'speaker'; readonly speaker: string }
  | { readonly kind: 'project'; readonly project: string }
  // Only in the lexicon of posts.
  | { readonly kind: 'post'; readonly word: PostWord }
  /** Who counts trade; `area` when the name tells the country. `needsCountry`: nobody, without a country beside it. */
  | { readonly kind: 'counter'; readonly area?: Area; readonly needsCountry?: true }
  | { readonly kind: 'currency'; readonly currency: string }
  | { readonly kind: 'scale'; readonly power: number }
  | { readonly kind: 'half'; readonly digits: string; readonly power: number }
  | { readonly kind: 'fraction'; readonly percent: string }
  /** Of a whole: "a third" of exports. */
  | { readonly kind: 'part'; readonly percent: string }

/** One word of a phrase. After the stem come the endings of a language, any letters, or nothing. */
export interface Pattern {
  readonly stem: string
  readonly ending: 'none' | 'any' | Code
}

export interface LexiconEntry {
  readonly words: readonly Pattern[]
  readonly sense: Sense
  readonly code: Code
}
