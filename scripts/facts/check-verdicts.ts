/** Checks verdicts: a true claim gets yes, a false one never does. */
import { weighClaim } from '../../src/answers/claims/weigh-claim.ts'
import type { Answer } from '../../src/answers/model/answer.ts'
import type { Figure } from '../../src/answers/model/findings.ts'
import type { Claim, Remarks } from '../../src/answers/model/remarks.ts'
import type { Amount } from '../../src/data/model/schema.ts'
import type { Writing } from '../../src/writing/message/draft.ts'
import { writeMessage } from '../../src/writing/write-answer.ts'
import { nameOf } from './check-figures.ts'
import { type Exact, isRounded, numberOf, printed } from './exact.ts'
import type { Report } from './report.ts'

type OfFigure = Extract<Answer, { kind: 'figure' | 'growth' | 'rank' | 'share' }>

/** `growth`: the growth of the official values in percent, when it is known. */
export function checkVerdicts(
  answer: OfFigure,
  growth: Exact | undefined,
  writing: Writing,
  where: string,
  report: Report,
): void {
  const { headline } = answer
  const { amount } = headline
  if (amount.bound !== undefined || numberOf(amount).n === 0n) return
  judge(amountClaim(amount), true, answer, writing, where, report)
  for (const other of wrongOnes(amount)) judge(amountClaim(other), false, answer, writing, where, report)
  if (answer.kind !== 'growth') return
  const way = signOf(growth ?? { n: changeOf(headline), d: 1n })
  if (way === 0) return
  judge({ kind: 'change', way: 'up' }, way > 0, answer, writing, where, report)
  judge({ kind: 'change', way: 'down' }, way < 0, answer, writing, where, report)
}

const signOf = ({ n }: Exact): number => (n > 0n ? 1 : n < 0n ? -1 : 0)
/** The sign of a change, times a number: "to 0.4 times" is a fall. */
function changeOf({ amount }: Figure): bigint {
  const { n, d } = numberOf(amount)
  return amount.unit === 'TIMES' ? n - d : n
}

const amountClaim = (amount: Amount): Claim => ({ kind: 'amount', amount })

/** A fifth more and a fifth less, unless it rounds to the figure; of a place, the next. */
function wrongOnes({ value, unitMult, unit }: Amount): readonly Amount[] {
  if (unit === 'ORD') return [{ value: String(Number(value) + 1), unitMult, unit }]
  const places = value.split('.')[1]?.length ?? 0
  const digits = BigInt(value.replace('.', ''))
  return [12n, 8n]
    .map(by => ({ value: pointed(digits * by, places + 1), unitMult, unit }))
    .filter(it => !isRounded(numberOf(it), printed({ value, unitMult, unit })))
}

/** The digits with a point before the last `places` of them. */
function pointed(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : ''
  const padded = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`
}

function judge(claim: Claim, isTrue: boolean, answer: OfFigure, writing: Writing, where: string, report: Report): void {
  const remarks: Remarks = { claims: [claim], reading: { words: [], carried: [] } }
  const { verdict } = weighClaim(claim, answer, writing.facts) ?? { verdict: 'none' }
  const { text } = writeMessage(answer, writing, remarks)
  const [mark = ''] = [...text]
  const isYes = mark === '✓' || mark === '≈'
  const check = isTrue ? 'verdict on a true claim is yes' : 'verdict on a false claim is not yes'
  const said =
    claim.kind === 'amount'
      ? `${claim.amount.value}e${claim.amount.unitMult}${claim.amount.unit}`
      : claim.kind === 'change'
        ? claim.way
        : claim.kind
  report.expect(
    check,
    isYes === isTrue,
    where,
    () => `${said}: ${verdict} "${text.split('\n')[0]}" of ${nameOf(answer.headline)}`,
  )
}
