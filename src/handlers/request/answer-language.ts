import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { Code } from '../../data/model/schema.ts'
import { languageOf, languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import { isPost } from '../../reading/admin/post.ts'
import type { Request } from './request.ts'

/** The language that the letters of a text show. Latin letters without ə or ğ may be of any language. */
function written(text: string): Code | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  if (/[əƏğĞıİ]/.test(text)) return 'az'
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : undefined
}

/** The language of an IETF tag, 'zh-hans'. */
const spoken = (tag: string | undefined): Code | undefined =>
  languages.find(({ code }) => code === tag?.toLowerCase().split('-')[0])?.code

/**
 * The language of an answer: that of the chat's settings, else of the question's words, else that of the chat without words.
 */
export function answerLanguage(request: Request, settings: ChatSettings, fallback: Code): Language {
  const { text = '' } = request
  // The text of /post is in its readers' language.
  const own = settings.language ?? (isPost(text) ? undefined : written(text))
  return own === undefined ? chatLanguage(request, settings, fallback) : languageOf(own)
}

/** The language of a chat without words: of its settings, else of the person's client (not in groups), else the configured one. */
export function chatLanguage(request: Request, settings: ChatSettings, fallback: Code): Language {
  const own = request.chat.kind === 'private' ? spoken(request.person?.languageTag) : undefined
  return languageOf(settings.language ?? own ?? fallback)
}
