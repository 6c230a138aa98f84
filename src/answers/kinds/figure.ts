/** /turnover, /exports, /imports, /balance: one flow of a pair, and the figures that support or contradict it. */
import type { Facts } from '../../data/facts/facts.ts'
import { areWithin } from '../../data/model/amount.ts'
import { defined } from '../../data/model/defined.ts'
import { canonical, yearBefore } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { officialEnds } from '../figures/change.ts'
import { check, ownValues } from '../figures/check.ts'
import { conflicts, impossible } from '../figures/conflicts.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import type { FlowOf } from '../figures/held/candidates.ts'
import { comparable, isMirrored } from '../figures/held/comparable.ts'
import { none } from '../figures/none.ts'
import { sumOfMembers } from '../figures/official/members.ts'
import { mirrored, official } from '../figures/official/official.ts'
import { type FlowParts, partsOf } from '../figures/parts.ts'
import { streak } from '../figures/streak.ts'
import { neighbours, value, valueOfCount, valuePeriods } from '../figures/values.ts'
import { contradicts, verdicts } from '../figures/verdict.ts'
import type { Answer, AnswerOf } from '../model/answer.ts'
import type { Conflict, Figure, GrowthCheck, Record, Verdict } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import type { QuestionOf } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    figure: OfPairAndPeriod
  }
  interface Answers {
    figure: {
      readonly question: QuestionOf<'figure'> & { readonly period: Period }
      readonly headline: Figure
      readonly growth?: Figure
      readonly record?: Record
      readonly base?: Figure
      readonly check?: GrowthCheck
      /** Exports and imports beside a turnover, in the same period. */
      readonly parts?: FlowParts
      readonly official?: Figure
      /** What the partner's own statistics say of exports or imports, when that is another picture. */
      readonly mirror?: Figure
      readonly others: readonly Verdict[]
      /** Published growths that the growth of the official figures excludes. */
      readonly doubted: readonly Verdict[]
      /** Conflicts with other periods; the unlikely ones only when no official figure bears the headline out. */
      readonly conflicts: readonly Conflict[]
      readonly earlier?: Period
      readonly later?: Period
    }
  }
}

export const figure: Kind<'figure'> & AnswerFigures<'figure'> = {
  ...ofPair,
  letter: 'f',
  answer,
  isHeld: (question, facts) => headlineOf(question, facts) !== undefined,
  followUp: 'flow',
  isOneFigure: true,
  isPerPeriod: true,
  claimed: ({ headline, growth, parts }) =>
    [headline, growth, parts?.exports, parts?.imports].filter(it => it !== undefined),
  valued: ({ headline }) => [headline],
}

/** The newest period when none is asked; 'none' when no value is held or can be computed for it. */
function answer(question: QuestionOf<'figure'>, facts: Facts): Answer {
  const headline = headlineOf(question, facts)
  return headline === undefined ? none(question, facts) : figureWith(question, headline, facts)
}

function headlineOf(question: QuestionOf<'figure'>, facts: Facts): Figure | undefined {
  const period = question.period === undefined ? valuePeriods(question, facts).at(-1) : canonical(question.period)
  return period === undefined ? undefined : value(question, period, facts)
}

export function figureWith(question: QuestionOf<'figure'>, headline: Figure, facts: Facts): AnswerOf<'figure'> {
  const { period } = headline
  const borneOut = official(question, period, facts) !== undefined
  return {
    kind: 'figure',
    question: { ...question, period },
    headline,
    ...besides(question, headline, facts),
    ...officialBeside(question, headline, facts),
    ...otherPicture(question, headline, facts),
    others: verdicts(headline, facts),
    conflicts: borneOut ? impossible(question, headline, facts) : conflicts(question, headline, facts),
    ...neighbours(valuePeriods(question, facts), period),
  }
}

/** The official figure, unless it leads itself. */
function officialBeside(of: FlowOf, headline: Figure, facts: Facts): Pick<AnswerOf<'figure'>, 'official'> {
  const measure = sumOfMembers(of, headline.period, facts) ?? official(of, headline.period, facts)
  const leads =
    headline.by === 'karvan' || (measure?.by === 'publisher' && measure.observation.id === headline.observation.id)
  return measure === undefined || leads ? {} : { official: measure }
}

/** The partner's figure of exports or imports, if it differs by a tenth or more: less than that is freight. */
function otherPicture(of: FlowOf, headline: Figure, facts: Facts): Pick<AnswerOf<'figure'>, 'mirror'> {
  const theirs = of.flow === 'T' || isMirrored(headline) ? undefined : mirrored(of, headline.period, facts)
  return theirs === undefined || areWithin(theirs.amount, headline.amount, 10) ? {} : { mirror: theirs }
}

type Besides = Pick<AnswerOf<'figure'>, 'growth' | 'record' | 'base' | 'check' | 'parts' | 'doubted'>

function besides(of: FlowOf, headline: Figure, facts: Facts): Besides {
  const { period } = headline
  const growth = growthBeside(of, headline, facts)
  const doubted = growth === undefined ? [] : verdicts(growth, facts).filter(contradicts)
  const odd = growth?.by === 'karvan' ? doubted.find(({ why }) => why?.because === 'unexplained')?.figure : undefined
  const checked = growth?.by === 'publisher' ? growth : odd
  const redone = checked && check(checked, facts)
  const base = redone?.base ?? baseOf(of, headline, growth, facts)
  const record = streak(of, period, facts)
  const parts = of.flow === 'T' ? partsOf(of, headline, facts) : undefined
  return {
    ...defined({ growth, record, base, check: redone, parts }),
    // The check says of a growth that no source explains which numbers it does not fit.
    doubted: redone === undefined ? doubted : doubted.filter(({ figure }) => figure !== odd),
  }
}

/** The figure of the year before, of the compiler of the growth shown: readers take it for the base of that growth. */
function baseOf(of: FlowOf, headline: Figure, growth: Figure | undefined, facts: Facts): Figure | undefined {
  const before = yearBefore(headline.period)
  const counted = officialEnds(of, headline.period, facts)?.base
  if (counted !== undefined) return counted
  if (growth?.by === 'publisher') return ownValues(growth, before, facts)[0]
  const base = valueOfCount(headline, of, before, facts) ?? value(of, before, facts)
  return base !== undefined && comparable([headline, base], facts) ? base : undefined
}
