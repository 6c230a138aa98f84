/** When figures come: the newest held and its day; nobody knows the next, but the days before tell of a habit. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Published } from '../../answers/model/findings.ts'
import { join, type Text, text } from '../../languages/model/text.ts'
import { type Draft, line, type Writing } from '../message/draft.ts'
import { cites, headline } from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'

export function writeRelease({ question, newest, before, missing }: AnswerOf<'release'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { flow, reporter, partner, period } = question
  const subject = say.subject(flow, reporter, partner)
  const first = headline(newest, voice.amount(newest.amount), subject, voice.period(newest.period), writing.language)
  const came = say.published(dayOf(newest, writing))
  const isNewest = period === undefined || missing !== undefined
  return {
    question,
    lines: [
      ...(missing === undefined ? [] : [line([say.notHeld(subject, missing)])]),
      line([...first.text, ` · ${isNewest ? `${say.newest}${say.comma}${came}` : came}`]),
      ...(isNewest ? [line([say.whenNext], 90)] : []),
      ...(before.length === 0 ? [] : [line(say.cameBefore(daysOf(before, writing)), 80)]),
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
const daysOf = (figures: readonly Published[], writing: Writing): Text =>
  join(
    figures.map(
      it =>
        text`${writing.language.voice.period(it.period)} → ${writing.language.voice.day(dayOf(it, writing))}${cites(it)}`,
    ),
    ' · ',
  )

/** The day on which the source of a figure was published; every figure held has one. */
const dayOf = ({ observation }: Published, { facts }: Writing): string =>
  facts.source(observation.citation.source)?.published ?? ''
