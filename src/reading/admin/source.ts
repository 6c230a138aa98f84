/** /source add|edit|merge|delete|list */
import { nothing } from '../../data/facts/add-steps.ts'
import { citing, mergeSources, mostOfPress } from '../../data/facts/merge-sources.ts'
import { id as idShape, type Source } from '../../data/model/schema.ts'
import { closest } from '../text/nearest.ts'
import { normalize, normalizePhrase } from '../text/normalize.ts'
import type { AdminRead, AdminReadingContext } from './line/admin-line.ts'
import { unknownName } from './line/known-ids.ts'
import { missing } from './line/missing.ts'
import { invalid, notAmong, notKeyword } from './line/problems.ts'
import { type SortedLine, sortLine } from './line/sort-line.ts'
import { isPlaceholder, linePieces } from './line/words-and-quotes.ts'
import { listPage } from './names/list-names.ts'
import { sourceFields } from './source-fields.ts'
import { byPhrase, phrasesOf } from './values/admin-words.ts'
import { sourceId } from './values/source-id.ts'

const actions = byPhrase(words => words.sources)

/** A change, words to search sources by, or the id of a source that is cited and so cannot be deleted. */
export type SourceRead = AdminRead | { readonly list: string } | { readonly inUse: string }

/** Reads a new source (without an id it gets one), changes of one, two sources to merge, or words to search by. Never throws. */
export function readSource(args: string, context: AdminReadingContext): SourceRead {
  const [first] = linePieces(args)
  if (first === undefined) return { list: '' }
  const rest = args.trimStart().slice(first.raw.length).trim()
  switch (actions.get(normalize(first.raw.slice(0, 40)))) {
    case 'add':
      return added(sortLine(rest, context.today), context)
    case 'edit':
      return edited(sortLine(rest, context.today), context)
    case 'merge':
      return merged(rest, context)
    case 'delete':
      return deleted(rest, context)
    case 'list':
      return { list: rest.replace(/\s+/g, ' ') }
    case undefined:
      return unknownAction(args, first.text, context)
  }
}

function added(line: SortedLine, context: AdminReadingContext): AdminRead {
  const { facts } = context
  const { of: fields, words, wrong } = sourceFields(line, context)
  if (wrong !== undefined) return invalid(wrong)
  const [word, other] = words
  const typedId = line.values.get('id') ?? word
  const extra = line.values.get('source') ?? (line.values.has('id') ? word : other)
  if (extra !== undefined) return invalid(notKeyword(extra))
  if (typedId !== undefined && !idShape.safeParse(typedId).success) return invalid(notKeyword(typedId))
  if (typedId !== undefined && facts.sources.get(typedId) !== undefined)
    return invalid({ because: 'refused', refusal: { rule: 'duplicate', at: typedId } })
  const { publisher, title, published, language, ...rest } = fields
  if (publisher === undefined || title === undefined || published === undefined || language === undefined) {
    const parts = (['publisher', 'title', 'published', 'language'] as const).filter(part => fields[part] === undefined)
    return missing('/source add', line.text, parts)
  }
  const id = typedId ?? sourceId(publisher, published, rest.url, facts)
  return change({ id, publisher, title, published, language, ...rest })
}

function edited(line: SortedLine, context: AdminReadingContext): AdminRead {
  const { facts } = context
  const { of: fields, words, wrong } = sourceFields(line, context)
  if (wrong !== undefined) return invalid(wrong)
  const id = line.values.get('id') ?? line.values.get('source') ?? words[0]
  if (id === undefined) return missing('/source edit', line.text, ['id'])
  const held = facts.sources.get(id)
  if (held === undefined) return invalid(unknownName('sources', id, facts) ?? notKeyword(id))
  const extra = words.find(word => word !== id)
  if (extra !== undefined) return invalid(notKeyword(extra))
  const to: Source = { ...held, ...fields }
  const isSame = JSON.stringify(to) === JSON.stringify(held)
  return isSame ? { wrong: { because: 'same-as-held', id } } : change(to)
}

const between = new Set(phrasesOf(words => words.into).map(normalizePhrase))
/** The ids that the words name. */
const idsIn = (text: string): readonly string[] =>
  linePieces(text)
    .filter(piece => !isPlaceholder(piece) && !between.has(normalize(piece.raw.slice(0, 20))))
    .map(piece => piece.text)

/** /source merge FROM into TO: what cites the first cites the second. */
function merged(rest: string, { facts }: AdminReadingContext): AdminRead {
  const [from, to, extra] = idsIn(rest)
  if (from === undefined) return { line: '/source merge … into …', parts: ['source'] }
  const problem =
    unknownName('sources', from, facts) ??
    unknownName('sources', to, facts) ??
    (extra === undefined ? undefined : notKeyword(extra))
  if (problem !== undefined) return invalid(problem)
  if (to === undefined) return { line: `/source merge ${from} into …`, parts: ['source'] }
  if (from === to) return { wrong: { because: 'same-as-held', id: from } }
  if (citing(from, facts).length > mostOfPress) return { wrong: { because: 'official-source', id: from } }
  const read = mergeSources(from, to, facts)
  return 'one' in read
    ? { wrong: { because: 'sources-differ', one: read.one.id, other: read.other.id } }
    : { change: read }
}

function deleted(rest: string, { facts }: AdminReadingContext): SourceRead {
  const [id, extra] = idsIn(rest)
  if (id === undefined) return missing('/source delete', '', ['id'])
  const problem = unknownName('sources', id, facts) ?? (extra === undefined ? undefined : notKeyword(extra))
  if (problem !== undefined) return invalid(problem)
  const uses = citing(id, facts).length
  if (uses > mostOfPress) return { wrong: { because: 'official-source', id } }
  return uses > 0 ? { inUse: id } : { change: { do: 'remove', source: id } }
}

/** "/source kpler" searches; an action that is one letter off is not searched for. */
function unknownAction(args: string, first: string, { facts }: AdminReadingContext): SourceRead {
  const known = ['add', 'edit', 'merge', 'delete', 'list']
  const isTypo = closest(normalize(first.slice(0, 40)), known, 1, action => action).length > 0
  const found = isTypo ? undefined : listPage('sources', args, 1, facts)
  const finds = found?.kind === 'nameList' && found.total > 0
  return finds ? { list: args.replace(/\s+/g, ' ').trim() } : invalid(notAmong(first, known))
}

/** Adding a source with a known id replaces that source. */
const change = (source: Source): AdminRead => ({ change: { ...nothing, sources: [source] } })
