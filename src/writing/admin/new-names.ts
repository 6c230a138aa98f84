/** The projects, organisations and speakers that a change would create. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Change, Names } from '../../data/model/schema.ts'
import type { AdminLabel } from '../../languages/model/admin.ts'
import type { Language } from '../../languages/model/say.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { nameIn } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'
import { AdminPriority } from './admin-message.ts'

const maxNames = 3
const maxName = 120

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
    const name = names.map(it => verbatim(nameIn(it, language), maxName)).join(comma)
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
