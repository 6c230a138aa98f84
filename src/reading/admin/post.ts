/** /post channels in az TEXT */
import { type Audience, audiences } from '../../data/chats/broadcasts.ts'
import { type Formatted, from } from '../../data/model/formatted-text.ts'
import { type Code, code } from '../../data/model/schema.ts'
import { normalize } from '../text/normalize.ts'

/** The result of reading the arguments. */
export type PostRead =
  /** Audience, and the language of the recipients if one is named; the text may be empty. */
  | { readonly to: Audience; readonly only?: Code; readonly words: Formatted }
  /** The command has no arguments. */
  | { readonly page: true }
  /** The first word, which is not an audience. */
  | { readonly heard: string }

const audienceWords: Readonly<Record<Audience, string>> = {
  channels: 'channels channel каналы канал каналам kanallar kanal kanallara 频道',
  subscribers: 'subscribers subscriber подписчики подписчикам abunəçilər abunəçilərə abunələr 订阅者 订户',
  all: 'all everybody everyone все всем всех hamı hamıya hamısı 全部 所有人 大家',
}
const audienceByWord: ReadonlyMap<string, Audience> = new Map(
  audiences.flatMap(to => audienceWords[to].split(' ').map(word => [normalize(word), to] as const)),
)
/** Words before a language code: 'in az'. Names of languages are not read: they may begin the text. */
const markers = new Set('in to lang на язык dil dildə 用 语言'.split(' ').map(normalize))

const command = /^[^\p{L}/]*\/[\p{L}\p{N}_]{1,32}(?:@\w+)?\s*/u
const oneWord = /([^\s:：]+[:：]?)\s*/y
const twoWords = /(\S+)[^\S\n]+([^\s:：]+[:：]?)\s*/y

export const isPost = (text: string): boolean => /^[^\p{L}/]*\/post(?![\p{L}\p{N}_])/iu.test(text)

/** Reads the arguments of /post. The text keeps its formatting. Never throws. */
export function readPost(typed: Formatted): PostRead {
  const start = command.exec(typed.text)?.[0].length ?? 0
  const [first, word = ''] = at(oneWord, typed.text, start)
  if (first === undefined) return { page: true }
  const to = audienceByWord.get(normalWord(word))
  if (to === undefined) return { heard: word }
  const afterAudience = start + first.length
  const [second, marker = '', language = ''] = at(twoWords, typed.text, afterAudience)
  const only = markers.has(normalize(marker.slice(0, 10))) ? code.safeParse(normalWord(language)).data : undefined
  if (second === undefined || only === undefined) return { to, words: from(typed, afterAudience) }
  return { to, only, words: from(typed, afterAudience + second.length) }
}

/** The word normalized, without punctuation at its end: 'Channels:' is 'channels'. */
const normalWord = (word: string): string => normalize(word.slice(0, 30).replace(/[:：,，]$/u, ''))

function at(pattern: RegExp, text: string, start: number): readonly (string | undefined)[] {
  pattern.lastIndex = start
  return pattern.exec(text) ?? []
}
