/** A figure as admins see it: all that is held of it, with earlier values. */
import { span } from '../../data/model/period.ts'
import type { Observation } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { changeOn, digitsOf, subjectAndPeriod } from '../message/figure-line.ts'
import { nameIn } from '../message/source-line.ts'
import { AdminPriority } from './admin-message.ts'
import { beforeAndAfter, field, wasAndMarked } from './before-after.ts'
import { citationLines } from './citation.ts'

/** '$3.7 billion → $3.744 billion · China–Azerbaijan turnover, 2024 [1]', then its citation and its compiler. */
export const figureLines = (
  now: Observation,
  before: Observation | undefined,
  context: ComposeContext,
): readonly DraftLine[] => [
  line(text`${figureText(now, before, context.language)} ${{ cite: now }}`),
  ...citationLines(now.citation, before?.citation, context),
  ...field(
    context.language.say.card.countedBy,
    { before: counted(before, context), now: counted(now, context) },
    AdminPriority.compiler,
    context,
  ),
]

/** The earlier value, the figure in bold, and what it is, without its source. */
export function figureText(now: Observation, before: Observation | undefined, language: Language): Text {
  const { say, voice } = language
  const digits = digitsOf(now, voice)
  const marked =
    now.against === undefined || now.measure !== 'growth' ? [{ bold: digits }] : changeOn(now, say, { style: 'bold' })
  const was = before === undefined ? undefined : digitsOf(before, voice)
  const whole = wasAndMarked(was, digits, marked)
  return text`${whole} · ${beforeAndAfter(remarked(before ?? now, language), remarked(now, language))}`
}

/** 'China–Azerbaijan turnover, 2024, expected, not counted, a record year'. */
function remarked(it: Observation, language: Language): string {
  const { say } = language
  const record = it.claim?.record
  const grain = span(it.period).months === 1 ? 'month' : 'year'
  return [
    subjectAndPeriod(it, language),
    ...(it.status === 'expected' ? [say.expected] : []),
    ...(record === undefined ? [] : [say.record(record, grain)]),
    ...(it.claim?.first === true ? [say.office.article.first] : []),
  ].join(say.comma)
}

/** '$4.87 billion · China–Azerbaijan turnover, 2025', as plain text. */
export const figurePlain = (it: Observation, language: Language): string =>
  `${digitsOf(it, language.voice)} · ${subjectAndPeriod(it, language)}`

/** The compiler with the id that admins type. */
function counted(it: Observation | undefined, { facts, language }: ComposeContext): string | undefined {
  if (it === undefined) return undefined
  const organisation = facts.organisations.get(it.compiledBy)
  return organisation === undefined
    ? it.compiledBy
    : `${nameIn(organisation.names, language)}${language.say.bracketed(it.compiledBy)}`
}
