/** What corrections tell which chat: each thing once, so a digest leaves it out there. */
import type { Fresh } from '../answers/fresh.ts'
import type { Hearing } from '../data/corrections.ts'
import type { Post } from '../data/post.ts'
import type { Store } from '../data/store.ts'
import type { Span } from './corrected.ts'

/** In groups answers are forgotten after so many days; what a channel says stands. */
const groupDays = 7

/** Whether a correction still follows to there. */
export function isStill({ chat, at, channel }: Post, store: Pick<Store, 'subscriptions'>, now: Date): boolean {
  if (channel === true || store.subscriptions.of(chat)?.kind === 'channel') return true
  return now.getTime() - at * 1000 < groupDays * 86_400_000
}

type Where = Pick<Hearing, 'chat' | 'thread'>
export const keyOf = ({ chat, thread = 0 }: Where): string => `${chat} ${thread}`

/** By chat or topic: the figures of which corrections have told it, or are just about to, how they stand at the end of that span. */
export async function toldIn(
  { version, to }: Span,
  store: Pick<Store, 'posts' | 'subscriptions' | 'history'>,
  now: Date,
): Promise<(where: Where) => ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const it of [...store.posts.told(version, to), ...(await awaited({ version, to }, store, now))]) {
    const last = new Map<string, boolean>()
    for (const id of new Set(it.heard.flatMap(({ ids }) => ids))) {
      const history = await store.history(id)
      last.set(id, history.findLast(edit => edit.version <= to)?.version === it.version)
    }
    for (const { ids, ...where } of it.heard) {
      const known = found.get(keyOf(where)) ?? new Set()
      found.set(keyOf(where), known)
      for (const id of ids) if (last.get(id) === true) known.add(id)
    }
  }
  return where => found.get(keyOf(where)) ?? none
}
const none: ReadonlySet<string> = new Set()

/** Those that nobody has looked at yet. */
async function awaited({ version, to }: Span, { posts, ...store }: Pick<Store, 'posts' | 'subscriptions'>, now: Date) {
  const found: { version: number; heard: readonly Hearing[] }[] = []
  for (const one of (await posts.corrections()).filter(it => it > version && it <= to)) {
    const it = await posts.correction(one)
    if (it === undefined) continue
    const about = new Set([it.id, ...(it.more ?? [])])
    const heard = it.posts
      .filter(post => isStill(post, store, now))
      .map(({ chat, thread, ids }) => ({
        ...{ chat, ids: ids.filter(id => about.has(id)) },
        ...(thread !== undefined && { thread }),
      }))
    found.push({ version: one, heard })
  }
  return found
}

/** Without what that chat hears in another way. */
export const untold = (items: readonly Fresh[], told: ReadonlySet<string>): readonly Fresh[] =>
  items.flatMap(item => {
    if (!item.kinds.includes('correction') || !told.has(item.figure.observation.id)) return [item]
    const { was: _, ...rest } = item
    const kinds = item.kinds.filter(kind => kind !== 'correction')
    return kinds.length === 0 ? [] : [{ ...rest, kinds }]
  })
