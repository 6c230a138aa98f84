/** Sentence templates: `Trade reached +2025+, up +growth 2025+.` has slots for figures. */
import { answer } from '../../answers/answer-question.ts'
import { firstFigure } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { namedIn, readSentenceSlot, type SentenceSubject } from '../../reading/sentence-slot.ts'
import { saysDeficit, saysFall } from '../../reading/slots/falling.ts'
import type { Context } from '../../reading/text/context.ts'
import type { SentencePart } from '../../writing/inline-sentence.ts'

/** Between two plus signs, without spaces inside them: 'a + b' has no slot. */
const slot = /[+＋](?=\S)([^+＋\n]*[^\s+＋])[+＋]/gu

/** The parts of a sentence. A slot takes what it lacks from words and slots before it. Undefined without a slot. */
export function templateParts(query: string, facts: Facts, context: Context): readonly SentencePart[] | undefined {
  const parts: SentencePart[] = []
  let named: SentenceSubject = {}
  let end = 0
  const slots = [...query.matchAll(slot)]
  for (const [i, { 0: whole, 1: inside = '', index }] of slots.entries()) {
    const words = query.slice(end, index)
    if (words !== '') {
      parts.push({ words })
      named = namedIn(words, named, context)
    }
    end = index + whole.length
    const asked = askedIn(inside, named, facts, context)
    if (asked !== undefined) named = namedBy(asked, named)
    parts.push(partOf(whole, asked, isSaid => isSaid(words, query.slice(end, slots[i + 1]?.index), context)))
  }
  if (end < query.length) parts.push({ words: query.slice(end) })
  return parts.some(part => 'figure' in part || 'missing' in part) ? parts : undefined
}

function partOf(whole: string, asked: Asked | undefined, around: (isSaid: typeof saysFall) => boolean): SentencePart {
  if (asked === undefined) return { left: whole }
  const { question, figure } = asked
  if (figure === undefined) return { left: whole, missing: question }
  const isNegative = around(figure.measure === 'growth' ? saysFall : saysDeficit)
  return { figure, question, ...(isNegative && { isNegative }) }
}

/** The question of a slot, and its figure if there is one. */
interface Asked {
  readonly question: Question
  readonly figure?: Figure
}

/** Returns undefined for a slot that asks for no figure. */
function askedIn(words: string, named: SentenceSubject, facts: Facts, context: Context): Asked | undefined {
  const asked = readSentenceSlot(words, named, context)
  if (asked === undefined) return undefined
  const found = answer(asked, facts, context.today)
  const question = 'question' in found ? found.question : asked
  const figure =
    found.kind === 'why' || found.kind === 'sources' || found.kind === 'cite' ? undefined : firstFigure(found)
  if (figure !== undefined) return { question, figure }
  return found.kind === 'none' ? { question } : undefined
}

/** Growth per year spans periods, so it sets no period for the next slot. */
function namedBy({ figure, question }: Asked, before: SentenceSubject): SentenceSubject {
  if (!('partner' in question)) return before
  const { reporter, partner, flow } = question
  const period =
    question.kind === 'growth-per-year' ? undefined : (figure ?? ('period' in question ? question : before)).period
  return { pair: { reporter, partner }, flow, period: period ?? before.period }
}
