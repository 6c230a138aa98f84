import { toAddress } from '../answers/address.ts'
import type { Answer } from '../answers/answer.ts'
import { used } from '../answers/used.ts'
import type { Code, Day } from '../data/shapes.ts'
import type { Store } from '../data/store.ts'
import type { Asked } from './asked.ts'

/**
 * Counts an answer, and a question that found no figure: for /stats and /gaps, of nobody in particular. Of groups and channels
 * is noted which figures were used where, so that corrections can follow them.
 */
export function count(
  answer: Answer,
  { tally, posts }: Pick<Store, 'tally' | 'posts'>,
  { chat, message }: Asked,
  { language, today }: { readonly language: Code; readonly today: Day },
): void {
  tally.note(answer.kind, language, chat.id, today)
  if (answer.kind === 'none') tally.gap(toAddress(answer.question), today)
  if (chat.kind === 'private' || message === undefined) return
  const ids = used(answer)
  if (ids.length > 0) posts.note({ chat: chat.id, message, day: today, ids })
}
