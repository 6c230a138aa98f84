import { expect, test } from 'vitest'
import { split } from '../src/page/composer/split.ts'

test.each([
  ['a text that fits', 'a'.repeat(4096), [4096]],
  ['one character more', 'a'.repeat(4097), [4096, 1]],
  ['words', 'word '.repeat(1000).trim(), [4094, 904]],
  ['lines before words', `${'a b '.repeat(700)}\n${'c d '.repeat(700)}`.trim(), [2800, 2799]],
  ['a character of two units at the end', `${'a'.repeat(4095)}😀`, [4095, 2]],
])('%s: messages of so many units', (_name, text, lengths) => {
  expect(split(text).map(({ length }) => length)).toEqual(lengths)
})
