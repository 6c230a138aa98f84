import { expect, test } from 'vitest'
import { truncate } from '../../../src/data/model/truncate.ts'

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['two words', 5, 'two…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀😀', 3, '😀😀…'],
  ['a😀b😀c', 3, 'a😀…'],
])('"%s" in %d characters', (text, most, shown) => expect(truncate(text, most)).toBe(shown))
