/** Checks of a change, one line each: ✗ stops, ⚠ warns, ≠ is noted, ✓ agrees, ≈ agrees within rounding. */
import { type ChangeCheck, type ComparedRow, rowsShown } from '../../answers/model/change-check.ts'
import type { Computed, Figure, Published } from '../../answers/model/findings.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import type { Language } from '../../languages/model/say.ts'
import { shift } from '../../languages/model/voice/digits.ts'
import { type Text, type TextPiece, text } from '../../languages/model/voice/text.ts'
import { csvPieces } from '../files/csv.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftLine, line, Priority } from '../message/draft.ts'
import { attributed, cites, digitsOf, plainDigits, subjectAndPeriod, valued } from '../message/figure-line.ts'
import { plainText } from '../message/render.ts'
import { whoSaid } from '../message/source-line.ts'
import { echoed } from '../message/user-text.ts'
import { AdminPriority, moreLine } from './admin-message.ts'
import { correctionText, factPlain } from './journal-entry.ts'

const maxChecks = 8

/** At most eight checks, and how many more there are. */
export function checkLines(checks: readonly ChangeCheck[], context: ComposeContext): readonly DraftLine[] {
  return [
    ...checks
      .slice(0, maxChecks)
      .flatMap((check, i) =>
        check.check === 'rows'
          ? rowLines(check, context)
          : [line(text`${markOf(check)} ${checkText(check, context)}`, priorities[check.outcome] - i)],
      ),
    ...moreLine(checks.length - maxChecks, context.language, AdminPriority.moreChecks),
  ]
}
const priorities: Record<ChangeCheck['outcome'], number> = {
  stops: Priority.required + maxChecks,
  warns: AdminPriority.warning,
  notes: AdminPriority.agreement,
  agrees: AdminPriority.agreement,
}

function markOf(check: ChangeCheck): string {
  if (check.outcome === 'stops') return '✗'
  if (check.outcome === 'warns') return '⚠'
  if (check.outcome === 'notes') return '≠'
  return check.check === 'held' && check.relation === 'rounds-to' ? '≈' : '✓'
}

type Rows = Extract<ChangeCheck, { check: 'rows' }>

/** '⚠ $4.87 billion → $48.7 billion · China–Azerbaijan turnover, 2025 [1] (+900%)'. */
function rowLines({ rows }: Rows, context: ComposeContext): readonly DraftLine[] {
  const lines = rows.slice(0, rowsShown).map(({ was, now, checks }, i) => {
    const isWarned = now === undefined || checks.some(({ outcome }) => outcome === 'warns')
    const remarks = checks.flatMap((check): Text => [' · ', ...remarkText(check, context)])
    const words = text`${isWarned ? '⚠' : '✓'} ${rowText(was, now, context.language)}`
    return line([...words, ...remarks], AdminPriority.warning - i / rowsShown)
  })
  return [...lines, ...moreLine(rows.length - rowsShown, context.language, AdminPriority.warning + 1)]
}

/** Every row of a file as CSV in chunks: its number, the id, what it is, the old and the new value, and the checks. */
export const changedRowsCsv = ({ rows }: Rows, context: ComposeContext): Generator<Uint8Array> =>
  csvPieces(['row', 'id', 'what', 'old', 'new', 'checks'], cellsOf(rows, context))

function* cellsOf(rows: readonly ComparedRow[], context: ComposeContext): Generator<readonly string[]> {
  const { language } = context
  for (const { row, was, now, checks } of rows) {
    const fact = now ?? was
    const what = fact === undefined || !('measure' in fact) ? '' : subjectAndPeriod(fact, language)
    const value = (it: ComparedRow['now']): string => {
      if (it === undefined) return ''
      return 'measure' in it ? digitsOf(it, language.voice) : it.words
    }
    const remarks = checks.map(check => `${markOf(check)} ${uncited(remarkText(check, context))}`)
    yield [row === undefined ? '' : String(row), fact?.id ?? '', what, value(was), value(now), remarks.join('; ')]
  }
}

/** Without the numbers of sources, which a file does not list. */
const uncited = (words: Text): string =>
  plainText(words.filter(piece => typeof piece === 'string' || !('cite' in piece)))
    .replace(/\s+/g, ' ')
    .trim()

function rowText(was: ComparedRow['was'], now: ComparedRow['now'], language: Language): Text {
  if (now !== undefined) return text`${correctionText(now, was, language)} ${{ cite: now }}`
  return was === undefined ? [] : text`${language.say.office.gone(factPlain(was, language))} ${{ cite: was }}`
}

