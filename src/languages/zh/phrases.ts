import { firstMonth } from '../../data/model/period.ts'
import type { InlineWords, ProblemWords, RemarkWords, TableWords } from '../model/phrases.ts'
import type { Say } from '../model/say.ts'
import { join, text } from '../model/voice/text.ts'
import type { Place } from '../model/voice/values.ts'
import { voice } from './voice/voice.ts'

const units: Readonly<Record<string, string>> = { USD: '美元', EUR: '欧元', CNY: '人民币', AZN: '马纳特', RUB: '卢布' }
const only = (unit: string): string => `现有数据仅以${units[unit] ?? unit}计`

export const remarks: RemarkWords = {
  unheld: period => `无法确定：暂无${voice.period(period)}的数据`,
  percent: (claimed, way, percent) => `${claimed}比该数${way === 'more' ? '多' : '少'}${percent}`,
  points: (claimed, way, _, written) => `${claimed}比该数${way === 'more' ? '高' : '低'}${written}个百分点`,
  times: (claimed, _, written) => `${claimed}约为该数的${written}倍`,
  otherUnit: (claimed, unit) => `${claimed}无法比较：${only(unit)}，Karvan 不做换算。`,
  heldIn: unit => `${only(unit)}，Karvan 不做换算。`,
  city: (name, area) => `“${name}”按${voice.area(area)}查询：暂无城市和地区数据。`,
  countOf: area => `统计方：${voice.area(area)}。`,
  noCountOf: area => `⚠ 暂无${voice.area(area)}方面的统计，以上为其他来源的数据。`,
  readAs: (words, carried) =>
    text`理解为：${join([...words, ...(carried.length === 0 ? [] : [[`沿用上一问：${carried.join('、')}`]])], ' · ')}`,
  wordFates: (asking, passed) =>
    [asking && `所问：${asking}`, passed && `不含信息：${passed}`].filter(Boolean).join(' · '),
  notRead: phrases => `未读懂：${phrases.map(it => `“${it}”`).join('、')}`,
  noCauses: 'Karvan 只有数据，没有原因说明。',
  partnersHeld: count => `现有${count}个贸易伙伴的数据。`,
}

const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')} 或 ${items.at(-1)}`

