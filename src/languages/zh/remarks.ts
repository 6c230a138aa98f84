import type { RemarkWords } from '../model/remarks.ts'
import { join, text } from '../model/text.ts'
import { voice } from './voice.ts'

const units: Readonly<Record<string, string>> = {
  USD: '美元',
  EUR: '欧元',
  CNY: '人民币',
  AZN: '马纳特',
  RUB: '卢布',
}
const only = (unit: string): string => `现有数据仅以${units[unit] ?? unit}计`

export const asides: RemarkWords = {
  verdicts: { holds: '属实', rounded: '大致属实', not: '不属实', open: '无法确定' },
  unheld: period => `无法确定：暂无${voice.period(period)}的数据`,
  percent: (claimed, way, percent) => `${claimed}比该数${way === 'more' ? '多' : '少'}${percent}`,
  points: (claimed, way, _, written) => `${claimed}比该数${way === 'more' ? '高' : '低'}${written}个百分点`,
  times: (claimed, _, written) => `${claimed}约为该数的${written}倍`,
  otherUnit: (claimed, unit) => `${claimed}无法比较：${only(unit)}，Karvan 不做换算。`,
  heldIn: unit => `${only(unit)}，Karvan 不做换算。`,
  readAs: (words, carried) =>
    text`理解为：${join([...words, ...(carried.length === 0 ? [] : [[`沿用上一问：${carried.join('、')}`]])], ' · ')}`,
  noCauses: 'Karvan 只有数据，不说明原因。',
  partnersHeld: count => `现有${count}个贸易伙伴的数据。`,
}
