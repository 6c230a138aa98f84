import type { ComparisonWord } from '../../../model/hear/post-word.ts'

/** Words of what a trade is compared with. */
export const comparisons: Readonly<Record<ComparisonWord, string>> = {
  from: '从, 由, 较, 比, 与, 同, 和, 自',
  than: '比, 较, 相比, 相比之下, 比较, 相较',
  'year-ago':
    '上年, 上一年, 前一年, 同比, 上年同期, 去年同期, 比上年, 较上年, 比去年, 较去年, 与上年相比, 与去年相比, 比上年同期, 较上年同期, 一年前, 较去年同期, 比去年同期, 与上年同期相比, 与去年同期相比, 较一年前, 比一年前, 相较去年, 相比去年, 较前一年, 比前一年, 上一年同期, 前一年同期, 比前一年同期, 较前一年同期, 同去年相比, 同上年相比, 同去年同期相比, 同上年同期相比, 按年, 年增, 较2024年同期, 和去年同期相比, 和上年同期相比, 对比去年',
  'month-ago':
    '环比, 比上月, 较上月, 与上月相比, 比上个月, 较上个月, 按月, 月增, 较前月, 比前一个月, 较前一个月, 比上一个月, 与上个月相比, 比前月',
  'same-period': '上年同期, 去年同期, 相同时期, 同期, 同一时期, 前年同期, 同年同期',
  'level-of': '',
  'in-brackets': '括号内, 括号中, 括号里, 括号为',
  'whole-year': '全年, 上年全年',
  'all-of': '',
  'whole-period': '整个季度, 全季, 季度内, 期内, 期间, 同一期间',
  'reported-period': '报告期, 报告期内',
  alone: '仅, 单月, 单单, 光是',
  exceeds: '超过, 大于, 高于, 多于, 超出, 超越',
  trails: '低于, 小于, 少于, 不及, 不如',
  greater: '多, 更多, 大, 更大, 高, 更高',
  smaller: '少, 更少, 小, 更小, 低, 更低',
}
