import { expect, test } from 'vitest'
import { isoCountries } from '../../src/data/model/iso-countries.ts'
import { census } from '../../src/providers/census.ts'
import { comext } from '../../src/providers/comext.ts'
import { comtrade } from '../../src/providers/comtrade.ts'
import { imf } from '../../src/providers/imf.ts'
import { wits } from '../../src/providers/wits.ts'

const services = [imf(), wits(), comtrade(), comext(), census()]

test.each([
  ['AZE', ['AZE', 'AZE', '31', 'AZ', '4632']],
  ['CHN', ['CHN', 'CHN', '156', 'CN', '5700']],
  ['USA', ['USA', 'USA', '842', 'US', '1000']],
  ['ROU', ['ROU', 'ROM', '642', 'RO', '4850']],
  ['XKX', ['KOS', 'XKX', '412', 'XK', '4803']],
  ['WLD', ['G001', 'WLD', '0', 'EU27_2020_EXTRA', '0015']],
  ['OTS', [undefined, undefined, undefined, undefined, undefined]],
])('%s has the codes %j', (area, codes) => expect(services.map(it => it.codes.code(area))).toEqual(codes))

test.each(services)('$id: every code leads back to its country', ({ codes }) => {
  const wrong = isoCountries.filter(({ alpha3 }) => {
    const code = codes.code(alpha3)
    return code !== undefined && codes.area(code) !== alpha3
  })
  expect(wrong).toEqual([])
})

test('the table of countries has each code once', () => {
  for (const form of ['alpha2', 'alpha3', 'numeric'] as const)
    expect(new Set(isoCountries.map(it => it[form])).size).toBe(250)
})
