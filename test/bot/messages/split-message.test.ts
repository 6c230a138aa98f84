import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, split } from '../../../src/bot/messages/split-message.ts'
import type { Entity, Message } from '../../../src/writing/message/message.ts'
import { plain } from '../app.ts'

const texts = (message: Message, limit: number): readonly string[] => split(message, limit).map(({ text }) => text)
const bold = (offset: number, length: number): Entity => ({ type: 'bold', offset, length })
const family = '👨‍👩‍👧‍👦'

test.each([
  ['short', 10, ['short']],
  ['one line\nand another', 12, ['one line', 'and another']],
  ['a\nb\nc\nd', 3, ['a\nb', 'c\nd']],
  ['a long line of words', 10, ['a long', 'line of', 'words']],
  ['exactly 10\nnext', 10, ['exactly 10', 'next']],
  ['unbrokenunbroken', 10, ['unbrokenun', 'broken']],
  ['  around  ', 10, ['around']],
  ['\n \u00a0\n', 10, []],
  ['', 10, []],
  [`abcdefgh${family}`, 12, ['abcdefgh', family]],
  ['新华社北京三月十三日电', 4, ['新华社北', '京三月十', '三日电']],
  [`${'e\u0301'.repeat(3)}x`, 5, ['e\u0301e\u0301', 'e\u0301x']],
])('%j in parts of %i', (text, limit, parts) => expect(texts(plain(text), limit)).toEqual(parts))

test('a character longer than a part is cut between its signs, never inside one', () => {
  for (const text of texts(plain(family), 4)) expect(text.isWellFormed()).toBe(true)
})

test('the buttons are on the last part', () => {
  const buttons = [[{ label: 'More', data: 'more' }]]
  const parts = split({ ...plain('one line\nand another'), buttons }, 12)
  expect(parts.map(part => part.buttons)).toEqual([[], buttons])
})

test('a cut is made outside of bold while there is another place for it', () => {
  expect(texts({ ...plain('some words in bold here'), entities: [bold(5, 13)] }, 15)).toEqual([
    'some',
    'words in bold',
    'here',
  ])
})

test('what is longer than a part is continued behind the cut', () => {
  const parts = split({ ...plain('one line\nand another'), entities: [bold(4, 12)] }, 12)
  expect(parts.map(({ text, entities }) => [text, entities])).toEqual([
    ['one line', [bold(4, 4)]],
    ['and another', [bold(0, 7)]],
  ])
})

test('no part has more than a hundred entities', () => {
  const lines = Array.from({ length: 250 }, (_, i) => bold(i * 4, 3))
  const parts = split({ ...plain('abc\n'.repeat(250)), entities: lines })
  expect(parts.map(({ entities }) => entities.length)).toEqual([100, 100, 50])
})

const messages = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('\n', ' ', family, '🇦🇿', 'ə', '年')),
    { maxLength: 40 },
  )
  .chain(pieces => {
    const text = pieces.join('')
    const borders = [0, ...[...text].map((_, i, all) => all.slice(0, i + 1).join('').length)]
    const entity = fc
      .tuple(fc.constantFrom(...borders), fc.constantFrom(...borders))
      .map(([a, b]) => bold(Math.min(a, b), Math.abs(a - b)))
    return fc.record({
      text: fc.constant(text),
      entities: fc.array(entity, { maxLength: 5 }).map(all => all.filter(({ length }) => length > 0)),
      buttons: fc.constant([]),
    })
  })

test('nothing but white space is lost, and no part is too long or broken', () => {
  fc.assert(
    fc.property(messages, fc.integer({ min: 2, max: 60 }), (message, limit) => {
      const parts = split(message, limit)
      const visible = (text: string): string => text.replace(/\s/g, '')
      expect(visible(parts.map(({ text }) => text).join(''))).toBe(visible(message.text))
      for (const { text } of parts) {
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(text.trim()).toBe(text)
        expect(text).not.toBe('')
        expect(text.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('entities cover in the parts what they covered before', () => {
  fc.assert(
    fc.property(messages, fc.integer({ min: 2, max: 60 }), (message, limit) => {
      const covered = ({ text, entities }: Message): string =>
        [...text.matchAll(/\S/g)]
          .map(({ index }) => entities.filter(it => it.offset <= index && index < it.offset + it.length).length)
          .join('')
      const parts = split(message, limit)
      expect(parts.map(covered).join('')).toBe(covered(message))
      for (const { text, entities } of parts)
        for (const it of entities) expect(it.offset + it.length).toBeLessThanOrEqual(text.length)
    }),
  )
})

test.each([
  [0, [0]],
  [1_024, [1_024]],
  [1_025, [1_025, 0]],
  [5_000, [4_096, 904]],
  [6_000, [4_096, 1_904, 0]],
])('D1 of %i characters with a file, what a caption holds is under it, the rest before it', (length, lengths) => {
  const file = { name: 'a.csv', bytes: new Uint8Array(1) }
  const message = { text: 'x'.repeat(length), entities: [], buttons: [[{ label: 'More', data: 'more' }]], file }
  const parts = partsOf(message)
  expect(parts.map(({ text }) => text.length)).toEqual(lengths)
  expect(parts.map(part => part.file !== undefined)).toEqual(lengths.map((_, i) => i === lengths.length - 1))
  expect(parts.at(-1)?.buttons).toEqual(message.buttons)
  expect(parts.at(-1)?.text.length).toBeLessThanOrEqual(1_024)
})
