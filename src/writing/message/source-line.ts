/** Source lines: who said or counted it, the outlet, the date. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Names } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type CitationTarget, join, type Text, type TextPiece } from '../../languages/model/text.ts'

/** Whom and what a source line names. Beside what is held it may know what is only about to be. */
export type NameLookup = Pick<Facts, 'source' | 'speaker' | 'organisation' | 'project'>

/** A name in the reader's language, or in English where it is not known in his. */
export const nameIn = (names: Names, language: Language): string => names[language.code] ?? names.en

/** 'in Russian in the source', where that is not the reader's language. */
export const languageNote = (language: string, { code, say, voice }: Language): readonly string[] =>
  language === code ? [] : [say.inLanguage(voice.language(language))]

/** 'Ambassador Lu Mei', 'State Customs Committee of Azerbaijan'; undefined where only the outlet is known. */
export function whoSaid(cited: CitationTarget, facts: NameLookup, language: Language): string | undefined {
  // Words at second hand are the reporter's: the ambassador told what the President had said.
  const id = cited.retoldBy ?? cited.citation.speaker
  const speaker = id === undefined ? undefined : facts.speaker(id)
  if (speaker !== undefined) return nameIn(speaker.short, language)
  const compiler = cited.compiledBy === undefined ? undefined : facts.organisation(cited.compiledBy)
  return compiler === undefined || compiler.kind === 'press' ? undefined : nameIn(compiler.names, language)
}

/** 'Ambassador Lu Mei, Report, 13 Mar 2026'. */
export function sourceLine(cited: CitationTarget, facts: NameLookup, language: Language): Text {
  const source = facts.source(cited.citation.source)
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

/** Telegram would link 'News.az' to a home page by itself; the name leads to the article instead, or nowhere. */
const outlet = (name: string, url: string | undefined): TextPiece =>
  url === undefined ? name.replaceAll('.', '.\u2060') : { link: name, to: url }
