/** The speaker of a quote, by what is before it, behind it and between its dashes. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { is } from '../words/is.ts'
import { piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import {
  isSpeechVerb,
  officeHolder,
  type Said,
  type SpeakerContext,
  type SpokenAttribution,
  subjectOfVerb,
} from './attributions.ts'
import { bodyAt } from './offices.ts'

/** A part of a text in quotation marks. */
export interface Quoted {
  /** With its marks. */
  readonly span: TextSpan
  /** Without them. */
  readonly words: TextSpan
}

/** What is known of a text when its quotes are read. */
export interface QuoteContext {
  readonly plain: string
  readonly sentences: readonly Sentence[]
  readonly speakers: SpeakerContext
  /** By sentence. */
  readonly attributions: (readonly SpokenAttribution[])[]
  /** Who was meant last after each sentence. */
  readonly lastAfter: (Said | undefined)[]
}

/** Who says the words that begin in that sentence; `between` ends at the quotes before and behind. Undefined when it is no person. */
export function speakerOf(scene: QuoteContext, { span }: Quoted, first: number, between: TextSpan): Said | undefined {
  const { plain, attributions } = scene
  const before = attributions[first]?.findLast(({ from, to }) => to <= span.from && from >= between.from)
  const isColon = /:\s*[-—]?\s*$/.test(plain.slice(Math.max(0, span.from - 6), span.from))
  if (isColon)
    return before ?? attributedBeforeColon(scene, span, first, between) ?? attributedAfter(scene, span, first, between)
  const isEnded = before !== undefined && /[.。!?]/.test(plain.slice(before.to, span.from))
  if (before !== undefined && span.from - before.to <= 3)
    return (isEnded ? attributedAfter(scene, span, first, between) : undefined) ?? before
  if (isTitle(plain, span)) return undefined
  return (
    attributedAfter(scene, span, first, between) ??
    attributedInside(scene, span, first) ??
    before ??
    attributedInSentenceBefore(scene, span, first)
  )
}

/** «Nazir müavini: "…"», or the person meant last: «а импорт - 4,8 млрд: "…"». */
function attributedBeforeColon(scene: QuoteContext, span: TextSpan, index: number, between: TextSpan) {
  const { speakers, sentences, lastAfter, attributions } = scene
  const near = (speakers.candidates[index] ?? []).findLast(
    it => it.to <= span.from && it.from >= between.from && span.from - it.to < 40 && it.is !== 'pronoun',
  )
  const { from, row } = sentences[index] ?? { ...span, row: [] }
  // "Economist Marlene Voss of the institute disagrees: "…"": who the sentence begins with.
  const subject = speakers.candidates[index]?.find(
    it => it.is === 'person' && it.from - from <= 4 && it.from >= between.from,
  )
  const own = subject?.is === 'person' ? subject.person : undefined
  if (near?.is === 'person' && !near.person.isUncertain) {
    // "Peter Jones thanked Li Wei for the support: "…""
    const isOther = own !== undefined && own !== near.person
    const isClause =
      isOther &&
      piecesBetween(row, subject?.to ?? 0, near.from).every(it => it.kind === 'word' && !is(it, 'by', 'from'))
    if (!isClause) return { person: near.person }
    return own.isUncertain ? undefined : { person: own }
  }
  if (own !== undefined && own.key !== '') return { person: own }
  if (near?.is === 'office') return officeHolder(near.office, speakers, index)
  if (near?.is === 'body') return undefined
  const last = attributions[index - 1]?.at(-1) ?? attributions[index - 2]?.at(-1)
  return last ?? lastAfter[index]
}

/** A name or a title in the middle of a sentence: after a word, with a capital, without a point. */
function isTitle(plain: string, { from, to }: TextSpan): boolean {
  const isAfterWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}] $/u.test(plain.slice(Math.max(0, from - 2), from))
  return (
    isAfterWord && /^\p{Lu}/u.test(plain.slice(from + 1, from + 3)) && !/[.,!?…]$/.test(plain.slice(to - 2, to - 1))
  )
}

