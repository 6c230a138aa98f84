import { expect, test } from 'vitest'
import { someQuestions } from '../questions.ts'
import { answersTo, testReplies } from './rules.ts'

const answers = answersTo(someQuestions)
testReplies(answers, 'somewhere')

test('every kind of answer is among them', () => {
  const kinds = new Set(answers.map(({ answer }) => answer.kind))
  expect([...kinds].toSorted()).toEqual([
    'average',
    'card',
    'chart',
    'cite',
    'compare',
    'evidence',
    'figure',
    'growth',
    'mean',
    'news',
    'none',
    'page',
    'parts',
    'project',
    'quote',
    'rank',
    'ranking',
    'record',
    'release',
    'rest',
    'series',
    'share',
    'sources',
    'sum',
    'threshold',
    'unclear',
    'why',
  ])
})
