/** Buttons that are named after a flow, under the answers to many questions. */
import { expect, test } from 'vitest'
import type { Question } from '../../src/answers/model/question.ts'
import type { Flow } from '../../src/data/model/schema.ts'
import { languages } from '../../src/languages/languages.ts'
import { presses, questionIn } from '../buttons.ts'
import { inTurn } from '../in-turn.ts'
import { writingIn, written } from './writing.ts'

const flows: readonly (readonly ['turnover' | 'exports' | 'imports' | 'balance', Flow])[] = [
  ['turnover', 'T'],
  ['exports', 'X'],
  ['imports', 'M'],
  ['balance', 'B'],
]

const codes = languages.map(({ code }, turn) => [code, turn] as const)

/** The tests of the buttons under the answers to those questions: every language tries a quarter of them. */
export function testFlowButtons(questions: readonly Question[]): void {
  test.each(codes)('a button named after a flow asks for that flow, in %s', (code, turn) => {
    const { buttons } = writingIn(code).language.say
    const wrong: string[] = []
    const seen = new Set<string>()
    for (const question of inTurn(questions, ({ kind }) => kind, turn)) {
      for (const { label, data } of presses(written(question, writingIn(code)))) {
        const flow = flows.find(([name]) => buttons[name] === label)?.[1]
        if (flow === undefined) continue
        seen.add(flow)
        const asked = questionIn(data)
        if (asked?.kind !== 'figure' || asked.flow !== flow)
          wrong.push(`${JSON.stringify(question)} [${label}] ${data}`)
      }
    }
    expect([...seen].toSorted()).toEqual(['B', 'M', 'T', 'X'])
    expect(wrong.slice(0, 5)).toEqual([])
  })
}
