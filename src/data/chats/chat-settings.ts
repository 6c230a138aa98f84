import { z } from 'zod'
import { area, code } from '../model/schema.ts'

/** The settings of a chat. Kept apart from the journal. */
export const chatSettings = z.strictObject({
  language: code.optional(),
  /** The default partner of this chat. Absent: the configured one. */
  partner: area.optional(),
  /** Who may ask in this group. Absent: everybody. */
  askedBy: z.literal('admins').optional(),
  /** How long answers in this group are. Absent: compact, five lines. */
  length: z.literal('full').optional(),
  /** Answers are sent without a notification sound. */
  silent: z.literal(true).optional(),
  /** After how many hours an answer is deleted. Telegram lets a bot delete its messages for 48 hours. */
  deleteAfter: z.union([z.literal(1), z.literal(6), z.literal(24), z.literal(47)]).optional(),
  /** When the bot greeted this group: it does so once. */
  greeted: z.iso.datetime().optional(),
})
export type ChatSettings = z.infer<typeof chatSettings>
