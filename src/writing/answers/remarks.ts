/** Replies to remarks in a question, added to its answer: verdicts on claims, the currency, how the question was read. */
import { multipleOf, weighClaim } from '../../answers/claims/weigh-claim.ts'
import type { Weighed } from '../../answers/claims/weighed.ts'
import { unitHeld } from '../../answers/currency.ts'
import { countersOf } from '../../answers/figures/held/comparable.ts'
import { shareTogether } from '../../answers/figures/official/together.ts'
import { type Answer, type AnswerOf, firstFigure } from '../../answers/model/answer.ts'
import type { Meaning, Remarks } from '../../answers/model/remarks.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { numberOf } from '../../data/model/amount.ts'
import { defined } from '../../data/model/defined.ts'
import { compareExact } from '../../data/model/rational.ts'
import { briefly, total } from '../../data/model/sums.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Text } from '../../languages/model/voice/text.ts'
import { type Draft, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { changeOn, cites, headline, subjectAndPeriod } from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'
import { echoed } from '../message/user-text.ts'
import { calculation } from './figure.ts'
import { withVerdicts } from './verdicts.ts'

/** The draft with the verdicts first, then what else was asked for beside the figure. */
export function withRemarks(draft: Draft, answer: Answer, remarks: Remarks | undefined, writing: Writing): Draft {
  if (remarks === undefined) return draft
  const { language, facts } = writing
  const all = remarks.claims.map(claim => weighClaim(claim, answer, facts)).filter(it => it !== undefined)
  // Of what a question for the cause takes for granted, only an error is told.
  const weighed = remarks.wants === 'causes' ? all.filter(({ verdict }) => /^(?:not|contested)$/.test(verdict)) : all
  const judged = [
    ...multipleLine(answer, remarks, language),
    ...totalLine(answer, remarks, language),
    ...shareLines(answer, remarks, writing),
    ...growthLines(answer, remarks, language),
    ...withVerdicts(draft.lines, weighed, { answer, remarks }, writing),
  ]
  // Right below the first figure, or below a list.
  const at = firstFigure(answer) === undefined ? judged.length : 1
  const lines = judged.toSpliced(
    at,
    0,
    ...currency(answer, remarks, weighed, language),
    ...cityLines(answer, remarks, language),
    ...counterLine(answer, remarks, writing),
  )
  const whole = [...notKnown(answer, remarks, language), ...lines, ...notRead(answer, remarks, language)]
  return { ...draft, lines: remarks.recalled === true ? [...whole, ...reading(remarks, language)] : whole }
}

/** '▲ 6.33 times as much as in 2016 · China–Azerbaijan turnover, 2025', when the question is how many times as much. */
function multipleLine(answer: Answer, { wants }: Remarks, language: Language): readonly DraftLine[] {
  const times = wants === 'times' ? multipleOf(answer) : undefined
  if (times === undefined) return []
  return [
    line([
      { italic: changeOn(times, language.say, { style: 'bold' }) },
      ` · ${subjectAndPeriod(times, language)}${language.say.bracketed(language.say.ours)}`,
      ...cites(times),
    ]),
  ]
}

/** '$14,720.1 million in total (our calculation)', of partners side by side, when their total is asked for. */
function totalLine(answer: Answer, { wants }: Remarks, { say, voice }: Language): readonly DraftLine[] {
  if (wants !== 'total' || (answer.kind !== 'compare' && answer.kind !== 'ranking')) return []
  const shown = answer.kind === 'ranking' ? answer.rows.map(row => row.value) : answer.rows.map(row => row.figure)
  const figures = shown.flatMap(it => it?.amount ?? [])
  const unlike = (answer.unlike ?? []).filter(it => it !== 'compilers')
  const sum = unlike.length === 0 && figures.length === answer.rows.length ? total(figures) : undefined
  if (sum === undefined)
    return [
      line([unlike.length === 0 ? say.arithmetic.incomplete('partners') : say.arithmetic.unordered(unlike, 'sum')]),
    ]
  const remark = answer.unlike?.includes('compilers') === true ? say.arithmetic.oursRoughly : say.ours
  return [line([{ bold: say.arithmetic.inTotal(voice.amount(briefly(sum))) }, say.bracketed(remark)])]
}

/** The answer with the share of each partner in a list, if that is asked for. */
export function withShares(answer: Answer, remarks: Remarks | undefined, facts: Facts): Answer {
  if (remarks?.wants !== 'shares' || answer.kind !== 'ranking') return answer
  const { question } = answer
  const rows = answer.rows.map(row => ({
    ...row,
    ...defined({ share: shareTogether(question, [row.partner], question.period, facts) }),
  }))
  return { ...answer, rows }
}

/** '21.4% in total · shares of China and Türkiye in Azerbaijan’s turnover, 2025', and the division. */
function shareLines(answer: Answer, { wants }: Remarks, writing: Writing): readonly DraftLine[] {
  if (wants !== 'share' || (answer.kind !== 'compare' && answer.kind !== 'ranking')) return []
  const { flow, reporter } = answer.question
  const { say, voice } = writing.language
  const partners = answer.rows.map(({ partner }) => partner)
  const [first = '', ...more] = partners
  const period = answer.kind === 'ranking' ? answer.question.period : answer.rows[0]?.period
  if (period === undefined) return []
  const share = shareTogether({ flow, reporter }, partners, period, writing.facts)
  const subject = say.shareSubject(flow, reporter, first, ...more)
  if (share === undefined) return [line([say.notHeld(subject, period)])]
  const percent = voice.amount(share.amount)
  const digits = more.length === 0 ? percent : say.arithmetic.sharesInTotal(percent)
  return [headline(share, writing, { digits, subject }), ...calculation(share, writing)]
}

/** 'By growth: Georgia, then Türkiye', of partners side by side; or each of them whose growth is not held. */
function growthLines(answer: Answer, { wants }: Remarks, { say, voice }: Language): readonly DraftLine[] {
  if (wants !== 'growth' || answer.kind !== 'compare' || answer.question.kind !== 'compare-partners') return []
  const { question, rows, unlike } = answer
  const unknown = rows.filter(({ figure, growth }) => figure !== undefined && growth === undefined)
  if (unknown.length > 0)
    return unknown.map(({ partner, period }) =>
      line([say.noChange(question.flow, { reporter: question.reporter, partner }, period, undefined)]),
    )
  const areInOrder = unlike.length === 0 && haveOrderOfGrowth(rows)
  return areInOrder ? [line([say.arithmetic.byGrowth(rows.map(({ partner }) => voice.area(partner)))])] : []
}

/** The answer with its partners in the order of their growth, the largest first, if that is asked for and told by exact growths. */
export function inOrderOfGrowth(answer: Answer, remarks: Remarks | undefined): Answer {
  const isAsked =
    remarks?.wants === 'growth' && answer.kind === 'compare' && answer.question.kind === 'compare-partners'
  if (!isAsked || answer.unlike.length > 0 || !haveOrderOfGrowth(answer.rows)) return answer
  const rows = answer.rows.toSorted((a, b) =>
    a.growth === undefined || b.growth === undefined
      ? 0
      : compareExact(numberOf(b.growth.amount), numberOf(a.growth.amount)),
  )
  return { ...answer, rows }
}

function haveOrderOfGrowth(rows: AnswerOf<'compare'>['rows']): boolean {
  const grown = rows.flatMap(({ growth }) => growth?.amount ?? [])
  const isAlike = grown.every(({ unit, bound }) => unit === 'PT' && bound === undefined)
  return isAlike && new Set(grown.map(({ value }) => value)).size >= Math.max(2, rows.length)
}

/** Says first when the two counts asked about are not both held. Why a figure rose or fell is never answered. */
function notKnown(answer: Answer, { wants }: Remarks, { say }: Language): readonly DraftLine[] {
  if (wants === 'sides' && answer.kind === 'why' && answer.twoCounts !== true) return [line([say.noSides])]
  const isWhy = wants === 'causes' && answer.kind !== 'why' && firstFigure(answer) !== undefined
  return isWhy ? [line([say.aside.noCauses])] : []
}

/** Says in which currency amounts are held, unless the verdict says it. Nothing is converted: a rate would need a source. */
function currency(
  answer: Answer,
  { unit }: Remarks,
  weighed: readonly Weighed[],
  { say }: Language,
): readonly DraftLine[] {
  const held = unit === undefined || weighed.some(it => it.verdict === 'other-unit') ? undefined : unitHeld(answer)
  return held === undefined || held === unit ? [] : [line([say.aside.heldIn(held)])]
}

/** Whether the figure is the count of the country that the reader named, or another one. */
function counterLine(
  answer: Answer,
  { counter }: Remarks,
  { language: { say }, facts }: Writing,
): readonly DraftLine[] {
  const figure = firstFigure(answer)
  if (counter === undefined || figure === undefined) return []
  return [
    line([
      countersOf(figure, facts).every(it => it === counter) ? say.aside.countOf(counter) : say.aside.noCountOf(counter),
    ]),
  ]
}

/** 'Tashkent is read as Uzbekistan …': beside a figure, because it is not the city's. */
const cityLines = (answer: Answer, { cities = [] }: Remarks, { say }: Language): readonly DraftLine[] =>
  firstFigure(answer) === undefined ? [] : cities.map(({ city, area }) => line([say.aside.city(city, area)]))

/** "Not read: “before the pandemic”", under an answer with a figure. */
function notRead(answer: Answer, { reading: { unread = [] } }: Remarks, { say }: Language): readonly DraftLine[] {
  const { kind } = answer
  // "No words on that are held": the topic was read.
  if (kind === 'none' && answer.question.kind === 'quote') return []
  const isFigure = kind !== 'unclear' && kind !== 'quote' && kind !== 'project' && kind !== 'page'
  return unread.length > 0 && isFigure ? [line([say.aside.notRead(unread.map(it => echoed(it)))])] : []
}

/** About two lines. */
const maxWords = 6

/** How the question was read: each word with a meaning, what was carried over, and the words without one. */
function reading({ reading: it }: Remarks, language: Language): readonly DraftLine[] {
  const { say } = language
  const { words, carried, asking = [], passed = [] } = it
  const telling = words.filter(({ said, meant }) => !isSame(said, meaning(meant, language), language))
  const readings = (telling.length + carried.length === 0 ? words : telling)
    .slice(0, maxWords)
    .map(({ said, meant }): Text => [`${say.quoted(echoed(said))} → ${meaning(meant, language)}`])
  const kept = carried.map(one => meaning(one, language))
  const known = new Set(words.flatMap(({ said }) => said.split(' ')))
  const quoted = (said: readonly string[]): string =>
    said
      .filter(word => !known.has(word))
      .slice(0, maxWords)
      .map(word => say.quoted(echoed(word)))
      .join(say.comma)
  const others = say.aside.wordFates(quoted(asking), quoted(passed))
  return [
    ...(others === '' ? [] : [line([{ italic: [others] }], Priority.calculation)]),
    ...(words.length + carried.length === 0 ? [] : [line([{ italic: say.aside.readAs(readings, kept) }])]),
  ]
}

/** '“2025” → 2025' says nothing new. */
const isSame = (said: string, meant: string, { code }: Language): boolean =>
  said.toLocaleLowerCase(code) === meant.toLocaleLowerCase(code)

function meaning(meant: Meaning, language: Language): string {
  const { say, voice } = language
  if ('area' in meant) return voice.area(meant.area)
  if ('period' in meant) return voice.period(meant.period)
  if ('flow' in meant) return flowLabel(meant.flow, language)
  if ('amount' in meant) return voice.amount(meant.amount)
  const { from, to } = meant.years
  return to === undefined ? `${voice.period(from)}–…` : say.fromTo(from, to)
}
