/**
 * The fields of an address: values in letters, digits and '_', and back. A missing value is an empty field.
 * Readers may be lenient: address.ts takes an address only when writing its question gives the same letters again.
 */
import { fromSpan, grain, isPeriod, next, span } from '../../data/model/period.ts'
import {
  type Amount,
  type Area,
  area,
  type Day,
  day,
  type Flow,
  flow,
  type Id,
  id,
  type Period,
} from '../../data/model/schema.ts'
import type { MonthOrYear, OfPair, OfPairAndPeriod } from './question.ts'

/** The fields of an address in their order, without its letter and flow. */
export type AddressFields = readonly (string | undefined)[]

/** All fields of one kind of question. The flow is not among them: the address has it beside the letter. */
export interface AddressCodec<T> {
  write(of: T): readonly string[]
  /** Undefined when a needed field cannot be read. */
  read(fields: AddressFields, flow: string): T | undefined
}

/** One property of a question. */
interface FieldCodec<T> {
  readonly isOptional?: true
  write(value: T): string | readonly string[]
  /** `rest` is the field and all behind it. */
  read(field: string | undefined, rest: AddressFields): Exclude<T, undefined> | undefined
}
type FieldCodecs<T> = { readonly [N in keyof T]-?: FieldCodec<T[N]> }

/** The codec of a question whose properties are written in this order. */
export function fieldsOf<T extends object>(codecs: FieldCodecs<T>): AddressCodec<T> {
  const names: Extract<keyof T, string>[] = []
  for (const name in codecs) names.push(name)
  const written = names.filter(name => name !== 'flow')
  const isWhole = (made: Partial<T>): made is T =>
    names.every(name => codecs[name].isOptional === true || made[name] !== undefined)
  return {
    write: of => {
      const fields: string[] = []
      for (const name of written) {
        const field = codecs[name].write(of[name])
        if (typeof field === 'string') fields.push(field)
        else fields.push(...field)
      }
      return fields
    },
    read: (fields, flow) => {
      const made: Partial<T> = {}
      for (const name of names) {
        const rest = name === 'flow' ? [flow] : fields.slice(written.indexOf(name))
        const value = codecs[name].read(rest[0], rest)
        if (value !== undefined) made[name] = value
      }
      return isWhole(made) ? made : undefined
    },
  }
}

/** The codec of a value that may be missing: then its field is empty. */
export const optional = <T>({
  write,
  read,
}: FieldCodec<T>): FieldCodec<T | undefined> & { readonly isOptional: true } => ({
  isOptional: true,
  write: value => (value === undefined ? '' : write(value)),
  read,
})

/** '2025', '2025Q3', '2025S1', '202601'; cumulated months: the first and the count in base 36, '202501_a'. */
function writePeriod(period: Period): string {
  if (grain(period) !== 'months') return period.replace('-', '')
  return `${period.slice(0, 4)}${period.slice(5, 7)}_${span(period).months.toString(36)}`
}

function readPeriod(field: string | undefined): Period | undefined {
  const [, year, rest, months] = /^(\d{4})(Q\d|S\d|\d\d)?(?:_([0-9a-z]{1,3}))?$/.exec(field ?? '') ?? []
  if (year === undefined) return undefined
  const first = rest === undefined ? year : `${year}-${rest}`
  if (!isPeriod(first)) return undefined
  return months === undefined ? first : run(first, Number.parseInt(months, 36))
}

/** Spelled as months even when they are a quarter, so that the spelling that was asked comes back. */
function run(first: Period, months: number): Period | undefined {
  const last = fromSpan({ start: span(first).start + months - 1, months: 1 })
  const period = `${first}/${last}`
  return isPeriod(period) ? period : undefined
}

export const periodField: FieldCodec<Period> = { write: writePeriod, read: readPeriod }

/** Periods to the end of the address. */
export const periodFields: FieldCodec<readonly Period[]> = {
  write: periods => periods.map(writePeriod),
  read: (_, rest) => rest.map(readPeriod).filter(it => it !== undefined),
}

/** Fewer periods in a row are written one by one. */
const leastRun = 3

/** Several periods in one field: '2023Z2025'; in a row the first and how many, in base 36: '2010Xg' is 2010–2025. */
export const runsField: FieldCodec<readonly Period[]> = {
  write: periods =>
    runsOf(periods)
      .map(run => (run.length < leastRun ? run.map(writePeriod).join('Z') : writeRun(run)))
      .join('Z'),
  read: field => {
    const parts = field === undefined || field === '' ? [] : field.split('Z')
    const runs = parts.map(readRun)
    return runs.every(it => it !== undefined) ? runs.flat() : undefined
  },
}

