import { expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import { citedIds } from '../../src/answers/cited-ids.ts'
import { pressFacts, today } from '../facts.ts'

test('an answer has used its headline, its growth and what it reckons with', () => {
  const said = answer({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2025' }, pressFacts, today)
  if (said.kind !== 'figure' || said.headline.by !== 'publisher') throw new Error('no published headline')
  const ids = citedIds(said)
  expect(ids).toContain(said.headline.observation.id)
  expect(ids.length).toBeGreaterThan(2)
  for (const id of ids) expect(pressFacts.fact(id)).toBeDefined()
})

test('a page uses none', () => {
  expect(citedIds(answer({ kind: 'page', page: 'help' }, pressFacts, today))).toEqual([])
})
