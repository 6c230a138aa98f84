import type { Area, Flow } from '../../data/model/schema.ts'
import type { ChartWords } from '../model/charts.ts'
import { and, voice } from './voice.ts'

const flows: Record<Flow, (reporter: string, partners: string) => string> = {
  X: (reporter, partners) => `${reporter}对${partners}的出口额`,
  M: (reporter, partners) => `${reporter}自${partners}的进口额`,
  T: (reporter, partners) => `${reporter}与${partners}的贸易额`,
  B: (reporter, partners) => `${reporter}与${partners}的贸易差额`,
}
const names = (areas: readonly Area[]): string => and(areas.map(voice.area))

export const charts: ChartWords = {
  changed: (subject, { value, unit }, { from, to, last }) => {
    const size = voice.amount({ value: value.replace('-', ''), unitMult: 0, unit })
    const how = unit === 'TIMES' ? `增至${size}` : `${value.startsWith('-') ? '下降' : '增长'}${size}`
    return `${voice.period(from)}至${voice.period(to)}，${subject}${how}，达${last}`
  },
  was: (subject, period, amount) => `${voice.period(period)}${subject}：${amount}`,
  fromTo: (subject, { from, to, first, last }) =>
    `${subject}：${voice.period(from)}为${first}，${voice.period(to)}为${last}`,
  leads: (list, period, name, amount) => `${voice.period(period)}${list}：${name}居首，${amount}`,
  withSeveral: (flow, reporter, partners) => flows[flow](voice.area(reporter), names(partners)),
  marks: { official: '官方统计', press: '媒体或官员表态', estimate: '估计或预测' },
  sources: all => `来源：${all.join('；')}`,
  dataOf: day => `数据截至${voice.day(day)}`,
  buttons: { chart: '图表', table: '表格', log: '对数坐标', linear: '线性坐标', all: '全部年份' },
  since: year => `${year}年以来`,
}
