/** What was read in an article of /ingest: rows to tick, kept with the pending change. */
import { z } from 'zod'
import { type Change, nameLists } from '../model/edit.ts'
import { observation, source, statement } from '../model/schema.ts'

/** A part of a figure that its own sentence leaves out. */
const slots = z.array(z.enum(['flow', 'pair', 'period', 'currency'])).readonly()

const articleRow = z.strictObject({
  fact: z.union([observation, statement]),
  isTicked: z.boolean(),
  /** Taken from the sentences before. */
  inherited: slots,
  /** Not in the text at all. */
  assumed: slots,
})
export type ArticleRow = z.infer<typeof articleRow>

export const articleReading = z.strictObject({
  source,
  /** The source is held with this text: it is not saved again. */
  isHeld: z.boolean(),
  rows: z.array(articleRow).readonly(),
  /** What the rows refer to and is not held. */
  ...nameLists,
  /** Sentences with numbers that were not read. */
  unread: z.array(z.string()).readonly(),
  /** How many rows there was no room for. */
  left: z.int().min(0),
})
export type ArticleReading = z.infer<typeof articleReading>

/** The change that publishes these rows: with the source, and with the names that the rows refer to. */
export function articleChange(
  reading: ArticleReading,
  rows: readonly ArticleRow[] = reading.rows.filter(it => it.isTicked),
): Extract<Change, { do: 'add' }> {
  const facts = rows.map(it => it.fact)
  const speakers = new Set(facts.map(it => it.citation.speaker))
  const organisations = new Set(facts.flatMap(it => ('measure' in it ? [it.compiledBy] : [])))
  const projects = new Set(facts.map(it => ('project' in it ? it.project : '')))
  return {
    do: 'add',
    sources: reading.isHeld ? [] : [reading.source],
    organisations: reading.organisations.filter(({ id }) => organisations.has(id)),
    speakers: reading.speakers.filter(({ id }) => speakers.has(id)),
    projects: reading.projects.filter(({ id }) => projects.has(id)),
    observations: facts.filter(it => 'measure' in it),
    statements: facts.filter(it => 'words' in it),
  }
}
