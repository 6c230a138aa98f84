import { z } from 'zod'
import { area, code } from '../model/schema.ts'

/** Posts with a picture: a chart with a short caption, or a chart with the whole text. */
const picturedPosts = ['chart', 'both'] as const
export const postForms = ['text', ...picturedPosts] as const
export type PostForm = (typeof postForms)[number]

/** Who presses the buttons of a card: its owner, everybody, or nobody, because they are links. */
const otherCardForms = ['everyone', 'links'] as const
export const cardForms = ['mine', ...otherCardForms] as const
export type CardForm = (typeof cardForms)[number]

/** The settings of a chat. Kept apart from the journal. */
export const chatSettings = z.strictObject({
  language: code.optional(),
  /** The default partner of this chat. Absent: the configured one. */
  partner: area.optional(),
  /** The default partners of topics of this forum, by the topic's id. Absent: that of the chat. */
  topics: z.record(z.string().regex(/^\d{1,15}$/), area).optional(),
  /** Who may ask in this group. Absent: everybody. */
  askedBy: z.literal('admins').optional(),
  /** How long answers in this group are. Absent: compact, five lines. */
  length: z.literal('full').optional(),
  /** The colours of pictures. Absent: light. */
  theme: z.literal('dark').optional(),
  /** What digests and channel posts carry. Absent: text. */
  posts: z.enum(picturedPosts).optional(),
  /** Who presses the buttons under the cards that this person inserts in other chats. Absent: that person alone. */
  cards: z.enum(otherCardForms).optional(),
  /** Answers are sent without a notification sound. */
  silent: z.literal(true).optional(),
  /** After how many hours an answer is deleted. Telegram lets a bot delete its messages for 48 hours. */
  deleteAfter: z.union([z.literal(1), z.literal(6), z.literal(24), z.literal(47)]).optional(),
  /** When the bot greeted this group: it does so once. */
  greeted: z.iso.datetime().optional(),
})
export type ChatSettings = z.infer<typeof chatSettings>

/** A forum with more topics of their own partner forgets those of the oldest. */
const mostTopics = 200

/** The settings with that partner for the topic; undefined is that of the chat. */
export function withTopicPartner(
  settings: ChatSettings,
  topic: number,
  partner: ChatSettings['partner'],
): ChatSettings {
  const { topics = {}, ...others } = settings
  const rest = Object.entries(topics).filter(([id]) => id !== String(topic))
  const kept = partner === undefined ? rest : [...rest.slice(1 - mostTopics), [String(topic), partner] as const]
  return kept.length === 0 ? others : { ...others, topics: Object.fromEntries(kept) }
}
