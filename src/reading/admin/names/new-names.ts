/** New speakers, organisations and projects: names in up to four languages, and an id that is made of the name if none is typed. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import { nothing } from '../../../data/facts/add-steps.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import {
  code as codes,
  id as idShape,
  type Names,
  type Organisation,
  organisation,
  type Project,
  type Speaker,
} from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import type { HearAdmin } from '../../../languages/model/hear/admin.ts'
import { alpha2 } from '../../../languages/model/voice/areas.ts'
import { normalize } from '../../text/normalize.ts'
import { senseOf } from '../../text/word-sense.ts'
import type { AdminRead } from '../line/admin-line.ts'
import { organisationId } from '../line/known-ids.ts'
import { missing } from '../line/missing.ts'
import { invalid, unknownWord } from '../line/problems.ts'
import type { SortedLine } from '../line/sort-line.ts'
import { byPhrase, tagAdminWords } from '../values/admin-words.ts'
import { areaOfOffice } from '../values/areas.ts'
import { nameId } from '../values/source-id.ts'
import { type NameKind, type NameLine, nameLine } from './name-line.ts'

export function readNewName(args: string, kind: NameKind, facts: Facts): AdminRead {
  if (kind === 'topic') return { wrong: { because: 'fixed-topics' } }
  const line = nameLine(args, kind)
  const problem = line.wrong ?? unread(line, kind)
  if (problem !== undefined) return invalid(problem)
  const name = inNames(line.texts.name)
  if (kind === 'speaker') return newSpeaker(line, name, facts)
  if (name === undefined) return missing('/add', line.text, ['name'])
  return kind === 'organisation' ? newOrganisation(line, name, facts) : newProjectAlone(line, name, facts)
}

/** English is required: the other languages fall back to it. */
const inNames = ({ en, ...others }: Partial<Names>): Names | undefined =>
  en === undefined ? undefined : { en, ...others }

function newSpeaker(line: NameLine, names: Names | undefined, facts: Facts): AdminRead {
  const office = inNames(line.texts.office)
  if (names === undefined || office === undefined)
    return missing('/add', line.text, [...(names ? [] : ['name' as const]), ...(office ? [] : ['office' as const])])
  const held = facts.speakers.list.find(it => isSame(it.names, names) && isSame(it.office, office))
  const id = line.id ?? freeId(nameId(names.en), it => facts.speakers.get(it) !== undefined)
  const taken = line.id === undefined ? held?.id : facts.speakers.get(line.id)?.id
  if (taken !== undefined) return duplicate(taken)
  if (id === undefined || !idShape.safeParse(id).success) return invalid(unknownWord(id ?? names.en))
  const area = areasAmong(line)[0] ?? areaOfOffice(office.en)
  const speaker: Speaker = {
    id,
    names,
    office,
    short: shortNames(names, office, line.texts.short),
    ...(area && { area }),
  }
  return { change: { ...nothing, speakers: [speaker] } }
}

const isSame = (a: Names, b: Names): boolean => normalize(a.en) === normalize(b.en)

/** 'Ambassador Lu Mei', «посол Китая Лу Мэй»: as typed, else the office and the name in each language that has both. */
function shortNames(names: Names, office: Names, typed: Partial<Names>): Names {
  const short = ({ code, grammar, hearAdmin }: (typeof languages)[number]): string | undefined => {
    const name = names[code]
    const title = office[code]
    if (typed[code] !== undefined || name === undefined || title === undefined) return typed[code]
    if (grammar.characters !== undefined) return `${title}${name}`
    return `${rankIn(title, hearAdmin)} ${name}`
  }
  const all = languages.flatMap(it => (short(it) === undefined ? [] : [[it.code, short(it)]]))
  return { en: names.en, ...Object.fromEntries(all) }
}

/** 'Ambassador' of 'Ambassador of China': what comes before the words for its place. */
function rankIn(office: string, { officeOf }: HearAdmin): string {
  const words = office.replace(/,.*$/, '').split(' ')
  const places = officeOf.split(', ')
  const end = words.findIndex((word, at) => at > 0 && places.includes(word))
  return words.slice(0, end === -1 ? words.length : end).join(' ')
}