/** The periods split where one does not follow the one before. */
export function runsOf(periods: readonly Period[]): readonly (readonly Period[])[] {
  const starts = periods.flatMap((period, i) => (i > 0 && next(periods[i - 1] ?? period) === period ? [] : [i]))
  return starts.map((start, i) => periods.slice(start, starts[i + 1]))
}

const writeRun = (periods: readonly Period[]): string =>
  `${writePeriod(periods[0] ?? '')}X${periods.length.toString(36)}`

function readRun(field: string): readonly Period[] | undefined {
  const [, start, count = '1'] = /^([^X]+)(?:X([0-9a-z]{1,2}))?$/.exec(field) ?? []
  const first = readPeriod(start)
  if (first === undefined) return undefined
  const all = [first]
  while (all.length < Number.parseInt(count, 36)) all.push(next(all.at(-1) ?? first))
  return all
}

/** '2026-03-13' is '20260313'. */
const dayField: FieldCodec<Day> = {
  write: it => it.replaceAll('-', ''),
  read: field => {
    const text = (field ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    return day.safeParse(text).success ? text : undefined
  },
}
export const asOfField = optional(dayField)

/** 'belt-and-road' is 'belt_and_road': ids hold no '_', addresses divide their fields by '-'. */
export const idField: FieldCodec<Id> = {
  write: it => it.replaceAll('-', '_'),
  read: field => {
    const text = (field ?? '').replaceAll('_', '-')
    return id.safeParse(text).success ? text : undefined
  },
}

/** Ids to the end of the address. */
export const idsField: FieldCodec<readonly Id[]> = {
  write: ids => ids.flatMap(it => idField.write(it)),
  read: (_, rest) => {
    const found = rest.map(it => idField.read(it, []))
    return found.length > 0 && found.every(it => it !== undefined) ? found : undefined
  },
}

export const flowField: FieldCodec<Flow> = { write: it => it, read: field => flow.safeParse(field).data }

export const areaField: FieldCodec<Area> = {
  write: it => it,
  read: field => (field !== undefined && area.safeParse(field).success ? field : undefined),
}

/** Several countries in one field: 'CHN_RUS'. */
export const areasField: FieldCodec<readonly Area[]> = {
  write: areas => areas.join('_'),
  read: field => (field ?? '').split('_').filter(it => area.safeParse(it).success),
}

/** The same, if there are any. */
export const severalField: FieldCodec<readonly Area[] | undefined> & { readonly isOptional: true } = {
  isOptional: true,
  write: (areas = []) => areasField.write(areas),
  read: field => (field === undefined || field === '' ? undefined : areasField.read(field, [])),
}

/** Whole and not negative. */
export const numberField: FieldCodec<number> = {
  write: String,
  read: field => (field !== undefined && /^\d{1,15}$/.test(field) ? Number(field) : undefined),
}

/** A level: '4.5 billion dollars' is '4_5E9USD', of a deficit 'm4_5E9USD'. */
export const levelField: FieldCodec<Amount> = {
  write: ({ value, unitMult, unit }) => `${value.replace('-', 'm').replace('.', '_')}E${unitMult}${unit}`,
  read: field => {
    const [, value = '', unitMult = '', unit = ''] =
      /^(m?\d{1,15}(?:_\d{1,6})?)E(\d{1,2})([A-Z]{3})$/.exec(field ?? '') ?? []
    return value === ''
      ? undefined
      : { value: value.replace('m', '-').replace('_', '.'), unitMult: Number(unitMult), unit }
  },
}

export const wordField = <W extends string>(words: readonly W[]): FieldCodec<W> => ({
  write: word => word,
  read: field => words.find(it => it === field),
})

/** The codec of several words of a list, in one field. */
export const wordsField = <W extends string>(words: readonly W[]): FieldCodec<readonly W[]> => ({
  write: chosen => chosen.join('_'),
  read: field => (field ?? '').split('_').flatMap(part => words.find(it => it === part) ?? []),
})

export const grainField: FieldCodec<MonthOrYear> = {
  write: grain => grain.charAt(0),
  read: field => (['year', 'month'] as const).find(it => it.charAt(0) === field),
}

export const pairFields: FieldCodecs<Omit<OfPair, 'asOf'>> = {
  flow: flowField,
  reporter: areaField,
  partner: areaField,
}
/** The first and the last period of a run, which may be open. */
export const endFields = { from: optional(periodField), to: optional(periodField) }

export const pairAndPeriod: AddressCodec<OfPairAndPeriod> = fieldsOf<OfPairAndPeriod>({
  ...pairFields,
  period: optional(periodField),
  asOf: asOfField,
})
