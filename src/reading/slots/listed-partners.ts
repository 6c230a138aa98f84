/** Partners that a text lists for a comparison: "China, Russia and Türkiye"; not the two sides of one trade. */
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord, isFlow } from '../text/word-sense.ts'
import type { PlaceMention } from './place-mentions.ts'
import type { Slots } from './read-slots.ts'
import { isOnePair, unique, world } from './trading-pair.ts'

interface ListedPartners {
  readonly reporter: Area
  readonly partners: readonly Area[]
}

/**
 * The listed partners, at least two, and whose they are: the home country's, or those of the one place that is named apart
 * from them ("Georgia's exports to Türkiye and Russia"). Two places are one trade when "between", a hyphen or a word of
 * trade joins them ("China–Russia", "trade of China and Russia"); bare names ("china russia") are listed in a chart only.
 */
export function listedPartners(slots: Slots, { home }: Context): ListedPartners | undefined {
  const { row, areas, words } = slots
  const places = unique(areas).filter(({ area, excluded }) => area !== world && excluded !== true)
  const carried = places.flatMap(({ at, role, area }) => (at < 0 && role === 'with' ? [area] : []))
  if (carried.length > 1) return { reporter: places.find(({ role }) => role === 'of')?.area ?? home, partners: carried }
  if (places.some(({ at }) => at < 0) || words.has('between')) return undefined
  const isFirstApart = isApart(row, places, home)
  const list = isFirstApart ? places.slice(1) : longestRun(row, places, home)
  const [apart, more] = places.filter(one => one.area !== home && !list.includes(one))
  if (list.length < 2 || more !== undefined || (apart !== undefined && !isFirstApart && !isOwner(apart, list, slots)))
    return undefined
  const isTheirs = places.some(({ area, role, ours }) => area === home && !ours && (role === 'to' || role === 'from'))
  if (isTheirs || (list.length === 2 && apart === undefined && isOneTrade(list, slots))) return undefined
  return { reporter: apart?.area ?? home, partners: list.map(({ area }) => area) }
}

/** 格鲁吉亚与中国和俄罗斯: the first of three is joined by another word than the others. */
function isApart(row: TaggedRow, [first, second, ...others]: readonly PlaceMention[], home: Area): boolean {
  const lead = first && second && second.at === first.to + 1 ? row[first.to] : undefined
  const isLead = lead?.kind === 'han' && hasWord(lead, 'with') && second?.role === 'with' && first?.area !== home
  return isLead && others.length > 0 && others.every(({ at }) => row[at - 1]?.text !== lead.text)
}

/** "Kazakhstan's exports to …", "exports from Kazakhstan to …", "Kazakhstan trade with …". */
const isOwner = ({ role, to }: PlaceMention, [first]: readonly PlaceMention[], { row, flow }: Slots): boolean =>
  role === 'of' || (role === 'from' && flow === 'X') || (!role && isFlow(row[to]) && isDirected(first))

/** The most places, other than the home country, that only commas and the like separate. */
function longestRun(row: TaggedRow, places: readonly PlaceMention[], home: Area): readonly PlaceMention[] {
  const runs: PlaceMention[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last !== undefined && last.area !== home && place.area !== home && isBeside(row, last, place)) run?.push(place)
    else runs.push([place])
  }
  const [longest = []] = runs.filter(([first]) => first?.area !== home).toSorted((a, b) => b.length - a.length)
  return longest
}

/** Whether two places have nothing between them that gives the second another role: "from China, from Russia". */
const isBeside = (row: TaggedRow, one: PlaceMention, other: PlaceMention): boolean =>
  other.at >= one.to &&
  !(one.role === 'of' && (isDirected(other) || other.at === one.to)) &&
  row
    .slice(one.to, other.at)
    .every(
      tagged =>
        /^[,，、;；/+&]$/.test(tagged.text) ||
        hasWord(tagged, 'and', 'or', 'versus') ||
        inClass(tagged, 'article') ||
        (one.role === other.role && (isFlow(tagged) || hasWord(tagged, 'from', 'to', 'with')) && !isPostposed(tagged)),
    )

function isOneTrade([first, second]: readonly PlaceMention[], { row, words, flow }: Slots): boolean {
  if (first === undefined || second === undefined) return false
  if (isOnePair(row, [first, second])) return true
  if (isLed(row, first, second)) return false
  const between = row.slice(first.to, second.at)
  if (between.some(({ text }) => /^[,，、;；/+&]$/.test(text))) return false
  // "Imports of China and Russia" are those of each: nobody says so of one country's imports from the other.
  if (between.some(tagged => hasWord(tagged, 'and')) && (flow === 'X' || flow === 'M')) return false
  const after = inClass(row[second.to], 'genitive') ? row[second.to + 1] : row[second.to]
  if (isFlow(after) || (first.role === 'of' && row.slice(0, first.at).some(isFlow))) return true
  return between.length === 0 && !words.has('chart')
}

/** "from China and Russia", "Çin və Rusiya ilə": a preposition before the first, or a case or postposition of the last. */
const isLed = (row: TaggedRow, first: PlaceMention, second: PlaceMention): boolean =>
  isDirected(first) || (isDirected(second) && isPostposed(row[second.at]))
const isDirected = (one?: PlaceMention): boolean => one?.role === 'from' || one?.role === 'to' || one?.role === 'with'
