/** The list of what was read in an article: rows with ticks, ten a page, each with its words and its checks. */
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import type { ChangeCheck } from '../../answers/model/change-check.ts'
import { type ArticleRow, articleChange } from '../../data/chats/article-reading.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { fitLines, rows as inRows, type MessageLimits } from '../message/compose.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Button, Message } from '../message/message.ts'
import { organisationName } from '../message/source-line.ts'
import { copied, verbatim } from '../message/user-text.ts'
import { newNameLines, withAdded } from './added-names.ts'
import { AdminPriority, adminMessage, moreLine, numberText } from './admin-message.ts'
import { type ArticlePress, articleData, pressData } from './button-data.ts'
import { checkLines } from './checks.ts'
import { figureText } from './figure.ts'
import { sourceLines } from './source.ts'
import { statementText } from './statement.ts'

type Article = AdminReplyOf<'article'>

export const rowsPerPage = 10
const maxNames = 6
const maxExcerpt = 110
const maxSentence = 60
const limits: MessageLimits = { lines: 60, sources: 4, characters: 3500 }

/** The rows of one page. Checks, then excerpts, give way when the message has no room for all. */
export function writeArticle(reply: Article, writing: Writing): Message {
  const { reading, checks, page, isChanged, isStopped } = reply
  const { language, facts } = writing
  const { office } = language.say
  const everything = articleChange(reading, reading.rows)
  const context: ComposeContext = { language, facts: withAdded(everything, facts) }
  const from = (page - 1) * rowsPerPage
  const shown = reading.rows.slice(from, from + rowsPerPage)
  const lines = [
    line(text`${{ bold: office.article.title }} · ${office.unsaved}${pageText(reply, writing)}`),
    ...(isChanged ? [line([office.isChanged])] : []),
    ...sourceLines(reading.source, undefined, context),
    ...(reply.heldAs === undefined ? [] : [line(text`⚠ ${office.checks.article(reply.heldAs)}`)]),
    ...newNameLines(articleChange(reading), language, facts, maxNames),
    ...(reading.rows.length === 0 ? [line([office.article.nothing])] : []),
    ...shown.flatMap((row, i) => rowLines(row, from + i + 1, checks[i] ?? [], context)),
    ...unreadLines(reply, writing),
    ...(reading.left === 0 ? [] : [line([office.article.left(numberText(reading.left, language))])]),
    ...(isStopped ? [line([office.cannotBe])] : []),
  ]
  const { text: body, entities } = fitLines(lines, context, limits)
  return { text: body, entities, buttons: buttons(reply, writing) }
}

const pagesOf = ({ reading }: Article): number => Math.max(1, Math.ceil(reading.rows.length / rowsPerPage))

function pageText(reply: Article, { language }: Writing): string {
  const pages = pagesOf(reply)
  const number = (n: number): string => numberText(n, language)
  return pages === 1 ? '' : ` · ${language.say.office.article.page(number(reply.page), number(pages))}`
}

/** '☑ 3 · $4.87 billion · China–Azerbaijan turnover, 2025', its excerpt with who counted, its checks. */
function rowLines(
  { fact, isTicked, inherited, assumed }: ArticleRow,
  number: number,
  checks: readonly ChangeCheck[],
  context: ComposeContext,
): readonly DraftLine[] {
  const { language, facts } = context
  const { article } = language.say.office
  const isFigure = 'measure' in fact
  const what: Text = isFigure ? figureText(fact, undefined, language) : statementText(fact, context)
  const words = quotedIn(fact)
  const by = isFigure ? ` · ${verbatim(organisationName(fact.compiledBy, facts, language), maxSentence)}` : ''
  const slots = (of: ArticleRow['assumed']): readonly string[] => of.map(slot => article.slots[slot])
  return [
    line([]),
    line(text`${isTicked ? '☑' : '☐'} ${numberText(number, language)} · ${what}`),
    ...(words === undefined
      ? []
      : [line([`${language.say.quoted(shortly(words, fact))}${by}`], AdminPriority.content - number / 100)]),
    ...(assumed.length === 0 ? [] : [line([`⚠ ${article.assumed(slots(assumed))}`])]),
    ...(inherited.length === 0 ? [] : [line([article.inherited(slots(inherited))], AdminPriority.note)]),
    ...checkLines(checks.slice(0, maxChecks), context),
  ]
}
const maxChecks = 2

