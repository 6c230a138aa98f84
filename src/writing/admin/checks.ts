/** Checks of a change, one line each: ✗ stops, ⚠ warns, ✓ agrees, ≈ agrees within rounding. */
import type { ChangeCheck } from '../../answers/model/admin-reply.ts'
import type { Computed, Figure, Published } from '../../answers/model/findings.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import { shift } from '../../languages/model/digits.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, type TextPiece, text } from '../../languages/model/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftLine, line, Priority } from '../message/draft.ts'
import { attributed, cites, digitsOf, plainDigits, subjectAndPeriod, valued } from '../message/figure-line.ts'
import { whoSaid } from '../message/source-line.ts'
import { echoed } from '../message/user-text.ts'
import { AdminPriority, moreLine } from './admin-message.ts'

const maxChecks = 8

/** At most eight checks, and how many more there are. */
export function checkLines(checks: readonly ChangeCheck[], context: ComposeContext): readonly DraftLine[] {
  return [
    ...checks
      .slice(0, maxChecks)
      .map((check, i) => line(text`${markOf(check)} ${checkText(check, context)}`, priorities[check.outcome] - i)),
    ...moreLine(checks.length - maxChecks, context.language, AdminPriority.moreChecks),
  ]
}
const priorities: Record<ChangeCheck['outcome'], number> = {
  stops: Priority.required + maxChecks,
  warns: AdminPriority.warning,
  agrees: AdminPriority.agreement,
}

function markOf(check: ChangeCheck): string {
  if (check.outcome === 'stops') return '✗'
  if (check.outcome === 'warns') return '⚠'
  return check.check === 'held' && check.relation === 'rounds-to' ? '≈' : '✓'
}

function checkText(check: ChangeCheck, context: ComposeContext): Text {
  const { language } = context
  const { say, voice } = language
  const { checks: words } = say.office
  switch (check.check) {
    case 'rule':
      return [ruleText(check.refusal, language)]
    case 'held':
      return heldText(check, context)
    case 'sum':
      return sumText(check, language)
    case 'growth':
      return growthText(check, language)
    case 'share':
      return shareText(check, language)
    case 'cumulated':
      return words.cumulated(dated(check.longer, language), dated(check.shorter, language))
    case 'leap': {
      const isMore = Number(check.times) > 1
      const times = { value: check.times, unitMult: 0, unit: 'TIMES' }
      const size = isMore ? times : { ...times, value: shift(check.times, 2), unit: 'PT' }
      return words.leap(voice.amount(size), isMore, attributed(check.from, language), check.from.period)
    }
    case 'early':
      return [words.early(voice.day(check.source.published), check.period)]
    case 'said':
      return text`${say.office.article.held} ${{ cite: check.statement }}`
    case 'digits':
      return [words.digits(voice.number(check.value))]
    case 'change': {
      const percent = voice.signed({ value: check.percent, unitMult: 0, unit: 'PT' })
      return words.change(percent, text`${voice.amount(check.from.amount)} ${{ cite: check.from }}`)
    }
    case 'instead':
      return words.instead(check.figure && dated(check.figure, language))
    case 'leans':
      return words.leans(check.figures.map(figure => oursText(figure, language)))
  }
}

/** The sentence of a broken rule. */
export const ruleText = ({ rule, at, version }: Refusal, { say, voice }: Language): string =>
  say.office.refusals[rule](echoed(at), version === undefined ? '' : voice.number(String(version)))

function heldText({ relation, figure, why }: Extract<ChangeCheck, { check: 'held' }>, context: ComposeContext): Text {
  const { say, voice } = context.language
  const { checks: words } = say.office
  const who = whoSaid(figure.observation, context.facts, context.language)
  const digits = plainDigits(figure, voice)
  const held = text`${who === undefined ? digits : `${digits}${say.comma}${who}`}${cites(figure)}`
  switch (relation) {
    case 'equal':
      return words.equal(held)
    case 'rounds-to':
      return words.rounded(held)
    case 'within':
      return words.within(held)
    case 'differs':
      // 'No source says why' would only repeat that it differs.
      return words.differs(held, why === undefined || why.because === 'unexplained' ? undefined : say.reason(why))
  }
}

function sumText(
  { outcome, of: [whole, sold, bought], computed }: Extract<ChangeCheck, { check: 'sum' }>,
  language: Language,
) {
  const { say, voice } = language
  const words = say.office.checks
  const sentence = outcome === 'agrees' ? words.sumFits : words.sumFails
  return sentence(formula([sold, bought], '+', language), voice.amount(computed), valued(whole, voice))
}

function growthText(check: Extract<ChangeCheck, { check: 'growth' }>, language: Language): Text {
  const { say, voice } = language
  const { growthFits, growthFails } = say.office.checks
  const now = attributed(check.now, language)
  const growth = voice.signed(check.published.amount)
  const base = dated(check.base, language)
  const cite: TextPiece = { cite: check.published.observation }
  return check.outcome === 'agrees'
    ? growthFits(now, growth, base, cite)
    : growthFails(now, growth, base, voice.signed(check.computed), cite)
}

function shareText(check: Extract<ChangeCheck, { check: 'share' }>, language: Language): Text {
  const { say, voice } = language
  const { shareFits, shareFails } = say.office.checks
  const share = voice.amount(check.published.amount)
  const cite: TextPiece = { cite: check.published.observation }
  const quotient = formula([check.part, check.total], '÷', language)
  return check.outcome === 'agrees'
    ? shareFits(share, quotient, cite)
    : shareFails(share, quotient, voice.amount(check.computed), cite)
}

/** '10.2 [1] + 407.7 [2]'. */
function formula([one, other]: readonly [Published, Published], sign: string, { voice }: Language): Text {
  const [first = '', second = ''] = voice.operands([one.amount, other.amount])
  return text`${first}${cites(one)} ${sign} ${second}${cites(other)}`
}

/** '$3.744 billion, 2024 [2]'. */
function dated(figure: Figure, language: Language): Text {
  const { say, voice } = language
  const period = voice.period(figure.period)
  if (figure.by === 'karvan') return text`${attributed(figure, language)}${say.comma}${period}`
  return text`${digitsOf(figure, voice)}${say.comma}${period}${cites(figure)}`
}

const oursText = (figure: Computed, language: Language): Text => [
  { italic: [`${digitsOf(figure, language.voice)} · ${subjectAndPeriod(figure, language)}`] },
]
