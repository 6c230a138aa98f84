/** The names that a change adds: looked up for its preview, and listed. */
import { stepsOf } from '../../data/facts/add-steps.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change, Names, Source } from '../../data/model/schema.ts'
import type { AdminLabel } from '../../languages/model/admin/words.ts'
import type { Language } from '../../languages/model/say.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { type NameLookup, nameIn } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'
import { AdminPriority } from './admin-message.ts'

/** Looks up names among those held and those that a change adds, so that a preview can name its new sources. */
export function withAdded(change: Change, facts: Facts): NameLookup {
  const adds = stepsOf(change).filter(step => step.do === 'add')
  const among = <T extends { readonly id: string }>(listed: readonly T[], id: string): T | undefined =>
    listed.find(it => it.id === id)
  const [sources, organisations] = [adds.flatMap(it => it.sources), adds.flatMap(it => it.organisations)]
  const [speakers, projects] = [adds.flatMap(it => it.speakers), adds.flatMap(it => it.projects)]
  return {
    source: id => harmless(among(sources, id)) ?? facts.source(id),
    organisation: id => among(organisations, id) ?? facts.organisation(id),
    speaker: id => among(speakers, id) ?? facts.speaker(id),
    project: id => among(projects, id) ?? facts.project(id),
  }
}

const maxName = 80
/** A new source is unreviewed input: its publisher may be any text. */
const harmless = (source: Source | undefined): Source | undefined =>
  source && { ...source, publisher: verbatim(source.publisher, maxName) }

const maxNames = 3
const maxListed = 120

/**
 * 'New project: Garadagh solar park (garadagh-solar)', so that no name is created by a typing error. Nothing for more
 * than `most`.
 */
export function newNameLines(
  change: Extract<Change, { do: 'add' }>,
  language: Language,
  facts: Facts,
  most = maxNames,
): readonly DraftLine[] {
  const { office, colon, comma, bracketed } = language.say
  const nameLine = (label: AdminLabel, id: string, ...names: readonly Names[]): DraftLine => {
    const name = names.map(it => verbatim(nameIn(it, language), maxListed)).join(comma)
    return line([`${office.labels[label]}${colon}${name}${bracketed(id)}`], AdminPriority.newName)
  }
  const lines = [
    ...change.projects
      .filter(({ id }) => facts.project(id) === undefined)
      .map(it => nameLine('newProject', it.id, it.names)),
    ...change.organisations
      .filter(({ id }) => facts.organisation(id) === undefined)
      .map(it => nameLine('newOrganisation', it.id, it.names)),
    ...change.speakers
      .filter(({ id }) => facts.speaker(id) === undefined)
      .map(it => nameLine('newSpeaker', it.id, it.names, it.office)),
  ]
  return lines.length > most ? [] : lines
}
