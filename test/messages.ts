/** Every message in one language, for the tests of Telegram's limits. */
import { answer } from '../src/answers/answer-question.ts'
import type { Answer } from '../src/answers/model/answer.ts'
import type { Question } from '../src/answers/model/question.ts'
import type { Code, Observation } from '../src/data/model/schema.ts'
import type { App } from '../src/handlers/app.ts'
import type { Request } from '../src/handlers/request/request.ts'
import { languages } from '../src/languages/languages.ts'
import { writeAdminReply } from '../src/writing/admin/admin-reply.ts'
import { writeCorrection } from '../src/writing/answers/correction.ts'
import type { Message } from '../src/writing/message/message.ts'
import { writeMessage, writeMore, writeOrigins } from '../src/writing/write-answer.ts'
import { admin, asks, seedApp } from './app.ts'
import { presses } from './buttons.ts'
import { pressFacts, today } from './facts.ts'
import { inTurn } from './in-turn.ts'
import { longAdminReplies } from './writing/admin/long.ts'
import { adminReplies } from './writing/admin/replies.ts'
import { writingIn } from './writing/writing.ts'

const media = ['private', 'group', 'channel', 'inline'] as const

/** What the messages are about. */
export interface Subjects {
  readonly questions: readonly Question[]
  /** Figures that are corrected. */
  readonly figures: readonly Observation[]
}

/**
 * The share of a language in the answers, each in one medium, and the messages behind their buttons; the corrections of the
 * figures, and every admin message; without duplicates.
 */
export function messagesIn(code: Code, { questions, figures }: Subjects): readonly Message[] {
  const kindOf = ({ kind }: Answer): string => kind
  const own = inTurn(
    questions.map(question => answer(question, pressFacts, today)),
    kindOf,
    languages.findIndex(language => language.code === code),
  )
  const all = [
    ...media.flatMap((medium, turn) =>
      inTurn(own, kindOf, turn).map(one => writeMessage(one, writingIn(code, medium))),
    ),
    ...inTurn(own, kindOf, 0).flatMap(one => afterPress(one, code)),
    ...figures.map(was => writeCorrection(changesOf(was), writingIn(code))),
    ...Object.values({ ...adminReplies, ...longAdminReplies }).map(reply => writeAdminReply(reply, writingIn(code))),
  ].flatMap(withTable)
  return [...new Map(all.map(one => [JSON.stringify([one.text, one.buttons]), one])).values()]
}

function afterPress(one: Answer, code: Code): readonly Message[] {
  const writing = writingIn(code)
  const marks = presses(writeMessage(one, writing)).map(({ data }) => data.slice(0, 2))
  return [
    ...(marks.includes('m.') ? [writeMore(one, writing)] : []),
    ...(marks.includes('s.') ? [writeOrigins(one, writing)] : []),
  ]
}

const changesOf = (was: Observation) =>
  [
    { on: today, was, now: { ...was, amount: { ...was.amount, value: '1.5' } } },
    { on: today, was, why: undefined },
    { on: today, again: was },
  ] as const

/** A message with a table has other buttons in its rich form. */
const withTable = (message: Message): readonly Message[] =>
  message.rich === undefined ? [message] : [message, { ...message, buttons: message.rich.buttons }]

/** The messages and notices that a person gets by pressing every button of a menu. */
export interface Walk {
  readonly messages: readonly Message[]
  readonly notices: readonly string[]
}

/** All menus of a private chat and of a group, previews of digests, and refusals. */
export async function menusIn(code: Code): Promise<Walk> {
  const lines = ['/subscribe', '/subscribe daily', '/subscribe TUR full', '/settings', '/unsubscribe', '/subscribe x y']
  const me = asks(undefined, code)
  const group: Request = { ...me, chat: { id: -50, kind: 'group' }, thread: 3 }
  const app = await seedApp()
  const walks = [
    await walk(app, me, [...lines, '/turnover 1999']),
    await walk(app, { ...group, person: { id: admin } }, [`/lang ${code}`, ...lines]),
    await walk(app, { ...group, person: { id: admin + 1 } }, lines),
  ]
  return { messages: walks.flatMap(it => it.messages), notices: walks.flatMap(it => it.notices) }
}

async function walk(app: App, who: Request, lines: readonly string[]): Promise<Walk> {
  const [messages, notices, seen]: [Message[], string[], Set<string>] = [[], [], new Set()]
  for (const text of lines) {
    const waiting = [await app.respond({ ...who, text })].filter(it => it !== undefined)
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      messages.push(next)
      for (const { data } of presses(next)) {
        // Not pressed: the buttons that change the language.
        if (!/^(sub|set|wait)\.(?!.*language\.)/.test(data) || seen.has(data)) continue
        seen.add(data)
        const { message, below, toast } = await app.press(data, who)
        waiting.push(...[message, below].filter(it => it !== undefined))
        notices.push(...(toast === undefined ? [] : [toast]))
      }
    }
  }
  return { messages, notices }
}
