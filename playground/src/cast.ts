import type { Chat, User } from './shapes.ts'

/** The fixed ids of the playground: configuration and tests may rely on them. */
export const ids = {
  bot: 7_770_000_001,
  reader: 1_000_000_001,
  admin: 1_000_000_002,
  second: 1_000_000_003,
  group: -1_001_000_000_001,
  channel: -1_002_000_000_002,
  forum: -1_001_000_000_003,
  ownChannel: -1_002_000_000_004,
} as const

/** The person who uses the page. Without ADMIN_IDS, this person is the owner of the bot's data. */
export const person = ids.reader

/** Telegram's own accounts: the sender of anonymous admins, of channels, and of automatic forwards. */
export const serviceAccounts = {
  anonymousAdmin: {
    id: 1_087_968_824,
    is_bot: true,
    first_name: 'Group',
    username: 'GroupAnonymousBot',
  },
  channelWriter: {
    id: 136_817_688,
    is_bot: true,
    first_name: 'Channel',
    username: 'Channel_Bot',
  },
  telegram: { id: 777_000, is_bot: false, first_name: 'Telegram' },
} as const satisfies Record<string, User>

/** The people of a new playground: the page's person, the creator of the first group and channel, and a third one. */
export const people: readonly User[] = [
  { id: ids.reader, is_bot: false, first_name: 'Aysel', username: 'aysel', language_code: 'en' },
  { id: ids.admin, is_bot: false, first_name: 'Murad', username: 'murad', language_code: 'en' },
  { id: ids.second, is_bot: false, first_name: 'Timur', username: 'timur_k', language_code: 'ru' },
]

export const botUser = {
  id: ids.bot,
  is_bot: true,
  first_name: 'Karvan',
  username: 'karvan_bot',
} as const satisfies User

export const groupChat: Chat = { id: ids.group, type: 'supergroup', title: 'Trade desk' }
export const channelChat: Chat = {
  id: ids.channel,
  type: 'channel',
  title: 'Trade news',
  username: 'trade_news',
}

/** The group of the page's person, with topics beside "General". */
export const forumChat: Chat = { id: ids.forum, type: 'supergroup', title: 'Corridor club', is_forum: true }
export const forumTopics: readonly (readonly [number, string])[] = [
  [2, 'China'],
  [3, 'Türkiye'],
]

/** The channel of the page's person. The bot is not in it at the start. */
export const ownChannel: Chat = {
  id: ids.ownChannel,
  type: 'channel',
  title: 'Corridor notes',
  username: 'corridor_notes',
}
