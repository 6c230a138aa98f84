/** Reads the arguments of a command, in any order and in any of the four languages. */
import { mayOverlap } from '../answers/model/areas.ts'
import type { Problem, ReadResult } from '../answers/model/problem.ts'
import type { Question } from '../answers/model/question.ts'
import type { WordClass } from '../languages/model/hear/word-classes.ts'
import { alpha3 } from '../languages/model/voice/areas.ts'
import { buildQuestion } from './build-question.ts'
import { commandRequest } from './command-request.ts'
import { clarifyingQuestion } from './fallbacks.ts'
import { citationAfter, isBare, type LastAnswer, partnersAfter, slotsAfter } from './follow-command.ts'
import type { Asking, QuestionParts } from './intents/question-parts.ts'
import { countedBy } from './refine/counted-by.ts'
import { ofDays, ofFinancialYear } from './refine/days.ts'
import { withinGroup } from './refine/partners.ts'
import { partsOfCommand } from './refine/parts.ts'
import { restOf } from './refine/rest.ts'
import { askable, isPeriodText, isProblem } from './slots/askable-periods.ts'
import { otherStyleOf } from './slots/citation-style.ts'
import { readSlots, type Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { suggestion } from './text/fuzzy-match.ts'
import { inClass } from './text/word-grammar.ts'
import { hasWord } from './text/word-sense.ts'
import { takesId, type UnexpectedWord, unexpectedWord } from './unexpected-words.ts'

/**
 * The question of a command. Without arguments it follows the last answer; else, or without one, the defaults are the
 * default pair and the newest period.
 *
 * An unknown word, an impossible or unfinished period, and a country with itself are problems, with suggested questions.
 * Never throws, for any text.
 */
export function readArguments(asking: Asking, args: string, context: Context, last?: LastAnswer): ReadResult {
  const typed = readSlots(args, context, 'arguments')
  // "/cite it": not Italy.
  const isTyped = takesSubject(asking) || isBare(asking, typed)
  const own = isTyped ? typed : readSlots(flagsToCodes(args), context, 'arguments')
  // "/share top 5": the list, whose share is told.
  if (asking === 'share' && own.top !== undefined) return readArguments('rank', args, context, last)
  const other = asking === 'cite' ? otherStyleOf(own.row) : undefined
  if (other !== undefined) return { problem: { because: 'unknown-style', heard: other }, nearest: [] }
  const cited = citationAfter(asking, own, last)
  if (cited !== undefined) return { question: cited }
  const slots = slotsAfter(asking, own, last, context)
  const periods = slots.periods.map(period => askable(period, context.today))
  const request = commandRequest(asking, slots, periods.filter(isPeriodText), context)
  const wanted = { ...request, ...partnersAfter(asking, own, last) }
  const foreign = unexpectedIn(asking, slots, args)
  const problem =
    (takesSubject(asking) ? undefined : badPeriod(slots)) ?? periods.find(isProblem) ?? (foreign && unknown(foreign))
  if (problem !== undefined) {
    const isOfFlows = problem.because === 'unknown-word' && foreign?.as === 'flow' && slots.flow !== undefined
    return {
      problem,
      nearest: isOfFlows
        ? questionsOf([wanted, { ...wanted, flow: slots.flow ?? wanted.flow }])
        : nearest(problem, wanted),
    }
  }
  const read = ofSeveral(wanted, args) ?? sharesOfTwo(wanted, slots, args, context) ?? buildQuestion(wanted)
  if (!('question' in read)) return read
  const question = withinGroup(countedBy(read.question, slots.counter, context.today), context.home)
  const narrowed = ofDays(question, slots) ?? restOf(question, slots, context)
  if (narrowed !== undefined) return narrowed
  const whole = (asking === 'turnover' ? partsOfCommand(question, slots) : undefined) ?? question
  return ofFinancialYear(clarifyingQuestion(whole, slots, context) ?? { question: whole }, slots.row)
}

/** No period, or a quarter without its number: "/record quarter". */
function badPeriod({ bad, row, taken }: Slots): Problem | undefined {
  const part = row.find((it, at) => !taken.has(at) && hasWord(it, 'quarter', 'half') && !hasWord(it, 'to'))?.raw
  const heard = bad?.heard ?? part
  return heard === undefined ? undefined : { because: 'not-a-period', heard, instead: bad?.instead ?? [] }
}

/** Several partners in a command of one: their total or share, side by side, or the same of each to choose from. */
function ofSeveral({ top, ...wanted }: QuestionParts, heard: string): ReadResult | undefined {
  const { asking, partners } = wanted
  const isOfOne = asking === 'rank' || asking === 'record' || takesId(asking)
  const together = asking === 'sum' ? 'total' : 'share'
  const isAdded = asking === together || asking === 'sum'
  if (top !== undefined || partners.length < 2 || !(isOfOne || isAdded || asking === 'growth')) return undefined
  const read = buildQuestion({ ...wanted, asking: 'compare' })
  if (!('question' in read) || read.question.kind !== 'compare-partners') return read
  if (isOfOne)
    return {
      problem: { because: 'ambiguous', heard },
      nearest: questionsOf(partners.map(partner => ({ ...wanted, partner, partners: [] }))),
    }
  return { question: { ...read.question, ...(isAdded && !mayOverlap(partners) && { together }) } }
}

/** "/share china russia": each one's share of our trade, or the share of the one in the other's. */
function sharesOfTwo(
  wanted: QuestionParts,
  { areas }: Slots,
  heard: string,
  { home }: Context,
): ReadResult | undefined {
  const { asking, reporter, partner } = wanted
  const areOthers =
    reporter !== home && partner !== home && areas.length === 2 && areas.every(it => it.role === undefined)
  if (asking !== 'share' || !areOthers) return undefined
  const ours = [reporter, partner].map(one => ({ ...wanted, reporter: home, partner: one }))
  return { problem: { because: 'ambiguous', heard }, nearest: questionsOf([...ours, wanted]) }
}

/** The first unexpected word. The words of /quote and /project are their subject, known or not. */
function unexpectedIn(asking: Asking, slots: Slots, args: string): UnexpectedWord | undefined {
  const isSubject = takesSubject(asking) && slots.unread.every(word => /\p{L}/u.test(word))
  return isSubject || (asking === 'cite' && slots.id !== undefined) ? undefined : unexpectedWord(asking, slots, args)
}

const takesSubject = (asking: Asking): boolean => asking === 'quote' || asking === 'project'

/** The problem of an unexpected word. Only an unknown word may be a typo of a country. */
function unknown({ heard, as }: UnexpectedWord): Problem {
  const area = as === 'unknown' ? suggestion(heard) : undefined
  return { because: 'unknown-word', heard, ...(area !== undefined && { area }) }
}

/** The same question with suggestions in place of what was wrong. */
function nearest(problem: Problem, wanted: QuestionParts): readonly Question[] {
  switch (problem.because) {
    case 'not-a-period': {
      const instead = problem.instead.filter(period => !isProblem(askable(period, wanted.today)))
      return questionsOf(instead.map(period => ({ ...wanted, periods: [period] })))
    }
    case 'unknown-word':
      return problem.area === undefined ? [] : questionsOf([{ ...wanted, partner: problem.area }])
    case 'not-over':
      return questionsOf([{ ...wanted, periods: [] }])
    default:
      return []
  }
}

const questionsOf = (tries: readonly QuestionParts[]): readonly Question[] =>
  tries.flatMap(it => {
    const read = buildQuestion(it)
    return 'question' in read ? [read.question] : []
  })

/** Replaces each ISO 3166-1 alpha-2 code with its flag, which is unambiguous; not prepositions ("to"), units or words of a sentence. */
function flagsToCodes(args: string): string {
  const words = args.split(/[\s,;]+/)
  return words.length > 40
    ? args
    : args.replace(/(?<![^\s,;])(?:[A-Z]{2}|[a-z]{2})(?![^\s,;])/g, (word, at: number) =>
        isCountry(word, args.slice(0, at), args.slice(at + 2), words) ? flag(word) : word,
      )
}

function isCountry(word: string, before: string, after: string, words: readonly string[]): boolean {
  const lower = word.toLowerCase()
  if (alpha3(word.toUpperCase()) === undefined) return false
  if (/(^|\s)\d\S*\s+$/.test(before) && is(lower, 'code-after-number')) return false
  if (is(lower, 'number-word') && /^\s+\d{1,2}(?!\d)/.test(after)) return false
  // Prepositions and conjunctions are codes only in capitals and without another word: "/turnover IN 2025".
  if (is(lower, 'code-as-preposition')) return word !== lower && words.filter(one => /\p{L}/u.test(one)).length === 1
  // Two of these in one text are words of a sentence: "what is it".
  const isWord = (one: string): boolean => is(one.toLowerCase(), 'code-as-word')
  return !isWord(word) || words.filter(isWord).length === 1
}
const is = (text: string, name: WordClass): boolean => inClass({ text }, name)

/** 'it' → 🇮🇹. */
const flag = (code: string): string =>
  [...code.toUpperCase()].map(letter => String.fromCodePoint(letter.charCodeAt(0) - 65 + 0x1f1e6)).join('')
