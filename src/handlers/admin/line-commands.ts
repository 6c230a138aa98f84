/** /add, /edit, /retract, /source and /list: one line each. */
import { answer } from '../../answers/answer-question.ts'
import { citedIds } from '../../answers/cited-ids.ts'
import type { MissingPart } from '../../answers/model/admin-problem.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { firstFigure } from '../../answers/model/answer.ts'
import { type Add, isEmpty, joined, nothing } from '../../data/facts/add-steps.ts'
import { applyEdit, isRefusal, trialEdit } from '../../data/facts/apply-edits.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { citing } from '../../data/facts/merge-sources.ts'
import type { Change } from '../../data/model/edit.ts'
import type { Day, Fact, Observation } from '../../data/model/schema.ts'
import { partsNamed, readAdd, splitAdds } from '../../reading/admin/add.ts'
import { editArgs } from '../../reading/admin/article/fact-line.ts'
import { namesFact, readEdit } from '../../reading/admin/edit.ts'
import type { AdminRead } from '../../reading/admin/line/admin-line.ts'
import { inQuotes } from '../../reading/admin/line/words-and-quotes.ts'
import { listAll, listPage, readList } from '../../reading/admin/names/list-names.ts'
import { readRetract } from '../../reading/admin/retract.ts'
import { readSource } from '../../reading/admin/source.ts'
import { isExcerptOf } from '../../reading/admin/values/excerpt.ts'
import { holdsNumber } from '../../reading/admin/values/printed-number.ts'
import { type AdminCommand, type AdminContext, type Proposal, problemReply } from './admin-command.ts'

/** /add: one line, or several in one message as one change. */
export const addLine: AdminCommand = {
  name: 'add',
  async perform(args, context) {
    const lines = splitAdds(args)
    const [only = '', second] = lines
    return second === undefined ? oneLine(only, context) : addLines(lines, context)
  },
}
const oneLine = typedLine(readAdd)

export const edit: AdminCommand = { name: 'edit', perform: ofReplied('edit', typedLine(readEdit)) }
export const retract: AdminCommand = { name: 'retract', perform: ofReplied('retract', typedLine(readRetract)) }

/** A quotation has at most a thousand characters. */
const mostCharacters = 2500

function typedLine(read: (args: string, context: AdminContext) => AdminRead): AdminCommand['perform'] {
  return async (args, context) => {
    if (isTooLong(args)) return tooLong
    const proposal = toProposal(read(args, context))
    return 'kind' in proposal ? proposal : ((await checkExcerpts(proposal.change, context)) ?? proposal)
  }
}

/** Without an id, a line in reply to a message is about the fact that leads in it; of several, each gets a line to choose. */
export function ofReplied(name: AdminCommand['name'], perform: AdminCommand['perform']): AdminCommand['perform'] {
  return async (args, context) => {
    const { facts } = context
    const typed = args.trim()
    const ids = namesFact(typed, facts) ? [] : repliedFacts(context)
    const found = ids.flatMap(id => facts.fact(id)?.now ?? [])
    const [only, second] = found
    const lineOf = ({ id }: { readonly id: string }): string => `/${name} ${id} ${typed}`.trim()
    if (only === undefined) return perform(args, context)
    if (second !== undefined)
      return { kind: 'which', lines: found.slice(0, mostChoices).map(fact => ({ line: lineOf(fact), fact })) }
    if (name === 'edit' && typed === '') return { kind: 'line', line: `${lineOf(only)} ${editArgs(only)}` }
    const done = await perform(`${only.id} ${typed}`, context)
    return 'kind' in done ? done : { ...done, line: lineOf(only) }
  }
}
const mostChoices = 8

/** The facts of the message replied to: those whose ids it shows, else the one that leads in its answer, else all of it. */
function repliedFacts({ request, answered, facts, today }: AdminContext): readonly string[] {
  const { ours, text = '' } = request.replied ?? {}
  const shown = text.split(/[^a-z0-9]+/).filter(word => word.length === lengthOfId && facts.fact(word) !== undefined)
  if (ours === true && shown.length > 0) return [...new Set(shown)]
  if (answered === undefined) return []
  const given = answer(answered, facts, today)
  const lead = firstFigure(given)
  return lead?.by === 'publisher' ? [lead.observation.id] : citedIds(given)
}
const lengthOfId = 10

