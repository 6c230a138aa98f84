const presses = ['save', 'saveAndPost', 'change', 'cancel', 'approve', 'reject', 'undo'] as const
/** What can be pressed under a preview or a receipt. */
export type Press = (typeof presses)[number]

const letters: Readonly<Record<Press, string>> = {
  save: 's',
  saveAndPost: 'p',
  change: 'e',
  cancel: 'c',
  approve: 'a',
  reject: 'r',
  undo: 'u',
}

/** The data of a button: what is pressed, and the token of the change it is about. */
export const pressData = (press: Press, token: string): string => `k.${token}.${letters[press]}`

/** What a button's data says; undefined when it is no button of the office. */
export function readPress(data: string): { readonly press: Press; readonly token: string } | undefined {
  const [, token, letter = ''] = /^k\.([A-Za-z0-9_-]{22})\.([a-z])$/.exec(data) ?? []
  const press = presses.find(it => letters[it] === letter)
  return token === undefined || press === undefined ? undefined : { press, token }
}

const postPresses = ['post', 'change', 'cancel', 'pause', 'goOn', 'refresh', 'stop'] as const
/** What can be pressed under words to many. */
export type PostPress = (typeof postPresses)[number]

const postLetters: Readonly<Record<PostPress, string>> = {
  ...{ post: 'p', change: 'e', cancel: 'c' },
  ...{ pause: 'h', goOn: 'g', refresh: 'f', stop: 's' },
}

/** The data of a button under words to many, by the token of those. */
export const postData = (press: PostPress, token: string): string => `k.b.${token}.${postLetters[press]}`

/** What a button's data says; undefined when it is none of words to many. */
export function readPostPress(data: string): { readonly press: PostPress; readonly token: string } | undefined {
  const [, token, letter = ''] = /^k\.b\.([A-Za-z0-9_-]{22})\.([a-z])$/.exec(data) ?? []
  const press = postPresses.find(it => postLetters[it] === letter)
  return token === undefined || press === undefined ? undefined : { press, token }
}

/** The data of a button that leads to another page of the log: the edits before that version, or, of 0, the newest. */
export const logData = (before: number): string => `k.log.${before}`

/** Before which version the page begins; undefined when it is no such button. */
export function readLogPress(data: string): number | undefined {
  const [, before] = /^k\.log\.(0|[1-9]\d{0,14})$/.exec(data) ?? []
  return before === undefined ? undefined : Number(before)
}

/** Data of a button holds so many bytes. */
const mostBytes = 64

/** The data of a button that leads to a page of the sources with those words; undefined where it has no room for them. */
export function sourcesData(page: number, words: string): string | undefined {
  const data = `k.src.${page}.${words}`
  return Buffer.byteLength(data) > mostBytes ? undefined : data
}

/** The page, and what was looked for; undefined when it is no such button. */
export function readSourcesPress(data: string): { readonly page: number; readonly words: string } | undefined {
  const [, page, words = ''] = /^k\.src\.([1-9]\d{0,5})\.(.*)$/s.exec(data) ?? []
  return page === undefined ? undefined : { page: Number(page), words }
}
