/** Time of one answer, from question to message, at growing numbers of observations. An index stays flat, a scan does not. */
import { Bench } from 'tinybench'
import { answer } from '../src/answers/answer-question.ts'
import type { Question } from '../src/answers/model/question.ts'
import { applyEdit, isRefusal } from '../src/data/facts/apply-edits.ts'
import type { Facts } from '../src/data/facts/facts.ts'
import { languageOf } from '../src/languages/languages.ts'
import { writeMessage } from '../src/writing/write-answer.ts'
import { madeFacts } from './made.ts'

const asked: Question = { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2025' }
const say = (facts: Facts): unknown =>
  writeMessage(answer(asked, facts, '2026-03-14'), {
    language: languageOf('en'),
    facts,
    medium: 'private',
    bot: '@karvan_bot',
    pair: { reporter: 'AZE', partner: 'CHN' },
  })

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

/** Prints the medians of each size, first after an edit and then repeated, as ratios to the smallest. Returns the largest ratio. */
export async function benchAnswers(sizes: readonly number[], timeMs: number): Promise<number> {
  const bench = new Bench({ time: timeMs })
  for (const size of sizes) {
    let facts = madeFacts(size)
    bench.add(`${size} first`, () => say(facts), {
      beforeEach: () => {
        facts = renewed(facts)
      },
    })
    bench.add(`${size} again`, () => say(facts))
  }
  await bench.run()
  const micros = (name: string): number => {
    const result = bench.getTask(name)?.result
    return result !== undefined && 'latency' in result ? result.latency.p50 * 1000 : Number.NaN
  }
  const rows = sizes.map(size => ({ size, first: micros(`${size} first`), again: micros(`${size} again`) }))
  const [least] = rows
  const ratio = (one: number, of: number | undefined): number => one / (of ?? Number.NaN)
  console.log('\nOne answer, question to message: the first after an edit, and again')
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
