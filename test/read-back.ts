/** Labels of buttons, typed as questions. */
import { describe, expect, test } from 'vitest'
import type { Question } from '../src/answers/model/question.ts'
import { hasBegun } from '../src/data/model/period.ts'
import type { Code } from '../src/data/model/schema.ts'
import { readingContext } from '../src/handlers/questions/reading-context.ts'
import { languages } from '../src/languages/languages.ts'
import { readQuestion } from '../src/reading/read-question.ts'
import { questionLabel } from '../src/writing/message/question-label.ts'
import { pressFacts, today } from './facts.ts'

const pair = { reporter: 'AZE', partner: 'CHN' } as const
const context = readingContext(pressFacts, today, pair)
const inEach = describe.each(languages.map(language => [language.code, language] as const))

/** Areas whose names cannot be read back: countries with the same short name, islands, and former unions. */
export const otherAreas: Record<Code, readonly string[]> = {
  en: ['EU28'],
  az: ['EU28', 'COD', 'COG'],
  ru: ['BES', 'COD', 'FSM', 'SYC', 'VGB', 'VIR'],
  zh: ['EU28', 'BRI'],
}

const sorted = (value: object): unknown => Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b))

/** The tests of the labels of those questions, in every language. */
export function testLabels(questions: readonly Question[]): void {
  inEach('a button label, typed in %s, is the same question:', (code, language) => {
    const typed = questions.filter(
      question =>
        (question.kind === 'figure' || question.kind === 'growth' || question.kind === 'rank') &&
        question.asOf === undefined &&
        !('base' in question && question.base !== undefined) &&
        (question.period === undefined || hasBegun(question.period, today)) &&
        // If one of two names is the home area, it is the reporter, in any order.
        question.partner !== 'AZE' &&
        // A label of trade inside a group would contain one name twice.
        question.reporter !== question.partner &&
        ![question.reporter, question.partner].some(area => otherAreas[code].includes(area)),
    )

    test('figures, growths and ranks', () => {
      const wrong = typed.flatMap(question => {
        const label = questionLabel(question, { language, pair })
        const { read } = readQuestion(label, context)
        const same = 'question' in read && JSON.stringify(sorted(read.question)) === JSON.stringify(sorted(question))
        return same ? [] : [`${label}: ${JSON.stringify(read)}`]
      })
      expect(typed.length).toBeGreaterThan(questions.length / 10)
      expect(wrong).toEqual([])
    })
  })
}
