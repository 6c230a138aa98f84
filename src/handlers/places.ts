/** `Trade reached +2025+, up +growth 2025+.`: a sentence with places for figures. */
import { answer } from '../answers/answer-question.ts'
import type { Figure } from '../answers/finding.ts'
import type { Question } from '../answers/question.ts'
import type { Facts } from '../data/facts.ts'
import { readArguments } from '../reading/command.ts'
import type { Context } from '../reading/context.ts'
import type { Part } from '../writing/sentence.ts'
import { readFreeText } from './question.ts'

/** Between two plus signs, without space inside them: 'a + b' has no place. */
const place = /[+＋](?=\S)([^+＋\n]*[^\s+＋])[+＋]/gu

/** The parts of a sentence, in order. Missing: undefined when it holds no place that can be filled. */
export function partsOf(query: string, facts: Facts, context: Context): readonly Part[] | undefined {
  const parts: Part[] = []
  let end = 0
  for (const { 0: whole, 1: inside = '', index } of query.matchAll(place)) {
    if (index > end) parts.push({ words: query.slice(end, index) })
    parts.push(filled(inside, facts, context) ?? { left: whole })
    end = index + whole.length
  }
  if (end < query.length) parts.push({ words: query.slice(end) })
  return parts.some(part => 'figure' in part) ? parts : undefined
}

function filled(words: string, facts: Facts, context: Context): Part | undefined {
  const question = questionIn(words, context)
  if (question === undefined) return undefined
  const found = answer(question, facts, context.today)
  const figure = figureIn(found)
  return figure && { figure, question: 'question' in found ? found.question : question }
}

/** A place is short: what is no question in free words may be the arguments of one. */
function questionIn(words: string, context: Context): Question | undefined {
  const free = readFreeText(words, context)
  if ('ask' in free) return free.ask
  const read = readArguments('turnover', words, context)
  return 'question' in read ? read.question : undefined
}

function figureIn(found: ReturnType<typeof answer>): Figure | undefined {
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
