import { expect, test } from 'vitest'
import type { Reason } from '../../src/answers/model/findings.ts'
import type { Flow } from '../../src/data/model/schema.ts'
import type { BasedChange } from '../../src/languages/model/voice/values.ts'
import { zh } from '../../src/languages/zh/index.ts'
import { amount, cite, plain, published } from './spoken.ts'

const { say } = zh

test.each<[Flow, string, string, string]>([
  ['T', 'AZE', 'CHN', '中国与阿塞拜疆双边贸易额'],
  ['T', 'CHN', 'AZE', '中国与阿塞拜疆双边贸易额'],
  ['X', 'AZE', 'CHN', '阿塞拜疆对华出口额'],
  ['M', 'AZE', 'CHN', '阿塞拜疆自华进口额'],
  ['B', 'AZE', 'CHN', '阿塞拜疆对华贸易差额'],
  ['T', 'AZE', 'WLD', '阿塞拜疆进出口总额'],
  ['X', 'AZE', 'WLD', '阿塞拜疆出口总额'],
  ['T', 'AZE', 'TUR', '阿塞拜疆与土耳其双边贸易额'],
  ['M', 'AZE', 'USA', '阿塞拜疆自美国进口额'],
  ['X', 'AZE', 'GBR', '阿塞拜疆对英国出口额'],
  ['B', 'AZE', 'RUS', '阿塞拜疆对俄罗斯贸易差额'],
  ['X', 'AZE', 'OTS', '阿塞拜疆对突厥国家组织出口额'],
])('%s %s %s: %s', (flow, reporter, partner, said) => expect(say.subject(flow, reporter, partner)).toBe(said))

test.each<[Partial<BasedChange>, string]>([
  [{ base: '2024' }, '▲ 较2024年增长30.2%（同比）'],
  [{ base: '2024', isOurs: true }, '▲ 较2024年增长30.2%（同比，Karvan测算）'],
  [{ base: '2021', isYearOnYear: false }, '▲ 较2021年增长30.2%'],
  [{ base: '2024-01/2024-07', amount: amount('-6.5', 0, 'PT') }, '▼ 同比下降6.5%'],
  [{ base: '2025-Q1', isYearOnYear: false }, '▲ 较2025年第一季度增长30.2%'],
  [{ base: '2025-01', amount: amount('9.2', 0, 'TIMES') }, '▲ 为2025年1月的9.2倍'],
  [{ base: '2017', amount: { ...amount('8', 0, 'TIMES'), bound: 'over' } }, '▲ 超过2017年的8倍'],
  [{ base: '2024', amount: amount('0', 0, 'PT') }, '与2024年持平'],
  [{ base: '2024', style: 'plain' }, '较2024年增长30.2%（同比）'],
])('a change of %j', (change, said) =>
  expect(plain(say.changeOn({ amount: amount('30.2', 0, 'PT'), base: '2024', isYearOnYear: true, ...change }))).toBe(
    said,
  ),
)

test.each([
  [1, 'year', '创年度新高'],
  [1, 'month', '创月度新高'],
  [2, 'month', '连续第二个月创新高'],
  [3, 'year', '连续第三年创新高'],
  [10, 'year', '连续第十年创新高'],
  [13, 'year', '连续第13年创新高'],
] as const)('record %i %s: %s', (run, grain, said) => expect(say.record(run, grain)).toBe(said))

test.each<[Reason, string]>([
  [
    { because: 'other-period', period: '2024', figure: published('value', amount('3.7', 9, 'USD')) },
    '疑为2024年的数据，时间有误',
  ],
  [{ because: 'other-compiler' }, '由另一机构统计'],
  [{ because: 'mirror' }, '贸易伙伴方统计'],
  [{ because: 'vintage' }, '发布日期不同，可能经过修订'],
  [{ because: 'bound' }, '与上述数据相符'],
  [{ because: 'growth', growth: published('growth', amount('43.5', 0, 'PT')) }, '与公布的增速不符'],
  [{ because: 'unexplained' }, '数据不一致，各来源均未说明原因'],
])('reason %o', (reason, said) => expect(say.reason(reason)).toBe(said))

