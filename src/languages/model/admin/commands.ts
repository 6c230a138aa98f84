/** Phrases of /post, /update and /ingest, and of the checks of a change. */
import type { Audience, AudienceCounts } from '../../../data/chats/broadcasts.ts'
import type { FetchFault, ServiceId } from '../../../data/exchange/fetched-tables.ts'
import type { Code, Period } from '../../../data/model/schema.ts'
import type { Text, TextPiece } from '../voice/text.ts'

export interface PostWords {
  /** The title of the preview: 'Post' · 'not sent yet'. */
  readonly title: string
  readonly notSent: string
  /** 'To the channels: 12'. `kinds` are the counts by kind, for several kinds. */
  to(audience: Audience, total: string, kinds: string): string
  /** 'private chats 300, groups 40': only the counts above zero. */
  kinds(counts: AudienceCounts): string
  only(language: Code): string
  /** How many chats have paused their subscription. */
  paused(count: string): string
  /** 'It takes about 14 seconds'; `time` is in the nominative. */
  takes(time: string): string
  /** Notes on the line under the post: it is in the language of each chat, and channels do not get it. */
  readonly eachLanguage: string
  readonly notInChannels: string
  /** The line under the post, in private chats and groups: why the chat gets it, and how to unsubscribe. */
  readonly because: string
  readonly buttons: Record<'post' | 'pause' | 'goOn' | 'refresh' | 'stop', string>
  /** The title of the receipt. */
  readonly states: Record<'underway' | 'paused' | 'stopped' | 'posted', string>
  /** '120 of 340'. */
  progress(sent: string, of: string): string
  /** How many chats blocked or removed the bot, were refused by Telegram, and were left out (stopped or unsubscribed). */
  gone(count: string): string
  failed(count: string): string
  dropped(count: string): string
  /** No recipients, with a way on; or none in that language, with the number in all languages. */
  readonly nobody: Record<Audience, Text>
  nobodyIn(language: Code, others: string): string
  /** The title of the page of /post, and how to use the command. */
  readonly page: string
  readonly how: readonly Text[]
  readonly none: string
  /** Above a text that is returned to be changed. */
  readonly toChange: string
  readonly cancelled: string
  readonly expired: string
  /** Problems of a /post message. */
  noAudience(heard: string): string
  readonly noWords: string
  tooLong(most: string): string
}

export interface UpdateWords {
  readonly services: Record<ServiceId, string>
  /** Which figures of a service: 'IMF (months)'. */
  readonly every: Record<'year' | 'month', string>
  /** The notice at the start: the result comes later, and nothing is saved without the owner. */
  fetching(services: readonly string[]): string
  /** After the title, when there is nothing to save. */
  readonly nothingNew: string
  /** 'IMF, 2021–2025: new 12 · revised 3 · the same 4,000 · not taken 2'. */
  counts(service: string, years: string, counts: Record<'added' | 'revised' | 'same' | 'refused', string>): string
  /** The titles of the largest revisions and of the rows that are not taken. */
  readonly revisions: string
  readonly refused: string
  /** How many messages used a figure that is revised. */
  posts(count: string): string
  /** Why a service gave nothing. `line` asks again, for fewer years if that helps. */
  readonly faults: Record<FetchFault, (service: string, line: Text) => Text>
  readonly running: Text
  readonly failed: Text
}

/** A part of a figure that its sentence may leave out. */
export type ArticleSlot = 'flow' | 'pair' | 'period' | 'currency'

export interface ArticleWords {
  /** Names of new organisations in the data. */
  readonly names: {
    /** When the text names nobody who counted: 'the paper, statistics not named'. */
    readonly press: string
    statistics(country: string): string
    /** Of a minister. */
    government(country: string): string
  }
  /** 'Article', the title of the list. */
  readonly title: string
  /** 'page 2 of 3'. */
  page(page: string, of: string): string
  /** When there is no row at all. */
  readonly nothing: string
  /** Of a place in a ranking. */
  readonly first: string
  /** 'From the words before: the period'. */
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

/** One line for each check. Figures come with their citations. `Say` has the phrases that readers see too. */
export interface AdminCheckWords {
  equal(figure: Text): Text
  rounded(figure: Text): Text
  within(figure: Text): Text
  /** `why`: the reason why the new figure differs, in the words for readers. */
  differs(figure: Text, why: string | undefined): Text
  sumFits(formula: Text, result: string, whole: Text): Text
  sumFails(formula: Text, result: string, whole: Text): Text
  growthFits(now: Text, growth: string, base: Text, cite: TextPiece): Text
  growthFails(
    from: { readonly now: Text; readonly base: Text },
    growth: string,
    computed: string,
    cite: TextPiece,
  ): Text
  shareFits(share: string, formula: Text, cite: TextPiece): Text
  shareFails(share: string, formula: Text, computed: string, cite: TextPiece): Text
  cumulated(longer: Text, shorter: Text): Text
  /** `size` of a figure of another period: '3.4 times' when it is more, else '20%'. */
  leap(size: string, isMore: boolean, figure: Text, period: Period): Text
  /** The figure is more than this whole, of which it is a part. */
  whole(whole: Text): Text
  /** An article is held already, under that id. */
  article(id: string): Text
  /** One figure comes twice in a change, with two numbers: 'China–Azerbaijan turnover, 2025'. */
  twice(what: string, one: string, other: string): string
  /** Trade cannot be negative, nor a share above 100%. */
  readonly impossible: string
  early(published: string, period: Period): string
  /** 'The quotation does not hold 395.1'. */
  digits(number: string): string
  /** A correction moves the amount: '+12%' of the present one. */
  change(percent: string, from: Text): Text
  instead(figure: Text | undefined): Text
  leans(figures: readonly Text[]): Text
}
