/** The list of what was read in an article: ticks, corrected rows, rows by hand, details of the source. */
import { checking } from '../../answers/checks/run-checks.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { runInSlices } from '../../data/async/time-slices.ts'
import { type ArticleReading, type ArticleRow, articleChange } from '../../data/chats/article-reading.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { nothing } from '../../data/facts/add-steps.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Day, Source } from '../../data/model/schema.ts'
import { readAdd } from '../../reading/admin/add.ts'
import { type ArticleLine, articleLine } from '../../reading/admin/article/article-line.ts'
import { factLine } from '../../reading/admin/article/fact-line.ts'
import { inQuotes } from '../../reading/admin/line/words-and-quotes.ts'
import { rowsPerPage } from '../../writing/admin/article.ts'
import type { readArticlePress } from '../../writing/admin/button-data.ts'
import { type AdminContext, expired, problemReply } from './admin-command.ts'
import { checkExcerpts, toProposal, withNames } from './line-commands.ts'
import { articleReply, fingerprint } from './preview-change.ts'
import { alreadyDone } from './save-change.ts'

type ArticlePressed = NonNullable<ReturnType<typeof readArticlePress>>

export type PendingArticle = Pending & { readonly reading: ArticleReading }

/** A press under the list. Errors: a StoreError when the ticks cannot be kept. */
export async function pressArticle(pressed: ArticlePressed, context: AdminContext): Promise<AdminReply> {
  const { press, token, number } = pressed
  const pending = await openArticle(token, context)
  if ('kind' in pending) return pending
  const { reading } = pending
  const ticked = (isTicked: boolean, only?: number): ArticleReading => ({
    ...reading,
    rows: reading.rows.map((row, i) => (only === undefined || only === i + 1 ? { ...row, isTicked } : row)),
  })
  switch (press) {
    case 'tick':
    case 'untick':
      return showArticle(token, { ...pending, reading: ticked(press === 'tick', number) }, context, { touched: number })
    case 'all':
    case 'none':
      return showArticle(token, { ...pending, reading: ticked(press === 'all') }, context, { page: number })
    case 'page':
      return showArticle(token, pending, context, { page: number })
    case 'change':
      return changeRow(token, reading, number)
    case 'sentences':
      return { kind: 'unreadSentences', token, sentences: reading.unread }
    case 'byHand':
      return addSentence(token, reading, number)
    case 'details':
      return { kind: 'articleLine', token, line: sourceLine(token, reading.source), for: 'source', page: number }
  }
}

/** The pending article of that token, or the reply when it is decided, too old or somebody else's. */
export async function openArticle(token: string, context: AdminContext): Promise<PendingArticle | AdminReply> {
  const pending = await context.store.pendingChanges.get(token)
  const { reading } = pending ?? {}
  if (pending === undefined || reading === undefined || pending.by !== context.person) return expired
  const done = await alreadyDone({ ...context, token, pending })
  if (done !== undefined) return done
  return pending.state === 'queued' ? { kind: 'queued', token } : { ...pending, reading }
}

/** Keeps the rows, and shows the page of the row that was touched. */
export async function showArticle(
  token: string,
  pending: PendingArticle,
  context: AdminContext,
  { touched, page = touched === undefined ? 1 : Math.ceil(touched / rowsPerPage) }: { touched?: number; page?: number },
): Promise<AdminReply> {
  const { facts, today, store } = context
  const change = articleChange(pending.reading)
  const checks = await runInSlices(checking(change, facts, today))
  await store.pendingChanges.set(token, {
    ...pending,
    version: facts.version,
    checks: fingerprint(change, checks, facts),
  })
  const shown = { token, checks, isChanged: false, page, ...(touched !== undefined && { touched }) }
  return articleReply(pending.reading, shown, context)
}

function changeRow(token: string, reading: ArticleReading, row: number): AdminReply {
  const fact = reading.rows[row - 1]?.fact
  if (fact === undefined) return expired
  const line = articleLine({ for: row, token, args: factLine(fact) })
  return { kind: 'articleLine', token, line, for: { row }, page: Math.ceil(row / rowsPerPage) }
}

/** The unfinished line of a sentence. Most figures of an article have one compiler. */
function addSentence(token: string, reading: ArticleReading, sentence: number): AdminReply {
  const words = reading.unread[sentence - 1]
  if (words === undefined) return expired
  const by = reading.rows.flatMap(({ fact }) => ('measure' in fact ? [fact.compiledBy] : []))[0] ?? '…'
  const args = `flow … period … amount … by ${by} ${inQuotes(words)}`
  return { kind: 'articleLine', token, line: articleLine({ for: 'new', token, args }), for: 'sentence', page: 1 }
}

function sourceLine(token: string, { publisher, title, published, language }: Source): string {
  const said = (words: string): string => `"${words.replace(/["“”„«»]/g, "'")}"`
  const args = `publisher ${said(publisher)} title ${said(title)} published ${published} lang ${language}`
  return articleLine({ for: 'source', token, args })
}

/** A row as a line gives it. It is ticked. */
export async function putRow({ for: about, token, args }: ArticleLine, context: AdminContext): Promise<AdminReply> {
  const pending = await openArticle(token, context)
  if ('kind' in pending) return pending
  const { reading } = pending
  const facts = withRead(reading, context.facts, context.today)
  const hasSource = /(?:^|\s)source\s+\S/.test(args)
  const read = toProposal(readAdd(hasSource ? args : `${args} source ${reading.source.id}`, { ...context, facts }))
  if ('kind' in read)
    return read.kind === 'missing' ? { ...read, line: articleLine({ for: about, token, args: read.line }) } : read
  const { change } = read
  const problem = await checkExcerpts(change, { ...context, facts })
  if (problem !== undefined) return problem
  const [fact] = change.do === 'add' ? [...change.observations, ...change.statements] : []
  if (change.do !== 'add' || fact === undefined)
    return problemReply({ because: 'unknown-word', heard: args.slice(0, 60) })
  const row: ArticleRow = { fact, isTicked: true, inherited: [], assumed: [] }
  const at = about === 'new' ? reading.rows.length : Math.min(Number(about) - 1, reading.rows.length)
  const rows = reading.rows.toSpliced(at, 1, row)
  const unread = reading.unread.filter(it => it !== fact.citation.excerpt)
  const projects = [...reading.projects, ...change.projects]
  return showArticle(token, { ...pending, reading: { ...reading, rows, unread, projects } }, context, {
    touched: at + 1,
  })
}

/** The facts with the source and the names that come with the article, so that a line may name them. */
const withRead = ({ organisations, speakers, projects, source }: ArticleReading, facts: Facts, today: Day): Facts =>
  withNames(facts, { ...nothing, sources: [source], organisations, speakers, projects }, today)
