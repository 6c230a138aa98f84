import { answer } from '../../answers/answer-question.ts'
import { inWholeYear } from '../../answers/claims/weigh-claim.ts'
import { inCurrency } from '../../answers/currency.ts'
import { findByAmount } from '../../answers/figure-by-amount.ts'
import { fileOf } from '../../answers/file.ts'
import type { Answer } from '../../answers/model/answer.ts'
import { checkPost } from '../../answers/posts/check-post.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Day } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import { setAlert } from '../notifications/figure-alerts.ts'
import { answerSubscription, type SubscriptionDeps } from '../notifications/subscribe.ts'
import type { Intent } from '../request/intent.ts'
import type { Request } from '../request/request.ts'

/** Executes an intent. The only function that changes a chat's settings and subscriptions for a request. */
export async function executeIntent(
  intent: Intent,
  request: Request,
  store: Store,
  facts: Facts,
  today: Day,
  deps: SubscriptionDeps,
): Promise<Answer> {
  if ('ask' in intent) return answerQuestion(intent, facts, today)
  if ('say' in intent) return intent.say
  if ('check' in intent) return checkPost(intent.check, facts)
  if ('file' in intent) return answerFile(intent, request, facts, today)
  if ('forget' in intent) return forget(intent.forget, request, store, deps)
  if ('wait' in intent) return setAlert(intent.wait, request, store, facts, deps.language)
  if (!('set' in intent)) return answerSubscription(intent, request, store, facts, deps)
  const { language } = intent.set
  await store.changeChat(request.chat.id, settings => ({ ...settings, language }))
  return { kind: 'receipt', done: { what: 'language', language } }
}

/** In a group, /forgetme first asks for confirmation, because the data is everybody's. Its button removes no personal data. */
async function forget(
  whose: Extract<Intent, { forget: unknown }>['forget'],
  { chat, person }: Request,
  store: Store,
  { gateway }: SubscriptionDeps,
): Promise<Answer> {
  if (whose === 'chat' && chat.kind === 'group') return { kind: 'receipt', done: { what: 'forget-group' } }
  // A private chat has the id of its person.
  for (const one of new Set(whose === 'group' ? [chat.id] : [chat.id, person?.id ?? chat.id])) {
    await store.forget(one)
    gateway?.mail.drop(one)
  }
  const done = { chat: 'forgotten', person: 'person-forgotten', group: 'group-forgotten' } as const
  return { kind: 'receipt', done: { what: done[whose] } }
}

/** The figures of the answer as a file; the answer itself when it is that nothing is held. */
function answerFile(
  { file: { question, format }, aside }: Extract<Intent, { file: unknown }>,
  { chat, inline }: Request,
  facts: Facts,
  today: Day,
): Answer {
  if (chat.kind === 'channel' || inline === true) return noFileHere
  const found = answerQuestion({ ask: question, ...(aside && { aside }) }, facts, today)
  if (found.kind === 'none' || found.kind === 'unclear') return found
  return { kind: 'file', ...fileOf(found, question, format, facts) }
}

/** For a message with a file where only text can be sent. */
export const noFileHere: Extract<Answer, { kind: 'unclear' }> = {
  kind: 'unclear',
  problem: { because: 'no-file-here' },
  nearest: [],
}

/** The answer to a question, in the wanted currency. A question about an amount finds its figure. Never throws. */
export const answerQuestion = (
  { ask, aside: remarks }: Extract<Intent, { ask: unknown }>,
  facts: Facts,
  today: Day,
): Answer => {
  const asked = inWholeYear(ask, remarks, facts, today)
  return findByAmount(inCurrency(answer(asked, facts, today), asked, remarks, facts), asked, remarks, facts)
}
