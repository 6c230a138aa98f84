import type { Area, Day } from '../../data/shapes.ts'
import { isArea } from '../../languages/areas.ts'
import { isKind, senseOf } from '../has.ts'
import type { Heard } from '../heard.ts'
import { mentions } from '../mentions.ts'

/** A place in a row of words: the area, the words that name it. */
export interface Place {
  readonly area: Area
  readonly from: number
  readonly to: number
}

/** The places that words name, in order: codes of countries and groups in capitals, and names in any language. */
export function placesIn(
  row: readonly Heard[],
  taken: ReadonlySet<number>,
  { today, home }: { readonly today: Day; readonly home: Area },
): readonly Place[] {
  const codes = row.flatMap((_, at) => codeAt(row, at) ?? []).filter(({ from }) => !taken.has(from))
  const named = mentions(row, { today, home, partner: home, speakers: [], projects: [] }, 'arguments')
    .filter(({ at }) => !taken.has(at) && !isLittle(row[at]) && !codes.some(({ from, to }) => from <= at && at < to))
    .map(({ area, at, to }) => ({ area, from: at, to }))
  return [...codes, ...named].sort((a, b) => a.from - b.from)
}

/** 'CHN', 'EU27', 'OTS': as they stand in the store. 'MAR' may be March. */
function codeAt(row: readonly Heard[], at: number): Place | undefined {
  const [heard, next] = [row[at], row[at + 1]]
  if (heard === undefined || !/^[A-Z]{2,6}$/.test(heard.raw) || isKind(heard, 'month')) return undefined
  const numbered = next?.kind === 'number' && next.glued ? heard.raw + next.raw : undefined
  if (numbered !== undefined && isArea(numbered)) return { area: numbered, from: at, to: at + 2 }
  return isArea(heard.raw) ? { area: heard.raw, from: at, to: at + 1 } : undefined
}

/** "it", "me", "my" are words; a code of two letters stands in capitals. */
const isLittle = (heard: Heard | undefined): boolean =>
  senseOf(heard, 'area')?.form === 'code' && /^[a-z]{2}$/.test(heard?.raw ?? '')
