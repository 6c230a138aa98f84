/** /sources ID: the evidence card of one observation or statement; and /cite ID, a citation of it. */
import type { FactEntry, Facts } from '../../data/facts/facts.ts'
import type { Day, Observation, Source, Statement } from '../../data/model/schema.ts'
import type { Answer } from '../model/answer.ts'
import type { QuestionOf } from '../model/question.ts'
import { sources } from './sources.ts'

/** 'unclear' for an id that is not held. */
export function evidence({ id }: QuestionOf<'evidence'>, facts: Facts): Answer {
  const found = find(id, facts)
  return found === undefined ? unknown(id) : { kind: 'evidence', ...found }
}

/** Read on the day it was entered, where the source says so, else today. 'unclear' for an id that is not held. */
export function cite(question: QuestionOf<'cite'>, facts: Facts, today: Day): Answer {
  const found = find(question.id, facts)
  if (found === undefined) return unknown(question.id)
  const { entry, source } = found
  const { style } = question
  return { kind: 'cite', question, of: entry.now, source, style, accessed: source.accessed ?? today }
}

/** Of the figure said first. What Karvan worked out has no source to be cited: then its sources, as of /sources. */
export function citation(question: QuestionOf<'citation'>, facts: Facts, today: Day): Answer {
  const { style, ...ofFigure } = question
  const found = sources({ ...ofFigure, kind: 'sources' }, facts)
  if (found.kind !== 'sources' || found.headline.by !== 'publisher') return found
  return cite({ kind: 'cite', id: found.headline.observation.id, style }, facts, today)
}

interface CitedFinding {
  readonly entry: FactEntry<Observation | Statement>
  readonly source: Source
}

function find(id: string, facts: Facts): CitedFinding | undefined {
  const entry = facts.observation(id) ?? facts.statement(id)
  const source = entry && facts.source(entry.now.citation.source)
  return entry === undefined || source === undefined ? undefined : { entry, source }
}

const unknown = (heard: string): Answer => ({
  kind: 'unclear',
  problem: { because: 'unknown-id', heard },
  nearest: [],
})
