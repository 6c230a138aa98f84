/** Caption equals picture, over every chart and card of the seed data, in every language. */
import { expect, test } from 'vitest'
import { answer } from '../../../src/answers/answer-question.ts'
import type { Question } from '../../../src/answers/model/question.ts'
import { languages } from '../../../src/languages/languages.ts'
import { writeMessage } from '../../../src/writing/write-answer.ts'
import { seedFacts } from '../../facts.ts'
import { writingIn } from '../writing.ts'
import { partners } from './charts.ts'
import { lacking } from './law.ts'
import './captions.test.ts'

const found = (question: Question): readonly string[] => {
  const said = answer(question, seedFacts, '2026-11-24')
  return languages.flatMap(({ code }) => lacking(writeMessage(said, writingIn(code, 'private', seedFacts))))
}

test.each(['X', 'M', 'T', 'B'] as const)('every number of the charts of %s is in the caption', flow => {
  const asked = [{}, { from: '2014' }, { grain: 'month' }, { of: 'flows' }, { of: 'share' }, { of: 'places' }] as const
  const usual = { kind: 'chart', of: 'values', grain: 'year', flow, reporter: 'AZE' } as const
  expect(partners.flatMap(one => asked.flatMap(it => found({ ...usual, partners: [one], ...it })))).toEqual([])
})

test.each(['figure', 'growth', 'share', 'rank'] as const)(
  'every number of the cards of each %s is in the caption',
  of => {
    const asked = partners.flatMap(partner =>
      (['X', 'M', 'T'] as const).map(flow => ({ kind: 'card', of, flow, reporter: 'AZE', partner }) as const),
    )
    expect(asked.flatMap(found)).toEqual([])
  },
)
