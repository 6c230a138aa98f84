/** /post: an owner's message to all channels or subscribers, previewed with the number of recipients. */
import type { AdminReply, Posted } from '../../answers/model/admin-reply.ts'
import type { Broadcast } from '../../data/chats/broadcasts.ts'
import { after, type Formatted, from } from '../../data/model/formatted-text.ts'
import { isPost, readPost } from '../../reading/admin/post.ts'
import type { PostPress } from '../../writing/admin/button-data.ts'
import { writePost } from '../../writing/admin/post.ts'
import type { Request } from '../request/request.ts'
import { newToken } from '../request/token.ts'
import { type AdminCommand, type AdminContext, problemReply } from './admin-command.ts'
import { countsOf, pausedOf, postingId, postingOf, readersOf } from './broadcast-audience.ts'
import { notifyLogChat } from './notify-admins.ts'

/** Leaves room for the line under it, or the command before it, within Telegram's 4,096. */
const mostCharacters = 3_900
/** Messages a second, for the estimate in the preview. */
const perSecond = 25

export const post: AdminCommand = {
  name: 'post',
  isForOwners: true,
  async perform(args, context) {
    const { request, store, person, now, writing } = context
    const read = readPost(typedIn(args, request))
    if ('page' in read) return postPage(context)
    if ('heard' in read) return problemReply({ because: 'no-audience', heard: read.heard })
    const words = wordsOf(read.words, request)
    if (words === undefined) return problemReply({ because: 'no-words' })
    if (words.text.length > mostCharacters) return problemReply({ because: 'words-too-long', most: mostCharacters })
    const { to, only } = read
    const audience = { to, ...(only && { only }) }
    const readers = readersOf(audience, store.subscriptions)
    if (readers.length === 0) {
      return { kind: 'noReaders', ...audience, others: readersOf({ to }, store.subscriptions).length }
    }
    const announcement: Broadcast = {
      by: person,
      chat: request.chat.id,
      language: writing.language.code,
      ...audience,
      ...words,
      at: now().toISOString(),
      state: 'open',
    }
    const token = newToken()
    await store.broadcasts.put(token, announcement)
    await context.gateway.post(
      request.chat.id,
      writePost(words, readers.find(({ kind }) => kind !== 'channel')?.kind ?? 'channel', writing.language),
    )
    return {
      kind: 'postPreview',
      token,
      post: announcement,
      counts: countsOf(readers),
      paused: pausedOf(audience, store.subscriptions),
      seconds: Math.ceil(readers.length / perSecond),
    }
  },
}

/** The typed text with its formatting. A line completed by a reply has none. */
const typedIn = (args: string, { typed }: Request): Formatted =>
  typed !== undefined && isPost(typed.text) ? typed : { text: `/post ${args}`, entities: [] }

/** The text after the command, or the message replied to. Returns undefined for no text, or text with a file. */
function wordsOf(behind: Formatted, { replied, file }: Request): Formatted | undefined {
  const before = replied?.file === undefined ? (replied?.typed ?? { text: replied?.text ?? '', entities: [] }) : nothing
  const words = behind.text === '' ? from(before, 0) : behind
  return file === undefined && isVisible(words.text) ? words : undefined
}
const nothing: Formatted = { text: '', entities: [] }
const isVisible = (text: string): boolean => /[^\s\p{C}\u{2800}\u{3164}]/u.test(text)

function postPage({ store, gateway }: AdminContext): AdminReply {
  const posts = store.broadcasts
    .all()
    .filter(([, it]) => it.state === 'posted')
    .toReversed()
    .slice(0, mostListed)
  return {
    kind: 'postPage',
    posts: posts.map(([token, it]) => posted(token, it, gateway)),
    counts: countsOf(readersOf({ to: 'all' }, store.subscriptions)),
  }
}
const mostListed = 10

/** A press under a preview or receipt of /post. Errors: a StoreError. */
export async function pressPost(press: PostPress, token: string, context: AdminContext): Promise<AdminReply> {
  const { role, store, person, gateway } = context
  if (role !== 'owner') return problemReply({ because: 'owners-only' })
  const it = store.broadcasts.get(token)
  if (it === undefined) return { kind: 'postClosed', why: 'expired' }
  const isOut = it.state === 'posted' || gateway.outbox.progress(postingId(token)) !== undefined
  // Only the author may send a preview. After a kill it is put again, and the outbox takes it once.
  if (press === 'post' && it.state === 'open' && it.by === person) return sendPost(token, it, context)
  if (isOut) return steerPost(press, token, context)
  if (it.state === 'dropped') return { kind: 'postClosed', why: 'cancelled' }
  if (it.by !== person) return { kind: 'postClosed', why: 'expired' }
  if (press !== 'change' && press !== 'cancel') return { kind: 'postClosed', why: 'expired' }
  await store.broadcasts.change(token, { state: 'dropped' })
  return press === 'cancel' ? { kind: 'postClosed', why: 'cancelled' } : { kind: 'postLine', line: lineOf(it) }
}

const lineOf = ({ to, only, text, entities }: Broadcast): Formatted =>
  after(`/post ${to}${only === undefined ? '' : ` in ${only}`} `, { text, entities })

/** Sends to those subscribed now. It is put before it is marked: the outbox takes it once, however often it is put. */
async function sendPost(token: string, it: Broadcast, context: AdminContext): Promise<AdminReply> {
  const { store, gateway, now, request } = context
  const readers = readersOf(it, store.subscriptions)
  const isNew = gateway.outbox.progress(postingId(token)) === undefined
  if (isNew && readers.length === 0) return { kind: 'noReaders', to: it.to, others: 0 }
  await gateway.outbox.put(postingOf(token, it, readers, now()))
  await store.broadcasts.change(token, {
    state: 'posted',
    at: now().toISOString(),
    counts: countsOf(readers),
    chat: request.chat.id,
    ...(request.message !== undefined && { message: request.message }),
  })
  const post = store.broadcasts.get(token)
  if (post !== undefined) await notifyLogChat(token, { kind: 'postReceipt', post }, context)
  return receiptOf(token, context)
}

async function steerPost(press: PostPress, token: string, context: AdminContext): Promise<AdminReply> {
  const { outbox } = context.gateway
  const id = postingId(token)
  const isGoing = outbox.progress(id)?.isStopped === false
  if (isGoing && press === 'pause') await outbox.pause(id)
  if (isGoing && press === 'goOn') await outbox.resume(id)
  if (isGoing && press === 'stop') await outbox.stop(id)
  return receiptOf(token, context)
}

function receiptOf(token: string, { store, gateway }: Pick<AdminContext, 'store' | 'gateway'>): AdminReply {
  const it = store.broadcasts.get(token)
  return it === undefined
    ? { kind: 'postClosed', why: 'expired' }
    : { kind: 'postReceipt', ...posted(token, it, gateway) }
}

export function posted(token: string, post: Broadcast, { outbox }: Pick<AdminContext['gateway'], 'outbox'>): Posted {
  const underway = outbox.progress(postingId(token))
  return { token, post, ...(underway && { underway }) }
}
