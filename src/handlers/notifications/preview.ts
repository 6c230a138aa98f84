/** Previews the next digest of a subscription: the very message. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Preview } from '../../answers/model/subscription-view.ts'
import { groupOf, toldUpTo } from '../../data/chats/subscriptions.ts'
import type { Message } from '../../writing/message/message.ts'
import { toldByCorrections } from './already-told.ts'
import type { NotifyDeps } from './digest.ts'
import { digestOf, exampleOf } from './digest-post.ts'
import { meanwhileIn } from './fact-changes.ts'
import type { IntentContext } from './subscribe.ts'
import { plainSubscription } from './subscription-after.ts'

type PreviewContext = Pick<NotifyDeps, 'store' | 'pair' | 'bot' | 'now'> &
  Pick<IntentContext, 'request' | 'facts' | 'language' | 'zone'>

/**
 * The news since its last digest; without any, the newest news as an example. Without a subscription, for the one that
 * the button would make. `below` is the message exactly as it would be sent; absent when no data concerns the subscription.
 */
export async function previewFor(
  { of, target }: Pick<AnswerOf<'subscription'>, 'of' | 'target'>,
  context: PreviewContext,
): Promise<{ readonly preview: Preview; readonly below?: Message }> {
  const { request, store, facts } = context
  const one = of ?? plainSubscription(target, request, { ...context, since: facts.version })
  // A paused subscription continues with what comes after the pause.
  const version = one.isPaused ? facts.version : toldUpTo(one, await store.subscriptions.mark(groupOf(one)))
  const open = { version, to: facts.version }
  const told = (await toldByCorrections(open, context))(one)
  const styled = { ...context, style: await store.chat(one.chat) }
  const next = digestOf(one, open, styled, { meanwhile: await meanwhileIn(open, store, facts), told })
  if (next !== undefined) return { preview: 'next', below: next.message }
  const newest = exampleOf(one, styled)
  if (newest !== undefined) return { preview: 'example', below: newest.message }
  // Corrections and changes of rank need a state before. Each step goes twice as far back: the last is mostly near.
  for (let back = 1; back < facts.version * 2; back *= 2) {
    const span = { version: Math.max(0, facts.version - back), to: facts.version }
    const example = digestOf(one, span, styled, { meanwhile: await meanwhileIn(span, store, facts) })
    if (example !== undefined) return { preview: 'example', below: example.message }
  }
  return { preview: 'none' }
}
