import { expect, test } from 'vitest'
import type { Flow } from '../../src/data/model/schema.ts'
import { languages } from '../../src/languages/languages.ts'
import { presses, questionIn } from '../buttons.ts'
import { inTurn } from '../in-turn.ts'
import { everyQuestion } from '../questions.ts'
import { writingIn, written } from './writing.ts'

const flows: readonly (readonly ['turnover' | 'exports' | 'imports' | 'balance', Flow])[] = [
  ['turnover', 'T'],
  ['exports', 'X'],
  ['imports', 'M'],
  ['balance', 'B'],
]

const codes = languages.map(({ code }, turn) => [code, turn] as const)

test.each(codes)('a button named after a flow asks for that flow, in %s', (code, turn) => {
  const { buttons } = writingIn(code).language.say
  const wrong: string[] = []
  const seen = new Set<string>()
  for (const question of inTurn(everyQuestion, ({ kind }) => kind, turn)) {
    for (const { label, data } of presses(written(question, writingIn(code)))) {
      const flow = flows.find(([name]) => buttons[name] === label)?.[1]
      if (flow === undefined) continue
      seen.add(flow)
      const asked = questionIn(data)
      if (asked?.kind !== 'figure' || asked.flow !== flow) wrong.push(`${JSON.stringify(question)} [${label}] ${data}`)
    }
  }
  expect([...seen].toSorted()).toEqual(['B', 'M', 'T', 'X'])
  expect(wrong.slice(0, 5)).toEqual([])
})

test('“Year by year” under the best month shows years', () => {
  const question = { kind: 'record', grain: 'month', flow: 'T', reporter: 'AZE', partner: 'CHN' } as const
  const yearly = written(question, writingIn())
    .buttons.flat()
    .find(({ label }) => label === 'Year by year')
  expect(questionIn(yearly?.data)).toMatchObject({ kind: 'series', grain: 'year' })
})
