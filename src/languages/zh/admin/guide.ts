import type { GuideWords } from '../../model/admin/guide.ts'

export const guide: GuideWords = {
  title: (step, of) => `新增 · 第 ${step}/${of} 步 · 尚未保存`,
  ask: {
    flow: '要新增什么？请选择，或一次发送整行。',
    partner: '与哪个国家？请选择，或写出其他国家。',
    period: '哪个时期？请选择，或写出：2026-02、2025-Q3、2025年1-10月、2025年。',
    amount: '数额是多少？例如：3.951亿、48.7亿、+30.2% 或排名第3。',
    measure: '这个百分比是增长还是占比？',
    by: '由谁统计？请选择，或写出名称或编号。',
    source: '发布在哪里？请从最新的来源中选择，或写出搜索词。新来源请先新增：/source add。',
    excerpt: '请发送来源中写明此数据的原话，其中须有该数字。',
  },
  flows: { X: '出口', M: '进口', T: '贸易额', B: '顺差' },
  measures: { growth: '增长', share: '占比' },
  example: '整行写法如下：',
  stale: '这一步已经结束。请在最新的消息中继续，或用 /add 重新开始。',
  how: '/add 会逐步询问。也可以一次发送整行，各部分顺序不限：',
  kinds: ['数据', '增长', '引语'],
  lines: [
    '/add 贸易额 中国 2026-02 3.951亿 据 AZ_SCC 来源 report-2026-03-20 "达到3.951亿美元"',
    '/add 出口 中国 2026-01 +10.1% 据 AZ_SCC 来源 report-2026-03-20 "增长10.1%"',
    '/add 引语 lu-mei 主题 贸易 语言 zh 来源 report-2026-03-20 "贸易创下纪录。"',
  ],
  names: '名称：/add speaker、/add organisation、/add project。来源：/source add。编号：/list。',
}
