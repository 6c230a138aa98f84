import type { Flow } from '../../data/model/schema.ts'
import type { ChartWords, FigurePageWords, FileTexts } from '../model/files.ts'
import { text } from '../model/voice/text.ts'
import { and, voice } from './voice/voice.ts'

const flows: Record<Flow, (reporter: string, partners: string) => string> = {
  X: (reporter, partners) => `${reporter}对${partners}的出口额`,
  M: (reporter, partners) => `${reporter}自${partners}的进口额`,
  T: (reporter, partners) => `${reporter}与${partners}的贸易额`,
  B: (reporter, partners) => `${reporter}与${partners}的贸易差额`,
}

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
  trade: (reporter, partner) =>
    `${voice.area(reporter)}${partner === 'WLD' ? '的对外贸易' : `与${voice.area(partner)}的贸易`}`,
  withSeveral: (flow, reporter, partners) => flows[flow](voice.area(reporter), and(partners.map(voice.area))),
  marks: { official: '官方统计', press: '媒体或官员表态', estimate: '估计或预测' },
  sources: (names, more) => `来源：${names.join('；')}${more === 0 ? '' : `，另有${more}个`}`,
  dataOf: day => `数据截至${voice.day(day)}`,
  buttons: {
    chart: '图表',
    picture: '图片',
    text: '文字',
    table: '表格',
    log: '对数坐标',
    linear: '线性坐标',
    all: '全部年份',
    csv: 'CSV',
    xlsx: 'Excel',
  },
  since: year => `${year}年以来`,
}

export const files: FileTexts = {
  rows: count => `行数：${count}`,
  sources: (names, more) => `来源：${names.join('、')}${more === '0' ? '' : `，另有 ${more} 个`}`,
  attribution: line => `转发时请注明每行的来源，例如：“${line}”`,
  closed: (publisher, count) => `未收录 ${count} 行（${publisher}）：其条款允许展示数据，但不允许转发。`,
  cut: (rows, of) => `共 ${of} 行，仅含前 ${rows} 行。`,
  noFigures: text`没有可导出的数据。请先询问一个数字，或写明国家：/export csv 中国`,
  sheets: { figures: '数据', sources: '来源' },
  columns: {
    role: '用途',
    measure: '指标',
    flow: '流向',
    reporter: '报告国',
    reporterCode: '报告国代码',
    partner: '伙伴国',
    partnerCode: '伙伴国代码',
    period: '时期',
    base: '对比时期',
    value: '数值',
    bound: '界限',
    unit: '单位',
    multiplier: '倍数',
    inFull: '完整数值',
    status: '性质',
    obsStatus: 'OBS_STATUS',
    definition: '口径',
    compiler: '统计机构',
    speaker: '发言人',
    publisher: '发布者',
    title: '标题',
    published: '发布日期',
    url: '网址',
    excerpt: '原文摘录',
    place: '原文位置',
    note: '备注',
    formula: '公式',
    id: '编号',
    source: '来源编号',
    licence: '许可',
    attribution: '署名',
    language: '语言',
    rows: '行数',
  },
  measures: { value: '金额', growth: '增长', share: '占比', rank: '排名' },
  roles: { shown: '答案中', compared: '供比较', input: '供计算' },
  statuses: { official: '官方', press: '媒体', estimate: '估计', computed: '我们的计算' },
}

export const figurePages: FigurePageWords = {
  page: '网页',
  downloads: '文件',
  seeAlso: '另见',
  ask: '在 Telegram 中提问',
  noPage: '此网址没有页面。',
}
