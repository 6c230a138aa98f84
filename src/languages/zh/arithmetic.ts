import type { ArithmeticWords } from '../model/arithmetic.ts'
import { and } from './voice.ts'

const unlikeNames = {
  periods: '时期',
  sides: '统计国',
  definitions: '统计口径',
  compilers: '统计机构',
  units: '货币',
  bounds: '精确程度',
}
const refusals = { average: '不计算平均值', sum: '不计算总和' }
const nouns = { year: '年度', month: '月度', period: '时期' }
const sides = { deficit: '逆差', surplus: '顺差' }

export const arithmetic: ArithmeticWords = {
  unordered: (unlike, refused) =>
    `${and(unlike.map(what => unlikeNames[what]))}不同，因此${refused === undefined ? '此表不分先后' : refusals[refused]}。`,
  tooNear: '数值过于接近，按公布的位数无法判断大小。',
  ofCounts: '统计机构不同，但无论如何取整，此顺序不变。',
  difference: '相差',
  roughly: '统计口径不同，仅供参考',
  onAverage: (digits, grain) => `${grain === 'year' ? '年' : '月'}均${digits}`,
  meanOf: (grain, count) => `现有${count}个${nouns[grain]}数据的平均值`,
  inTotal: digits => `合计${digits}`,
  sumOf: (of, count) => `${count}个${nouns[of]}数据之和`,
  incomplete: '部分时期暂无数据，因此不计算总和。',
  balance: (subject, side) =>
    subject.replace('贸易差额', `贸易${sides[side]}`).replace('外贸差额', `外贸${sides[side]}`),
  sided: (digits, side) => `${sides[side]}${digits}`,
}
