/** What is said of subscriptions and of what is new. */
import type { Cadence, NewsKind } from '../data/subscriptions.ts'
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
  /** A channel that there is not, or where the bot may not post. */
  noChannel(name: string): string
  cannotPost(name: string): string
  /** A word of the line that means nothing here. */
  unknownWord(heard: string): string
  /** 'About: China–Azerbaijan'. */
  about(countries: readonly string[]): string
  /** 'New figures, records'. */
  readonly kinds: Record<NewsKind, string>
  readonly cadences: Record<Cadence, string>
  /** 'Quiet from 22:00 to 08:00 (Asia/Baku)'. */
  quiet(from: string, to: string, zone: string): string
  /** How to say it in a line. */
  readonly hint: string
  readonly buttons: Record<SubscriptionButton, string>
  /** In front of a line of a digest: 'Record: '. None for a new figure. */
  readonly marks: Record<NewsKind, string>
  /** Over a digest. */
  readonly titles: Record<Cadence, string>
  /** Under a digest that does not show all: 'and 5 more'. */
  more(count: string): string
  /** The figure will be told when it comes; or there is no room for one more. */
  readonly waiting: string
  readonly waitsFull: string
  /** 'Corrected: $3.7 billion → $3.744 billion', and why; with the day where it stands in the corrected post itself. */
  corrected(was: string, now: Text, day?: string): Text
  /** 'Withdrawn: $3.7 billion (why)'. */
  withdrawn(was: string, why: string, day?: string): string
  /** What was withdrawn is said again: 'Stands again: $3.7 billion'. */
  restored(now: Text, day?: string): Text
  /** Why it was withdrawn: its entry was undone. */
  readonly undone: string
}

export type SubscriptionButton = 'subscribe' | 'unsubscribe' | 'pause' | 'resume' | 'silent' | 'loud' | 'tell'
