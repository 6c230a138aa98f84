/** Draft → message: numbers the citations, adds source lines, and drops lines that have no room. */
import { toAddress } from '../../answers/address/address.ts'
import type { Question } from '../../answers/model/question.ts'
import { type Body, bodyOf, type ComposeContext, inLines, sourceOf } from './body.ts'
import { answerData, trailBehind, type View, viewData } from './button-data.ts'
import { asksQuestion, type Draft, type DraftButton, type DraftLine, Priority, type Writing } from './draft.ts'
import type { Button, Medium, Message } from './message.ts'
import { citationNumbers, render } from './render.ts'
import { blocksOf } from './table.ts'
import { placesTaken } from './user-text.ts'

/** PRODUCT §2: nine lines and 600 visible characters, five lines in groups and inline; three source lines, further sources behind a button. */
const limits: Record<Medium, MessageLimits> = {
  private: { lines: 9, sources: 3, characters: 600 },
  channel: { lines: 9, sources: 3, characters: 600 },
  group: { lines: 5, sources: 2, characters: 600 },
  inline: { lines: 5, sources: 2, characters: 600 },
}

/** `lines` counts all lines that are not folded, with at most `sources` source lines among them. */
export interface MessageLimits {
  readonly lines: number
  readonly sources: number
  readonly characters: number
}

/** A caption has 1,024 characters at most, of which most are folded. */
const longestCaption = 1_000
/** Of the numbers of a chart that its caption has no room for. */
const mostRows = 16

/** Telegram's own limits. */
const wholeLimits: MessageLimits = { lines: 100, sources: 40, characters: 4_000 }

/** Limits of the medium. A menu in a group, or a group that chose full answers, has those of a private chat. */
export function limitsOf(draft: Draft, { medium, chosen }: Writing): MessageLimits {
  const { isMenu, isWhole, picture, notes = 0 } = draft
  if (isWhole === true) return wholeLimits
  const isLong = medium !== 'group' || isMenu === true || chosen?.settings.length === 'full'
  const own = limits[medium === 'group' && isLong ? 'private' : medium]
  // A note may cite one more source.
  const usual = notes === 0 ? own : { ...own, lines: own.lines + 2 * notes, characters: own.characters + 400 * notes }
  return picture === undefined ? usual : { ...usual, characters: longestCaption }
}

/** Tables show all rows, so only media with the limits of a private chat get them. */
const canHaveTable = (draft: Draft, writing: Writing): boolean =>
  (writing.medium === 'private' || writing.medium === 'group') && limitsOf(draft, writing) === limits.private

/** The message of a draft within the limits of its medium. Dropped lines are behind a button. */
export function compose(draft: Draft, writing: Writing): Message {
  const { dropped, text, entities, cited, shown } = fitLines(draft.lines, writing, limitsOf(draft, writing))
  const { buttons: say } = writing.language.say
  const behind = [
    // A button to nothing but what is not held would disappoint.
    ...(dropped.some(({ priority }) => priority !== Priority.missing)
      ? viewButton('more', say.more, draft, writing)
      : []),
    ...(cited.length > shown ? viewButton('origins', say.origins, draft, writing) : []),
  ]
  const own = withBack(draft.buttons, writing)
  const from = originOf(draft, writing)
  const blocks = canHaveTable(draft, writing) ? blocksOf(draft, writing) : undefined
  const rich = blocks && { rich: { blocks, buttons: rows(own, from) } }
  const picture = draft.picture && { picture: draft.picture }
  return { text, entities, buttons: rows([...own, ...behind], from), ...rich, ...picture }
}

/** Where the buttons of a message lead back to. */
type Origin =
  /** The message is edited in place: its own address, and those before it. */
  | readonly string[]
  /** The message stays, and the answer comes below it: nothing leads back to it. */
  | 'below'

/** A text that was not understood has no address, so that answers come below it; an inline message has no room there. */
function originOf(draft: Draft, { medium, trail = [] }: Writing): Origin {
  const from = draft.question ?? draft.from
  if (from === undefined || from === 'nowhere') return from === undefined || medium === 'inline' ? [] : 'below'
  const address = toAddress(from)
  return [address, ...trailBehind(address, trail)]
}

/** In a message that was opened by a button, Back leads to where that button was. */
function withBack(
  buttons: readonly DraftButton[],
  { trail: [to, ...rest] = [], language: { say } }: Writing,
): readonly DraftButton[] {
  const data = to === undefined ? undefined : viewData('answer', to, rest)
  if (data === undefined) return buttons
  return [...buttons.filter(({ label }) => label !== say.buttons.back), { label: say.buttons.back, ask: { data } }]
}

export const keptLines = (draft: Draft, writing: Writing): readonly DraftLine[] =>
  fitLines(draft.lines, writing, limitsOf(draft, writing)).kept

/** The dropped lines of a draft, in a group too as many as in a private chat, and a button back. */
export function composeDropped(draft: Draft, writing: Writing): Message {
  const max = limitsOf(draft, writing)
  const { dropped } = fitLines(draft.lines, writing, max)
  const { lines } = draft.picture === undefined ? limits.private : { lines: mostRows }
  const opened = (dropped.length === 0 ? draft.lines : dropped).map(({ isFolded: _, ...line }) => line)
  const { text, entities } = fitLines(opened, writing, { ...max, lines })
  return { text, entities, buttons: rows(backOf(draft, writing)) }
}

/** The sources of a draft, one line each, as many as a phone's screen holds, and a button back. */
export function composeSources(draft: Draft, writing: Writing): Message {
  const { numbering, cited } = citationNumbers(writing.facts)
  for (const { text } of draft.lines) render(text, numbering)
  const { text, entities } = inLines(cited.slice(0, maxSources).map(one => sourceOf(one, numbering, writing)))
  return { text, entities, buttons: rows(backOf(draft, writing)) }
}
const maxSources = 9

