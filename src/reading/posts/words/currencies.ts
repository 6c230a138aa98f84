/** The currency of an amount: a sign or a word, before the number or behind it. */
import { inClass } from '../../text/word-grammar.ts'
import { senseOf } from '../../text/word-sense.ts'
import { is, isJoint } from './is.ts'
import type { Piece } from './pieces.ts'
import { piecesBefore } from './rows.ts'

/** "$ USD, € EUR": what each sign or letter stands for. */
const byName = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs.split(', ').map(pair => {
      const [name = '', currency = ''] = pair.split(' ')
      return [name, currency] as const
    }),
  )

const signs = byName(
  '$ USD, € EUR, ¥ XYS, ₼ AZN, ₽ RUB, £ GBP, ₺ TRY, ₹ INR, ₸ KZT, ₾ GEL, ' +
    '₴ UAH, ֏ AMD, ₪ ILS, ₩ KRW, ₫ VND, ₱ PHP, ฿ THB, ₦ NGN, ₵ GHS, ৳ BDT',
)

/** The currency of a sign or a word. */
export function currencyOf(piece: Piece | undefined): string | undefined {
  if (piece === undefined) return undefined
  if (piece.kind === 'mark') return signs.get(piece.text)
  return senseOf(piece, 'currency')?.currency
}

/** $4.87, USD 4.87, US$ 4.87. */
export function currencyBefore(
  row: readonly Piece[],
  at: number,
): { readonly currency: string; readonly next: number } | undefined {
  const dollar = dollarOf(row, at)
  if (dollar !== undefined) return row[at + 2]?.kind === 'number' ? { currency: dollar, next: at + 2 } : undefined
  // "They sell us $3.8bn"
  if (row[at]?.raw === 'us') return undefined
  const currency = currencyOf(row[at]) ?? letterSign(row, at)
  // "Yəni 7 dəfə" is no yen.
  if (currency === undefined || row[at]?.kind === 'han' || row[at]?.ending !== '') return undefined
  const second = currencyOf(row[at + 1])
  const next = second === undefined ? at + 1 : at + 2
  return row[next]?.kind === 'number' ? { currency: second ?? currency, next } : undefined
}

/** US$ 8.31 billion, A$5.09 billion, "exported US $8.31 billion": letters of the country. "To the US $3 billion" names it. */
function dollarOf(row: readonly Piece[], at: number): string | undefined {
  const [before, letters, sign] = [row[at - 1], row[at], row[at + 1]]
  const isApart = letters?.raw === 'US' && !inClass(before, 'article') && !is(before, 'to', 'from', 'having', 'and')
  return sign?.text === '$' && (sign.glued || isApart) ? dollars.get(letters?.raw ?? '') : undefined
}
const dollars = byName('US USD, A AUD, AU AUD, C CAD, CA CAD, NZ NZD, HK HKD, S SGD, NT TWD, R BRL')

/** N2.31 trillion, R5bn: letters right before the digits. */
const letterSign = (row: readonly Piece[], at: number): string | undefined =>
  row[at + 1]?.kind === 'number' && row[at + 1]?.glued === true ? letterSigns.get(row[at]?.raw ?? '') : undefined
const letterSigns = byName(
  'N NGN, R ZAR, RM MYR, Rs INR, Rp IDR, Sh XSH, Shs XSH, KSh KES, Ksh KES, Kshs KES, TSh TZS, Tsh TZS, USh UGX, Ush UGX, Tk BDT',
)

/** Q96 billion: letters right before the digits that are no known currency, so that it is not in dollars either. */
export const isOfUnknownCurrency = (row: readonly Piece[], at: number): boolean =>
  row[at]?.glued === true && row[at - 1]?.senses.length === 0 && /^\p{Lu}\p{L}{0,3}$/u.test(row[at - 1]?.raw ?? '')

interface Listed {
  readonly is: string
  readonly at: number
  readonly end: number
  readonly currency?: string
}

/** 48亿、60亿和80亿欧元, "48, 60 and 80 billion euros": the currency behind the last value of a list is that of all. */
export const withCurrencies = <T extends Listed>(all: readonly T[], row: readonly Piece[]): readonly T[] =>
  all
    .reduceRight<T[]>((rest, one) => {
      const next = rest.at(-1)
      const isListed = next?.is === 'money' && next.at > one.end && row.slice(one.end, next.at).every(isJoint)
      const isOpen = one.is === 'money' && one.currency === undefined && next?.currency !== undefined
      rest.push(isListed && isOpen ? { ...one, currency: next.currency } : one)
      return rest
    }, [])
    .reverse()

/** 1美元约合110万里亚尔, «12 800 сумов за доллар»: an amount of one currency for one of another. */
export function isRate(row: readonly Piece[], at: number, end: number, currency: string): boolean {
  const before = piecesBefore(row, at, 6)
  const one = before.findLastIndex(({ kind }) => kind === 'number')
  const other = currencyOf(before[one + 1]) ?? currencyOf(before[one - 1])
  if (/^1(?:0{2})?$/.test(before[one]?.text ?? '') && other !== undefined && other !== currency) return true
  const [lead, unit, next] = row.slice(end, end + 3)
  const price = lead?.kind === 'word' && lead.senses.length === 0 && lead.text.length < 5 ? currencyOf(unit) : undefined
  return price !== undefined && price !== currency && next?.kind !== 'number'
}
