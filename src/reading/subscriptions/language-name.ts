/** The language that a request names: 'in Russian', 'на русском', 'rusca', '用俄语'. */
import type { Code } from '../../data/model/schema.ts'

/** Takes the language out of a text. Without one, `language` is absent. "Chinese" alone means the country. */
export function takeLanguage(text: string): { readonly rest: string; readonly language?: Code } {
  for (const [language, pattern] of patterns) {
    if (pattern.test(text)) return { rest: text.replace(pattern, ' '), language }
  }
  return { rest: text }
}

/** Names of each language: English, Russian, Azerbaijani (adjective, adverb) and Chinese. */
const names: Readonly<Record<Code, readonly [string, string, string, string, string]>> = {
  en: ['english', 'английск', 'ingilis', 'ingiliscə', '英语|英文'],
  az: ['azerbaijani|azeri', 'азербайджанск', 'azərbaycan', 'azərbaycanca', '阿塞拜疆语|阿语'],
  ru: ['russian', 'русск', 'rus', 'rusca', '俄语|俄文'],
  zh: ['chinese', 'китайск', 'çin', 'çincə', '中文|汉语'],
}

const patternOf = (code: Code): RegExp => {
  const [english, russian, adjective, adverb, chinese] = names[code]
  const forms = [
    `(?:in|lang|language)\\s+(?:${code}|${english})`,
    `(?:на|язык)\\s+(?:${code}|${russian}(?:ом\\s+языке|ий\\s+язык|ом|ий)?)`,
    `по[- ]${russian}и`,
    `dil[i]?\\s+${code}`,
    `${adjective}\\s+dilin[dn]ə`,
    adverb,
    `语言\\s+${code}`,
  ]
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])|用?(?:${chinese})`, 'iu')
}

const patterns: readonly (readonly [Code, RegExp])[] = (['en', 'az', 'ru', 'zh'] as const).map(code => [
  code,
  patternOf(code),
])
