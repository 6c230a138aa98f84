import { expect, test } from 'vitest'
import { fileWords } from '../../src/reading/file-words.ts'

test.each<[string, string | undefined, string]>([
  ['as csv', 'csv', ''],
  ['give me this as a CSV file, please', 'csv', ''],
  ['export this', undefined, ''],
  ['exports to Italy as csv', 'csv', 'exports to Italy'],
  ['csv of exports to Italy 2020-2025', 'csv', 'exports to Italy 2020-2025'],
  ['in excel', 'xlsx', ''],
  ['sdmx', 'sdmx-csv', ''],
  ['sdmx-csv', 'sdmx-csv', ''],
  ['sdmx-json turkey', 'sdmx-json', 'turkey'],
  ['turkey sdmx json', 'sdmx-json', 'turkey'],
  ['csv or json', 'csv', 'or'],
  ['can I have this in excel', 'xlsx', ''],
  ['CAN 2024 csv', 'csv', 'CAN 2024'],
  ['exports to Italy', undefined, 'exports to Italy'],
  ['выгрузи в эксель', 'xlsx', ''],
  ['импорт из Турции в экселе', 'xlsx', 'импорт из Турции'],
  ['csv kimi', 'csv', ''],
  ['excel-ə', 'xlsx', ''],
  ['Türkiyədən idxal excel faylı kimi', 'xlsx', 'Türkiyədən idxal'],
  ['导出', undefined, ''],
  ['导出为Excel', 'xlsx', ''],
  ['csv格式', 'csv', ''],
  ['导出2024年从土耳其进口为Excel', 'xlsx', '2024年从土耳其进口'],
])('the words of a file in “%s”', (text, format, rest) => {
  expect(fileWords(text)).toEqual({ ...(format !== undefined && { format }), rest })
})

test('in the arguments of /export, words at the beginning belong to the file', () => {
  expect(fileWords('the data of turkey 2024', 'arguments')).toEqual({ rest: 'turkey 2024' })
  expect(fileWords('can 2024 csv', 'arguments')).toEqual({ format: 'csv', rest: 'can 2024' })
  expect(fileWords('to excel', 'arguments')).toEqual({ format: 'xlsx', rest: '' })
})
