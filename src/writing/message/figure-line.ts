/** A figure in a line: its digits, what it is of, and its source right behind. */
import type { Subject } from '../../answers/figures/held/candidates.ts'
import { countersOf, isMirrored, isStatistics } from '../../answers/figures/held/comparable.ts'
import { observationsOf, unusual } from '../../answers/figures/held/definition.ts'
import { contradicts } from '../../answers/figures/verdict.ts'
import type { Figure, GrowthCheck, Verdict } from '../../answers/model/findings.ts'
import type { SeriesAndPeriod } from '../../data/facts/facts.ts'
import { sameNumber } from '../../data/model/amount.ts'
import { yearBefore } from '../../data/model/period.ts'
import { type Amount, type Observation, oppositeBound } from '../../data/model/schema.ts'
import { briefly } from '../../data/model/sums.ts'
import type { BalanceSide } from '../../languages/model/arithmetic.ts'
import type { Language, Say } from '../../languages/model/say.ts'
import { type Text, type TextPiece, text } from '../../languages/model/voice/text.ts'
import type { BasedChange, Headed } from '../../languages/model/voice/values.ts'
import type { Voice } from '../../languages/model/voice/voice.ts'
import { type DraftLine, line, Priority, type Writing } from './draft.ts'
import { type NameLookup, organisationName, whoSaid } from './source-line.ts'

/** What a figure is of, by its measure: a value or its growth, a share, a rank. */
export function subjectOf({ measure, flow, reporter, partner }: Subject, say: Say): string {
  if (measure === 'share') return say.shareSubject(flow, reporter, partner)
  return measure === 'rank' ? say.rankSubject(flow, reporter, partner) : say.subject(flow, reporter, partner)
}

/** 'China–Azerbaijan turnover, 2025'. */
export const subjectAndPeriod = (figure: SeriesAndPeriod, { say, voice }: Language): string =>
  `${subjectOf(figure, say)}${say.comma}${voice.period(figure.period)}`

/** ' [n]' of a published figure; of a computed one, those of its inputs, each source once. */
export const cites = (figure: Figure): Text => observationsBySource(figure).flatMap(cite => [' ', { cite }])

/** What a line on a figure needs to know. */
interface Known {
  readonly language: Language
  readonly facts: Pick<NameLookup, 'organisations'>
}

/** The observations behind a figure, one a source. */
export function observationsBySource(figure: Figure): readonly Observation[] {
  const all = observationsOf(figure)
  return all.filter((one, i) => all.findIndex(it => it.citation.source === one.citation.source) === i)
}

/** The compiler of a figure with its citation: 'IMF [2]'. */
export function compilerOf(figure: Figure, { facts, language }: Writing): Text {
  const [first] = observationsOf(figure)
  return [...(first === undefined ? [] : [organisationName(first.compiledBy, facts, language)]), ...cites(figure)]
}

/** '$3.744 billion [2]'; a computed figure is in italics. */
export const valued = (figure: Figure, voice: Voice): Text => withCites(figure, digitsOf(figure, voice))

/** Like `valued`; a computed figure with the citations of its inputs. */
export const sourced = (figure: Figure, voice: Voice): Text =>
  figure.by === 'publisher' ? valued(figure, voice) : [...valued(figure, voice), ...cites(figure)]

/** Like `sourced`, for figures of one phrase: one citation serves neighbours of the same sources. */
export const sourcedTogether = (figures: readonly Figure[], voice: Voice): readonly Text[] =>
  figures.map((figure, i) => (isCitedNext(figures, i) ? bare(figure, voice) : sourced(figure, voice)))

export function isCitedNext(figures: readonly Figure[], i: number): boolean {
  const one = figures[i]
  const next = figures[i + 1]
  return one !== undefined && next !== undefined && JSON.stringify(sourcesOf(one)) === JSON.stringify(sourcesOf(next))
}
const sourcesOf = (figure: Figure): readonly string[] => [
  ...new Set(observationsOf(figure).map(it => it.citation.source)),
]

const bare = (figure: Figure, voice: Voice): Text =>
  figure.by === 'publisher' ? [digitsOf(figure, voice)] : [{ italic: [digitsOf(figure, voice)] }]

/** Like `sourced`, for a line without a formula, with its remarks: 'deficit of $397.5 million (our calculation) [1]'. */
export function attributed(figure: Figure, writing: Known, digits = sided(figure, writing.language)): Text {
  const { say } = writing.language
  const known = [...(figure.by === 'karvan' ? [say.ours] : []), ...remarks(figure, writing)]
  const whole = known.length === 0 ? digits : `${digits}${say.bracketed(known.join(say.comma))}`
  return [...withCites(figure, whole), ...(figure.by === 'karvan' ? cites(figure) : [])]
}