const backOf = ({ question }: Draft, { trail, language: { say } }: Writing): readonly DraftButton[] => {
  const data = question && viewData('answer', toAddress(question), trail)
  return data === undefined ? [] : [{ label: say.buttons.back, ask: { data } }]
}

interface Fitted extends Body {
  readonly kept: readonly DraftLine[]
  readonly dropped: readonly DraftLine[]
}

/** Drops lines of the lowest priority, then sources, until the rest fits. Folded text is limited by characters only. */
export function fitLines(lines: readonly DraftLine[], context: ComposeContext, max: MessageLimits): Fitted {
  const first = firstByPriority(lines, max.lines)
  const order = dropOrder(first)
  const make = (drops: number, sources: number): Fitted => {
    const gone = new Set(order.slice(0, drops))
    const kept = new Set(first.filter(line => !gone.has(line)))
    const made = bodyOf(withGaps(lines, kept), { sources, mostAbove: max.sources }, context)
    return { ...made, kept: [...kept], dropped: lines.filter(line => !kept.has(line)) }
  }
  const fits = ({ height, text, entities }: Fitted): boolean =>
    height <= max.lines && [...text].length <= max.characters && entities.length <= mostEntities
  const most = hasFold(first) ? Number.POSITIVE_INFINITY : max.sources
  let made = leastDropped(order.length, drops => make(drops, most), fits)
  while (!fits(made) && made.shown > 0) made = make(order.length, made.shown - 1)
  return made
}

/** Telegram ignores the formatting behind them. */
const mostEntities = 100

/** The lines that may be dropped, the first one to go first: of equal priority the last. */
const dropOrder = (lines: readonly DraftLine[]): readonly DraftLine[] =>
  lines
    .filter(({ priority }) => priority < Priority.required)
    .toReversed()
    .toSorted((a, b) => a.priority - b.priority)

/** With the least number of drops up to `most` that fits, or with `most`. Most answers fit whole; of hundreds of lines few are tried. */
function leastDropped(most: number, make: (drops: number) => Fitted, fits: (made: Fitted) => boolean): Fitted {
  let low = 0
  let high = most
  let drops = 0
  let least: Fitted | undefined
  while (low < high) {
    const made = make(drops)
    if (fits(made)) [least, high] = [made, drops]
    else low = drops + 1
    drops = Math.floor((low + high) / 2)
  }
  return least ?? make(most)
}

/** What is kept; an ellipsis tells where rows are left out among those that are folded, if any is kept. */
const withGaps = (lines: readonly DraftLine[], kept: ReadonlySet<DraftLine>): readonly DraftLine[] =>
  lines.flatMap((one, i) => {
    if (kept.has(one)) return [one]
    const before = lines[i - 1]
    const isFirst = before === undefined || before.isFolded !== true || kept.has(before)
    return one.isFolded === true && isFirst && hasFold([...kept]) ? [{ ...one, text: ['…'] }] : []
  })

const hasFold = (lines: readonly DraftLine[]): boolean => lines.some(({ isFolded }) => isFolded === true)

/** A button to another view of the same answer: its sources, or its dropped lines. No button above Telegram's 64 bytes. */
function viewButton(view: View, label: string, { question }: Draft, { trail }: Writing): readonly DraftButton[] {
  const data = question && viewData(view, toAddress(question), trail)
  return data === undefined ? [] : [{ label, ask: { data } }]
}

/** The folded lines, and of the others the `count` of the highest priority, in their order. */
function firstByPriority(lines: readonly DraftLine[], count: number): readonly DraftLine[] {
  const seen = lines.filter(({ isFolded }) => isFolded !== true)
  const kept = new Set(seen.toSorted((a, b) => b.priority - a.priority).slice(0, count))
  return lines.filter(line => line.isFolded === true || kept.has(line))
}

/** Longest label by the number of buttons in its row, so that a phone shows all of it. */
const longestLabel: Readonly<Record<number, number>> = { 1: Number.POSITIVE_INFINITY, 2: 22, 3: 13 }

/** Buttons in rows, as many to a row as their labels allow. */
export function rows(choices: readonly DraftButton[], origin: Origin = []): readonly (readonly Button[])[] {
  const all: Button[][] = []
  for (const { label, ask } of choices) {
    const button: Button = { label, ...(asksQuestion(ask) ? { data: dataOf(ask, origin) } : ask) }
    const row = [...(all.at(-1) ?? []), button]
    if (row.length > 1 && fits(row)) all[all.length - 1] = row
    else all.push([button])
  }
  return inPairs(all)
}

const fits = (row: readonly Button[]): boolean =>
  row.every(({ label }) => placesTaken(label) <= (longestLabel[row.length] ?? 0))

/** The last four buttons look better two and two than three and one. */
function inPairs(all: readonly (readonly Button[])[]): readonly (readonly Button[])[] {
  const [before = [], last = []] = all.slice(-2)
  const [first, second, third] = before
  const [alone, other] = last
  if (first === undefined || second === undefined || third === undefined) return all
  if (alone === undefined || other !== undefined || !fits([third, alone])) return all
  return [...all.slice(0, -2), [first, second], [third, alone]]
}

function dataOf(ask: Question, origin: Origin): string {
  const address = toAddress(ask)
  if (origin === 'below') return viewData('below', address) ?? address
  const trail = trailBehind(address, origin)
  // Another view of a chart takes its place also without a way back.
  return (ask.kind === 'chart' ? viewData('answer', address, trail) : answerData(address, trail)) ?? address
}
