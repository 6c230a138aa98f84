import type { Area, Day, Flow } from '../../../data/model/schema.ts'
import { isArea } from '../../../languages/model/areas.ts'
import { placeMentions } from '../../slots/place-mentions.ts'
import type { Role } from '../../text/inflection.ts'
import type { TaggedWord } from '../../text/tag-words.ts'
import { isKind, senseOf } from '../../text/word-sense.ts'

/** A place in a row of words: the area, the words that name it. */
export interface AreaMention {
  readonly area: Area
  readonly from: number
  readonly to: number
  /** Whence, whither, whose, where the words around it say so. */
  readonly role?: Role
}

/** The places that words name, in order: codes of countries and groups in capitals, and names in any language. */
export function areasIn(
  row: readonly TaggedWord[],
  taken: ReadonlySet<number>,
  { today, home }: { readonly today: Day; readonly home: Area },
): readonly AreaMention[] {
  const codes = row.flatMap((_, at) => codeAt(row, at) ?? []).filter(({ from }) => !taken.has(from))
  const all = placeMentions(row, { today, home, partner: home, speakers: [], projects: [] }, 'arguments')
  const named = all
    .filter(({ at }) => !taken.has(at) && !isLittle(row[at]) && !codes.some(({ from, to }) => from <= at && at < to))
    .map(({ area, at, to, role }) => ({ area, from: at, to, ...(role && { role }) }))
  const roleOf = (from: number): Role | undefined => all.find(({ at }) => at === from)?.role
  const coded = codes.map(code => {
    const role = roleOf(code.from)
    return role === undefined ? code : { ...code, role }
  })
  return [...coded, ...named].sort((a, b) => a.from - b.from)
}

/** 'CHN', 'EU27', 'OTS': as they stand in the store. 'MAR' may be March. */
function codeAt(row: readonly TaggedWord[], at: number): AreaMention | undefined {
  const [heard, next] = [row[at], row[at + 1]]
  if (heard === undefined || !/^[A-Z]{2,6}$/.test(heard.raw) || isKind(heard, 'month')) return undefined
  const numbered = next?.kind === 'number' && next.glued ? heard.raw + next.raw : undefined
  if (numbered !== undefined && isArea(numbered)) return { area: numbered, from: at, to: at + 2 }
  return isArea(heard.raw) ? { area: heard.raw, from: at, to: at + 1 } : undefined
}

/** "it", "me", "my" are words; a code of two letters stands in capitals. */
const isLittle = (heard: TaggedWord | undefined): boolean =>
  senseOf(heard, 'area')?.form === 'code' && /^[a-z]{2}$/.test(heard?.raw ?? '')

/** By which words each side of a flow is told: exports go from the reporter to the partner, imports the other way. */
const sides: Readonly<Record<Flow, { readonly reporter: readonly Role[]; readonly partner: readonly Role[] }>> = {
  X: { reporter: ['from', 'of'], partner: ['to', 'with'] },
  M: { reporter: ['to', 'of'], partner: ['from', 'with'] },
  T: { reporter: ['of'], partner: ['with'] },
  B: { reporter: ['of'], partner: ['with'] },
}

/** Reporter and partner in that order, as the words around them say; without such words as they stand. */
export function inOrder(places: readonly AreaMention[], flow: Flow): readonly AreaMention[] {
  const [one, other, ...rest] = places
  if (one === undefined || other === undefined) return places
  const { reporter, partner } = sides[flow]
  const is = ({ role }: AreaMention, roles: readonly Role[]): boolean => role !== undefined && roles.includes(role)
  const isTurned = (is(one, partner) && !is(other, partner)) || (is(other, reporter) && !is(one, reporter))
  return isTurned ? [other, one, ...rest] : places
}

/** "China's exports", «экспорт из Китая»: the one place that is named reports. */
export const isReporter = ({ role }: AreaMention, flow: Flow): boolean =>
  role !== undefined && sides[flow].reporter.includes(role)
