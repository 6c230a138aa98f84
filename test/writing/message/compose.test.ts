import { describe, expect, test } from 'vitest'
import { toAddress } from '../../../src/answers/address/address.ts'
import type { Question } from '../../../src/answers/model/question.ts'
import type { Facts } from '../../../src/data/facts/facts.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import type { TextPiece } from '../../../src/languages/model/voice/text.ts'
import { readViewData } from '../../../src/writing/message/button-data.ts'
import { compose, composeSources, rows } from '../../../src/writing/message/compose.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority } from '../../../src/writing/message/draft.ts'
import type { Medium } from '../../../src/writing/message/message.ts'
import { tiny } from '../../answers/tiny.ts'
import { labels, marked, writingIn } from '../writing.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']
const facts: Facts = tiny(names.map((name, i) => `T 20${10 + i} 1 9 USD CUST ${name}`))
const cite = (name: string): TextPiece => ({ cite: { citation: { source: name }, compiledBy: 'CUST' } })
const question: Question = { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2025' }
const draft = (lines: readonly DraftLine[], more: Partial<Draft> = {}): Draft => ({
  question,
  lines,
  buttons: [],
  ...more,
})
const composed = (lines: readonly DraftLine[], medium: Medium = 'private', more: Partial<Draft> = {}) =>
  compose(draft(lines, more), writingIn('en', medium, facts))

describe('sources', () => {
  test('are numbered as they are first cited, one line each', () => {
    const { text } = composed([line(['One ', cite('c'), ' ', cite('a')]), line(['Two ', cite('a'), ' ', cite('b')])])
    expect(text).toBe(
      'One [1] [2]\nTwo [2] [3]\n\n[1] Customs, c, 1 Nov 2026\n[2] Customs, a, 1 Nov 2026\n[3] Customs, b, 1 Nov 2026',
    )
  })

  test('without an address have no link', () => {
    expect(marked(composed([line(['One ', cite('a')])]))).toEqual([])
  })

  test('of the seed are linked in the text and in their source lines', () => {
    const held: TextPiece = { cite: { citation: { source: 'report-2026-03-13-lumei', speaker: 'lu-mei' } } }
    const message = compose(draft([line(['One ', held])]), writingIn('en'))
    const url = 'https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january'
    expect(marked(message)).toEqual([`text_link «[1]» ${url}`, `text_link «[1]» ${url}`, `text_link «Report» ${url}`])
  })

  test('a message without citations has no source lines', () => {
    expect(composed([line(['Only words'])]).text).toBe('Only words')
  })

  const citing = (count: number): readonly DraftLine[] => [line(names.slice(0, count).map(cite))]
  const under = (text: string): readonly string[] => text.split('\n\n')[1]?.split('\n') ?? []

  test.each<[Medium, number, number, boolean]>([
    ['private', 3, 3, false],
    ['private', 4, 3, true],
    ['channel', 4, 3, true],
    ['group', 2, 2, false],
    ['group', 3, 2, true],
  ])('%s, %i cited: %i lines, the others behind a button: %s', (medium, count, shown, isButton) => {
    const message = composed(citing(count), medium)
    expect(under(message.text)).toHaveLength(shown)
    expect(labels(message)).toEqual(isButton ? [['All sources']] : [])
  })

  test('the button to all sources carries the same question', () => {
    const [[button] = []] = composed(citing(4)).buttons
    expect(button?.data).toBe('s.1fT-AZE-CHN-2025')
    expect(readViewData(button?.data ?? '')).toEqual({ view: 'origins', address: toAddress(question), trail: [] })
  })

  test('a plain address is not read as such a button', () =>
    expect(readViewData(toAddress(question)).view).toBe('answer'))

  test('a draft without a question has no such button', () => {
    const message = compose({ lines: citing(4), buttons: [] }, writingIn('en', 'private', facts))
    expect(message.buttons).toEqual([])
  })

  test.each([
    [56, 64],
    [57, undefined],
  ])('a topic of %i letters makes data of %s bytes', (letters, bytes) => {
    const long: Question = { kind: 'quote', topic: 'x'.repeat(letters), nth: 0 }
    const [[button] = []] = composed(citing(4), 'private', { question: long }).buttons
    expect(button === undefined ? undefined : new TextEncoder().encode(button.data).length).toBe(bytes)
  })

  test('behind the button there are at most nine, and a button back', () => {
    const writing = writingIn('en', 'private', facts)
    const message = composeSources(draft(citing(11)), writing)
    expect(message.text.split('\n')).toEqual(
      names.slice(0, 9).map((name, i) => `[${i + 1}] Customs, ${name}, 1 Nov 2026`),
    )
    expect(message.buttons).toEqual([[{ label: 'Back', data: '1fT-AZE-CHN-2025' }]])
  })
})

describe('room', () => {
  const plain = (count: number): readonly DraftLine[] =>
    Array.from({ length: count }, (_, i) => line([`Line ${i + 1}`], Priority.required - i))

  test.each<[Medium, number]>([
    ['private', 9],
    ['channel', 9],
    ['group', 5],
  ])('%s: %i lines', (medium, most) => {
    expect(composed(plain(most), medium).text.split('\n')).toHaveLength(most)
    expect(composed(plain(most + 1), medium).text.split('\n')).toEqual(plain(most).map((_, i) => `Line ${i + 1}`))
  })

  test('source lines count too: a dropped line drops its source', () => {
    const lines = plain(7).map((it, i) => ({ ...it, text: [...it.text, ' ', cite(names[i % 2] ?? 'a')] }))
    expect(
      composed(lines)
        .text.split('\n')
        .filter(text => text !== ''),
    ).toHaveLength(9)
    expect(composed([...lines, line(['Line 8'], 10)]).text).not.toContain('Line 8')
  })

  test('the line with the lowest priority is dropped first, in any place', () => {
    const lines = plain(10).map((it, i) => (i === 3 ? { ...it, priority: 1 } : { ...it, priority: 50 }))
    expect(composed(lines).text).not.toContain('Line 4')
    expect(composed(lines).text).toContain('Line 10')
  })

  test('of equal priorities the later line is dropped', () => {
    const lines = [line(['x'.repeat(400)]), line(['First'.padEnd(150, '.')], 5), line(['Later'.padEnd(150, '.')], 5)]
    const { text } = composed(lines)
    expect(text).toContain('First')
    expect(text).not.toContain('Later')
  })

  test('a source cited only by a dropped line is dropped, and the numbers close up', () => {
    const lines = [line(['One ', cite('a')]), line(['y'.repeat(600), cite('b')], 1), line(['Three ', cite('c')])]
    expect(composed(lines).text).toBe('One [1]\nThree [2]\n\n[1] Customs, a, 1 Nov 2026\n[2] Customs, c, 1 Nov 2026')
  })

  test.each([
    ['600 letters stay', 'x'.repeat(598), true],
    ['601 do not', 'x'.repeat(599), false],
    ['600 camels stay: what is counted is seen', '🐫'.repeat(598), true],
    ['601 camels do not', '🐫'.repeat(599), false],
  ])('%s', (_, words, stays) => {
    expect(composed([line(['A']), line([words], 50)]).text).toBe(stays ? `A\n${words}`.replace('\nx', '\nX') : 'A')
  })

  test('required lines are kept, however long', () => {
    expect(composed([line(['X'.repeat(700)]), line(['rest'], 99)]).text).toBe('X'.repeat(700))
  })
})

test.each<[Code, string, string]>([
  ['en', 'imports', 'Imports'],
  ['az', 'idxal', 'İdxal'],
  ['ru', 'импорт', 'Импорт'],
  ['zh', '进口', '进口'],
])('a line begins with a capital letter, %s', (code, words, said) => {
  expect(compose(draft([line([{ italic: [words] }])]), writingIn(code)).text).toBe(said)
})

const choice = (_: unknown, i: number): DraftButton => ({ label: `${i + 1}`, ask: question })
test.each([
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [2, 2]],
  [5, [3, 2]],
  [6, [3, 3]],
  [7, [3, 2, 2]],
])('%i buttons are in rows of %j', (count, rows) => {
  const message = composed([line(['A'])], 'private', { buttons: Array.from({ length: count }, choice) })
  expect(message.buttons.map(row => row.length)).toEqual(rows)
  expect(message.buttons.flat().map(({ label }) => label)).toEqual(Array.from({ length: count }, (_, i) => `${i + 1}`))
})

test.each([
  ['three short labels share a row', ['2024', '2025', '2026'], 1],
  [
    'Chinese characters are as wide as two others',
    ['中国与阿塞拜疆双边贸易额是多少？', '中国是阿塞拜疆第几大贸易伙伴？'],
    2,
  ],
  ['short Chinese labels share a row', ['出口', '进口', '引用'], 1],
])('%s', (_, names, count) => expect(rows(names.map(label => ({ label, ask: { data: 'x' } })))).toHaveLength(count))