/** A space or a mark surrounds every command: Telegram does not recognise one right after a character. */
export const problem: ProblemWords = {
  notAPeriod: (heard, instead) =>
    instead.length === 0
      ? text`“${heard}”指哪些年份？请写明，例如“2020年以来”“2020年以前”或“2019年”。`
      : text`“${heard}”不是有效时间。请试试 ${or(instead)}。`,
  notOver: (period, today) => {
    const yet = firstMonth(period) > today.slice(0, 7) ? '尚未到来' : '尚未结束'
    return text`${voice.period(period)}${yet}：今天是${voice.day(today)}。Karvan 不做预测。`
  },
  unknownWord: (heard, area) =>
    area === undefined
      ? text`无法识别“${heard}”。请写明国家和时间，例如 /turnover 土耳其 2025。`
      : text`无法识别“${heard}”。您是指${voice.area(area)}吗？`,
  otherSubject: heard => text`没有关于“${heard}”的数据：这里只有国家之间货物贸易的总额。`,
  mistyped: text`您是指以下问题吗？`,
  unknownCommand: (heard, command) =>
    command === undefined
      ? text`没有 /${heard} 这个命令。请看 /help。`
      : text`没有 /${heard} 这个命令。您是指 /${command} 吗？`,
  unknownId: heard => text`没有编号为“${heard}”的数据。点按回答下方的“来源”即可打开一个。`,
  unknownLanguage: heard => text`我不会“${heard}”。可选中文、英语、阿塞拜疆语或俄语： /lang`,
  unknownStyle: heard => text`没有“${heard}”引用格式。可用：/cite apa、 /cite bibtex、 /cite gost、 /cite text`,
  tooMany: (what, most) =>
    most === 1
      ? text`多个国家只能按同一时间比较。请试试 /compare 中国 俄罗斯 2025。`
      : text`一次最多比较${String(most)}个${what === 'countries' ? '国家' : '时间段'}。请试试 /compare 中国 俄罗斯 2025。`,
  'too-few': text`请写出两个国家或两个时间段：/compare 中国 土耳其 2025。`,
  overlap: text`时间重叠，不能相加：/sum 2024 2025。`,
  'by-size': text`贸易伙伴按规模从大到小排列，不按增速、差额或地区，也不从最小排起，且只列有贸易的伙伴。增速可按国家比较，例如“对土耳其和格鲁吉亚的出口哪个增长更快？”。名单：`,
  'by-month': text`贸易数据按月统计，没有按日或按周的数据。最新数据请点击：`,
  'by-calendar-year': text`这里按月和公历年（1月至12月）回答，没有财年的数据。例如，可以问“2025年自华进口额”。`,
  'no-rest': text`只能排除国家，且仅限总额或伙伴名单，例如“除中国外的贸易总额，2025年”、“除中国外的前五大伙伴”。`,
  sameCountry: area => text`${voice.area(area)}不会与自己贸易。请写出两个国家：/turnover 中国 2025。`,
  'not-understood': text`我只回答国家间贸易的问题。例如，可以问“2026年1月阿塞拜疆自华进口额”，或看 /help。`,
  ambiguous: heard => text`“${heard}”有不止一种意思。您指的是哪一个？`,
  'no-forecast': text`Karvan 不做预测，只回答已经统计的数字。例如，可以问“2025年对华贸易额”。`,
  'no-goods': text`没有按商品或重量统计的数据，只有总金额。点按按钮查看总额：`,
  'no-edits': text`读者不能修改数据：每项数据都保持来源刊出的原样。点按回答下方的“来源”可查看出处。`,
  channel: text`要在频道发布，请先把我设为有发布权限的管理员，然后在这里发送 /subscribe @channel（换成您的频道名）。`,
  thanks: text`不客气。`,
  talk: text`我只懂贸易数据，欢迎随时询问。`,
  'own-answer': text`这是我自己的回答，来源列在其下。想看现有数据，请再问一次。`,
  'no-text': text`我只能读文字。例如，可以问“2026年1月阿塞拜疆自华进口额”，或看 /help。`,
  'no-file-here': text`文件只能在与我的对话中发送，请在那里提问。`,
  'no-post': text`请发送 /check 加上文字，例如 ${{ code: '/check 2025年对华贸易额达到48.7亿美元' }}，或用 /check 回复一条消息；私聊中也可以直接把消息转发给我。`,
  'no-words': text`里面没有文字。请把文字发给我，我来核对。`,
  failed: text`我们这边出了问题，已经记录。请过一分钟再问一次。`,
  hurried: text`问题太多，我一下子答不过来。请等一分钟再问。`,
}

export const inline: InlineWords = {
  changeIn: (change, period) => `${voice.period(period)} ${change}`,
  record: { year: '历史最高年份', month: '历史最高月份' },
  partners: '最大贸易伙伴',
  left: places => `未能理解，保持原样：${places.join('、')}。`,
  openBot: '打开机器人',
  guest: bot =>
    `我只回答国家间贸易的问题。请提及我并写上问题，例如“${bot} 2026年1月阿塞拜疆自华进口额”，或点按我的名字，在私聊中提问。`,
}

export const table: TableWords = {
  country: '国家',
  period: '时间',
  place: '名次',
  change: '同比',
  ours: '斜体：Karvan测算。',
}

export function locator(at: Place): string {
  if (at.in !== 'paragraphs') return at.in === 'last' ? '最后一段' : '正文'
  const { from, to, isBracketed } = at
  return `第${to === undefined ? from : `${from}—${to}`}段${isBracketed ? '（括号内）' : ''}`
}

export const buttons: Say['buttons'] = {
  exports: '出口',
  imports: '进口',
  turnover: '贸易额',
  balance: '差额',
  growth: '增长',
  average: '平均',
  sum: '合计',
  cite: '引用',
  copy: '复制',
  sources: '来源',
  why: '为何不同？',
  next: '下一条',
  evidence: '依据',
  rank: '排名',
  record: '纪录',
  top: '前5位',
  yearly: '历年数据',
  origins: '全部来源',
  more: '更多',
  back: '返回',
}
