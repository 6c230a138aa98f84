/** /post channels in az TEXT */
import { type Audience, audiences } from '../../data/chats/broadcasts.ts'
import { type Formatted, from } from '../../data/model/formatted-text.ts'
import { type Code, code } from '../../data/model/schema.ts'
import { normalize } from '../text/normalize.ts'

export type PostRead =
  /** To whom, and only in which language; the text may be empty. */
  | { readonly to: Audience; readonly only?: Code; readonly words: Formatted }
  /** Nothing stands behind the command. */
  | { readonly page: true }
  /** What stands where the audience should. */
  | { readonly heard: string }

const spelled: Readonly<Record<Audience, string>> = {
  channels: 'channels channel каналы канал каналам kanallar kanal kanallara 频道',
  subscribers: 'subscribers subscriber подписчики подписчикам abunəçilər abunəçilərə abunələr 订阅者 订户',
  all: 'all everybody everyone все всем всех hamı hamıya hamısı 全部 所有人 大家',
}
const named: ReadonlyMap<string, Audience> = new Map(
  audiences.flatMap(to => spelled[to].split(' ').map(word => [normalize(word), to] as const)),
)
/** What stands before the code of a language: 'in az'. The name of a language may be the first word of a text, a code is not. */
const markers = new Set('in to lang на язык dil dildə 用 语言'.split(' ').map(normalize))

const command = /^[^\p{L}/]*\/[\p{L}\p{N}_]{1,32}(?:@\w+)?\s*/u
const oneWord = /([^\s:：]+[:：]?)\s*/y
const twoWords = /(\S+)[^\S\n]+([^\s:：]+[:：]?)\s*/y

/** Whether these are the words of the command, whatever stands behind it. */
export const isPost = (text: string): boolean => /^[^\p{L}/]*\/post(?![\p{L}\p{N}_])/iu.test(text)

/** What stands behind /post, with the formatting of its text. Pure; never throws, whatever the text. */
export function readPost(typed: Formatted): PostRead {
  const start = command.exec(typed.text)?.[0].length ?? 0
  const [first, word = ''] = at(oneWord, typed.text, start)
  if (first === undefined) return { page: true }
  const to = named.get(bare(word))
  if (to === undefined) return { heard: word }
  const behind = start + first.length
  const [second, marker = '', language = ''] = at(twoWords, typed.text, behind)
  const only = markers.has(normalize(marker.slice(0, 10))) ? code.safeParse(bare(language)).data : undefined
  if (second === undefined || only === undefined) return { to, words: from(typed, behind) }
  return { to, only, words: from(typed, behind + second.length) }
}

/** 'Channels:' is channels. */
const bare = (word: string): string => normalize(word.slice(0, 30).replace(/[:：,，]$/u, ''))

function at(pattern: RegExp, text: string, start: number): readonly (string | undefined)[] {
  pattern.lastIndex = start
  return pattern.exec(text) ?? []
}
