/** When figures come out: the newest held and its day. The next day is unknown, but earlier days show a habit. */
import { publishedOn } from '../../answers/figures/held/candidates.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Published } from '../../answers/model/findings.ts'
import { join, type Text, text } from '../../languages/model/voice/text.ts'
import { type Draft, line, Priority, type Writing } from '../message/draft.ts'
import { cites, headline } from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'

/** The newest figure with its day of publication, and the days of the figures before it. */
export function writeRelease({ question, newest, before, missing }: AnswerOf<'release'>, writing: Writing): Draft {
  const { say } = writing.language
  const { flow, reporter, partner, period } = question
  const subject = say.subject(flow, reporter, partner)
  const first = headline(newest, writing)
  const came = say.published(publishedOn(newest.observation, writing.facts))
  const isNewest = period === undefined || missing !== undefined
  return {
    question,
    lines: [
      ...(missing === undefined ? [] : [line([say.notHeld(subject, missing)])]),
      line([...first.text, ` · ${isNewest ? `${say.newest}${say.comma}${came}` : came}`]),
      ...(isNewest ? [line([say.whenNext], Priority.change)] : []),
      ...(before.length === 0 ? [] : [line(say.cameBefore(daysOf(before, writing)), Priority.parts)]),
    ],
    buttons: [
      {
        label: flowLabel(flow, writing.language),
        ask: { kind: 'figure', flow, reporter, partner, period: newest.period },
      },
    ],
  }
}

/** '2025 → 13 Mar 2026 [2] · 2024 → 22 Apr 2025 [3]'. */
function daysOf(figures: readonly Published[], writing: Writing): Text {
  const { language, facts } = writing
  const { voice } = language
  const day = (it: Published): string => voice.day(publishedOn(it.observation, facts))
  const each = figures.map(it => text`${voice.period(it.period)} → ${day(it)}${cites(it)}`)
  return join(each, ' · ')
}
