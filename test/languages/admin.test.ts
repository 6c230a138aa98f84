/** Plural forms in replies to admins. */
import { describe, expect, test } from 'vitest'
import type { Code } from '../../src/data/model/schema.ts'
import { languageOf, languages } from '../../src/languages/languages.ts'
import type { EditCounts } from '../../src/languages/model/admin.ts'
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
  ['en', '1301', true, '1,301 times as much as X. Is the unit right?'],
  ['ru', '5', true, 'В 5 раз больше, чем X. Верна ли единица?'],
  ['ru', '3.4', true, 'В 3,4 раза больше, чем X. Верна ли единица?'],
  ['ru', '0.2', false, 'Всего 0,2 от прежнего: X. Верна ли единица?'],
  ['az', '3.4', true, 'Bundan 3,4 dəfə çoxdur: X. Vahid düzgündürmü?'],
  ['zh', '3.4', true, '为X 的 3.4 倍。单位是否正确？'],
])('%s says a leap to %s', (code, times, isMore, said) => {
  expect(plain(office(code).checks.leap(times, isMore, ['X']))).toBe(said)
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
