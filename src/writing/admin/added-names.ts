import { stepsOf } from '../../data/facts/add-steps.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change, Source } from '../../data/model/schema.ts'
import type { NameLookup } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'

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
