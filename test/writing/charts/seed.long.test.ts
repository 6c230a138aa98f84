/** Every series and ranking of the seed data as the bot draws it, in turn in each language. */
import { expect, test } from 'vitest'
import type { QuestionOf } from '../../../src/answers/model/question.ts'
import type { Flow } from '../../../src/data/model/schema.ts'
import { languages } from '../../../src/languages/languages.ts'
import { seedFacts } from '../../facts.ts'
import { chartIn, writingIn, written } from '../writing.ts'
import { misplaced, partners } from './charts.ts'
import { lacking } from './law.ts'

const flows: readonly Flow[] = ['X', 'M', 'T', 'B']

/** What is wrong in the picture of a question, when it has one; in another language for each number. */
function faults(question: Pick<QuestionOf<'chart'>, 'flow'> & Partial<QuestionOf<'chart'>>, i: number) {
  const { code } = languages[i % languages.length] ?? expect.fail()
  const asked = { kind: 'chart', of: 'values', reporter: 'AZE', partners: [], grain: 'year', ...question } as const
  const message = written(asked, writingIn(code, 'private', seedFacts))
  const picture = chartIn(message)
  return picture === undefined ? [] : [...misplaced(picture).map(it => `${picture.title}: ${it}`), ...lacking(message)]
}

const forms = [{}, { from: '2014' }, { from: '2014', scale: 'log' }, { grain: 'month' }] as const

// Each partner has each form in one of the four flows.
test.each(flows.map((flow, turn) => [flow, turn] as const))(
  'no text overlaps another or leaves the picture in the series of %s, and no number is missing in the caption',
  (flow, turn) => {
    const wrong = partners.flatMap((partner, i) =>
      faults({ flow, partners: [partner], ...forms[(i + turn) % forms.length] }, i),
    )
    expect(partners.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  },
)

test.each(flows.slice(0, 3))('no text overlaps another or leaves the picture in the rankings by %s', flow => {
  const years = Array.from({ length: 32 }, (_, i) => String(1994 + i))
  expect(years.flatMap((to, i) => faults({ of: 'largest', flow, to }, i))).toEqual([])
})
