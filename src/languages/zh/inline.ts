import type { InlineWords } from '../inline.ts'
import { voice } from './voice.ts'

export const inline: InlineWords = {
  changeIn: (change, period) => `${voice.period(period)} ${change}`,
  linked: '您的句子，每个数字都链接到来源',
  left: places => `未能理解，保持原样：${places.join('、')}`,
  openBot: '打开机器人',
}
