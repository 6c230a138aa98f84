/** What is said of an owner's words to many, and under them. */
import type { Audience, AudienceCounts } from '../../data/chats/broadcasts.ts'
import type { Text } from './text.ts'

export interface PostWords {
  /** Over the preview: 'Post' · 'not sent yet'. */
  readonly title: string
  readonly notSent: string
  /** 'To the channels: 12'; of several kinds, they are named after it. */
  to(audience: Audience, total: string, kinds: string): string
  /** 'private chats 300, groups 40': only what there is. */
  kinds(counts: AudienceCounts): string
  /** Where only chats of one language get it; the language in the nominative. */
  only(language: string): string
  /** Those that have paused their subscription. */
  paused(count: string): string
  /** 'It takes about 14 seconds'; `time` is in the nominative. */
  takes(time: string): string
  /** Of the line under the post: it comes in the language of each chat, and not to channels. */
  readonly eachLanguage: string
  readonly notInChannels: string
  /** The line under the post, in private chats and groups: why it comes, and how to end it. */
  readonly because: string
  readonly buttons: Record<'post' | 'pause' | 'goOn' | 'refresh' | 'stop', string>
  /** Over the receipt. */
  readonly states: Record<'underway' | 'paused' | 'stopped' | 'posted', string>
  /** '120 of 340'. */
  progress(sent: string, of: string): string
  /** Who has blocked or left the bot, what Telegram refused, and who was left out by a stop or has unsubscribed. */
  gone(count: string): string
  failed(count: string): string
  dropped(count: string): string
  /** Nobody to write to, and a way on; or nobody in that language, and how many there are in any. */
  readonly nobody: Record<Audience, Text>
  nobodyIn(language: string, others: string): string
  /** Over the page, and how to use it. */
  readonly page: string
  readonly how: readonly Text[]
  readonly none: string
  /** Over words that come back to be changed. */
  readonly toChange: string
  readonly cancelled: string
  readonly expired: string
  /** What a line is wrong in. */
  noAudience(heard: string): string
  readonly noWords: string
  tooLong(most: string): string
}
