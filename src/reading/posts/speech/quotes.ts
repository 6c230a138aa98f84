/** Direct speech, and who speaks: the words that an attribution gives to a person, in quotation marks or in a line of a transcript. */
import type { PostQuote, TextSpan } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import type { Context } from '../../text/context.ts'
import { meets } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { attributionsIn, type Said, type SpokenAttribution, speakerContext } from './attributions.ts'
import { type QuoteContext, type Quoted, speakerOf } from './speaker-of-quote.ts'

interface Open {
  readonly at: number
  /** The characters that may close it. */
  readonly closing: string
  /** It goes on over paragraphs: in that time its marks only open again. */
  readonly goesOn: boolean
}

const pairs: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”“"',
  '„': '“”"',
  '‟': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"”',
  '”': '”',
}
const closings: ReadonlySet<string> = new Set(Object.values(pairs).join(''))
/** More marks inside one another than people write. */
const deepest = 6
const longestQuote = 8000

/**
 * The outermost parts in quotation marks, in order. `plain` is the same text in plain characters: there a line ends a
 * paragraph. A mark that is not closed by the end of its paragraph is dropped, unless the next one opens with a mark again.
 */
function quotedParts(text: string, plain: string): readonly Quoted[] {
  const found: Quoted[] = []
  let open: Open[] = []
  for (const match of plain.matchAll(/["'\n]/g)) {
    const at = match.index
    if (match[0] === '\n') open = overParagraph(text, at, open)
    else if (isReopening(text, at, open)) open = open.map(it => ({ ...it, goesOn: false }))
    else open = atMark(text, at, open, found)
  }
  return outermost(found)
}

function atMark(text: string, at: number, open: Open[], found: Quoted[]): Open[] {
  const mark = text.charAt(at)
  const isOpening = mark in pairs && opens(text, at, mark) && !closesHan(text, at, open)
  const closes = closings.has(mark) && (mark === '”' || !isOpening || !isTwoWay(mark))
  const closed = closes ? closedBy(mark, at, open, text) : -1
  const start = open[closed]
  if (start !== undefined) {
    const span = { from: start.at, to: at + 1 }
    if (at - start.at <= longestQuote) found.push({ span, words: { from: start.at + 1, to: at } })
    return open.slice(0, closed)
  }
  if (!isOpening || open.length >= deepest) return open
  return [...open, { at, closing: pairs[mark] ?? mark, goesOn: false }]
}

/** The innermost open mark that this one closes; -1 without one. */
function closedBy(mark: string, at: number, open: readonly Open[], text: string): number {
  if (mark === '’' && !isEndOfWords(text, at)) return -1
  return open.findLastIndex(({ closing }) => closing.includes(mark))
}

const isTwoWay = (mark: string): boolean => mark === '"' || mark === '“' || mark === '”'

/** "出口增长。"他还说: between characters no space tells, so the mark closes what is open. */
const closesHan = (text: string, at: number, open: readonly Open[]): boolean =>
  /[\p{Script=Han}，。！？]"/u.test(text.slice(at - 1, at + 1)) && text.charAt(open.at(-1)?.at ?? at + 1) === '"'

/** A mark that can do both opens before a word, after a space or another mark. */
function opens(text: string, at: number, mark: string): boolean {
  if (!isTwoWay(mark) && mark !== '‘') return true
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  const isBefore = /[\p{L}\p{N}$€£¥([…«“„‘-]/u.test(after)
  return (
    isBefore &&
    (before === '' || /[\s([{«“„‘"'—–\-:：，。、/=;>]/u.test(before) || /\p{Script=Han}|\p{Cs}|\ufe0f/u.test(before))
  )
}

/** "workers’ rights" has an apostrophe; ",’ he said" ends what was said. */
const isEndOfWords = (text: string, at: number): boolean =>
  /[.,!?…]/.test(text.charAt(at - 1)) || /^(?:[.,;)]?(?:\s*[—–-]|\s*$|\n)|[,;]\s)/.test(text.slice(at + 1, at + 4))

/** Marks that are open at the end of a paragraph stay open when the next one begins with a mark, or if they can only close. */
function overParagraph(text: string, at: number, open: readonly Open[]): Open[] {
  const [outer] = open
  if (outer === undefined || at - outer.at > longestQuote) return []
  const next = /^\s*(\S?)/.exec(text.slice(at, at + 40))?.[1] ?? ''
  const mark = text.charAt(outer.at)
  if (next === mark) return [{ ...outer, goesOn: true }]
  // “… or "…: the next mark of the text closes it.
  const later = text.slice(at, outer.at + longestQuote).search(/[“”„«"]/)
  const closing = later === -1 ? '' : text.charAt(at + later)
  if (mark === '“' && closing === '”') return [outer]
  if (mark === '"' && closing === '"' && !opens(text, at + later, closing)) return [outer]
  return !isTwoWay(mark) && mark !== '‘' && outer.closing.length === 1 ? [outer] : []
}

const isReopening = (text: string, at: number, open: readonly Open[]): boolean =>
  open.length === 1 && open[0]?.goesOn === true && text.charAt(open[0].at) === text.charAt(at)

function outermost(found: readonly Quoted[]): readonly Quoted[] {
  const kept: Quoted[] = []
  for (const part of found.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to))
    if (part.span.from >= (kept.at(-1)?.span.to ?? 0)) kept.push(part)
  return kept
}

/** A quote, and the country of "we" in it. */
export interface SpokenQuote extends PostQuote {
  readonly area?: Area
}

/** The speech of a text: quotes, and what is said without quotation marks. */
export interface Speech {
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly SpokenQuote[]
  readonly attributions: readonly SpokenAttribution[]
  /** The persons and offices of the text that speak for a country. */
  readonly officials: readonly (TextSpan & { readonly area: Area })[]
}

/** The quotes of a text. `plain` is the text in plain characters. Quoted words without a person or a named body that says them are left out. */
export function speechIn(text: string, plain: string, whole: readonly Sentence[], context: Context): Speech {
  const sentences = whole.flatMap(inShortParts)
  const parts = quotedParts(text, plain).filter(part => isLong(plain, part.words) && !isName(plain, part.words))
  const scene: QuoteContext = {
    plain,
    sentences,
    speakers: speakerContext(text, sentences, context),
    attributions: [],
    lastAfter: [],
  }
  noteAttributions(scene, parts)
  const quotes: SpokenQuote[] = []
  let first = 0
  for (const [i, part] of parts.entries()) {
    while ((sentences[first]?.to ?? Infinity) <= part.span.from) first += 1
    const between = { from: parts[i - 1]?.span.to ?? 0, to: parts[i + 1]?.span.from ?? plain.length }
    const said = speakerOf(scene, part, first, between)
    if (said !== undefined) quotes.push(spokenQuote(part, said))
  }
  const attributions = scene.attributions.flat()
  for (const { words, said } of turnsIn(plain, attributions, parts))
    if (isLong(plain, words)) quotes.push(spokenQuote({ span: words, words }, said))
  const officials = scene.speakers.candidates.flat().flatMap(it => {
    const official = it.is === 'person' ? it.person : undefined
    const area = it.is === 'office' ? it.office.area : official?.area
    return area === undefined ? [] : [{ from: it.from, to: it.to, area }]
  })
  return { sentences, quotes: quotes.toSorted((a, b) => a.span.from - b.span.from), attributions, officials }
}

const spokenQuote = (part: Quoted, { person, office = person?.office, area = person?.area }: Said): SpokenQuote => ({
  ...part,
  ...(person !== undefined && { speaker: person.name }),
  ...(office !== undefined && { office }),
  ...(area !== undefined && { area }),
})

/** No writer's sentence has so many words. Parts of this size keep the time linear in the text. */
const longest = 240

function inShortParts(sentence: Sentence): readonly Sentence[] {
  const { row, times, places } = sentence
  if (row.length <= longest) return [sentence]
  return Array.from({ length: Math.ceil(row.length / longest) }, (_, i) => {
    const part = row.slice(i * longest, (i + 1) * longest)
    const [from, to] = [part[0]?.from ?? 0, part.at(-1)?.to ?? 0]
    const isInside = (it: TextSpan): boolean => it.from >= from && it.to <= to
    return { ...sentence, from, to, row: part, times: times.filter(isInside), places: places.filter(isInside) }
  })
}

function noteAttributions(
  { sentences, speakers, attributions, lastAfter }: QuoteContext,
  parts: readonly Quoted[],
): void {
  let next = 0
  for (const [i, sentence] of sentences.entries()) {
    while ((parts[next]?.span.to ?? Infinity) <= sentence.from) next += 1
    let end = next
    while ((parts[end]?.span.from ?? Infinity) < sentence.to) end += 1
    const quoted = parts.slice(next, end).map(({ span }) => span)
    attributions.push(attributionsIn(speakers, sentence, i, quoted))
    lastAfter.push(speakers.lastMentioned)
  }
}

/** Four words or eight Chinese characters; fewer if they are a whole sentence. */
function isLong(plain: string, { from, to }: TextSpan): boolean {
  const words = plain.slice(from, Math.min(to, from + 400))
  const isWhole = /[.!?。]\s*$/.test(words)
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han > 0) return han >= (isWhole ? 4 : 8)
  return (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= (isWhole ? 2 : 4)
}

/** A name or a title has capitals in most of its words. */
function isName(plain: string, { from, to }: TextSpan): boolean {
  const words = plain.slice(from, Math.min(to, from + 400)).match(/\p{L}{4,}/gu) ?? []
  const capitals = words.filter(word => /^\p{Lu}/u.test(word))
  return words.length < 12 && capitals.length > 1 && capitals.length >= words.length * 0.7
}

/** In a transcript, «В.Путин: Товарооборот растёт.», what each person says in a paragraph behind the name and a colon. A line without a point at its end is a headline. */
const turnsIn = (plain: string, attributions: readonly SpokenAttribution[], quoted: readonly Quoted[]) =>
  attributions.flatMap(said => {
    const before = plain.slice(plain.lastIndexOf('\n', said.from) + 1, said.from)
    if (plain[said.to - 1] !== ':' || said.person === undefined || before.trim() !== '') return []
    const [, gap, line] = /^(\s*)([^\n]*[.!…])\s{0,9}(?:\n|$)/.exec(plain.slice(said.to, said.to + 8000)) ?? []
    if (gap === undefined || line === undefined) return []
    const words = { from: said.to + gap.length, to: said.to + gap.length + line.length }
    return quoted.some(({ span }) => meets(span, words)) ? [] : [{ words, said }]
  })
