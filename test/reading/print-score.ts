/**
 * Prints two measures: right readings (`npm run score`), and false confidence, the share of doubtful inputs that get a
 * wrong figure. `npm run score -- all` prints each miss too; `-- tuned` only those that may be looked at.
 * `npm run score -- posts` scores the reading of posts and articles instead.
 */
import { type Doubtful, doubtful, doubtfulFiles, type Outcome, outcomeOf } from './doubtful.ts'
import { printPosts } from './posts/print-posts.ts'
import { plain, questions, rate, type Scored, score } from './score.ts'

const files = [
  'en',
  'az',
  'ru',
  'zh',
  'mixed',
  'fresh-en',
  'fresh-az',
  'fresh-ru',
  'fresh-zh',
  'ordinary-a',
  'ordinary-b',
  'given',
] as const

const percent = (scored: readonly Scored[], of: 'intent' | 'exact'): string => `${(rate(scored, of) * 100).toFixed(0)}%`
const line = (name: string, scored: readonly Scored[]): string =>
  `${name}: ${scored.length} questions, intent ${percent(scored, 'intent')}, exact ${percent(scored, 'exact')}`

function show(scored: readonly Scored[]): void {
  for (const { asked, exact, got } of scored)
    if (!exact)
      console.log(
        `  ${asked.id} ${asked.text}\n    want ${asked.intent} ${plain(asked.intent, asked.slots)}\n    got  ${got}`,
      )
}

/** Prints the questions of each file by halves, with the misread questions, then the held halves by intent. */
function printQuestions(wanted: string): void {
  const held: Scored[] = []
  for (const file of files)
    for (const half of ['held', 'tuned', undefined] as const) {
      const scored = questions(file)
        .filter(asked => asked.half === half)
        .map(score)
      if (scored.length === 0) continue
      console.log(line(`${file} ${half ?? ''}`.trim(), scored))
      if (wanted === 'all' || wanted === half) show(scored)
      if (half === 'held') held.push(...scored)
    }
  console.log('\nThe held halves by intent')
  for (const intent of [...new Set(held.map(({ asked }) => asked.intent))].sort())
    console.log(
      line(
        intent,
        held.filter(({ asked }) => asked.intent === intent),
      ),
    )
}

const faults = (all: readonly Outcome[]): string => {
  const count = all.filter(({ isFalse }) => isFalse).length
  return `${count} of ${all.length}, ${((count / all.length) * 100).toFixed(1)}%`
}

/** Prints the false confidence of each file by halves, then by set and by language over all files. */
function printDoubtful(wanted: string): void {
  console.log('\nFalse confidence')
  const all: Outcome[] = []
  for (const file of doubtfulFiles())
    for (const half of ['held', 'tuned', undefined] as const) {
      const outcomes = doubtful(file)
        .filter(input => input.half === half)
        .map(outcomeOf)
      if (outcomes.length === 0) continue
      console.log(`doubtful-${file} ${half ?? ''}`.trim(), faults(outcomes))
      if (wanted === 'all' || wanted === half)
        for (const { input, isFalse, got } of outcomes)
          if (isFalse)
            console.log(
              `  ${input.id} ${input.text} ${input.prev === undefined ? '' : `(after: ${input.prev})`}\n    ${got}`,
            )
      all.push(...outcomes)
    }
  for (const by of [({ set }: Doubtful) => set, ({ lang }: Doubtful) => lang])
    for (const group of [...new Set(all.map(({ input }) => by(input)))].sort())
      console.log(`${group}: ${faults(all.filter(({ input }) => by(input) === group))}`)
}

const wanted = process.argv[2] ?? 'tuned'
if (wanted === 'posts') printPosts(process.argv.slice(3))
else {
  printQuestions(wanted)
  printDoubtful(wanted)
}
