/** The sources of a page, in the order of their numbers. */
import { html } from 'hono/html'
import { type CitationTarget, capitalised } from '../../languages/model/voice/text.ts'
import type { Writing } from '../message/draft.ts'
import { plainText, unnumbered } from '../message/render.ts'
import { sourceLine } from '../message/source-line.ts'
import { type Html, htmlText } from './html-text.ts'

/** 'Ambassador Lu Mei, Report, 13 Mar 2026'. */
export const sourceText = (cited: CitationTarget, { facts, language }: Writing): string =>
  plainText(capitalised(sourceLine(cited, facts, language), language.code))

/** Who and where, the title of the publication, and its licence. */
export function sourceList(cited: readonly CitationTarget[], writing: Writing): Html {
  const { facts, language } = writing
  if (cited.length === 0) return html``
  const items = cited.map((one, i) => {
    const source = facts.source(one.citation.source)
    const line = htmlText(capitalised(sourceLine(one, facts, language), language.code), unnumbered)
    const details = [source?.title, source?.licence].filter(it => it !== undefined)
    return html`<li id="s${i + 1}">${line}${details.map(it => html`<small>${it}</small>`)}</li>`
  })
  return html`<section aria-labelledby="sources"><h2 id="sources">${language.say.files.sheets.sources}</h2><ol class="sources">${items}</ol></section>`
}
