import type { ArithmeticWords, Past } from '../model/arithmetic.ts'
import { text } from '../model/voice/text.ts'
import { and, voice } from './voice/voice.ts'

const unlikeNames = {
  periods: '统计时间',
  sides: '报告国',
  definitions: '指标定义',
  reliability: '可靠性',
  compilers: '统计口径',
  units: '货币',
  bounds: '精度',
}
const refusals = { average: '不计算平均值', sum: '不计算总和' }
const nouns = { year: '年度', month: '月度', period: '时间段' }
const sides = { deficit: '逆差', surplus: '顺差' }

export const roughly = '统计口径不同，仅供参考'
const pasts: Readonly<Record<Past, (level: string) => string>> = {
  over: level => `超过${level}`,
  under: level => `低于${level}`,
  place: level => `居${level}或更前`,
}

export const arithmetic: ArithmeticWords = {
  unordered: (unlike, refused) =>
    `${and(unlike.map(what => unlikeNames[what]))}不同，${refused === undefined ? '不宜直接比较' : refusals[refused]}。`,
  tooNear: '数值过于接近，按公布的位数无法判断大小。',
  ofCounts: '统计口径不同，但无论如何取整，此顺序不变。',
  byGrowth: names => `按增幅排列：${names.join('、')}`,
  ends: (most, least) => `最高：${voice.period(most)}；最低：${voice.period(least)}`,
  difference: '相差',
  oursRoughly: `Karvan测算；${roughly}`,
  onAverage: (digits, grain) => `${grain === 'year' ? '年' : '月'}均${digits}`,
  meanOf: (grain, count) => `现有${count}个${nouns[grain]}数据的平均值`,
  inTotal: digits => `合计${digits}`,
  sharesInTotal: digits => `合计${digits}`,
  sharesOf: total => text`比重按总额${total}计算（Karvan测算）`,
  sumOf: (of, count) => `${count}个${nouns[of]}数据之和`,
  incomplete: of => `部分${of === 'periods' ? '时间' : '贸易伙伴'}暂无数据，因此不计算总和。`,
  balance: (digits, side, reporter, partner) => {
    const bilateral = partner === 'CHN' ? '对华贸易' : `对${voice.area(partner)}贸易`
    const way = partner === 'WLD' ? '外贸' : bilateral
    return { digits, subject: `${voice.area(reporter)}${way}${sides[side]}` }
  },
  sided: (digits, side) => `${sides[side]}${digits}`,
  periodPast: (which, past, level, step) =>
    `现有数据中${which === 'first' ? '首个' : '最后一个'}${pasts[past](level)}的${step === 'year' ? '年份' : '月份'}`,
  countPast: (count, past, level, step) => `${count}个${step === 'year' ? '年份' : '月份'}${pasts[past](level)}`,
  periodsPast: (past, level, years, { count, held, range, step }) =>
    `现有${held}个${step === 'year' ? '年度' : '月度'}数据（${range}）中，${count}个${pasts[past](level)}：${years}`,
  nonePast: (past, level, { held, range, step }) =>
    `现有${held}个${step === 'year' ? '年度' : '月度'}数据（${range}）均未${pasts[past](level)}；这是最接近的${step === 'year' ? '一年' : '一个月'}`,
  oldestHeld: year => `${year}年是现有最早的年份，更早的年份可能也是如此。`,
}
