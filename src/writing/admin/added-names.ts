/** The names that a change adds: looked up for its preview, and listed. */
import { joined, stepsOf } from '../../data/facts/add-steps.ts'
import type { Lookup } from '../../data/facts/catalog.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change } from '../../data/model/edit.ts'
import type { Names, Source } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { AdminLabel } from '../../languages/model/admin/words.ts'
import type { Language } from '../../languages/model/say.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { type NameLookup, nameIn } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'
import { AdminPriority } from './admin-message.ts'

/** Looks up names among those held and those that a change adds, so that a preview can name its new sources. */
export function withAdded(change: Change, facts: Facts): NameLookup {
  const { sources, organisations, speakers, projects } = joined(stepsOf(change).filter(step => step.do === 'add'))
  const lookup = <T extends { readonly id: string }>(added: readonly T[], held: Pick<Lookup<T>, 'get'>) => ({
    get: (id: string): T | undefined => added.find(it => it.id === id) ?? held.get(id),
  })
  return {
    sources: lookup(sources.map(harmless), facts.sources),
    organisations: lookup(organisations, facts.organisations),
    speakers: lookup(speakers, facts.speakers),
    projects: lookup(projects, facts.projects),
  }
}

const maxName = 80
/** A new source is unreviewed input: its publisher may be any text. */
const harmless = (source: Source): Source => ({ ...source, publisher: verbatim(source.publisher, maxName) })

const maxNames = 3
const maxListed = 120

/** 'New project: Garadagh solar park (garadagh-solar)', to show a typing error. Nothing for more than `most`. */
export function newNameLines(
  change: Extract<Change, { do: 'add' }>,
  language: Language,
  facts: Facts,
  most = maxNames,
): readonly DraftLine[] {
  const lines = newNames(change, facts).flatMap((it, _, { length }) => [
    nameLine(it, language),
    ...(length === 1 && change.observations.length + change.statements.length === 0 ? detailLines(it, language) : []),
  ])
  return newNames(change, facts).length > most ? [] : lines
}

interface NewName {
  readonly label: AdminLabel
  readonly id: string
  readonly names: Names
  readonly area?: string | undefined
  readonly office?: Names
  readonly short?: Names
}

const newNames = (change: Extract<Change, { do: 'add' }>, facts: Facts): readonly NewName[] => [
  ...change.projects
    .filter(({ id }) => facts.projects.get(id) === undefined)
    .map(({ id, names }) => ({ label: 'newProject' as const, id, names })),
  ...change.organisations
    .filter(({ id }) => facts.organisations.get(id) === undefined)
    .map(({ id, names, area }) => ({ label: 'newOrganisation' as const, id, names, area })),
  ...change.speakers
    .filter(({ id }) => facts.speakers.get(id) === undefined)
    .map(it => ({ ...it, label: 'newSpeaker' as const })),
]

const shown = (names: Names | undefined, language: Language): readonly string[] =>
  names === undefined ? [] : [verbatim(nameIn(names, language), maxListed)]

function nameLine({ label, id, names, office }: NewName, language: Language): DraftLine {
  const { office: words, colon, comma, bracketed } = language.say
  const name = [...shown(names, language), ...shown(office, language)].join(comma)
  return line([`${words.labels[label]}${colon}${name}${bracketed(id)}`], AdminPriority.newName)
}

/** The country, how source lines name a speaker, and the name in the other languages. */
function detailLines({ names, office, short, area }: NewName, language: Language): readonly DraftLine[] {
  const { say, voice } = language
  const { labels } = say.office
  const others = languages
    .filter(({ code }) => names[code] !== undefined && names[code] !== nameIn(names, language))
    .map(it => `${voice.language(it.code)}${say.colon}${[...shown(names, it), ...shown(office, it)].join(say.comma)}`)
  const as = shown(short, language).map(text => `${labels.shownAs}${say.colon}${text}`)
  const country = area === undefined ? [] : [`${labels.country}${say.colon}${voice.area(area)}`]
  return [...country, ...as, ...others].map(text => line([text], AdminPriority.content))
}
