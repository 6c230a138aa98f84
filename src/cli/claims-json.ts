/** The claims of an article as JSON: figures, growths, ranks, shares, records and quotes, each with its place in the text. */
import type { PostClaim, PostReading, TextSpan } from '../answers/model/post.ts'
import { numberOf } from '../data/model/amount.ts'
import { inUnits, over, plus, power, rational, written } from '../data/model/rational.ts'
import { type Amount, type Flow, flowNames } from '../data/model/schema.ts'

type Row = Readonly<Record<string, unknown>>
type ClaimOf<K extends PostClaim['kind']> = Extract<PostClaim, { kind: K }>

/** Lists that may be empty, each in the order of the text. A span is [from, to) in UTF-16 units of the text. */
export interface ClaimsJson {
  readonly figures: readonly Row[]
  readonly growths: readonly Row[]
  readonly ranks: readonly Row[]
  readonly shares: readonly Row[]
  readonly records: readonly Row[]
  readonly quotes: readonly Row[]
  /** Clauses with a number that was not understood. */
  readonly unread: readonly (readonly [number, number])[]
}

/** The reading in the terms of labelled articles: a flow by its name, a half as 2025-H1, whole numbers of units. */
export function claimsJson({ claims, quotes, unread }: PostReading): ClaimsJson {
  const of = <K extends PostClaim['kind']>(kind: K) => claims.filter((it): it is ClaimOf<K> => it.kind === kind)
  return {
    figures: of('value').map(figureRow),
    growths: of('growth').map(growthRow),
    ranks: of('rank').map(claim => ({ ...placeRow(claim), rank: numeric(claim.amount), span: ends(claim.span) })),
    shares: of('share').map(({ amount, ...claim }) => ({
      ...placeRow(claim),
      share: numeric(amount),
      ...boundOf(amount),
      span: ends(claim.span),
    })),
    records: of('record').map(claim => ({
      ...pairRow(claim),
      ...(claim.count !== undefined && { count: claim.count }),
      span: ends(claim.span),
      ...sidesRow(claim),
    })),
    quotes: quotes.map(({ speaker = null, span, office = null }) => ({ speaker, span: ends(span), role: office })),
    unread: unread.map(ends),
  }
}

const figureRow = (claim: ClaimOf<'value'>): Row => ({
  ...pairRow(claim),
  value: numeric(claim.amount),
  currency: claim.amount.unit,
  span: ends(claim.span),
  ...sidesRow(claim),
  ...boundOf(claim.amount),
  ...(claim.status !== undefined && { status: claim.status }),
})

function growthRow(claim: ClaimOf<'growth'>): Row {
  const { amount, span, against, status } = claim
  return {
    ...pairRow(claim),
    span: ends(span),
    base_period: periodText(against),
    ...sidesRow(claim),
    percent: rounded(amount, 2),
    ...(amount.unit === 'TIMES' ? { form: 'times', factor: factorOf(amount) } : { form: 'percent' }),
    ...boundOf(amount),
    ...(status !== undefined && { status }),
  }
}

type Trade = Pick<PostClaim, 'flow' | 'reporter' | 'partner' | 'period'>

const pairRow = ({ flow, reporter, partner, period }: Trade): Row => ({
  pair: partner === 'WLD' ? null : [reporter, partner],
  flow: flowNames[flow],
  period: periodText(period),
})

/** The turnover of a pair has no sides. */
const sidesRow = ({ flow, reporter, partner }: Trade): Row =>
  flow === 'T' && partner !== 'WLD' ? {} : { reporter, partner }

const placeRow = ({ flow, reporter, partner, period }: Trade): Row => ({
  of: partner,
  among: `${partnersBy[flow]} of ${reporter}`,
  by: flowNames[flow],
  period: periodText(period),
})

const partnersBy: Readonly<Record<Flow, string>> = {
  X: 'export markets',
  M: 'import sources',
  T: 'trading partners',
  B: 'trading partners',
}

const periodText = (period: string): string => period.replace('-S', '-H')
const ends = ({ from, to }: TextSpan): readonly [number, number] => [from, to]
const boundOf = ({ bound }: Amount): Row => (bound === undefined ? {} : { bound })

/** The parser of numbers applies the scale, so that no digit is lost: 25.043 and 9 are 25043000000. */
const numeric = ({ value, unitMult }: Amount): number => Number(`${value}e${unitMult}`)

/** Percent of change, with that many places for a factor: 0.1205 times is −87.95. */
const rounded = (amount: Amount, places: number): number =>
  amount.unit === 'TIMES' ? Number(written(inUnits(numberOf(amount), -places), -places)) : numeric(amount)

/** "8.3 times less" is a factor of 1/8.3, which has no end: four places are kept. */
const factorOf = (amount: Amount): number =>
  Number(written(inUnits(over(plus(numberOf(amount), rational(100n)), power(2)), -4), -4))