/** Like `digitsOf`, of a figure without its subject: 'deficit of $397.5 million'. */
export function sided(figure: Told, { say, voice }: Language): string {
  const side = balanceSide(figure)
  return side === undefined ? digitsOf(figure, voice) : say.arithmetic.sided(digitsOf(unsigned(figure), voice), side)
}

/** The digits of a figure, and what they are of. A balance is told by its size, as a deficit or a surplus; its change with that size. */
export function told(figure: Told, language: Language): Headed {
  const { say, voice } = language
  const { measure, flow, reporter, partner } = figure
  const balance = measure === 'growth' && flow === 'B' ? figure.from?.[0] : undefined
  if (balance !== undefined) {
    const { digits, subject } = told(balance, language)
    return { digits: `${digitsOf(figure, voice)} · ${digits}`, subject }
  }
  if (measure === 'rank') return say.ranked(figure.amount, flow, reporter, partner)
  const side = balanceSide(figure)
  if (side === undefined) return { digits: digitsOf(figure, voice), subject: subjectOf(figure, say) }
  return say.arithmetic.balance(digitsOf(unsigned(figure), voice), side, reporter, partner)
}

type Told = Shown & Subject & { readonly from?: readonly Figure[] }
const balanceSide = ({ measure, flow, amount }: Told): BalanceSide | undefined => {
  if (measure !== 'value' || flow !== 'B' || !/[1-9]/.test(amount.value)) return undefined
  return amount.value.startsWith('-') ? 'deficit' : 'surplus'
}
/** Of a balance under −5 billion the deficit is over 5. */
function unsigned<T extends Shown>(figure: T): T {
  const { value, bound, ...amount } = figure.amount
  const turned = bound && value.startsWith('-') ? oppositeBound[bound] : bound
  return { ...figure, amount: { ...amount, value: value.replace('-', ''), ...(turned && { bound: turned }) } }
}

/** '$4.87 billion', or '▲ +30.2%' of a growth. A number of ours has five digits at most. */
export const digitsOf = (figure: Shown, voice: Voice): string =>
  figure.measure === 'growth' ? voice.change(figure.amount) : voice.amount(shownAmount(figure))

interface Shown extends Pick<Figure, 'measure' | 'amount'> {
  readonly by?: Figure['by']
}
/** A published amount as it is printed; one of ours with five digits at most. */
export const shownAmount = ({ by, amount }: Shown): Amount => (by === 'karvan' ? briefly(amount) : amount)

/** Like `digitsOf`, without the arrow of a growth: '+30.2%'. */
export const plainDigits = (figure: Shown, voice: Voice): string =>
  figure.measure === 'growth' ? voice.signed(figure.amount) : voice.amount(shownAmount(figure))

/** '▲ +30.2% on 2024': the change of a figure on its base, which is the year before unless it names another. */
export function changeOn(
  { amount, period, against }: Pick<Observation, 'amount' | 'period' | 'against'>,
  say: Say,
  how: Pick<BasedChange, 'style' | 'isOurs'> = {},
): Text {
  const before = yearBefore(period)
  const base = against ?? before
  return say.changeOn({ amount, base, isYearOnYear: base === before, ...how })
}

/** '▲ +30.2% [1]'. */
export const changed = (figure: Figure, voice: Voice): Text => withCites(figure, voice.change(figure.amount))

const withCites = (figure: Figure, digits: string): Text =>
  figure.by === 'publisher' ? [digits, ...cites(figure)] : [{ italic: [digits] }]

/** Like `sourced`, for a cell, with the remarks on the figure in brackets. */
export function valueCell(figure: Figure, writing: Known): Text {
  const { say, voice } = writing.language
  const known = remarks(figure, writing)
  return [...sourced(figure, voice), ...(known.length === 0 ? [] : [say.bracketed(known.join(say.comma))])]
}

const isExpected = (figure: Figure): boolean => figure.by === 'publisher' && figure.observation.status === 'expected'

/** 'counted in another way: from the balance of payments'. */
function definitionRemark(observation: Observation, say: Language['say']): readonly string[] {
  const definition = unusual(observation)
  return definition === undefined ? [] : [say.reason({ because: 'definition', definition })]
}

/** The compiler marks it so: the IMF has Korea's imports of 2015 under the North. */
const isUnreliable = (figure: Figure): boolean =>
  figure.by === 'publisher' && figure.observation.status === 'unreliable'

