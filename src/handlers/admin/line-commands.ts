/** What is entered, corrected and taken back in one line. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Change, Observation, Statement } from '../../data/model/schema.ts'
import { readAdd } from '../../reading/admin/add.ts'
import { readEdit } from '../../reading/admin/edit.ts'
import type { AdminRead } from '../../reading/admin/line/admin-line.ts'
import { readRetract } from '../../reading/admin/retract.ts'
import { readSource } from '../../reading/admin/source.ts'
import { excerptStands } from '../../reading/admin/values/excerpt.ts'
import { normalize } from '../../reading/text/normalize.ts'
import type { AdminCommand, AdminContext, Proposal } from './admin-command.ts'

export const add = typed('add', readAdd)
export const edit = typed('edit', readEdit)
export const retract = typed('retract', readRetract)

/** More is no line that somebody types; a quotation has a thousand characters at most. */
const mostCharacters = 2500

function typed(name: AdminCommand['name'], read: (args: string, context: AdminContext) => AdminRead): AdminCommand {
  return {
    name,
    perform: async (args, context) => (isTooLong(args) ? tooLong : verbatim(toProposal(read(args, context)), context)),
  }
}

const isTooLong = (args: string): boolean => [...args].length > mostCharacters
const tooLong: AdminReply = { kind: 'wrong', wrong: { because: 'too-long', most: mostCharacters } }

/** /source add, edit or list. */
export const source: AdminCommand = {
  name: 'source',
  async perform(args, context) {
    if (isTooLong(args)) return tooLong
    const read = readSource(args, context)
    return 'list' in read ? sourcePage(read.list, 1, context) : toProposal(read)
  },
}

/** What a line that was read comes to. */
export function toProposal(read: AdminRead): Proposal | AdminReply {
  if ('change' in read) return { change: read.change }
  return 'wrong' in read ? { kind: 'wrong', wrong: read.wrong } : { kind: 'missing', ...read }
}

const pageSize = 10

/** One page, from 1, of the sources that hold all those words somewhere, newest first. */
export function sourcePage(words: string, page: number, { facts }: Pick<AdminContext, 'facts'>): AdminReply {
  const wanted = normalize(words)
    .split(/\s+/)
    .filter(word => word !== '')
  const all = facts.sources().filter(({ id, publisher, title, url = '' }) => {
    const text = normalize(`${id} ${publisher} ${title} ${url}`)
    return wanted.every(word => text.includes(word))
  })
  const newest = all.toSorted((a, b) => b.published.localeCompare(a.published))
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  // Sources may have been taken away since the page was shown.
  const shown = Math.min(page, pages)
  const before = (shown - 1) * pageSize
  const sources = newest.slice(before, before + pageSize)
  return { kind: 'sourceList', sources, total: all.length, from: before + 1, page: shown, pages, words }
}

/** Where the text of a source is kept, the words that are cited from it must stand in it. */
async function verbatim(
  come: Proposal | AdminReply,
  { articles, facts }: AdminContext,
): Promise<Proposal | AdminReply> {
  if ('kind' in come) return come
  for (const fact of factsIn(come.change)) {
    const text = await articles.get(fact.citation.source)
    const isOwn = 'words' in fact && fact.language === facts.source(fact.citation.source)?.language
    const words = [fact.citation.excerpt, isOwn ? fact.words : undefined].filter(it => it !== undefined)
    const missing = text === undefined ? undefined : words.find(it => !excerptStands(it, text))
    if (missing !== undefined) return { kind: 'wrong', wrong: { because: 'excerpt-not-found', heard: missing } }
  }
  return come
}

function factsIn(change: Change): readonly (Observation | Statement)[] {
  if (change.do === 'add') return [...change.observations, ...change.statements]
  return change.do === 'correct' ? [change.to] : []
}
