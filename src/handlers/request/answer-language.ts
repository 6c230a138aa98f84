import type { ChatSettings, Code } from '../../data/model/schema.ts'
import { languageOf, languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import { isPost } from '../../reading/admin/post.ts'
import type { Request } from './request.ts'

/** The language that the letters of a text give away; Latin without ə or ğ could be any. */
function written(text: string): Code | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  if (/[əƏğĞıİ]/.test(text)) return 'az'
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : undefined
}

/** IETF tag of the client, 'zh-hans': the first part is enough. */
const spoken = (tag: string | undefined): Code | undefined =>
  languages.find(({ code }) => code === tag?.toLowerCase().split('-')[0])?.code

/**
 * The language of an answer: what the chat has chosen, else what the question is written in, else the person's client,
 * else the configured one. A group without a choice has the configured one, whoever speaks.
 */
export function answerLanguage(request: Request, settings: ChatSettings, fallback: Code): Language {
  const own = request.chat.kind === 'private' ? spoken(request.person?.languageTag) : undefined
  const { text = '' } = request
  // What an owner writes to others is in their language.
  return languageOf(settings.language ?? (isPost(text) ? undefined : written(text)) ?? own ?? fallback)
}
