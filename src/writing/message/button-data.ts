/**
 * The data of buttons that ask a question: '[language.][view.]address[~address…]', 64 bytes at most. The addresses after the
 * first lead back, the nearest first. All state is in the data, so that a button works after any restart.
 */
import { languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Button, Message } from './message.ts'

/** Telegram's limit. All data is ASCII. */
const maxBytes = 64
/** Between the addresses. No address has this sign, or a dot. */
const back = '~'
/** In an address that leads back, for the reporter and partner of the address before it: '1fX-AZE-CHN-2025~1sX*-y'. */
const samePair = '*'

/** What a button opens: an answer, its sources, its dropped lines; the answer in a message below; or its figures as a file. */
const views = { origins: 's.', more: 'm.', below: 'n.', csv: 'c.', xlsx: 'x.' } as const
export type View = 'answer' | keyof typeof views

/** The question of a button, and the addresses that lead back from its answer. */
export interface ViewData {
  readonly view: View
  readonly address: string
  readonly trail: readonly string[]
}

/** The data of a button; of the addresses that lead back as many as fit. Undefined when the first one does not fit. */
export function viewData(view: View, address: string, trail: readonly string[] = []): string | undefined {
  const data = `${view === 'answer' ? '' : views[view]}${address}`
  const folded = trail.map((it, at) => it.replace(pairOf(trail[at - 1] ?? address), samePair))
  return data.length > maxBytes ? undefined : shortened([data, ...folded].join(back))
}

/** The data of a button to another answer: in this one's place, or below it when there is no room for the way back. */
export function answerData(address: string, trail: readonly string[]): string | undefined {
  const data = viewData('answer', address, trail)
  // With the language that is put before it.
  const hasWayBack = data !== undefined && shortened(`en.${data}`).includes(back)
  return hasWayBack || trail.length === 0 ? data : viewData('below', address)
}

/** The first two fields of an address, in most the reporter and the partner: '-AZE-CHN'. */
const pairOf = (address: string): string => /-\w+-\w+/.exec(address)?.[0] ?? samePair

/** Without the last addresses that have no room. */
export const shortened = (data: string): string =>
  data.length > maxBytes && data.includes(back) ? shortened(data.slice(0, data.lastIndexOf(back))) : data

/** Parses the data of a button that asks a question. The addresses are not checked. */
export function readViewData(data: string): ViewData {
  const view = (['origins', 'more', 'below', 'csv', 'xlsx'] as const).find(it => data.startsWith(views[it]))
  const [address = '', ...folded] = (view === undefined ? data : data.slice(views[view].length)).split(back)
  const trail: string[] = []
  for (const it of folded) trail.push(it.replace(samePair, pairOf(trail.at(-1) ?? address)))
  return { view: view ?? 'answer', address, trail }
}

/** The addresses behind the answer to `address`, when it is opened from the first of `trail`. */
export function trailBehind(address: string, trail: readonly string[]): readonly string[] {
  const at = trail.indexOf(address)
  return at === -1 ? trail : trail.slice(at + 1)
}

/** Puts the language before the data of each button, 'ru.1fT-AZE-CHN-2025', so that the answer has it too. Data without room stays. */
export function withButtonLanguage(message: Message, { code }: Language): Message {
  const known = inLanguages.get(message)
  if (known?.code === code) return known.message
  const made = withData(message, code)
  inLanguages.set(message, { code, message: made })
  return made
}

/** A message has one language. The same object again spares the sender its JSON. */
const inLanguages = new WeakMap<Message, { readonly code: string; readonly message: Message }>()

function withData(message: Message, code: string): Message {
  const tagged = (button: Button): Button => {
    if (button.data === undefined || readButtonLanguage(button.data).language !== undefined) return button
    const data = shortened(`${code}.${button.data}`)
    return data.length > maxBytes ? button : { label: button.label, data }
  }
  const all = (rows: Message['buttons']): Message['buttons'] => rows.map(row => row.map(tagged))
  const { rich } = message
  return { ...message, buttons: all(message.buttons), ...(rich && { rich: { ...rich, buttons: all(rich.buttons) } }) }
}

/** Splits the data of a button into its language, if it carries one, and the rest. */
export function readButtonLanguage(data: string): { readonly language?: Language; readonly data: string } {
  const language = languages.find(({ code }) => data.startsWith(`${code}.`))
  return language === undefined ? { data } : { language, data: data.slice(language.code.length + 1) }
}
