import type { RemarkWords } from '../model/remarks.ts'
import { join, text } from '../model/text.ts'
import { voice } from './voice.ts'

const units: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'euros',
  CNY: 'yuan',
  AZN: 'manats',
  RUB: 'roubles',
}
const only = (unit: string): string => `held in ${units[unit] ?? unit} only`

export const asides: RemarkWords = {
  verdicts: { holds: 'yes', rounded: 'about right', not: 'no', open: 'cannot be told' },
  unheld: period => `cannot be told: no ${voice.period(period)} figure is held`,
  percent: (claimed, way, percent) => `${claimed} is ${percent} ${way}`,
  points: (claimed, way, points, written) =>
    `${claimed} is ${written} percentage ${points === '1' ? 'point' : 'points'} ${way}`,
  times: (claimed, times, written) => `${claimed} is about ${times === '2' ? 'twice' : `${written} times`} as much`,
  otherUnit: (claimed, unit) => `${claimed} cannot be compared: ${only(unit)}, and Karvan converts nothing.`,
  heldIn: unit => `Held in ${units[unit] ?? unit} only; Karvan converts nothing.`,
  readAs: (words, carried) =>
    text`Read as: ${join([...words, ...(carried.length === 0 ? [] : [[`carried over: ${carried.join(', ')}`]])], ' · ')}`,
  noCauses: 'Karvan holds figures, not their causes.',
  partnersHeld: count => `Partners held: ${count}.`,
}
