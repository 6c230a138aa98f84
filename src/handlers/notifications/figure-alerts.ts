/** Alerts: "Tell me when it comes" under an answer without a figure, and one message when the figure is there. */
import { fromAddress, toAddress } from '../../answers/address/address.ts'
import { answer } from '../../answers/answer-question.ts'
import type { Answer } from '../../answers/model/answer.ts'
import { yieldEvery } from '../../data/async/time-slices.ts'
import type { FigureAlert } from '../../data/chats/figure-alerts.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Day } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import { alertPrefix, noAlertPrefix } from '../../writing/chat/figure-alert.ts'
import { withButtonLanguage } from '../../writing/message/button-data.ts'
import { writeAwaited } from '../../writing/write-answer.ts'
import type { AlertIntent } from '../request/intent.ts'
import { themeIn, writingFor } from '../request/request-context.ts'
import { newToken } from '../request/token.ts'
import type { NotifyDeps } from './digest.ts'
import { recipientIn } from './recipient.ts'
import type { IntentContext } from './subscribe.ts'

/** Sets or removes an alert. Returns undefined for data of other buttons. */
export function readAlertButton(data: string): AlertIntent | undefined {
  const isWanted = data.startsWith(alertPrefix)
  if (!isWanted && !data.startsWith(noAlertPrefix)) return undefined
  const question = fromAddress(data.slice((isWanted ? alertPrefix : noAlertPrefix).length))
  return question && { question, isWanted }
}

/** An alert of a group is sent in the same topic. Channels have none. Errors: a StoreError. */
export async function setAlert({ question, isWanted }: AlertIntent, context: IntentContext): Promise<Answer> {
  const { chat, thread, message } = context.request
  const { alerts } = context.store
  const address = toAddress(question)
  if (!isWanted) {
    await alerts.done(chat.id, address, thread)
    return { kind: 'receipt', done: { what: 'waits-no-more' } }
  }
  const isGroup = chat.kind === 'group'
  const where = { ...(thread !== undefined && { thread }), ...(isGroup && message !== undefined && { message }) }
  const { language, facts } = context
  const one = { address, language, since: facts.version, token: newToken(), ...where }
  const kept = chat.kind === 'channel' ? 'full' : await alerts.add(chat.id, one)
  if (kept === 'full') return { kind: 'receipt', done: { what: 'waits-full' } }
  return { kind: 'receipt', done: { what: isGroup ? 'waiting-here' : 'waiting' } }
}

/**
 * Sends the alerts whose figure is there. Each alert is checked once a version of the data; since there may be many, the loop
 * yields to other work. An alert is removed when its message has arrived. Errors: a StoreError.
 */
export async function sendAlerts(deps: NotifyDeps, today: Day): Promise<void> {
  const { store } = deps
  const facts = await store.facts()
  const yieldIfDue = yieldEvery()
  for (const [chat, one] of store.alerts.unseen(facts.version)) {
    await yieldIfDue()
    if (deps.outbox.progress(postingId(one.token)) !== undefined) continue
    const found = awaitedAnswer(one, facts, today)
    if (found === 'absent') store.alerts.saw(one, facts.version)
    // It may have been removed in the meantime.
    else if (store.alerts.of(chat).includes(one)) await sendAlert(chat, one, found, { ...deps, facts, today })
  }
}

/** Returns undefined when the question cannot be asked any more. */
function awaitedAnswer({ address }: FigureAlert, facts: Facts, today: Day): Answer | 'absent' | undefined {
  const question = fromAddress(address)
  const found = question && answer(question, facts, today)
  if (found?.kind === 'none') return 'absent'
  return found?.kind === 'unclear' ? undefined : found
}

async function sendAlert(
  chat: number,
  { address, language, token, thread, message: replyTo }: FigureAlert,
  found: Answer | undefined,
  deps: NotifyDeps & { readonly facts: Facts; readonly today: Day },
): Promise<void> {
  const { store, outbox } = deps
  if (found !== undefined) {
    const isPrivate = chat > 0
    const chosen = await store.chat(chat)
    const writing = writingFor(language, isPrivate ? 'private' : 'group', deps, themeIn(chosen))
    const messages = [{ message: withButtonLanguage(writeAwaited(found, writing), writing.language), uses: [] }]
    const isSilent = !isPrivate && chosen.silent !== undefined
    const recipient = { ...recipientIn({ chat, thread }, 0, isSilent), ...(replyTo !== undefined && { replyTo }) }
    if (await outbox.put({ id: postingId(token), messages, recipients: [recipient] })) return
    // The outbox has it already: it was sent, and a crash prevented its removal.
  }
  await store.alerts.done(chat, address, thread)
}

/** Removes the alerts of an outbox item that has ended. Errors: a StoreError. */
export async function endAlerts(posting: string, alerts: Store['alerts']): Promise<void> {
  const found = isAlertId(posting) ? alerts.withToken(posting.slice(prefix.length)) : undefined
  if (found === undefined) return
  const [chat, { address, thread }] = found
  await alerts.done(chat, address, thread)
}

/** Whether the alert of that outbox item still exists. */
export const isStillAwaited = (posting: string, chat: number, alerts: Store['alerts']): boolean =>
  alerts.of(chat).some(({ token }) => postingId(token) === posting)

const prefix = 'wait:'
export const isAlertId = (posting: string): boolean => posting.startsWith(prefix)
/** The id of the outbox item. The outbox keeps ids for long, so this one tells nothing. */
const postingId = (token: string): string => prefix + token
