/** /source add|edit|list */
import { nothing } from '../../data/facts/add-steps.ts'
import { id as idShape, type Source } from '../../data/model/schema.ts'
import { normalize } from '../text/normalize.ts'
import type { AdminRead, AdminReadingContext } from './line/admin-line.ts'
import { ellipsis } from './line/ellipsis.ts'
import { unknownSource } from './line/known-ids.ts'
import { nearest, nearestKeyword } from './line/nearest.ts'
import { type SortedLine, sortLine } from './line/sort-line.ts'
import { linePieces } from './line/words-and-quotes.ts'
import { missing } from './missing.ts'
import { sourceFields } from './source-fields.ts'
import { byPhrase } from './values/admin-words.ts'
import { sourceId } from './values/source-id.ts'

const acts = byPhrase(words => words.sources)

/**
 * What stands behind /source: a new source, what is to be different in one, or words to look sources up by.
 * A new one without an id gets one from its publisher and day. Pure; never throws, whatever the text.
 */
export function readSource(args: string, context: AdminReadingContext): AdminRead | { readonly list: string } {
  const read = readAct(args, context)
  return 'wrong' in read ? { wrong: ellipsis(read.wrong) } : read
}

function readAct(args: string, context: AdminReadingContext): AdminRead | { readonly list: string } {
  const [first] = linePieces(args)
  if (first === undefined) return { list: '' }
  const rest = args.trimStart().slice(first.raw.length).trim()
  switch (acts.get(normalize(first.raw.slice(0, 40)))) {
    case 'add':
      return added(sortLine(rest, context.today), context)
    case 'edit':
      return edited(sortLine(rest, context.today), context)
    case 'list':
      return { list: rest.replace(/\s+/g, ' ') }
    case undefined: {
      const [near] = nearest(first.text, ['add', 'edit', 'list'])
      return { wrong: { because: 'unknown-word', heard: first.text, ...(near !== undefined && { nearest: near }) } }
    }
  }
}

function added(line: SortedLine, context: AdminReadingContext): AdminRead {
  const { facts } = context
  const it = sourceFields(line, context)
  if (it.wrong !== undefined) return { wrong: it.wrong }
  const { publisher, title, published, language, ...rest } = it.of
  const [word, other] = it.words
  const named = line.values.get('id') ?? word
  const extra = line.values.get('source') ?? (line.values.has('id') ? word : other)
  if (extra !== undefined) return { wrong: unread(extra) }
  if (named !== undefined && !idShape.safeParse(named).success) return { wrong: unread(named) }
  if (named !== undefined && facts.source(named) !== undefined)
    return { wrong: { because: 'refused', refusal: { rule: 'duplicate', at: named } } }
  if (publisher === undefined || title === undefined || published === undefined || language === undefined) {
    const parts = (['publisher', 'title', 'published', 'language'] as const).filter(part => it.of[part] === undefined)
    return missing('/source add', line.kept, parts)
  }
  const id = named ?? sourceId(publisher, published, rest.url, facts)
  return changed({ id, publisher, title, published, language, ...rest })
}

function edited(line: SortedLine, context: AdminReadingContext): AdminRead {
  const { facts } = context
  const it = sourceFields(line, context)
  if (it.wrong !== undefined) return { wrong: it.wrong }
  const id = line.values.get('id') ?? line.values.get('source') ?? it.words[0]
  if (id === undefined) return missing('/source edit', line.kept, ['id'])
  const held = facts.source(id)
  const unknown = unknownSource(id, facts)
  if (held === undefined || unknown !== undefined) return { wrong: unknown ?? unread(id) }
  const extra = it.words.find(word => word !== id)
  if (extra !== undefined) return { wrong: unread(extra) }
  const to: Source = { ...held, ...it.of }
  const isSame = JSON.stringify(to) === JSON.stringify(held)
  return isSame ? { wrong: { because: 'same-as-held', id } } : changed(to)
}

/** A source that is held is replaced by the one of its id. */
const changed = (source: Source): AdminRead => ({ change: { ...nothing, sources: [source] } })

function unread(heard: string) {
  const near = nearestKeyword(heard)
  return { because: 'unknown-word', heard, ...(near !== undefined && { nearest: near }) } as const
}