/** The earlier value is in the row itself. */
function remarkText(check: ChangeCheck, context: ComposeContext): Text {
  if (check.check === 'rows') return []
  return check.check === 'change'
    ? [context.language.voice.signed({ value: check.percent, unitMult: 0, unit: 'PT' })]
    : checkText(check, context)
}

type CheckOf<C extends ChangeCheck['check']> = ChangeCheck & { readonly check: C }

const checkText = <C extends Exclude<ChangeCheck['check'], 'rows'>>(check: CheckOf<C>, context: ComposeContext): Text =>
  texts[check.check](check, context)

const texts: {
  readonly [C in Exclude<ChangeCheck['check'], 'rows'>]: (check: CheckOf<C>, context: ComposeContext) => Text
} = {
  rule: ({ refusal }, { language }) => [ruleText(refusal, language)],
  held: heldText,
  sum: (check, { language }) => sumText(check, language),
  growth: growthText,
  share: (check, { language }) => shareText(check, language),
  cumulated: ({ longer, shorter }, context) =>
    wordsIn(context).cumulated(dated(longer, context), dated(shorter, context)),
  leap: leapText,
  whole: ({ whole }, context) => wordsIn(context).whole(dated(whole, context)),
  instead: ({ figure }, context) => wordsIn(context).instead(figure && dated(figure, context)),
  leans: ({ figures }, context) => wordsIn(context).leans(figures.map(figure => oursText(figure, context.language))),
  // Of what is entered, and of its source.
  article: ({ held }, context) => wordsIn(context).article(held.id),
  twice: ({ one, other }, context) => {
    const { voice } = context.language
    const what = subjectAndPeriod(one, context.language)
    return [wordsIn(context).twice(what, digitsOf(one, voice), digitsOf(other, voice))]
  },
  impossible: (_, context) => [wordsIn(context).impossible],
  early: ({ source, period }, context) => [
    wordsIn(context).early(context.language.voice.day(source.published), period),
  ],
  said: ({ statement }, { language }) => text`${language.say.office.article.held} ${{ cite: statement }}`,
  digits: ({ value }, context) => [wordsIn(context).digits(context.language.voice.number(value))],
  change: ({ percent, from }, context) => {
    const { voice } = context.language
    const change = voice.signed({ value: percent, unitMult: 0, unit: 'PT' })
    return wordsIn(context).change(change, text`${voice.amount(from.amount)} ${{ cite: from }}`)
  },
}

const wordsIn = ({ language }: ComposeContext) => language.say.office.checks

export const ruleText = ({ rule, at, version }: Refusal, { say, voice }: Language): string =>
  say.office.refusals[rule](echoed(at), version === undefined ? '' : voice.number(String(version)))

function heldText({ relation, figure, why }: Extract<ChangeCheck, { check: 'held' }>, context: ComposeContext): Text {
  const { say } = context.language
  const { checks: words } = say.office
  const held =
    figure.by === 'karvan' ? attributed(figure, context) : text`${saidDigits(figure, context)}${cites(figure)}`
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

/** '$4 billion, President Xi Jinping'. */
function saidDigits(figure: Published, { facts, language }: ComposeContext): string {
  const who = whoSaid(figure.observation, facts, language)
  const digits = plainDigits(figure, language.voice)
  return who === undefined ? digits : `${digits}${language.say.comma}${who}`
}

function leapText({ times, from }: Extract<ChangeCheck, { check: 'leap' }>, context: ComposeContext): Text {
  const { say, voice } = context.language
  const isMore = Number(times) > 1
  const ratio = { value: times, unitMult: 0, unit: 'TIMES' }
  const size = isMore ? ratio : { ...ratio, value: shift(times, 2), unit: 'PT' }
  return say.office.checks.leap(voice.amount(size), isMore, attributed(from, context), from.period)
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

function growthText(check: Extract<ChangeCheck, { check: 'growth' }>, context: ComposeContext): Text {
  const { say, voice } = context.language
  const { growthFits, growthFails } = say.office.checks
  const now = attributed(check.now, context)
  const growth = voice.signed(check.published.amount)
  const base = dated(check.base, context)
  const cite: TextPiece = { cite: check.published.observation }
  return check.outcome === 'agrees'
    ? growthFits(now, growth, base, cite)
    : growthFails({ now, base }, growth, voice.signed(check.computed), cite)
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
function dated(figure: Figure, context: ComposeContext): Text {
  const { say, voice } = context.language
  const period = voice.period(figure.period)
  if (figure.by === 'karvan') return text`${attributed(figure, context)}${say.comma}${period}`
  return text`${digitsOf(figure, voice)}${say.comma}${period}${cites(figure)}`
}

const oursText = (figure: Computed, language: Language): Text => [
  { italic: [`${digitsOf(figure, language.voice)} · ${subjectAndPeriod(figure, language)}`] },
]
