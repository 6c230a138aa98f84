/** SDMX-JSON 2.0 data message: https://github.com/sdmx-twg/sdmx-json/tree/v2.0.0/data-message */
import { encodeChunks } from '../../data/exchange/encode-chunks.ts'
import { firstMonth, lastMonth } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Writing } from '../message/draft.ts'
import type { FileRow } from './file-row.ts'
import {
  type Attribute,
  attributes,
  codeName,
  type Dimension,
  dimensions,
  type SdmxObservation,
  sdmxObservation,
  structureId,
} from './sdmx.ts'

const schema = 'https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json'
const urn = `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${structureId}`
const links = [{ rel: 'datastructure', urn }]

/** The file in chunks: flat, every dimension at the observation. `prepared` is the moment of the export. */
export function sdmxJson(rows: Iterable<FileRow>, prepared: Date, writing: Writing): Generator<Uint8Array> {
  const all = [...rows].map(row => ({ row, of: sdmxObservation(row, writing) }))
  return encodeChunks(parts(all, prepared, writing))
}

interface Observed {
  readonly row: FileRow
  readonly of: SdmxObservation
}

function* parts(all: readonly Observed[], prepared: Date, writing: Writing): Generator<string> {
  const { code } = writing.language
  const keys = dimensions.map(id => [...new Set(all.map(({ of }) => of.key[id]))])
  const meta = {
    schema,
    id: `KARVAN_${prepared.toISOString().replace(/\D/g, '')}`,
    test: false,
    prepared: prepared.toISOString(),
    contentLanguages: [code],
    sender: { id: 'KARVAN' },
  }
  const dimensionOf = (id: Dimension, keyPosition: number) => ({
    id,
    keyPosition,
    ...(id === 'TIME_PERIOD' && { roles: [id] }),
    values: valuesOf(id, keys[keyPosition] ?? [], all, writing),
  })
  const of = {
    dataSets: [0],
    links,
    dimensions: { observation: dimensions.map(dimensionOf) },
    measures: { observation: [{ id: 'OBS_VALUE' }] },
    attributes: { observation: attributes.map(id => ({ id, relationship: { observation: {} } })) },
  }
  yield `{"meta":${JSON.stringify(meta)},\n"data":{"structures":[${JSON.stringify(of)}],\n`
  yield `"dataSets":[{"structure":0,"action":"Information","links":${JSON.stringify(links)},"observations":{`
  const positions = keys.map(values => new Map(values.map((value, i) => [value, i])))
  let comma = ''
  for (const one of all) {
    const key = dimensions.map((id, i) => positions[i]?.get(one.of.key[id]) ?? 0).join(':')
    yield `${comma}\n"${key}":[${one.of.value},${attributes.map(id => textOf(one.of.attributes[id], id)).join(',')}]`
    comma = ','
  }
  yield '\n}}]}}\n'
}

function valuesOf(id: Dimension, codes: readonly string[], all: readonly Observed[], writing: Writing) {
  const isTime = id === 'TIME_PERIOD' || id === 'BASE_PER'
  const periodOf = (value: string): Period | undefined =>
    id === 'TIME_PERIOD' ? all.find(({ of }) => of.key.TIME_PERIOD === value)?.row.period : undefined
  return codes.map(code => {
    if (isTime) return { value: code, ...(periodOf(code) && between(periodOf(code) ?? code)) }
    const name = codeName(id, code, writing)
    return { id: code, name, names: { [writing.language.code]: name } }
  })
}

/** The first moment of a period and its last, in UTC. */
function between(period: Period) {
  const [year = 0, month = 0] = lastMonth(period).split('-').map(Number)
  return {
    start: `${firstMonth(period)}-01T00:00:00Z`,
    end: new Date(Date.UTC(year, month, 1) - 1000).toISOString().replace('.000', ''),
  }
}

/** Uncoded values are in the observation itself; absent ones are null. */
function textOf(value: string, id: Attribute): string {
  if (value === '') return 'null'
  return JSON.stringify(id === 'UNIT_MULT' || id === 'DECIMALS' ? Number(value) : value)
}
