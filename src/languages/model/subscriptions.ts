/** What is said of subscriptions and of what is new. */
import type { Cadence, NewsKind } from '../../data/chats/subscriptions.ts'
import type { LikelyZone } from '../../data/model/time-zones.ts'
import type { Text } from './text.ts'

export interface SubscriptionWords {
  /** The first line: what this chat, or that channel, hears of, or that it hears of nothing. */
  readonly on: string
  readonly off: string
  readonly paused: string
  readonly removed: string
  /** There was nothing to end. */
  readonly nothing: string
  /** In a group or a channel, to somebody who does not manage it. */
  readonly onlyAdmins: string
  /** A channel that does not exist, or in which the bot may not post. */
  noChannel(name: string): string
  cannotPost(name: string): string
  /** The channel of a post that was passed on: the bot is not in it, and does not know what it is called. */
  readonly notThere: string
  /** In private, to the person who set up a channel: the bot was removed from it. Without a name when it is not known. */
  left(title: string | undefined): string
  /** Where nothing can be posted any more, and so the subscription is paused: said in the group. */
  readonly noTopic: string
  /** A post of that channel was passed on; or the channel alone: whether it is to be told what is new. */
  offer(title: string): string
  setUp(title: string): string
  /** Whose subscription it is, when it is not the chat's own: 'Channel: @trade_news'; 'Only for this topic'. */
  channel(title: string): string
  readonly topic: string
  /** Of a preview, which stands under it: what would be sent now, or an example of it; or there is nothing to show. */
  readonly previews: Record<'next' | 'example' | 'none', string>
  /** A word of the line that means nothing here. */
  unknownWord(heard: string): string
  /** Hours of the day that are none; a time zone that is none; how often it cannot be. Each with a way on. */
  unknownHours(heard: string): string
  unknownZone(heard: string): string
  unknownOften(heard: string): string
  /** Behind /subscribe: off, never. */
  readonly meantEnding: string
  /** Behind /unsubscribe: neither a country nor a kind of news. */
  unknownLess(heard: string): string
  /** What was to be told no more is not told; `countries` are those that are. */
  notInIt(named: string, countries: readonly string[]): string
  /** 'Countries: Azerbaijan, China'. */
  about(countries: readonly string[]): string
  /** 'New figures, records'. */
  readonly kinds: Record<NewsKind, string>
  readonly cadences: Record<Cadence, string>
  /** 'every day', for a time at which 'every morning' would be wrong. */
  readonly everyDay: string
  /** 'every morning, at 9:00 (Baku)'; `zone` is a city. */
  at(cadence: string, time: string, zone: string): string
  /** Cities that name their time zones. */
  readonly zones: Record<LikelyZone, string>
  /** 'Language: English · short · silent'. */
  manner(language: string, length: string, sound: string): string
  readonly lengths: Record<'compact' | 'full', string>
  readonly sounds: Record<'silent' | 'loud', string>
  /** 'Quiet from 22:00 to 08:00 (Baku)'. */
  quiet(from: string, to: string, zone: string): string
  /** How to say it in a line. */
  readonly hint: string
  readonly buttons: Record<SubscriptionButton, string>
  /** Under the answer to a post of a channel: 'Post news to Trade news'. */
  postTo(title: string): string
  /** In front of a line of a digest: 'Record: '; of a new figure only when it is alone. */
  readonly marks: Record<NewsKind, string>
  /** Over a digest. */
  readonly titles: Record<Cadence, string>
  /** Under a digest that does not show all: 'and 5 more', with a button or as a link. */
  more(count: string): string
  /** The figure will be told when it comes, to one person or in a group; or no more; or there is no room for one more. */
  readonly waiting: string
  readonly waitingHere: string
  readonly waitsNoMore: string
  /** In front of that figure, when it has come. */
  readonly awaited: string
  readonly waitsFull: string
  /** 'Corrected: $3.7 billion → $3.744 billion', and why; with the day when it is in the corrected post itself. */
  corrected(was: string, now: Text, day?: string): Text
  /** 'Withdrawn: $3.7 billion (why)'. */
  withdrawn(was: string, why: string, day?: string): string
  /** What was withdrawn is said again: 'Stands again: $3.7 billion'. */
  restored(now: Text, day?: string): Text
  /** Why it was withdrawn: its entry was undone. */
  readonly undone: string
}

export type SubscriptionButton =
  | ('subscribe' | 'unsubscribe' | 'setUp' | 'pause' | 'resume' | 'silent' | 'loud' | 'tell' | 'dontTell' | 'preview')
  | ('kinds' | 'when' | 'countries' | 'words' | 'zones' | 'full' | 'compact' | 'quiet' | 'unquiet')
