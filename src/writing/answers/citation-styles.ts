/** /cite: a citation ready to paste, in four styles. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { CiteStyle } from '../../answers/model/question.ts'
import type { PartialDay, Source } from '../../data/model/schema.ts'
import { copyButton } from '../message/copy-buttons.ts'
import { type Draft, type DraftButton, line, type Writing } from '../message/draft.ts'
import { backTo } from '../message/question-buttons.ts'
import { whoSaid } from '../message/source-line.ts'

const styles: readonly CiteStyle[] = ['text', 'apa', 'bibtex', 'gost']

/** The citation as copyable text, with buttons to the other styles. Only the plain style is in the reader's language. */
export function writeCite(answer: AnswerOf<'cite'>, writing: Writing): Draft {
  const { question, source, style, accessed, of } = answer
  const { say } = writing.language
  const others = styles.filter(other => other !== style)
  const citation = style === 'text' ? textCitation(answer, writing) : formats[style](ofDataSet(source), accessed)
  return {
    question,
    lines: [line([{ code: citation }])],
    buttons: [
      ...copyButton(citation, writing),
      ...others.map((other): DraftButton => ({ label: say.styles[other], ask: { ...question, style: other } })),
      { label: say.buttons.evidence, ask: { kind: 'evidence', id: question.id } },
      ...backTo(of, writing.language),
    ],
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')
const monthName = (day: PartialDay): string => months[Number(day.split('-')[1]) - 1] ?? ''
const dayNumber = (day: PartialDay): string => String(Number(day.split('-')[2]))
/** '2026-03-13' as 13.03.2026, '2026-03' as 03.2026: GOST 7.0.100-2018. */
const dotted = (day: PartialDay): string => day.split('-').reverse().join('.')

/** '2026, March 13', as APA 7 dates a news page. */
function apaDate(day: PartialDay): string {
  const [year = '', month, date] = day.split('-')
  const monthPart = month === undefined ? '' : `, ${monthName(day)}`
  return `${year}${monthPart}${date === undefined ? '' : ` ${dayNumber(day)}`}`
}

/** The title with a full stop, unless it has an end mark of its own. */
const ended = (title: string): string => (/[.?!…。？！]$/.test(title) ? title : `${title}.`)

/**
 * Plain style for a post or a letter, in the reader's language: 'Ambassador Lu Mei, Report, 13 Mar 2026: “Title”.
 * https://…'.
 */
function textCitation({ of, source }: AnswerOf<'cite'>, { facts, language }: Writing): string {
  const { say, voice } = language
  if (source.attribution !== undefined) return `${source.attribution} (${voice.day(source.published)})`
  const who = whoSaid(of, facts, language)
  const origin = [who, source.publisher, voice.day(source.published)].filter(part => part !== undefined).join(say.comma)
  const whole = `${origin}${say.colon}${say.quoted(source.title)}.`
  return source.url === undefined ? whole : `${whole} ${source.url}`
}

/**
 * A data set has an author and a title: 'International Monetary Fund' and 'International Trade in Goods (by partner
 * country)'.
 */
function ofDataSet(source: Source): Source {
  const [author, ...rest] = source.title.split(', ')
  if (source.attribution === undefined || author === undefined || rest.length === 0) return source
  return { ...source, publisher: author, title: rest.join(', ') }
}

const formats: Record<Exclude<CiteStyle, 'text'>, (source: Source, accessed: string) => string> = {
  /** APA 7: Author. (Date). Title. URL */
  apa: ({ publisher, title, published, url }) =>
    [`${ended(publisher)} (${apaDate(published)}). ${ended(title)}`, ...(url === undefined ? [] : [url])].join(' '),
  bibtex,
  /** ГОСТ Р 7.0.100-2018, electronic resource. */
  gost: ({ publisher, title, published, url }, accessed) =>
    [
      `${title} // ${publisher}. – ${dotted(published)}.`,
      ...(url === undefined ? [] : [`– URL: ${url} (дата обращения: ${dotted(accessed)}).`]),
    ].join(' '),
}

/** An @online entry of biblatex. BibTeX reads `url` verbatim and the other fields as LaTeX. */
function bibtex({ id, publisher, title, published, url }: Source, accessed: string): string {
  const fields = [
    `title = {${latex(title)}}`,
    `organization = {${latex(publisher)}}`,
    `date = {${published}}`,
    ...(url === undefined ? [] : [`url = {${unbraced(url)}}`, `urldate = {${accessed}}`]),
  ]
  return `@online{${id},\n  ${fields.join(',\n  ')}\n}`
}

/** A bare % comments out the rest of the line, and BibTeX counts even braces behind a backslash. */
const latex = (words: string): string => words.replace(/[\\{}&%$#_~^]/g, sign => latexNames[sign] ?? `\\${sign}`)
const latexNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** Braces are percent-encoded. */
const unbraced = (url: string): string => url.replace(/[{}]/g, brace => (brace === '{' ? '%7B' : '%7D'))
