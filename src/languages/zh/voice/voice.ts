import { ends, grain } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import type { Text } from '../../model/voice/text.ts'
import type { BasedChange } from '../../model/voice/values.ts'
import { createVoice, emphasised, type VoiceRules } from '../../model/voice/voice.ts'

const habits: VoiceRules = {
  code: 'zh',
  locale: 'zh',
  thousands: false,
  groups: {
    WLD: '全球',
    EU27: '欧盟',
    EU28: '欧盟二十八国',
    CIS: '独联体',
    OTS: '突厥国家组织',
    CASIA5: '中亚五国',
    AFR: '非洲',
    SCO: '上合组织',
    BRICS: '金砖国家',
    TURKIC5: '突厥语国家',
    ASEAN: '东盟',
    RCEP: 'RCEP成员国',
    GUAM: '古阿姆成员国',
    BRI: '共建“一带一路”国家',
    EZONE: '欧元区',
    EFTA: '欧洲自由贸易联盟',
    NORDIC: '北欧国家',
    SCAND: '斯堪的纳维亚国家',
    BALTIC: '波罗的海国家',
    BENELUX: '比荷卢三国',
    V4: '维谢格拉德集团',
    EAEU: '欧亚经济联盟',
    SCAUC: '南高加索',
    ECO: '经济合作组织（ECO）',
    G7: '七国集团',
    G20: '二十国集团',
    OECD: '经合组织（OECD）',
    OPEC: '欧佩克',
    OPECP: '欧佩克+国家',
    D8: '发展中八国集团',
    OIC: '伊斯兰合作组织',
    NATO: '北约',
    MEAST: '中东',
    GCC: '海湾国家',
    ARAB: '阿拉伯国家',
    ASIA: '亚洲',
    NAMER: '北美',
    LATAM: '拉丁美洲',
    MERCO: '南方共同市场',
    BALKAN: '巴尔干国家',
    EEUR: '东欧',
    EASIA: '东亚',
    MENA: '中东和北非',
    WEST: '西方国家',
    ANT: '荷属安的列斯',
    CSK: '捷克斯洛伐克',
    SCG: '塞尔维亚和黑山',
    SUN: '苏联',
    YUG: '南斯拉夫',
  },
  // Hong Kong and Macao by CLDR's short names, as it names Taiwan.
  areas: { ARE: '阿联酋', BIH: '波黑', HKG: '香港', MAC: '澳门', PSE: '巴勒斯坦' },
  scales: { 0: '', 4: '万', 8: '亿', 12: '万亿' },
  counted: (digits, scale, unit) => `${digits}${scale}${units[unit] ?? ` ${unit}`}`,
  rank: digits => `第${digits}位`,
  times: digits => `${digits}倍`,
  bounded: (bound, text) => `${bounds[bound]}${text}`,
  period,
  day: (year, month, day) =>
    [`${year}年`, month === undefined ? '' : `${month}月`, day === undefined ? '' : `${day}日`].join(''),
}

const bounds = { over: '超过', under: '不到', about: '约' }
const units: Readonly<Record<string, string>> = {
  USD: '美元',
  EUR: '欧元',
  CNY: '元',
  AZN: '马纳特',
  RUB: '卢布',
  TNE: '吨',
  FAM: '户家庭',
}

function period(text: string): string {
  const { start, last, year, lastYear } = ends(text)
  switch (grain(text)) {
    case 'year':
      return `${year}年`
    case 'half':
      return `${year}年${start % 12 === 0 ? '上' : '下'}半年`
    case 'quarter':
      return `${year}年第${'一二三四'[Math.floor((start % 12) / 3)]}季度`
    case 'month':
      return `${year}年${(start % 12) + 1}月`
    case 'months':
      return lastYear === year
        ? `${year}年${(start % 12) + 1}—${(last % 12) + 1}月`
        : `${year}年${(start % 12) + 1}月—${lastYear}年${(last % 12) + 1}月`
  }
}

export const voice = createVoice(habits)

/** '▲ 较2024年增长30.2%（同比）', '▼ 同比下降6.5%' of months, '▲ 为2025年1月的9.2倍'. */
export function changeOn({ amount, base, isYearOnYear, style, isOurs }: BasedChange): Text {
  const size = voice.amount({ ...amount, value: amount.value.replace('-', '') })
  const mark = style === 'plain' || voice.mark(amount) === '' ? '' : `${voice.mark(amount)} `
  const remarks = [
    ...(isYearOnYear && grain(base) === 'year' && amount.unit !== 'TIMES' && voice.mark(amount) !== '' ? ['同比'] : []),
    ...(isOurs === true ? ['Karvan测算'] : []),
  ]
  return [emphasised(`${mark}${words()}`, style), remarks.length === 0 ? '' : `（${remarks.join('，')}）`]

  function words(): string {
    const when = voice.period(base)
    if (amount.unit === 'TIMES') {
      const times = voice.amount({ ...amount, bound: undefined })
      return `${amount.bound === undefined ? '为' : bounds[amount.bound]}${when}的${times}`
    }
    if (voice.mark(amount) === '') return `与${when}持平`
    const changed = `${amount.value.startsWith('-') ? '下降' : '增长'}${size}`
    return isYearOnYear && grain(base) !== 'year' ? `同比${changed}` : `较${when}${changed}`
  }
}

/** Both ends included: '2016—2025年'. */
export const fromTo = (from: Period, to: Period): string =>
  grain(from) === 'year' && grain(to) === 'year' ? `${from}—${to}年` : `${voice.period(from)}—${voice.period(to)}`

/** Joins names: 'a, b and c'. */
export const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`
