/** A source as those who keep the data see it. */
import type { Source } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, type TextPiece, text } from '../../languages/model/text.ts'
import type { ComposeContext } from '../message/compose.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { verbatim } from '../message/user-text.ts'
import { beforeAndAfter } from './before-after.ts'
import { field } from './citation.ts'

const mostTitle = 200
const mostInList = 60
const mostAddress = 200

/** Its publisher and day, title, language, address and id, each with what it was before. */
export function sourceLines(now: Source, before: Source | undefined, saying: ComposeContext): readonly DraftLine[] {
  const { say, voice } = saying.language
  const { labels } = say.office
  const both = <T>(of: (it: Source) => T): readonly [T | undefined, T] => [before && of(before), of(now)]
  const [was, is] = both(it => `${verbatim(it.publisher, mostInList)}${say.comma}${voice.day(it.published)}`)
  const titles = both(it => verbatim(it.title, mostTitle))
  const languages = both(it => voice.language(it.language))
  const isEdited = before !== undefined
  return [
    line([beforeAndAfter(was ?? is, is)]),
    ...field(labels.title, ...titles, 95, saying),
    ...field(labels.language, ...languages, 80, saying),
    ...(isEdited && before.url !== now.url && before.url !== undefined ? [addressLine(before.url, ' →')] : []),
    ...(now.url === undefined ? [] : [addressLine(now.url, '')]),
    line(text`${labels.id}${say.colon}${{ code: now.id }}`, 90),
  ]
}

/** A long address is shown in part, and leads to the whole of it. */
const addressLine = (url: string, behind: string): DraftLine =>
  line([{ link: url.length > mostAddress ? `${url.slice(0, mostAddress)}…` : url, to: url }, behind], 85)

/** 'report-2026-03-13 · Report, 13 Mar 2026: “Trade grows”', in a list; the publisher leads to the page. */
export function sourceText({ id, publisher, published, title, url }: Source, { say, voice }: Language): Text {
  const name = verbatim(publisher, mostInList)
  const outlet: TextPiece = url === undefined ? name : { link: name, to: url }
  const quoted = say.quoted(verbatim(title, mostInList))
  return text`${{ code: id }} · ${outlet}${say.comma}${voice.day(published)}${say.colon}${quoted}`
}
