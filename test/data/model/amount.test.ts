import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agree,
  compareAmounts,
  cutsOff,
  digits,
  interval,
  lastPlace,
  numberOf,
  rounds,
  sameNumber,
  significant,
  surelyLess,
} from '../../../src/data/model/amount.ts'
import { averageGrowth, growth, growthFits, share } from '../../../src/data/model/growth-and-share.ts'
import {
  compareExact,
  inUnits,
  leadingPlace,
  over,
  parse,
  power,
  rational,
  root,
  times,
  written,
} from '../../../src/data/model/rational.ts'
import type { Amount } from '../../../src/data/model/schema.ts'
import { difference, sumFits, toPlace } from '../../../src/data/model/sums.ts'

const scales: Record<string, number> = { k: 3, m: 6, bn: 9, tn: 12 }
/** '4.87 bn', 'over 4 bn', '30.2 %', '2.3 ×', '3 rd'. */
function amount(text: string): Amount {
  const [, bound, value = '', unit = ''] = /^(?:(over|under|about) )?(\S+) (\S+)$/.exec(text) ?? []
  const kind: Amount =
    unit === '%' || unit === '×' || unit === 'rd'
      ? { value, unitMult: 0, unit: { '%': 'PT', '×': 'TIMES', rd: 'ORD' }[unit] }
      : { value, unitMult: scales[unit] ?? 0, unit: 'USD' }
  return bound === 'over' || bound === 'under' || bound === 'about' ? { ...kind, bound } : kind
}

describe('what was printed', () => {
  test.each([
    ['4.87 bn', 7, '487'],
    ['420 m', 7, '42'],
    ['420.0 m', 5, '4200'],
    ['2.100 bn', 6, '2100'],
    ['0.05 bn', 7, '5'],
    ['769 m', 6, '769'],
    ['117.120 k', 0, '117120'],
    ['-5.7 %', -1, '57'],
    ['20 %', 1, '2'],
    ['9.2 ×', 1, '92'],
    ['10 rd', 0, '10'],
    ['0 %', 0, '0'],
  ])('%s: last place 10^%d, digits %s', (text, place, printed) => {
    expect(lastPlace(amount(text))).toBe(place)
    expect(digits(amount(text))).toBe(printed)
    expect(significant(amount(text))).toBe(printed.length)
  })

  test.each([
    ['4.87 bn', '4.865', '4.875'],
    ['420 m', '0.415', '0.425'],
    ['420.0 m', '0.41995', '0.42005'],
    ['about 2.2 bn', '2.1', '2.3'],
  ])('%s lies between %s and %s billion', (text, low, high) => {
    const { low: from, high: to } = interval(amount(text))
    expect(from && compareExact(over(from, power(9)), parse(low))).toBe(0)
    expect(to && compareExact(over(to, power(9)), parse(high))).toBe(0)
  })

  test('"over" has no upper end, "under" no lower', () => {
    expect(interval(amount('over 4 bn')).high).toBeUndefined()
    expect(interval(amount('under 4 bn')).low).toBeUndefined()
  })
})

