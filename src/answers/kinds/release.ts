/** Release dates. The day of the next figure is unknown; those of earlier figures are known. */
import type { Facts } from '../../data/facts/facts.ts'
import { isExact } from '../../data/model/amount.ts'
import { isResult } from '../../data/model/definition.ts'
import { canonical, comparePeriods, grain } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { headline } from '../figures/headline.ts'
import { held, newestFirst, periodsOf, valuesOf } from '../figures/held/candidates.ts'
import { none } from '../figures/none.ts'
import type { Answer } from '../model/answer.ts'
import type { Published } from '../model/findings.ts'
import type { Kind } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import type { QuestionOf } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    release: OfPairAndPeriod
  }
  interface Answers {
    release: {
      readonly question: QuestionOf<'release'>
      /** The newest figure held; of the period asked for, when that is held. */
      readonly newest: Published
      /** The first figure of each earlier period of its length, newest first: the days on which such figures came. */
      readonly before: readonly Published[]
      /** The period asked for, when nothing of it is held yet. */
      readonly missing?: Period
    }
  }
}

export const release: Kind<'release'> = {
  ...ofPair,
  letter: 't',
  answer,
  // It may be asked when the figures of a period to come will be out.
  begun: () => [],
  followUp: 'flow',
}

/** How many earlier release dates are shown. */
const most = 3

/** The newest figure held, or that of the period asked for, and those of the same grain before it. Else 'none'. */
function answer(question: QuestionOf<'release'>, facts: Facts): Answer {
  const periods = periodsOf(held(valuesOf(question), facts))
  const asked = question.period === undefined ? undefined : canonical(question.period)
  const isHeld = asked !== undefined && periods.includes(asked)
  const newest = isHeld ? asked : periods.at(-1)
  const figure = newest === undefined ? undefined : headline(valuesOf(question), newest, facts)
  if (newest === undefined || figure === undefined) return none(question, facts)
  const before = periods.filter(it => comparePeriods(it, newest) < 0).toReversed()
  return {
    kind: 'release',
    question,
    newest: figure,
    before: earlier(question, before, isHeld || asked === undefined ? newest : asked, facts),
    ...(asked === undefined || isHeld ? {} : { missing: asked }),
  }
}

/** The first published of each of these periods that is of the grain of `like`; without such periods, of each. */
function earlier(
  question: QuestionOf<'release'>,
  before: readonly Period[],
  like: Period,
  facts: Facts,
): readonly Published[] {
  const alike = before.filter(it => grain(it) === grain(like))
  return (alike.length > 0 ? alike : before).slice(0, most).flatMap(it => first(question, it, facts) ?? [])
}

const first = (of: QuestionOf<'release'>, period: Period, facts: Facts): Published | undefined =>
  held(valuesOf(of), facts)
    .filter(it => it.period === period && isResult(it.observation) && isExact(it.amount))
    .toSorted((a, b) => newestFirst(b.observation, a.observation, facts))[0]
