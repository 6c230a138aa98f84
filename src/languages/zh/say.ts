import type { Area, Flow } from '../../data/model/schema.ts'
import { mostNamed, type Say } from '../model/say.ts'
import { join, type Text, text } from '../model/voice/text.ts'
import { admin } from './admin/words.ts'
import { arithmetic, roughly } from './arithmetic.ts'
import { claims } from './claims.ts'
import { commands, description, name, shortDescription } from './commands.ts'
import { charts, figurePages, files } from './files.ts'
import { groups } from './groups.ts'
import { official, reason } from './official.ts'
import { pages } from './pages.ts'
import { buttons, inline, locator, problem, remarks, table } from './phrases.ts'
import { subscriptions } from './subscriptions.ts'
import { and, changeOn, fromTo, voice } from './voice/voice.ts'

const totals: Record<Flow, string> = { X: '出口总额', M: '进口总额', T: '进出口总额', B: '外贸差额' }
const flows: Record<Flow, string> = { X: '出口额', M: '进口额', T: '贸易额', B: '贸易差额' }

const within = (group: Area): string => `${voice.area(group)}${voice.area(group).endsWith('国家') ? '之间的' : '内部'}`

/** 自华, 对华; 自土耳其, 对土耳其. */
const from = (area: Area): string => (area === 'CHN' ? '自华' : `自${voice.area(area)}`)
const to = (area: Area): string => (area === 'CHN' ? '对华' : `对${voice.area(area)}`)

function subject(flow: Flow, reporter: Area, partner: Area): string {
  if (partner === reporter) return `${within(reporter)}${flows[flow]}`
  const home = voice.area(reporter)
  const other = voice.area(partner)
  if (partner === 'WLD') return `${home}${totals[flow]}`
  if (flow === 'M') return `${home}${from(partner)}${flows.M}`
  if (flow !== 'T') return `${home}${to(partner)}${flows[flow]}`
  // Turnover is the same both ways; China comes first, as Chinese readers expect.
  return `${partner === 'CHN' ? `${other}与${home}` : `${home}与${other}`}双边${flows.T}`
}

/** Exports to a partner and imports from it; for the world they are the totals. */
function parts(partner: Area, exports: Text | undefined, imports: Text | undefined): Text {
  const [sold, bought] = partner === 'WLD' ? [totals.X, totals.M] : [`${to(partner)}出口`, `${from(partner)}进口`]
  const said = [
    ...(exports === undefined ? [] : [text`${sold}${exports}`]),
    ...(imports === undefined ? [] : [text`${bought}${imports}`]),
  ]
  return join(said, '，')
}

const andTexts = (items: readonly Text[]): Text =>
  items.flatMap((item, i) => {
    const last = items[i - 1]?.at(-1)
    const isCited = typeof last === 'object' && 'cite' in last
    const and = isCited ? ' 和' : '和'
    return i === 0 ? item : [i < items.length - 1 ? '、' : and, ...item]
  })

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

