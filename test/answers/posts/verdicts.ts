/** Scores the verdicts on labelled posts: those on what is read, against those on what is labelled. */
import type { PostClaim, TextSpan } from '../../../src/answers/model/post.ts'
import { checkPost } from '../../../src/answers/posts/check-post.ts'
import type { JudgedClaim } from '../../../src/answers/posts/checked.ts'
import { numberOf } from '../../../src/data/model/amount.ts'
import { lastDay } from '../../../src/data/model/dates.ts'
import { yearBefore } from '../../../src/data/model/period.ts'
import { compareExact } from '../../../src/data/model/rational.ts'
import type { Amount } from '../../../src/data/model/schema.ts'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { pairOfOutlet } from '../../../src/reading/posts/speech/outlet.ts'
import { seedFacts } from '../../facts.ts'
import { anyPeriod, type Gold, type LabelledText } from '../../reading/posts/labels.ts'
import { context } from '../../reading/score.ts'

/** How many ✓ and ✗ were given, and those that the labels do not bear out. */
export interface VerdictScore {
  readonly sure: number
  readonly wrong: readonly JudgedClaim[]
  /** ✓ and ✗ on the labelled claims, and how many of them were given. */
  readonly due: number
  readonly given: number
}

export function scoreVerdicts({ text, date, url, publisher, golds }: LabelledText): VerdictScore {
  const said = lastDay(date)
  const pair = pairOfOutlet(url, publisher, context)
  const judged = (claims: readonly PostClaim[]): readonly JudgedClaim[] => {
    const reading = { claims, quotes: [], facts: [], unread: [] }
    return checkPost({ text, reading, said, home: context.home }, seedFacts).lines.flatMap(it =>
      it.is === 'claim' ? [it] : [],
    )
  }
  // A label without a period bears out no verdict, and none against it.
  const undated = golds.filter(gold => 'period' in gold && gold.period === anyPeriod)
  const read = readPost(text, { ...context, today: said, ...pair }).claims
  // Labels do not tell who counted, or that it was the first time: that is taken as it was read.
  const withCounter = (claim: PostClaim): PostClaim => {
    const own = read.find(it => it.kind === claim.kind && overlap(it.span, claim.span))
    const isFirst = own?.kind === 'value' && own.first === true
    return { ...claim, ...(own?.counter && { counter: own.counter }), ...(isFirst && { first: true }) }
  }
  const right = judged(
    golds
      .filter(gold => !undated.includes(gold))
      .flatMap(claimOf)
      .map(withCounter),
  )
  const sure = judged(read.filter(it => !undated.some(({ span }) => overlap(span, it.span)))).filter(isSure)
  const due = right.filter(isSure)
  const has = (all: readonly JudgedClaim[], one: JudgedClaim, also: readonly string[] = []): boolean =>
    all.some(
      it =>
        (overlap(it.claim.span, one.claim.span) || isSaidAgain(it.claim, one.claim)) &&
        [one.verdict, ...also].includes(it.verdict),
    )
  return {
    sure: sure.length,
    wrong: sure.filter(it => !has(right, it, it.verdict === 'holds' ? ['rounded'] : [])),
    due: due.length,
    given: due.filter(it => has(sure, it)).length,
  }
}

const isSure = ({ verdict }: JudgedClaim): boolean => verdict === 'holds' || verdict === 'not'
const overlap = (a: TextSpan, b: TextSpan): boolean => a.from < b.to && b.from < a.to

/** The labels have the claim of a headline and of its text once; what is read may have both, as the text names who counted. */
const isSaidAgain = (one: PostClaim, other: PostClaim): boolean =>
  one.kind === other.kind &&
  one.flow === other.flow &&
  one.reporter === other.reporter &&
  one.partner === other.partner &&
  one.period === other.period &&
  'amount' in one &&
  'amount' in other &&
  one.amount.unit === other.amount.unit &&
  compareExact(numberOf(one.amount), numberOf(other.amount)) === 0

/** The claim of a label. */
function claimOf(gold: Gold): readonly PostClaim[] {
  if (gold.kind === 'quote' || gold.kind === 'none') return []
  const { flow, reporter, partner, period, span, marks } = gold
  const status = (['expected', 'target'] as const).find(it => marks.includes(it))
  const trade = { flow, reporter, partner, period, span, excerpt: span, inherited: [], assumed: [] }
  const base = { ...trade, ...(status && { status }) }
  switch (gold.kind) {
    case 'value':
      return [{ ...base, kind: 'value', amount: amountOf(gold.number, gold.currency, marks) }]
    case 'growth':
      return [{ ...base, kind: 'growth', amount: changeOf(gold.number, marks), against: gold.against }]
    case 'share':
      return [{ ...base, kind: 'share', amount: amountOf(gold.number, 'PT', marks) }]
    case 'rank':
      return [{ ...base, kind: 'rank', amount: amountOf(gold.number, 'ORD', marks) }]
    case 'record':
      return [{ ...base, kind: 'record', ...(gold.number !== undefined && { count: gold.number }) }]
    case 'direction': {
      const way = gold.way === 'up' || gold.way === 'down' ? gold.way : 'same'
      return [{ ...base, kind: 'direction', way, against: yearBefore(period) }]
    }
  }
}

/** A change in percent, or so many times the base. */
function changeOf(percent: number, marks: readonly string[]): Amount {
  const times = marks.find(it => /^x\d/.test(it))?.slice(1)
  return times === undefined ? amountOf(percent, 'PT', marks) : amountOf(Number(times), 'TIMES', marks)
}

/** Labels have plain numbers: the zeros at the end of a sum are its scale. */
function amountOf(number: number, unit: string, marks: readonly string[]): Amount {
  const bound = (['over', 'under', 'about'] as const).find(it => marks.includes(it))
  const written = String(number)
  const zeros =
    unit.length === 3 && unit !== 'ORD' && !written.includes('.') ? (/0*$/.exec(written)?.[0].length ?? 0) : 0
  const value = written.slice(0, written.length - zeros)
  return { value, unitMult: zeros, unit, ...(bound && { bound }) }
}
