/** 'It was third for the first time', 'it passed 4 billion for the first time'. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts } from '../../data/model/amount.ts'
import type { Figure } from '../model/findings.ts'
import type { Claim } from '../model/remarks.ts'
import { firstTime } from './first-time.ts'
import { officials } from './officials.ts'
import { weighAmount } from './weigh-amount.ts'
import type { WeighedByFigure } from './weighed.ts'

type FirstClaim = Extract<Claim, { kind: 'first' }>

/** `figure` is the figure of the claimed period. A better place before also means that it is not the first time. */
export function weighFirst(claim: FirstClaim, figure: Figure, facts: Facts): WeighedByFigure {
  const own = weighAmount(claim, figure.amount)
  if (own.verdict === 'not') {
    const isNo = officials(figure, facts).some(it => weighAmount(claim, it.amount).verdict === 'not')
    return { ...own, verdict: isNo ? 'not' : 'contested', claim, figure }
  }
  if (own.verdict === 'open') return { ...own, claim, figure }
  const isPlace = claim.amount.unit === 'ORD'
  const asGood = isPlace ? { amount: { ...claim.amount, bound: 'under' as const } } : claim
  const meets = (it: Figure): boolean => weighAmount(asGood, it.amount).verdict === 'holds'
  const isBetter = (one: Figure, other: Figure): boolean =>
    compareAmounts(one.amount, other.amount) * (isPlace ? 1 : -1) < 0
  const found = firstTime(figure, meets, isBetter, facts)
  if (found.is === 'already') {
    const isNo = officials(found.figure, facts).some(meets)
    return { verdict: isNo ? 'not' : 'contested', claim, figure, note: { kind: 'already', figure: found.figure } }
  }
  if (found.is === 'few-held')
    return { verdict: 'open', claim, figure, note: { kind: 'few-held', periods: found.periods } }
  const { best, periods } = found
  return { verdict: own.verdict, claim, figure, note: { kind: 'never-before', best, periods } }
}
