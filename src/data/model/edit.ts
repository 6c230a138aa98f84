/** The schema of the journal's entries: steps, changes and edits. */
import { z } from 'zod'
import { definition } from './definition.ts'
import { amount, area, id, nameId, observation, organisation, project, source, speaker, statement } from './schema.ts'
import { isTable, tableExtent } from './table-lines.ts'

/** A Telegram user id. */
const person = z.int().positive()

/** Why something is corrected or withdrawn, as readers see it. */
export const why = z.string().min(1).max(300)

/** The reason in the journal of a revision: the compiler published another value later. Readers see it translated. */
export const revisionReason = ({ compiledBy }: { readonly compiledBy: string }): string => `revised by ${compiledBy}`

const tableColumn = z.strictObject({ definition, place: z.string().min(1).max(120) })
/** What the lines of a table share. `areas`: the source's own names of countries, which tell the line in the source. */
export const tableHead = z.strictObject({
  compiledBy: organisation.shape.id,
  ...amount.pick({ unit: true, unitMult: true }).shape,
  exports: tableColumn,
  imports: tableColumn,
  areas: z.record(area, z.string().min(1).max(70)).optional(),
})
export type TableHead = z.infer<typeof tableHead>

/** Values of both flows, of one source and compiler. Its lines (table-lines.ts) are parsed when asked for: starts stay fast. */
const table = z
  .strictObject({ do: z.literal('table'), source: id, head: tableHead, ...tableExtent.shape, lines: z.string() })
  .refine(isTable, 'its lines are not those of a table')
export type TableStep = z.infer<typeof table>

/** The names that facts refer to. */
export const nameLists = {
  organisations: z.array(organisation).readonly(),
  speakers: z.array(speaker).readonly(),
  projects: z.array(project).readonly(),
} as const

/** One step of a change. A seed file is one `add`, and a `table` when it has one. */
export const step = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('add'),
    sources: z.array(source).readonly(),
    ...nameLists,
    observations: z.array(observation).readonly(),
    statements: z.array(statement).readonly(),
  }),
  table,
  z.strictObject({ do: z.literal('correct'), to: z.union([observation, statement]), why: why.optional() }),
  z.strictObject({ do: z.literal('withdraw'), id, why }),
  /** Removes a source that nothing cites. */
  z.strictObject({ do: z.literal('remove'), source: id }),
  /** Removes an organisation, a speaker or a project that nothing refers to. */
  z.strictObject({ do: z.literal('unname'), kind: z.enum(['organisations', 'speakers', 'projects']), id: nameId }),
  /** Makes a person an editor. */
  z.strictObject({ do: z.literal('appoint'), person }),
  z.strictObject({ do: z.literal('dismiss'), person }),
])
export type Step = z.infer<typeof step>

/** What an edit does: one step, or several that are applied together or not at all. */
const change = z.discriminatedUnion('do', [
  ...step.options,
  z.strictObject({
    do: z.literal('several'),
    for: z.enum(['import', 'restore', 'update', 'merge', 'undo', 'redo']),
    /** The version of the edit that is undone or redone: always of the original edit. */
    of: z.int().positive().optional(),
    steps: z.array(step).readonly(),
  }),
])
export type Change = z.infer<typeof change>
export type Several = Extract<Change, { do: 'several' }>

/** One entry of the journal, never overwritten: a correction is a new entry. `by` is a Telegram user id, or the seed. */
export const edit = z.strictObject({
  version: z.int().positive(),
  at: z.iso.datetime(),
  by: z.union([z.literal('seed'), z.int()]),
  /** The key of the message or button press that caused it. The same key twice makes one edit (idempotency). */
  cause: z.string().min(1).max(100).optional(),
  from: z.strictObject({ chat: z.int(), message: z.int() }).optional(),
  /** Who approved it, when another person asked for it. */
  approvedBy: person.optional(),
  change,
})
export type Edit = z.infer<typeof edit>
