/** Source lines: the speaker or compiler, the outlet, the date. */
import type { NameLookups } from '../../data/facts/facts.ts'
import type { Names, Speaker } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type CitationTarget, join, type Text, type TextPiece } from '../../languages/model/voice/text.ts'

/** Looks up who and what a source line names. In a preview it also finds what the change adds. */
export type NameLookup = { readonly [K in keyof NameLookups]: Pick<NameLookups[K], 'get'> }

/** The name in the reader's language, or in English when that one is unknown. */
export const nameIn = (names: Names, language: Language): string => names[language.code] ?? names.en

/** 'in Russian in the source'; nothing when that is the reader's language. */
export const languageNote = (language: string, { code, say }: Language): readonly string[] =>
  language === code ? [] : [say.inLanguage(language)]

/** A place in a source, in words: 'paragraph 2'. A place of another form stays as it was entered. */
export function placeIn(place: string | undefined, { say }: Language): string | undefined {
  if (place === 'last paragraph') return say.place({ in: 'last' })
  if (place === 'body of the text') return say.place({ in: 'body' })
  const [, from, to, brackets] = /^paragraphs? (\d+)(?:–(\d+))?(, in brackets)?$/.exec(place ?? '') ?? []
  if (from === undefined) return place
  return say.place({ in: 'paragraphs', from, ...(to && { to }), isBracketed: brackets !== undefined })
}

/** The organisation's name, or its id when it is unknown. */
export function organisationName(id: string, facts: NameLookup, language: Language): string {
  const organisation = facts.organisations.get(id)
  return organisation === undefined ? id : nameIn(organisation.names, language)
}

/** 'Lu Mei, Ambassador of China to Azerbaijan'. */
export const speakerWithOffice = ({ names, office }: Speaker, language: Language): string =>
  `${nameIn(names, language)}${language.say.comma}${nameIn(office, language)}`

/** 'Ambassador Lu Mei', 'State Customs Committee of Azerbaijan'; undefined when only the outlet is known. */
export function whoSaid(cited: CitationTarget, facts: NameLookup, language: Language): string | undefined {
  // A retold quotation belongs to who retold it: the ambassador told what the President had said.
  const id = cited.retoldBy ?? cited.citation.speaker
  const speaker = id === undefined ? undefined : facts.speakers.get(id)
  if (speaker !== undefined) return nameIn(speaker.short, language)
  const compiler = cited.compiledBy === undefined ? undefined : facts.organisations.get(cited.compiledBy)
  return compiler === undefined || compiler.kind === 'press' ? undefined : nameIn(compiler.names, language)
}

/** 'Ambassador Lu Mei, Report, 13 Mar 2026'. */
export function sourceLine(cited: CitationTarget, facts: NameLookup, language: Language): Text {
  const source = facts.sources.get(cited.citation.source)
  const who = whoSaid(cited, facts, language)
  const day = source === undefined ? undefined : language.voice.day(source.published)
  const parts: readonly (TextPiece | undefined)[] = [
    who,
    outlet(source?.publisher ?? cited.citation.source, source?.url),
    day,
  ]
  return join(
    parts.flatMap(part => (part === undefined ? [] : [[part]])),
    language.say.comma,
  )
}

/** Telegram links 'News.az' to a home page on its own. The name links to the article instead, or to nothing. */
const outlet = (name: string, url: string | undefined): TextPiece =>
  url === undefined ? name.replaceAll('.', '.\u2060') : { link: name, to: url }
