/** Answer → HTML page: the answer, its chart and tables, sources, files, and the way to Telegram. */
import { html, raw } from 'hono/html'
import { toAddress } from '../../answers/address/address.ts'
import type { Answer, AnswerOf } from '../../answers/model/answer.ts'
import type { FileAnswer } from '../../answers/model/file.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Code } from '../../data/model/schema.ts'
import { truncate } from '../../data/model/truncate.ts'
import type { Language } from '../../languages/model/say.ts'
import { type CitationTarget, capitalised, upper } from '../../languages/model/voice/text.ts'
import { chartTable } from '../answers/charts/chart-table.ts'
import { drawForPage } from '../charts/draw-picture.ts'
import { asksQuestion, type Draft, type DraftLine, type Writing } from '../message/draft.ts'
import { botLink, figurePageUrl, questionOnPage } from '../message/links.ts'
import { questionLabel } from '../message/question-label.ts'
import { citationNumbers, type Numbering, plainText, unnumbered } from '../message/render.ts'
import { sourceLine } from '../message/source-line.ts'
import { minRows } from '../message/table.ts'
import { writeDraft } from '../write-answer.ts'
import { datasetJson } from './dataset.ts'
import { downloadLinks, downloadsOf } from './downloads.ts'
import { framed, type PreviewPicture } from './frame.ts'
import { type Html, htmlText } from './html-text.ts'
import { pageTheme } from './style.ts'
import { answerTable, tableOfChart } from './tables.ts'

export interface FigurePageOf {
  readonly question: Question
  readonly answer: Answer
  /** The chart that is drawn beside the answer, or that is the answer. */
  readonly chart?: AnswerOf<'chart'>
  /** The figures of both. */
  readonly file: FileAnswer
  readonly picture?: PreviewPicture
}

/** Where pages are, and their usual language. */
export interface PageSite {
  readonly publicUrl: string
  readonly usual: Code
}

/** Not held or not understood: the page says so, and leads on. */
export const isOnPage = ({ kind }: Answer): boolean => kind !== 'none' && kind !== 'unclear'

export function writeFigurePage(of: FigurePageOf, writing: Writing, site: PageSite): Promise<string> {
  const { question, answer, picture, file } = of
  const { language, facts } = writing
  const draft = writeDraft(answer, writing)
  const { numbering, cited } = citationNumbers(facts)
  const title = titleOf(of, draft, writing)
  // Sources are numbered in reading order, so this order of calls matters.
  const body = [...answerParts(of, { ...draft, title }, numbering, language), ...chartParts(of, numbering, writing)]
  const sources = sourceList(cited, writing)
  const urlIn = (code: Code): string => figurePageUrl(site.publicUrl, code, question)
  const description = descriptionOf(draft, cited[0] && sourceText(cited[0], writing), language)
  const downloads = downloadsOf(question, file, site.publicUrl, language)
  const [first] = downloads
  const data = {
    url: urlIn(language.code),
    name: title,
    description,
    file,
    downloads,
    ...(picture && { image: picture.url }),
  }
  return framed({
    language,
    title,
    description,
    usual: site.usual,
    ...(isOnPage(answer) && { urlIn }),
    ...(picture && { picture }),
    ...(first && { data: datasetJson(data, writing) }),
    main: html`<h1>${title}</h1>
${body}
${askLink(toAddress(question), writing)}
${sources}
${first === undefined ? '' : downloadLinks(downloads, file, writing)}
${seeAlso(draft, question, site, writing)}`,
    foot: [language.say.shortDescription, ...newestOf(file, writing)],
  })
}

/** The 404 page, for an address without a question. */
export const writeNoPage = (language: Language, writing: Pick<Writing, 'bot'>, usual: Code): Promise<string> =>
  framed({
    language,
    usual,
    title: language.say.figurePages.noPage,
    description: language.say.shortDescription,
    main: html`<h1>${language.say.figurePages.noPage}</h1>
${askLink('', { ...writing, language })}`,
    foot: [language.say.shortDescription],
  })

/**
 * What the answer is about: 'China–Azerbaijan turnover, 2025' of '$4.87 billion · China–Azerbaijan turnover, 2025'; of a chart,
 * the sentence that it shows. In the label of a question that is not held, the home country is named too.
 */
function titleOf({ question, answer }: FigurePageOf, { table, lines }: Draft, writing: Writing): string {
  const { language, pair } = writing
  if (answer.kind === 'chart') return chartTable(answer, writing).title
  if (!isOnPage(answer)) return questionLabel(question, { language, pair: { ...pair, reporter: '' } })
  const [first = ''] = plainLines(lines, language.code)
  const [, ...subject] = first.split(' · ')
  const title = table?.title ?? (subject.length === 0 ? truncate(first, longestTitle) : subject.join(' · '))
  return upper(title, language.code)
}
const longestTitle = 80

