import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entity, EntityType } from '../src/shapes.ts'
import { formatted, messageText } from '../src/text/formatted.ts'
import { checkedLink } from '../src/text/link.ts'

/** Entities as "type:covered text", which is easier to read than offsets. */
function marks(text: string, entities: readonly Entity[]): readonly string[] {
  return entities.map(({ type, offset, length, url, language }) =>
    [type, text.slice(offset, offset + length), url ?? language].filter(part => part !== undefined).join(':'),
  )
}

function found(text: string): readonly string[] {
  const result = formatted({ text })
  return marks(result.text, result.entities)
}

describe('found in plain text', () => {
  test.each([
    ['/rank', ['bot_command:/rank']],
    ['/rank@karvan_bot 2025', ['bot_command:/rank@karvan_bot']],
    ['1/2 and/or a/b', []],
    ['ask @karvan_bot now', ['mention:@karvan_bot']],
    ['see https://report.az/a?b=1.', ['url:https://report.az/a?b=1']],
    ['report.az. Then', ['url:report.az']],
    ['(https://report.az/a)', ['url:https://report.az/a']],
    ['#trade #1', ['hashtag:#trade']],
    ['$4.87bn $USD', ['cashtag:$USD']],
    ['a@report.az', ['email:a@report.az']],
    ['/TURNOVER', ['bot_command:/TURNOVER']],
    ['\u200f/rank', ['bot_command:/rank']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('cleaned', () => {
  test.each([
    ['  a \n', 'a'],
    ['a\tb\u0001c', 'a b c'],
    ['a\r\nb', 'a\nb'],
    ['a\u202eb\u2028c', 'abc'],
    ['\u2067abc\u2069', '\u2067abc\u2069'],
  ])('%j', (text, expected) => expect(formatted({ text }).text).toBe(expected))

  test('entities move with the text', () => {
    const { text, entities } = formatted({ text: '  \u202eab c', entities: [{ type: 'bold', offset: 4, length: 1 }] })
    expect(marks(text, entities)).toEqual(['bold:b'])
  })
})

const mark = (type: EntityType, offset: number, length: number): Entity => ({ type, offset, length })

describe('entities', () => {
  test.each([
    [
      'past the end',
      'abc',
      [mark('bold', 2, 5)],
      'entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 7',
    ],
    ['after the end', 'abc', [mark('bold', 9, 1)], 'entity begins after the end of the text at UTF-16 offset 9'],
    ['negative', 'abc', [mark('bold', -1, 1)], 'receive an entity with incorrect offset -1'],
    [
      'splits a character',
      '😀',
      [mark('bold', 0, 1)],
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4',
    ],
    [
      'begins in a character',
      '😀a',
      [mark('bold', 1, 2)],
      'entity begins in a middle of a UTF-16 symbol at byte offset 4',
    ],
    [
      'cross',
      'abcd',
      [mark('bold', 0, 3), mark('italic', 2, 2)],
      "can't parse entities: italic at 2 and bold at 0 cross each other",
    ],
    [
      'quote in quote',
      'abcd',
      [mark('blockquote', 0, 4), mark('expandable_blockquote', 1, 2)],
      "can't parse entities: a blockquote can't be nested",
    ],
    [
      'in code',
      'abcd',
      [mark('code', 0, 4), mark('bold', 1, 2)],
      "can't parse entities: code and pre can't be combined with others",
    ],
    [
      'around code',
      'abcd',
      [mark('bold', 0, 4), mark('code', 1, 2)],
      "can't parse entities: code and pre can't be combined with others",
    ],
    [
      'bad link',
      'abcd',
      [{ ...mark('text_link', 0, 2), url: 'nowhere' }],
      "entity URL 'nowhere' is invalid: Wrong HTTP URL",
    ],
  ] as const)('%s is refused', (_name, text, entities, words) =>
    expect(() => formatted({ text, entities })).toThrow(words),
  )

  test('code in a quotation is fine', () => {
    const entities = [mark('blockquote', 0, 4), mark('code', 1, 2)]
    expect(formatted({ text: 'abcd', entities }).entities).toEqual(entities)
  })

  test('all but the first hundred are forgotten', () => {
    const entities = Array.from({ length: 120 }, (_, index) => mark('bold', index * 2, 1))
    expect(formatted({ text: 'a '.repeat(120), entities }).entities).toHaveLength(100)
  })
})

test.each([
  ['', 'message text is empty'],
  ['   \n', 'text must be non-empty'],
  ['\u200b\u200d\u2060', 'text must be non-empty'],
  ['a'.repeat(4097), 'message is too long'],
  ['\ud800', 'strings must be encoded in UTF-8'],
])('the text %j is refused', (text, words) => expect(() => messageText({ text })).toThrow(words))

test('4096 characters are counted without the white space around them', () =>
  expect(messageText({ text: ` ${'a'.repeat(4096)} ` }).text).toHaveLength(4096))

test.each([
  ['https://a.az', true],
  ['report.az/x', true],
  ['tg://resolve?domain=x', true],
  ['http://localhost', false],
  ['javascript:alert(1)', false],
  ['ftp://a.az', false],
  ['https://a b.az', false],
])('the link %s is kept: %s', (url, isKept) => expect(checkedLink(url) !== undefined).toBe(isKept))

test('whatever is written, every entity covers part of the text and no half character', () => {
  const piece = fc.constantFrom('<b>', '&', ' ', '\n', '😀', 'ə', '/rank', '@karvan_bot', 'report.az', '\u202e')
  const given = fc.array(fc.record({ offset: fc.nat(20), length: fc.nat(20) }), { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), given, (pieces, places) => {
      const text = pieces.join('')
      let result: ReturnType<typeof formatted>
      try {
        result = formatted({ text, entities: places.map(place => ({ type: 'bold', ...place })) })
      } catch (error) {
        expect(String(error)).toMatch(/entity begin|cross each other/)
        return
      }
      for (const { offset, length } of result.entities) {
        const covered = result.text.slice(offset, offset + length)
        expect(covered.length).toBe(length)
        expect(covered.trim()).not.toBe('')
        expect(covered).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
      }
    }),
  )
})
