/** A source as admins see it. */
import { citing } from '../../data/facts/merge-sources.ts'
import type { Source } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, type TextPiece, text } from '../../languages/model/voice/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftLine, line, type Writing } from '../message/draft.ts'
import { verbatim } from '../message/user-text.ts'
import { AdminPriority, numberText } from './admin-message.ts'
import { beforeAndAfter, field } from './before-after.ts'

const maxTitle = 200
const maxInList = 60
const maxAddress = 200

/** Publisher and day, title, language, address and id, with earlier values. */
export function sourceLines(now: Source, before: Source | undefined, context: ComposeContext): readonly DraftLine[] {
  const { say, voice } = context.language
  const { labels } = say.office
  const both = (of: (it: Source) => string) => ({ before: before && of(before), now: of(now) })
  const publication = both(it => `${verbatim(it.publisher, maxInList)}${say.comma}${voice.day(it.published)}`)
  const titles = both(it => verbatim(it.title, maxTitle))
  const languages = both(it => voice.language(it.language))
  const isEdited = before !== undefined
  return [
    line([beforeAndAfter(publication.before ?? publication.now, publication.now)]),
    ...field(labels.title, titles, AdminPriority.content, context),
    ...field(labels.language, languages, AdminPriority.sourceLanguage, context),
    ...(isEdited && before.url !== now.url && before.url !== undefined ? [addressLine(before.url, ' →')] : []),
    ...(now.url === undefined ? [] : [addressLine(now.url, '')]),
    line(text`${labels.id}${say.colon}${{ code: now.id }}`, AdminPriority.sourceId),
  ]
}

/** A long address is cut; the link has all of it. */
const addressLine = (url: string, behind: string): DraftLine =>
  line(
    [{ link: url.length > maxAddress ? `${url.slice(0, maxAddress)}…` : url, to: url }, behind],
    AdminPriority.address,
  )

/** 'report-2026-03-13 · Report, 13 Mar 2026: “Trade grows”', in a list. The publisher links to the page. */
export function sourceText({ id, publisher, published, title, url }: Source, { say, voice }: Language): Text {
  const name = verbatim(publisher, maxInList)
  const outlet: TextPiece = url === undefined ? name : { link: name, to: url }
  const quoted = say.quoted(verbatim(title, maxInList))
  return text`${{ code: id }} · ${outlet}${say.comma}${voice.day(published)}${say.colon}${quoted}`
}

/** The first two sources, each with how many facts cite it. */
export function sourcesLines(
  sources: readonly Source[],
  context: ComposeContext,
  facts: Writing['facts'],
): readonly DraftLine[] {
  const { language } = context
  return sources.slice(0, 2).flatMap(source => {
    const held = facts.sources.get(source.id)
    const cited = held === undefined ? 0 : citing(source.id, facts).length
    const citedLine = line([language.say.office.cited(numberText(cited, language))], AdminPriority.counts)
    return [...sourceLines(source, held, context), ...(cited === 0 ? [] : [citedLine])]
  })
}
