import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareAmounts, digits, significant } from '../../src/data/model/amount.ts'
import type { Amount } from '../../src/data/model/schema.ts'
import { languages } from '../../src/languages/languages.ts'
import { magnitude, scaled, shift } from '../../src/languages/model/voice/digits.ts'
import { observations } from '../data/seeds.ts'

test.each([
  ['4.87', 1, '48.7'],
  ['4.87', -1, '0.487'],
  ['4.87', 0, '4.87'],
  ['4.87', 3, '4870'],
  ['4.870', 1, '48.70'],
  ['420', -2, '4.2'],
  ['420', -3, '0.42'],
  ['420', 2, '42000'],
  ['0.5', 1, '5'],
  ['0.05', 1, '0.5'],
  ['0.50', 2, '50'],
  ['100', -2, '1'],
  ['-3.2', 1, '-32'],
  ['-420', -3, '-0.42'],
  ['7', -4, '0.0007'],
  ['0', 5, '0'],
  ['0', -5, '0'],
  ['0.0', 1, '0'],
  ['007', 0, '7'],
])('%s moved by %i is %s', (value, by, moved) => expect(shift(value, by)).toBe(moved))

test.each<[string, number, number]>([
  ['4.87', 9, 9],
  ['487', 6, 8],
  ['0.487', 9, 8],
  ['0.05', 6, 4],
  ['-4.87', 9, 9],
  ['0', 6, 6],
])('%s × 10^%i begins at 10^%i', (value, unitMult, power) => {
  expect(magnitude({ value, unitMult, unit: 'USD' })).toBe(power)
})

const words = [0, 6, 9, 12]
const chinese = [0, 4, 8, 12]
test.each<[string, number, readonly number[], string, number]>([
  ['4.87', 9, words, '4.87', 9],
  ['417.8', 6, words, '417.8', 6],
  ['3744', 6, words, '3.744', 9],
  ['3744.8', 6, words, '3744.8', 6],
  ['0.487', 9, words, '0.487', 9],
  ['417800', 3, words, '417.8', 6],
  ['4.87', 9, chinese, '48.7', 8],
  ['4874.2', 6, chinese, '48.742', 8],
  ['10.2', 6, chinese, '1020', 4],
  ['950', 0, words, '950', 0],
  ['28000', 0, words, '28000', 0],
  ['28.0', 3, words, '28000', 0],
  ['28.0', 3, chinese, '2.8', 4],
])('%s × 10^%i on the scales %j is %s × 10^%i', (value, unitMult, scales, shown, scale) => {
  expect(scaled({ value, unitMult, unit: 'USD' }, scales, scales === words)).toEqual({ value: shown, scale })
})

const numbers: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 1n, max: 999_999_999n }), fc.stringMatching(/^\d{0,6}$/))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`)
const moves = fc.integer({ min: -12, max: 12 })
const bare = (value: string): string => value.replace(/[-.]/g, '').replace(/^0+/, '')
/** Money under a million is said without zeros behind the point. */
const isSmall = (amount: Amount): boolean => amount.unit !== 'PT' && amount.unit !== 'TIMES' && magnitude(amount) < 6
/** Zeros at the end of a whole number are not significant. */
const meant = (value: string): string => (value.includes('.') ? bare(value) : bare(value).replace(/0+$/, ''))

describe('moving the point', () => {
  test('never changes a significant digit', () => {
    fc.assert(
      fc.property(numbers, moves, (value, by) => {
        const moved = shift(value, by)
        expect(moved).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/)
        expect(meant(moved).replace(/0+$/, '')).toBe(meant(value).replace(/0+$/, ''))
        if (moved.includes('.')) expect(bare(moved)).toBe(meant(value))
      }),
    )
  })

  test('never changes the number: the scale makes up for the move', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 12 }), (value, by) => {
        const moved: Amount = { value: shift(value, -by), unitMult: by, unit: 'USD' }
        expect(compareAmounts(moved, { value, unitMult: 0, unit: 'USD' })).toBe(0)
      }),
    )
  })

  test('there and back gives the same, except for insignificant zeros', () => {
    fc.assert(
      fc.property(numbers, moves, (value, by) => {
        const back = shift(shift(value, by), -by)
        expect(Number(back)).toBe(Number(value))
        expect(meant(back).replace(/0+$/, '')).toBe(meant(value).replace(/0+$/, ''))
      }),
    )
  })

  test('the chosen scale leaves a digit before the point, or is the printed one', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 12 }), (value, unitMult) => {
        const { value: shown, scale } = scaled({ value, unitMult, unit: 'USD' }, words, true)
        expect(scale === unitMult || Math.abs(Number(shown)) >= 1).toBe(true)
      }),
    )
  })
})

describe.each(languages.map(({ code, voice }) => [code, voice] as const))(
  'every figure of the seed in %s',
  (code, voice) => {
    /** The text as digits: without separators, the decimal sign as a point. */
    const saidDigits = (text: string): string => {
      const comma = code === 'az' || code === 'ru'
      const number = /\d[\d\s.,\u00A0\u202F]*/.exec(text)?.[0] ?? ''
      const plain = comma ? number.replace(/[\s.]/g, '').replace(',', '.') : number.replace(/[\s,]/g, '')
      return plain.replace(/\.$/, '')
    }

    test('has its printed digits, none more and none less', () => {
      const wrong = observations
        .filter(({ amount }) => amount.unit !== 'ORD')
        .flatMap(({ amount }) => {
          const text = voice.amount(amount)
          const [said, printed] = [saidDigits(text), meant(amount.value)]
          const same = said.includes('.')
            ? [bare(amount.value), printed, ...(isSmall(amount) ? [printed.replace(/0+$/, '')] : [])].includes(
                bare(said),
              )
            : meant(said) === printed.replace(/0+$/, '')
          return same ? [] : [`${amount.value} × 10^${amount.unitMult} ${amount.unit}: ${text}`]
        })
      expect(wrong).toEqual([])
    })

    test('keeps its precision from a million on when its last digit is behind the point', () => {
      const precise = observations.filter(
        ({ amount }) => amount.unit !== 'ORD' && amount.value.includes('.') && !isSmall(amount),
      )
      const wrong = precise.filter(({ amount }) => {
        const said = saidDigits(voice.amount(amount))
        return said.includes('.') && bare(said).length !== significant(amount)
      })
      expect(precise.length).toBeGreaterThan(400)
      expect(wrong.map(({ amount }) => `${digits(amount)}: ${voice.amount(amount)}`)).toEqual([])
    })
  },
)
