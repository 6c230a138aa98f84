/** Lines without numbers that tell what is below them. */

import type { Area, Period } from '../../../data/model/schema.ts'
import { inClass } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { areTwoPartners } from '../slots/dealers.ts'
import { isBaseTime, isOfOtherNoun } from '../slots/periods.ts'
import type { Progress } from '../slots/progress.ts'
import type { PostTopic, Sides } from '../slots/topic.ts'
import { is, isOneOf } from '../words/is.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { areasOf } from '../words/place-rules.ts'
import type { Sentence } from '../words/sentence.ts'
import { bracketOfColumns, columnsOf } from './columns.ts'
import { hasNoFullStop, unitOfHeading } from './tables.ts'

/**
 * A heading line gives what is under it its period and its countries: "Azerbaijan – Türkiye, January–October 2025", "January 2025:
 * who buys what?". The beginning of a list gives its period, "In October 2025, compared with the same month of 2024,"; so does what an
 * office has published: "The statistics office has released its data for October".
 */
export function noteHeading(progress: Progress): void {
  const { sentence, topic } = progress
  const last = sentence.row.at(-1)?.text ?? ''
  const hasShares = last === ':' && sentence.row.some(piece => is(piece, 'share'))
  const isShort = sentence.row.length <= 24 && (hasNoFullStop(sentence) || /^[!?]$/.test(last))
  const isReport =
    topic.period === undefined && sentence.row.some(piece => isKind(piece, 'counter') || isOneOf(piece, ofTrade))
  const isLead = /^[,:]$/.test(last) || isReport
  const bracket = columnsOf(sentence) === undefined ? -1 : (bracketOfColumns(sentence)?.at ?? 0)
  const isHeading = isShort || isLead || bracket > 0
  const until = bracket === -1 ? sentence.to : (sentence.row[bracket]?.from ?? sentence.from)
  const period = isHeading || isBrief(sentence) ? headingPeriod(sentence, until) : undefined
  const [first, second, third] = [...areasOf(sentence.places.filter(it => !it.isOfOffice))]
  const isPair =
    isShort && first !== undefined && second !== undefined && third === undefined && !areTwoPartners(sentence)
  // 我国对部分国家进出口（单位：亿美元）
  const isOfOwner =
    second === undefined &&
    topic.sides === undefined &&
    sentence.places.some(({ role }) => role === 'of') &&
    unitOfHeading(sentence) !== undefined
  // "Georgia in April."
  const isOfCountry =
    topic.sides === undefined &&
    second === undefined &&
    sentence.row.length <= 7 &&
    headingPeriod(sentence, sentence.to) !== undefined
  // "A similar gap is there with Russia."
  const turned =
    second === undefined && sentence.row.length <= 10 ? sidesWithNewPartner(sentence, topic, progress.context.home) : {}
  progress.topic = {
    ...topic,
    ...turned,
    ...(hasShares && { hasShares }),
    ...(period !== undefined && { period }),
    ...(isPair && { sides: { reporter: first, partner: second } }),
    ...((isOfOwner || isOfCountry) && first !== undefined && { sides: { reporter: first, partner: 'WLD' } }),
  }
}

/** The text goes on about another partner, which a sentence without numbers names: "With Russia, too", «теперь об Азербайджане». */
function sidesWithNewPartner({ places, row }: Sentence, { sides }: PostTopic, home: Area): { readonly sides?: Sides } {
  // Right behind the preposition, or over an adjective.
  const isAbout = ({ from }: PlaceMark): boolean => {
    const [first, second] = row.filter(it => it.to <= from).slice(-2)
    return inClass(second, 'governing') || (inClass(first, 'governing') && second?.senses.length === 0)
  }
  const isTurn = (place: PlaceMark): boolean => place.role === 'with' || isAbout(place)
  const partner = places.find(it => isTurn(it) && !it.isOurs && !it.isOfOffice)?.area
  if (partner === undefined || sides === undefined || [sides.reporter, sides.partner].includes(partner)) return {}
  return sides.partner === 'WLD' ? {} : { sides: { reporter: sides.partner === home ? home : sides.reporter, partner } }
}

/** "January, however, brought no relief." */
const isBrief = ({ row }: Sentence): boolean => row.filter(({ kind }) => kind !== 'mark').length <= 6

const ofTrade = ['not-trade', 'foreign', 'turnover', 'exports', 'imports'] as const

/** The first period of a line that is no base. */
const headingPeriod = (sentence: Sentence, until: number): Period | undefined =>
  sentence.times.find(
    time =>
      time.to <= until &&
      time.period !== undefined &&
      !time.isBase &&
      !isBaseTime(time, sentence) &&
      !isOfOtherNoun(time, sentence, sentence),
  )?.period
