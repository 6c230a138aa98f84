/** Whether the words around a figure already say that something fell: 'fell 30.5%' needs no minus. */
import type { Context } from './context.ts'
import { hasWord } from './has.ts'
import type { Heard } from './heard.ts'
import { readSlots } from './slots.ts'

/**
 * Whether what stands `before` and `after` a change says that it is a fall: 'down ', 'снизилась на ', 下降了; or ' azaldı',
 * ' drop' right behind it. Of a growth that fell *to* a level, or slowed, it does not say so. Looks no further than the clause.
 */
export function saysFall(before: string, after: string, context: Context): boolean {
  const [lead, rest] = [rowOf(before.split(ends).at(-1), context), rowOf(after.split(ends)[0], context)]
  if (levels.test(lead.at(-1)?.text ?? '') || levelsBehind.test(after)) return false
  const told = lead.findLast(isChange) ?? rest.slice(0, 2).find(isChange)
  return told !== undefined && isFall(told)
}

const ends = /[;:!?…—–()«»“”。，；：！？（）]|[.,](?=\s|$)/u
const levels = /^(to|до|到|至)$/
/** '+artım+-ə düşdü'. */
const levelsBehind = /^[-–]?y?[əa](?=[\s.,;!?]|$)/u
/** It may still grow: "slowed to 3%". */
const slower = /^(slow|замедл|yavas|放缓)/

const rowOf = (words = '', context: Context): readonly Heard[] =>
  readSlots(words, context, 'talk').row.filter(({ kind }) => kind !== 'mark')

const isFall = (heard: Heard): boolean => hasWord(heard, 'fall') && !slower.test(heard.text)
const isChange = (heard: Heard): boolean => hasWord(heard, 'fall', 'growth')
