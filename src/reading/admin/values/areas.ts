import type { Area, Day, Flow } from '../../../data/model/schema.ts'
import type { Role } from '../../../languages/model/hear/grammar.ts'
import { isArea } from '../../../languages/model/voice/areas.ts'
import { placeMentions } from '../../slots/place-mentions.ts'
import type { TaggedRow, TaggedWord } from '../../text/tag-words.ts'
import { isKind, senseOf } from '../../text/word-sense.ts'
import { anyDay, tagAdminWords } from './admin-words.ts'

/** An area, and the words that name it. */
export interface AreaMention {
  readonly area: Area
  readonly from: number
  readonly to: number
  /** Origin, destination or owner, when the words around it say so. */
  readonly role?: Role
}

/** The areas that words name, in order: codes of countries and groups in capitals, and names in any language. */
export function areasIn(
  row: TaggedRow,
  taken: ReadonlySet<number>,
  { today, home }: { readonly today: Day; readonly home: Area },
): readonly AreaMention[] {
  const codes = row.flatMap((_, at) => codeAt(row, at) ?? []).filter(({ from }) => !taken.has(from))
  const all = placeMentions(row, { today, home, partner: home, speakers: [], projects: [] }, 'arguments')
  const named = all
    .filter(({ at }) => !taken.has(at) && !isSmallCode(row[at]) && !codes.some(({ from, to }) => from <= at && at < to))
    .map(({ area, at, to, role }) => ({ area, from: at, to, ...(role && { role }) }))
  const roleOf = (from: number): Role | undefined => all.find(({ at }) => at === from)?.role
  const coded = codes.map(code => {
    const role = roleOf(code.from)
    return role === undefined ? code : { ...code, role }
  })
  return [...coded, ...named].sort((a, b) => a.from - b.from)
}

/** 'CHN', 'EU27', 'OTS': codes as the store has them. 'MAR' may be March. */
function codeAt(row: TaggedRow, at: number): AreaMention | undefined {
  const word = row[at]
  const next = row[at + 1]
  if (word === undefined || !/^[A-Z]{2,6}$/.test(word.raw) || isKind(word, 'month')) return undefined
  const numbered = next?.kind === 'number' && next.glued ? word.raw + next.raw : undefined
  if (numbered !== undefined && isArea(numbered)) return { area: numbered, from: at, to: at + 2 }
  return isArea(word.raw) ? { area: word.raw, from: at, to: at + 1 } : undefined
}

/** "it", "me", "my" are words; a code of two letters is in capitals. */
const isSmallCode = (word: TaggedWord | undefined): boolean =>
  senseOf(word, 'area')?.form === 'code' && /^[a-z]{2}$/.test(word?.raw ?? '')

/** The roles of each side of a flow: exports go from the reporter to the partner, imports the other way. */
const sides: Readonly<Record<Flow, { readonly reporter: readonly Role[]; readonly partner: readonly Role[] }>> = {
  X: { reporter: ['from', 'of'], partner: ['to', 'with'] },
  M: { reporter: ['to', 'of'], partner: ['from', 'with'] },
  T: { reporter: ['of'], partner: ['with'] },
  B: { reporter: ['of'], partner: ['with'] },
}

/** Reporter and partner in that order, by the words around them; without such words the order stays. */
export function inOrder(areas: readonly AreaMention[], flow: Flow): readonly AreaMention[] {
  const [one, other, ...rest] = areas
  if (one === undefined || other === undefined) return areas
  const { reporter, partner } = sides[flow]
  const is = ({ role }: AreaMention, roles: readonly Role[]): boolean => role !== undefined && roles.includes(role)
  const isTurned = (is(one, partner) && !is(other, partner)) || (is(other, reporter) && !is(one, reporter))
  return isTurned ? [other, one, ...rest] : areas
}

/** Whether the area is the reporter: "China's exports", «экспорт из Китая». */
export const isReporter = ({ role }: AreaMention, flow: Flow): boolean =>
  role !== undefined && sides[flow].reporter.includes(role)

/** The country of an office: "Chinese Ambassador to Azerbaijan", «посол Китая в Азербайджане», "Çinin Azərbaycandakı səfiri". */
export function areaOfOffice(office: string): Area | undefined {
  const named = areasIn(tagAdminWords(office.slice(0, longestOffice)), new Set(), { today: anyDay, home: 'WLD' })
  return (named.find(({ role }) => role !== 'to' && role !== 'in') ?? named[0])?.area
}
const longestOffice = 120
