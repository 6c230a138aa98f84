/** The trade of a third country with the home country and with another one. */
import type { Area } from '../../data/model/schema.ts'
import { world } from '../slots/trading-pair.ts'
import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'

/** "Who trades more with China, Azerbaijan or Georgia": a third country's trade with each; `role` is its own in that trade. */
export function ofUsAndAnother(
  it: QuestionFeatures,
): { reporter: Area; partners: readonly Area[]; role?: 'to' | 'from' } | undefined {
  const { row, areas } = it.slots
  const two = it.others
  const us = areas.find(({ area }) => area !== world && two.every(one => one.area !== area))
  const [subject, object] = two
  if (us === undefined || two.length !== 2) return undefined
  const isTheirs = (subject?.role ?? 'of') === 'of' && us.at > (object?.at ?? 0) && it.has('more')
  if (isTheirs && subject && (object?.role === 'to' || object?.role === 'from'))
    return { reporter: object.area, partners: [subject.area, us.area], role: object.role }
  const shared = two.findLast(({ role }) => role === 'with' || role === 'to' || role === 'from')
  const another = two.find(one => one !== shared)
  if (shared === undefined || another === undefined) return undefined
  const [first, last] = us.at < another.at ? [us, another] : [another, us]
  const between = row.slice(first.to, last.at)
  // "Azerbaijan and Georgia's trade with China", but not "Azerbaijan's trade with Georgia and China".
  const isBehind = shared.at > last.at && !it.has('between')
  const words = isBehind ? (['or', 'versus', 'and'] as const) : (['or', 'versus'] as const)
  const isJoined = between.length > 0 && between.every(tagged => hasWord(tagged, ...words))
  if (!isJoined && (us.role !== 'of' || another.role !== 'of')) return undefined
  const role = shared.role === 'to' || shared.role === 'from' ? shared.role : undefined
  return { reporter: shared.area, partners: [us.area, another.area], ...(role && { role }) }
}
