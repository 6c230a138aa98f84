/** An article as rows to publish: its figures, quotations and facts of projects, each with the words that state it. */
import type { PostReading, TextSpan } from '../../../answers/model/post.ts'
import type { ArticleReading, ArticleRow } from '../../../data/chats/article-reading.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { Area, Source } from '../../../data/model/schema.ts'
import { articleFigures } from './figures.ts'
import type { FoundFact } from './found-fact.ts'
import { articleNames } from './names.ts'
import { articleStatements } from './statements.ts'
import { wordsIn } from './verbatim.ts'

export interface ReadArticle {
  readonly text: string
  readonly source: Source
  /** Whether the source is held with this very text. */
  readonly isHeld: boolean
  readonly reading: PostReading
  readonly facts: Facts
  readonly home: Area
}

/** Everything is kept with the pending change, so the rows of a very long text are limited: by number and by length. */
const mostRows = 60
const mostCharacters = 45_000
const mostUnread = 30
const longestUnread = 400

/** The rows in the order of the text, figures first. What the text does not say of a figure is assumed, and its row is not ticked. */
export function readArticle({ text, source, isHeld, reading, facts, home }: ReadArticle): ArticleReading {
  const article = { text, source, home, names: articleNames(reading, { text, source, facts }) }
  const { figures, others } = articleFigures(reading.claims, article)
  const statements = articleStatements(reading, article)
  const all = [...inOrder(figures), ...inOrder(statements)]
  const found = all.map(
    ({ fact, inherited = [], assumed = [] }): ArticleRow => ({
      fact,
      inherited,
      assumed,
      isTicked: assumed.length === 0,
    }),
  )
  const rows = withinLimits(found)
  const shown = all.slice(0, rows.length)
  return {
    source,
    isHeld,
    rows,
    organisations: once(shown.flatMap(it => it.compiler ?? [])).filter(
      ({ id }) => facts.organisations.get(id) === undefined,
    ),
    speakers: once(shown.flatMap(it => it.speaker ?? [])).filter(({ id }) => facts.speakers.get(id) === undefined),
    projects: [],
    unread: sentences([...reading.unread, ...others], text),
    left: found.length - rows.length,
  }
}

const inOrder = (found: readonly FoundFact[]): readonly FoundFact[] => found.toSorted((a, b) => a.at - b.at)

function withinLimits(rows: readonly ArticleRow[]): readonly ArticleRow[] {
  let length = 0
  return rows.slice(0, mostRows).filter(row => {
    length += JSON.stringify(row).length
    return length <= mostCharacters
  })
}

const once = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map(it => [it.id, it])).values(),
]

function sentences(spans: readonly TextSpan[], text: string): readonly string[] {
  const ordered = spans.toSorted((a, b) => a.from - b.from)
  const all = ordered.map(span => wordsIn(text, span).slice(0, longestUnread)).filter(words => words !== '')
  return [...new Set(all)].slice(0, mostUnread)
}
