/** The files of a page: its figures in every format. */
import { html } from 'hono/html'
import { type FileAnswer, type FileFormat, fileFormats } from '../../answers/model/file.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Language } from '../../languages/model/say.ts'
import { capitalised } from '../../languages/model/voice/text.ts'
import { writeFile } from '../files/caption.ts'
import { fileEndings } from '../files/file-title.ts'
import type { Writing } from '../message/draft.ts'
import { figurePageUrl } from '../message/links.ts'
import { unnumbered } from '../message/render.ts'
import { type Html, htmlText } from './html-text.ts'

/** A format of a page's files: its name and its media type. */
interface Download {
  readonly name: string
  readonly type: string
}

export const downloads: Readonly<Record<FileFormat, Download>> = {
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8' },
  xlsx: { name: 'Excel', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { name: 'JSON', type: 'application/json' },
  'sdmx-csv': { name: 'SDMX-CSV', type: 'application/vnd.sdmx.data+csv; version=2.0.0' },
  'sdmx-json': { name: 'SDMX-JSON', type: 'application/vnd.sdmx.data+json; version=2.0.0' },
}

const endingOf = (format: FileFormat): string => `.${fileEndings[format]}`

/** The format of the files whose address ends so. */
export const formatWith = (ending: string): FileFormat | undefined =>
  fileFormats.find(format => endingOf(format) === ending)

export interface DownloadLink extends Download {
  readonly url: string
}

/** Empty when the page has no figures that may be passed on. */
export const downloadsOf = (
  question: Question,
  { entries }: FileAnswer,
  publicUrl: string,
  { code }: Language,
): readonly DownloadLink[] =>
  entries.length === 0
    ? []
    : fileFormats.map(format => ({
        ...downloads[format],
        url: figurePageUrl(publicUrl, code, question, endingOf(format)),
      }))

/** The links, and what the licences ask for. */
export function downloadLinks(links: readonly DownloadLink[], file: FileAnswer, writing: Writing): Html {
  const { say, voice, code } = writing.language
  const items = links.map(({ name, type, url }) => html`<li><a href="${url}" type="${type}" download>${name}</a></li>`)
  // The first line of the caption is the title, which the page has, with the number of rows.
  const [, ...lines] = writeFile({ kind: 'file', ...file }, writing).lines
  const rows = say.files.rows(voice.number(String(file.entries.length)))
  const notes = [[rows], ...lines.map(({ text }) => text)].map(
    text => html`<p>${htmlText(capitalised(text, code), unnumbered)}</p>`,
  )
  return html`<section aria-labelledby="files"><h2 id="files">${say.figurePages.downloads}</h2><ul class="files">${items}</ul>${notes}</section>`
}
