/** Digest: the news that a subscription posts. */
import { type ChangesSince, kindOf } from '../../answers/figures/changes-since.ts'
import { impossible } from '../../answers/figures/conflicts.ts'
import { measureOf } from '../../answers/figures/measure.ts'
import { figureWith } from '../../answers/kinds/figure.ts'
import type { Cadence } from '../../data/chats/subscriptions.ts'
import { agree } from '../../data/model/amount.ts'
import type { Code } from '../../data/model/schema.ts'
import { type Text, upper } from '../../languages/model/voice/text.ts'
import type { Picture } from '../charts/chart.ts'
import { compose, keptLines } from '../message/compose.ts'
import { type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { cites, digitsOf, headline, subjectAndPeriod, verdictLine } from '../message/figure-line.ts'
import type { Medium, Message } from '../message/message.ts'
import { asReason } from '../message/user-text.ts'
import { conflictLines, officialLine, writeFigure } from './figure.ts'

/**
 * Limits of items in a digest. The text says how many more there are. A full digest has more lines an item, so fewer
 * items.
 */
const maxItems: Readonly<Record<Medium, number>> = { private: 6, channel: 6, group: 3, inline: 3 }
const maxItemsInFull = 3

const isFull = ({ chosen }: Writing): boolean => chosen?.settings.length === 'full'

/**
 * For a digest with a picture, and for one that is edited after a correction: how many items it left out at first, and the
 * notes on what was corrected.
 */
interface DigestOptions {
  /** The address of the question for the items after the first `shown`. */
  readonly rest?: (shown: number) => string
  /** Fewer items than its medium has room for. */
  readonly most?: number
  /** It is the caption of this picture. */
  readonly picture?: Picture
  readonly more?: number
  readonly corrections?: readonly DraftLine[]
}

/**
 * The message, the ids of its figures, and the items shown. The rest is behind a button, or in a group or channel behind
 * a link to the bot, because a button there would change the message for everybody.
 */
export function writeDigest(
  items: readonly ChangesSince[],
  cadence: Cadence,
  writing: Writing,
  options: DigestOptions = {},
): { readonly message: Message; readonly uses: readonly string[]; readonly shown: readonly ChangesSince[] } {
  const { most = isFull(writing) ? maxItemsInFull : maxItems[writing.medium] } = options
  for (let count = Math.min(items.length, most); ; count -= 1) {
    const { heads, draft } = draftOf(items, count, cadence, writing, options)
    const kept = keptLines(draft, writing)
    // With fewer items the dropped ones are counted; a dropped line is not.
    if (count > 1 && !heads.every(head => kept.includes(head))) continue
    const shown = items.slice(0, count)
    return { message: compose(draft, writing), uses: [...new Set(shown.flatMap(idsOf))], shown }
  }
}

/** The first `count` items, and how many more there are. */
function draftOf(
  items: readonly ChangesSince[],
  count: number,
  cadence: Cadence,
  writing: Writing,
  { more = 0, corrections = [], rest: addressAfter, picture }: DigestOptions,
) {
  const { voice, say } = writing.language
  const isAlone = items.length === 1 && more === 0
  const shown = items.slice(0, count).map((item, i) => linesOf(item, Priority.required - 1 - i, isAlone, writing))
  const rest = items.length - count + more
  const address = addressAfter?.(count)
  const lines = [
    ...(items.length > 0 && !isAlone ? [line([{ bold: say.subscriptions.titles[cadence] }])] : []),
    ...shown.flat(),
    ...(rest > 0 ? [restLine(say.subscriptions.more(voice.number(String(rest))), address, writing)] : []),
    ...corrections,
    ...sourcesOf(picture),
  ]
  return {
    heads: shown.flatMap(([head]) => head ?? []),
    draft: { lines, buttons: rest > 0 ? restButton(address, writing) : [], ...(picture && { picture }) },
  }
}

/** The sources of a chart whose foot may have no room for all of them. A card names those of its figure, as the text does. */
const sourcesOf = (picture: Picture | undefined): readonly DraftLine[] =>
  picture === undefined || picture.form === 'card' || picture.sources.length <= surelyFit[picture.language]
    ? []
    : [line([picture.sources], Priority.remark)]

/** So many characters fit into the foot. */
const surelyFit: Readonly<Record<Code, number>> = { en: 75, az: 75, ru: 75, zh: 40 }

function restLine(words: string, address: string | undefined, { medium, bot, language }: Writing): DraftLine {
  if (medium === 'private' || address === undefined) return line([words])
  return line([{ link: upper(words, language.code), to: `https://t.me/${bot.replace(/^@/, '')}?start=${address}` }])
}

const restButton = (address: string | undefined, { medium, language }: Writing): readonly DraftButton[] =>
  address === undefined || medium !== 'private' ? [] : [{ label: language.say.buttons.more, ask: { data: address } }]

const idsOf = ({ figure, other }: ChangesSince): readonly string[] => [
  figure.observation.id,
  ...(other === undefined ? [] : [other.figure.observation.id]),
]

function linesOf(item: ChangesSince, priority: number, isAlone: boolean, writing: Writing): readonly DraftLine[] {
  const { language } = writing
  const { say, voice } = language
  const { figure, was, why: reason, gone } = item
  const kind = kindOf(item)
  const [digits, subject] = [digitsOf(figure, voice), subjectAndPeriod(figure, language)]
  if (gone !== undefined) {
    const why = gone.why === undefined ? say.subscriptions.undone : asReason(gone.why)
    return [{ text: [say.subscriptions.withdrawn(`${digits} · ${subject}`, why)], priority }]
  }
  if (kind === 'correction' && was !== undefined) {
    const because = reason === undefined ? '' : say.bracketed(asReason(reason))
    const now: Text = [{ bold: digits }, ` · ${subject}`, because, ...cites(figure)]
    const text = say.subscriptions.corrected(digitsOf({ ...figure, amount: was.amount }, voice), now)
    return [{ text, priority }, ...clashes(item, priority, writing)]
  }
  const first = headline(figure, language)
  // A single item has no title above it, so it always says what kind of news it is.
  const mark = kind === 'new' && !isAlone ? '' : say.subscriptions.marks[kind]
  const head: DraftLine = { text: mark === '' ? first.text : [mark, ...first.text], priority }
  return [head, ...clashes(item, priority, writing), ...further(item, priority, writing)]
}

/** What contradicts the item. Dropped only after all further lines. */
function clashes({ figure, other }: ChangesSince, priority: number, writing: Writing): readonly DraftLine[] {
  const unfit = figure.measure === 'value' ? impossible(figure, figure, writing.facts) : []
  const official = measureOf(figure, writing.facts)
  const isExcluded = official !== undefined && !agree(official.amount, figure.amount)
  const lines = [
    ...(isExcluded && figure.measure === 'value' ? [officialLine(figure, official, writing)] : []),
    ...(other === undefined ? [] : [verdictLine(other, writing, priority)]),
    ...conflictLines(unfit, figure, writing),
  ]
  return lines.map((it, i) => ({ ...it, priority: priority - 0.5 - i / 10 }))
}

/** In full digests, the other lines of the answer about the figure. Dropped before any item. */
function further({ figure, other }: ChangesSince, priority: number, writing: Writing): readonly DraftLine[] {
  if (!isFull(writing) || figure.measure !== 'value') return []
  const { flow, reporter, partner, period } = figure
  const answer = figureWith({ kind: 'figure', flow, reporter, partner, period }, figure, writing.facts)
  const others = answer.others.filter(it => it.figure.observation.id !== other?.figure.observation.id)
  const { lines } = writeFigure({ ...answer, others, conflicts: [] }, writing)
  return lines.slice(1).map(it => ({ ...it, priority: (it.priority + priority) / 4 }))
}
