/** What is new, as it is sent to those who have subscribed. */

import { type ChangesSince, kindOf } from '../../answers/figures/changes-since.ts'
import { impossible } from '../../answers/figures/conflicts.ts'
import { figureWith } from '../../answers/kinds/figure.ts'
import type { Cadence } from '../../data/chats/subscriptions.ts'
import type { Text } from '../../languages/model/text.ts'
import { compose, keptOf } from '../message/compose.ts'
import { type DraftButton, type DraftLine, line, must, type Writing } from '../message/draft.ts'
import { cites, digitsOf, headline, verdictLine } from '../message/figure-line.ts'
import type { Medium, Message } from '../message/message.ts'
import { subjectOf } from '../message/subject.ts'
import { asReason } from '../message/user-text.ts'
import { conflictLines, writeFigure } from './figure.ts'

/** So many are shown; of the others is said how many they are. In full there is more to say of each. */
const most: Readonly<Record<Medium, number>> = { private: 6, channel: 6, group: 3, inline: 3 }
const mostInFull = 3

const isFull = ({ chosen }: Writing): boolean => chosen?.settings.length === 'full'

/** Of a digest that is written again: how many more it did not show the first time, and what was corrected in it. */
interface Mended {
  /** The address of the question that brings what is not among the first `shown`. */
  readonly rest?: (shown: number) => string
  readonly more?: number
  readonly corrections?: readonly DraftLine[]
}

/**
 * The message that says it, and the ids of the figures in it. What has no room is behind a button; in a group or a channel
 * that would be everybody's, and so it is behind a link to the bot.
 */
export function writeDigest(
  items: readonly ChangesSince[],
  cadence: Cadence,
  writing: Writing,
  mended: Mended = {},
): { readonly message: Message; readonly uses: readonly string[]; readonly shown: readonly ChangesSince[] } {
  for (let count = Math.min(items.length, isFull(writing) ? mostInFull : most[writing.medium]); ; count -= 1) {
    const { heads, draft } = draftOf(items, count, cadence, writing, mended)
    const kept = keptOf(draft, writing)
    // What has no room is not passed over: it is counted.
    if (count > 1 && !heads.every(head => kept.includes(head))) continue
    const shown = items.slice(0, count)
    return { message: compose(draft, writing), uses: [...new Set(shown.flatMap(idsOf))], shown }
  }
}

/** The first `count` of them, and how many more there are. */
function draftOf(
  items: readonly ChangesSince[],
  count: number,
  cadence: Cadence,
  writing: Writing,
  { more = 0, corrections = [], rest: past }: Mended,
) {
  const { voice, say } = writing.language
  const isAlone = items.length === 1 && more === 0
  const shown = items.slice(0, count).map((item, i) => linesOf(item, must - 1 - i, isAlone, writing))
  const rest = items.length - count + more
  const address = past?.(count)
  const lines = [
    ...(items.length > 0 && !isAlone ? [line([{ bold: say.subscriptions.titles[cadence] }])] : []),
    ...shown.flat(),
    ...(rest > 0 ? [restLine(say.subscriptions.more(voice.number(String(rest))), address, writing)] : []),
    ...corrections,
  ]
  return {
    heads: shown.flatMap(([head]) => head ?? []),
    draft: { lines, buttons: rest > 0 ? restButton(address, writing) : [] },
  }
}

function restLine(words: string, address: string | undefined, { medium, bot, language }: Writing): DraftLine {
  if (medium === 'private' || address === undefined) return line([words])
  const link = words.charAt(0).toLocaleUpperCase(language.code) + words.slice(1)
  return line([{ link, to: `https://t.me/${bot.replace(/^@/, '')}?start=${address}` }])
}

const restButton = (address: string | undefined, { medium, language }: Writing): readonly DraftButton[] =>
  address === undefined || medium !== 'private' ? [] : [{ label: language.say.buttons.more, ask: { data: address } }]

const idsOf = ({ figure, other }: ChangesSince): readonly string[] => [
  figure.observation.id,
  ...(other === undefined ? [] : [other.figure.observation.id]),
]

function linesOf(item: ChangesSince, weight: number, isAlone: boolean, writing: Writing): readonly DraftLine[] {
  const { say, voice } = writing.language
  const { figure, was, why: reason, gone } = item
  const kind = kindOf(item)
  if (gone !== undefined) {
    const what = `${digitsOf(figure, voice)} · ${subjectOf(figure, say)}${say.comma}${voice.period(figure.period)}`
    const why = gone.why === undefined ? say.subscriptions.undone : asReason(gone.why)
    return [{ text: [say.subscriptions.withdrawn(what, why)], weight }]
  }
  if (kind === 'correction' && was !== undefined) {
    const digits = digitsOf(figure, voice)
    const now: Text = [
      { bold: digits },
      ` · ${subjectOf(figure, say)}${say.comma}${voice.period(figure.period)}`,
      reason === undefined ? '' : say.bracketed(asReason(reason)),
      ...cites(figure),
    ]
    const text = say.subscriptions.corrected(digitsOf({ ...figure, amount: was.amount }, voice), now)
    return [{ text, weight }, ...clashes(item, weight, writing)]
  }
  const first = headline(
    figure,
    digitsOf(figure, voice),
    subjectOf(figure, say),
    voice.period(figure.period),
    writing.language,
  )
  // Alone it has no heading over it, and would look like an answer to nothing.
  const mark = kind === 'new' && !isAlone ? '' : say.subscriptions.marks[kind]
  const head: DraftLine = { text: mark === '' ? first.text : [mark, ...first.text], weight }
  return [head, ...clashes(item, weight, writing), ...further(item, weight, writing)]
}

/** What contradicts it, as which kind of news it may be told: in front of all that gives way. */
function clashes({ figure, other }: ChangesSince, weight: number, writing: Writing): readonly DraftLine[] {
  const unfit = figure.measure === 'value' ? impossible(figure, figure, writing.facts) : []
  const lines = [
    ...(other === undefined ? [] : [verdictLine(other, writing, weight)]),
    ...conflictLines(unfit, figure, writing),
  ]
  return lines.map((it, i) => ({ ...it, weight: weight - 0.5 - i / 10 }))
}

/** In full, what the answer to the question for that figure says besides; it gives way to every other figure. */
function further({ figure, other }: ChangesSince, weight: number, writing: Writing): readonly DraftLine[] {
  if (!isFull(writing) || figure.measure !== 'value') return []
  const { flow, reporter, partner, period } = figure
  const answer = figureWith({ kind: 'figure', flow, reporter, partner, period }, figure, writing.facts)
  const others = answer.others.filter(it => it.figure.observation.id !== other?.figure.observation.id)
  const { lines } = writeFigure({ ...answer, others, conflicts: [] }, writing)
  return lines.slice(1).map(it => ({ ...it, weight: (it.weight + weight) / 4 }))
}
