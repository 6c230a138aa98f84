/** The reason that an editor gave for a correction or a withdrawal, for readers of each language. */
import type { Code } from '../../data/model/schema.ts'
import { languageOfLetters, languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import { verbatim } from './user-text.ts'

const longest = 300

/** The reason in the reader's language ('en: misprint ru: опечатка'); one in another language says in which. */
export function reasonFor(why: string, { code, say }: Language): string {
  const each = eachIn(why)
  const [[language, text] = [languageOfReason(why), why]] = each.filter(([of]) => of === code).concat(each)
  const shown = verbatim(text, longest)
  const isOther = language !== undefined && language !== code
  return isOther ? `${shown}${say.comma}${say.subscriptions.reasonIn[language]}` : shown
}

/** The parts that a language is written before, when the whole reason consists of them. */
function eachIn(why: string): readonly (readonly [Code, string])[] {
  const parts = why.trim().split(/(?:^|\s)(en|az|ru|zh)[:：]\s*/u)
  if (parts[0] !== '') return []
  return languages.flatMap(({ code }) => {
    const at = parts.indexOf(code)
    const text = at % 2 === 1 ? parts[at + 1]?.trim() : undefined
    return text === undefined || text === '' ? [] : [[code, text] as const]
  })
}

/** By its letters; of Latin letters alone, English by its little words. Undefined when it may be of several languages. */
function languageOfReason(why: string): Code | undefined {
  const own = languageOfLetters(why)
  if (own !== undefined) return own
  return /\b(?:the|of|was|were|by|from|not|for|with|in|to|misprint|typo|misread|mistake|wrong)\b/iu.test(why)
    ? 'en'
    : undefined
}