/** The part of the words that has the number of the figure. */
function shortly(words: string, fact: ArticleRow['fact']): string {
  const digits = 'amount' in fact ? fact.amount?.value.replace(/^-/, '') : undefined
  const at = digits === undefined ? -1 : words.search(new RegExp(digits.replace('.', '[.,]')))
  const from = at < maxExcerpt - 20 ? 0 : words.indexOf(' ', at - maxExcerpt / 2) + 1
  return `${from === 0 ? '' : '…'}${verbatim(words.slice(from), maxExcerpt)}`
}

/** How many sentences were not read, and the first of them. */
function unreadLines({ reading: { unread } }: Article, { language }: Writing): readonly DraftLine[] {
  if (unread.length === 0) return []
  const { say } = language
  return [
    line([]),
    line([say.office.article.unread(numberText(unread.length, language))]),
    ...unread.slice(0, 3).map(it => line([say.quoted(verbatim(it, maxSentence))], AdminPriority.row)),
    ...moreLine(unread.length - 3, language, AdminPriority.moreRows),
  ]
}

function buttons(reply: Article, { language }: Writing): Message['buttons'] {
  const { reading, token, page, touched, isStopped } = reply
  const { article, buttons: words } = language.say.office
  const press = (label: string, what: ArticlePress, number = page): Button => ({
    label,
    data: articleData(what, token, number),
  })
  const from = (page - 1) * rowsPerPage
  const ticks = reading.rows
    .slice(from, from + rowsPerPage)
    .map(({ isTicked }, i) =>
      press(`${isTicked ? '☑' : '☐'} ${from + i + 1}`, isTicked ? 'untick' : 'tick', from + i + 1),
    )
  const ticked = reading.rows.filter(it => it.isTicked).length
  const isPublishable = !isStopped && (ticked > 0 || !reading.isHeld)
  return [
    ticks.slice(0, rowsPerPage / 2),
    ticks.slice(rowsPerPage / 2),
    [
      ...(reading.rows.length === 0 ? [] : [press(article.buttons.all, 'all'), press(article.buttons.none, 'none')]),
      ...(touched === undefined ? [] : [press(article.buttons.change(String(touched)), 'change', touched)]),
    ],
    [
      ...(page === 1 ? [] : [press(`‹ ${page - 1}`, 'page', page - 1)]),
      ...(page === pagesOf(reply) ? [] : [press(`${page + 1} ›`, 'page', page + 1)]),
    ],
    [
      ...(reading.unread.length === 0 ? [] : [press(article.buttons.byHand, 'sentences')]),
      press(article.buttons.details, 'details'),
    ],
    [
      ...(isPublishable ? [{ label: article.buttons.publish(ticked), data: pressData('save', token) }] : []),
      { label: words.cancel, data: pressData('cancel', token) },
    ],
  ].filter(row => row.length > 0)
}

/** The sentences that were not read, each with a button that begins its line. */
export function writeUnreadSentences({ token, sentences }: AdminReplyOf<'unreadSentences'>, writing: Writing): Message {
  const { say } = writing.language
  const { article } = say.office
  const number = (i: number): string => numberText(i + 1, writing.language)
  const shown = sentences.slice(0, rowsPerPage)
  const { text: body, entities } = fitLines(
    [
      line([article.unread(numberText(sentences.length, writing.language))]),
      ...shown.map((it, i) => line([`${number(i)}. ${say.quoted(verbatim(it, 2 * maxExcerpt))}`])),
    ],
    writing,
    limits,
  )
  const adds = shown.map(
    (_, i): DraftButton => ({
      label: article.buttons.add(number(i)),
      ask: { data: articleData('byHand', token, i + 1) },
    }),
  )
  return { text: body, entities, buttons: inRows([...adds, back(token, 1, writing)]) }
}

/** The words that the line does not have already: a quotation is its own text. */
function quotedIn(fact: ArticleRow['fact']): string | undefined {
  if ('measure' in fact) return fact.citation.excerpt
  return fact.kind === 'project' ? fact.words : undefined
}

/** The line of a row, of a sentence or of the source, to be changed. The list is a button away. */
export function writeArticleLine(reply: AdminReplyOf<'articleLine'>, writing: Writing): Message {
  const { article } = writing.language.say.office
  const { for: what, token, line: typed, page } = reply
  const titles = { source: article.details, sentence: article.byHand }
  const sentence = typeof what === 'string' ? titles[what] : article.change(numberText(what.row, writing.language))
  return adminMessage([line([sentence]), line([{ code: copied(typed) }])], writing, [back(token, page, writing)])
}

const back = (token: string, page: number, { language }: Writing): DraftButton => ({
  label: language.say.buttons.back,
  ask: { data: articleData('page', token, page) },
})
