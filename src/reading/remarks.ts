/** Remarks of a question: its claims, the requested currency, the amount to look for, and the meaning of each word. */
import { partnersOf, type Question } from '../answers/model/question.ts'
import type { Meaning, Remarks, Understanding } from '../answers/model/remarks.ts'
import type { Amount, Flow } from '../data/model/schema.ts'
import { amountOf, isMoneyOfChange, spokenAmounts } from './claims/claimed-amount.ts'
import { isUnclear } from './claims/polarity.ts'
import { claimsOf } from './claims.ts'
import { isDecimal } from './fates/heeded-words.ts'
import { typedPhrase, unreadPhrases } from './fates/unread-phrases.ts'
import { type Fate, fatesOf } from './fates/word-fates.ts'
import { isWholly } from './follow-ups/changed-list.ts'
import { isByCountry } from './intents/shared-predicates.ts'
import type { QuestionReading } from './read-question.ts'
import { readingSummary } from './reading-summary.ts'
import { isOfProject } from './slots/amounts.ts'
import { flowIn } from './slots/flow.ts'
import { readSlots, type Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import type { TaggedWord } from './text/tag-words.ts'
import { typedText } from './text/tokenize.ts'
import { hasClass } from './text/word-grammar.ts'
import { hasWord } from './text/word-sense.ts'
import { isYesOrNo } from './text/yes-or-no.ts'

/** The remarks of a question that was read. Pure; never throws. */
export function remarksOf(reading: QuestionReading): Remarks {
  const { unit } = reading.slots
  const claims = claimsOf(reading)
  return {
    claims,
    ...(claims.length > 0 && isUnclear(reading.slots) ? { turned: true as const } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...requestIn(reading),
    ...soughtIn(reading),
    ...citiesIn(reading.slots),
    ...(reading.slots.counter !== undefined && { counter: reading.slots.counter }),
    reading: { words: wordsOf(reading), carried: carriedOf(reading), ...fatesIn(reading) },
  }
}

/** The remarks of a command's arguments: the cities among them, who counted, and what is wanted. Undefined without these. */
export function remarksOfArguments(args: string, context: Context, wants?: Remarks['wants']): Remarks | undefined {
  const { areas, counter } = readSlots(args, context)
  const cities = citiesIn({ areas })
  if (cities.cities === undefined && counter === undefined && wants === undefined) return undefined
  const said = { ...(counter !== undefined && { counter }), ...(wants !== undefined && { wants }) }
  return { claims: [], ...cities, ...said, reading: { words: [], carried: [] } }
}

function citiesIn({ areas }: Pick<Slots, 'areas'>): Pick<Remarks, 'cities'> {
  const cities = areas.flatMap(({ city, area }) => (city === undefined ? [] : [{ city, area }]))
  return cities.length === 0 ? {} : { cities }
}

/** The detail asked for besides the figure: "how many times larger?", "by how much?", "why?"; none beside a claimed multiple. */
function requestIn(reading: QuestionReading): Pick<Remarks, 'wants'> {
  const { words, claims } = reading.slots
  if (claims.some(({ unit }) => unit === 'times')) return {}
  if (claims.some(it => isMoneyOfChange(it, reading.slots))) return { wants: 'difference' }
  const asksTimes = words.has('times') && !words.has('double') && (words.has('howmuch') || !isYesOrNo(reading.slots))
  if (asksTimes) return { wants: 'times' }
  const wants = ofSeveral(reading)
  if (wants !== undefined) return { wants }
  const { metric, topic, act } = readingSummary(reading).slots
  if (topic === 'asymmetry') return { wants: 'sides' }
  if (act === 'explain' && reading.intent !== 'source') return { wants: 'causes' }
  return metric === 'diff+pct' ? { wants: 'difference' } : {}
}

/** What is asked of several partners, each or together. */
function ofSeveral({ read, slots: { words, row, top } }: QuestionReading): Remarks['wants'] {
  const asked = 'question' in read ? read.question : undefined
  const isGrowth = words.has('growth') || words.has('fall')
  if (asked?.kind === 'compare-partners')
    return asked.together ?? (isGrowth && asked.overtaking === undefined ? 'growth' : undefined)
  if (asked?.kind !== 'ranking') return undefined
  if (!words.has('share') && !words.has('percent'))
    return hasClass(row, 'added') || isWholly('sum-them', row) ? 'total' : undefined
  // "The biggest market and its share", "the share of the top five"; "exports by country in percent" is of each.
  const isOfAll = top !== undefined && !hasClass(row, 'each-year') && !row.some((_, at) => isByCountry(row, at))
  const isTogether = hasClass(row, 'added') || (isOfAll && isShareOfList(row))
  const isOfOne = asked.top === 1 || asked.at !== undefined
  return isOfOne || isTogether ? 'share' : 'shares'
}

/** "The share of the top five", but not "the top five with their shares". */
const isShareOfList = (row: Slots['row']): boolean =>
  row.some(
    (tagged, at) =>
      hasWord(tagged, 'share', 'percent') &&
      !hasWord(row[at + 1], 'with') &&
      !row.slice(Math.max(0, at - 2), at).some(lead => hasWord(lead, 'with', 'and')),
  )

/** "Who said 4.87 billion?": the amount to look for. With several amounts the question is why they differ. */
function soughtIn(reading: QuestionReading): Pick<Remarks, 'sought'> {
  const ofProjects = reading.slots.claims.filter(isOfProject)
  const [only, second] = ofProjects.length > 0 ? ofProjects : spokenAmounts(reading)
  if (reading.intent !== 'source' || second !== undefined) return {}
  const bare = only === undefined ? bareAmount(reading.slots) : undefined
  if (bare !== undefined) return { sought: bare }
  return only === undefined ? {} : { sought: amountOf(only, reading) }
}

/** "Source for 4.87?", without a unit: billions of dollars, or millions from 100 on, as people say them. */
function bareAmount({ row, unread }: Slots): Amount | undefined {
  const [only, second] = row.filter(({ raw }) => unread.includes(raw) && isDecimal(raw))
  if (only === undefined || second !== undefined) return undefined
  const value = only.raw.replace(',', '.')
  return { value, unitMult: Number(value) < 100 ? 9 : 6, unit: 'USD' }
}

/** The words without a meaning of their own, by their fate. Few of each, because texts are untrusted. */
function fatesIn({ read, slots }: QuestionReading): Pick<Understanding, 'asking' | 'passed' | 'unread'> {
  const fates = fatesOf(slots)
  const said = (wanted: Fate): readonly string[] =>
    slots.row.flatMap(({ raw, kind }, at) => (fates[at] === wanted && kind !== 'mark' ? [raw] : [])).slice(0, mostWords)
  const phrases = unreadPhrases(slots).map(it => typedPhrase(slots.row, it))
  const unread = 'question' in read ? [...phrases, ...levelsIn(read.question, slots)].slice(0, 2) : []
  return { asking: said('intent'), passed: said('empty'), ...(unread.length > 0 && { unread }) }
}

/** "Which countries buy more than 500 million", "years above 2 billion since 2010": a list and a run of years leave none out. */
const levelsIn = ({ kind }: Question, slots: Slots): readonly string[] =>
  (kind === 'ranking' || kind === 'series') && !slots.words.has('verify')
    ? spokenAmounts({ slots }).flatMap(({ from, to, unit }) =>
        unit === 'rank' || unit === 'times' ? [] : [typedText(slots.row.slice(from, to))],
      )
    : []

/** The most words that are kept, because texts are untrusted. */
const mostWords = 12

interface Placed {
  readonly at: number
  readonly to: number
  readonly meant: Meaning
}

/** The words in the order of the text, without those of the previous question. */
function wordsOf(reading: QuestionReading): Understanding['words'] {
  const { row, areas, times } = reading.slots
  const placed: readonly Placed[] = [
    ...areas.filter(({ at }) => at >= 0).map(({ at, to, area }) => ({ at, to, meant: { area } })),
    ...times.flatMap(({ from: at, to, period, years }): readonly Placed[] => {
      if (period !== undefined) return [{ at, to, meant: { period } }]
      return years === undefined ? [] : [{ at, to, meant: { years } }]
    }),
    ...row.flatMap((tagged, at) => {
      const flow = flowIn(tagged) ?? soldOrBought(tagged, reading.flow)
      return flow === undefined ? [] : [{ at, to: at + 1, meant: { flow } }]
    }),
    ...spokenAmounts(reading).map(it => ({ at: it.from, to: it.to, meant: { amount: amountOf(it, reading) } })),
  ]
  return placed
    .toSorted((a, b) => a.at - b.at)
    .slice(0, mostWords)
    .map(({ at, to, meant }) => ({ said: typedText(row.slice(at, to)), meant }))
}

function soldOrBought(tagged: TaggedWord, flow: Flow): Flow | undefined {
  if (flow === 'X' && hasWord(tagged, 'sell')) return 'X'
  return flow === 'M' && hasWord(tagged, 'buy') ? 'M' : undefined
}

function carriedOf({ read, prevUsed }: QuestionReading): Understanding['carried'] {
  if (!('question' in read)) return []
  const { question } = read
  return [
    ...(prevUsed.includes('flow') && 'flow' in question ? [{ flow: question.flow }] : []),
    ...(prevUsed.includes('countries') ? partnersOf(question).map(area => ({ area })) : []),
    ...(prevUsed.includes('period') && 'period' in question && question.period !== undefined
      ? [{ period: question.period }]
      : []),
  ]
}
