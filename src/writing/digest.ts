/** What is new, as it is sent to those who have subscribed. */
import { type Fresh, kindOf } from '../answers/fresh.ts'
import type { Cadence } from '../data/subscriptions.ts'
import type { Text } from '../languages/text.ts'
import { compose } from './compose.ts'
import { cites, digitsOf, headline, verdictLine } from './figures.ts'
import { type Line, line, must, type Writing } from './lines.ts'
import type { Medium, Message } from './message.ts'
import { subjectOf } from './subject.ts'

/** So many are shown; of the others is said how many they are. */
const most: Readonly<Record<Medium, number>> = { private: 6, channel: 6, group: 3, inline: 3 }

/** Of a digest that is written again: how many more it did not show the first time, and what was corrected in it. */
interface Mended {
  readonly more?: number
  readonly corrections?: readonly Line[]
}

/** The message that says it, and the ids of the figures in it. Without buttons: in a channel they would be everybody's. */
export function writeDigest(
  items: readonly Fresh[],
  cadence: Cadence,
  writing: Writing,
  { more = 0, corrections = [] }: Mended = {},
): { readonly message: Message; readonly uses: readonly string[]; readonly shown: readonly Fresh[] } {
  const { subscriptions: say } = writing.language.say
  const { voice } = writing.language
  const shown = items.slice(0, most[writing.medium])
  const rest = items.length - shown.length + more
  const lines = [
    ...(items.length > 1 ? [line([{ bold: say.titles[cadence] }])] : []),
    ...shown.flatMap((item, i) => linesOf(item, must - 1 - i, writing)),
    ...(rest > 0 ? [line([say.more(voice.number(String(rest)))])] : []),
    ...corrections,
  ]
  return {
    message: compose({ lines, buttons: [] }, writing),
    uses: [...new Set(shown.flatMap(idsOf))],
    shown,
  }
}

const idsOf = ({ figure, other }: Fresh): readonly string[] => [
  figure.observation.id,
  ...(other === undefined ? [] : [other.figure.observation.id]),
]

function linesOf(item: Fresh, weight: number, writing: Writing): readonly Line[] {
  const { say, voice } = writing.language
  const { figure, other, was, gone } = item
  const kind = kindOf(item)
  if (gone !== undefined) {
    const what = `${digitsOf(figure, voice)} · ${subjectOf(figure, say)}${say.comma}${voice.period(figure.period)}`
    return [{ text: [say.subscriptions.withdrawn(what, gone.why ?? say.subscriptions.undone)], weight }]
  }
  if (kind === 'correction' && was !== undefined) {
    const digits = digitsOf(figure, voice)
    const now: Text = [
      { bold: digits },
      ` · ${subjectOf(figure, say)}${say.comma}${voice.period(figure.period)}`,
      ...cites(figure),
    ]
    return [{ text: say.subscriptions.corrected(digitsOf({ ...figure, amount: was.amount }, voice), now), weight }]
  }
  const first = headline(
    figure,
    digitsOf(figure, voice),
    subjectOf(figure, say),
    voice.period(figure.period),
    writing.language,
  )
  const mark = say.subscriptions.marks[kind]
  const head: Line = { text: mark === '' ? first.text : [mark, ...first.text], weight }
  return kind === 'conflict' && other !== undefined ? [head, verdictLine(other, writing, weight - 0.5)] : [head]
}
