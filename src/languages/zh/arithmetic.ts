import type { ArithmeticWords } from '../model/arithmetic.ts'
import { and } from './and.ts'
import { voice } from './voice.ts'

const unlikeNames = {
  periods: '统计时间',
  sides: '报告国',
  definitions: '指标定义',
  compilers: '统计口径',
  units: '货币',
  bounds: '精度',
}
const refusals = { average: '不计算平均值', sum: '不计算总和' }
const nouns = { year: '年度', month: '月度', period: '时间段' }
const sides = { deficit: '逆差', surplus: '顺差' }

/** Of a result of figures of different compilers. */
export const roughly = '统计口径不同，仅供参考'

export const arithmetic: ArithmeticWords = {
  unordered: (unlike, refused) =>
    `${and(unlike.map(what => unlikeNames[what]))}不同，${refused === undefined ? '不宜直接比较' : refusals[refused]}。`,
  tooNear: '数值过于接近，按公布的位数无法判断大小。',
  ofCounts: '统计口径不同，但无论如何取整，此顺序不变。',
  difference: '相差',
  oursRoughly: `Karvan测算；${roughly}`,
  onAverage: (digits, grain) => `${grain === 'year' ? '年' : '月'}均${digits}`,
  meanOf: (grain, count) => `现有${count}个${nouns[grain]}数据的平均值`,
  inTotal: digits => `合计${digits}`,
  sumOf: (of, count) => `${count}个${nouns[of]}数据之和`,
  incomplete: '部分时间暂无数据，因此不计算总和。',
  balance: (digits, side, reporter, partner) => {
    const way = partner === 'WLD' ? '外贸' : partner === 'CHN' ? '对华贸易' : `对${voice.area(partner)}贸易`
    return { digits, subject: `${voice.area(reporter)}${way}${sides[side]}` }
  },
  sided: (digits, side) => `${sides[side]}${digits}`,
}
