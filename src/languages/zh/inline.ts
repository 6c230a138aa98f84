import type { InlineWords } from '../model/inline.ts'
import { voice } from './voice.ts'

export const inline: InlineWords = {
  changeIn: (change, period) => `${voice.period(period)} ${change}`,
  record: { year: '历史最高年份', month: '历史最高月份' },
  partners: '最大贸易伙伴',
  left: places => `未能理解，保持原样：${places.join('、')}。`,
  openBot: '打开机器人',
  guest: bot =>
    `我回答国家之间的贸易问题。请提及我并写上问题，例如“${bot} 2026年1月自中国进口”，或点按我的名字，在私聊中提问。`,
}
