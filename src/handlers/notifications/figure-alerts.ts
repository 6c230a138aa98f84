/** "Tell me when it comes": under an answer that holds nothing, and then once, when the figure is there. */
import { fromAddress, toAddress } from '../../answers/address/address.ts'
import { answer } from '../../answers/answer-question.ts'
import type { Answer } from '../../answers/model/answer.ts'
import { yieldEvery } from '../../data/async/time-slices.ts'
import type { FigureAlert } from '../../data/chats/figure-alerts.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Code, Day } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import { dropMark, waitMark } from '../../writing/chat/figure-alert.ts'
import { writeAwaited } from '../../writing/write-answer.ts'
import type { AlertIntent } from '../request/intent.ts'
import type { Request } from '../request/request.ts'
import { writingFor } from '../request/request-context.ts'
import { newToken } from '../request/token.ts'
import type { Telling } from './digest.ts'
import { recipientIn } from './recipient.ts'

/** What a pressed button would wait for, or wait for no more; undefined for the data of any other button. */
export function waitedFor(data: string): AlertIntent | undefined {
  const isWanted = data.startsWith(waitMark)
  if (!isWanted && !data.startsWith(dropMark)) return undefined
  const question = fromAddress(data.slice((isWanted ? waitMark : dropMark).length))
  return question && { question, isWanted }
}
/** In a private chat, or in a group, where it is told in the same topic. Errors: a StoreError. */
export async function setAlert(
  { question, isWanted }: AlertIntent,
  { chat, thread, message }: Request,
  { alerts }: Store,
  facts: Facts,
  language: Code,
): Promise<Answer> {
  const address = toAddress(question)
  if (!isWanted) {
    await alerts.done(chat.id, address, thread)
    return { kind: 'receipt', done: { what: 'waits-no-more' } }
  }
  const isGroup = chat.kind === 'group'
  const where = {
    ...(thread !== undefined && { thread }),
    ...(isGroup && message !== undefined && { message }),
  }
  const one = { address, language, since: facts.version, token: newToken(), ...where }
  const kept = chat.kind === 'channel' ? 'full' : await alerts.add(chat.id, one)
  return { kind: 'receipt', done: { what: kept === 'full' ? 'waits-full' : isGroup ? 'waiting-here' : 'waiting' } }
}

/**
 * Tells those whose figure is there. They wait until it has come: who forgets it before, is not told. Each is looked at once
 * for each version of the data, and they are many: others are answered in between. Errors: a StoreError.
 */
export async function sendAlerts(telling: Telling, today: Day): Promise<void> {
  const { store } = telling
  const facts = await store.facts()
  const breath = yieldEvery()
  for (const [chat, one] of store.alerts.unseen(facts.version)) {
    await breath()
    if (telling.mail.progress(postingId(one.token)) !== undefined) continue
    const said = saidOf(one, facts, today)
    if (said === 'nothing') store.alerts.saw(one, facts.version)
    // Who has forgotten it meanwhile, is not told.
    else if (store.alerts.of(chat).includes(one)) await tell(chat, one, said, facts, telling)
  }
}

/** Missing: undefined where the question can be asked no more. */
function saidOf({ address }: FigureAlert, facts: Facts, today: Day): Answer | 'nothing' | undefined {
  const question = fromAddress(address)
  const said = question && answer(question, facts, today)
  if (said?.kind === 'none') return 'nothing'
  return said?.kind === 'unclear' ? undefined : said
}

async function tell(
  chat: number,
  { address, language, token, thread, message: replyTo }: FigureAlert,
  said: Answer | undefined,
  facts: Facts,
  deps: Telling,
): Promise<void> {
  const { store, mail } = deps
  if (said !== undefined) {
    const isPrivate = chat > 0
    const writing = writingFor(language, isPrivate ? 'private' : 'group', facts, deps)
    const messages = [{ message: writeAwaited(said, writing), uses: [] }]
    const isSilent = !isPrivate && (await store.chat(chat)).silent !== undefined
    const recipient = { ...recipientIn({ chat, thread }, 0, isSilent), ...(replyTo !== undefined && { replyTo }) }
    if (await mail.put({ id: postingId(token), messages, recipients: [recipient] })) return
    // Taken before: it was told, and a crash kept that from being noted.
  }
  await store.alerts.done(chat, address, thread)
}

/** It has come, or could not: nobody waits for it any more. Errors: a StoreError. */
export async function toldWaiting(posting: string, alerts: Store['alerts']): Promise<void> {
  if (!isForWaiting(posting)) return
  for (const [chat, { address, token, thread }] of [...alerts.all()])
    if (postingId(token) === posting) await alerts.done(chat, address, thread)
}

/** Whether that chat still waits for what is in that posting. */
export const isWaiting = (posting: string, chat: number, alerts: Store['alerts']): boolean =>
  alerts.of(chat).some(({ token }) => postingId(token) === posting)

const prefix = 'wait:'
/** Whether a posting brings what somebody waited for. */
export const isForWaiting = (posting: string): boolean => posting.startsWith(prefix)
/** The name under which the outbox takes it, once. It is remembered there for long, and so tells nothing. */
const postingId = (token: string): string => prefix + token
