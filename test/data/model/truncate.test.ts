import { expect, test } from 'vitest'
import { truncate } from '../../../src/data/model/truncate.ts'

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['two words', 5, 'two…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀😀', 3, '😀😀…'],
  ['a😀b😀c', 3, 'a😀…'],
  ['grew to $4.87 billion', 11, 'grew to…'],
  ['grew to $4.87 billion', 14, 'grew to…'],
  ['выросла до $4 874,2 млн', 17, 'выросла до…'],
  ['增长至48.7亿美元', 6, '增长至…'],
  ['395.1 395.1', 9, '395.1 39…'],
])('"%s" in %d characters', (text, most, shown) => expect(truncate(text, most)).toBe(shown))
