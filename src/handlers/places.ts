/** `Trade reached +2025+, up +growth 2025+.`: a sentence with places for figures. */
import type { Answer } from '../answers/answer.ts'
import { answer } from '../answers/answer-question.ts'
import type { Figure } from '../answers/finding.ts'
import type { Facts } from '../data/facts.ts'
import type { Context } from '../reading/context.ts'
import { saysFall } from '../reading/falling.ts'
import { type Named, namedIn, readPlace } from '../reading/place.ts'
import type { Part } from '../writing/sentence.ts'

/** Between two plus signs, without space inside them: 'a + b' has no place. */
const place = /[+＋](?=\S)([^+＋\n]*[^\s+＋])[+＋]/gu

/**
 * The parts of a sentence, in order. What a place leaves out is as the words and places before it have it.
 *
 * Missing: undefined when it holds no place that can be filled.
 */
export function partsOf(query: string, facts: Facts, context: Context): readonly Part[] | undefined {
  const parts: Part[] = []
  let named: Named = {}
  let end = 0
  const places = [...query.matchAll(place)]
  for (const [i, { 0: whole, 1: inside = '', index }] of places.entries()) {
    const words = query.slice(end, index)
    if (words !== '') {
      parts.push({ words })
      named = namedIn(words, named, context)
    }
    end = index + whole.length
    const part = filled(inside, named, facts, context)
    const isFall = part !== undefined && saysFall(words, query.slice(end, places[i + 1]?.index), context)
    parts.push(part === undefined ? { left: whole } : { ...part, ...(isFall && { isFall }) })
    if (part !== undefined) named = namedBy(part, named)
  }
  if (end < query.length) parts.push({ words: query.slice(end) })
  return parts.some(part => 'figure' in part) ? parts : undefined
}

type Filled = Extract<Part, { figure: Figure }>

function filled(words: string, named: Named, facts: Facts, context: Context): Filled | undefined {
  const question = readPlace(words, named, context)
  if (question === undefined) return undefined
  const found = answer(question, facts, context.today)
  const figure = figureIn(found)
  return figure && { figure, question: 'question' in found ? found.question : question }
}

/** An average over years is of no period that another figure could be of. */
function namedBy({ figure, question }: Filled, before: Named): Named {
  if (!('partner' in question)) return before
  const { reporter, partner, flow } = question
  const period = question.kind === 'average' ? before.period : figure.period
  return { pair: { reporter, partner }, flow, ...(period !== undefined && { period }) }
}

function figureIn(found: Answer): Figure | undefined {
  switch (found.kind) {
    case 'figure':
    case 'growth':
    case 'average':
    case 'rank':
    case 'share':
      return found.headline
    case 'record':
      return found.best
    default:
      return undefined
  }
}
