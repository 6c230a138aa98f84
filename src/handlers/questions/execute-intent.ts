import { answer } from '../../answers/answer-question.ts'
import { inWholeYear } from '../../answers/claims/weigh-claim.ts'
import { inCurrency } from '../../answers/currency.ts'
import { findByAmount } from '../../answers/figure-by-amount.ts'
import { valuePeriods } from '../../answers/figures/values.ts'
import { fileOf } from '../../answers/file.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Remarks } from '../../answers/model/remarks.ts'
import { checkPost } from '../../answers/posts/check-post.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import type { Code, Day } from '../../data/model/schema.ts'
import { changeExisting } from '../notifications/change-subscription.ts'
import { setAlert } from '../notifications/figure-alerts.ts'
import { answerSubscription, type IntentContext } from '../notifications/subscribe.ts'
import type { Intent } from '../request/intent.ts'

type AskIntent = Extract<Intent, { ask: unknown }>
type FileIntent = Extract<Intent, { file: unknown }>
type ForgetIntent = Extract<Intent, { forget: unknown }>

/** Executes an intent. The only function that changes a chat's settings and subscriptions for a request. */
export async function executeIntent(intent: Intent, context: IntentContext): Promise<Answer> {
  const { facts, today } = context
  if ('ask' in intent) return answerQuestion(intent, facts, today)
  if ('say' in intent) return intent.say
  if ('check' in intent) return checkPost(intent.check, facts)
  if ('file' in intent) return answerFile(intent, context)
  if ('forget' in intent) return forget(intent.forget, context)
  if ('wait' in intent) return setAlert(intent.wait, context)
  if (!('set' in intent)) return answerSubscription(intent, context)
  return setLanguage(intent.set.language, context)
}

/** The news of the chat in its language so far follow it; those in another language stay. */
async function setLanguage(language: Code, context: IntentContext): Promise<Answer> {
  const { request, store } = context
  const { id } = request.chat
  const { language: before = context.language } = await store.chat(id)
  await store.changeChat(id, settings => ({ ...settings, language }))
  for (const one of store.subscriptions.ofChat(id).filter(it => it.language === before))
    await changeExisting(one, context, it => ({ ...it, language }))
  return { kind: 'receipt', done: { what: 'language', language } }
}

/** In a group, /forgetme first asks for confirmation, because the data is everybody's. Its button removes no personal data. */
async function forget(whose: ForgetIntent['forget'], { request, store, gateway }: IntentContext): Promise<Answer> {
  const { chat, person } = request
  if (whose === 'chat' && chat.kind === 'group') return { kind: 'receipt', done: { what: 'forget-group' } }
  // A private chat has the id of its person.
  for (const one of new Set(whose === 'group' ? [chat.id] : [chat.id, person?.id ?? chat.id])) {
    await store.forget(one)
    gateway?.outbox.drop(one)
  }
  const done = { chat: 'forgotten', person: 'person-forgotten', group: 'group-forgotten' } as const
  return { kind: 'receipt', done: { what: done[whose] } }
}

/** The figures of the answer as a file; the answer itself when it is that nothing is held. */
function answerFile({ file, aside }: FileIntent, { request, facts, today }: IntentContext): Answer {
  if (request.chat.kind === 'channel' || request.inline === true) return noFileHere
  const found = answerQuestion({ ask: file.question, ...(aside && { aside }) }, facts, today)
  if (found.kind === 'none' || found.kind === 'unclear') return found
  return { kind: 'file', ...fileOf(found, file, facts) }
}

/** For a message with a file where only text can be sent. */
export const noFileHere: Extract<Answer, { kind: 'unclear' }> = {
  kind: 'unclear',
  problem: { because: 'no-file-here' },
  nearest: [],
}

/** The answer to a question, in the wanted currency. A question about an amount finds its figure. Never throws. */
export function answerQuestion({ ask, aside: remarks }: AskIntent, facts: Facts, today: Day): Answer {
  const asked = ofMissingYear(ask, remarks, facts) ?? inWholeYear(ask, remarks, facts, today)
  return findByAmount(inCurrency(answer(asked, facts, today), asked, remarks, facts), asked, remarks, facts)
}

/** "/chart 1950" asks for the years with that one among them; when it is not held, the figure of that year says so. */
function ofMissingYear(ask: Question, remarks: Remarks | undefined, facts: Facts): Question | undefined {
  if (ask.kind !== 'chart' || ask.of !== 'values' || ask.from !== undefined || ask.partners.length > 1) return undefined
  const { flow, reporter, partners, asOf } = ask
  const period = remarks?.reading.words.flatMap(({ meant }) => ('period' in meant ? [meant.period] : []))[0]
  const of = { flow, reporter, partner: partners[0] ?? 'WLD' }
  if (period === undefined || valuePeriods(of, facts).includes(period)) return undefined
  return { kind: 'figure', ...of, period, ...defined({ asOf }) }
}
