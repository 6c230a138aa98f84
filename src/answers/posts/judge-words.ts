/** Quotes and facts of projects in a post, against the statements held. */
import type { Facts } from '../../data/facts/facts.ts'
import { agree, sameNumber, sameUnit } from '../../data/model/amount.ts'
import type { ProjectFact, Quote } from '../../data/model/schema.ts'
import type { PostFact, PostQuote } from '../model/post.ts'
import type { JudgedFact } from './checked.ts'

/** Fewer words are a name or a phrase in quotation marks. */
const fewestWords = 4

/** The statement that has these words verbatim. Case, marks and spaces do not count. */
export function heldQuote({ words }: PostQuote, text: string, facts: Facts): Quote | undefined {
  const said = bare(text.slice(words.from, words.to))
  if (!/\p{Script=Han}/u.test(said) && said.split(' ').length < fewestWords) return undefined
  return facts
    .statements()
    .find((it): it is Quote => it.kind === 'quote' && ` ${bare(it.words)} `.includes(` ${said} `))
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** A number or a day is compared with the one held; words are not judged. */
export function judgeFact(fact: PostFact, facts: Facts): JudgedFact {
  const all = facts
    .statements()
    .filter((it): it is ProjectFact => it.kind === 'project' && it.project === fact.project && it.field === fact.field)
  const [first] = all
  if (first === undefined) return { fact, verdict: 'open', because: 'not-held' }
  const same = all.find(it => isSame(fact, it))
  if (same !== undefined) return { fact, verdict: 'holds', held: same }
  const { amount, day } = fact
  const near = all.find(it => amount !== undefined && it.amount !== undefined && agree(amount, it.amount))
  if (near !== undefined) return { fact, verdict: 'rounded', held: near }
  if (fact.status === 'expected') return { fact, verdict: 'open', because: 'expected', held: first }
  const other = all.find(it =>
    amount === undefined
      ? day !== undefined && it.day !== undefined
      : it.amount !== undefined && sameUnit(amount, it.amount),
  )
  return other === undefined
    ? { fact, verdict: 'open', because: 'not-held' }
    : { fact, verdict: 'contested', held: other }
}

function isSame({ amount, day }: PostFact, held: ProjectFact): boolean {
  if (amount !== undefined) return held.amount !== undefined && sameNumber(amount, held.amount)
  return day !== undefined && held.day !== undefined && day.startsWith(held.day)
}
