/** The app in a terminal: one line in, its answer out, as text or as JSON. */
import { z } from 'zod'
import { fromAddress } from '../answers/address/address.ts'
import { defined } from '../data/model/defined.ts'
import { parsed } from '../data/model/parse-json.ts'
import { type Code, code, type Day } from '../data/model/schema.ts'
import { createApp, type OpenApp } from '../handlers/app.ts'
import { readAlertButton } from '../handlers/notifications/figure-alerts.ts'
import type { ConversationReply } from '../handlers/questions/present-answer.ts'
import { readingContext } from '../handlers/questions/reading-context.ts'
import type { Request } from '../handlers/request/request.ts'
import type { AppConfig } from '../handlers/request/request-context.ts'
import { addressed } from '../reading/addressed.ts'
import { wordFates } from '../reading/fates/word-fates.ts'
import { readQuestion } from '../reading/read-question.ts'
import { readingSummary } from '../reading/reading-summary.ts'
import { slotReasons } from '../reading/slots/slot-reasons.ts'
import type { Context } from '../reading/text/context.ts'
import { languageOfText } from '../reading/text/language-of.ts'
import { readButtonLanguage, readViewData } from '../writing/message/button-data.ts'
import type { Button, Message } from '../writing/message/message.ts'
import { savedLine } from './save-file.ts'

/** The bot's username in a terminal. */
export const bot = 'karvan_bot'

/** A line of a --batch file. Default: a private chat, in the language of the text. */
const askedLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  lang: code.optional().catch(undefined),
  context: z.enum(['private', 'group']).default('private'),
  addressed: z.boolean().nullish(),
  /** The asker's question before this one. */
  prev: z.string().nullish(),
})
export type AskedLine = z.infer<typeof askedLine>

/** The question of a command line. */
export const typed = (text: string, lang?: AskedLine['lang']): AskedLine => ({
  text,
  context: 'private',
  ...defined({ lang }),
})

/** Parses a --batch file; `lang` overrides the language of each line. Throws an error that names an invalid line. */
export function batchLines(file: string, lang?: AskedLine['lang']): readonly AskedLine[] {
  return file
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const asked = askedLine.safeParse(parsed(line))
      if (!asked.success) throw new Error(`line ${i + 1} of the batch is not {"text": "…"} in JSON`)
      return [lang === undefined ? asked.data : { ...asked.data, lang }]
    })
}

export interface Terminal {
  /** The text, with the address of each source; '' when the bot does not answer. */
  text(line: AskedLine): Promise<string>
  /** `{id, understood, because, answer, text}`: the reading, its rule, words and the fate of each word, the answer, and its text; null and '' without an answer. */
  json(line: AskedLine): Promise<string>
}

export const here = '.'

/** A terminal over a store; files are written to the folder. Each line is a chat of its own: it shares neither memory nor language with others. */
export async function openTerminal(config: Omit<AppConfig, 'bot'>, folder: string = here): Promise<Terminal> {
  const today: Day = config.dayOf(config.now())
  const context = readingContext(await config.store.facts(), today, config.pair)
  const openApp = (): OpenApp => createApp({ ...config, bot: `@${bot}` })
  let chats = 0
  return {
    text: async line => {
      const id = ++chats
      const app = openApp()
      const consulted = await consult(line, id, app)
      if (consulted === undefined) return ''
      const text = await printedWhole(consulted, app, askerOf(line, id), folder)
      // "Did you mean this?"
      const offered = consulted.answer.kind === 'unclear' ? choicesOf(consulted.message) : []
      return [text, ...offered.map(({ label }) => `– ${label}`)].join('\n')
    },
    json: async line => asJson(line, await consult(line, ++chats, openApp()), context),
  }
}

/** Who asks in a terminal: a post is checked in the language that is asked for, else in its own. */
export const personOf = (id: number, text: string, lang: Code | undefined) => ({
  id,
  ...defined({ languageTag: lang ?? languageOfText(text) }),
})

const askerOf = ({ text, lang, context }: AskedLine, id: number): Asker => ({
  chat: { id, kind: context },
  person: personOf(id, text, lang),
})

/** The answer as the bot gives it. Returns undefined when it does not answer. */
async function consult(line: AskedLine, id: number, app: OpenApp): Promise<ConversationReply | undefined> {
  const spoken = addressed(line.text, bot)
  const isAddressed = line.context === 'private' || (line.addressed ?? spoken.addressed)
  const here = { ...askerOf(line, id), addressed: isAddressed }
  // A requested language overrides the language of the question.
  if (line.lang !== undefined) await app.press(`lang-${line.lang}`, here)
  if (typeof line.prev === 'string') await app.respond({ ...here, addressed: true, text: line.prev })
  return app.consult({ ...here, text: spoken.text })
}

