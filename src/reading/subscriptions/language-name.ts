/** The language that a request names: 'in Russian', 'на русском', 'rusca', '用俄语'. */
import { once } from '../../data/model/once.ts'
import type { Code } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'

/** Takes the language out of a text. Without one, `language` is absent. "Chinese" alone means the country. */
export function takeLanguage(text: string): { readonly rest: string; readonly language?: Code } {
  for (const [language, pattern] of patterns()) {
    if (pattern.test(text)) return { rest: text.replace(pattern, ' '), language }
  }
  return { rest: text }
}

const patternOf = ({ code, hear: { called } }: Language): RegExp => {
  const { english, russian, azerbaijani, inAzerbaijani, chinese } = called
  const forms = [
    `(?:in|lang|language)\\s+(?:${code}|${english})`,
    `(?:на|язык)\\s+(?:${code}|${russian}(?:ом\\s+языке|ий\\s+язык|ом|ий)?)`,
    `по[- ]${russian}и`,
    `dil[i]?\\s+${code}`,
    `${azerbaijani}\\s+dilin[dn]ə`,
    inAzerbaijani,
    `语言\\s+${code}`,
  ]
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])|用?(?:${chinese})`, 'iu')
}

const patterns = once(() => languages.map(language => [language.code, patternOf(language)] as const))
