/** Which number a source has in a message. */
import type { CitationTarget } from '../../languages/model/text.ts'
import type { Numbering } from './render.ts'
import type { NameLookup } from './source-line.ts'

/** Numbers sources in the order in which they are first cited; `cited` grows meanwhile. */
export function citationNumbers(facts: NameLookup): {
  readonly numbering: Numbering
  readonly cited: readonly CitationTarget[]
} {
  const cited: CitationTarget[] = []
  const numbering: Numbering = one => {
    const known = cited.findIndex(other => other.citation.source === one.citation.source)
    if (known === -1) cited.push(one)
    const url = facts.source(one.citation.source)?.url
    const n = known === -1 ? cited.length : known + 1
    return url === undefined ? { n } : { n, url }
  }
  return { numbering, cited }
}
