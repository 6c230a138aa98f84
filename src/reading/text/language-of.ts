/** The language of a text by its letters, or by its words when they are in Latin letters. */
import type { Code } from '../../data/model/schema.ts'
import { idLanguage, languageOf, languageOfLetters } from '../../languages/languages.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { matchInLatin } from './latin-spellings.ts'
import { lexicon, lexiconOf } from './lexicon.ts'
import type { LexiconEntry } from './senses.ts'
import { type TaggedRow, type TaggedWord, tagWords } from './tag-words.ts'
import { hasWord } from './word-sense.ts'

/** Longer texts are judged by their beginning, because texts are untrusted. In characters. */
const longest = 200
/** A place or a trade term in English is used in every language, so a text is English by two words, one of them of grammar. */
const fewestEnglish = 2

/** The language whose words are used in all others. */
const common = idLanguage.code

/** Undefined when the words may be of several languages: 'import 2025', 'CHN'. Never throws. */
export const languageOfText = (text: string): Code | undefined =>
  languageOfLetters(text) ?? (/[a-z]{2}/i.test(text) ? languageOfLatin(text.slice(0, longest)) : undefined)

function languageOfLatin(text: string): Code | undefined {
  // So that "/turnover 2025" reads no word lists.
  if (commandAlone.test(text)) return undefined
  const row = tagWords(text.replace(/^\s*\/(?:ask(?:@\w+)?\s)?/i, ''), noNames, 'talk')
  const votes = new Map<Code, number>()
  for (const [at, tagged] of row.entries()) {
    // "2023 de": the ending of a number, apart from it.
    const isEnding = row[at - 1]?.kind === 'number' && tagged.entry && isCase(tagged.entry, tagged.text)
    // "I rüb": a numeral.
    if (tagged.text.length === 1 && hasWord(row[at + 1], 'quarter', 'half')) continue
    const code = isEnding ? tagged.entry?.code : evidenceOf(tagged)
    if (code !== undefined) votes.set(code, (votes.get(code) ?? 0) + 1)
  }
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one)
  if (first === undefined || first[1] === second?.[1] || isGuessed(row, first)) return undefined
  // The names of commands are English in every language.
  const isSentence = row.some(tagged => hasWord(tagged, ...grammatical)) && !/^\s*\/(?!ask\b)/i.test(text)
  return first[0] !== common || (isSentence && first[1] >= fewestEnglish) ? first[0] : undefined
}

/** "hay" in Spanish is also a word of Russian in Latin letters: corrected words do not decide among as many unknown ones. */
const isGuessed = (row: TaggedRow, [code, votes]: readonly [Code, number]): boolean =>
  row.every(tagged => tagged.corrected === true || evidenceOf(tagged) !== code) &&
  row.filter(({ kind, senses }) => kind === 'word' && senses.length === 0).length >= votes

/** A command, whose name is English in every language, without words. */
const commandAlone = new RegExp(
  `^\\s*/(?:${Object.keys(idLanguage.say.commands).join('|')})(?:@\\w+)?(?!\\w)\\P{L}*$`,
  'u',
)

const grammatical: readonly Word[] = [
  ...(['to', 'from', 'with', 'of', 'in', 'and', 'between', 'since', 'until', 'we', 'it', 'isit', 'noise'] as const),
  ...(['howmuch', 'what', 'which', 'who', 'when', 'why', 'andwhat', 'lastyear', 'thisyear', 'help'] as const),
]

const noNames = lexiconOf([])

/** The language of a word that only one language has. An English place name is no evidence. */
function evidenceOf(tagged: TaggedWord): Code | undefined {
  const { entry, raw, text, senses, kind, glued } = tagged
  if (entry === undefined || kind !== 'word' || glued || isForeignName(tagged)) return undefined
  // 'AZ' and 'zh' are codes.
  if (entry.code !== common && (text.length < 3 || /^[A-Z]{3,4}$/.test(raw))) return undefined
  if (entry.code === common && senses.every(sense => sense.kind === 'area' || sense.kind === 'month')) return undefined
  const others = (lexicon().words.get(text) ?? []).filter(({ words }) => words.length === 1).map(({ code }) => code)
  // "rüb" is not the English "rub", nor a Russian word in Latin letters.
  const [own, second] = new Set(others.filter(code => code !== common && languageOf(code).grammar.letters.test(raw)))
  if (/(?!\p{ASCII})\p{L}/u.test(raw) && own !== undefined) return second === undefined ? own : undefined
  return others.every(code => code === entry.code) && !isOtherInLatin(text, entry.code) ? entry.code : undefined
}

const isCase = ({ code }: LexiconEntry, ending: string): boolean =>
  languageOf(code).grammar.roleOf?.({ ending, nominative: undefined, form: undefined, text: '' }) !== undefined

/** Italia, Rusia: the name of a place that was corrected, or is in no case of the language. */
const isForeignName = ({ entry, ending, corrected }: TaggedWord): boolean =>
  entry?.sense.kind === 'area' && (corrected === true || (ending !== '' && !isCase(entry, ending)))

/** 'eksport' and 'kitay' are Azerbaijani, and Russian in Latin letters. */
function isOtherInLatin(text: string, code: Code): boolean {
  if (code === common || !/^[a-z]{4,}$/.test(text)) return false
  const match = matchInLatin([{ kind: 'word', raw: text, text, glued: false, possessive: false }], 0)
  return match !== undefined && match.entry.words.length === 1 && match.entry.code !== code
}
