/** Phrases about subscriptions, digests, alerts and corrections. */
import type { Cadence, FigureKind, NewsKind } from '../../data/chats/subscriptions.ts'
import type { Code } from '../../data/model/schema.ts'
import type { LikelyZone } from '../../data/model/time-zones.ts'
import type { Text } from './voice/text.ts'

export interface SubscriptionWords {
  /** The first line: the state of the subscription of a chat or a channel. */
  readonly on: string
  readonly off: string
  readonly paused: string
  readonly removed: string
  /** The reply to /unsubscribe without a subscription. */
  readonly nothing: string
  /** In a group or a channel, to a person who does not manage it. */
  readonly onlyAdmins: string
  /** A channel that does not exist, or in which the bot may not post. */
  noChannel(name: string): string
  cannotPost(name: string): string
  /** The channel of a forwarded post, when the bot is not in it and does not know its name. */
  readonly notThere: string
  /** To the person who set up a channel that the bot was removed from: it is paused for 30 days. */
  left(title: string | undefined): string
  /** In a group: the bot cannot post in the topic any more, so the subscription is paused. */
  readonly noTopic: string
  /** After a forwarded post of a channel, or the name of a channel: offers a subscription for that channel. */
  offer(title: string): string
  setUp(title: string): string
  /** The owner of the subscription, if it is not the whole chat: 'Channel: @trade_news'; 'Only for this topic'. */
  channel(title: string): string
  readonly topic: string
  /** The title of a preview: the next digest, an example of one, or nothing to show. */
  readonly previews: Record<'next' | 'example' | 'none', string>
  /** The problem of a word that /subscribe does not know. */
  unknownWord(heard: string): string
  /** Problems of invalid hours, an unknown time zone, and a cadence that is not offered. Each has a way on. */
  unknownHours(heard: string): string
  unknownZone(heard: string): string
  unknownOften(heard: string): string
  /** The problems of a time of day or a day of the week, and of a flow such as exports: neither can be chosen. */
  unknownTime(heard: string): string
  unknownFlow(heard: string): string
  /** The problem of 'off' or 'never' after /subscribe. */
  readonly meantEnding: string
  /** The problem of a word after /unsubscribe that is neither a country nor a kind of news. */
  unknownLess(heard: string): string
  /** The subscription does not include what /unsubscribe names. `countries` are those that it includes. */
  notInIt(named: string, countries: readonly string[]): string
  /** 'Countries: Azerbaijan, China'. */
  about(countries: readonly string[]): string
  readonly kinds: Record<NewsKind, string>
  readonly cadences: Record<Cadence, string>
  /** 'every day', for a time at which 'every morning' would be wrong. */
  readonly everyDay: string
  /** 'every morning, at 9:00 (Baku)'; `zone` is a city. */
  at(cadence: string, time: string, zone: string): string
  /** The names of time zones, each by its city. */
  readonly zones: Record<LikelyZone, string>
  /** 'Language: English · short · silent'. */
  manner(language: string, length: string, sound: string): string
  readonly lengths: Record<'compact' | 'full', string>
  readonly sounds: Record<'silent' | 'loud', string>
  /** 'Quiet from 22:00 to 08:00 (Baku)'. */
  quiet(from: string, to: string, zone: string): string
  /** An example of a /subscribe line, for the private chat or for the channel ' @trade_news'. */
  hint(channel: string): string
  readonly buttons: Record<SubscriptionButton, string>
  /** The button under the answer to a forwarded channel post: 'Post news to Trade news'. */
  postTo(title: string): string
  /** At the beginning of a line of a digest: 'Record: '. A new figure has one only when it is alone. */
  readonly marks: Record<FigureKind, string>
  readonly titles: Record<Cadence, string>
  /** Under a digest that does not show all: 'and 5 more', with a button or as a link. */
  more(count: string): string
  /** Figure alerts: set by a person, set in a group, removed. */
  readonly waiting: string
  readonly waitingHere: string
  readonly waitsNoMore: string
  /** At the beginning of an alert. */
  readonly awaited: string
  /** The chat has as many alerts as are kept. */
  readonly waitsFull: string
  /** 'Corrected: $3.7 billion → $3.744 billion'. With the day when it is in the corrected post itself. */
  corrected(was: string, now: Text, day?: string): Text
  /** 'Withdrawn: $3.7 billion (why)'. */
  withdrawn(was: string, why: string, day?: string): string
  /** In place of the digits, in the picture of a post whose figure was withdrawn. */
  readonly withdrawnCard: string
  /** A withdrawn figure that is held again. */
  restored(now: Text, day?: string): Text
  /**
   * To the admin, when a correction has reached its messages: 'Correction delivered · version 7', how many were edited and
   * answered, how many could not be edited, and how many were not reached. Counts are digits.
   */
  readonly delivery: {
    done(version: string): string
    edited(count: string): string
    answered(count: string): string
    uneditable(count: string): string
    missed(count: string): string
  }
  /** Behind a reason in another language than the reader's, with a comma: 'in Russian'. */
  readonly reasonIn: Record<Code, string>
  /** The reason of a withdrawal by an undo. */
  readonly undone: string
  /** The reason of a correction when its compiler has published another value later. */
  revised(by: string): string
}

export type SubscriptionButton = 'setUp' | 'preview' | SwitchButton | MenuName | StyleButton

/** Turn something on or off: the subscription, its sound, and corrections ('tell'). */
type SwitchButton =
  | 'subscribe'
  | 'unsubscribe'
  | 'pause'
  | 'resume'
  | 'missed'
  | 'silent'
  | 'loud'
  | 'tell'
  | 'dontTell'
/** Open a menu with more buttons. */
type MenuName = 'kinds' | 'when' | 'countries' | 'words' | 'zones'
type StyleButton = 'full' | 'compact' | 'quiet' | 'unquiet'
