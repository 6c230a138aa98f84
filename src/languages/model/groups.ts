/** Phrases about a chat's settings, and to a group that the bot has joined. */
import type { CardForm, PostForm } from '../../data/chats/chat-settings.ts'
import type { Text } from './voice/text.ts'

export interface GroupWords {
  /** The title of the settings: for a group, and for any other chat. */
  readonly titles: Record<'group' | 'chat', string>
  /** One line for each setting: 'Language: English'. */
  language(name: string): string
  /** 'Pair taken when no country is named: Azerbaijan – China'. */
  pair(pair: string): string
  /** Under it, in a topic of a forum: 'In this topic: Azerbaijan – Türkiye'; undefined when it has no pair of its own. */
  topicPair(pair: string | undefined): string
  readonly askedBy: Record<'everybody' | 'admins', string>
  readonly length: Record<'compact' | 'full', string>
  readonly sound: Record<'on' | 'off', string>
  /** The colours of pictures: 'Pictures: light'. */
  readonly pictures: Record<'light' | 'dark', string>
  /** 'Posts: chart and text', of the posts that the bot sends by itself. */
  posts(form: string): string
  readonly postForms: Record<PostForm, string>
  /** 'Buttons under my cards: only for me', of the cards that a person inserts in other chats. */
  cards(form: string): string
  readonly cardForms: Record<CardForm, string>
  /** 'My answers: deleted after 6 h'; `hours` are digits, or undefined when answers are not deleted. */
  deletion(hours: string | undefined): string
  /** Under the settings of a group, and the notice to a member who presses a button there without being an admin. */
  readonly onlyAdmins: string
  /** Above the choices of one setting. */
  readonly asks: Record<'language' | 'partner' | 'topic' | 'deleteAfter' | 'posts' | 'cards', string>
  /** Labels of buttons: those that open choices, and the choices. 20 characters at most, because two share a row. */
  readonly buttons: Record<
    | 'language'
    | 'partner'
    | 'topic'
    | 'deleteAfter'
    | 'everybody'
    | 'admins'
    | 'compact'
    | 'full'
    | 'soundOn'
    | 'soundOff'
    | 'light'
    | 'dark'
    | 'posts'
    | 'cards'
    | 'forget',
    string
  >
  /** 'As usual (Azerbaijan – China)': the configured pair. */
  usual(pair: string): string
  /** The same in a topic: 'As in the group: Azerbaijan – China'. */
  asGroup(pair: string): string
  /** A choice: answers are deleted after that many hours, or never when `hours` is undefined. */
  after(hours: string | undefined): string
  readonly saved: string
  /** In a topic of a forum: the choice is the topic's alone. */
  readonly savedInTopic: string
  /** To a member who asks in a group where only admins may ask. */
  readonly onlyAdminsAsk: string
  /** The greeting, once in each group: what the bot can do, and how to ask it. `bot` is '@karvan_bot'. Five lines at most. */
  greeting(bot: string): Text
  /** /forget in a group: what a press of the button removes, and the receipt. */
  readonly forget: string
  readonly forgotten: string
  /** The receipt of a person: that person's data is removed, and the settings of the group stay. */
  readonly personForgotten: string
}
