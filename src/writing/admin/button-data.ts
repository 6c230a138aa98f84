/** Callback data of the buttons in messages to admins. */
const letters = {
  ...{ save: 's', saveAndPost: 'p', change: 'e', cancel: 'c', editHeld: 'i' },
  ...{ approve: 'a', reject: 'r', undo: 'u' },
} as const
/** What can be pressed under a preview or a receipt. */
export type Press = keyof typeof letters

/** What is pressed, and the token of the change that it is about. */
export const pressData = (press: Press, token: string): string => `k.${token}.${letters[press]}`

/** Reads `pressData`; undefined for other data. */
export const readPress = (data: string): Pressed<Press> | undefined =>
  readLetter(/^k\.([A-Za-z0-9_-]{22})\.([a-z])$/, data, letters)

const postLetters = {
  ...{ post: 'p', change: 'e', cancel: 'c' },
  ...{ pause: 'h', goOn: 'g', refresh: 'f', stop: 's' },
} as const
/** What can be pressed under a broadcast. */
export type PostPress = keyof typeof postLetters

/** What is pressed, and the token of the broadcast. */
export const postData = (press: PostPress, token: string): string => `k.b.${token}.${postLetters[press]}`

/** Reads `postData`; undefined for other data. */
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
): Pressed<P> | undefined {
  const [, token, letter] = form.exec(data) ?? []
  if (token === undefined) return undefined
  for (const press in table) if (table[press] === letter) return { press, token }
  return undefined
}

/** A page of the log: the edits before that version, or the newest for 0. */
export const logData = (before: number): string => `k.log.${before}`

/** Reads `logData`; undefined for other data. */
export function readLogPress(data: string): number | undefined {
  const [, before] = /^k\.log\.(0|[1-9]\d{0,14})$/.exec(data) ?? []
  return before === undefined ? undefined : Number(before)
}

/** A change of the queue: its place, from 1. */
export const queueData = (at: number): string => `k.queue.${at}`

/** Reads `queueData`; undefined for other data. */
export function readQueuePress(data: string): number | undefined {
  const [, at] = /^k\.queue\.([1-9]\d{0,5})$/.exec(data) ?? []
  return at === undefined ? undefined : Number(at)
}

/** Telegram's limit of callback data. */
const maxBytes = 64

/** A page of the sources found by `words`; undefined when the words are too long for callback data. */
export function sourcesData(page: number, words: string): string | undefined {
  const data = `k.src.${page}.${words}`
  return Buffer.byteLength(data) > maxBytes ? undefined : data
}

/** Reads `sourcesData`; undefined for other data. */
export function readSourcesPress(data: string): { readonly page: number; readonly words: string } | undefined {
  const [, page, words = ''] = /^k\.src\.([1-9]\d{0,5})\.(.*)$/s.exec(data) ?? []
  return page === undefined ? undefined : { page: Number(page), words }
}

const articleLetters = {
  ...{ tick: 't', untick: 'u', page: 'p', all: 'a', none: 'n' },
  ...{ change: 'e', sentences: 'h', byHand: 'w', details: 'd' },
} as const
/** What can be pressed under the list of an article. */
export type ArticlePress = keyof typeof articleLetters

/** `number`: the row or sentence, from 1; of other presses the page that is shown. */
export const articleData = (press: ArticlePress, token: string, number: number): string =>
  `k.i.${token}.${articleLetters[press]}${number}`

/** Reads `articleData`; undefined for other data. */
export function readArticlePress(data: string): (Pressed<ArticlePress> & { readonly number: number }) | undefined {
  const [, whole = '', number] = /^(k\.i\.[A-Za-z0-9_-]{22}\.[a-z])([1-9]\d{0,2})$/.exec(data) ?? []
  const read = readLetter(/^k\.i\.([A-Za-z0-9_-]{22})\.([a-z])$/, whole, articleLetters)
  return read && { ...read, number: Number(number) }
}