/** The lines without numbers of sources and without breaks. */
const plainLines = (lines: readonly DraftLine[], code: Code): readonly string[] =>
  lines.map(({ text }) =>
    plainText(capitalised(text, code))
      .replace(/ ?\[\d+\]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )

/** The lines of the answer, with its rows as a table. A chart has the table of its numbers instead. */
function answerParts(
  { answer }: FigurePageOf,
  { lines, table, title }: Draft & { readonly title: string },
  numbering: Numbering,
  language: Language,
): readonly Html[] {
  if (answer.kind === 'chart') return []
  const rowCount = lines.filter(({ cells }) => cells !== undefined).length
  const at = table === undefined || rowCount < minRows ? -1 : lines.findIndex(({ cells }) => cells !== undefined)
  const paragraph = ({ text }: DraftLine, i: number): Html =>
    html`<p${i === 0 ? html` class="lead"` : ''}>${htmlText(capitalised(text, language.code), numbering)}</p>\n`
  if (table === undefined || at === -1) return lines.map(paragraph)
  const above = lines.slice(0, at).map(paragraph)
  const rows = answerTable({ ...table, title: table.title ?? title }, lines, language, numbering)
  const below = lines.slice(at).filter(({ cells }) => cells === undefined)
  return [...above, rows, ...below.map(line => paragraph(line, at + 1))]
}

/** The chart, and its numbers unless the answer has a table of its own. */
function chartParts({ answer, chart }: FigurePageOf, numbering: Numbering, writing: Writing): readonly Html[] {
  const picture = chart && writeDraft(chart, writing).picture
  if (chart === undefined || picture === undefined) return []
  const svg = html`<figure>${raw(drawForPage(picture, pageTheme))}</figure>`
  // Their own tables have the same numbers.
  return answer.kind === 'series' || answer.kind === 'ranking'
    ? [svg]
    : [svg, tableOfChart(chartTable(chart, writing), writing.language, numbering)]
}

/** The first two lines and the first source, for previews. */
const descriptionOf = ({ lines }: Draft, source: string | undefined, { code }: Language): string =>
  [...plainLines(lines.slice(0, 2), code), ...(source === undefined ? [] : [source])].join(' · ')

const askLink = (address: string, { bot, language }: Pick<Writing, 'bot' | 'language'>): Html =>
  html`<a class="ask" href="${botLink(bot, address)}" rel="noopener">${language.say.figurePages.ask}</a>`

/** The pages of the questions that the buttons under the answer ask. */
function seeAlso({ buttons }: Draft, own: Question, { publicUrl }: PageSite, writing: Writing): Html {
  const { code, say } = writing.language
  const links = new Map<string, string>()
  for (const { label, ask } of buttons) {
    const question = asksQuestion(ask) ? questionOnPage(ask) : undefined
    if (question === undefined) continue
    // 'Back' leads to another page, whose question tells more.
    const name = label === say.buttons.back ? questionLabel(question, writing) : label
    links.set(figurePageUrl(publicUrl, code, question), name)
  }
  links.delete(figurePageUrl(publicUrl, code, own))
  if (links.size === 0) return html``
  return html`<nav aria-labelledby="also"><h2 id="also">${say.figurePages.seeAlso}</h2><ul>${[...links].map(([url, label]) => html`<li><a href="${url}">${label}</a></li>`)}</ul></nav>`
}

/** 'Data of 13 Mar 2026': of the newest source. */
function newestOf({ entries }: FileAnswer, { facts, language: { say } }: Writing): readonly string[] {
  const days = entries.flatMap(entry =>
    'computed' in entry ? [] : (facts.sources.get(entry.observation.citation.source)?.published ?? []),
  )
  const newest = days.toSorted().at(-1)
  return newest === undefined ? [] : [say.charts.dataOf(newest)]
}

/** 'Ambassador Lu Mei, Report, 13 Mar 2026'. */
const sourceText = (cited: CitationTarget, { facts, language }: Writing): string =>
  plainText(capitalised(sourceLine(cited, facts, language), language.code))

/** Who and where, the title of the publication, and its licence. */
function sourceList(cited: readonly CitationTarget[], writing: Writing): Html {
  const { facts, language } = writing
  if (cited.length === 0) return html``
  const items = cited.map((one, i) => {
    const source = facts.sources.get(one.citation.source)
    const line = htmlText(capitalised(sourceLine(one, facts, language), language.code), unnumbered)
    const details = [source?.title, source?.licence].filter(it => it !== undefined)
    return html`<li id="s${i + 1}">${line}${details.map(it => html`<small>${it}</small>`)}</li>`
  })
  return html`<section aria-labelledby="sources"><h2 id="sources">${language.say.files.sheets.sources}</h2><ol class="sources">${items}</ol></section>`
}
