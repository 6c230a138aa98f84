import { z } from 'zod'
import { knownRoom } from '../rooms.ts'
import { chatId, integer, json, languageCode } from '../schemas/pieces.ts'
import type { World } from '../world.ts'
import { method } from './method.ts'

const scope = json(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('default') }),
    z.strictObject({ type: z.literal('all_private_chats') }),
    z.strictObject({ type: z.literal('all_group_chats') }),
    z.strictObject({ type: z.literal('all_chat_administrators') }),
    z.strictObject({ type: z.literal('chat'), chat_id: chatId }),
    z.strictObject({ type: z.literal('chat_administrators'), chat_id: chatId }),
    z.strictObject({ type: z.literal('chat_member'), chat_id: chatId, user_id: integer }),
  ]),
)

type Scope = z.output<typeof scope>

const command = z.strictObject({
  command: z
    .string()
    .transform(name => name.replace(/^\//, ''))
    .refine(name => /^[a-z0-9_]{1,32}$/.test(name), 'BOT_COMMAND_INVALID'),
  description: z.string().refine(text => text !== '' && text.length <= 256, 'BOT_COMMAND_DESCRIPTION_INVALID'),
})

const place = { scope: scope.exactOptional(), language_code: languageCode.exactOptional() } as const

export const setMyCommands = method(
  { ...place, commands: json(z.array(command).max(100, 'BOT_COMMANDS_TOO_MUCH')) },
  (world, params) => {
    const key = keyOf(world, params.scope, params.language_code)
    if (params.commands.length === 0) world.bot.commands.delete(key)
    else world.bot.commands.set(key, params.commands)
    world.events.emit({ kind: 'world' })
    return true
  },
)

export const getMyCommands = method(
  place,
  (world, params) => world.bot.commands.get(keyOf(world, params.scope, params.language_code)) ?? [],
)

export const deleteMyCommands = method(place, (world, params) => {
  world.bot.commands.delete(keyOf(world, params.scope, params.language_code))
  world.events.emit({ kind: 'world' })
  return true
})

function keyOf(world: World, given: Scope | undefined, language: string | undefined): string {
  return `${scopeName(world, given)}|${language ?? ''}`
}

function scopeName(world: World, given: Scope | undefined): string {
  if (given === undefined) return 'default'
  if (!('chat_id' in given)) return given.type
  const { id } = knownRoom(world, given.chat_id).chat
  return 'user_id' in given ? `${given.type}:${id}:${given.user_id}` : `${given.type}:${id}`
}
