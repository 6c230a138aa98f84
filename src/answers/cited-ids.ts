import type { Answer } from './model/answer.ts'

/** The ids of the observations and statements that an answer shows or computes with, each once. */
export function citedIds(answer: Answer): readonly string[] {
  const found = new Set<string>()
  look(answer, found)
  return [...found]
}

/** An object with a citation and an id is a fact. Answers are plain values without circular references. */
function look(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('citation' in value && 'id' in value && typeof value.id === 'string') found.add(value.id)
  for (const part of Object.values(value)) look(part, found)
}

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
