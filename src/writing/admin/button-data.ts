/** Callback data of the buttons in messages to admins. Each `…Data` has a reader: undefined for other data. */
import type { ListKind } from '../../answers/model/entering.ts'
import { defined } from '../../data/model/defined.ts'

const letters = {
  save: 's',
  saveAndPost: 'p',
  change: 'e',
  cancel: 'c',
  editHeld: 'i',
  approve: 'a',
  reject: 'r',
  undo: 'u',
  back: 'b',
} as const
/** What can be pressed under a preview or a receipt. */
export type Press = keyof typeof letters

/** What is pressed, the token of the change that it is about, and a digest of the checks that the message shows. */
export const pressData = (press: Press, token: string, seen?: string): string =>
  `k.${token}.${letters[press]}${seen === undefined ? '' : `.${seen}`}`

export function readPress(data: string): (Pressed<Press> & { readonly seen?: string }) | undefined {
  const read = readLetter(/^k\.([A-Za-z0-9_-]{22})\.([a-z])(?:\.([0-9a-f]{12}))?$/, data, letters)
  return read && { press: read.press, token: read.token, ...defined({ seen: read.rest }) }
}

const postLetters = {
  post: 'p',
  change: 'e',
  cancel: 'c',
  pause: 'h',
  goOn: 'g',
  refresh: 'f',
  stop: 's',
} as const
export type PostPress = keyof typeof postLetters

export const postData = (press: PostPress, token: string): string => `k.b.${token}.${postLetters[press]}`

export const readPostPress = (data: string): Pressed<PostPress> | undefined =>
  readLetter(/^k\.b\.([A-Za-z0-9_-]{22})\.([a-z])$/, data, postLetters)

interface Pressed<P extends string> {
  readonly press: P
  readonly token: string
}

function readLetter<P extends string>(
  form: RegExp,
  data: string,
  table: Readonly<Record<P, string>>,
): (Pressed<P> & { readonly rest: string | undefined }) | undefined {
  const [, token, letter, rest] = form.exec(data) ?? []
  if (token === undefined) return undefined
  for (const press in table) if (table[press] === letter) return { press, token, rest }
  return undefined
}

/** A page of the log: the edits before that version, or the newest for 0. */
export const logData = (before: number): string => `k.log.${before}`

export function readLogPress(data: string): number | undefined {
  const [, before] = /^k\.log\.(0|[1-9]\d{0,14})$/.exec(data) ?? []
  return before === undefined ? undefined : Number(before)
}

/** An entry for a question that found no figure, by its address; undefined for an address that is too long. */
export const gapData = (address: string): string | undefined =>
  address.length > longestGap ? undefined : `k.gap.${address}`
/** The language of a message is put before its data. */
const longestGap = 50

export const readGapPress = (data: string): string | undefined => /^k\.gap\.([A-Za-z0-9_-]+)$/.exec(data)?.[1]

/** A change of the queue: its place, from 1. */
export const queueData = (at: number): string => `k.queue.${at}`

export function readQueuePress(data: string): number | undefined {
  const [, at] = /^k\.queue\.([1-9]\d{0,5})$/.exec(data) ?? []
  return at === undefined ? undefined : Number(at)
}

/** Telegram's limit of callback data. */
const maxBytes = 64

const listLetters: Readonly<Record<ListKind, string>> = {
  sources: 'src',
  speakers: 'spk',
  organisations: 'org',
  projects: 'prj',
  topics: 'top',
}

/** A page of a list found by `words`; undefined when the words are too long for callback data. */
export function listData(what: ListKind, page: number, words: string): string | undefined {
  const data = `k.${listLetters[what]}.${page}.${words}`
  return Buffer.byteLength(data) > maxBytes ? undefined : data
}

export function readListPress(data: string): { what: ListKind; page: number; words: string } | undefined {
  const [, letters, page, words = ''] = /^k\.([a-z]{3})\.([1-9]\d{0,5})\.(.*)$/s.exec(data) ?? []
  const read = readLetter(/^(k)\.([a-z]{3})$/, `k.${letters}`, listLetters)
  return read === undefined ? undefined : { what: read.press, page: Number(page), words }
}

const articleLetters = {
  tick: 't',
  untick: 'u',
  page: 'p',
  all: 'a',
  none: 'n',
  change: 'e',
  sentences: 'h',
  byHand: 'w',
  details: 'd',
} as const
export type ArticlePress = keyof typeof articleLetters

/** `number`: the row or sentence, from 1; of other presses the page that is shown. */
export const articleData = (press: ArticlePress, token: string, number: number): string =>
  `k.i.${token}.${articleLetters[press]}${number}`

export function readArticlePress(data: string): (Pressed<ArticlePress> & { readonly number: number }) | undefined {
  const read = readLetter(/^k\.i\.([A-Za-z0-9_-]{22})\.([a-z])([1-9]\d{0,2})$/, data, articleLetters)
  return read && { press: read.press, token: read.token, number: Number(read.rest) }
}

/** A choice of the guided /add: the number of its step, and what is chosen. */
export const guideData = (number: number, value: string): string => `k.g.${number.toString(36)}.${value}`

export function readGuidePress(data: string): { readonly number: number; readonly value: string } | undefined {
  const [, number, value] = /^k\.g\.([a-z0-9]{1,10})\.(.{1,45})$/.exec(data) ?? []
  return number === undefined || value === undefined ? undefined : { number: Number.parseInt(number, 36), value }
}

export const guideCancel = '!'
