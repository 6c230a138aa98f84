/** CPU time an update of many different questions in four languages, at first and again: typed, inline, and by buttons. */
import { toAddress } from '../src/answers/address/address.ts'
import { questions } from '../test/reading/score.ts'
import { partners } from './made.ts'
import { median } from './median.ts'
import type { Contender } from './processes.ts'
import { type Amount, measure } from './throughput.ts'

const files = ['en', 'az', 'ru', 'zh'] as const
const asked: readonly string[] = files.flatMap(file => questions(file).map(({ text }) => text))

/** Every n-th, so that all languages are among them. */
const some = (count: number): readonly string[] => {
  const step = Math.floor(asked.length / count)
  return asked.filter((_, i) => i % step === 0).slice(0, count)
}

/** The data of buttons that ask for a figure of one of 20 partners in one of three years. */
const buttons = partners.flatMap(partner =>
  (['T', 'X', 'M'] as const).flatMap(flow =>
    ['2022', '2023', '2024'].map(period => toAddress({ kind: 'figure', flow, reporter: 'AZE', partner, period })),
  ),
)

/** Prints the medians of the rounds. Each round is a process of its own. */
export async function benchQuestions(bot: Contender, rounds: number): Promise<void> {
  const mixed = some(200)
  const often = { warm: 4_000, updates: 6_000 }
  const once = { texts: asked, warm: 0, updates: asked.length }
  const cases: readonly (Omit<Amount, 'rounds'> & { readonly name: string })[] = [
    { name: '200 questions in turn', texts: mixed, ...often },
    { name: 'all different, none asked before', ...once },
    { name: '200 inline queries in turn', texts: mixed, as: 'inline', ...often },
    { name: 'inline, all different, none asked before', as: 'inline', ...once },
    { name: '180 buttons in turn', texts: buttons, as: 'press', ...often },
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
