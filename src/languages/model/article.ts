/** Words of /ingest: the list of what was read in an article. */

/** A part of a figure that its sentence may leave out. */
export type ArticleSlot = 'flow' | 'pair' | 'period'

export interface ArticleWords {
  /** Names in the data, when the text names nobody who counted: 'the paper, statistics not named'. */
  readonly names: Readonly<Record<'press' | 'statistics', string>>
  /** 'Article', the title of the list. */
  readonly title: string
  /** 'page 2 of 3'. */
  page(page: string, of: string): string
  /** When there is no row at all. */
  readonly nothing: string
  /** 'From an earlier sentence: the period'. */
  inherited(slots: readonly string[]): string
  /** 'Not in the text, assumed: the period'. */
  assumed(slots: readonly string[]): string
  readonly slots: Readonly<Record<ArticleSlot, string>>
  /** Of words that are held already, from any source. */
  readonly held: string
  /** 'Sentences with numbers that were not read: 2'. */
  unread(count: string): string
  /** 'There was no room for 12 more. Send the rest of the text on its own.' */
  left(count: string): string
  /** Above the line of row 3, to be corrected. */
  change(row: string): string
  /** Above the unfinished line of a sentence that was not read. */
  readonly byHand: string
  /** Above the line of the details: the publisher, the title, the day, the language. */
  readonly details: string
  readonly buttons: {
    readonly all: string
    readonly none: string
    /** 'Publish 7'; without rows only the source is published. */
    publish(count: number): string
    /** 'Change 3'. */
    change(row: string): string
    readonly byHand: string
    /** 'Add 2': the second of the sentences. */
    add(sentence: string): string
    readonly details: string
  }
}
