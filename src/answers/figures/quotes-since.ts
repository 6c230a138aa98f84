/** New quotations, as news. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Quote } from '../../data/model/schema.ts'
import type { Pair } from '../model/question.ts'
import type { ChangesQuery } from './changes-since.ts'
import { publishedOn } from './held/candidates.ts'

/** Quotations entered in that range, newest source first. A speaker without a country belongs to the default pair. */
export function quotesSince(
  { since, to, countries, kinds }: Omit<ChangesQuery, 'meanwhile'>,
  facts: Facts,
  pair: Pair,
): readonly Quote[] {
  if (!kinds.includes('quote')) return []
  const named = countries.length === 0 ? [pair.reporter, pair.partner] : countries
  const isOfThem = ({ citation: { speaker } }: Quote): boolean => {
    const area = speaker === undefined ? undefined : facts.speaker(speaker)?.area
    return area === undefined ? countries.length === 0 : named.includes(area)
  }
  const found = facts.since(since).flatMap((id): readonly Quote[] => {
    const entry = facts.statement(id)
    if (entry === undefined || entry.version > to || entry.earlier.length > 0) return []
    const { now } = entry
    return now.kind === 'quote' && now.retoldBy === undefined && now.indirect === undefined ? [now] : []
  })
  return found.filter(isOfThem).toSorted((a, b) => publishedOn(b, facts).localeCompare(publishedOn(a, facts)))
}
