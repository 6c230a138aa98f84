/** Cities that people say are read as their countries. */
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { isArea } from '../../src/languages/model/voice/areas.ts'
import { readSlots } from '../../src/reading/slots/read-slots.ts'
import { context } from '../reading/score.ts'

const placesIn = (text: string): readonly string[] =>
  readSlots(text, context, 'talk').areas.map(({ area, city }) => `${area} ${city ?? ''}`)

describe.each(languages)('in $code', ({ hear: { cities } }) => {
  const listed = cities
    .trim()
    .split(/;\s+/)
    .map(line => ({ area: line.slice(0, 3), names: line.slice(4).split(', ') }))

  test('each country is listed once', () => {
    const areas = listed.map(({ area }) => area)
    expect(new Set(areas).size).toBe(areas.length)
    expect(areas.filter(area => !isArea(area))).toEqual([])
  })

  test('each city is read, as its own country', () => {
    const wrong = listed.flatMap(({ area, names }) =>
      names
        .map(name => name.replace('~', ''))
        .filter(name => placesIn(name).join() !== `${area} ${name}`)
        .map(name => `${name}: ${placesIn(name).join()}`),
    )
    expect(wrong).toEqual([])
  })
})

test.each([
  ['trade with Tashkent', 'UZB Tashkent'],
  ['Daşkəndlə ticarət', 'UZB Daşkənd'],
  ['Daskendden idxal', 'UZB Daşkənd'],
  ['Şanxaydan idxal 2025', 'CHN Şanxay'],
  ['торговля с Ташкентом', 'UZB Ташкент'],
  ['импорт из Шэньчжэня', 'CHN Шэньчжэнь'],
  ['экспорт в Рим', 'ITA Рим'],
  ['экспорт в Нью-Йорк', 'USA Нью-Йорк'],
  ['与塔什干的贸易额', 'UZB 塔什干'],
  ['自深圳进口', 'CHN 深圳'],
  ['exports to Hong Kong', 'HKG '],
])('%s', (text, place) => expect(placesIn(text)).toEqual([place]))

/** Words that look like cities: a harbour, the air, gas, a language, "nice". */
test.each([
  'Limanda nə qədər idxal olub?',
  'havanın təsiri ilə ixrac',
  'импорт газа за 2024 год',
  'Azərbaycan dilində ticarət',
  'nice, what is the turnover?',
  'reading the turnover of 2024',
])('%s', text => expect(placesIn(text).filter(place => !/^(AZE|CHN) $/.test(place))).toEqual([]))
