/** The currency of a country where several have one of that name. */
import type { Area } from '../../../data/model/schema.ts'
import type { Sides } from '../slots/topic.ts'

/** Crowns, shillings, francs, pesos, 元 and the sign ¥ are of the country. */
export const currencyOfCountry = (currency: string, { reporter, partner }: Sides): string =>
  namesakes[currency]?.[partner === 'SUN' ? partner : reporter] ?? usual[currency] ?? currency
const usual: Readonly<Record<string, string>> = { XKR: 'NOK', XYN: 'CNY', XSH: 'KES' }
const namesakes: Readonly<Record<string, Readonly<Record<Area, string>>>> = {
  XKR: { NOR: 'NOK', SWE: 'SEK', DNK: 'DKK', ISL: 'ISK', CZE: 'CZK' },
  XSH: { KEN: 'KES', TZA: 'TZS', UGA: 'UGX', SOM: 'SOS' },
  FRF: { CHE: 'CHF', BEL: 'BEF', LUX: 'LUF' },
  CNY: { JPN: 'JPY' },
  XYN: { JPN: 'JPY', HKG: 'HKD', MAC: 'MOP' },
  INR: { PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', IDN: 'IDR' },
  GBP: { EGY: 'EGP', SYR: 'SYP', LBN: 'LBP' },
  TRY: { ITA: 'ITL' },
  RUB: { BLR: 'BYN', SUN: 'SUR' },
  MXN: { ARG: 'ARS', CHL: 'CLP', COL: 'COP', PHL: 'PHP', URY: 'UYU', CUB: 'CUP' },
  KWD: { IRQ: 'IQD', SRB: 'RSD', JOR: 'JOD', TUN: 'TND', DZA: 'DZD', BHR: 'BHD' },
  SAR: { QAT: 'QAR', OMN: 'OMR', YEM: 'YER' },
  KRW: { PRK: 'KPW' },
}