describe('same and rounded', () => {
  test.each([
    ['417.8 m', '420 m', true],
    ['417.8 m', '418 m', true],
    ['417.8 m', '0.42 bn', true],
    ['417.8 m', '417 m', false],
    ['3.744 bn', '3.7 bn', true],
    ['2.15 bn', '2.2 bn', true], // half away from zero
    ['2.25 bn', '2.2 bn', true], // half to even
    ['2.159 bn', '2.15 bn', false],
    ['30.2 %', '30 %', true],
    ['-5.74 %', '-5.7 %', true],
    ['420 m', '417.8 m', false], // the coarse one is not the precise one
    ['420 m', '420.0 m', false],
    ['9 rd', '10 rd', false],
  ])('%s rounds to %s: %s', (precise, coarse, yes) => {
    expect(rounds(amount(precise), amount(coarse))).toBe(yes)
  })

  test.each([
    ['3744.7543 m', '3.744 bn', true],
    ['11.3909327 bn', '11.390 bn', true],
    ['3744.7543 m', '3.745 bn', false], // rounded up
    ['3744.7543 m', '3.743 bn', false],
    ['1.298 bn', '1.2 bn', false], // more than a fiftieth is gone
    ['4.87 bn', '4 bn', false], // one digit says too little
    ['3.744 bn', '3744.7543 m', false], // the coarse one is not the precise one
    ['-3744.7543 m', '-3.744 bn', true],
  ])('%s without its last digits is %s: %s', (precise, coarse, yes) => {
    expect(cutsOff(amount(precise), amount(coarse))).toBe(yes)
  })

  test.each([
    ['84.3623 m', 5, '84.4', 6],
    ['4789.8638 m', 5, '4789.9', 6],
    ['3744754300 k', 8, '3744800', 6],
    ['4.87 bn', 5, '4.87', 9], // coarser already
    ['84362.3 k', 3, '84362', 3],
  ])('%s to the place 10^%d is %s, scaled by 10^%d', (text, place, value, unitMult) => {
    expect(toPlace(amount(text), place)).toEqual({ value, unitMult, unit: 'USD' })
  })

  test('one number, however scaled; other units never', () => {
    expect(sameNumber(amount('0.4178 bn'), amount('417.8 m'))).toBe(true)
    expect(sameNumber(amount('2.3 ×'), amount('130 %'))).toBe(true)
    expect(sameNumber(amount('4.87 bn'), { value: '4.87', unitMult: 9, unit: 'CNY' })).toBe(false)
    expect(agree(amount('4.87 bn'), { value: '4.9', unitMult: 9, unit: 'CNY' })).toBe(false)
  })

  test.each([
    ['2.44 bn', '2.45 bn', true],
    ['2.4 bn', '2.45 bn', false], // 2.4 may be 2.449
    ['1.3 bn', '1.31 bn', false],
    ['2.44 bn', 'over 3 bn', true],
    ['over 2 bn', '3 bn', false],
  ])('%s is surely less than %s: %s', (less, more, yes) => expect(surelyLess(amount(less), amount(more))).toBe(yes))
})

describe('growth', () => {
  test.each([
    ['4.87 bn', '3.744 bn', '30.1'],
    ['3.744 bn', '3.1 bn', '21'],
    ['3.1 bn', '2.15 bn', '44'],
    ['4.87 bn', '1.78 bn', '174'],
    ['417.8 m', '379.5 m', '10.1'],
    ['3.744 bn', '4.87 bn', '-23.1'],
    ['10.2 m', '1.1 m', '830'],
    ['4.87 bn', '4.85 bn', '0.4'],
    ['0.2 m', '13.5 m', '-99'],
    ['0.02 m', '13.5 m', '-99.9'],
  ])('%s on %s is %s %%', (now, base, percent) => {
    expect(growth(amount(now), amount(base))).toEqual({ value: percent, unitMult: 0, unit: 'PT' })
  })

  test.each([
    ['1.31 bn', '1.3 bn', 'the digits do not tell'],
    ['2 bn', '2 bn', 'the digits do not tell'],
    ['over 4 bn', '3.744 bn', 'a bound is no number'],
    ['4.87 bn', '0 bn', 'nothing to divide by'],
    ['4.87 bn', '-1.2 bn', 'a negative base'],
    ['4.87 bn', '30 %', 'other units'],
  ])('%s on %s is not said: %s', (now, base) => expect(growth(amount(now), amount(base))).toBeUndefined())

  test.each([
    ['30.2 %', '4.87 bn', '3.744 bn', true],
    ['30.4 %', '4.87 bn', '3.744 bn', false],
    ['43.5 %', '3.1 bn', '2.15 bn', true],
    ['20.7 %', '2.15 bn', '1.78 bn', true],
    ['23.5 %', '2.15 bn', '1.78 bn', false],
    ['over 20 %', '4.87 bn', '3.744 bn', true],
    ['over 40 %', '4.87 bn', '3.744 bn', false],
    ['9.2 ×', '10.2 m', '1.1 m', true],
    ['2.3 ×', '1.6 bn', '0.7 bn', true],
    ['2.3 ×', '1.6 bn', '0.5 bn', false],
  ])('%s fits %s after %s: %s', (published, now, base, yes) => {
    expect(growthFits(amount(published), amount(now), amount(base))).toBe(yes)
  })

  test.each([
    ['4.87 bn', '1.78 bn', 4, '28.6'],
    ['8 bn', '1 bn', 3, '100'],
    ['2.000 bn', '1.000 bn', 1, '100.0'],
    ['1.78 bn', '4.87 bn', 4, '-22.2'],
  ])('%s after %s, %d years before, is %s %% a year', (now, base, years, percent) => {
    expect(averageGrowth(amount(now), amount(base), years)?.value).toBe(percent)
  })
})