test.each([
  [
    say.checkFits('4.87 ÷ 3.744', '+30.1%', cite),
    'Karvan验算：4.87 ÷ 3.744 = +30.1%，在四舍五入误差范围内，与 [1] 一致',
  ],
  [say.checkFails('4.87 ÷ 3.744', '+30.1%', '+35%', cite), 'Karvan验算：4.87 ÷ 3.744 = +30.1%，与 [1] 的+35%不符'],
  [
    say.ourCalculation(
      ['48.7 ÷ 17.8'],
      [
        ['17.8亿美元 ', cite],
        ['48.7亿美元 ', cite],
      ],
      true,
    ),
    'Karvan测算：48.7 ÷ 17.8，根据17.8亿美元 [1] 和48.7亿美元 [1]；统计口径不同，仅供参考',
  ],
  [say.parts('AZE', 'CHN', ['1020万美元'], ['4.077亿美元']), '对华出口1020万美元，自华进口4.077亿美元'],
  [say.parts('AZE', 'TUR', undefined, ['10亿美元 ', cite]), '自土耳其进口10亿美元 [1]'],
  [say.parts('AZE', 'WLD', ['260亿美元'], ['180亿美元']), '出口总额260亿美元，进口总额180亿美元'],
  [
    say.conflict(['24.5亿美元 · 2025年1—7月 ', cite], 10, 7),
    '与24.5亿美元 · 2025年1—7月 [1] 不符：10个月的数额不可能少于7个月。',
  ],
  [say.anotherSays('2022', '▲ +23.5%', cite), '2022年：另有来源称 ▲ +23.5% [1]'],
  [
    say.rankBefore([
      {
        place: '第4位',
        periods: [
          ['2025年 ', cite],
          ['2024年 ', cite],
        ],
      },
      { place: '第3位', periods: [['2018年 ', cite]] },
    ]),
    '此前：2025年 [1]、2024年 [1]居第4位；2018年 [1]居第3位',
  ],
  [say.contested(cite, '第3位', '2018', cite), '“首次” [1]：更早的来源已称2018年居第3位 [1]'],
  [
    say.twoCounts([
      ['海关 ', cite],
      ['使馆 ', cite],
    ]),
    '两种统计口径，不可相减：海关 [1]、使馆 [1]。',
  ],
  [say.ofTotal(['37.4亿美元'], ['483亿美元 ', cite]), '37.4亿美元（总额483亿美元 [1]）'],
])('%#', (said, words) => expect(plain(said)).toBe(words))

test.each([
  [say.rankSubject('T', 'AZE', 'CHN'), '中国在阿塞拜疆贸易伙伴中的排名（按贸易额）'],
  [say.rankingSubject('X', 'AZE'), '阿塞拜疆的主要贸易伙伴（按出口额）'],
  [say.shareSubject('M', 'AZE', 'CHN'), '中国占阿塞拜疆进口总额的比重'],
  [say.bestOf('year', '2016', '2025', 5), '在现有5个年度（2016—2025年）中最高（Karvan测算）'],
  [say.bestOf('month', '2025-01', '2026-01', 5), '在现有5个月度（2025年1月—2026年1月）中最高（Karvan测算）'],
  [say.arithmetic.unordered(['periods', 'compilers']), '统计时间和统计口径不同，不宜直接比较。'],
  [say.missing(['2020', '2017']), '暂无数据：2020年、2017年'],
  [say.notHeld(say.subject('X', 'AZE', 'CHN'), '2025'), '暂无数据：阿塞拜疆对华出口额，2025年。'],
  [say.notHeld('', undefined), '暂无这类数据。'],
  [say.inLanguage('en'), '原文为英语'],
  [say.aYear(amount('28.6', 0, 'PT')), '年均增长28.6%'],
  [plain(say.nextBest(['37.44亿美元'], '2024')), '其次为2024年的37.44亿美元'],
  [say.ranked(amount('3', 0, 'ORD'), 'T', 'AZE', 'CHN').digits, '阿塞拜疆第三大贸易伙伴'],
  [say.projectFact('households', '超过30万户家庭'), '可满足超过30万户家庭用电'],
  [say.place({ in: 'paragraphs', from: '2', isBracketed: false }), '第2段'],
  [say.and(['甲', '乙', '丙']), '甲、乙和丙'],
  [plain(say.problem.notAPeriod('疫情', [])), '“疫情”指哪些年份？请写明，例如“2020年以来”“2020年以前”或“2019年”。'],
  [
    plain(say.problem.notAPeriod('2026-13', ['2026-12', '2026-Q4', '2026'])),
    '“2026-13”不是有效时间。请试试 2026-12、2026-Q4 或 2026。',
  ],
  [plain(say.problem.notOver('2030', '2026-11-24')), '2030年尚未到来：今天是2026年11月24日。Karvan 不做预测。'],
  [plain(say.problem.notOver('2026', '2026-11-24')), '2026年尚未结束：今天是2026年11月24日。Karvan 不做预测。'],
  [plain(say.problem.unknownWord('土尔其', 'TUR')), '无法识别“土尔其”。您是指土耳其吗？'],
  [plain(say.problem.sameCountry('AZE')), '阿塞拜疆不会与自己贸易。请写出两个国家：/turnover 中国 2025。'],
])('%s', (said, words) => expect(said).toBe(words))
