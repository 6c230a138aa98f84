/** Who buys and sells: "what we paid to China" is of our imports, "how much did Italy buy?" of Italy's. */
import type { Question } from '../../answers/model/question.ts'
import type { Area } from '../../data/model/schema.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

/** The question from the side of the one who buys or sells. */
export const byDealer = (question: Question, it: QuestionFeatures, home: Area): Question =>
  dealtByThem(paidByUs(question, it, home), it, home)

/** «мы отдали китайцам», "what we paid to China": for our imports from there. */
function paidByUs(question: Question, { has, slots, others: [other, second] }: QuestionFeatures, home: Area): Question {
  const areOurs = slots.areas.some(({ ours, role }) => ours && role === undefined)
  const isPaid = has('buy') && !has('sell', 'imports', 'exports') && other?.role === 'to' && second === undefined
  if (question.kind !== 'figure' || question.flow !== 'M' || question.partner !== home || !areOurs || !isPaid)
    return question
  return { ...question, reporter: home, partner: other.area }
}

/** "How much did Italy buy?", «сколько купил Китай»: their purchases are from us, and their sales to us. */
function dealtByThem(
  question: Question,
  { has, slots, others: [other, second] }: QuestionFeatures,
  home: Area,
): Question {
  if (!('partner' in question) || other === undefined || question.partner !== other.area || question.reporter !== home)
    return question
  const { at, to, role, adjective } = other
  const isSubject = (role === undefined || adjective) && second === undefined && slots.areas.length === 1
  const between = slots.row[to]
  const verb = hasWord(between, 'noise', 'howmuch') ? slots.row[to + 1] : between
  const before = slots.row[at - 1]
  const isBefore = inClass(before, 'their-deal') && inClass(before, 'finite-verb')
  const isTheirs = isBefore || inClass(verb, 'their-deal') || (adjective && hasWord(verb, 'buy', 'sell'))
  if (!isSubject || !isTheirs || has('exports', 'imports')) return question
  return { ...question, reporter: other.area, partner: home }
}
