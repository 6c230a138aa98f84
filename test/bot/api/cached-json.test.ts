import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOf, cachedJson, cachedJsonBytes, memoizeByReference } from '../../../src/bot/api/cached-json.ts'

const read = (payload: Readonly<Record<string, unknown>>): unknown => JSON.parse(bodyOf(payload).toString('utf8'))

test('the body of a call equals its JSON, with and without cached parts', () => {
  const part = fc.oneof(
    fc.integer(),
    fc.boolean(),
    fc.string({ unit: 'grapheme' }),
    fc.constant(undefined),
    fc.json().map(text => ({ part: JSON.parse(text) })),
  )
  const field = fc.tuple(fc.string(), part, fc.boolean())
  fc.assert(
    fc.property(fc.array(field, { maxLength: 6 }), fields => {
      const entries = fields.map(
        ([name, value, lasts]) => [name, lasts && typeof value === 'object' ? cachedJson(value) : value] as const,
      )
      const payload = Object.fromEntries(entries)
      expect(read(payload)).toEqual(JSON.parse(JSON.stringify(payload)))
    }),
  )
})

test.each([
  [{}, {}],
  [{ text: 'half \ud83d' }, { text: 'half \ufffd' }],
  [
    { chat_id: 1, reply_markup: cachedJson({ text: 'half \ud83d' }) },
    { chat_id: 1, reply_markup: { text: 'half \ufffd' } },
  ],
  [{ entities: cachedJson([]), absent: undefined }, { entities: [] }],
  [{ '': cachedJson({ text: 'a' }) }, { '': { text: 'a' } }],
])('%j', (payload, sent) => expect(read(payload)).toEqual(sent))

test('a message to one chat and then another, and after a change, is written as it is', () => {
  const [entities, markup] = [cachedJson([{ type: 'bold' }]), cachedJson({ inline_keyboard: [] })]
  const reply = { message_id: 1 }
  const calls = [
    { chat_id: 1, text: 'a', entities, reply_markup: markup },
    { chat_id: -2, text: 'a', entities, reply_markup: markup },
    { chat_id: -2, text: 'b', entities, reply_markup: markup },
    { chat_id: -2, caption: 'b', caption_entities: entities, reply_markup: markup },
    { chat_id: -2, text: 'b', reply_markup: markup },
    { chat_id: -2, reply_parameters: reply, reply_markup: markup },
    { chat_id: undefined, text: 'b', reply_markup: markup },
  ]
  for (const call of [...calls, ...calls]) {
    reply.message_id += 1
    expect(read(call)).toEqual(JSON.parse(JSON.stringify(call)))
  }
})

test('what lasts cannot be changed, and what is made of it is made once', () => {
  let count = 0
  const made = memoizeByReference((from: readonly number[]) => {
    count += 1
    return { from }
  })
  const numbers = [1, 2]
  expect(made(numbers)).toBe(made(numbers))
  expect(count).toBe(1)
  expect(Object.isFrozen(made(numbers))).toBe(true)
  expect(cachedJsonBytes(made(numbers))?.toString()).toBe('{"from":[1,2]}')
})
