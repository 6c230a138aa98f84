/** Headlines in a row, and the sections of a text: whose trade each tells. */
import { isCountry, membersOf } from '../../answers/model/areas.ts'
import type { Area } from '../../data/model/schema.ts'
import type { PostTopic, Sides } from './slots/progress.ts'
import { endingsOf } from './words/endings.ts'
import { has, is, isFlow, isMark, isPartnerNoun } from './words/is.ts'
import { areasOf, isDirected } from './words/place-rules.ts'
import { isFigure } from './words/quantities.ts'
import { pieceAfter } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'

/** "• Exports of Chad rose 4% • Trade of Oman fell": lines without a full stop, each with a flow and a country, of several countries. */
export function headlinesIn(told: readonly Sentence[], plain: string): ReadonlySet<Sentence> {
  const lines = told.filter(isHeadline)
  const owners = new Set(lines.flatMap(line => ownerOf(line) ?? []))
  const [first, last] = [lines[0], lines.at(-1)].map(line => (line === undefined ? -1 : told.indexOf(line)))
  const areMost = (last ?? 0) - (first ?? 0) < 2 * lines.length
  // Between headlines with amounts is no prose; between the titles of sections may be some.
  const areTitles = lines.every(({ quantities }) => quantities.length === 0)
  const areAlone = areTitles || told.slice(first, (last ?? 0) + 1).every(({ from }) => beginsLine(plain, from))
  return new Set(owners.size > 1 && areMost && areAlone && !lines.some(isItem) ? lines : [])
}

const isHeadline = ({ row, subjects }: Sentence): boolean =>
  !isMark(row.at(-1), '.。:;') &&
  !row.some(({ text }) => text === '|') &&
  subjects.some(({ subject }) => subject.is === 'flow')

/** Whether only signs are before a place in its line. */
const beginsLine = (plain: string, at: number): boolean =>
  /^[^\p{L}\p{N}|]*$/u.test(plain.slice(plain.lastIndexOf('\n', at - 1) + 1, at))

/** "Exports – $3 billion", or a flow without a country. */
const isItem = ({ places, subjects, row }: Sentence): boolean =>
  (places.length === 0 && subjects[0]?.subject.is === 'flow') ||
  subjects.some(({ to }) => isMark(pieceAfter(row, to), ':—–'))

/** The first country of the line, if it is no partner and no item of a list: "Kenya – exports: $3 billion". */
function ownerOf({ places, row }: Sentence): string | undefined {
  const [first, second] = places.filter(({ isOfOffice, area }) => !isOfOffice && area !== 'WLD')
  // 🇴🇲 Oman
  const place =
    second !== undefined && second.from - (first?.to ?? 0) <= 1 && second.area === first?.area ? second : first
  const next = pieceAfter(row, place?.to ?? 0)
  // "Germany was the top destination"
  const isRanked = row.some(it => is(it, 'largest') || isPartnerNoun(it))
  return isDirected(place) || isRanked || next === undefined || next.kind === 'mark' ? undefined : place?.area
}

/** The topic of a sentence; of the two sides of a section that the sentence begins. */
type TopicOfSection = (sentence: Sentence, next: Sentence | undefined, topic: PostTopic) => PostTopic

/** Follows the sections of a text. Call the function that it returns for one sentence after another. */
export function sectionsOf(told: readonly Sentence[], home: Area): TopicOfSection {
  const hasPartners = told.slice(0, 2).some(isOfPartners)
  let hasSections = false
  return (sentence, next, topic) => {
    const section = sectionOf(sentence, next)
    if (section === undefined) return topic
    const { reporter: owner = home } = topic.sides ?? {}
    const isOpen = hasSections || topic.sides === undefined || membersOf(owner).includes(section.reporter)
    if (!isOpen && !hasPartners && section.partner === 'WLD') return topic
    hasSections = true
    const isPartner = hasPartners && section.partner === 'WLD' && section.reporter !== owner
    return { ...topic, sides: isPartner ? { reporter: owner, partner: section.reporter } : section }
  }
}

/** "🇬🇪 Georgia", "2️⃣ Oman and Georgia.", "Armenia: exports rose": whose trade the lines below, or the words behind the colon, tell. */
function sectionOf({ row, places, subjects }: Sentence, next: Sentence | undefined): Sides | undefined {
  const colon = row.findIndex(({ text }, at) => text === ':' && at < row.length - 1)
  const lead = colon === -1 ? row : row.slice(0, colon)
  const isNamed = ({ kind, from, to }: Sentence['row'][number]): boolean =>
    kind === 'number' || kind === 'mark' || places.some(it => it.from < to && from < it.to)
  const [one, two, third] = areasOf(places)
  const isPlain = lead.every(it => isNamed(it) || is(it, 'and')) && places.every(it => it.to <= (lead.at(-1)?.to ?? 0))
  const told = colon === -1 ? next?.subjects : subjects
  const isTold = told?.some(({ subject }) => subject.is === 'flow' && subject.isWeak !== true) === true
  if (one === undefined || third !== undefined || !isCountry(one) || !isPlain || !isTold) return undefined
  return { reporter: one, partner: two ?? 'WLD' }
}

/** "Trade with neighbours:", "Qonşularla ticarət", "Main partners in 2024", "Georgia's trade": the lines below are of partners. */
function isOfPartners({ row, places, quantities }: Sentence): boolean {
  const isTitle = !has(row, 'up', 'down', 'same', 'reach', 'record')
  const isOwned = isTitle && places.length === 1 && places.every(it => it.role === 'of' && isCountry(it.area))
  const isNamed = row.some((it, at) => {
    const isWith = is(row[at + 1], 'having', 'to', 'from') || endingsOf(it)?.having.test(row[at - 1]?.text ?? '')
    return isPartnerNoun(it) || (isFlow(it) && (isWith === true || isOwned))
  })
  return isNamed && !quantities.some(isFigure)
}
