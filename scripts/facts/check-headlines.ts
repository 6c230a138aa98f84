/** Checks that every command shows one figure for one cell. */

import { headline } from '../../src/answers/figures/headline.ts'
import { published } from '../../src/answers/figures/held/candidates.ts'
import type { Answer } from '../../src/answers/model/answer.ts'
import type { Figure, Published } from '../../src/answers/model/findings.ts'
import type { Question } from '../../src/answers/model/question.ts'
import { canonical, grain, yearBefore } from '../../src/data/model/period.ts'
import type { Amount, Observation } from '../../src/data/model/schema.ts'
import { writeDigest } from '../../src/writing/answers/digest.ts'
import { inlineCard } from '../../src/writing/inline-card.ts'
import type { Writing } from '../../src/writing/message/draft.ts'
import { type Cell, cellName } from './cells.ts'
import { nameOf } from './check-figures.ts'
import { leavesOf } from './evidence.ts'
import { isRounded, mayBeOne, numberOf, order, size } from './exact.ts'
import { readNumbers } from './read-numbers.ts'
import type { Report } from './report.ts'

type Ask = (question: Question) => Answer

const check = 'one headline in every command'

/** A figure that a command shows for the cell of a headline. */
interface Shown {
  readonly by: string
  readonly figure: Figure | undefined
}

/** The figure of every command beside the headline of the cell. */
export function checkHeadlines(cell: Cell, headline: Figure, ask: Ask, report: Report): void {
  for (const { by, figure } of shownFor(cell, headline, ask)) {
    if (figure === undefined || figure.period !== headline.period) continue
    // A growth in yuan is shown with the yuan that grew.
    if (by === 'growth' && figure.amount.unit !== headline.amount.unit) continue
    const isOne = mayBeOne(figure.amount, headline.amount) || isBound(figure.amount, headline.amount)
    report.expect(check, isOne, `${by} ${cellName(cell)}`, () => `${nameOf(figure)}, not ${nameOf(headline)}`)
  }
}

function shownFor(cell: Cell, headline: Figure, ask: Ask): readonly Shown[] {
  const { reporter, partner, flow, period } = cell
  const of = { reporter, partner, flow }
  const sources = ask({ kind: 'sources', ...cell })
  const why = ask({ kind: 'why', ...cell })
  const growth = ask({ kind: 'growth', ...cell })
  const share = ask({ kind: 'share', ...cell })
  const periods = ask({ kind: 'compare-periods', ...of, periods: [period, yearBefore(period)] })
  const other = partner === 'CHN' || reporter === 'CHN' ? 'TUR' : 'CHN'
  const partners = ask({ kind: 'compare-partners', reporter, flow, period, partners: [partner, other] })
  const every = grain(canonical(period))
  const isListed = every === 'year' || every === 'month'
  const record = isListed ? ask({ kind: 'record', ...of, grain: every }) : undefined
  const series = isListed ? ask({ kind: 'series', ...of, grain: every, from: period, to: period }) : undefined
  return [
    { by: 'sources', figure: sources.kind === 'sources' ? sources.headline : undefined },
    { by: 'why', figure: why.kind === 'why' ? why.headline : undefined },
    { by: 'growth', figure: growth.kind === 'growth' && isOfCount(growth.headline, headline) ? growth.now : undefined },
    { by: 'share', figure: share.kind === 'share' ? share.value : undefined },
    { by: 'compare periods', figure: rowOf(periods, partner, canonical(period)) },
    { by: 'compare partners', figure: rowOf(partners, partner, canonical(period)) },
    { by: 'record', figure: record?.kind === 'record' ? record.best : undefined },
    { by: 'next record', figure: record?.kind === 'record' ? record.second : undefined },
    { by: 'series', figure: series?.kind === 'series' ? series.figures[0] : undefined },
  ].filter(it => it.figure?.measure === 'value')
}

/** "Over 3" says the same of a figure as 3.35 does. */
function isBound({ bound, unit, ...limit }: Amount, amount: Amount): boolean {
  const side = order(numberOf(amount), numberOf({ unit, ...limit }))
  return unit === amount.unit && ((bound === 'over' && side > 0) || (bound === 'under' && side < 0))
}

/**
 * A growth that another office published, or by another definition, is shown beside the value of that office: it is
 * another count.
 */
function isOfCount(growth: Figure, value: Figure): boolean {
  if (growth.by === 'karvan') return true
  const of = ({ observation: { compiledBy, definition }, mirrored }: Published): string =>
    `${compiledBy} ${mirrored} ${definition?.gold === 'excluded'} ${definition?.basis === 'payments'}`
  return leavesOf(value).some(it => of(it) === of(growth))
}

const rowOf = (answer: Answer, partner: string, period: string): Figure | undefined =>
  answer.kind === 'compare' ? answer.rows.find(it => it.partner === partner && it.period === period)?.figure : undefined

/** The rows of a ranking beside the headlines of their cells. */
export function checkRanking(list: Omit<Cell, 'partner'>, ask: Ask, report: Report): void {
  const { reporter, flow, period } = list
  const ranking = ask({ kind: 'ranking', ...list, top: 300 })
  if (ranking.kind !== 'ranking') return
  for (const { partner, value } of ranking.rows) {
    const figure = ask({ kind: 'figure', reporter, partner, flow, period })
    if (value === undefined) continue
    const isOne = figure.kind === 'figure' && mayBeOne(value.amount, figure.headline.amount)
    report.expect(check, isOne, `ranking ${cellName({ ...list, partner })}`, () => {
      return `${nameOf(value)}, not ${figure.kind === 'figure' ? nameOf(figure.headline) : figure.kind}`
    })
  }
}

/** The first number of the title of an inline card. */
export function checkCard(question: Question, answer: Answer, writing: Writing, where: string, report: Report): void {
  if (answer.kind !== 'figure') return
  const { headline } = answer
  const card = inlineCard(question, answer, writing)
  const number = readNumbers(card?.title ?? '', writing.language.code).find(it => it.unit !== undefined)
  const isOne =
    number !== undefined &&
    [numberOf(headline.amount), size(numberOf(headline.amount))].some(it => isRounded(it, number))
  report.expect(check, isOne, `card ${where}`, () => `"${card?.title}", not ${nameOf(headline)}`)
}

/** News of a value: the digest shows the headline of its cell, or says ⚠ what the official figure is. */
export function checkDigest(observation: Observation, ask: Ask, writing: Writing, report: Report): void {
  const own = published(observation)
  const { flow, reporter, partner, period } = own
  const figure = headline(own, period, writing.facts) ?? own
  const answer = ask({ kind: 'figure', flow, reporter, partner, period })
  if (answer.kind !== 'figure') return
  const { text } = writeDigest([{ kinds: ['new'], figure }], 'daily', writing).message
  const isOne = mayBeOne(figure.amount, answer.headline.amount) || isBound(figure.amount, answer.headline.amount)
  report.expect(check, isOne || text.includes('⚠'), `digest ${cellName(own)}`, () => {
    return `${nameOf(figure)}, not ${nameOf(answer.headline)}, and no ⚠`
  })
}
