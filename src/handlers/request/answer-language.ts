import { hash } from 'node:crypto'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import { RecentMap } from '../../data/model/recent-map.ts'
import type { Code } from '../../data/model/schema.ts'
import { languageOf, languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import { isPost } from '../../reading/admin/post.ts'
import { languageOfText } from '../../reading/text/language-of.ts'
import type { Request } from './request.ts'

/** The language of an IETF tag, 'zh-hans'. */
const spoken = (tag: string | undefined): Code | undefined =>
  languages.find(({ code }) => code === tag?.toLowerCase().split('-')[0])?.code

/** The answer's language: the chat's setting, the words', that of the `earlier` answer, or the chat's without words. */
export function answerLanguage(request: Request, settings: ChatSettings, fallback: Code, earlier?: Code): Language {
  const { text = '' } = request
  // The text of /post is in its readers' language. A command is no follow-up.
  const said = (): Code | undefined =>
    isPost(text) ? undefined : (languageOfWords(text) ?? (/^\s*\//.test(text) ? undefined : earlier))
  const own = settings.language ?? said()
  return own === undefined ? chatLanguage(request, settings, fallback) : languageOf(own)
}

/** Cache: the language of each recent text, by a digest, so that no text is stored. */
const recentLanguages = new RecentMap<string, { readonly code: Code | undefined }>(2_000)

function languageOfWords(text: string): Code | undefined {
  const key = hash('sha256', text, 'base64url')
  const known = recentLanguages.get(key)
  if (known !== undefined) return known.code
  const code = languageOfText(text)
  recentLanguages.set(key, { code })
  return code
}

/** The language of a chat without words: of its settings, else of the person's client (not in groups), else the configured one. */
export function chatLanguage(request: Request, settings: ChatSettings, fallback: Code): Language {
  const own = request.chat.kind === 'private' ? spoken(request.person?.languageTag) : undefined
  return languageOf(settings.language ?? own ?? fallback)
}
