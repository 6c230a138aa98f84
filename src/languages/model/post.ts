/** Phrases about broadcasts, and the line under each of them. */
import type { Audience, AudienceCounts } from '../../data/chats/broadcasts.ts'
import type { Code } from '../../data/model/schema.ts'
import type { Text } from './text.ts'

/** Every phrase of /post and of a broadcast. */
export interface PostWords {
  /** The title of the preview: 'Post' · 'not sent yet'. */
  readonly title: string
  readonly notSent: string
  /** 'To the channels: 12'. `kinds` are the counts by kind, for several kinds. */
  to(audience: Audience, total: string, kinds: string): string
  /** 'private chats 300, groups 40': only the counts above zero. */
  kinds(counts: AudienceCounts): string
  /** Only chats of one language get it. */
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
