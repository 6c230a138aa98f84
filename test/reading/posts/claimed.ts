/** The claims of a text, one line each: kind, flow, reporter, partner, period, number, way, base, status. */
import { expect, test } from 'vitest'
import type { PostClaim } from '../../../src/answers/model/post.ts'
import { readPost } from '../../../src/reading/posts/read-post.ts'

const home = { home: 'AZE', partner: 'CHN', speakers: [], projects: [] } as const
type Read = Partial<Parameters<typeof readPost>[1]> & { readonly today: string }

/** 'growth X AUT WLD 2024 4.1e0 PT vs 2023'. */
function told(claim: PostClaim): string {
  const { kind, flow, reporter, partner, period, status } = claim
  const number = 'amount' in claim ? `${claim.amount.value}e${claim.amount.unitMult} ${claim.amount.unit}` : ''
  const base = 'against' in claim ? `vs ${claim.against}` : ''
  const way = 'way' in claim ? claim.way : ''
  const parts = [kind, flow, reporter, partner, period, number, way, base, status ?? '']
  return parts.filter(part => part !== '').join(' ')
}

/** Read as a text of `today`, in Azerbaijan if not told otherwise. */
export const claimsIn = (text: string, read: Read): readonly string[] =>
  readPost(text, { ...home, ...read }).claims.map(told)

/** One test a row: a text, and its claims. */
export const testClaims = (rows: readonly (readonly [string, readonly string[]])[], read: Read) =>
  test.each(rows)('%s', (text, found) => expect(claimsIn(text, read)).toEqual(found))
