import type { ClaimWords } from '../model/findings.ts'
import { text } from '../model/text.ts'
import { voice } from './voice.ts'

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
    'cut-off': '末位直接舍去，并非四舍五入',
  },
  untold: '无法确定。',
  already: (figure, period) => text`并非首次：${voice.period(period)}已为${figure}`,
  neverBefore: (measure, best, held) =>
    text`就现有数据而言是首次：此前${measure === 'place' ? '最高为' : '最多为'}${best}，${held}`,
  fewHeld: held => `此前的数据太少，无法判断是否首次${held === '' ? '' : `（现有：${held}）`}`,
  run: ({ of, count, isOpen }, years) => `${runs[of]}${isOpen ? '至少' : ''}${count}年，${years}`,
}
