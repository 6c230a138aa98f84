import type { Flow } from '../../data/model/schema.ts'
import type { Column, Writing } from './draft.ts'
import { flowLabel } from './question-label.ts'

/** What most tables have: whose or of when, the figure, its change on the year before. */
export const columns = (first: string, flow: Flow, { language }: Pick<Writing, 'language'>): readonly Column[] => [
  { name: first, align: 'left' },
  { name: flowLabel(flow, language), align: 'right' },
  { name: language.say.table.change, align: 'right' },
]