/** What a reader must know of a figure: it is only expected, has another definition, or the partner counted it. */
export const remarks = (figure: Figure, { facts, language: { say } }: Known): readonly string[] => [
  ...(isExpected(figure) ? [say.expected] : []),
  ...(isUnreliable(figure) ? [say.official.statuses.unreliable] : []),
  ...(figure.by === 'publisher' ? definitionRemark(figure.observation, say) : []),
  ...(isOfPartner(figure, facts) ? [say.reason({ because: 'mirror' })] : []),
]

/** A published turnover has no side of its own, unless an office of the partner counted it. */
const isOfPartner = (figure: Figure, facts: Known['facts']): boolean =>
  figure.by === 'publisher' && figure.flow === 'T'
    ? isStatistics(figure.observation.compiledBy, facts) && countersOf(figure, facts)[0] === figure.partner
    : isMirrored(figure)

/** First line of every figure: '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'; a computed one is in italics. */
export function headline(
  figure: Figure,
  writing: Known,
  {
    digits = told(figure, writing.language).digits,
    subject = told(figure, writing.language).subject,
    when = writing.language.voice.period(figure.period),
  }: { readonly digits?: string; readonly subject?: string; readonly when?: string } = {},
): DraftLine {
  const whole = [subject, when, ...remarks(figure, writing)].join(writing.language.say.comma)
  const first: TextPiece = figure.by === 'publisher' ? { bold: digits } : { italic: [{ bold: digits }] }
  return line([first, ` · ${whole}`, ...(figure.by === 'publisher' ? cites(figure) : [])])
}

/** The growth recomputed: '✓ Our check: 4.87 ÷ 3.744 = +30.1%, agrees with [1] within rounding'. */
export function checkLine(check: GrowthCheck, { language: { say, voice } }: Writing): DraftLine {
  const [now = '', base = ''] = voice.operands([check.now.amount, check.base.amount].map(briefly))
  const formula = `${now} ÷ ${base}${check.computed.unit === 'TIMES' ? '' : ' − 1'}`
  const computed = voice.signed(check.computed)
  const cite: TextPiece = { cite: check.published.observation }
  if (sameNumber(check.computed, check.published.amount))
    return line(['✓ ', { italic: [say.official.check(formula, computed)] }], Priority.check)
  if (check.fits) return line(['✓ ', { italic: say.checkFits(formula, computed, cite) }], Priority.check)
  const published = voice.signed(check.published.amount)
  return line(['⚠ ', { italic: say.checkFails(formula, computed, published, cite) }], Priority.warning)
}

/** ✓ same, ≈ rounded or cut off, ⚠ differs. A bound that holds agrees. */
function markOf({ relation, why }: Verdict): string {
  if (relation === 'same' || why?.because === 'bound') return '✓'
  return isRounded(relation) ? '≈' : '⚠'
}
const isRounded = (relation: Verdict['relation']): boolean => relation === 'rounded' || relation === 'cut-off'

/** '≈ $420 million, Ambassador Lu Mei [2]: the same figure, rounded'. */
export function verdictLine(verdict: Verdict, writing: Writing, priority: number): DraftLine {
  const { say, voice } = writing.language
  const { figure } = verdict
  const digits = plainDigits(figure, voice)
  const spoken = figure.flow === 'B' ? sided(figure, writing.language) : digits
  const who = whoSaid(figure.observation, writing.facts, writing.language)
  const words = isExpected(figure) ? say.expected : wordsOf(verdict, writing)
  return line(
    text`${markOf(verdict)} ${who === undefined ? spoken : `${spoken}${say.comma}${who}`}${cites(figure)}${say.colon}${words}`,
    priority,
    [text`${markOf(verdict)} ${digits}${cites(figure)}`, [who === undefined ? words : `${who}${say.colon}${words}`]],
  )
}

function wordsOf({ relation, why, figure }: Verdict, { facts, language: { say } }: Writing): string {
  const { compiledBy } = figure.observation
  if (relation === 'differs' && why?.because === 'other-compiler' && !isStatistics(compiledBy, facts))
    return say.official.uncounted
  if (relation === 'differs') return say.reason(why ?? { because: 'unexplained' })
  if (relation === 'disputed') return say.official.disputed
  if (relation === 'cut-off') return say.official.cutOff
  return relation === 'same' ? say.same : say.rounded
}

/** Lines for the verdicts that tell a reader something new: rounded and differing figures. */
export function verdictLines(verdicts: readonly Verdict[], writing: Writing): readonly DraftLine[] {
  const telling = verdicts.filter(verdict => isRounded(verdict.relation) || contradicts(verdict))
  return telling.map((verdict, i) => verdictLine(verdict, writing, Priority.verdict - i))
}
