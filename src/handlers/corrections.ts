/**
 * A correction follows a figure to wherever it was said, once: a channel's post is edited, and says so; where it cannot be,
 * and in groups, the correction is a reply to it.
 */
import { fromAddress } from '../answers/address.ts'
import { answer } from '../answers/answer-question.ts'
import { freshAgain } from '../answers/fresh.ts'
import { used } from '../answers/used.ts'
import type { Posting } from '../data/outbox-lines.ts'
import type { Correction } from '../data/corrections.ts'
import type { Post } from '../data/post.ts'
import { mendedBy } from '../data/posts.ts'
import type { ChatSettings, Code, Day } from '../data/shapes.ts'
import type { Store } from '../data/store.ts'
import type { Subscription } from '../data/subscriptions.ts'
import { languageOf } from '../languages/languages.ts'
import { compose } from '../writing/compose.ts'
import { type Corrected, correctionLines, writeCorrection } from '../writing/correction.ts'
import { writeDigest } from '../writing/digest.ts'
import type { Writing } from '../writing/lines.ts'
import type { Message } from '../writing/message.ts'
import { writeMended } from '../writing/write.ts'
import { correctedBy } from './corrected.ts'
import type { Telling } from './digest.ts'
import { isQuiet } from './news-groups.ts'

/** In groups answers are forgotten after so many days; what a channel says stands. */
const groupDays = 7
/** Of so many figures of one post the correction is told at once. */
const mostTold = 3

/** What it takes to speak in a chat that has chosen no language, and to date what is said. */
export interface Manner {
  readonly language: Code
  readonly dayOf: (at: Date) => Day
}

/** Puts into the outbox what somebody has asked to be corrected. Errors: a StoreError; then it is tried again. */
export async function tellCorrections(telling: Telling, manner: Manner): Promise<void> {
  const { store, mail } = telling
  for (const version of await store.posts.corrections()) {
    const correction = await store.posts.correction(version)
    if (correction !== undefined) {
      const posting = await postingOf(version, correction, telling, manner)
      if (posting.recipients.length > 0) await mail.put(posting)
      // Known before it is settled: the next correction of the same post says this one too.
      await store.posts.mended(version, edited(posting, correction.posts))
    }
    await store.posts.settled(version)
  }
}

const edited = ({ recipients }: Posting, posts: readonly Post[]): readonly Post[] =>
  posts.filter(post => recipients.some(({ chat, edit }) => chat === post.chat && edit === post.message))

/** How many posts would be edited and how many answered, if these figures and statements were corrected now. */
export function reached(
  ids: readonly string[],
  store: Pick<Store, 'posts' | 'subscriptions'>,
  now: Date,
): { readonly edited: number; readonly answered: number } {
  const posts = store.posts.using(ids).filter(it => isStill(it, store, now))
  const edits = posts.filter(it => it.recipe !== undefined).length
  return { edited: edits, answered: posts.length - edits }
}

async function postingOf(version: number, correction: Correction, telling: Telling, manner: Manner): Promise<Posting> {
  const { store, now } = telling
  const ids = [correction.id, ...(correction.more ?? [])]
  const messages: Posting['messages'][number][] = []
  const known = new Map<string, number>()
  // It is no use of the figure that a later correction should look for: that one finds the same message.
  const add = (message: Message): number => messages.push({ message, uses: [] }) - 1
  const recipients: Posting['recipients'][number][] = []
  for (const noted of correction.posts.filter(it => isStill(it, store, now()))) {
    const { chat, message, thread } = noted
    const post = store.posts.at(chat, message) ?? noted
    const about = ids.filter(id => post.ids.includes(id)).slice(0, mostTold)
    const corrected = await correctionsOf([version], about, store, manner)
    if (corrected.length === 0) continue
    const subscribed = store.subscriptions.of(chat, thread) ?? store.subscriptions.of(chat)
    const chosen = await store.chat(chat)
    const language = post.recipe?.language ?? subscribed?.language ?? chosen.language ?? manner.language
    const key = JSON.stringify([language, about])
    const facts = await store.facts()
    const { pair, bot } = telling
    const writing = { language: languageOf(language), facts, medium: 'group', bot, pair } as const
    const reply = known.get(key) ?? add(writeCorrection(corrected, writing))
    known.set(key, reply)
    const place = { chat, ...(thread !== undefined && { thread }) }
    const silent = isSilent(chosen, subscribed, now()) ? { silent: true as const } : {}
    const mended = await mend(version, post, about, { ...writing, medium: 'channel' }, telling, manner)
    if (mended === undefined) recipients.push({ ...place, message: reply, replyTo: message, ...silent })
    else recipients.push({ ...place, message: add(mended), edit: message, instead: reply, ...silent })
  }
  return { id: `correction:${version}`, messages, recipients }
}

/** What those edits have done to those of these that they were about. */
async function correctionsOf(
  versions: readonly number[],
  ids: readonly string[],
  store: Store,
  { dayOf }: Manner,
): Promise<readonly Corrected[]> {
  const found: (Corrected | undefined)[] = []
  for (const version of versions) for (const id of ids) found.push(await correctedBy(version, id, store, dayOf))
  return found.filter(it => it !== undefined).slice(-mostTold)
}

/** A channel's post as it is to be now, with what was corrected in it. Missing: undefined where it is to be answered instead. */
async function mend(
  version: number,
  post: Post,
  about: readonly string[],
  writing: Writing,
  { store, now }: Telling,
  manner: Manner,
): Promise<Message | undefined> {
  const { recipe } = post
  if (recipe === undefined) return undefined
  const lines = correctionLines(await correctionsOf(mendedBy(version, post), post.ids, store, manner), writing)
  const { facts } = writing
  if (recipe.of === 'question') {
    const question = fromAddress(recipe.address)
    const said = question && answer(question, facts, manner.dayOf(now()))
    if (said === undefined) return undefined
    const isHeld = (id: string): boolean => (facts.observation(id) ?? facts.statement(id)) !== undefined
    // The next quotation would be another post: of one that is withdrawn only that is left.
    if (!about.every(isHeld) && said.kind !== 'figure') return compose({ lines, buttons: [] }, writing)
    const shown = used(said)
    return about.every(id => !isHeld(id) || shown.includes(id)) ? writeMended(said, lines, writing) : undefined
  }
  // What stands no more is told by its line alone.
  const items = recipe.told.flatMap(it => freshAgain(it, facts) ?? [])
  const { cadence, length, more } = recipe
  const chosen = { settings: length === undefined ? {} : { length }, usual: writing.pair.partner }
  return writeDigest(items, cadence, { ...writing, chosen }, { more, corrections: lines }).message
}

/** Nobody's phone rings where the chat has chosen so, or its quiet hours are now. */
const isSilent = (chosen: ChatSettings, subscribed: Subscription | undefined, at: Date): boolean =>
  chosen.silent === true || (subscribed !== undefined && (subscribed.isSilent || isQuiet(subscribed, at)))

function isStill({ chat, at, channel }: Post, store: Pick<Store, 'subscriptions'>, now: Date): boolean {
  if (channel === true || store.subscriptions.of(chat)?.kind === 'channel') return true
  return now.getTime() - at * 1000 < groupDays * 86_400_000
}
