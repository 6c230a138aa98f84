import { firstDay, isCalendarDay, lastDay, latestDay } from '../model/dates.ts'
import type { Edit } from '../model/edit.ts'
import { hasBegun, span } from '../model/period.ts'
import type { Refusal } from '../model/refusal.ts'
import { once } from '../model/remembered.ts'
import type { Citation, Day, Fact, Observation, Source, Statement } from '../model/schema.ts'
import type { NamedThings, ReferenceKind } from './references.ts'
import type { TableRows } from './table-rows.ts'

/** Admission rules: what every fact and name must satisfy to enter the journal. This is what they look up. */
export interface KnownFacts {
  named<K extends ReferenceKind>(kind: K, id: string): NamedThings[K] | undefined
  /** Whether an observation or statement of that id is held. */
  holds(id: string): boolean
  isUsed(kind: ReferenceKind, id: string): boolean
  /** The id of the observation for the same source, series, period and base. */
  twin(of: Observation): string | undefined
}

/** The edit, and the facts before it. `replaces` is the id that a correction corrects. */
export interface AdmissionContext {
  readonly known: KnownFacts
  readonly edit: Pick<Edit, 'at' | 'by'>
  readonly replaces?: string
}

/** Returns the rule that the thing breaks, or undefined. */
type Rule<T> = (it: T, scene: AdmissionContext) => Refusal['rule'] | undefined

const breaks = (rule: Refusal['rule'], broken: boolean): Refusal['rule'] | undefined => (broken ? rule : undefined)

// Embeddings, overrides and isolates reverse figures on the screen; control characters forge log lines. A line feed is allowed.
const unsafe = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u
const isUnsafe = (value: unknown): boolean =>
  typeof value === 'string'
    ? unsafe.test(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(isUnsafe)

/** No text may hold bidirectional controls, other control characters, or lone surrogates. */
const plainText: Rule<object> = it => breaks('bidi', isUnsafe(it))

interface Cited {
  readonly id: string
  readonly citation: Citation
}
const citesHeldSource: Rule<Cited> = ({ citation }, { known }) =>
  breaks('no-such-source', known.named('sources', citation.source) === undefined)
const saysWhere: Rule<Cited> = ({ citation }) =>
  breaks('no-citation', citation.excerpt === undefined && citation.place === undefined)
const speakerIsKnown: Rule<Cited> = ({ citation }, { known }) =>
  breaks('no-such-speaker', citation.speaker !== undefined && known.named('speakers', citation.speaker) === undefined)
const idIsFree: Rule<Cited> = ({ id }, { known, replaces }) => breaks('duplicate', id !== replaces && known.holds(id))

const compilerIsKnown: Rule<Observation> = ({ compiledBy }, { known }) =>
  breaks('no-such-organisation', known.named('organisations', compiledBy) === undefined)

/** A growth has an earlier base of the same length; other measures have none. */
const baseFits: Rule<Observation> = ({ measure, period, against }) =>
  breaks('bad-period', measure === 'growth' ? !isBase(period, against) : against !== undefined)

function isBase(period: string, against: string | undefined): boolean {
  if (against === undefined) return false
  const now = span(period)
  const base = span(against)
  return base.months === now.months && base.start < now.start
}

/** Codes of today. The names know those of the past too. Made when they are needed: a start judges nothing. */
export const currencies = once(() => new Set(Intl.supportedValuesOf('currency')))
const currencyNames = once(() => new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }))
const isCurrency = (unit: string): boolean => currencies().has(unit)
const isOldCurrency = (unit: string): boolean =>
  /^[A-Z]{3}$/.test(unit) && !isCurrency(unit) && currencyNames().of(unit) !== undefined

/** A value is money; a growth is percent or times; a share is percent; a rank is an integer from 1. */
const unitFits: Rule<Observation> = ({ measure, amount }) => {
  const { unit, unitMult, value } = amount
  if (measure === 'value') return breaks(isOldCurrency(unit) ? 'old-currency' : 'bad-unit', !isCurrency(unit))
  if (measure === 'rank') return breaks('bad-unit', unit !== 'ORD' || unitMult !== 0 || !/^[1-9]\d*$/.test(value))
  const isRatio = unit === 'PT' || (unit === 'TIMES' && measure === 'growth')
  return breaks('bad-unit', !isRatio || unitMult !== 0)
}

