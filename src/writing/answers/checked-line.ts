/** One line of a checked post: a mark, the words of the post, and what is held with its source. */
import type { ClaimNote } from '../../answers/claims/weighed.ts'
import { countersOf } from '../../answers/figures/held/comparable.ts'
import { multiple } from '../../answers/figures/multiple.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { PostClaim } from '../../answers/model/post.ts'
import type { CheckedLine, CheckedPost, JudgedClaim, JudgedFact } from '../../answers/posts/checked.ts'
import { ownWords } from '../../answers/posts/own-words.ts'
import { compareAmounts, numberOf, sameNumber, significant } from '../../data/model/amount.ts'
import { yearBefore } from '../../data/model/period.ts'
import { leadingPlace } from '../../data/model/rational.ts'
import type { Area } from '../../data/model/schema.ts'
import { toPlace } from '../../data/model/sums.ts'
import { join, type Text, text } from '../../languages/model/voice/text.ts'
import { type DraftLine, line, type Writing } from '../message/draft.ts'
import { changeOn, cites, remarks, sourced, subjectAndPeriod, subjectOf, told } from '../message/figure-line.ts'
import { quotedWords } from '../message/quoted-words.ts'
import { whoSaid } from '../message/source-line.ts'
import { noteText } from './claim-notes.ts'
import { marks } from './verdicts.ts'

/**
 * '✗ “imports were $470 million”: $407.7 million, Azerbaijan’s imports from China, January 2026 [2]'. Of the same subject
 * as the line before it, only the period is named.
 */
export function checkedLine(
  it: CheckedLine,
  before: CheckedLine | undefined,
  { text: post, lines }: CheckedPost,
  writing: Writing,
): DraftLine {
  const { say } = writing.language
  const saying = (mark: string, words: string, behind: Text): DraftLine =>
    line(text`${mark} ${say.quoted(words)}${say.colon}${behind}`)
  switch (it.is) {
    case 'unread':
      return saying(marks.open, quotedWords(post, it.number ?? it.span, it.span), [say.claims.checked.unread])
    case 'quote': {
      const who = whoSaid(it.held, writing.facts, writing.language)
      const behind: Text = [say.claims.checked.verbatim, ...(who === undefined ? [] : [say.comma, who])]
      return saying(marks.holds, quotedWords(post, it.span), [...behind, ' ', { cite: it.held }])
    }
    case 'fact':
      return saying(marks[it.verdict], quotedWords(post, it.fact.span, it.fact.excerpt), factWords(it, writing))
    case 'claim': {
      const { span, excerpt } = it.claim
      const claims = lines.flatMap(one => (one.is === 'claim' ? [one.claim.span] : []))
      const words = claimWords(it, before?.is === 'claim' ? before.figure : undefined, writing)
      return saying(marks[it.verdict], quotedWords(post, span, ownWords(span, excerpt, claims, post)), words)
    }
  }
}

function factWords({ verdict, because, held }: JudgedFact, { language }: Writing): Text {
  const { say, voice } = language
  const { checked, verdicts } = say.claims
  const what = (held?.amount && voice.amount(held.amount)) ?? (held?.day && voice.day(held.day))
  const shown: Text = held === undefined ? [] : [say.projectFact(held.field, what ?? held.words), ' ', { cite: held }]
  if (because !== undefined) return joined([[checked.open[because]], shown])
  return verdict === 'contested' ? joined([[verdicts.contested], shown]) : shown
}

/** Parts of a line, the empty ones left out. */
const joined = (parts: readonly Text[]): Text =>
  join(
    parts.filter(part => part.length > 0),
    ' · ',
  )

function claimWords(judged: JudgedClaim, before: Figure | undefined, writing: Writing): Text {
  const { claim, verdict, because, state, near, elsewhere, beside } = judged
  const figure = judged.figure && besideClaim(judged.figure, claim)
  const note = judged.note && noteBeside(judged.note, claim)
  const { language } = writing
  const { checked, verdicts, states } = language.say.claims
  const noted = (figure && note && note.kind !== 'gap' ? noteText({ note, figure }, writing) : undefined) ?? []
  const counts = figure && note?.kind === 'other-source' ? bothSides(figure, note.figure, writing) : undefined
  const shown: Text = figure === undefined ? [] : figureWords(figure, judged, before, writing)
  const open: Text = because === undefined ? [] : [checked.open[because]]
  const close = judged.figure?.measure === 'rank' ? checked.nearPlace : checked.near
  const contested: Text = [near === true ? close : verdicts.contested]
  if (figure !== undefined && beside !== undefined) {
    const why = because === undefined && verdict === 'contested' ? contested : open
    return joined([why, shown, figureWords(beside, judged, figure, writing)])
  }
  const stated: Text = state === undefined ? [] : [states[state]]
  const other: Text = elsewhere === undefined ? [] : elsewhereWords(elsewhere, judged, writing)
  switch (verdict) {
    case 'holds':
      return note?.kind === 'run' ? noted : joined([shown, noted])
    case 'rounded':
    case 'not':
      return joined([stated, shown, noted, other])
    case 'contested':
      return joined([contested, shown, noted, other])
    case 'disputed':
      return note?.kind === 'other-definition' ? joined([noted, shown]) : joined([[verdicts.disputed], counts ?? noted])
    case 'open':
      return joined([noted.length > 0 ? noted : open, shown, other])
  }
}

