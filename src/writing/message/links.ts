/** Links: to the page of an answer on the web, and to the bot. */
import { fromAddress, toAddress } from '../../answers/address/address.ts'
import { inWords } from '../../answers/kinds/card.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Code } from '../../data/model/schema.ts'

/** The question whose page answers this one: of a card, its figure. Undefined for pages of the chat, news, and questions too long. */
export function questionOnPage(question: Question): Question | undefined {
  if (question.kind === 'page' || question.kind === 'news') return undefined
  const asked = question.kind === 'card' ? inWords(question) : question
  return fromAddress(toAddress(asked))?.kind === asked.kind ? asked : undefined
}

/** The chat with the bot: 'https://t.me/karvan_bot?start=1fT-AZE-CHN-2025' opens it at the answer of that address. */
export const botLink = (bot: string, address = ''): string =>
  `https://t.me/${bot.replace(/^@/, '')}${address === '' ? '' : `?start=${address}`}`

/** 'https://example.com/en/1fT-AZE-CHN-2025'; of a file or picture with its ending. */
export const figurePageUrl = (publicUrl: string, language: Code, question: Question, ending = ''): string =>
  `${publicUrl}/${language}/${toAddress(question)}${ending}`
