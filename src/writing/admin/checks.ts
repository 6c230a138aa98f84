/** The checks of what is about to be saved, a line each: ✗ stops, ⚠ warns, ✓ agrees, ≈ agrees as far as it is rounded. */
import type { ChangeCheck } from '../../answers/model/admin-reply.ts'
import type { Computed, Figure, Published } from '../../answers/model/findings.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, type TextPiece, text } from '../../languages/model/text.ts'
import type { ComposeContext } from '../message/compose.ts'
import { type DraftLine, line, must } from '../message/draft.ts'
import { attributed, cites, digitsOf, valued } from '../message/figure-line.ts'
import { whoSaid } from '../message/source-line.ts'
import { subjectOf } from '../message/subject.ts'
import { echoed } from '../message/user-text.ts'

const mostChecks = 8

/** At most eight of them, and how many more there are. What stops stays when there is little room, and what agrees goes first. */
export function checkLines(checks: readonly ChangeCheck[], saying: ComposeContext): readonly DraftLine[] {
  const { office } = saying.language.say
  const shown = checks.slice(0, mostChecks)
  const more = checks.length - shown.length
  return [
    ...shown.map((check, i) => line(text`${markOf(check)} ${checkText(check, saying)}`, weights[check.outcome] - i)),
    ...(more === 0 ? [] : [line([office.more(saying.language.voice.number(String(more)))], 40)]),
  ]
}
const weights: Record<ChangeCheck['outcome'], number> = { stops: must + mostChecks, warns: 93, agrees: 75 }

function markOf(check: ChangeCheck): string {
  if (check.outcome === 'stops') return '✗'
  if (check.outcome === 'warns') return '⚠'
  return check.check === 'held' && check.relation === 'rounds-to' ? '≈' : '✓'
}

function checkText(check: ChangeCheck, saying: ComposeContext): Text {
  const { language } = saying
  const { say, voice } = language
  const { checks: words } = say.office
  switch (check.check) {
    case 'rule':
      return [ruleText(check.refusal, language)]
    case 'held':
      return heldText(check, saying)
    case 'sum':
      return sumText(check, language)
    case 'growth':
      return growthText(check, language)
    case 'share':
      return shareText(check, language)
    case 'cumulated':
      return words.cumulated(dated(check.longer, language), dated(check.shorter, language))
    case 'leap':
      return words.leap(check.times, Number(check.times) > 1, dated(check.from, language))
    case 'early':
      return [words.early(voice.day(check.source.published), check.period)]
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

/** The sentence of a rule that was broken. */
export const ruleText = ({ rule, at, version }: Refusal, { say, voice }: Language): string =>
  say.office.refusals[rule](echoed(at), version === undefined ? '' : voice.number(String(version)))

function heldText({ relation, figure, why }: Extract<ChangeCheck, { check: 'held' }>, saying: ComposeContext): Text {
  const { say, voice } = saying.language
  const { checks: words } = say.office
  const who = whoSaid(figure.observation, saying.facts, saying.language)
  const digits = figure.measure === 'growth' ? voice.signed(figure.amount) : voice.amount(figure.amount)
  const held = text`${who === undefined ? digits : `${digits}${say.comma}${who}`}${cites(figure)}`
  switch (relation) {
    case 'equal':
      return words.equal(held)
    case 'rounds-to':
      return words.rounded(held)
    case 'within':
      return words.within(held)
    case 'differs':
      // 'Differs, and no source says why' would only say again that it differs.
      return words.differs(held, why === undefined || why.because === 'unexplained' ? undefined : say.reason(why))
  }
}

function sumText(
  { outcome, of: [whole, sold, bought], computed }: Extract<ChangeCheck, { check: 'sum' }>,
  language: Language,
) {
  const { say, voice } = language
  const words = say.office.checks
  const said = outcome === 'agrees' ? words.sumFits : words.sumFails
  return said(formula([sold, bought], '+', language), voice.amount(computed), valued(whole, voice))
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

const oursText = (figure: Computed, { say, voice }: Language): Text => [
  { italic: [`${digitsOf(figure, voice)} · ${subjectOf(figure, say)}${say.comma}${voice.period(figure.period)}`] },
]