function asJson(line: AskedLine, consulted: ConversationReply | undefined, context: Context): string {
  const words = addressed(line.text, bot).text.replace(/^\s*\//, '')
  const reading = readQuestion(words, context, line.prev ?? undefined)
  const { intent, slots } = readingSummary(reading)
  return JSON.stringify({
    ...defined({ id: line.id }),
    understood: { intent, slots },
    because: {
      rule: reading.rule,
      words: slotReasons(reading.slots),
      fates: wordFates(reading.slots),
      before: reading.prevUsed,
    },
    answer: consulted?.answer ?? null,
    text: consulted?.message.text ?? '',
  })
}

/** The verdicts on all claims of a text: a terminal has no button for the rest of them. */
export async function checkText(
  text: string,
  lang: AskedLine['lang'],
  config: Omit<AppConfig, 'bot'>,
): Promise<string> {
  const app = createApp({ ...config, bot: `@${bot}` })
  const line = typed(`/check ${text}`, lang)
  const consulted = await consult(line, 1, app)
  if (consulted === undefined) return ''
  const rest = consulted.message.buttons.flat().find(({ data }) => readButtonLanguage(data ?? '').data === 'check-all')
  const post = { text: line.text, message: 1, writtenAt: config.now().getTime() }
  const asker = { chat: { id: 1, kind: line.context }, person: personOf(1, text, lang) }
  const all =
    rest?.data === undefined ? undefined : (await app.press(rest.data, { ...asker, addressed: true, post })).message
  return all === undefined ? printedWhole(consulted, app, asker, here) : printed(all)
}

/** Who asks where: an answer, and what a press of its buttons shows, is in the language of that person. */
export type Asker = Pick<Request, 'chat' | 'person'>

/** The text with the names of all its sources; of a subscription, that no digests come to a terminal. Its file is written to the folder. */
export async function printedWhole(
  { answer, message }: ConversationReply,
  app: OpenApp,
  asker: Asker,
  folder: string,
): Promise<string> {
  const all = message.buttons.flat().find(({ data }) => data !== undefined && isToSources(data))?.data
  const origins = all === undefined ? undefined : (await app.press(all, { ...asker, addressed: true })).message
  const text = printed(message, origins === undefined ? [] : printed(origins).split('\n'))
  if (answer.kind === 'subscription') return `${text}\n(Digests are sent in Telegram; none come to this terminal.)`
  const saved = await savedLine(message, folder)
  return saved === '' ? text : `${text}\n${saved}`
}

const isToSources = (data: string): boolean => readViewData(readButtonLanguage(data).data).view === 'origins'

/**
 * A message as text, without buttons. An address follows its source line, "[1] … — https://…"; a citation number without
 * such a line gets that of `sources`, or the address alone.
 */
export function printed({ text, entities }: Message, sources: readonly string[] = []): string {
  const links = entities.flatMap(entity => {
    const label = text.slice(entity.offset, entity.offset + entity.length)
    // In a source line the publisher's name has the same address as the number.
    return entity.type === 'text_link' && /^\[\d+\]$/.test(label) ? [{ label, url: entity.url, at: entity.offset }] : []
  })
  const urls = new Map(links.map(({ label, url }) => [label, url]))
  const linkAt = new Map(links.map(link => [link.at, link]))
  let at = 0
  const lines = text.split('\n').map(line => {
    const source = linkAt.get(at)
    at += line.length + 1
    if (source === undefined) return line
    urls.delete(source.label)
    return `${line} — ${source.url}`
  })
  // A source without an address too.
  const numberOf = (line: string): string => /^\[\d+\]/.exec(line)?.[0] ?? ''
  const isMissing = (number: string): boolean => text.includes(number) && !lines.some(it => numberOf(it) === number)
  const listed = sources.filter(line => numberOf(line) !== '' && isMissing(numberOf(line)))
  const bare = [...urls].filter(([label]) => !listed.some(line => numberOf(line) === label)).map(it => it.join(' '))
  return [...lines, ...listed, ...bare].join('\n').trimEnd()
}

/** A button that works in a terminal. */
export interface Choice {
  readonly label: string
  readonly data: string
}

/** Only buttons that work here: not a copy button, an alert, or a card, the picture of what is shown already. */
export const choicesOf = ({ buttons }: Message): readonly Choice[] => buttons.flat().flatMap(choiceOf)
const choiceOf = ({ label, data }: Button): readonly Choice[] =>
  data === undefined || readAlertButton(readButtonLanguage(data).data) !== undefined || isCard(data)
    ? []
    : [{ label, data }]

const isCard = (data: string): boolean =>
  fromAddress(readViewData(readButtonLanguage(data).data).address)?.kind === 'card'