/** The words right behind: `", – deyə səfir bildirib`, `." Lu Mei added`. */
function attributedAfter(scene: QuoteContext, span: TextSpan, first: number, between: TextSpan): Said | undefined {
  const { plain, sentences, attributions, speakers, lastAfter } = scene
  let index = first
  while ((sentences[index]?.to ?? Infinity) < span.to) index += 1
  if (!hasWords(sentences[index], span.to)) index += 1
  const sentence = sentences[index]
  // "Bu fikirləri … naziri Peter Siyarto deyib": the next sentence begins with a word that refers to the quote, in a new paragraph too.
  const isAlone = /(?:^|\n)\s*$/.test(plain.slice(Math.max(0, span.from - 6), span.from))
  const head = sentence?.row.slice(0, isAlone ? undefined : 3)
  const refers = head?.some(piece => piece.kind === 'word' && is(piece, 'it')) === true
  const isApart = plain.slice(span.to, Math.max(span.to, sentence?.from ?? 0)).includes('\n')
  const isSignature = /^\s*[—–-]\s*\p{Lu}[^.\n]{3,60}(?:\n|$)/u.test(plain.slice(span.to, span.to + 80))
  if (sentence === undefined || (isApart && !isSignature && (!refers || attributions[first]?.length !== 0)))
    return undefined
  const inZone = (it: TextSpan): boolean => it.from >= span.to && it.to <= between.to
  const said = attributions[index]?.find(inZone)
  const farthest = farthestVerb(span, sentence, refers)
  if (said !== undefined) return said.from - span.to <= farthest ? said : undefined
  // "…" – Mikayil Jabbarov
  const signed = (speakers.candidates[index] ?? []).find(inZone)
  const isSigned = signed?.is === 'person' && /^[\s—–-]*[—–-]\s*$/.test(plain.slice(span.to, signed.from))
  if (isSigned && !signed.person.isUncertain) return { person: signed.person }
  // "… – deyə əlavə edib": the verb alone, of the person meant last.
  const words = sentence.row.filter(piece => piece.from >= span.to && piece.kind !== 'mark').slice(0, 3)
  const isBare = !(speakers.candidates[index] ?? []).some(inZone)
  if (signed?.is === 'body' && signed.from - span.to <= farthest) return bodySaying(scene, sentence, signed)
  return isBare && words.some(isSpeechVerb) ? lastAfter[index - 1] : undefined
}

/** The most characters from a quote to its verb. A verb at the end of a long sentence is far from "bunu". */
function farthestVerb({ to }: TextSpan, sentence: Sentence, refers: boolean): number {
  if (refers) return 300
  return sentence.from >= to ? 40 : 150
}

/** "The Ministry of Economy said": a body with a verb of saying within a few words. */
function bodySaying({ plain }: QuoteContext, sentence: Sentence, { from, to }: TextSpan): Said | undefined {
  const { row } = sentence
  const isSaying = row.some(piece => isSpeechVerb(piece) && piece.from - to < 40 && from - piece.to < 20)
  const at = row.findIndex(piece => piece.from === from)
  const body = isSaying && at !== -1 ? bodyAt(plain, sentence, at) : undefined
  return body === undefined ? undefined : { office: body.words }
}

const hasWords = (sentence: Sentence | undefined, from: number): boolean =>
  sentence?.row.some(piece => piece.from >= from && piece.kind !== 'mark') ?? false

/** «Рост составил 5%, — отметил министр. — Мы…»: between dashes inside the marks. */
function attributedInside({ sentences, speakers }: QuoteContext, span: TextSpan, first: number): Said | undefined {
  for (let index = first; (sentences[index]?.from ?? Infinity) < span.to; index += 1) {
    const { row } = sentences[index] ?? { row: [] }
    for (const [at, piece] of row.entries()) {
      const isDash = /^[-—]$/.test(piece.text) && !piece.glued && /^[,.!?…]$/.test(row[at - 1]?.text ?? '')
      const verb = isDash ? row.slice(at + 1, at + 3).find(it => isSpeechVerb(it)) : undefined
      if (verb === undefined) continue
      const end = row.slice(at + 1).find(it => /^[,.—]$/.test(it.text))?.to ?? span.to
      const inside = (speakers.candidates[index] ?? []).filter(it => it.from > piece.from && it.to <= end)
      const said = subjectOfVerb(speakers, verb, inside, index)
      if (said !== undefined) return said
    }
  }
  return undefined
}

/** The sentence before, in the same paragraph: «Начали мы с цифр. «…»» has none. */
function attributedInSentenceBefore(
  { plain, sentences, attributions }: QuoteContext,
  span: TextSpan,
  first: number,
): Said | undefined {
  const before = sentences[first - 1]
  if (before === undefined || plain.slice(before.to, span.from).includes('\n')) return undefined
  return attributions[first - 1]?.at(-1)
}
