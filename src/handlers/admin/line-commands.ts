/** /add, /edit, /retract, /source and /list: one line each. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { citing } from '../../data/facts/merge-sources.ts'
import type { Change, Observation, Statement } from '../../data/model/schema.ts'
import { readAdd } from '../../reading/admin/add.ts'
import { readEdit } from '../../reading/admin/edit.ts'
import type { AdminRead } from '../../reading/admin/line/admin-line.ts'
import { listAll, listPage, readList } from '../../reading/admin/names/list-names.ts'
import { readRetract } from '../../reading/admin/retract.ts'
import { readSource } from '../../reading/admin/source.ts'
import { isExcerptOf } from '../../reading/admin/values/excerpt.ts'
import { holdsNumber } from '../../reading/admin/values/printed-number.ts'
import { type AdminCommand, type AdminContext, type Proposal, problemReply } from './admin-command.ts'

export const addLine = typed('add', readAdd)
export const edit = typed('edit', readEdit)
export const retract = typed('retract', readRetract)

/** A quotation has at most a thousand characters. */
const mostCharacters = 2500

function typed(name: AdminCommand['name'], read: (args: string, context: AdminContext) => AdminRead): AdminCommand {
  return {
    name,
    perform: async (args, context) => {
      if (isTooLong(args)) return tooLong
      const proposal = toProposal(read(args, context))
      return 'kind' in proposal ? proposal : ((await checkExcerpts(proposal.change, context)) ?? proposal)
    },
  }
}

const isTooLong = (args: string): boolean => [...args].length > mostCharacters
const tooLong: AdminReply = problemReply({ because: 'too-long', most: mostCharacters })

/** /source add, edit, merge, delete or list. */
export const source: AdminCommand = {
  name: 'source',
  async perform(args, context) {
    if (isTooLong(args)) return tooLong
    const { facts } = context
    const read = readSource(args, context)
    if ('list' in read) return listPage('sources', read.list, 1, facts)
    if (!('inUse' in read)) return toProposal(read)
    const uses = citing(read.inUse, facts)
    return { kind: 'sourceInUse', id: read.inUse, uses: uses.slice(0, mostUses), total: uses.length }
  },
}
const mostUses = 5

/** /list: what is held beside facts, with a search. */
export const list: AdminCommand = {
  name: 'list',
  async perform(args, { facts }) {
    const { what, words } = readList(args)
    return what === undefined ? listAll(words, facts) : listPage(what, words, 1, facts)
  },
}

/** A change that was read, or the reply to a problem or to missing parts. */
export function toProposal(read: AdminRead): Proposal | AdminReply {
  if ('change' in read) return { change: read.change }
  return 'wrong' in read ? problemReply(read.wrong) : { kind: 'missing', ...read }
}

/** The reply to the first excerpt that does not bear its fact out; undefined when all do. */
export async function checkExcerpts(
  change: Change,
  { articles, facts }: Pick<AdminContext, 'articles' | 'facts'>,
): Promise<AdminReply | undefined> {
  for (const fact of factsIn(change)) {
    const text = await articles.get(fact.citation.source)
    const isOwn = 'words' in fact && fact.language === facts.source(fact.citation.source)?.language
    const words = [fact.citation.excerpt, isOwn ? fact.words : undefined].filter(it => it !== undefined)
    const missing = text === undefined ? undefined : words.find(it => !isExcerptOf(it, text))
    if (missing !== undefined) return problemReply({ because: 'excerpt-not-found', heard: missing })
    const held = facts.observation(fact.id)?.now.citation.excerpt
    if ('measure' in fact && fact.citation.excerpt !== held && !isBorneOut(fact))
      return problemReply({ because: 'number-not-in-excerpt', heard: fact.amount.value })
  }
  return undefined
}

/**
 * A figure with a place and without an excerpt has nothing to be compared with. Nor has a correction that keeps its
 * excerpt: the source itself may be misprinted.
 */
const isBorneOut = ({ citation: { excerpt }, amount }: Observation): boolean =>
  excerpt === undefined || holdsNumber(excerpt, amount)

function factsIn(change: Change): readonly (Observation | Statement)[] {
  if (change.do === 'add') return [...change.observations, ...change.statements]
  return change.do === 'correct' ? [change.to] : []
}
