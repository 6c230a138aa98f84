import { z } from 'zod'
import { badRequest } from '../refusal.ts'
import { knownRoom } from '../rooms.ts'
import { integer, json, languageCode } from '../schemas/pieces.ts'
import type { World } from '../world.ts'
import { method } from './method.ts'

export const getMe = method({}, world => ({
  ...world.bot.user,
  can_join_groups: true,
  can_read_all_group_messages: !world.bot.hasPrivacy,
  supports_inline_queries: world.bot.hasInline,
  supports_guest_queries: world.bot.hasGuests,
  can_connect_to_business: false,
  has_main_web_app: false,
}))

const language = { language_code: languageCode.exactOptional() } as const

export const setMyName = method(
  { ...language, name: z.string().max(64, 'BOT_TITLE_INVALID').exactOptional() },
  (world, params) => keep(world, world.bot.names, params.language_code, params.name),
)
export const getMyName = method(language, (world, params) => ({
  name: kept(world.bot.names, params.language_code) || world.bot.user.first_name,
}))

export const setMyDescription = method(
  { ...language, description: z.string().max(512, 'BOT_DESCRIPTION_INVALID').exactOptional() },
  (world, params) => keep(world, world.bot.descriptions, params.language_code, params.description),
)
export const getMyDescription = method(language, (world, params) => ({
  description: kept(world.bot.descriptions, params.language_code),
}))

export const setMyShortDescription = method(
  { ...language, short_description: z.string().max(120, 'BOT_SHORT_DESCRIPTION_INVALID').exactOptional() },
  (world, params) => keep(world, world.bot.shortDescriptions, params.language_code, params.short_description),
)
export const getMyShortDescription = method(language, (world, params) => ({
  short_description: kept(world.bot.shortDescriptions, params.language_code),
}))

const menuButton = json(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('default') }),
    z.strictObject({ type: z.literal('commands') }),
    z.strictObject({
      type: z.literal('web_app'),
      text: z.string().min(1),
      web_app: z.strictObject({ url: z.url({ protocol: /^https$/ }) }),
    }),
  ]),
)

export const setChatMenuButton = method(
  { chat_id: integer.exactOptional(), menu_button: menuButton.exactOptional() },
  (world, params) => {
    checkPrivate(world, params.chat_id)
    world.bot.menuButtons.set(params.chat_id ?? 0, params.menu_button ?? { type: 'default' })
    return true
  },
)

export const getChatMenuButton = method({ chat_id: integer.exactOptional() }, (world, params) => {
  checkPrivate(world, params.chat_id)
  const { menuButtons } = world.bot
  return menuButtons.get(params.chat_id ?? 0) ?? menuButtons.get(0) ?? { type: 'commands' }
})

function keep(world: World, texts: Map<string, string>, code: string | undefined, text: string | undefined): true {
  if (text === undefined || text === '') texts.delete(code ?? '')
  else texts.set(code ?? '', text)
  world.events.emit({ kind: 'world' })
  return true
}

/** The text in that language, or else the default. */
function kept(texts: ReadonlyMap<string, string>, code: string | undefined): string {
  return texts.get(code ?? '') ?? texts.get('') ?? ''
}

function checkPrivate(world: World, chatId: number | undefined): void {
  if (chatId === undefined) return
  if (knownRoom(world, chatId).chat.type !== 'private') throw badRequest('chat_id must be a private chat')
}
