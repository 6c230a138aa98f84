import { expect, test } from 'vitest'
import { languageOf } from '../../../src/languages/languages.ts'
import { withAskedAgo } from '../../../src/writing/message/time-notes.ts'

const hour = 3_600_000
const message = { text: '$4.87 billion', entities: [{ type: 'bold' as const, offset: 0, length: 13 }], buttons: [] }

test.each([
  ['en', 1.5, 'You asked this 1 hour ago:'],
  ['en', 47, 'You asked this 47 hours ago:'],
  ['en', 50, 'You asked this 2 days ago:'],
  ['az', 3, 'Siz bunu 3 saat öncə soruşmusunuz:'],
  ['ru', 3, 'Вы спросили об этом 3 часа назад:'],
  ['ru', 21, 'Вы спросили об этом 21 час назад:'],
  ['zh', 3, '您在3小时前提问：'],
] as const)('%s after %f hours: %s', (code, hours, line) => {
  const { text, entities } = withAskedAgo(message, hours * hour, languageOf(code))
  expect(text).toBe(`${line}\n\n$4.87 billion`)
  expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(['$4.87 billion'])
})
