/** One fact of each source behind a finding: what a citation cites. */

/** The ids of the facts of a finding, one of each source, in their order. Findings are plain values like answers. */
export function oneOfEachSource(finding: unknown): readonly string[] {
  const found = new Map<string, string>()
  lookForSources(finding, found)
  return [...found.values()]
}

function lookForSources(value: unknown, found: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('citation' in value && 'id' in value && typeof value.id === 'string') {
    const source = sourceOf(value.citation)
    if (source !== undefined && !found.has(source)) found.set(source, value.id)
    return
  }
  for (const part of Object.values(value)) lookForSources(part, found)
}

const sourceOf = (citation: unknown): string | undefined =>
  typeof citation === 'object' && citation !== null && 'source' in citation && typeof citation.source === 'string'
    ? citation.source
    : undefined
