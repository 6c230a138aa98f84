/** A request for the language of the answer: "in Azerbaijani please", «товарооборот 2025 по-английски», 用中文. */
import type { Code } from '../data/model/schema.ts'
import { languages } from '../languages/languages.ts'
import type { Language } from '../languages/model/say.ts'
import { isOnly } from './intents/features.ts'
import { readQuestion } from './read-question.ts'
import { readSlots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'

/** The language, and the question that is to be answered in it. Without one, the request stands alone. */
export interface RequestedLanguage {
  readonly language: Code
  readonly question?: string
}

/** Longer texts are not searched. In characters. */
const longest = 300

/** The language that a text asks for, at its beginning or its end; undefined when it asks for none. Pure; never throws. */
export function requestedLanguage(text: string, context: Context): RequestedLanguage | undefined {
  if (text.length > longest || text.trimStart().startsWith('/lang') || isYears.test(text)) return undefined
  for (const [language, pattern] of patterns) {
    const found = pattern.exec(text)
    if (found === null) continue
    const before = text.slice(0, found.index)
    const after = text.slice(found.index + found[0].length)
    // "exports in Azerbaijani manats" names a currency: a word of its own follows.
    const behind = isLight(before, context) ? after : undefined
    const question = isLight(after, context) ? before : behind
    if (question === undefined) continue
    return isQuestion(question, context)
      ? { language, question: question.replace(/^[\s,:;，：]+|[\s,:;，：]+$/g, '') }
      : { language }
  }
  return undefined
}

/** "/turnover 2025", which names no language: the patterns need not be compiled for it. */
const isYears = /^\s*(?:\/\w+)?[\d\s-]*$/

/** Without a word that means anything: "please", "ok", "thanks". */
const isLight = (text: string, context: Context): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || isOnly(readSlots(text, context, 'talk'), 'thanks', 'greeting', 'say', 'isit', 'it')

/** "Answer", «ответь», 回答 alone ask for no figure. */
function isQuestion(text: string, context: Context): boolean {
  if (isLight(text, context)) return false
  if (/^\s*\//.test(text)) return true
  const { read } = readQuestion(text, context)
  return 'question' in read ? read.question.kind !== 'page' : read.problem.because !== 'not-understood'
}

const patternOf = ({ hear: { called } }: Language): RegExp => {
  const { english, russian, azerbaijani, inAzerbaijani, chinese } = called
  const forms = [
    `(?:in|speak|switch\\s+to)\\s+(?:${english})(?:\\s+language)?`,
    `(?:${english})(?=\\s+(?:please|pls|plz))`,
    // «на русском рынке» names no language.
    `(?:на|язык)\\s+${russian}(?:ом\\s+языке|ом(?!\\s+\\p{L}+е(?!\\p{L}))|ий(?:\\s+язык)?)`,
    `по[- ]${russian}и`,
    `(?:${plain(azerbaijani)})\\s+dilin[dn][əe]`,
    plain(inAzerbaijani),
  ]
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])|[用说說讲講](?:${chinese})|(?:${chinese})(?=[\\s。！!？?]*$)`,
    'iu',
  )
}

/** Azerbaijani without diacritics too: ingilisce, cince, azerbaycan dilinde. */
const plain = (form: string): string => form.replaceAll('ə', '[əe]').replaceAll('ç', '[çc]')

const patterns = languages.map(language => [language.code, patternOf(language)] as const)
