/** CPU time an update of many different questions in four languages, at first and again. */
import { questions } from '../test/reading/score.ts'
import { median } from './median.ts'
import type { Contender } from './processes.ts'
import { measure } from './throughput.ts'

const files = ['en', 'az', 'ru', 'zh'] as const
const asked: readonly string[] = files.flatMap(file => questions(file).map(({ text }) => text))

/** Every n-th, so that all languages are among them. */
const some = (count: number): readonly string[] => {
  const step = Math.floor(asked.length / count)
  return asked.filter((_, i) => i % step === 0).slice(0, count)
}

/** Prints the medians of the rounds. Each round is a process of its own. */
export async function benchQuestions(bot: Contender, rounds: number): Promise<void> {
  const mixed = some(200)
  const cases = [
    { name: '200 questions in turn', texts: mixed, warm: 4_000, updates: 6_000 },
    { name: 'all different, none asked before', texts: asked, warm: 0, updates: asked.length },
  ]
  const rows = []
  for (const { name, ...amount } of cases) {
    const seen = []
    for (let round = 0; round < rounds; round++) seen.push((await measure(bot, { rounds, ...amount })).cpu)
    rows.push({ questions: name, 'CPU µs an update': median(seen).toFixed(0) })
  }
  console.log('\nQuestions in four languages, by polling')
  console.table(rows)
}
