/** A fact that an article states, and what it is found with. */
import type { OpenSlot } from '../../../answers/model/post.ts'
import type { Area, Fact, Organisation, Source, Speaker } from '../../../data/model/schema.ts'
import type { ArticleNames } from './names.ts'

/** The article that facts are found in. */
export interface Article {
  readonly text: string
  readonly source: Source
  readonly names: ArticleNames
  /** Turnover is entered as that of this country. */
  readonly home: Area
}

export interface FoundFact {
  readonly fact: Fact
  /** Where the text states it. */
  readonly at: number
  readonly speaker?: Speaker | undefined
  readonly compiler?: Organisation
  readonly inherited?: readonly OpenSlot[]
  readonly assumed?: readonly OpenSlot[]
}
