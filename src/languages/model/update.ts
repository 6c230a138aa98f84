/** Phrases about figures fetched from official services. */
import type { FetchFault, ServiceId } from '../../data/exchange/fetched-tables.ts'
import type { Text } from './text.ts'

/** Every phrase of a reply to /update. */
export interface UpdateWords {
  readonly services: Record<ServiceId, string>
  /** Which figures of a service: 'IMF (months)'. */
  readonly every: Record<'year' | 'month', string>
  /** The notice at the start: the result comes later, and nothing is saved without the owner. */
  fetching(services: readonly string[]): string
  /** After the title, when there is nothing to save. */
  readonly nothingNew: string
  /** 'IMF, 2021–2025: new 12 · revised 3 · the same 4,000 · not taken 2'. */
  counts(service: string, years: string, counts: Record<'added' | 'revised' | 'same' | 'refused', string>): string
  /** The titles of the largest revisions and of the rows that are not taken. */
  readonly revisions: string
  readonly refused: string
  /** How many messages used a figure that is revised. */
  posts(count: string): string
  /** Why a service gave nothing. `line` asks again, for fewer years if that helps. */
  readonly faults: Record<FetchFault, (service: string, line: Text) => Text>
  readonly running: Text
  readonly failed: Text
}
