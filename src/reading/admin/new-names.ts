/** A project or an organisation that nobody has entered yet: its id, and its name behind a keyword. */
import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { id as idShape, type Organisation, organisation, type Project } from '../../data/model/schema.ts'
import { normalize } from '../text/normalize.ts'
import { senseOf } from '../text/word-sense.ts'
import { organisationId } from './line/known-ids.ts'
import { outOfPlace, type SortedLine } from './line/sort-line.ts'
import type { Made } from './observation.ts'
import { byPhrase } from './values/admin-words.ts'
import { tagAdminWords } from './values/tag-admin-words.ts'

/** A name holds as many signs. */
const most = 120

/** The project that a line names, where none is held under that id and the line says how it is called. */
export function newProject({ values }: SortedLine, facts: Facts): Project | undefined {
  const [project, name] = [values.get('project'), values.get('title')]
  if (!project || !name || name.length > most || facts.project(project) !== undefined) return undefined
  return idShape.safeParse(project).success ? { id: project, names: { en: name }, keywords: [] } : undefined
}

/** A line that enters an organisation: its id, its name, where it is, and whether it counts (as where nothing is said), speaks or writes. */
export function newOrganisation(line: SortedLine, facts: Facts): Made<Organisation> {
  const { values, words, quotations } = line
  const [heard, name] = [values.get('organisation'), values.get('title') || quotations[0]]
  const problem = line.twice ?? outOfPlace(line, 'organisation', 'title') ?? unread(words) ?? tooLong(name)
  if (problem !== undefined) return { wrong: problem }
  if (!heard || name === undefined)
    return { parts: [...(heard ? [] : (['id'] as const)), ...(name === undefined ? (['title'] as const) : [])] }
  const id = organisationId(heard)
  if (facts.organisation(id) !== undefined)
    return { wrong: { because: 'refused', refusal: { rule: 'duplicate', at: id } } }
  const [area] = words.flatMap(word => areaOf(word) ?? [])
  const kind = words.map(kindOf).find(it => it !== undefined) ?? 'statistics'
  const made = organisation.safeParse({ id, ...(area && { area }), kind, names: { en: name } })
  return made.success ? { made: made.data } : { wrong: { because: 'unknown-word', heard } }
}

const kinds = byPhrase(words => words.kinds)
const kindOf = (word: string): Organisation['kind'] | undefined => kinds.get(normalize(word.slice(0, 40)))

const areaOf = (word: string): string | undefined => {
  const [only, other] = tagAdminWords(word.slice(0, 40))
  return other === undefined ? senseOf(only, 'area')?.area : undefined
}

function unread(words: readonly string[]): AdminProblem | undefined {
  const heard = words.find(word => kindOf(word) === undefined && areaOf(word) === undefined)
  return heard === undefined ? undefined : { because: 'unknown-word', heard }
}

const tooLong = (name: string | undefined): AdminProblem | undefined =>
  name !== undefined && name.length > most ? { because: 'unknown-word', heard: name } : undefined

/** The line as far as it goes, with '…' for what it lacks. */
export function organisationLine({ values, kept }: SortedLine, parts: readonly MissingPart[]): string {
  const named = values.get('organisation') ? [] : ['organisation …']
  return ['/add', ...named, kept, ...(parts.includes('title') ? ['name "…"'] : [])].filter(it => it !== '').join(' ')
}
