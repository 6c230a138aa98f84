/** Lists of what is held beside facts: sources, speakers, organisations, projects and topics, with a search. */
import type { AdminReply } from '../../../answers/model/admin-reply.ts'
import type { ListKind, NamedRow } from '../../../answers/model/entering.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import { citing } from '../../../data/facts/merge-sources.ts'
import { code as codes, type Names } from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import { normalize } from '../../text/normalize.ts'
import { linePieces } from '../line/words-and-quotes.ts'
import { byPhrase, meaningsOf } from '../values/admin-words.ts'

const kindByWord = byPhrase(words => words.lists)
/** In the order of the overview. */
const listKinds = meaningsOf(words => words.lists)

/** Reads the arguments of /list: a kind, if one is named first, and words to search by. */
export function readList(args: string): { readonly what?: ListKind; readonly words: string } {
  const [first] = linePieces(args)
  const what = first && kindByWord.get(normalize(first.raw.slice(0, 40)))
  const words = (what === undefined ? args : args.trimStart().slice(first?.raw.length ?? 0)).replace(/\s+/g, ' ').trim()
  return { ...(what && { what }), words }
}

const pageSize = 10
const mostBeside = 4

/** All kinds with what fits the words, a few of each; the page of the only kind that fits. */
export function listAll(words: string, facts: Facts): AdminReply {
  const found = listKinds.map(what => ({ what, all: rowsOf(what, words, facts) }))
  const fitting = found.filter(({ all }) => all.length > 0)
  const [only, second] = fitting
  if (words !== '' && (only === undefined || second === undefined))
    return listPage(only?.what ?? 'sources', words, 1, facts)
  const lists = (words === '' ? found : fitting).map(({ what, all }) => ({
    what,
    total: all.length,
    rows: words === '' ? [] : all.slice(0, mostBeside),
  }))
  return { kind: 'nameCounts', lists, words }
}

/** One page, from 1, of the things of that kind that hold all those words somewhere; sources newest first. */
export function listPage(what: ListKind, words: string, page: number, facts: Facts): AdminReply {
  const all = rowsOf(what, words, facts)
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  // Things may have been removed since the page was shown.
  const shown = Math.min(page, pages)
  const before = (shown - 1) * pageSize
  const rows = all.slice(before, before + pageSize)
  const [only, second] = all
  const cited =
    what === 'sources' && only !== undefined && second === undefined ? citing(only.id, facts).length : undefined
  return {
    kind: 'nameList',
    what,
    rows,
    total: all.length,
    from: before + 1,
    page: shown,
    pages,
    words,
    ...(cited !== undefined && { cited }),
  }
}

/** All of that kind that hold all those words somewhere. */
export function rowsOf(what: ListKind, words: string, facts: Facts): readonly NamedRow[] {
  const wanted = normalize(words)
    .split(/\s+/)
    .filter(word => word !== '')
  return heldOf(what, facts).filter(row => {
    const text = normalize(textsOf(row).join(' '))
    return wanted.every(word => text.includes(word))
  })
}

function heldOf(what: ListKind, facts: Facts): readonly NamedRow[] {
  switch (what) {
    case 'sources':
      return facts.sources.list.toSorted((a, b) => b.published.localeCompare(a.published))
    case 'topics':
      return [...new Set([...usualTopics, ...facts.statements().flatMap(it => it.topics)])].map(id => ({ id }))
    default:
      return facts[what].list.toSorted((a, b) => a.id.localeCompare(b.id))
  }
}

/** The topics that every language names. Statements may have others. */
const usualTopics = languages.slice(0, 1).flatMap(({ say }) => Object.keys(say.office.topics))

const textsOf = (row: NamedRow): readonly string[] => {
  if ('publisher' in row) return [row.id, row.publisher, row.title, row.url ?? '']
  if ('names' in row) return [row.id, ...namesIn(row.names), ...('office' in row ? namesIn(row.office) : [])]
  const topics = languages.flatMap(({ say }) => Object.entries(say.office.topics))
  return [row.id, ...topics.flatMap(([id, name]) => (id === row.id ? [name] : []))]
}

const namesIn = (names: Names): readonly string[] => codes.options.flatMap(code => names[code] ?? [])
