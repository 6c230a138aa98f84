/** Direct speech, and who speaks: the words in quotation marks that an attribution gives to a person. */
import type { PostQuote, TextSpan } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import type { Context } from '../../text/context.ts'
import type { Sentence } from '../words/sentence.ts'
import { attributionsIn, type SpokenAttribution, speakerContext } from './attributions.ts'
import { type Quoted, quotedParts } from './quotation-marks.ts'
import { type QuoteContext, speakerOf } from './speaker-of-quote.ts'

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
    if (said === undefined) continue
    const { person, office = person?.office, area = person?.area } = said
    quotes.push({
      ...part,
      ...(person !== undefined && { speaker: person.name }),
      ...(office !== undefined && { office }),
      ...(area !== undefined && { area }),
    })
  }
  const officials = scene.speakers.candidates.flat().flatMap(it => {
    const official = it.is === 'person' ? it.person : undefined
    const area = it.is === 'office' ? it.office.area : official?.area
    return area === undefined ? [] : [{ from: it.from, to: it.to, area }]
  })
  return { sentences, quotes, attributions: scene.attributions.flat(), officials }
}

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
