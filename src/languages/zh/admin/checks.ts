import type { AdminCheckWords } from '../../model/admin/commands.ts'
import { join, text } from '../../model/voice/text.ts'
import { voice } from '../voice/voice.ts'

export const checks: AdminCheckWords = {
  equal: figure => text`已有相同数据：${figure}`,
  rounded: figure => text`已有相同数据（四舍五入）：${figure}`,
  within: figure => text`与已有数据相符：${figure}`,
  differs: (figure, why) => text`与已有数据不同：${figure}${why === undefined ? '' : `；新数据：${why}`}`,
  sumFits: (formula, result, whole) => text`出口 + 进口：${formula} = ${result}，与${whole} 相符`,
  sumFails: (formula, result, whole) => text`出口 + 进口：${formula} = ${result}，与${whole} 不符`,
  growthFits: (now, growth, base, cite) => text`${now} 与 ${growth} ${cite} 相符，基数为${base}`,
  growthFails: ({ now, base }, growth, computed, cite) =>
    text`${now} 与 ${growth} ${cite} 不符：基数为${base}，算得 ${computed}`,
  shareFits: (share, formula, cite) => text`占比 ${share} ${cite} 相符：${formula}`,
  shareFails: (share, formula, computed, cite) => text`占比 ${share} ${cite} 不符：${formula} = ${computed}`,
  cumulated: (longer, shorter) => text`${longer}，少于其中所含的${shorter}`,
  leap: (size, isMore, figure, period) =>
    text`${isMore ? '为' : '仅相当于'}${voice.period(period)}${figure} 的${size}。单位是否正确？`,
  whole: whole => text`超过其所属的总额：${whole}`,
  article: id => text`这篇文章已在库中：${{ code: id }}`,
  twice: (what, one, other) => `本次改动中出现两次：${what}，${one}和${other}`,
  impossible: '不可能：只有差额可为负，比重不超过100%',
  early: (published, period) => `来源日期（${published}）早于${voice.period(period)}结束之时`,
  digits: number => `引文中没有 ${number}`,
  change: (percent, from) => text`较现有数据 ${percent}：${from}`,
  instead: figure => (figure === undefined ? text`没有其他数据，将如实告知读者` : text`读者将看到：${figure}`),
  leans: figures => text`以下将无法再计算：${join(figures, '；')}`,
}
