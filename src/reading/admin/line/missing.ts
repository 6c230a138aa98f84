/** The unfinished line that is sent back to an admin, with '…' for each missing part. */
import type { MissingPart } from '../../../answers/model/admin-problem.ts'

/** Each part that has a keyword. Keywords are English, which is read in every language. */
const placeholders: Partial<Readonly<Record<MissingPart, string>>> = {
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
  name: 'name "…"',
  office: 'office "…"',
  published: 'published …',
  language: 'lang …',
  why: 'because …',
}

export interface Missing {
  readonly line: string
  readonly parts: readonly MissingPart[]
}

/** The command, the line so far, and a placeholder for each missing part. An id comes first. */
export function missing(command: string, text: string, parts: readonly MissingPart[]): Missing {
  const id = parts.includes('id') ? ['…'] : []
  const others = parts.filter(part => part !== 'id').map(part => placeholders[part] ?? '…')
  return { line: [command, ...id, text, ...others].filter(it => it !== '').join(' '), parts }
}