/** 'Azerbaijan: $4.87 billion [1] · China: $3.3 billion [2]'; undefined when both were counted by one country. */
function bothSides(figure: Figure, other: Figure, { facts, language }: Writing): Text | undefined {
  const [counter] = countersOf(figure, facts)
  const [otherCounter] = countersOf(other, facts)
  if (counter === undefined || otherCounter === undefined || counter === otherCounter) return undefined
  const sideOf = (area: Area, it: Figure): Text =>
    text`${language.voice.area(area)}${language.say.colon}${sourced(it, language.voice)}`
  return join([sideOf(counter, figure), sideOf(otherCounter, other)], ' · ')
}

/**
 * '$4.87 billion, China–Azerbaijan turnover, 2025 [1]'; without the digits when the post has the same. A growth on another base
 * than the year before names it: '▼ −80.5% on 2020'.
 */
function figureWords(
  figure: Figure,
  { claim, verdict }: JudgedClaim,
  before: Figure | undefined,
  writing: Writing,
): Text {
  const { language } = writing
  const { say, voice } = language
  const { digits, subject } = told(figure, language)
  const isSame =
    verdict === 'holds' && 'amount' in claim && claim.amount.unit !== 'ORD' && sameNumber(claim.amount, figure.amount)
  const isNamed = before !== undefined && subjectOf(before, say) === subject
  const { measure, period, against = yearBefore(period) } = figure
  const isOfOtherBase = measure === 'growth' && against !== yearBefore(period)
  const number: readonly Text[] = isSame ? [] : [[digits]]
  const words: readonly Text[] = [
    ...(isOfOtherBase ? [changeOn(figure, say)] : number),
    ...(isNamed ? [] : [[subject]]),
    [voice.period(period)],
    ...remarks(figure, writing).map(it => [it]),
  ]
  return withSource(figure, join(words, say.comma), say)
}

/** 'the number is that of China–Azerbaijan turnover, 2024 [2]'; of a place '3rd, January 2026 [2]'. */
function elsewhereWords(figure: Figure, judged: JudgedClaim, writing: Writing): Text {
  if (figure.measure === 'rank') return figureWords(figure, judged, judged.figure, writing)
  const { language } = writing
  return [language.say.claims.checked.elsewhere([subjectAndPeriod(figure, language), ...cites(figure)])].flat()
}

/** A figure of ours is in italics, and says so. */
const withSource = (figure: Figure, words: Text, say: Writing['language']['say']): Text =>
  figure.by === 'publisher'
    ? [...words, ...cites(figure)]
    : [{ italic: [...words, say.bracketed(say.ours)] }, ...cites(figure)]

/** Fewer digits say too little of a figure. */
const fewest = 4

/**
 * Tables print ten digits: a sum of money is rounded to one digit more than the claim has, at least to four. A growth of ours
 * beside "quadrupled" is a multiple too.
 */
function besideClaim<T extends Figure>(figure: T, claim: PostClaim): T {
  const { amount } = figure
  const isMultiple = 'amount' in claim && claim.amount.unit === 'TIMES' && figure.by === 'karvan'
  if (isMultiple && compareAmounts(amount, twice) > 0) return { ...figure, amount: multiple(amount, 3) ?? amount }
  if (notMoney.has(amount.unit)) return figure
  const claimed = 'amount' in claim ? claim.amount : undefined
  const kept = Math.max(fewest, (claimed === undefined ? 0 : significant(claimed)) + 1)
  const first = leadingPlace(numberOf(amount)) - kept + 1
  // "Over 5 billion" is not contradicted by "5.000 billion": one digit more, until it differs.
  const rounded = [first, first - 1, first - 2]
    .map(place => toPlace(amount, Math.max(0, place)))
    .find(it => claimed === undefined || !sameNumber(claimed, it))
  return { ...figure, amount: rounded ?? amount }
}
const twice = { value: '2', unitMult: 0, unit: 'TIMES' } as const
const notMoney: ReadonlySet<string> = new Set(['PT', 'TIMES', 'ORD'])

/** The figure of a note too. */
function noteBeside(note: ClaimNote, claim: PostClaim): ClaimNote {
  switch (note.kind) {
    case 'other-definition':
      return { ...note, figure: besideClaim(note.figure, claim) }
    case 'other-source':
    case 'already':
      return { ...note, figure: besideClaim(note.figure, claim) }
    case 'never-before':
      return { ...note, best: besideClaim(note.best, claim) }
    default:
      return note
  }
}
