/** New projects and organisations: an id, and a name after a keyword. */
import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { id as idShape, type Organisation, organisation, type Project } from '../../data/model/schema.ts'
import { normalize } from '../text/normalize.ts'
import { senseOf } from '../text/word-sense.ts'
import { absentParts } from './line/citation.ts'
import { organisationId } from './line/known-ids.ts'
import { unknownWord } from './line/problems.ts'
import { misplacedKeyword, type SortedLine } from './line/sort-line.ts'
import type { EntryRead } from './observation.ts'
import { byPhrase, tagAdminWords } from './values/admin-words.ts'

/** The limit of the store for a name, in UTF-16 units. */
const longestName = 120

/** The project that a line adds. Undefined when the project is known or the line has no valid id and name. */
export function newProject({ values }: SortedLine, facts: Facts): Project | undefined {
  const [project, name] = [values.get('project'), values.get('title')]
  if (!project || !name || name.length > longestName || facts.project(project) !== undefined) return undefined
  return idShape.safeParse(project).success ? { id: project, names: { en: name }, keywords: [] } : undefined
}

/** The organisation that a line adds: its id, name, area and kind. The kind is 'statistics' when the line names none. */
export function newOrganisation(line: SortedLine, facts: Facts): EntryRead<Organisation> {
  const { values, words, quotations } = line
  const [typed, name] = [values.get('organisation'), values.get('title') || quotations[0]]
  const problem = line.twice ?? misplacedKeyword(line, 'organisation', 'title') ?? unread(words) ?? tooLong(name)
  if (problem !== undefined) return { wrong: problem }
  if (!typed || name === undefined) return { parts: absentParts({ id: typed || undefined, title: name }) }
  const id = organisationId(typed)
  if (facts.organisation(id) !== undefined)
    return { wrong: { because: 'refused', refusal: { rule: 'duplicate', at: id } } }
  const [area] = words.flatMap(word => areaOf(word) ?? [])
  const [kind = 'statistics'] = words.flatMap(word => kindOf(word) ?? [])
  const entry = organisation.safeParse({ id, ...(area && { area }), kind, names: { en: name } })
  return entry.success ? { entry: entry.data } : { wrong: unknownWord(typed) }
}

const kinds = byPhrase(words => words.kinds)
const kindOf = (word: string): Organisation['kind'] | undefined => kinds.get(normalize(word.slice(0, 40)))

const areaOf = (word: string): string | undefined => {
  const [only, other] = tagAdminWords(word.slice(0, 40))
  return other === undefined ? senseOf(only, 'area')?.area : undefined
}

function unread(words: readonly string[]): AdminProblem | undefined {
  const word = words.find(it => kindOf(it) === undefined && areaOf(it) === undefined)
  return word === undefined ? undefined : unknownWord(word)
}

const tooLong = (name: string | undefined): AdminProblem | undefined =>
  name !== undefined && name.length > longestName ? unknownWord(name) : undefined

/** The unfinished line of an organisation, with '…' for each missing part. */
export function organisationLine({ values, text }: SortedLine, parts: readonly MissingPart[]): string {
  const id = values.get('organisation') ? [] : ['organisation …']
  return ['/add', ...id, text, ...(parts.includes('title') ? ['name "…"'] : [])].filter(it => it !== '').join(' ')
}
