/** What is said under a message whose figure was corrected or withdrawn. */
import { published } from '../answers/candidates.ts'
import type { Observation } from '../data/shapes.ts'
import { compose } from './compose.ts'
import { cites, digitsOf } from './figures.ts'
import { line, type Writing } from './lines.ts'
import type { Message } from './message.ts'
import { subjectOf } from './subject.ts'

/** What stood there; and what stands there now, or why nothing does. */
export type Corrected =
  | { readonly was: Observation; readonly now: Observation }
  | { readonly was: Observation; readonly why: string }

/** 'Corrected: $4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 [1]'. */
export function writeCorrection(corrected: Corrected, writing: Writing): Message {
  const { say, voice } = writing.language
  const { subscriptions: words, comma } = say
  const figure = published('now' in corrected ? corrected.now : corrected.was)
  const before = digitsOf({ measure: figure.measure, amount: corrected.was.amount }, voice)
  const what = `${subjectOf(figure, say)}${comma}${voice.period(figure.period)}`
  const said =
    'why' in corrected
      ? [words.withdrawn(`${before} · ${what}`, corrected.why)]
      : words.corrected(before, [{ bold: digitsOf(figure, voice) }, ` · ${what}`, ...cites(figure)])
  return compose({ lines: [line(said)], buttons: [] }, writing)
}
