import { lastDay } from '../model/dates.ts'
import type { Citation, Day, Source } from '../model/schema.ts'
import type { FactEntry, Facts } from './facts.ts'

interface Cited {
  readonly citation: Citation
}

/** The facts of sources published by that day; a partial date counts from its last day. A view, to which no edit applies. Names stay. */
export function asOf(facts: Facts, day: Day): Facts {
  const isOut = (source: Source): boolean => lastDay(source.published) <= day
  const known = new Map<string, boolean>()
  const isPublished = (id: string): boolean => {
    const held = known.get(id)
    if (held !== undefined) return held
    const source = facts.sources.get(id)
    const answer = source !== undefined && isOut(source)
    known.set(id, answer)
    return answer
  }
  const those = <T extends Cited>(all: readonly T[]): readonly T[] => all.filter(it => isPublished(it.citation.source))
  const that = <T extends Cited>(entry: FactEntry<T> | undefined): FactEntry<T> | undefined =>
    entry !== undefined && isPublished(entry.now.citation.source) ? entry : undefined
  const view: Facts = {
    version: facts.version,
    get size() {
      return view.sources.list.reduce((sum, source) => sum + facts.ofSource(source.id).length, 0)
    },
    series: (measure, flow, reporter, partner) => those(facts.series(measure, flow, reporter, partner)),
    across: (measure, flow, reporter, period) => those(facts.across(measure, flow, reporter, period)),
    ofSource: source => (isPublished(source) ? facts.ofSource(source) : []),
    observation: id => that(facts.observation(id)),
    fact: id => that(facts.fact(id)),
    withdrawn: of => facts.withdrawn(of),
    statements: () => those(facts.statements()),
    sources: {
      get list() {
        return facts.sources.list.filter(isOut)
      },
      get: id => (isPublished(id) ? facts.sources.get(id) : undefined),
    },
    organisations: facts.organisations,
    speakers: facts.speakers,
    projects: facts.projects,
    editors: () => facts.editors(),
    since: version => facts.since(version).filter(id => view.fact(id) !== undefined),
  }
  return view
}
