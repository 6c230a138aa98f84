/**
 * Checks answers against the tables of official statistics: which figure leads, and places and shares of complete
 * tables.
 */
import type { Answer } from '../../src/answers/model/answer.ts'
import type { Figure } from '../../src/answers/model/findings.ts'
import type { Question } from '../../src/answers/model/question.ts'
import { canonical, yearBefore } from '../../src/data/model/period.ts'
import { type Cell, cellName } from './cells.ts'
import { nameOf } from './check-figures.ts'
import { type Exact, isNear, isRounded, less, numberOf, order, printed, product, quotient, whole } from './exact.ts'
import type { Report } from './report.ts'
import type { Tables } from './tables.ts'

type Ask = (question: Question) => Answer

const bears = 'official figure bears the headline out'

/** The headline says what the table says, within the digits it has. */
export function checkLeading(cell: Cell, headline: Figure, tables: Tables, report: Report): void {
  const value = tables.value({ ...cell, period: canonical(cell.period) })
  if (value === undefined) return
  const own = tables.printed({ ...cell, period: canonical(cell.period) })
  const isRoundedHere = own !== undefined && isRounded(numberOf(headline.amount), printed(own))
  const isSame = headline.amount.bound === undefined && (isRounded(value, printed(headline.amount)) || isRoundedHere)
  report.expect(bears, isSame, cellName(cell), () => `${nameOf(headline)} leads, the table has ${roughly(value)}`)
}

const hundred = whole(100)

/** A growth says what the values of both years in the tables say. */
export function checkGrowth(cell: Cell, headline: Figure, tables: Tables, report: Report): void {
  const growth = growthIn(cell, tables)
  if (growth === undefined) return
  const { amount } = headline
  const shown = amount.unit === 'TIMES' ? quotient({ n: growth.n + 100n * growth.d, d: growth.d }, hundred) : growth
  const isSame = amount.bound === undefined && isNear(shown, printed(amount))
  report.expect(
    bears,
    isSame,
    `growth ${cellName(cell)}`,
    () => `${nameOf(headline)} leads, the table has ${roughly(growth)} %`,
  )
}

/** The growth on the year before in percent, of the tables. */
export function growthIn(cell: Cell, tables: Tables): Exact | undefined {
  if (cell.flow === 'B') return undefined
  const period = canonical(cell.period)
  const [now, base] = [period, yearBefore(period)].map(it => tables.value({ ...cell, period: it }))
  if (now === undefined || base === undefined || base.n <= 0n) return undefined
  return less(product(quotient(now, base), hundred), hundred)
}

const gives = 'complete table gives place and share'

/** Every partner of a complete table has its place and its share. */
export function checkTable(list: Omit<Cell, 'partner'>, ask: Ask, tables: Tables, report: Report): void {
  const { reporter, flow, period } = list
  for (const { partner, place, share } of tables.complete(reporter, flow, period) ?? []) {
    const of = { reporter, partner, flow, period }
    const where = cellName(of)
    const rank = ask({ kind: 'rank', ...of })
    const isPlaced = rank.kind === 'rank' && rank.headline.amount.value === String(place)
    report.expect(gives, isPlaced, where, () => `place ${place}, the answer ${toldBy(rank)}`)
    // A turnover of one flow only has no share: the other is not zero, but not in the table.
    if (tables.value(of) === undefined) continue
    const part = ask({ kind: 'share', ...of })
    const isShared = part.kind === 'share' && isNear(share, printed(part.headline.amount))
    report.expect(
      gives,
      isShared || isTiny(share),
      where,
      () => `share ${roughly(share)} %, the answer ${toldBy(part)}`,
    )
  }
}

const toldBy = (answer: Answer): string => ('headline' in answer ? nameOf(answer.headline) : answer.kind)
/** A value of zero has no share. */
const isTiny = (share: Exact): boolean => order(share, whole(0)) <= 0

const roughly = ({ n, d }: Exact): string => String(Number((n * 1_000_000n) / d) / 1_000_000)
