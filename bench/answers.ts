/** CPU time of one answer, from question to message, at growing numbers of observations. An index stays flat, a scan does not. */
import { answer } from '../src/answers/answer-question.ts'
import type { Question } from '../src/answers/model/question.ts'
import { applyEdit, isRefusal } from '../src/data/facts/apply-edits.ts'
import type { Facts } from '../src/data/facts/facts.ts'
import { languageOf } from '../src/languages/languages.ts'
import { writeMessage } from '../src/writing/write-answer.ts'
import { madeFacts } from './made.ts'
import { median } from './median.ts'

const asked: Question = { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2025' }
const say = (facts: Facts): unknown =>
  writeMessage(answer(asked, facts, '2026-03-14'), {
    language: languageOf('en'),
    facts,
    medium: 'private',
    bot: '@karvan_bot',
    pair: { reporter: 'AZE', partner: 'CHN' },
  })

/** Microseconds of CPU time of one call, over so many. */
function microsOf(times: number, call: () => void): number {
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}

/** The facts after one more edit without effect: nothing is cached for them. */
function renewed(facts: Facts): Facts {
  const nothing = { sources: [], organisations: [], speakers: [], projects: [], observations: [], statements: [] }
  const edit = {
    version: facts.version + 1,
    at: '2026-03-14T00:00:00Z',
    by: 'seed',
    change: { do: 'add', ...nothing },
  } as const
  const next = applyEdit(facts, edit)
  if (isRefusal(next)) throw new Error(`the empty edit breaks ${next.rule}`)
  return next
}

/** The sizes take turns in each round, so that a busy machine slows all of them. The first round is the warm-up. */
const rounds = 15

/**
 * Prints the medians of each size, first after an edit and then repeated, as ratios to the smallest. Returns the largest ratio.
 * @param times answers of each kind in a round
 */
export function benchAnswers(sizes: readonly number[], times: number): number {
  const all = sizes.map(size => ({ size, facts: madeFacts(size), first: [] as number[], again: [] as number[] }))
  for (let round = -1; round < rounds; round++) {
    for (const one of all) {
      const edited = Array.from({ length: times }, () => renewed(one.facts))
      const first = microsOf(times, () => say(edited.pop() ?? one.facts))
      const again = microsOf(times, () => say(one.facts))
      if (round < 0) continue
      one.first.push(first)
      one.again.push(again)
    }
  }
  const rows = all.map(({ size, first, again }) => ({ size, first: median(first), again: median(again) }))
  const [least] = rows
  const ratio = (one: number, of: number | undefined): number => one / (of ?? Number.NaN)
  console.log('\nOne answer, question to message: the first after an edit, and again; CPU time')
  console.table(
    rows.map(({ size, first, again }) => ({
      observations: size,
      'first µs': first.toFixed(0),
      'first ratio': ratio(first, least?.first).toFixed(2),
      'again µs': again.toFixed(0),
      'again ratio': ratio(again, least?.again).toFixed(2),
    })),
  )
  return Math.max(...rows.flatMap(({ first, again }) => [ratio(first, least?.first), ratio(again, least?.again)]))
}
