import type { Area, Day, Period } from '../../data/model/schema.ts'

/** A word or period that could not be used, and the way on. */
export type Problem =
  | { readonly because: 'not-a-period'; readonly heard: string; readonly instead: readonly Period[] }
  | { readonly because: 'not-over'; readonly period: Period; readonly today: Day }
  | { readonly because: 'unknown-word'; readonly heard: string; readonly area?: Area }
  | { readonly because: 'unknown-command'; readonly heard: string; readonly command?: string }
  | { readonly because: 'unknown-id'; readonly heard: string }
  | { readonly because: 'unknown-language'; readonly heard: string }
  | { readonly because: 'too-many'; readonly what: 'countries' | 'periods'; readonly most: number }
  | { readonly because: 'too-few'; readonly what: 'countries' }
  | { readonly because: 'same-country'; readonly area: Area }
  | { readonly because: 'not-understood' }
  /** One word, several meanings: the nearest questions are one for each. */
  | { readonly because: 'ambiguous'; readonly heard: string }
  | { readonly because: 'no-forecast' }
  /** Goods, tonnes or pieces are asked for; only the money of all goods together is held. */
  | { readonly because: 'no-goods' }
  | { readonly because: 'no-text' }
  | { readonly because: 'failed' }
  /** More at once than can be answered. */
  | { readonly because: 'hurried' }
  /** Only admins of the group decide for it, or ask in it. */
  | { readonly because: 'admins-decide' | 'admins-ask' }
