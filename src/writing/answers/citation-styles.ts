/** /cite: a citation ready to paste, in four styles. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { CiteStyle } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import type { Fact, PartialDay, Source } from '../../data/model/schema.ts'
import type { TextPiece } from '../../languages/model/voice/text.ts'
import { copyButton } from '../message/copy-buttons.ts'
import { type Draft, type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import { told } from '../message/figure-line.ts'
import { backTo } from '../message/question-buttons.ts'
import { whoSaid } from '../message/source-line.ts'

const styles: readonly CiteStyle[] = ['text', 'apa', 'bibtex', 'gost']

/** The citations as copyable text under the figure, with buttons to the other styles. Only the plain style is in the reader's language. */
export function writeCite({ question, headline: figure, cited }: AnswerOf<'cite'>, writing: Writing): Draft {
  const { say } = writing.language
  const { style } = question
  const others = styles.filter(other => other !== style)
  const citations = cited.map(({ of, source, accessed }) =>
    style === 'text' ? textCitation(of, source, writing) : formats[style](ofDataSet(source), accessed),
  )
  const [first, second] = cited.map(({ of }) => of)
  const isOfSeveral = question.of === 'several'
  const only = second === undefined && !isOfSeveral ? first : undefined
  return {
    question,
    lines: [...subjectLine(figure ?? only, writing), ...citations.map(it => line([{ code: it }]))],
    buttons: [
      ...copyButton(citations.join('\n'), writing),
      ...others.map((other): DraftButton => ({ label: say.styles[other], ask: { ...question, style: other } })),
      ...(only === undefined ? [] : [{ label: say.buttons.evidence, ask: { kind: 'evidence', id: only.id } as const }]),
      ...backFrom(question, isOfSeveral ? undefined : first, writing),
    ],
  }
}

/** What is cited: the headline, or the figure of the id. A statement is in the citation itself. */
function subjectLine(cited: Figure | Fact | undefined, { language }: Writing): readonly DraftLine[] {
  if (cited === undefined || !('measure' in cited)) return []
  const { digits, subject } = told(cited, language)
  const bold: TextPiece = { bold: digits }
  const isOurs = 'by' in cited && cited.by === 'karvan'
  return [
    line([
      isOurs ? { italic: [bold] } : bold,
      ` · ${subject}${language.say.comma}${language.voice.period(cited.period)}`,
    ]),
  ]
}

/** Back to the answer whose figure is cited. */
function backFrom(
  question: AnswerOf<'cite'>['question'],
  of: Fact | undefined,
  { language }: Writing,
): readonly DraftButton[] {
  if (question.kind === 'cite-id') return of === undefined ? [] : backTo(of, language)
  const { style: _, of: kind, base, period, ...pair } = question
  const then = period === undefined ? {} : { period }
  const { back } = language.say.buttons
  if (kind === 'record') return [{ label: back, ask: { ...pair, kind, grain: 'year' } }]
  if (kind === 'growth') return [{ label: back, ask: { ...pair, ...then, kind, ...defined({ base }) } }]
  return [{ label: back, ask: { ...pair, ...then, kind: kind ?? 'figure' } }]
}

const months = 'January February March April May June July August September October November December'.split(' ')
/** '2026-03-13' as 13.03.2026, '2026-03' as 03.2026: GOST 7.0.100-2018. */
const dotted = (day: PartialDay): string => day.split('-').reverse().join('.')

/** '2026, March 13', as APA 7 dates a news page. */
function apaDate(day: PartialDay): string {
  const [year = '', month, date] = day.split('-')
  const monthPart = month === undefined ? '' : `, ${months[Number(month) - 1] ?? ''}`
  return `${year}${monthPart}${date === undefined ? '' : ` ${Number(date)}`}`
}

/** The title with a full stop, unless it has an end mark of its own. */
const ended = (title: string): string => (/[.?!…。？！]$/.test(title) ? title : `${title}.`)

/** Plain style in the reader's language: 'Ambassador Lu Mei, Report, 13 Mar 2026: “Title”. https://…'. */
function textCitation(of: Fact, source: Source, { facts, language }: Writing): string {
  const { say, voice } = language
  if (source.attribution !== undefined) return `${source.attribution} (${voice.day(source.published)})`
  const who = whoSaid(of, facts, language)
  const origin = [who, source.publisher, voice.day(source.published)].filter(part => part !== undefined).join(say.comma)
  const whole = `${origin}${say.colon}${say.quoted(source.title)}.`
  return source.url === undefined ? whole : `${whole} ${source.url}`
}

/** A data set has an author and a title: 'International Monetary Fund', 'International Trade in Goods (by …)'. */
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
