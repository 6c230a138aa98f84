/** Scores the reading of labelled posts: which claims are found, with which slots, and what is invented. */
import type { PostClaim, PostQuote, TextSpan } from '../../../src/answers/model/post.ts'
import { numberOf } from '../../../src/data/model/amount.ts'
import { lastDay } from '../../../src/data/model/dates.ts'
import { canonical } from '../../../src/data/model/period.ts'
import type { Amount } from '../../../src/data/model/schema.ts'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { pairOfOutlet } from '../../../src/reading/posts/speech/outlet.ts'
import { context } from '../score.ts'
import { anyPeriod, type Gold, type GoldTrade, type LabelledText } from './labels.ts'

export const kinds = ['value', 'growth', 'share', 'rank', 'record', 'direction', 'quote'] as const
export type ScoredKind = (typeof kinds)[number]

/** A claim or a quote that the reading found, in the terms of the labels. */
export type Found = { readonly span: TextSpan } & (
  | { readonly kind: 'quote'; readonly speaker: string }
  | { readonly kind: ScoredKind; readonly claim: PostClaim }
)

/** A label and what was found for it: `right` when the slots agree too. */
export interface Pairing {
  readonly gold: Gold
  readonly found?: Found
  readonly right: boolean
}

export interface ScoredText {
  readonly labelled: LabelledText
  readonly pairings: readonly Pairing[]
  /** Found where no claim of that kind is labelled. `trap`: the number there is labelled as no figure of trade. */
  readonly inventions: readonly { readonly found: Found; readonly trap?: Gold }[]
  /** Numbers of missed labels that are not listed as unread. */
  readonly dropped: readonly Gold[]
}

/** Reads one text as it was published: on its day, in its outlet's country. */
export function scorePost(labelled: LabelledText): ScoredText {
  const { text, date, url, publisher, golds } = labelled
  const read = readPost(text, { ...context, today: lastDay(date), ...pairOfOutlet(url, publisher, context) })
  const all = [...read.claims.flatMap(claimFound), ...read.quotes.map(quoteFound)]
  const found = all.filter(({ kind }) => labelled.kinds?.has(kind) ?? true)
  const claims = golds.filter(({ kind }) => kind !== 'none')
  const rightOnes = pairUp(claims, found, agrees)
  const taken = new Set(rightOnes.values())
  const left = found.filter(one => !taken.has(one))
  const wrongOnes = pairUp(
    claims.filter(gold => !rightOnes.has(gold)),
    left,
    sameKind,
  )
  const used = new Set([...taken, ...wrongOnes.values()])
  return {
    labelled,
    pairings: claims.map(gold => pairing(gold, rightOnes.get(gold), wrongOnes.get(gold))),
    inventions: found.filter(one => !used.has(one)).map(one => ({ found: one, ...trapUnder(one, golds) })),
    dropped: claims.filter(
      gold =>
        gold.kind !== 'quote' &&
        /\d/.test(text.slice(gold.span.from, gold.span.to)) &&
        ![...read.unread, ...all.map(({ span }) => span)].some(span => overlaps(span, gold.span)),
    ),
  }
}

function pairing(gold: Gold, right: Found | undefined, wrong: Found | undefined): Pairing {
  const found = right ?? wrong
  return { gold, ...(found !== undefined && { found }), right: right !== undefined }
}

const trapUnder = ({ span }: Found, golds: readonly Gold[]) => {
  const trap = golds.find(gold => gold.kind === 'none' && overlaps(gold.span, span))
  return trap === undefined ? {} : { trap }
}

const claimFound = (claim: PostClaim): readonly Found[] =>
  claim.kind === 'order' ? [] : [{ kind: claim.kind, span: claim.span, claim }]
const quoteFound = ({ span, speaker = '' }: PostQuote): Found => ({ kind: 'quote', span, speaker })

