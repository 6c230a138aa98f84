/** The trade of a third country with the home country and with another one. */
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'

/** "Who trades more with China, Azerbaijan or Georgia": a third country's trade with each; `role` is its own in that trade. */
export function ofUsAndAnother(
  it: QuestionFeatures,
  { home }: Pick<Context, 'home'>,
): { reporter: Area; partners: readonly Area[]; role?: 'to' | 'from' } | undefined {
  const { row, areas } = it.slots
  const [us, two] = [areas.find(({ area }) => area === home), it.others]
  const [subject, object] = two
  const isTheirs =
    (subject?.role ?? 'of') === 'of' && (us?.at ?? 0) > (object?.at ?? 0) && two.length === 2 && it.has('more')
  if (isTheirs && subject && (object?.role === 'to' || object?.role === 'from'))
    return { reporter: object.area, partners: [subject.area, home], role: object.role }
  const shared = two.findLast(({ role }) => role === 'with')
  const another = two.find(one => one !== shared)
  if (us === undefined || shared === undefined || another === undefined || two.length > 2) return undefined
  const [first, last] = us.at < another.at ? [us, another] : [another, us]
  const isJoined = row.slice(first.to, last.at).every(tagged => hasWord(tagged, 'or', 'versus'))
  const areOwners = us.role === 'of' && another.role === 'of'
  return isJoined || areOwners ? { reporter: shared.area, partners: [home, another.area] } : undefined
}
