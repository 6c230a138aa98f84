/** A checked post: how many claims hold, then a line for each of them. */
import type { ClaimVerdict } from '../../answers/claims/weighed.ts'
import type { OpenSlot, PostClaim } from '../../answers/model/post.ts'
import type { CheckedLine, CheckedPost } from '../../answers/posts/checked.ts'
import { spaced, type Text } from '../../languages/model/voice/text.ts'
import { compose, fitLines, limitsOf, type MessageLimits } from '../message/compose.ts'
import { type Draft, type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { plainText } from '../message/render.ts'
import { checkedLine } from './checked-line.ts'

/** More claims go behind the button. */
const mostClaims = 6
/** The limits of the message with all claims: Telegram's, with room for some sources. */
const wholeLimits: Pick<MessageLimits, 'lines' | 'characters'> = { lines: 60, characters: 3_500 }

/** The data of the buttons. They lead to the post that the message replies to. */
const buttons = { short: 'check-short', all: 'check-all' } as const
export type CheckView = keyof typeof buttons
/** Undefined for data of other buttons. */
export const checkViewOf = (data: string): CheckView | undefined =>
  (['short', 'all'] as const).find(view => data === buttons[view])

/** As many claims as there is room for. The rest of them, or of the sources, is behind a button. */
export const writeCheck = (answer: CheckedPost, writing: Writing): Draft => {
  const max = limitsOf({ lines: [], buttons: [] }, writing)
  const { isCut, lines } = fitted(answer, foremost(answer.lines, mostClaims), max, writing)
  const { claims, buttons: labels } = writing.language.say
  const { cited, shown } = fitLines(lines, writing, max)
  const label = isCut ? claims.checked.all : labels.origins
  // A message of inline mode replies to no post.
  const hasRest = (isCut || shown < cited.length) && writing.medium !== 'inline'
  return { lines, buttons: hasRest ? [button(label, 'all')] : [], from: 'nowhere' }
}

export function writeAllClaims(answer: CheckedPost, writing: Writing): Message {
  const { say } = writing.language
  const { lines } = fitted(answer, answer.lines, wholeLimits, writing)
  return compose({ ...whole(lines), buttons: [button(say.buttons.back, 'short')] }, writing)
}

const whole = (lines: readonly DraftLine[]): Draft => ({ lines, buttons: [], from: 'nowhere', isWhole: true })

const button = (label: string, view: CheckView): DraftButton => ({ label, ask: { data: buttons[view] } })

/** The claims that fit, in the order of the text. The last line says how many are left out. */
function fitted(
  answer: CheckedPost,
  all: readonly CheckedLine[],
  max: Pick<MessageLimits, 'lines' | 'characters'>,
  writing: Writing,
): { readonly lines: readonly DraftLine[]; readonly isCut: boolean } {
  const { more, checkable } = writing.language.say.claims.checked
  const hasClaim = answer.lines.some(it => it.is !== 'unread')
  const about = hasClaim ? slotsLine(answer, writing) : [line([checkable])]
  const drafted = (shown: readonly CheckedLine[]): readonly DraftLine[] => {
    const left = answer.lines.length - shown.length
    const rest = left > 0 && max === wholeLimits ? [line([more(left)])] : []
    const each = shown.map((it, i) => checkedLine(it, shown[i - 1], answer, writing))
    return [headline(answer, writing), ...each, ...rest, ...about]
  }
  let shown = all
  const areFitting = (lines: readonly DraftLine[]): boolean =>
    fits(lines, max) && (max !== wholeLimits || areSourced(lines, writing))
  while (shown.length > 1 && !areFitting(drafted(shown))) shown = foremost(shown, shown.length - 1)
  return { lines: drafted(shown), isCut: shown.length < answer.lines.length }
}

const fits = (lines: readonly DraftLine[], max: Pick<MessageLimits, 'lines' | 'characters'>): boolean =>
  lines.length <= max.lines &&
  lines.reduce((sum, { text }) => sum + [...plainText(text)].length + 1, 0) <= max.characters

/** There is room for the lines and all their sources. */
function areSourced(lines: readonly DraftLine[], writing: Writing): boolean {
  const { dropped, shown, cited } = fitLines(lines, writing, limitsOf(whole(lines), writing))
  return dropped.length === 0 && shown === cited.length
}

/** That many lines, in their order: those that hold give way first, then those without a verdict; later ones before earlier. */
function foremost(lines: readonly CheckedLine[], most: number): readonly CheckedLine[] {
  const wanted = new Set(lines.toSorted((a, b) => urgency(a) - urgency(b)).slice(0, most))
  return lines.filter(it => wanted.has(it))
}

/** 0: the data say otherwise. */
function urgency(it: CheckedLine): 0 | 1 | 2 {
  const verdict = verdictOf(it)
  if (verdict === 'holds' || verdict === 'rounded') return 2
  return verdict === undefined || verdict === 'open' ? 1 : 0
}

/** Undefined for what was not read. */
function verdictOf(it: CheckedLine): ClaimVerdict | undefined {
  if (it.is === 'unread') return undefined
  return it.is === 'quote' ? 'holds' : it.verdict
}

function headline({ lines }: CheckedPost, { language: { say } }: Writing): DraftLine {
  const count = (...wanted: readonly (ClaimVerdict | undefined)[]): number =>
    lines.filter(it => wanted.includes(verdictOf(it))).length
  const { headline, understated, notRead } = say.claims.checked
  const unread = count(undefined)
  const total = lines.length - unread
  // "Doubled" of a fourfold growth neither holds nor fails.
  const less = lines.filter(it => it.is === 'claim' && it.state === 'beyond').length
  const doubted = count('contested', 'disputed')
  const said = headline({ holds: count('holds', 'rounded') - less, fails: count('not'), doubted, total })
  const counted = less === 0 ? said : `${less === total ? '' : said}${understated(less, total)}`
  return line([{ bold: unread === 0 || total === 0 ? counted : `${counted}${notRead(unread, total)}` }])
}

/** More open slots than that are not named. */
const mostNamed = 3

/** 'Taken from elsewhere in the text: 2025. Not given, so assumed: China.', or no line. */
function slotsLine({ lines }: CheckedPost, writing: Writing): readonly DraftLine[] {
  const { say } = writing.language
  const claims = lines.flatMap(it => (it.is === 'claim' ? [it.claim] : []))
  const named = (of: (claim: PostClaim) => readonly OpenSlot[]): string =>
    [...new Set(claims.flatMap(claim => of(claim).flatMap(slot => slotWords(slot, claim, writing))))]
      .slice(0, mostNamed)
      .join(say.comma)
  const inherited = named(it => it.inherited)
  const assumed = named(it => it.assumed)
  const sentences: readonly Text[] = [
    ...(inherited === '' ? [] : [[say.claims.checked.inherited(inherited)]]),
    ...(assumed === '' ? [] : [[say.claims.checked.assumed(assumed)]]),
  ]
  return sentences.length === 0 ? [] : [line(sentences.reduce(spaced))]
}

function slotWords(slot: OpenSlot, claim: PostClaim, writing: Writing): string | readonly [] {
  const { reporter, partner, period, status } = claim
  const { language, pair } = writing
  const { voice } = language
  // The line of the claim says of which flow the figure is.
  if (slot === 'flow') return []
  if (slot === 'period') return status === 'former' ? [] : voice.period(period)
  if (slot === 'currency') return claim.kind === 'value' ? language.say.claims.checked.dollars : []
  return reporter === pair.reporter ? voice.area(partner) : `${voice.area(reporter)} – ${voice.area(partner)}`
}
