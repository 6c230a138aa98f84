/** Dialogues of two turns: what is asked by the second one, after the first. */
import { expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import { readQuestion } from '../../../src/reading/read-question.ts'
import { context } from '../score.ts'

/** 'share X TUR: GEO, 2024'; the reason, when there is no question. */
function brief(text: string, before: Question | undefined): string {
  const { read } = readQuestion(text, context, before)
  return 'question' in read ? briefly(read.question) : read.problem.because
}
function briefly(question: Question): string {
  const {
    kind,
    flow,
    reporter,
    partner,
    partners = [partner],
    top,
    at,
    within,
    period,
    periods = [period],
  } = question as Question & Record<string, string & readonly string[]>
  const of = [kind, flow, `${reporter}:`, ...partners, top && `top ${top}`, at && `at ${at}`, within && `in ${within}`]
  return [of.filter(Boolean).join(' '), ...periods.filter(Boolean)].join(', ')
}

test.each([
  // A total is that with the world, whatever partner was named before.
  ['exports to Italy 2025', 'what were total exports in 2024?', 'figure X AZE: WLD, 2024'],
  ['exports to Italy 2025', 'total foreign trade turnover 2024', 'figure T AZE: WLD, 2024'],
  ['exports to Italy 2025', 'and total exports?', 'figure X AZE: WLD, 2025'],
  ['экспорт в Италию 2025', 'общий экспорт 2024', 'figure X AZE: WLD, 2024'],
  ['экспорт в Италию 2025', 'общая сумма экспорта за 2024', 'figure X AZE: WLD, 2024'],
  ['İtaliyaya ixrac 2025', 'ümumi ixrac 2024', 'figure X AZE: WLD, 2024'],
  ['İtaliyaya ixrac 2025', 'ixracın ümumi həcmi 2024', 'figure X AZE: WLD, 2024'],
  ['2025年对意大利出口', '总出口2024年', 'figure X AZE: WLD, 2024'],
  ['2025年对意大利出口', '那总出口呢', 'figure X AZE: WLD, 2025'],
  ['exports to Italy 2025', 'total exports Q1 2026', 'figure X AZE: WLD, 2026-Q1'],
  ["Georgia's exports to China 2023", 'total exports', 'figure X GEO: WLD, 2023'],
  ['exports to the EU without Italy 2024', 'total exports', 'figure X AZE: WLD, 2024'],
  ['trade with Italy 2025', 'total exports to them', 'figure X AZE: ITA, 2025'],
  ['exports to Italy 2025', 'just the total exports, 2024', 'figure X AZE: ITA, 2024'],
  ['share of Italy 2025', 'share of total imports 2024', 'share M AZE: ITA, 2024'],
  ['exports to Italy 2025', 'which year had the highest total exports?', 'record X AZE: WLD'],
  // But not where the trade of the two is meant, or a part of it.
  ['exports to Italy 2025', 'total bilateral trade', 'figure T AZE: ITA, 2025'],
  ['exports to Italy 2025', 'total turnover between the two countries', 'figure T AZE: ITA, 2025'],
  ['exports to Italy 2025', 'total bilateral exports', 'figure X AZE: ITA, 2025'],
  ['экспорт в Италию 2025', 'общий объём двусторонней торговли', 'figure T AZE: ITA, 2025'],
  ['İtaliyaya ixrac 2025', 'ikitərəfli ümumi dövriyyə', 'figure T AZE: ITA, 2025'],
  ['2025年对意大利出口', '两国贸易总额', 'figure T AZE: ITA, 2025'],
  ['2025年与意大利双边贸易', '其中出口总额', 'figure X AZE: ITA, 2025'],
  ['trade with Italy 2025', 'of which total exports?', 'figure X AZE: ITA, 2025'],
  ['trade with Italy 2025', 'total trade in 2024', 'figure T AZE: ITA, 2024'],
  ['торговля с Италией 2025', 'общий объём торговли в 2024', 'figure T AZE: ITA, 2024'],
  ['İtaliya ilə ticarət 2025', 'ticarətin ümumi həcmi 2024', 'figure T AZE: ITA, 2024'],
  ['2025年与意大利贸易', '2024年贸易总额', 'figure T AZE: ITA, 2024'],
  ['2025年与意大利贸易', '2024年外贸总额', 'figure T AZE: WLD, 2024'],
  // Places among the members of a group.
  ['top 5 partners', 'who is second in the CIS', 'ranking T AZE: top 2 at 2 in CIS'],
  ['какое место у Китая в импорте', 'кто второй в СНГ', 'ranking M AZE: top 2 at 2 in CIS'],
  ['Çinin yeri', 'MDB-də birinci kimdir', 'ranking T AZE: top 1 in CIS'],
  ['欧盟前三大贸易伙伴', '欧盟中第二大', 'ranking T AZE: top 2 at 2 in EU27'],
  ['与中国的贸易', '我们在欧盟的前三大贸易伙伴', 'ranking T AZE: top 3 in EU27'],
  ['与中国的贸易', '欧盟的前三大贸易伙伴', 'ranking T EU27: top 3'],
  // Our place is among the partners of the other side.
  ['exports to Georgia 2025', 'what is our rank', 'rank M GEO: AZE, 2025'],
  ['exports to Georgia 2025', 'neçənci yerdəyik', 'rank M GEO: AZE, 2025'],
  ['exports to Georgia 2025', 'what is our place among its suppliers', 'rank M GEO: AZE, 2025'],
  ['экспорт в Грузию 2025', 'какое наше место среди её поставщиков', 'rank M GEO: AZE, 2025'],
  ['exports to Georgia 2025', 'what place do we have there?', 'rank M GEO: AZE, 2025'],
  ['экспорт в Грузию 2025', 'какое место она занимает у нас', 'rank X AZE: GEO, 2025'],
  ['сравни экспорт в Китай и Италию 2025', 'а наша доля в их импорте', 'not-understood'],
  ['импорт Грузии из Турции 2025', 'а наша доля', 'share M GEO: AZE, 2025'],
  ['help', '我们排第几', 'rank T CHN: AZE'],
  // Years after years, and a list of partners in one word.
  ['trade with Türkiye 2023 and 2024', 'since 2019', 'series T AZE: TUR'],
  ['импорт из Китая 2023 и 2024', 'с 2019', 'series M AZE: CHN'],
  ['2025年出口', '分国家', 'ranking X AZE: top 10, 2025'],
  ['trade with Italy 2025', 'compare w france', 'compare-partners T AZE: ITA FRA, 2025'],
  // Which count is right: all of them, then why they differ.
  ['exports to China 2025', 'which one is right?', 'sources X AZE: CHN, 2025'],
  ['sources for exports to China 2025', 'which one is correct', 'why X AZE: CHN, 2025'],
  ['экспорт в Китай 2025', 'а какая правильная', 'sources X AZE: CHN, 2025'],
  ['Çinə ixrac 2025', 'hansı düzgündür', 'sources X AZE: CHN, 2025'],
  ['2025年对中国的出口', '哪个是对的', 'sources X AZE: CHN, 2025'],
  // What is not held is not answered with the same figure.
  ['exports to China 2025', 'per capita', 'other-subject'],
  ['экспорт в Китай 2025', 'на душу населения', 'other-subject'],
  ['Çinə ixrac 2025', 'adambaşına', 'other-subject'],
  ['2025年对中国的出口', '人均', 'other-subject'],
  ['2025年对中国的出口', '按吨算', 'no-goods'],
  ['imports from China and Russia 2024', 'why?', 'not-understood'],
  ['imports from China and Russia 2024', 'по месяцам', 'not-understood'],
  // Several partners stay several, and the period stays.
  ['growth of exports to Italy 2025', 'what about spain and france', 'compare-partners X AZE: ESP FRA, 2025'],
  ['импорт из Узбекистана и Казахстана 2024', 'а вместе с Туркменистаном', 'compare-partners M AZE: UZB KAZ TKM, 2024'],
  ["Italy's or Russia's share of imports 2024", 'artım var?', 'chart M AZE: ITA RUS'],
  [
    "China's or Turkey's share of imports 2024",
    'what share do they have together',
    'compare-partners M AZE: CHN TUR, 2024',
  ],
  ["China's or Turkey's share of imports 2024", 'what is the difference', 'chart M AZE: CHN TUR'],
  ['exports and imports with China 2025', 'fərq nə qədərdir', 'parts X AZE: CHN, 2025'],
  ['imports from China and Russia 2024', 'since when?', 'not-understood'],
  ['balance with EU 2025', 'ratio of exports to imports', 'parts T AZE: EU27, 2025'],
  ['balance with EU 2025', 'соотношение экспорта и импорта', 'parts T AZE: EU27, 2025'],
  ['balance with EU 2025', '出口与进口之比', 'parts T AZE: EU27, 2025'],
  ['динамика экспорта в Узбекистан', 'сравни с Казахстаном', 'chart X AZE: UZB KAZ'],
  ['лучший год экспорта в Узбекистан', 'сравни с Казахстаном', 'compare-partners X AZE: UZB KAZ, 2025'],
  ['динамика экспорта в Узбекистан', 'за месяцы', 'not-understood'],
  ['Çinin idxalda yeri 2024', 'orta illik son 5 il', 'mean M AZE: CHN'],
  ['доля Турции в экспорте с 2020', 'добавь Грузию', 'chart X AZE: TUR GEO'],
  ["China's or Turkey's share of imports 2024", 'the total', 'compare-partners M AZE: CHN TUR, 2024'],
  ['на каком месте Турция по экспорту с 2020', 'кто впереди', 'rank X AZE: TUR'],
  ['total exports 2025', 'в процентах', 'growth X AZE: WLD, 2025'],
  ['кто на пятом месте по импорту', 'правда что товарооборот 7 миллиардов?', 'figure T AZE: WLD'],
  ['imports from China since 2019', 'forecast', 'no-forecast'],
  ['imports from China and Russia 2024', 'average', 'not-understood'],
  ['compare exports to Italy and Germany 2024', 'кто из них больше купил', 'compare-partners X AZE: ITA DEU, 2024'],
  ['compare exports to Italy and Germany 2024', 'hansından çox alırıq', 'compare-partners M AZE: ITA DEU, 2024'],
  ['imports from China and Russia 2024 together', 'top 5', 'ranking M AZE: top 5, 2024'],
  // What they buy is what we sell; their share of ours is theirs.
  ['exports to Italy 2025', 'how much do they buy', 'figure X AZE: ITA, 2025'],
  ['imports from Italy 2025', 'how much do they buy from us', 'figure X AZE: ITA, 2025'],
  ['импорт из Италии 2025', 'а сколько они покупают', 'figure X AZE: ITA, 2025'],
  ['экспорт в Италию 2025', 'сколько им продали', 'figure X AZE: ITA, 2025'],
  ['İtaliyaya ixrac 2025', 'onlar nə qədər satırlar', 'figure M AZE: ITA, 2025'],
  ['2025年对意大利出口', '从它们买多少', 'figure M AZE: ITA, 2025'],
  ['exports to Italy 2025', 'share of our exports', 'share X AZE: ITA, 2025'],
  ['товарооборот с Италией 2025', 'какая у нее доля в нашем экспорте', 'share X AZE: ITA, 2025'],
  ['出口前三国', '第二名增长多少', 'not-understood'],
  ['exports to China 2025', 'onların idxalında payımız', 'share M CHN: AZE, 2025'],
  ['exports to China 2025', '我们占他们进口多少', 'share M CHN: AZE, 2025'],
  ['exports to China 2025', 'bəs bizim yerimiz', 'rank M CHN: AZE, 2025'],
  ['exports to China 2025', 'их доля в нашем импорте', 'share M AZE: CHN, 2025'],
  ['доля Китая в импорте 2025', 'а наша в их импорте', 'share M CHN: AZE, 2025'],
  // Of a list: some of it, a place on it, or all.
  ['топ 10 по импорту 2024', 'доля этих трех', 'ranking M AZE: top 3, 2024'],
  ['топ 10 по импорту 2024', 'выросло?', 'growth M AZE: WLD, 2024'],
  ['top 10 export markets 2025', 'how much did the second grow', 'not-understood'],
  ['rank of Germany in exports 2019', 'trend', 'chart X AZE: DEU'],
  // The same months of another year.
  ['trade with Kazakhstan Jan-Sep 2025', 'same period 2024', 'figure T AZE: KAZ, 2024-01/2024-09'],
  ['товарооборот с Узбекистаном за 9 месяцев 2025', 'за тот же период 2024', 'figure T AZE: UZB, 2024-01/2024-09'],
  ['2025年1-8月与哈萨克斯坦贸易额', '2024年同期', 'figure T AZE: KAZ, 2024-01/2024-08'],
  ['Özbəkistanla yanvar 2026 dövriyyə', '2024-ün eyni dövrü', 'figure T AZE: UZB, 2024-01'],
  // A share or a place in the trade of another.
  ['доля Китая в импорте 2025', 'а в импорте россии', 'share M RUS: CHN, 2025'],
  ["China's share of imports 2025", "and in Russia's exports", 'share X RUS: CHN, 2025'],
  ['наша доля в импорте Грузии', 'а в импорте россии', 'share M RUS: AZE'],
  ['Çinin idxalda yeri', 'bəs rusiyanın idxalında', 'rank M RUS: CHN'],
  ['中国在进口中的占比', '那在俄罗斯的进口中呢', 'share M RUS: CHN'],
  ['доля Китая в импорте 2025', 'а в импорте из россии', 'figure M AZE: RUS, 2025'],
  // Places among the partners of others.
  ['our place in Georgia', 'and in turkeys', 'rank T TUR: AZE'],
  ['our place in Georgia', 'and Russia', 'rank T GEO: RUS'],
])('after "%s", "%s"', (first, then, asked) => {
  const { read } = readQuestion(first, context)
  expect(brief(then, 'question' in read ? read.question : undefined)).toBe(asked)
})
