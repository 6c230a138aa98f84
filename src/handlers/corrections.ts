/** A correction follows a figure to wherever it was said: once, and in reply to the message that holds it. */
import type { Facts } from '../data/facts.ts'
import type { Posting } from '../data/outbox-lines.ts'
import type { Correction, Post } from '../data/posts.ts'
import type { Code, Edit, Observation, Step } from '../data/shapes.ts'
import type { Store } from '../data/store.ts'
import { languageOf } from '../languages/languages.ts'
import { type Corrected, writeCorrection } from '../writing/correction.ts'
import type { Telling } from './digest.ts'

/** In groups answers are forgotten after so many days; what a channel says stands. */
const groupDays = 7

/** Puts into the outbox what somebody has asked to be corrected. Errors: a StoreError; then it is tried again. */
export async function tellCorrections(telling: Telling, language: Code): Promise<void> {
  const { store, mail } = telling
  for (const version of await store.posts.corrections()) {
    const correction = await store.posts.correction(version)
    const corrected = correction && (await correctedBy(version, correction.id, store))
    if (correction !== undefined && corrected !== undefined) {
      const posting = await postingOf(version, correction, corrected, telling, language)
      if (posting.recipients.length > 0) await mail.put(posting)
    }
    await store.posts.settled(version)
  }
}

/** What stood there before that edit, and what stands there now. Undefined where the edit is about no figure. */
async function correctedBy(version: number, id: string, store: Store): Promise<Corrected | undefined> {
  const history = await store.history(id)
  const edit = history.find(it => it.version === version)
  const was = history
    .filter(it => it.version < version)
    .flatMap(it => valuesIn(it, id))
    .at(-1)
  if (edit === undefined || was === undefined) return undefined
  const withdrawn = stepsOf(edit).find(it => it.do === 'withdraw' && it.id === id)
  if (withdrawn?.do === 'withdraw') return { was, why: withdrawn.why }
  const now = valuesIn(edit, id).at(-1)
  return now && { was, now }
}

const stepsOf = ({ change }: Edit): readonly Step[] => (change.do === 'several' ? change.steps : [change])

/** What an edit says of that observation. */
const valuesIn = (edit: Edit, id: string): readonly Observation[] =>
  stepsOf(edit).flatMap(step => {
    if (step.do === 'add') return step.observations.filter(it => it.id === id)
    return step.do === 'correct' && step.to.id === id && 'measure' in step.to ? [step.to] : []
  })

async function postingOf(
  version: number,
  { posts }: Correction,
  corrected: Corrected,
  { store, pair, bot, now }: Telling,
  fallback: Code,
): Promise<Posting> {
  const facts: Facts = await store.facts()
  const messages: Posting['messages'][number][] = []
  const known = new Map<Code, number>()
  const recipients: Posting['recipients'][number][] = []
  for (const post of posts.filter(it => isStill(it, store, now()))) {
    const subscribed = store.subscriptions.of(post.chat)
    const language = subscribed?.language ?? (await store.chat(post.chat)).language ?? fallback
    if (!known.has(language)) {
      const writing = { language: languageOf(language), facts, medium: 'group', bot, pair } as const
      // It is no use of the figure that a later correction should look for: that one replies to the same message.
      known.set(language, messages.push({ message: writeCorrection(corrected, writing), uses: [] }) - 1)
    }
    const silent = subscribed?.isSilent === true ? { silent: true as const } : {}
    recipients.push({ chat: post.chat, replyTo: post.message, message: known.get(language) ?? 0, ...silent })
  }
  return { id: `correction:${version}`, messages, recipients }
}

function isStill({ chat, day }: Post, store: Store, now: Date): boolean {
  if (store.subscriptions.of(chat)?.kind === 'channel') return true
  return now.getTime() - Date.parse(`${day}T00:00:00Z`) < (groupDays + 1) * 86_400_000
}
