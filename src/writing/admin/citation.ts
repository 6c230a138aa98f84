/** Where a figure or words stand in their source, field by field, with what each was before. */
import type { Citation } from '../../data/model/schema.ts'
import { type Text, text } from '../../languages/model/text.ts'
import type { ComposeContext } from '../message/compose.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { nameIn } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'
import { beforeAndAfter } from './before-after.ts'

/** A phone shows so much of an excerpt, or of a remark, at once. */
const mostExcerpt = 300
const mostRemark = 200

/** The excerpt in a quotation block, another source than before, who said it, the place, the keeper's note. */
export function citationLines(
  now: Citation,
  before: Citation | undefined,
  saying: ComposeContext,
): readonly DraftLine[] {
  const { say } = saying.language
  const remark = (words: string | undefined): string | undefined => words && verbatim(words, mostRemark)
  return [
    ...excerptLine(now, before, saying),
    ...sourceLine(now, before, saying),
    ...field(say.card.saidBy, speaker(before, saying), speaker(now, saying), 84, saying, before !== undefined),
    ...field(say.card.place, remark(before?.place), remark(now.place), 50, saying, before !== undefined),
    ...field(say.card.note, remark(before?.note), remark(now.note), 60, saying, before !== undefined),
  ]
}

function excerptLine(
  { excerpt }: Citation,
  before: Citation | undefined,
  saying: ComposeContext,
): readonly DraftLine[] {
  const was = before?.excerpt
  if (before === undefined || was === excerpt)
    return excerpt === undefined ? [] : [line([{ quote: verbatim(excerpt, mostExcerpt) }], 95)]
  const quoted = (words: string | undefined): string =>
    words === undefined ? '' : saying.language.say.quoted(verbatim(words, mostExcerpt))
  return [line([beforeAndAfter(quoted(was), quoted(excerpt))], 95)]
}

function sourceLine(
  now: Citation,
  before: Citation | undefined,
  { language: { say } }: ComposeContext,
): readonly DraftLine[] {
  if (before === undefined || before.source === now.source) return []
  const cite = (citation: Citation): Text => [{ cite: { citation } }]
  return [line(text`${say.office.labels.source}${say.colon}${cite(before)} → ${cite(now)}`, 94)]
}

function speaker(citation: Citation | undefined, { facts, language }: ComposeContext): string | undefined {
  if (citation?.speaker === undefined) return undefined
  const it = facts.speaker(citation.speaker)
  const { comma, bracketed } = language.say
  return it === undefined
    ? citation.speaker
    : `${nameIn(it.names, language)}${comma}${nameIn(it.office, language)}${bracketed(citation.speaker)}`
}

/** 'Counted by: A', of a correction (`before` or `isEdited`) that changes it 'Counted by: A → B'; no line for nothing. */
export function field(
  label: string,
  before: string | undefined,
  now: string | undefined,
  priority: number,
  { language: { say } }: ComposeContext,
  isEdited = before !== undefined,
): readonly DraftLine[] {
  if (before === undefined && now === undefined) return []
  const said = isEdited ? beforeAndAfter(before ?? '', now ?? '') : (now ?? '')
  return [line([`${label}${say.colon}${said}`], priority)]
}
