import { expect, test } from 'vitest'
import { questionIn } from '../buttons.ts'
import { someQuestions } from '../questions.ts'
import { testFlowButtons } from './flow-buttons.ts'
import { writingIn, written } from './writing.ts'

testFlowButtons(someQuestions)

test('“Year by year” under the best month shows years', () => {
  const question = { kind: 'record', grain: 'month', flow: 'T', reporter: 'AZE', partner: 'CHN' } as const
  const yearly = written(question, writingIn())
    .buttons.flat()
    .find(({ label }) => label === 'Year by year')
  expect(questionIn(yearly?.data)).toMatchObject({ kind: 'series', grain: 'year' })
})
