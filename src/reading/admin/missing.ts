/** The line that is sent back where something is still to be said: as far as it goes, with '…' for each part of it. */
import type { MissingPart } from '../../answers/model/admin-problem.ts'

/** How each part is said, with '…' in its place. English keywords are read whatever the language of the rest. */
const places: Readonly<Record<MissingPart, string>> = {
  measure: 'measure …',
  flow: 'flow …',
  partner: 'partner …',
  period: 'period …',
  base: 'vs …',
  amount: 'amount …',
  by: 'by …',
  source: 'source …',
  excerpt: '"…"',
  speaker: 'speaker …',
  words: '"…"',
  topic: 'topic …',
  project: 'project …',
  field: 'field …',
  publisher: 'publisher "…"',
  title: 'title "…"',
  published: 'published …',
  language: 'lang …',
  id: '…',
  why: 'because …',
  person: '…',
  file: '…',
}

export interface Missing {
  readonly line: string
  readonly parts: readonly MissingPart[]
}

/** The command, what was said, and the places of the parts that were not, in their order. An id stands first. */
export function missing(command: string, kept: string, parts: readonly MissingPart[]): Missing {
  const isFirst = (part: MissingPart): boolean => part === 'id'
  const ahead = parts.filter(isFirst).map(part => places[part])
  const behind = parts.filter(part => !isFirst(part)).map(part => places[part])
  return { line: [command, ...ahead, kept, ...behind].filter(it => it !== '').join(' '), parts }
}
