/** A figure as those who keep the data see it: everything that is held of it, and what it was before. */
import { span } from '../../data/model/period.ts'
import type { Observation } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/text.ts'
import type { ComposeContext } from '../message/compose.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { digitsOf } from '../message/figure-line.ts'
import { nameIn } from '../message/source-line.ts'
import { subjectOf } from '../message/subject.ts'
import { beforeAndAfter, wasAndMarked } from './before-after.ts'
import { citationLines, field } from './citation.ts'

/** '$3.7 billion → $3.744 billion · China–Azerbaijan turnover, 2024 [1]', and under it the excerpt, who counted it, who said it, where. */
export const figureLines = (
  now: Observation,
  before: Observation | undefined,
  saying: ComposeContext,
): readonly DraftLine[] => [
  line(text`${figureText(now, before, saying.language)} ${{ cite: now }}`),
  ...citationLines(now.citation, before?.citation, saying),
  ...field(saying.language.say.card.countedBy, counted(before, saying), counted(now, saying), 85, saying),
]

/** The figure in bold and what it is, without its source: where it was something else before, that stands in front of it. */
export function figureText(now: Observation, before: Observation | undefined, language: Language): Text {
  const { say, voice } = language
  const digits = digitsOf(now, voice)
  const bold = { bold: digits }
  const said = now.against === undefined || now.measure !== 'growth' ? [bold] : say.changeOn(bold, now.against)
  const was = before === undefined ? undefined : digitsOf(before, voice)
  const whole = wasAndMarked(was, digits, said)
  return text`${whole} · ${beforeAndAfter(remarked(before ?? now, language), remarked(now, language))}`
}

/** 'China–Azerbaijan turnover, 2024, expected, not counted, a record year'. */
function remarked(it: Observation, language: Language): string {
  const { say } = language
  const record = it.claim?.record
  const grain = span(it.period).months === 1 ? 'month' : 'year'
  return [
    aboutFigure(it, language),
    ...(it.status === 'expected' ? [say.expected] : []),
    ...(record === undefined ? [] : [say.record(record, grain)]),
  ].join(say.comma)
}

/** 'China–Azerbaijan turnover, 2024'. */
export const aboutFigure = (it: Observation, { say, voice }: Language): string =>
  `${subjectOf(it, say)}${say.comma}${voice.period(it.period)}`

/** '$4.87 billion · China–Azerbaijan turnover, 2025', as it stands inside a sentence. */
export const figurePlain = (it: Observation, language: Language): string =>
  `${digitsOf(it, language.voice)} · ${aboutFigure(it, language)}`

/** With the id that is typed into a line. */
function counted(it: Observation | undefined, { facts, language }: ComposeContext): string | undefined {
  if (it === undefined) return undefined
  const organisation = facts.organisation(it.compiledBy)
  return organisation === undefined
    ? it.compiledBy
    : `${nameIn(organisation.names, language)}${language.say.bracketed(it.compiledBy)}`
}
