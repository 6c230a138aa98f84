/** Plural forms in replies to admins. */
import { describe, expect, test } from 'vitest'
import type { Code } from '../../src/data/model/schema.ts'
import { languageOf, languages } from '../../src/languages/languages.ts'
import type { EditCounts } from '../../src/languages/model/admin/journal.ts'
import { plain } from './spoken.ts'

const none: EditCounts = { figures: 0, words: 0, corrected: 0, withdrawn: 0, sources: 0, names: 0 }
const office = (code: Code) => languageOf(code).say.office

test.each<[Code, Partial<EditCounts>, string]>([
  ['en', { figures: 1, sources: 1 }, '1 figure, 1 source'],
  ['en', { figures: 1200, words: 2, names: 3 }, '1,200 figures, 2 statements, 3 names'],
  ['ru', { figures: 1, sources: 21 }, '1 цифра, 21 источник'],
  ['ru', { figures: 2, words: 2, withdrawn: 5 }, '2 цифры, 2 высказывания или факта, 5 отзывов'],
  ['ru', { figures: 11, corrected: 3 }, '11 цифр, 3 правки'],
  ['az', { figures: 2, sources: 1 }, '2 rəqəm, 1 mənbə'],
  ['zh', { figures: 2, sources: 1 }, '2项数据、1个来源'],
  ['en', {}, ''],
])('%s counts %j', (code, some, said) => expect(office(code).counts({ ...none, ...some })).toBe(said))

test.each<[Code, string, boolean, string]>([
  ['en', '1,301 times', true, '1,301 times as much as the 2024 figure, X. Is the unit right?'],
  ['en', '11%', false, 'Only 11% of the 2024 figure, X. Is the unit right?'],
  ['ru', 'в 3,4 раза', true, 'в 3,4 раза больше, чем за 2024 год (X). Верна ли единица измерения?'],
  ['ru', '11%', false, 'Это 11% цифры за 2024 год (X). Верна ли единица измерения?'],
  ['az', '3,4 dəfə', true, '2024-cü ilin göstəricisindən (X) 3,4 dəfə çoxdur. Ölçü vahidi düzgündürmü?'],
  ['az', '11%', false, 'Bu, 2024-cü ilin göstəricisinin (X) cəmi 11%-idir. Ölçü vahidi düzgündürmü?'],
  ['zh', '3.4倍', true, '为2024年X 的3.4倍。单位是否正确？'],
  ['zh', '11%', false, '仅相当于2024年X 的11%。单位是否正确？'],
])('%s says a leap to %s', (code, size, isMore, said) => {
  expect(plain(office(code).checks.leap(size, isMore, ['X'], '2024'))).toBe(said)
})

test.each<[Code, number, string]>([
  ['en', 1, 'once, on D'],
  ['en', 2, '2 times, last on D'],
  ['ru', 1, '1 раз, D'],
  ['ru', 2, '2 раза, последний раз D'],
  ['ru', 5, '5 раз, последний раз D'],
  ['az', 1, '1 dəfə, D'],
  ['az', 3, '3 dəfə, son dəfə D'],
  ['zh', 1, '1 次，D'],
  ['zh', 3, '3 次，最近一次 D'],
])('%s says asked %i times', (code, count, said) => expect(office(code).asked(count, 'D')).toBe(said))

describe.each(languages)('in $code', ({ say }) => {
  test('no button is longer than a phone shows, and no two are alike', () => {
    const labels = Object.values(say.office.buttons)
    expect(labels.filter(label => label.length > 32)).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
  })

  test('no description is longer than the menu holds', () => {
    expect(Object.values(say.office.commands).filter(words => words.length > 40)).toEqual([])
  })
})
