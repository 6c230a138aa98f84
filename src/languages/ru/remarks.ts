import type { RemarkWords } from '../model/remarks.ts'
import { join, text } from '../model/text.ts'
import { counted } from './cases.ts'
import { whole } from './inside.ts'

const units: Readonly<Record<string, string>> = {
  USD: 'долларах США',
  EUR: 'евро',
  CNY: 'юанях',
  AZN: 'манатах',
  RUB: 'рублях',
}
const only = (unit: string): string => `есть только в ${units[unit] ?? unit}`
const than = { more: 'больше', less: 'меньше' }

export const asides: RemarkWords = {
  verdicts: { holds: 'да', rounded: 'примерно так', not: 'нет', open: 'точно сказать нельзя' },
  unheld: period => `сказать нельзя: за ${whole(period)} цифры в базе нет`,
  percent: (claimed, way, percent) => `${claimed} — на ${percent} ${than[way]}`,
  points: (claimed, way, points, written) =>
    `${claimed} — на ${written} ${counted(points, ['процентный пункт', 'процентного пункта', 'процентных пунктов'])} ${than[way]}`,
  times: (claimed, times, written) =>
    `${claimed} — примерно ${times === '2' ? 'вдвое' : `в ${written} ${counted(times, ['раз', 'раза', 'раз'])}`} больше`,
  otherUnit: (claimed, unit) =>
    `С суммой «${claimed}» сравнить нельзя: цифра ${only(unit)}, а Karvan ничего не пересчитывает.`,
  heldIn: unit => `Цифра ${only(unit)}; Karvan ничего не пересчитывает.`,
  readAs: (words, carried) =>
    text`Прочитано так: ${join([...words, ...(carried.length === 0 ? [] : [[`из прошлого вопроса: ${carried.join(', ')}`]])], ' · ')}`,
  noCauses: 'У Karvan есть цифры, но не их причины.',
  partnersHeld: count => `Партнёров в базе: ${count}.`,
}
