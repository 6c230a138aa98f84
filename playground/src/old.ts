import { badRequest, Refusal } from './refusal.ts'

type Params = Readonly<Record<string, unknown>>

/**
 * A call as a Bot API server from before 2024 reads it: local servers are seldom updated.
 *
 * Errors: its refusals of newer methods, buttons and entities. Shape: the parameters that it knows.
 */
export function asOldServer(method: string, params: Params): Params {
  if (/rich/i.test(method)) throw new Refusal(404, 'Not Found: method not found')
  const { rich_message: _, ephemeral_message_parameters: __, ...known } = params
  if (holds(known.reply_markup, '"copy_text"'))
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  if (holds(known.entities, '"date_time"') || holds(known.caption_entities, '"date_time"'))
    throw badRequest("can't parse MessageEntity: unsupported type specified")
  return known
}

const holds = (value: unknown, key: string): boolean =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).includes(key)
