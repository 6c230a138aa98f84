/** /source add|edit|list */
import { nothing } from '../../data/facts/add-steps.ts'
import { id as idShape, type Source } from '../../data/model/schema.ts'
import { normalize } from '../text/normalize.ts'
import type { AdminRead, AdminReadingContext } from './line/admin-line.ts'
import { unknownSource } from './line/known-ids.ts'
import { invalid, notAmong, notKeyword } from './line/problems.ts'
import { type SortedLine, sortLine } from './line/sort-line.ts'
import { linePieces } from './line/words-and-quotes.ts'
import { missing } from './missing.ts'
import { sourceFields } from './source-fields.ts'
import { byPhrase } from './values/admin-words.ts'
import { sourceId } from './values/source-id.ts'

const actions = byPhrase(words => words.sources)

/**
 * Reads the arguments of /source: a new source, changes of a source, or words to search sources by. A new source without an
 * id gets one from its publisher and day. Never throws.
 */
export function readSource(args: string, context: AdminReadingContext): AdminRead | { readonly list: string } {
  const [first] = linePieces(args)
  if (first === undefined) return { list: '' }
  const rest = args.trimStart().slice(first.raw.length).trim()
  switch (actions.get(normalize(first.raw.slice(0, 40)))) {
    case 'add':
      return added(sortLine(rest, context.today), context)
    case 'edit':
      return edited(sortLine(rest, context.today), context)
    case 'list':
      return { list: rest.replace(/\s+/g, ' ') }
    case undefined:
      return invalid(notAmong(first.text, ['add', 'edit', 'list']))
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
  if (typedId !== undefined && facts.source(typedId) !== undefined)
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
  const held = facts.source(id)
  if (held === undefined) return invalid(unknownSource(id, facts) ?? notKeyword(id))
  const extra = words.find(word => word !== id)
  if (extra !== undefined) return invalid(notKeyword(extra))
  const to: Source = { ...held, ...fields }
  const isSame = JSON.stringify(to) === JSON.stringify(held)
  return isSame ? { wrong: { because: 'same-as-held', id } } : change(to)
}

/** Adding a source with a known id replaces that source. */
const change = (source: Source): AdminRead => ({ change: { ...nothing, sources: [source] } })
