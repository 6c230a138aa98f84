import { type OfficialWords, reasonFrom } from '../model/findings.ts'
import { text } from '../model/voice/text.ts'
import { and, voice } from './voice/voice.ts'

export const official: OfficialWords = {
  sum: (exports, imports) => `出口${exports} + 进口${imports}`,
  less: (exports, imports) => `出口${exports} − 进口${imports}`,
  members: (count, areOthers) => `${areOthers ? '现有其余' : '现有'}${count}个成员之和`,
  agrees: { same: '一致', rounded: '四舍五入后一致', 'cut-off': '截去尾数后一致' },
  cutOff: '数据相同，截去尾数，未四舍五入',
  disputed: '有争议：另一官方统计',
  without: areas => `不含${and(areas.map(voice.area))}`,
  within: area => `仅限${voice.area(area)}`,
  uncounted: '未说明由谁统计',
  check: (formula, result) => `Karvan验算：${formula} = ${result}`,
  bearsOut: (compiler, figure, agrees) => text`${compiler}：${figure}${agrees === undefined ? '' : `，${agrees}`}`,
  mirror: (area, figure) => text`${voice.area(area)}方面的数据：${figure}`,
  neverAgree: '双方数据从不一致：出口不含运费，进口含运费，且有货物经第三国转运。',
  inTable: (place, partners, after, compiler) =>
    text`在${String(partners)}个贸易伙伴中居${place}${after.length === 0 ? '' : `，次于${and(after.map(voice.area))}`}（Karvan排名，数据来自${compiler}）`,
  holdsFirst: (said, best, years) =>
    text`“首次” ${said} 成立：${best === undefined ? '已有数据的年份均无此位次' : `已有数据的年份最高为${best}`}（${years}）。`,
  countedAs: '统计口径',
  valuations: { FOB: 'FOB，不含运费和保险费', CIF: 'CIF，含运费和保险费', FAS: 'FAS，船边价', customs: '海关估价' },
  golds: { included: '含黄金', excluded: '不含黄金' },
  bases: { customs: '海关记录', payments: '国际收支' },
  statuses: { reported: '该国自报', estimated: '估计值', unreliable: '不可靠' },
  tableOf: (partners, compiler) => text`表中共${String(partners)}个贸易伙伴，数据来自${compiler}；排名为Karvan测算。`,
}

export const reason = reasonFrom({
  'other-period': period => `疑为${voice.period(period)}的数据，时间有误`,
  'other-compiler': '由另一机构统计',
  mirror: '贸易伙伴方统计',
  vintage: '发布日期不同，可能经过修订',
  bound: '与上述数据相符',
  definition: ({ basis, gold }) =>
    `统计口径不同：${and([...(basis === undefined ? [] : ['国际收支口径']), ...(gold === undefined ? [] : ['不含黄金'])])}`,
  currency: '货币不同',
  unnamed: '未说明统计来源，与官方数据不符',
  early: '在期末之前发布',
  growth: '与公布的增速不符',
  unexplained: '数据不一致，各来源均未说明原因',
})
