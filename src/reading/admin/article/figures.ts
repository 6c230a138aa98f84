/** The claims of an article as figures: each figure once, with its records. */
import { mirrors } from '../../../answers/figures/held/candidates.ts'
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import { agree, isExact, significant } from '../../../data/model/amount.ts'
import { observationId } from '../../../data/model/fact-ids.ts'
import type { Area, Observation } from '../../../data/model/schema.ts'
import { holdsNumber } from '../values/printed-number.ts'
import type { Article, FoundFact } from './found-fact.ts'
import { excerptIn, isNear } from './verbatim.ts'

type Counted = Extract<PostClaim, { readonly amount: object }>
type Recorded = Extract<PostClaim, { readonly kind: 'record' }>

/** The figures of the claims, and the excerpts of claims with numbers that no figure of the data can keep. */
export function articleFigures(
  claims: readonly PostClaim[],
  article: Article,
): { readonly figures: readonly FoundFact[]; readonly others: readonly TextSpan[] } {
  const all = claims.map(it => oriented(it, article.home))
  const records = all.filter(it => it.kind === 'record')
  const counted = all.filter(it => 'amount' in it)
  const kept = counted.filter(isKept)
  const groups = groupsOf(kept).map(best)
  const found = groups.map(claim => ({ claim, figure: figureOf(claim, recordOf(claim, records), article) }))
  const borneOut = found.filter(isBorneOut)
  const doubtful = found.filter(it => !isBorneOut(it))
  const unused = records.filter(record => !groups.some(claim => recordOf(claim, [record]) !== undefined))
  const others = [...counted.filter(it => !isKept(it)), ...unused, ...doubtful.map(it => it.claim)]
  return { figures: borneOut.map(it => it.figure), others: others.map(it => it.excerpt) }
}

/** Whether the number is in the words that are cited for it. */
const isBorneOut = ({ claim, figure: { fact } }: { readonly claim: Counted; readonly figure: FoundFact }): boolean =>
  holdsNumber(fact.citation.excerpt ?? '', claim.amount)

/**
 * As who counted it would tell it: Azerbaijan's exports to China, by China's customs, are China's imports. Turnover has no
 * direction: without a count it is that of home, whichever side the text names first.
 */
function oriented(claim: PostClaim, home: Area): PostClaim {
  const { flow, reporter, partner, kind, counter } = claim
  const mirror = mirrors[flow]
  if (mirror === undefined || kind === 'rank' || kind === 'share' || kind === 'order') return claim
  const own = [counter, ...(flow === 'T' ? [home] : [])].find(it => it === reporter || it === partner)
  return own === partner ? { ...claim, flow: mirror, reporter: partner, partner: reporter } : claim
}

/** An aim is no figure, nor is one of a time that is not named; and words have no digits: "by a third". */
const isKept = ({ status, ...claim }: Counted): boolean =>
  status !== 'target' && status !== 'former' && !('fraction' in claim && claim.fraction === true)

/** Claims of one figure: the lead says again what the headline says, rounded or not. */
function groupsOf(claims: readonly Counted[]): readonly (readonly Counted[])[] {
  const groups: Counted[][] = []
  for (const claim of claims) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, claim))
    if (group === undefined) groups.push([claim])
    else group.push(claim)
  }
  return groups
}

const isSame = (one: Counted, other: Counted): boolean =>
  one.kind === other.kind && seriesOf(one) === seriesOf(other) && agree(one.amount, other.amount)

const seriesOf = (claim: Counted): string => {
  const { flow, reporter, partner, period } = claim
  return [flow, reporter, partner, period, claim.kind === 'growth' ? claim.against : ''].join(' ')
}

/** The claim that says most of the figure itself: exact, in the most digits, with the fewest parts taken from elsewhere. */
function best(group: readonly Counted[]): Counted {
  const [first, ...others] = group
  if (first === undefined) throw new Error('a group of claims is empty')
  const chosen = others.reduce((one, other) => (isBetter(other, one) ? other : one), first)
  const attributed = group.find(it => it.counter !== undefined) ?? group.find(it => it.speaker !== undefined)
  const isAttributed = chosen.counter !== undefined || chosen.speaker !== undefined
  const isFirst = group.some(it => it.kind === 'rank' && it.first === true)
  const { counter, speaker } = attributed ?? {}
  const by = isAttributed ? {} : { ...(counter && { counter }), ...(speaker && { speaker }) }
  return { ...chosen, ...by, ...(chosen.kind === 'rank' && isFirst && { first: true as const }) }
}

/** Of equals the later one, which is in the text and not in its headline. */
function isBetter(one: Counted, than: Counted): boolean {
  const marks = [one, than].map(it => [
    Number(isExact(it.amount)),
    significant(it.amount),
    Number(it.kind === 'rank' && it.first === true),
    -it.assumed.length,
    -it.inherited.length,
    Number(it.counter !== undefined || it.speaker !== undefined),
  ])
  const [mine = [], its = []] = marks
  const at = mine.findIndex((mark, i) => mark !== its[i])
  return at === -1 || (mine[at] ?? 0) > (its[at] ?? 0)
}

/** The record that the text tells of this value: of the same flow, pair and period, and near it. */
const recordOf = (claim: Counted, records: readonly Recorded[]): Recorded | undefined =>
  claim.kind === 'value'
    ? records.find(
        it =>
          it.flow === claim.flow &&
          it.reporter === claim.reporter &&
          it.partner === claim.partner &&
          it.period === claim.period &&
          isNear(it.excerpt, claim.excerpt),
      )
    : undefined

function figureOf(claim: Counted, record: Recorded | undefined, { text, source, names }: Article): FoundFact {
  const { kind: measure, flow, reporter, partner, period, amount, inherited, assumed } = claim
  const excerpt = excerptIn(text, record === undefined ? [claim] : [claim, record])
  const speaker = names.speaker(claim.speaker)
  const citation = { source: source.id, excerpt, ...(speaker && { speaker: speaker.id }) }
  const compiler = names.compiler(claim, excerpt, speaker)
  const against = claim.kind === 'growth' ? { against: claim.against } : {}
  const series = { measure, flow, reporter, partner, compiledBy: compiler.id, period, ...against }
  const said = {
    ...(record && { record: record.count ?? 1 }),
    ...(claim.kind === 'rank' && claim.first === true && { first: true as const }),
  }
  const fact: Observation = {
    id: observationId({ ...series, citation }),
    ...series,
    amount,
    ...(claim.status === 'expected' && { status: 'expected' as const }),
    ...(Object.keys(said).length > 0 && { claim: said }),
    citation,
  }
  return { fact, at: claim.span.from, speaker, compiler, inherited, assumed }
}
