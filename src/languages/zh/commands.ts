import type { Say } from '../model/say.ts'

export const commands: Say['commands'] = {
  start: '从这里开始',
  help: '看看我能回答什么',
  turnover: '查询某国某年的贸易额',
  exports: '查询对某国的出口',
  imports: '查询自某国的进口',
  balance: '查询贸易差额（出口减进口）',
  growth: '查询增幅或年均增长率',
  average: '查询多年或多月的平均值',
  sum: '查询多年或多月的合计',
  rank: '查询某国在贸易伙伴中的排名',
  share: '查询某国所占比重',
  compare: '比较多个国家或时间',
  chart: '绘制图表',
  record: '查询最高的年份或月份',
  quote: '查看官员原话',
  project: '查看项目事实',
  sources: '列出某个数据的全部来源',
  why: '说明各来源为何不一致',
  cite: '获取可直接粘贴的引用',
  latest: '查看最新数据',
  ask: '用自己的话提问',
  export: '将数据导出为文件',
  check: '核对一条消息的说法',
  subscribe: '自动接收新数据',
  unsubscribe: '取消订阅',
  lang: '选择语言',
  settings: '查看和更改设置',
  privacy: '了解保存了您的哪些信息',
  forgetme: '删除所保存的您的信息',
  about: '了解数据由谁统计、如何处理',
  status: '查看数据库现有内容',
}

export const name = 'Karvan'
export const description =
  'Karvan 回答国家间贸易的问题，以阿塞拜疆和中国为主，每项数据都注明来源：贸易额、出口、进口、增长、排名、比重、官员原话。\n\n可以直接问“2026年1月阿塞拜疆自华进口额”，也可以发送 /turnover 2025。来源说法不一时并列展示，计算过程当面复核，绝不猜测数据。'
export const shortDescription = '阿塞拜疆、中国及其他国家的贸易数据，每个数字都有出处。'
