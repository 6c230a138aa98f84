/** /export: the figures that an answer uses, each once, with what computed ones are made of. */
import { hash } from 'node:crypto'
import type { Facts } from '../data/facts/facts.ts'
import { comparePeriods } from '../data/model/period.ts'
import type { Observation, Period, Source } from '../data/model/schema.ts'
import type { Answer } from './model/answer.ts'
import type { FigureRole, FileAnswer, FileEntry } from './model/file.ts'
import type { Computed, Figure } from './model/findings.ts'

/** A file with more rows is cut. */
const mostRows = 50_000

/** The fields of an answer whose figures are set beside the ones it states. */
const beside: ReadonlySet<string> = new Set([
  ...['others', 'verdicts', 'values', 'doubted', 'conflicts', 'official', 'mirror', 'own', 'alike', 'rivals', 'first'],
  ...['check', 'why', 'sources'],
])
const roles: readonly FigureRole[] = ['shown', 'compared', 'input']

/** The figures by role, oldest first. Closed sources, and what is computed from them, are left out. `drawn`: a chart beside the answer. */
export function fileOf(
  answer: Answer,
  { question, format }: Pick<FileAnswer, 'question' | 'format'>,
  facts: Facts,
  drawn?: Answer,
): FileAnswer {
  const found = new Map<string, FileEntry>()
  collect(answer, 'shown', found)
  collect(drawn, 'compared', found)
  const closedBy = (entry: FileEntry): string | undefined => closedSource(entry, found, facts)
  const closed = new Map<string, number>()
  for (const entry of found.values()) {
    const source = closedBy(entry)
    if (source !== undefined) closed.set(source, (closed.get(source) ?? 0) + 1)
  }
  const open = [...found.values()].filter(entry => closedBy(entry) === undefined).toSorted(inOrder)
  return {
    question: 'question' in answer ? answer.question : question,
    format,
    entries: open.slice(0, mostRows),
    closed: [...closed].map(([source, count]) => ({ source, count })),
    ...(open.length > mostRows && { of: open.length }),
  }
}

/** Answers are plain values without circular references, so that their figures are found by their form. */
function collect(value: unknown, role: FigureRole, found: Map<string, FileEntry>): void {
  if (typeof value !== 'object' || value === null) return
  if (isFigure(value)) return void keep(value, role, found)
  if (isObservation(value)) return void keepEntry(value.id, { role, observation: value }, found)
  // A withdrawn figure is not passed on.
  for (const [name, part] of Object.entries(value))
    if (name !== 'gone') collect(part, role === 'shown' && beside.has(name) ? 'compared' : role, found)
}

const isFigure = (value: object): value is Figure => 'by' in value && ('observation' in value || 'rule' in value)
const isObservation = (value: object): value is Observation => 'citation' in value && 'measure' in value

/** Keeps a figure and its inputs, and returns its id. */
function keep(figure: Figure, role: FigureRole, found: Map<string, FileEntry>): string {
  if (figure.by === 'publisher') {
    const { observation } = figure
    return keepEntry(observation.id, { role, observation }, found)
  }
  const inputs = figure.from.map(it => keep(it, 'input', found))
  const id = computedId(figure, inputs)
  return keepEntry(id, { role, computed: figure, id, inputs }, found)
}

/** Of two roles the first of `roles` is kept. */
function keepEntry(id: string, entry: FileEntry, found: Map<string, FileEntry>): string {
  const held = found.get(id)
  if (held === undefined || roles.indexOf(entry.role) < roles.indexOf(held.role)) found.set(id, entry)
  return id
}

function computedId(figure: Computed, inputs: readonly string[]): string {
  const { rule, measure, flow, reporter, partner, period, against = '', amount } = figure
  const parts = [rule, measure, flow, reporter, partner, period, against, amount.unit, amount.value, ...inputs]
  return `calc-${hash('sha256', parts.join('\n'), 'hex').slice(0, 12)}`
}

/** The source for whose licence the entry is left out; of a computed one, that of an input. */
function closedSource(entry: FileEntry, found: ReadonlyMap<string, FileEntry>, facts: Facts): string | undefined {
  if ('computed' in entry) {
    for (const id of entry.inputs) {
      const input = found.get(id)
      const source = input && closedSource(input, found, facts)
      if (source !== undefined) return source
    }
    return undefined
  }
  const source = facts.sources.get(entry.observation.citation.source)
  return source === undefined || mayPassOn(source) ? undefined : source.id
}

/** By role, then oldest first. The order of the answer stays for one period: that of a list of partners. */
const inOrder = (a: FileEntry, b: FileEntry): number =>
  roles.indexOf(a.role) - roles.indexOf(b.role) || comparePeriods(periodOfEntry(a), periodOfEntry(b))

export const periodOfEntry = (entry: FileEntry): Period =>
  'computed' in entry ? entry.computed.period : entry.observation.period

/**
 * What the licence of a closed source says: "not to be passed on" in the words of an admin or of a provider, or the terms
 * of UN Comtrade, which let figures be shown but not offered as a download.
 */
const closed = /not to be passed on|UN Comtrade/i

/** Whether the licence of a source lets its figures be passed on. A source without a licence only lends single figures. */
export const mayPassOn = ({ licence = '' }: Pick<Source, 'licence'>): boolean => !closed.test(licence)