describe('parts and sums', () => {
  test.each([
    ['10.2 m', '407.7 m', '-397.5', 6],
    ['1.2 bn', '450 m', '0.8', 9],
    ['407.7 m', '10.2 m', '397.5', 6],
    ['19.7 m', '3 bn', '-3', 9],
    ['2.0 bn', '2.0 bn', '0.0', 9],
  ])('%s − %s = %s × 10^%d', (a, b, value, unitMult) => {
    expect(difference(amount(a), amount(b))).toEqual({ value, unitMult, unit: 'USD' })
  })

  test.each([
    ['417.8 m', '3.538 bn', '11.8'],
    ['10.2 m', '2.236 bn', '0.46'],
    ['1 bn', '3 bn', '30'],
  ])('%s of %s is %s %%', (part, whole, percent) => {
    expect(share(amount(part), amount(whole))?.value).toBe(percent)
  })

  test.each([
    ['417.8 m', '10.2 m', '407.7 m', true], // 417.9, within the printed digits
    ['417.8 m', '10.2 m', '408.7 m', false],
    ['748.8 m', '5.1 m', '743.7 m', true],
  ])('%s = %s + %s: %s', (total, one, other, yes) => {
    expect(sumFits(amount(total), amount(one), amount(other))).toBe(yes)
  })
})

describe('laws', () => {
  const value = fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([units, places]) => written(BigInt(units), -places))
  const money = fc
    .tuple(value, fc.constantFrom(3, 6, 9))
    .map(([value, unitMult]): Amount => ({ value, unitMult, unit: 'USD' }))

  test('the number is in the interval of its own digits', () =>
    fc.assert(
      fc.property(money, it => {
        const { low, high } = interval(it)
        expect(low && compareExact(low, numberOf(it))).toBe(-1)
        expect(high && compareExact(high, numberOf(it))).toBe(1)
      }),
    ))

  test('a rounded number is the same or rounded, and never the more precise', () =>
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 3 }), (it, coarser) => {
        const place = lastPlace(it) + coarser
        const units = inUnits(numberOf(it), place)
        if (units === 0n || units % 10n === 0n) return
        const coarse: Amount = { ...it, value: written(units, place - it.unitMult) }
        expect(rounds(it, coarse)).toBe(true)
        expect(rounds(coarse, it)).toBe(false)
        expect(agree(it, coarse)).toBe(true)
      }),
    ))

  test('growth fits the two figures it was computed from, and has at most their digits', () =>
    fc.assert(
      fc.property(money, money, (now, base) => {
        const computed = growth(now, base)
        if (computed === undefined) return
        // A fall by nearly all is told with as many as it needs not to be one by all of it.
        if (Number(computed.value) > -95)
          expect(significant(computed)).toBeLessThanOrEqual(Math.min(significant(now), significant(base)))
        expect(growthFits({ ...computed, bound: 'about' }, now, base)).toBe(true)
      }),
    ))

  test('adding back a difference gives the total within its printed digits', () =>
    fc.assert(
      fc.property(money, money, (a, b) => {
        const gap = difference(a, b)
        if (gap === undefined) throw new Error('two exact amounts of one unit have a difference')
        expect(sumFits(a, b, gap)).toBe(true)
      }),
    ))

  test('order is that of the numbers', () =>
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(Math.sign(compareAmounts(a, b))).toBe(-Math.sign(compareAmounts(b, a)) + 0)
        if (surelyLess(a, b)) expect(compareAmounts(a, b)).toBeLessThan(0)
      }),
    ))

  test('the n-th power of the n-th root leads back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 12 }), (number, n) => {
        const it = root(rational(BigInt(number)), n)
        const back = Array.from({ length: n }, () => it).reduce(times)
        expect(inUnits(back, -6)).toBe(BigInt(number) * 1_000_000n)
      }),
    ))

  test('the leading place is that of the first digit', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: -9, max: 9 }), (number, shift) => {
        const it = times(rational(BigInt(number)), power(shift))
        expect(leadingPlace(it)).toBe(String(number).length - 1 + shift)
      }),
    ))
})
