import type { Answer } from './model/answer.ts'

/** The ids of the observations and statements that an answer shows or computes with, each once. */
export function citedIds(answer: Answer): readonly string[] {
  const found = new Set<string>()
  collectIds(answer, found)
  return [...found]
}

/** An object with a citation and an id is a fact. Answers are plain values without circular references. */
function collectIds(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('citation' in value && 'id' in value && typeof value.id === 'string') found.add(value.id)
  for (const part of Object.values(value)) collectIds(part, found)
}