/** The kind is 'statistics' when the line names none. */
function newOrganisation(line: NameLine, names: Names, facts: Facts): AdminRead {
  const [area] = areasAmong(line)
  const [kind = 'statistics'] = line.words.flatMap(word => kindOf(word) ?? [])
  const held = facts.organisations.list.find(it => isSame(it.names, names))
  const typed = line.id === undefined ? undefined : organisationId(line.id)
  if (typed === undefined && held !== undefined) return duplicate(held.id)
  const isTaken = (id: string): boolean => facts.organisations.get(id) !== undefined
  const id = typed ?? freeId(initials(names.en, area), isTaken, '_')
  if (typed !== undefined && isTaken(typed)) return duplicate(typed)
  const entry = organisation.safeParse({ id, ...(area && { area }), kind, names })
  return entry.success
    ? { change: { ...nothing, organisations: [entry.data] } }
    : invalid(unknownWord(line.id ?? names.en))
}

/** 'TR_TSI' for the Turkish Statistical Institute of Türkiye; of one word the word: 'TR_ANADOLU'. */
function initials(name: string, area: string | undefined): string {
  const words = nameId(name).split('-')
  const capitals = name.split(/[\s-]+/).filter(word => /^\p{Lu}/u.test(word))
  const [only] = words
  const short = capitals.length > 1 ? capitals.map(word => nameId(word).charAt(0)).join('') : (only ?? '').slice(0, 16)
  return `${area === undefined ? '' : `${alpha2(area) ?? area}_`}${short}`.toUpperCase()
}

function newProjectAlone(line: NameLine, names: Names, facts: Facts): AdminRead {
  const held = facts.projects.list.find(it => isSame(it.names, names))
  const taken = line.id === undefined ? held?.id : facts.projects.get(line.id)?.id
  if (taken !== undefined) return duplicate(taken)
  const id = line.id ?? freeId(nameId(names.en), it => facts.projects.get(it) !== undefined)
  if (id === undefined || !idShape.safeParse(id).success) return invalid(unknownWord(id ?? names.en))
  return { change: { ...nothing, projects: [{ id, names, keywords: [] }] } }
}

/** The project that the line of a fact adds. Undefined when the project is known or the line has no valid id and name. */
export function newProject({ values }: SortedLine, facts: Facts): Project | undefined {
  const project = values.get('project')
  const name = values.get('title')
  if (!project || !name || name.length > 120 || facts.projects.get(project) !== undefined) return undefined
  return idShape.safeParse(project).success ? { id: project, names: { en: name }, keywords: [] } : undefined
}

const duplicate = (id: string): AdminRead => ({ wrong: { because: 'name-held', id } })

/** The id, or with a number behind it when it is taken. Undefined for a name without Latin letters. */
function freeId(made: string, isTaken: (id: string) => boolean, joint = '-'): string | undefined {
  if (made === '' || !isTaken(made)) return made || undefined
  for (let number = 2; ; number += 1) {
    const id = `${made.slice(0, 36)}${joint}${number}`
    if (!isTaken(id)) return id
  }
}

const kinds = byPhrase(words => words.kinds)
const kindOf = (word: string): Organisation['kind'] | undefined => kinds.get(normalize(word.slice(0, 40)))

const areaOf = (word: string): string | undefined => {
  const [only, other] = tagAdminWords(word.slice(0, 40))
  return other === undefined ? senseOf(only, 'area')?.area : undefined
}
const areasAmong = ({ words }: NameLine): readonly string[] => words.flatMap(word => areaOf(word) ?? [])

/** The first word that no part of such a line has. */
function unread({ words, texts }: NameLine, kind: NameKind): AdminProblem | undefined {
  const isKnown = (word: string): boolean =>
    kind !== 'project' && (areaOf(word) !== undefined || (kind === 'organisation' && kindOf(word) !== undefined))
  const word = words.find(it => !isKnown(it))
  const [extra] = kind === 'speaker' ? [] : codes.options.flatMap(code => texts.office[code] ?? texts.short[code] ?? [])
  const wrong = word ?? extra
  return wrong === undefined ? undefined : unknownWord(wrong)
}
