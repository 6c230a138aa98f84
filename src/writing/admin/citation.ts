/** The citation of a figure or quotation, field by field, with earlier values. */
import type { Citation } from '../../data/model/schema.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { placeIn, speakerWithOffice } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'
import { AdminPriority } from './admin-message.ts'
import { beforeAndAfter, field } from './before-after.ts'

/** Limits in characters, so that a phone shows the citation on one screen. */
const maxExcerpt = 300
const maxRemark = 200

/** The excerpt as a quotation block, a changed source, the speaker, the place and the editor's note. */
export function citationLines(
  now: Citation,
  before: Citation | undefined,
  context: ComposeContext,
): readonly DraftLine[] {
  const { say } = context.language
  const remark = (words: string | undefined): string | undefined => words && verbatim(words, maxRemark)
  const part = (label: string, of: (it: Citation | undefined) => string | undefined, priority: number) =>
    field(label, { before: of(before), now: of(now), isEdited: before !== undefined }, priority, context)
  return [
    ...excerptLine(now, before, context),
    ...sourceLine(now, before, context),
    ...part(say.card.saidBy, it => speaker(it, context), AdminPriority.speaker),
    ...part(say.card.place, it => remark(placeIn(it?.place, context.language)), AdminPriority.place),
    ...part(say.card.note, it => remark(it?.note), AdminPriority.note),
  ]
}

function excerptLine(citation: Citation, before: Citation | undefined, context: ComposeContext): readonly DraftLine[] {
  const { excerpt } = citation
  const was = before?.excerpt
  if (before === undefined || was === excerpt)
    return excerpt === undefined ? [] : [line([{ quote: verbatim(excerpt, maxExcerpt) }], AdminPriority.content)]
  const quoted = (words: string | undefined): string =>
    words === undefined ? '' : context.language.say.quoted(verbatim(words, maxExcerpt))
  return [line([beforeAndAfter(quoted(was), quoted(excerpt))], AdminPriority.content)]
}

function sourceLine(now: Citation, before: Citation | undefined, context: ComposeContext): readonly DraftLine[] {
  const { say } = context.language
  if (before === undefined || before.source === now.source) return []
  const cite = (citation: Citation): Text => [{ cite: { citation } }]
  return [
    line(text`${say.office.labels.source}${say.colon}${cite(before)} → ${cite(now)}`, AdminPriority.earlierSource),
  ]
}

function speaker(citation: Citation | undefined, { facts, language }: ComposeContext): string | undefined {
  if (citation?.speaker === undefined) return undefined
  const it = facts.speakers.get(citation.speaker)
  return it === undefined
    ? citation.speaker
    : `${speakerWithOffice(it, language)}${language.say.bracketed(citation.speaker)}`
}