// One edit may hold very many rows, and each needs its day.
const latestDayAt = withLastResult(latestDay)
const lastDayOf = withLastResult(lastDay)
function withLastResult(dayOf: (text: string) => Day): (text: string) => Day {
  let last = { text: '', day: '' }
  return text => {
    if (last.text !== text) last = { text, day: dayOf(text) }
    return last.day
  }
}

/** Only an expected figure may be of a future period. The seed is checked against its source's date, not the clock. */
const hasBegunByThen: Rule<Observation> = ({ period, status, citation }, { known, edit }) => {
  const published = known.named('sources', citation.source)?.published
  const day = edit.by === 'seed' && published !== undefined ? lastDayOf(published) : latestDayAt(edit.at)
  return breaks('future', status !== 'expected' && !hasBegun(period, day))
}

const isNoTwin: Rule<Observation> = (it, { known, replaces }) => {
  const twin = known.twin(it)
  return breaks('duplicate', twin !== undefined && twin !== replaces)
}

const retellerIsKnown: Rule<Statement> = (it, { known }) =>
  breaks(
    'no-such-speaker',
    it.kind === 'quote' && it.retoldBy !== undefined && known.named('speakers', it.retoldBy) === undefined,
  )
const projectIsKnown: Rule<Statement> = (it, { known }) =>
  breaks('no-such-project', it.kind === 'project' && known.named('projects', it.project) === undefined)
const dayExists: Rule<Statement> = it =>
  breaks('bad-period', it.kind === 'project' && it.day !== undefined && !isCalendarDay(it.day))

const publishedOnADay: Rule<Source> = it => breaks('bad-period', !isCalendarDay(it.published))
const isPublished: Rule<Source> = (it, { edit }) =>
  breaks('future', edit.by !== 'seed' && firstDay(it.published) > latestDayAt(edit.at))

const telegramsOwn: ReadonlySet<number> = new Set([1_087_968_824, 136_817_688, 777_000])
/** Whether Telegram itself sends under that id (anonymous admins, channels, service messages), not a person. */
export const isTelegramsOwn = (person: number): boolean => telegramsOwn.has(person)

/** The rules by kind, in the order in which they are checked. */
const ofFact: readonly Rule<Cited>[] = [plainText, idIsFree, citesHeldSource, saysWhere, speakerIsKnown]
const ofObservation: readonly Rule<Observation>[] = [
  ...ofFact,
  compilerIsKnown,
  baseFits,
  unitFits,
  hasBegunByThen,
  isNoTwin,
]
/** Of a row of a table: no other fact has its id or its series. */
const ofRow: readonly Rule<Observation>[] = ofObservation.filter(rule => rule !== idIsFree && rule !== isNoTwin)
const ofStatement: readonly Rule<Statement>[] = [...ofFact, retellerIsKnown, projectIsKnown, dayExists]
const ofSource: readonly Rule<Source>[] = [plainText, publishedOnADay, isPublished]
const ofName: readonly Rule<object>[] = [plainText]

interface Thing {
  readonly id: string
}
function judge<T extends Thing>(rules: readonly Rule<T>[], it: T, scene: AdmissionContext): Refusal | undefined {
  for (const rule of rules) {
    const broken = rule(it, scene)
    if (broken !== undefined) return { rule: broken, at: it.id }
  }
  return undefined
}

/** The first rule that an observation or a statement breaks; undefined when it is admitted. */
export const judgeFact = (it: Fact, scene: AdmissionContext): Refusal | undefined =>
  'measure' in it ? judge(ofObservation, it, scene) : judge(ofStatement, it, scene)
/**
 * The first rule that a table breaks. It must be the first that its source gives: then its rows, whose ids are derived from
 * the source, have no duplicates, and differ only in what the form of the lines admits, and in the period. So one row of the
 * latest period shows whether all are admitted.
 */
export function judgeTable(rows: TableRows, context: AdmissionContext): Refusal | undefined {
  const { source, head, latest } = rows.table
  if (context.known.isUsed('sources', source)) return { rule: 'duplicate', at: source }
  if (isUnsafe(head)) return { rule: 'bidi', at: source }
  return rows
    .first()
    .map(row => judge(ofRow, { ...row, period: latest }, context))
    .find(it => it !== undefined)
}
export const judgeSource = (it: Source, scene: AdmissionContext): Refusal | undefined => judge(ofSource, it, scene)
/** The first rule that an organisation, a speaker, a project, or the reason of a correction or withdrawal breaks. */
export const judgeName = <T extends Thing>(it: T, scene: AdmissionContext): Refusal | undefined =>
  judge(ofName, it, scene)
