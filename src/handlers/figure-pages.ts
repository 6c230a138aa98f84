/** The pages of figures on the web. They show what anybody may ask: nothing of a chat or a person is read, and nothing is counted. */
import { fromAddress, toAddress } from '../answers/address/address.ts'
import { answer } from '../answers/answer-question.ts'
import { fileOf } from '../answers/file.ts'
import { cardOf } from '../answers/kinds/card.ts'
import { chartOf } from '../answers/kinds/chart-of.ts'
import { hasChart } from '../answers/kinds/charted-series.ts'
import type { Answer, AnswerOf } from '../answers/model/answer.ts'
import type { FileAnswer, FileFormat } from '../answers/model/file.ts'
import type { Question } from '../answers/model/question.ts'
import { yieldEvery } from '../data/async/time-slices.ts'
import type { Code } from '../data/model/schema.ts'
import { languageOf } from '../languages/languages.ts'
import { sizeOf } from '../writing/charts/draw-picture.ts'
import { isOnPage, writeFigurePage, writeNoPage } from '../writing/figure-pages/figure-page.ts'
import { type PagePicture, pagePicture } from '../writing/figure-pages/page-picture.ts'
import type { Writing } from '../writing/message/draft.ts'
import { figurePageUrl, questionOnPage } from '../writing/message/links.ts'
import type { Message } from '../writing/message/message.ts'
import { fileBytes } from './questions/make-file.ts'
import { type AppConfig, writingFor } from './request/request-context.ts'

/** A page; or the address of the same question with its period, as its answer names it. */
export type PageReply = { readonly html: string; readonly isFound: boolean } | { readonly moved: string }

/** What the server of the pages asks. All of it is the same for the same version. Errors: what the store throws. */
export interface FigurePages {
  /** Changes with the data and with the day. */
  version(): Promise<string>
  page(language: Code, address: string): Promise<PageReply>
  picture(language: Code, address: string): Promise<PagePicture | undefined>
  file(language: Code, address: string, format: FileFormat): Promise<Message['file']>
}

export type PagesConfig = Pick<AppConfig, 'store' | 'pair' | 'language' | 'now' | 'dayOf' | 'bot'> & {
  readonly publicUrl: string
}

export function openFigurePages(config: PagesConfig): FigurePages {
  const { language: usual, publicUrl, now } = config
  return {
    async version() {
      const { facts, today } = await known(config)
      return `${facts.version} ${today}`
    },
    async page(code, address) {
      const found = await findPage(code, address, config)
      if (found === undefined)
        return { isFound: false, html: await writeNoPage(languageOf(code), { bot: config.bot }, usual) }
      const { question, shown, writing } = found
      if (toAddress(question) !== address) return { moved: toAddress(question) }
      const turn = yieldEvery()
      const preview = previewFor(found)
      await turn()
      const url = preview && figurePageUrl(publicUrl, code, question, endingOf(preview))
      const picture = url && { url, alt: preview.alt, ...sizeOf(preview.picture) }
      const chart = chartOn(found)
      await turn()
      const of = { question, answer: shown, ...chart, file: fileOn(found, 'csv'), ...(picture && { picture }) }
      await turn()
      return { isFound: isOnPage(shown), html: await writeFigurePage(of, writing, { publicUrl, usual }) }
    },
    async picture(code, address) {
      const found = await findPage(code, address, config)
      return found && previewFor(found)
    },
    async file(code, address, format) {
      const found = await findPage(code, address, config)
      return found && fileBytes(fileOn(found, format), now(), found.writing)
    },
  }
}

/** '.4f1hQ0bXl2a9.png'. */
export const endingOf = ({ id }: PagePicture): string => `.${id}.png`

/** The question of a page with the period of its answer, and the answer. */
interface Found {
  readonly question: Question
  readonly shown: Answer
  readonly writing: Writing & { readonly today: string }
}

async function findPage(code: Code, address: string, config: PagesConfig): Promise<Found | undefined> {
  const asked = fromAddress(address)
  const question = asked && questionOnPage(asked)
  if (question === undefined) return undefined
  const { facts, today } = await known(config)
  const shown = answer(question, facts, today)
  const writing = { ...writingFor(code, 'private', { ...config, facts, today }), today }
  const named = isOnPage(shown) && 'question' in shown ? questionOnPage(shown.question) : undefined
  return { question: named ?? question, shown, writing }
}

async function known({ store, now, dayOf }: PagesConfig) {
  return { facts: await store.facts(), today: dayOf(now()) }
}

function chartOn({ question, shown, writing: { facts, today } }: Found): { readonly chart?: AnswerOf<'chart'> } {
  const ask = isOnPage(shown) ? chartOf(question) : undefined
  const chart = ask !== undefined && hasChart(ask, facts) ? answer(ask, facts, today) : undefined
  return chart?.kind === 'chart' ? { chart } : {}
}

/** A figure has its card, anything else its chart. */
function previewFor(found: Found): PagePicture | undefined {
  const { question, shown, writing } = found
  const ask = isOnPage(shown) ? cardOf(question) : undefined
  const card = ask && answer(ask, writing.facts, writing.today)
  const pictured = card?.kind === 'card' ? card : chartOn(found).chart
  return pictured && pagePicture(pictured, writing)
}

/** The figures that are nearest to a question without an answer are no file. */
function fileOn(found: Found, format: FileFormat): FileAnswer {
  const { question, shown, writing } = found
  if (!isOnPage(shown)) return { question, format, entries: [], closed: [] }
  return fileOf(shown, { question, format }, writing.facts, chartOn(found).chart)
}