/** Pairs each label with one thing found that fits it; the one that shares the most characters with it. */
function pairUp(golds: readonly Gold[], found: readonly Found[], fits: (gold: Gold, one: Found) => boolean) {
  const pairs = new Map<Gold, Found>()
  const taken = new Set<Found>()
  for (const gold of golds) {
    const fitting = found.filter(one => !taken.has(one) && overlaps(gold.span, one.span) && fits(gold, one))
    const [best] = fitting.toSorted((a, b) => shared(b.span, gold.span) - shared(a.span, gold.span))
    if (best === undefined) continue
    pairs.set(gold, best)
    taken.add(best)
  }
  return pairs
}

const shared = (a: TextSpan, b: TextSpan): number => Math.min(a.to, b.to) - Math.max(a.from, b.from)
const overlaps = (a: TextSpan, b: TextSpan): boolean => shared(a, b) > 0

const sameKind = (gold: Gold, found: Found): boolean => gold.kind === found.kind

function agrees(gold: Gold, found: Found): boolean {
  if (gold.kind === 'none' || gold.kind !== found.kind) return false
  if (gold.kind === 'quote' || 'speaker' in found)
    return gold.kind === 'quote' && 'speaker' in found && plainSpeaker(gold.speaker) === plainSpeaker(found.speaker)
  return sameTrade(gold, found.claim) && sameSlots(gold, found.claim)
}

const plainSpeaker = (name: string): string => name.trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')

function sameTrade(gold: GoldTrade, { flow, reporter, partner, period }: PostClaim): boolean {
  const isSamePair = gold.reporter === reporter && gold.partner === partner
  const isMirrored = flow === 'T' && gold.reporter === partner && gold.partner === reporter
  const isSamePeriod = gold.period === anyPeriod || canonical(gold.period) === canonical(period)
  return gold.flow === flow && isSamePeriod && (isSamePair || isMirrored)
}

function sameSlots(gold: Gold, claim: PostClaim): boolean {
  if (gold.kind === 'value')
    return claim.kind === 'value' && isNear(gold.number, claim.amount) && gold.currency === claim.amount.unit
  if (gold.kind === 'growth')
    return (
      claim.kind === 'growth' &&
      isNear(gold.number, claim.amount) &&
      canonical(gold.against) === canonical(claim.against)
    )
  if (gold.kind === 'share') return claim.kind === 'share' && isNear(gold.number, claim.amount)
  if (gold.kind === 'rank') return claim.kind === 'rank' && isNear(gold.number, claim.amount)
  if (gold.kind === 'record') return claim.kind === 'record' && gold.number === claim.count
  return gold.kind === 'direction' && claim.kind === 'direction' && gold.way === claim.way
}

/** The same number. Of a factor, a tenth of a percent may be lost in rounding. */
function isNear(number: number, amount: Amount): boolean {
  const { n, d } = numberOf(amount)
  const slack = amount.unit === 'TIMES' ? 0.1 : Math.abs(number) * 1e-9
  return Math.abs(Number(n) / Number(d) - number) <= slack
}

export interface Rates {
  readonly labelled: number
  readonly found: number
  readonly right: number
  /** Found at the labelled words, whatever its slots. */
  readonly placed: number
  readonly f1: number
  readonly spanF1: number
}

/** Precision and recall in one number, of one kind over several texts. Undefined when nothing is labelled or found. */
export function rates(scored: readonly ScoredText[], kind: ScoredKind): Rates | undefined {
  const pairings = scored.flatMap(it => it.pairings).filter(({ gold }) => gold.kind === kind)
  const placed = pairings.filter(it => it.found !== undefined).length
  const right = pairings.filter(it => it.right).length
  const invented = scored.flatMap(it => it.inventions).filter(it => it.found.kind === kind).length
  const [labelled, found] = [pairings.length, placed + invented]
  if (labelled + found === 0) return undefined
  const f1 = (hits: number): number => (2 * hits) / (labelled + found)
  return { labelled, found, right, placed, f1: f1(right), spanF1: f1(placed) }
}
