/** What admins are asked for and offered while they enter data. */
import type { Organisation, Project, Source, Speaker } from '../../data/model/schema.ts'
import type { MissingPart } from './admin-problem.ts'

/** The parts of a figure in the order in which the guided /add asks for them. */
export const guideSteps = [
  ...(['flow', 'partner', 'period', 'amount', 'measure'] as const),
  ...(['by', 'source', 'excerpt'] as const),
] satisfies readonly MissingPart[]
export type GuideStep = (typeof guideSteps)[number]

/** What /list shows. */
export type ListKind = 'sources' | 'speakers' | 'organisations' | 'projects' | 'topics'
/** A row of a list; a topic has only an id. */
export type NamedRow = Source | Speaker | Organisation | Project | { readonly id: string }
