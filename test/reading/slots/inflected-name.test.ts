/** Names of unknown places by their case endings. */
import { describe, expect, test } from 'vitest'
import { inflectedName, isPlaceByEnding } from '../../../src/reading/slots/inflected-name.ts'
import { readSlots } from '../../../src/reading/slots/read-slots.ts'
import { normalize } from '../../../src/reading/text/normalize.ts'
import { context } from '../score.ts'

test.each([
  ['Narniyadan', 'narniya', 'from'],
  ['Freedoniyaya', 'freedoniya', 'to'],
  ['Vakandaya', 'vakanda', 'to'],
  ['Vesterosdan', 'vesteros', 'from'],
  ['Vesterosa', 'vesteros', 'to'],
  ['Mordorla', 'mordor', 'with'],
  ['Vakandayla', 'vakanda', 'with'],
  ['Narniyanın', 'narniya', 'of'],
  ['Mordorun', 'mordor', 'of'],
  ['Atlantidada', 'atlantida', 'in'],
  ['Narniya', 'narniya', undefined],
  ['Mordor', 'mordor', undefined],
  ['Фридонией', 'фридония', 'with'],
  ['Нарнии', 'нарния', 'of'],
  ['Вакандой', 'ваканда', 'with'],
  ['Мордором', 'мордор', 'with'],
  ['Мордора', 'мордор', 'of'],
  ['Вакандию', 'вакандия', undefined],
] as const)('%s is %s', (word, name, role) =>
  expect(inflectedName(normalize(word))).toEqual({ name, ...(role !== undefined && { role }) }),
)

/** The words of a text that are places by their own ending. */
const places = (text: string): readonly string[] => {
  const { row } = readSlots(text, context, 'talk')
  return row.filter((_, at) => isPlaceByEnding(row, at)).map(({ raw }) => raw)
}

describe('the unknown word is in a place’s position', () => {
  test.each([
    ['Narniyadan idxal', 'Narniyadan'],
    ['Vakandaya ixrac nə qədərdir', 'Vakandaya'],
    ['Vesterosdan 2024-cü ildə idxal', 'Vesterosdan'],
    ['Narniyanın ixracı', 'Narniyanın'],
    ['Mordorla ticarət dövriyyəsi', 'Mordorla'],
    ['freedoniyadan idxal', 'freedoniyadan'],
    ['экспорт Фридонии', 'Фридонии'],
    ['импорт Мордора в 2024', 'Мордора'],
  ])('%s', (text, word) => expect(places(text)).toEqual([word]))

  test.each(['Çindən idxal', 'Türkiyəyə ixrac 2024', 'idxal nə qədər artdı', 'экспорт Китая', 'экспорт вырос'])(
    'not in "%s"',
    text => expect(places(text)).toEqual([]),
  )
})
