/**
 * Reads the numbers of a message back: digits, scale, unit and sign, by the rules of each language. Uses nothing of the
 * writers.
 */
import type { Code } from '../../src/data/model/schema.ts'
import { decimal, type Exact, type Printed, tenTo } from './exact.ts'

/** A number in a text. */
export interface ReadNumber extends Printed {
  readonly at: number
  readonly end: number
  /** 'USD' …, 'PT', 'TIMES', 'ORD'; undefined for a bare number: a year, a count, a number in a formula. */
  readonly unit: string | undefined
  /** The unit of the last written place, also of a zero that only gives the size. */
  readonly place: Exact
  /** Whether it is written with digits behind the point. */
  readonly isDecimal: boolean
}

interface Rules {
  /** Digits with the separators of the language. */
  readonly digits: RegExp
  readonly group: RegExp
  readonly point: string
  readonly scales: Readonly<Record<string, number>>
  /** What follows the number and its scale, by unit. */
  readonly units: readonly (readonly [RegExp, string])[]
}

const signs: Rules['units'] = [
  [/^\s?\$/, 'USD'],
  [/^\s?€/, 'EUR'],
]
const codes: Rules['units'] = [[/^ ?(?:GEL|KZT|TRY|UZS|GBP|TMT|KGS|IRR|INR|JPY)(?![A-Z])/, 'other']]

const rules: Readonly<Record<Code, Rules>> = {
  en: {
    digits: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
    group: /,/g,
    point: '.',
    scales: { ' million': 6, ' billion': 9, ' trillion': 12 },
    units: [
      [/^%/, 'PT'],
      [/^(?:st|nd|rd|th)(?![a-z])/, 'ORD'],
      [/^ times/, 'TIMES'],
      [/^ yuan/, 'CNY'],
      [/^ manats/, 'AZN'],
      [/^ roubles/, 'RUB'],
      [/^ tonnes/, 'TNE'],
      [/^ families/, 'FAM'],
      ...codes,
    ],
  },
  az: {
    digits: /\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
    group: /[.\u00a0\u202f]/g,
    point: ',',
    scales: { ' milyon': 6, ' milyard': 9, ' trilyon': 12 },
    units: [
      [/^%/, 'PT'],
      // A year has the same suffix, and 'il' behind it.
      [/^-(?:cı|ci|cu|cü)(?! il)/, 'ORD'],
      [/^ dəfə/, 'TIMES'],
      ...signs,
      [/^ dollar/, 'USD'],
      [/^ avro/, 'EUR'],
      [/^ yuan/, 'CNY'],
      [/^ manat/, 'AZN'],
      [/^ rubl/, 'RUB'],
      [/^ ton/, 'TNE'],
      [/^(?:-d[ae]n çox)? ailə/, 'FAM'],
      ...codes,
    ],
  },
  ru: {
    digits: /\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
    group: /[\u00a0\u202f]/g,
    point: ',',
    scales: { ' млн': 6, ' млрд': 9, ' трлн': 12 },
    units: [
      [/^%/, 'PT'],
      [/^-е место/, 'ORD'],
      [/^ раза?(?!\p{L})/u, 'TIMES'],
      ...signs,
      [/^ юан/, 'CNY'],
      [/^ манат/, 'AZN'],
      [/^ рубл/, 'RUB'],
      [/^ тонн/, 'TNE'],
      [/^ сем/, 'FAM'],
      ...codes,
    ],
  },
  zh: {
    digits: /\d+(?:\.\d+)?/g,
    group: /,/g,
    point: '.',
    scales: { 万亿: 12, 亿: 8, 万: 4 },
    units: [
      [/^%/, 'PT'],
      [/^位/, 'ORD'],
      [/^倍/, 'TIMES'],
      [/^美元/, 'USD'],
      [/^欧元/, 'EUR'],
      [/^元/, 'CNY'],
      [/^马纳特/, 'AZN'],
      [/^卢布/, 'RUB'],
      [/^吨/, 'TNE'],
      [/^户家庭/, 'FAM'],
      ...codes,
    ],
  },
}

/** The numbers of a text in their order. */
export function readNumbers(text: string, code: Code): readonly ReadNumber[] {
  const own = rules[code]
  return [...text.matchAll(own.digits)].flatMap(match => {
    const [digits] = match
    const before = text.slice(0, match.index)
    // A part of a name or of a range in another form: EU27, CO2.
    if (/[\p{L}\d]$/u.test(before) && code !== 'zh') return []
    return [numberAt(digits, match.index, text, own)]
  })
}

function numberAt(digits: string, at: number, text: string, own: Rules): ReadNumber {
  const before = text.slice(0, at)
  const behind = text.slice(at + digits.length)
  const scale = Object.keys(own.scales).find(word => behind.startsWith(word))
  const power = scale === undefined ? 0 : (own.scales[scale] ?? 0)
  const left = behind.slice(scale?.length ?? 0)
  const lead = /[$€×]$/.exec(before)?.[0] ?? ''
  const sign = before.slice(0, before.length - lead.length)
  const plain = digits.replace(own.group, '').replace(own.point, '.')
  // A minus that follows a number and a space is the operator of a formula; it has a space behind it too.
  // A fall in percent has a mark or a verb in place of a minus: ▼ 29,3%, 下降29.3%.
  const isFall = left.startsWith('%') && /(?:▼ |下降)$/.test(sign)
  const number = decimal(sign.endsWith('−') || isFall ? `-${plain}` : plain, power)
  const unit = leads[lead] ?? own.units.find(([pattern]) => pattern.test(left))?.[1]
  const places = plain.split('.')[1]?.length ?? 0
  return {
    at,
    end: at + digits.length + (scale?.length ?? 0),
    number,
    step: stepOf(plain, power, unit),
    unit,
    place: tenTo(power - places),
    isDecimal: places > 0,
  }
}

const leads: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '×': 'TIMES' }

/** The unit of the last printed place. Zeros at the end of a whole number only give its size. */
function stepOf(plain: string, power: number, unit: string | undefined): Exact {
  const places = plain.split('.')[1]?.length ?? 0
  const zeros = places > 0 || unit === 'ORD' ? 0 : (/(?<=[1-9])0+$/.exec(plain)?.[0].length ?? 0)
  return tenTo(power - places + zeros)
}