export const say: Say = {
  subject,
  within,
  changeOn,
  record: (run, grain) => {
    if (run === 1) return grain === 'year' ? '创年度新高' : '创月度新高'
    return `连续第${numerals[run] ?? run}${grain === 'year' ? '年' : '个月'}创新高`
  },
  aYear: change => {
    const size = voice.amount({ ...change, value: change.value.replace('-', '') })
    return `年均${change.value.startsWith('-') ? '下降' : '增长'}${size}`
  },
  checkFits: (formula, result, cite) => text`Karvan验算：${formula} = ${result}，在四舍五入误差范围内，与 ${cite} 一致`,
  checkFails: (formula, result, published, cite) =>
    text`Karvan验算：${formula} = ${result}，与 ${cite} 的${published}不符`,
  comma: '，',
  colon: '：',
  semicolon: '；',
  bracketed: remark => `（${remark}）`,
  ours: 'Karvan测算',
  ourCalculation: (formula, from = [], isRough = false) => {
    const behind = from.length === 0 ? formula : text`${formula}，根据${andTexts(from)}`
    return text`Karvan测算：${behind}${isRough ? `；${roughly}` : ''}`
  },
  parts: (_, partner, exports, imports) => parts(partner, exports, imports),
  same: '数据相同',
  rounded: '系同一数据四舍五入',
  reason,
  conflict: (shorter, longerMonths, shorterMonths) =>
    text`与${shorter} 不符：${String(longerMonths)}个月的数额不可能少于${String(shorterMonths)}个月。`,
  unlikely: other => text`与${other}难以吻合：其余各月须达到此前月均的三倍以上。`,
  twoCounts: counts => text`两种统计口径，不可相减：${join(counts, '、')}。`,
  expected: '预计数，非统计数',
  yearByYear: '历年变化：',
  anotherSays: (period, change, cite) => text`${voice.period(period)}：另有来源称 ${change} ${cite}`,
  rankSubject: (flow, reporter, partner) =>
    `${voice.area(partner)}在${voice.area(reporter)}贸易伙伴中的排名（按${flows[flow]}）`,
  ranked: ({ value }, flow, reporter, partner) => ({
    digits: `${voice.area(reporter)}第${numerals[Number(value)] ?? value}大贸易伙伴`,
    subject: `${voice.area(partner)}（按${flows[flow]}）`,
  }),
  oneMonth: '仅为单月数据。',
  rankBefore: groups =>
    text`此前：${join(
      groups.map(({ place, periods }) => text`${join(periods, '、')}居${place}`),
      '；',
    )}`,
  contested: (said, place, period, earlier) =>
    text`“首次” ${said}：更早的来源已称${voice.period(period)}居${place} ${earlier}`,
  rankingSubject: (flow, reporter) => `${voice.area(reporter)}的主要贸易伙伴（按${flows[flow]}）`,
  incomplete: '名单可能缺少部分贸易伙伴。',
  withoutLargest: (count, reporter) =>
    `现仅有${voice.area(reporter)}${count}个贸易伙伴的数据，可能缺少更大的贸易伙伴。`,
  shareSubject: (flow, reporter, ...partners) =>
    `${partners.length > mostNamed ? `${partners.length}个贸易伙伴` : and(partners.map(voice.area))}占${voice.area(reporter)}${totals[flow]}的比重`,
  ofTotal: (part, total) => text`${part}（总额${total}）`,
  fromTo,
  bestOf: (grain, from, to, count) =>
    count === 1
      ? `仅有${voice.period(from)}一个${grain === 'year' ? '年度' : '月度'}的数据`
      : `在现有${count}个${grain === 'year' ? '年度' : '月度'}（${fromTo(from, to)}）中最高（Karvan测算）`,
  lowest: grain => `现有数据中最低的${grain === 'year' ? '一年' : '一个月'}`,
  leastOf: (grain, from, to, count) =>
    `在现有${count}个${grain === 'year' ? '年度' : '月度'}（${fromTo(from, to)}）中最低（Karvan测算）`,
  extremes: { fastest: '现有数据中增长最快', deepest: '现有数据中下降最多', slowest: '现有数据中没有下降；增长最慢' },
  changesOf: (from, to, count) =>
    count === 1 ? '仅有这一项变化数据' : `比较范围：现有${count}项变化，${fromTo(from, to)}（Karvan测算）`,
  onlyOne: grain => `仅有这一个${grain === 'year' ? '年度' : '月度'}的数据，无法判断是否创纪录`,
  mayBeMore: figures => text`可能更高：${figures}`,
  mayBeLess: figures => text`可能更低：${figures}`,
  nextBest: (figure, period) => text`其次为${voice.period(period)}的${figure}`,
  asOf: day => `截至${voice.day(day)}已公布的数据。`,
  missing: periods => `暂无数据：${periods.map(voice.period).join('、')}`,
  retoldBy: speaker => `由${speaker}转述`,
  indirect: outlet => `据 ${outlet} 转述，非原话`,
  notYet: '预计',
  quoted: words => `“${words}”`,
  inLanguage: language => `原文为${voice.language(language)}`,
  projectFields: {
    opened: '投运',
    builder: '建设方',
    households: '可供电',
    emissions: '减少二氧化碳排放',
    standing: '规模',
    other: '其他',
  },
  projectFact: (field, value) =>
    field === 'households' ? `可满足${value}用电` : `${say.projectFields[field]}：${value}`,
  place: locator,
  card: {
    countedBy: '统计方',
    uncounted: '来源未说明',
    saidBy: '发言人',
    place: '文中位置',
    note: '编者注',
    entered: '录入时间',
    earlier: '原先数据',
    seed: '随首批数据',
    id: '编号',
    why: '原因',
    withdrawn: '撤回时间',
    instead: '现有数据',
  },
  noDifference: '现有来源之间没有差异。',
  oneSource: '该数据只有一个来源。',
  notHeld: (subject, period) => {
    if (subject === '') return '暂无这类数据。'
    return `暂无数据：${subject}${period === undefined ? '' : `，${voice.period(period)}`}。`
  },
  noChange: (flow, { reporter, partner }, period, base) =>
    `暂无数据：${period === undefined ? '' : voice.period(period)}${subject(flow, reporter, partner)}${base === undefined ? '' : `较${voice.period(base)}`}的变化。`,
  noRank: (flow, reporter, partner, period) =>
    `暂无数据：${period === undefined ? '' : voice.period(period)}${voice.area(partner)}在${voice.area(reporter)}贸易伙伴中的排名（按${flows[flow]}）。`,
  notOf: period => `暂无${voice.period(period)}的数据`,
  noSuch: (reporter, partner, amount) =>
    `${voice.area(reporter)}与${voice.area(partner)}贸易的现有数据中没有“${amount}”。`,
  newest: '现有最新数据',
  published: day => `${voice.day(day)}发布`,
  whenNext: '下一批数据何时发布，现有来源均未说明。',
  cameBefore: days => text`此前的发布日期：${days}`,
  twoSides:
    '由两家机构分别统计，口径各异：按原产国还是启运国、是否计入运费、以哪一天为准。此处属于哪一种，现有来源均未说明。',
  byGrain: { month: '分月', year: '分年' },
  noSides:
    '没有双方机构都统计过的同一时间的数据。这类统计通常因原产国或启运国、运费和日期口径不同而有差异。这两国的现有来源差异如下：',
  noQuote: '暂无这方面的引语。',
  noProject: '暂无这个项目。',
  noProjectFacts: '尚无关于该项目的信息。',
  nearest: '最接近的数据：',
  noNews: '此后没有新数据。',
  news: '新增：',
  aside: remarks,
  claims,
  problem,
  pages,
  helpGroups: {
    figures: '数据',
    changes: '变化',
    places: '排名与原话',
    origins: '出处',
    files: '图表与文件',
    chat: '本聊天',
    bot: '关于机器人',
  },
  howMuch: subject => `${subject}是多少？`,
  howChanged: subject => `${subject}增长了多少？`,
  whichPlace: (reporter, partner) => `${voice.area(partner)}是${voice.area(reporter)}第几大贸易伙伴？`,
  forExample: '例如：',
  inline,
  groups,
  arithmetic,
  charts,
  office: admin,
  official,
  subscriptions,
  table,
  files,
  figurePages,
  outdated: '此按钮已失效，请重新提问。',
  askedAgo: ago => `您在${ago}提问：`,
  languageSet: '我将用中文回答。',
  forgotten: '已删除：除 /privacy 中标有 * 的以外，不再保存您和本聊天的任何信息。',
  buttons,
  styles: { text: '文本', apa: 'APA', bibtex: 'BibTeX', gost: 'GOST' },
  commands,
  name,
  description,
  shortDescription,
  and,
}
