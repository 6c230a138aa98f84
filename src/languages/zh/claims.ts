import type { ClaimWords } from '../model/findings.ts'
import { text } from '../model/voice/text.ts'
import { voice } from './voice/voice.ts'

const runs = { up: '连续增长', down: '连续下降', record: '连续创新高' }

export const claims: ClaimWords = {
  verdicts: {
    holds: '属实',
    rounded: '大致属实',
    not: '不属实',
    contested: '现有数据与此不符',
    disputed: '有争议',
    open: '无法确定',
  },
  turned: { holds: '该说法属实', rounded: '该说法大致属实', not: '该说法不属实' },
  states: {
    grew: '实际增长',
    fell: '实际下降',
    same: '几乎未变',
    more: '实际更多',
    less: '实际更少',
    almost: '略少',
    above: '略多',
    beyond: '不止如此',
    'cut-off': '末位直接舍去，并非四舍五入',
  },
  untold: '无法确定。',
  already: (figure, period) => text`并非首次：${voice.period(period)}已为${figure}`,
  neverBefore: (measure, best, held) =>
    text`就现有数据而言是首次：此前${measure === 'place' ? '最高为' : '最多为'}${best}，${held}`,
  fewHeld: held => `此前的数据太少，无法判断是否首次${held === '' ? '' : `（现有：${held}）`}`,
  run: ({ of, count, isOpen }, years) => `${runs[of]}${isOpen ? '至少' : ''}${count}年，${years}`,
  checked: {
    headline: ({ holds, fails, doubted, total }) => {
      if (total === 0) return '这里没有可以核对的贸易说法'
      if (total === 1 && holds === 1) return '该说法属实'
      if (total === 1 && doubted === 1) return '该说法存疑'
      if (total === 1) return `该说法${fails === 1 ? '不属实' : '在此无法证实'}`
      const wrong = fails === 0 ? '' : `，${fails}项不属实`
      const unsure = doubted === 0 ? '' : `，${doubted}项存疑`
      if (holds > 0) return `${total}项说法中${holds}项属实${wrong}${unsure}`
      if (fails === 0) return `${total}项说法在此均无法证实${unsure}`
      return `${total}项说法均未得到证实${fails === total ? '' : wrong}${unsure}`
    },
    checkable: '我核对带有数字、国家和时期的句子：/help check。',
    understated: (count, total) => (count === total ? '实际变化比所说的更大' : `，${count}项低于实际变化`),
    notRead: count => `，另有${count}项未读出`,
    open: {
      'not-held': '没有该数据',
      expected: '是预期，不是结果',
      target: '是目标，不是结果',
      former: '未说明是过去何时',
      'not-over': '当时该时段尚未结束',
      'other-currency': '现有数据为其他货币',
      untold: '无法确定',
      flow: '出口、进口还是进出口？现有数据不同',
      pair: '与哪国的贸易？现有数据不同',
      period: '哪个时段？现有数据不同',
      currency: '哪种货币？现有数据不同',
    },
    unread: '未读出',
    verbatim: '原话一致',
    nearPlace: '两个伙伴数额非常接近，按其他口径名次可能互换',
    near: '相差不大，可能是此前或其他口径的统计',
    elsewhere: of => text`这个数字属于${of}`,
    inherited: slots => `取自文中他处：${slots}。`,
    assumed: slots => `文中未写明，按此理解：${slots}。`,
    dollars: '美元',
    all: '全部说法',
    more: count => `还有${count}项`,
    gone: '原文已不在这里，请重新转发给我。',
  },
}
