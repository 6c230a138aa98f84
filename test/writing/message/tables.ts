/** What holds for every table. */
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import { languages } from '../../../src/languages/languages.ts'
import { writingIn, written } from '../writing.ts'
import { everyPiece, linesOf } from './rich-words.ts'

/** The tests of the tables in the answers to those questions. */
export function testTables(questions: readonly Question[]): void {
  // Whether an answer has a table is the same in every language.
  const tabular = questions.filter(question => written(question, writingIn()).rich !== undefined)

  describe.each(languages.map(({ code }) => code))('every table in %s', code => {
    const tables = tabular
      .map(question => ({ question, message: written(question, writingIn(code)) }))
      .flatMap(({ question, message: { text, rich } }) => (rich === undefined ? [] : [{ question, text, rich }]))

    test('tables of each kind are among them', () =>
      expect([...new Set(tables.map(({ question }) => question.kind))]).toEqual(
        expect.arrayContaining(['ranking', 'compare-partners', 'series', 'chart']),
      ))

    test('has every figure of the plain answer', () => {
      // Without the base of a growth: the heading of the column says that it is the year before.
      const figures = (said: string): readonly string[] =>
        (said.replace(/\[\d+\]/g, '').match(/\d[\d.,]*\d|\d/g) ?? []).filter(figure => !/^(?:19|20)\d\d$/.test(figure))
      const wrong = tables.flatMap(({ question, text, rich }) => {
        const held = new Set(figures(linesOf(rich.blocks).join('\n')))
        const lost = figures(text).filter(figure => !held.has(figure))
        return lost.length === 0 ? [] : [`${JSON.stringify(question)} loses ${lost.join(' ')}`]
      })
      expect(wrong.slice(0, 5)).toEqual([])
    })

    test('every [n] leads to a footnote of that number, and every footnote is cited', () => {
      const wrong = tables.flatMap(({ question, rich }) => {
        const pieces = everyPiece(rich.blocks)
        const notes = pieces.flatMap(piece => (piece.type === 'reference' ? [piece.name] : []))
        const links = pieces.flatMap(piece => (piece.type === 'reference_link' ? [piece.reference_name] : []))
        const isNumbered = notes.every((name, i) => name === String(i + 1))
        const isSame = [...new Set(links)].toSorted().join() === notes.toSorted().join()
        return isNumbered && isSame ? [] : [JSON.stringify(question)]
      })
      expect(wrong).toEqual([])
    })

    test('is accepted by Telegram', () => {
      const wrong = tables.filter(({ rich }) => {
        const lines = linesOf(rich.blocks)
        return lines.length > 500 || lines.join('').length > 32_768 || lines.some(line => line.trim() === '')
      })
      expect(wrong).toEqual([])
    })
  })
}
