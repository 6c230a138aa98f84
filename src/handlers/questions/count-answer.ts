import { toAddress } from '../../answers/address/address.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Code, Day } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { Request } from '../request/request.ts'

/** Counts an answer, and a question that found no figure: for /stats and /gaps, of nobody in particular. */
export function countAnswer(
  answer: Answer,
  { usage }: Pick<Store, 'usage'>,
  { chat }: Request,
  { language, today }: { readonly language: Code; readonly today: Day },
): void {
  usage.note(answer.kind, language, chat.id, today)
  if (answer.kind === 'none') usage.gap(toAddress(answer.question), today)
}
