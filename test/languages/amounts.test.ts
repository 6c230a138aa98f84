/** How amounts of all sizes are said: under a million in full, above it on the scale that reads best. */
import { expect, test } from 'vitest'
import type { Amount } from '../../src/data/model/schema.ts'
import { languages } from '../../src/languages/languages.ts'
import { icu } from '../../src/languages/model/voice/intl.ts'

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const said = (amount: Amount): readonly string[] =>
  (['en', 'az', 'ru', 'zh'] as const).map(code =>
    plainSpaces(languages.find(it => it.code === code)?.voice.amount(amount) ?? ''),
  )

test.each<[string, number, string, string, string, string]>([
  // Under a million: in full, with no zeros behind the point.
  ['138.0', 3, '$138,000', '138 000 $', '$138 000', '13.8万美元'],
  ['138.000', 3, '$138,000', '138 000 $', '$138 000', '13.8万美元'],
  ['138.0000', 3, '$138,000', '138 000 $', '$138 000', '13.8万美元'],
  ['100.500', 3, '$100,500', '100 500 $', '$100 500', '10.05万美元'],
  ['0.0317', 6, '$31,700', '31 700 $', '$31 700', '3.17万美元'],
  ['0.50', 6, '$500,000', '500 000 $', '$500 000', '50万美元'],
  ['0.000487', 9, '$487,000', '487 000 $', '$487 000', '48.7万美元'],
  ['0.0003', 6, '$300', '300 $', '$300', '300美元'],
  ['0.0000005', 6, '$0.5', '0,5 $', '$0,5', '0.5美元'],
  ['31700.5', 0, '$31,700.5', '31 700,5 $', '$31 700,5', '3.17005万美元'],
  ['950', 0, '$950', '950 $', '$950', '950美元'],
  ['999999', 0, '$999,999', '999 999 $', '$999 999', '99.9999万美元'],
  // From a million on: as printed.
  ['2.2569', 6, '$2.2569 million', '2,2569 milyon $', '$2,2569 млн', '225.69万美元'],
  ['84.4', 6, '$84.4 million', '84,4 milyon $', '$84,4 млн', '8440万美元'],
  ['420', 6, '$420 million', '420 milyon $', '$420 млн', '4.2亿美元'],
  ['0.487', 9, '$0.487 billion', '0,487 milyard $', '$0,487 млрд', '4.87亿美元'],
  ['2.100', 9, '$2.100 billion', '2,100 milyard $', '$2,100 млрд', '21.00亿美元'],
  // On the next scale while three digits behind the point are enough.
  ['3744', 6, '$3.744 billion', '3,744 milyard $', '$3,744 млрд', '37.44亿美元'],
  ['417800', 3, '$417.8 million', '417,8 milyon $', '$417,8 млн', '4.178亿美元'],
  ['1000000', 0, '$1 million', '1 milyon $', '$1 млн', '100万美元'],
  // Else on the one below it. Chinese does not group digits in threes, so it stays on the larger one.
  ['4789.9', 6, '$4,789.9 million', '4 789,9 milyon $', '$4 789,9 млн', '47.899亿美元'],
  ['1428030300', 0, '$1,428.0303 million', '1 428,0303 milyon $', '$1 428,0303 млн', '14.280303亿美元'],
  ['47756.0303', 6, '$47,756.0303 million', '47 756,0303 milyon $', '$47 756,0303 млн', '477.560303亿美元'],
  ['84362300', 0, '$84.3623 million', '84,3623 milyon $', '$84,3623 млн', '8436.23万美元'],
  ['84400000.5', 0, '$84,400,000.5', '84 400 000,5 $', '$84 400 000,5', '8440.00005万美元'],
  ['2256931', 0, '$2,256,931', '2 256 931 $', '$2 256 931', '225.6931万美元'],
])('%s × 10^%i', (value, unitMult, ...expected) => {
  expect(said({ value, unitMult, unit: 'USD' })).toEqual(expected)
})

test('a minus, a bound and another unit', () => {
  expect(said({ value: '-0.0317', unitMult: 6, unit: 'USD' })).toEqual([
    '−$31,700',
    '−31 700 $',
    '−$31 700',
    '−3.17万美元',
  ])
  expect(said({ value: '400', unitMult: 3, unit: 'TNE', bound: 'over' })).toEqual([
    'over 400,000 tonnes',
    '400 000 tondan çox',
    'более 400 000 тонн',
    '超过40万吨',
  ])
})

test.each(['en', 'az', 'ru', 'zh'])('numbers in %s are written as ICU writes them', locale => {
  const { number } = icu(locale, true)
  for (const value of [
    '0',
    '7',
    '999',
    '1000',
    '12345',
    '1234567',
    '0.50',
    '007.5',
    '1234567.8901',
    '123456789012345678.90',
  ]) {
    const digits = value.split('.')[1]?.length ?? 0
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    expect(number(value)).toBe(format.format(value as `${number}`))
    expect(number(`-${value}`)).toBe(`−${number(value)}`)
  }
})
