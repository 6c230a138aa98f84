/** The rows of a file: each figure with what a reader needs to check it. Every format is written from them. */
import type { Subject } from '../../answers/figures/held/candidates.ts'
import { reliabilityOfObservation } from '../../answers/figures/reliability.ts'
import type { ComputedEntry, FigureRole, FileAnswer, FileEntry } from '../../answers/model/file.ts'
import type { FigureBase } from '../../answers/model/findings.ts'
import { statusCodes } from '../../data/exchange/csv-columns.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import { definitionParts } from '../../data/model/fact-ids.ts'
import { span } from '../../data/model/period.ts'
import type { Observation, Organisation, Period, Source, Speaker } from '../../data/model/schema.ts'
import type { FigureStatus } from '../../languages/model/files.ts'

export interface FileRow extends FigureBase {
  readonly id: string
  readonly role: FigureRole
  readonly status: FigureStatus
  readonly obsStatus: 'A' | 'E' | 'F' | 'U'
  /** How it is counted, as far as the source says: 'FOB', 'gold excluded'. */
  readonly definition: readonly string[]
  readonly from: Origin | Calculation
}

/** Where a published figure is from. */
interface Origin {
  readonly observation: Observation
  readonly source: Source
  readonly compiler?: Organisation
  readonly speaker?: Speaker
}
interface Calculation {
  /** In the ids of the inputs: 'f1 + f2'. */
  readonly formula: string
  readonly inputs: readonly string[]
}

/** The compiler of computed figures in every format. */
export const ownCompiler = 'KARVAN'

/** The rows of a file. A figure whose source is gone from the facts has none. */
export function* fileRows({ entries }: FileAnswer, facts: Facts): Generator<FileRow> {
  for (const entry of entries) {
    const row = 'computed' in entry ? computedRow(entry) : publishedRow(entry, facts)
    if (row !== undefined) yield row
  }
}

function publishedRow({ role, observation: it }: Exclude<FileEntry, ComputedEntry>, facts: Facts): FileRow | undefined {
  const source = facts.sources.get(it.citation.source)
  const compiler = facts.organisations.get(it.compiledBy)
  if (source === undefined) return undefined
  return {
    id: it.id,
    role,
    ...seriesOf(it),
    period: it.period,
    ...(it.against !== undefined && { against: it.against }),
    amount: it.amount,
    status: reliabilityOfObservation(it, facts),
    obsStatus: it.status === undefined ? 'A' : statusCodes[it.status],
    definition: definitionParts(it.definition ?? {}),
    from: { observation: it, source, ...defined({ compiler, speaker: facts.speakers.get(it.citation.speaker ?? '') }) },
  }
}

const computedRow = ({ role, computed, id, inputs }: ComputedEntry): FileRow => ({
  id,
  role,
  ...seriesOf(computed),
  period: computed.period,
  ...(computed.against !== undefined && { against: computed.against }),
  amount: computed.amount,
  status: 'computed',
  obsStatus: 'A',
  definition: [],
  from: { formula: formulaOf(computed, inputs), inputs },
})

const seriesOf = ({ measure, flow, reporter, partner }: Subject) => ({ measure, flow, reporter, partner })

/** In the ids of the inputs, so that a reader can do it again: '(f1 / f2 - 1) * 100'. */
function formulaOf(
  { rule, measure, period, against, amount }: ComputedEntry['computed'],
  inputs: readonly string[],
): string {
  const [first = '', second = ''] = inputs
  switch (rule) {
    case 'growth':
      if (inputs.length === 1) return `${first} / 100 + 1`
      return amount.unit === 'TIMES' ? `${first} / ${second}` : `(${first} / ${second} - 1) * 100`
    case 'average':
      return measure === 'growth'
        ? `((${first} / ${second}) ^ (1 / ${yearsBetween(against ?? period, period)}) - 1) * 100`
        : `(${inputs.join(' + ')}) / ${inputs.length}`
    case 'share':
      return `${first} / ${second} * 100`
    case 'difference':
      return inputs.join(' - ')
    case 'sum':
    case 'members':
      return inputs.join(' + ')
    case 'rank':
      return `rank(${first})`
  }
}

const yearsBetween = (from: Period, to: Period): number => (span(to).start - span(from).start) / 12
