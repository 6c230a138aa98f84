import type { RemarkWords } from '../model/remarks.ts'
import { join, text } from '../model/text.ts'
import { inSentence } from './voice.ts'

const units: Readonly<Record<string, string>> = {
  USD: 'ABŞ dolları',
  EUR: 'avro',
  CNY: 'yuan',
  AZN: 'manat',
  RUB: 'rubl',
}
const only = (unit: string): string => `bazada yalnız ${units[unit] ?? unit} ilədir`
const than = { more: 'çoxdur', less: 'azdır' }

export const asides: RemarkWords = {
  verdicts: { holds: 'bəli', rounded: 'təxminən belədir', not: 'xeyr', open: 'dəqiq demək olmur' },
  unheld: period => `demək olmur: ${inSentence(period)} üçün rəqəm bazada yoxdur`,
  percent: (claimed, way, percent) => `${claimed} bundan ${percent} ${than[way]}`,
  points: (claimed, way, _, written) => `${claimed} bundan ${written} faiz bəndi ${than[way]}`,
  times: (claimed, _, written) => `${claimed} bundan təxminən ${written} dəfə çoxdur`,
  otherUnit: (claimed, unit) =>
    `“${claimed}” ilə müqayisə etmək olmur: rəqəm ${only(unit)}, Karvan isə valyutanı çevirmir.`,
  heldIn: unit => `Rəqəm ${only(unit)}; Karvan valyutanı çevirmir.`,
  readAs: (words, carried) =>
    text`Belə oxundu: ${join([...words, ...(carried.length === 0 ? [] : [[`əvvəlki sualdan: ${carried.join(', ')}`]])], ' · ')}`,
  noCauses: 'Karvanda rəqəmlər var, səbəbləri yoxdur.',
  partnersHeld: count => `Bazadakı tərəfdaşların sayı: ${count}.`,
}