/** Each line may use the names, the source and the quotation of those before it. The first problem is told with the number of its line. */
async function addLines(lines: readonly string[], context: AdminContext): Promise<Proposal | AdminReply> {
  let { facts } = context
  let change = nothing
  const parts = new Set<MissingPart>()
  const asked: string[] = []
  let above: Fact | undefined
  for (const [i, args] of lines.entries()) {
    const here = { ...context, facts }
    const read = await oneLine(withAbove(args, above, here), here)
    if ('kind' in read) {
      if (read.kind !== 'missing') return read.kind === 'problem' ? { ...read, at: i + 1 } : read
      for (const part of read.parts) parts.add(part)
    } else if (read.change.do === 'add') {
      above = read.change.statements.at(-1) ?? read.change.observations.at(-1) ?? above
      change = joined([change, read.change])
      facts = withNames(facts, read.change, context.today)
    }
    asked.push('kind' in read ? read.line : `/add ${args}`)
  }
  return parts.size === 0 ? { change } : { kind: 'missing', line: asked.join('\n'), parts: [...parts] }
}

/** The line with the source and the quotation of the fact above, if it has none of its own. A quote has its own words. */
function withAbove(args: string, above: Fact | undefined, context: AdminContext): string {
  // A new name alone is whole without a source.
  if (above === undefined || 'change' in readAdd(args, context)) return args
  const { source, excerpt } = above.citation
  const named = partsNamed(args, context)
  const sourced = named.has('source') ? args : `${args} source ${source}`
  const read = readAdd(sourced, context)
  const isUnquoted = 'parts' in read && (['excerpt', 'words'] as const).some(part => read.parts.includes(part))
  return isUnquoted && excerpt !== undefined && !named.has('quote') ? `${sourced} ${inQuotes(excerpt)}` : sourced
}

/** The facts with the names of a change, so that the next line may use them. */
export function withNames(facts: Facts, names: Add, today: Day): Facts {
  const change = { ...names, observations: [], statements: [] }
  if (isEmpty(change)) return facts
  const known = applyEdit(facts, trialEdit(facts, change, today))
  return isRefusal(known) ? facts : known
}

const isTooLong = (args: string): boolean => [...args].length > mostCharacters
const tooLong: AdminReply = problemReply({ because: 'too-long', most: mostCharacters })

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

export const list: AdminCommand = {
  name: 'list',
  async perform(args, { facts }) {
    const { what, words } = readList(args)
    return what === undefined ? listAll(words, facts) : listPage(what, words, 1, facts)
  },
}

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
    const isOwn = 'words' in fact && fact.language === facts.sources.get(fact.citation.source)?.language
    const words = [fact.citation.excerpt, isOwn ? fact.words : undefined].filter(it => it !== undefined)
    const missing = text === undefined ? undefined : words.find(it => !isExcerptOf(it, text))
    if (missing !== undefined) return problemReply({ because: 'excerpt-not-found', heard: missing })
    const held = facts.observation(fact.id)?.now.citation.excerpt
    if ('measure' in fact && fact.citation.excerpt !== held && !isBorneOut(fact))
      return problemReply({ because: 'number-not-in-excerpt', amount: fact.amount })
  }
  return undefined
}

/**
 * A figure with a place and without an excerpt has nothing to be compared with. Nor has a correction that keeps its
 * excerpt: the source itself may be misprinted.
 */
const isBorneOut = ({ citation: { excerpt }, amount }: Observation): boolean =>
  excerpt === undefined || holdsNumber(excerpt, amount)

function factsIn(change: Change): readonly Fact[] {
  if (change.do === 'add') return [...change.observations, ...change.statements]
  return change.do === 'correct' ? [change.to] : []
}
