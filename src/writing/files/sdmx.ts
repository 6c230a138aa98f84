/**
 * The data structure of SDMX files, KARVAN:TRADE(1.0.0): its components with their codes, for SDMX-CSV and SDMX-JSON.
 * Identifiers and codes are those of SDMX's cross-domain lists and of the IMTS structure, as far as there are any.
 */
import { grain, span } from '../../data/model/period.ts'
import type { Amount, Measure, Period } from '../../data/model/schema.ts'
import { shift } from '../../languages/model/voice/digits.ts'
import type { Writing } from '../message/draft.ts'
import { flowLabel } from '../message/question-label.ts'
import { nameIn } from '../message/source-line.ts'
import { type FileRow, ownCompiler } from './file-row.ts'

export const structureId = 'KARVAN:TRADE(1.0.0)'

/** The dimensions in the order of the key. Two figures of a file never have the same key. */
export const dimensions = [
  ...(['FREQ', 'REF_AREA', 'COUNTERPART_AREA', 'TRADE_FLOW', 'INDICATOR', 'UNIT_MEASURE', 'DEFINITION'] as const),
  ...(['COMPILING_ORG', 'DATA_SOURCE', 'BASE_PER', 'TIME_PERIOD'] as const),
] as const
export type Dimension = (typeof dimensions)[number]

/** The attributes, each of an observation. */
export const attributes = [
  ...([
    'OBS_STATUS',
    'UNIT_MULT',
    'DECIMALS',
    'BOUND',
    'FIGURE_STATUS',
    'FIGURE_ROLE',
    'FIGURE_ID',
    'FORMULA',
  ] as const),
  ...(['SPEAKER', 'PUBLISHER', 'TITLE', 'URL', 'PUBLISHED', 'EXCERPT', 'PLACE', 'COMMENT_OBS'] as const),
  ...(['LICENCE', 'ATTRIBUTION'] as const),
] as const
export type Attribute = (typeof attributes)[number]

/** A figure as an observation: codes, digits and texts. An absent attribute is ''. */
export interface SdmxObservation {
  readonly key: Readonly<Record<Dimension, string>>
  /** As published; on a scale of CL_UNIT_MULT. */
  readonly value: string
  readonly attributes: Readonly<Record<Attribute, string>>
}

/** `_U`: the source does not say. `_Z`: there is none for this figure. */
const unknown = '_U'
const notApplicable = '_Z'

export function sdmxObservation(row: FileRow, writing: Writing): SdmxObservation {
  const { value, unitMult } = onListedScale(row.amount)
  return { key: keyOf(row), value, attributes: attributesOf(row, value, unitMult, writing) }
}

function keyOf({ from, ...row }: FileRow): SdmxObservation['key'] {
  const origin = 'observation' in from ? from : undefined
  return {
    FREQ: frequencies[grain(row.period)],
    REF_AREA: row.reporter,
    COUNTERPART_AREA: row.partner,
    TRADE_FLOW: row.flow,
    INDICATOR: indicators[row.measure],
    UNIT_MEASURE: row.amount.unit,
    DEFINITION: row.definition.length === 0 ? unknown : row.definition.join('_').toUpperCase().replaceAll(' ', '_'),
    COMPILING_ORG: origin?.observation.compiledBy ?? ownCompiler,
    DATA_SOURCE: origin?.source.id ?? row.id,
    BASE_PER: row.against === undefined ? notApplicable : timePeriod(row.against),
    TIME_PERIOD: timePeriod(row.period),
  }
}

function attributesOf(
  { from, ...row }: FileRow,
  value: string,
  unitMult: number,
  { language }: Writing,
): SdmxObservation['attributes'] {
  const { source, observation, speaker } = 'observation' in from ? from : {}
  const { excerpt = '', place = '', note = '' } = observation?.citation ?? {}
  return {
    OBS_STATUS: row.obsStatus,
    UNIT_MULT: String(unitMult),
    DECIMALS: String(value.split('.')[1]?.length ?? 0),
    BOUND: row.amount.bound ?? '',
    FIGURE_STATUS: row.status,
    FIGURE_ROLE: row.role,
    FIGURE_ID: row.id,
    FORMULA: 'formula' in from ? from.formula : '',
    SPEAKER: speaker === undefined ? '' : nameIn(speaker.short, language),
    PUBLISHER: source?.publisher ?? '',
    TITLE: source?.title ?? '',
    URL: source?.url ?? '',
    PUBLISHED: source?.published ?? '',
    EXCERPT: excerpt,
    PLACE: place,
    COMMENT_OBS: note,
    LICENCE: source?.licence ?? '',
    ATTRIBUTION: source?.attribution ?? '',
  }
}

const indicators = { value: 'VALUE', growth: 'GROWTH', share: 'SHARE', rank: 'RANK' } as const satisfies Record<
  Measure,
  string
>

/** Codes of CL_FREQ. Months that are added up from January come out each month. */
const frequencies = { year: 'A', half: 'S', quarter: 'Q', month: 'M', months: 'M' } as const

/** A run of months is a time range: its first day and its length. The other forms are SDMX's already. */
export function timePeriod(period: Period): string {
  if (grain(period) !== 'months') return period
  return `${period.slice(0, 7)}-01/P${span(period).months}M`
}

/** The codes of CL_UNIT_MULT. */
const listedScales = [0, 1, 2, 3, 4, 6, 9, 12, 15]

/** The same digits on the next smaller scale that the list has: 4.8 × 10^8 is 480 × 10^6. */
function onListedScale({ value, unitMult }: Amount): Pick<Amount, 'value' | 'unitMult'> {
  const scale = listedScales.findLast(it => it <= unitMult) ?? 0
  return scale === unitMult ? { value, unitMult } : { value: shift(value, unitMult - scale), unitMult: scale }
}

/** The name of a code of a dimension, in the reader's language if it has one there. */
export function codeName(dimension: Dimension, code: string, { language, facts }: Writing): string {
  const { voice, say } = language
  switch (dimension) {
    case 'REF_AREA':
    case 'COUNTERPART_AREA':
      return voice.area(code)
    case 'TRADE_FLOW':
      return flowLabel(code === 'X' || code === 'M' || code === 'B' ? code : 'T', language)
    case 'INDICATOR': {
      const measure = (['value', 'growth', 'share', 'rank'] as const).find(it => indicators[it] === code)
      return measure === undefined ? code : say.files.measures[measure]
    }
    case 'COMPILING_ORG': {
      const organisation = facts.organisations.get(code)
      return organisation === undefined ? say.name : nameIn(organisation.names, language)
    }
    case 'DATA_SOURCE':
      return facts.sources.get(code)?.title ?? say.files.statuses.computed
    default:
      return code
  }
}
