import { describe, expect, test } from 'vitest'
import { toAddress } from '../../../src/answers/address/address.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { asks, seedApp } from '../../app.ts'
import { pressEdits, seedEdits, today } from '../../facts.ts'
import { appOver, first, inGroup, somebody } from '../somebody.ts'

/** The text of the answer to the second message of a conversation. */
async function answerAfter(text: string, followUp: string): Promise<string> {
  const app = await seedApp(today, seedEdits)
  await app.respond(asks(text))
  return (await app.respond(asks(followUp)))?.text ?? '(silence)'
}
const firstLine = (text: string): string | undefined => text.split('\n')[0]

describe('follow-ups', () => {
  const exportsOf2024 = 'Azerbaijan’s exports to Türkiye, 2024'

  test('take the country and the period from the question before', async () => {
    const app = await seedApp()
    await app.respond(asks('/turnover turkey 2024'))
    expect(await first(app, asks('and exports?'))).toContain(exportsOf2024)
  })

  test.each([
    ['imports from China', 'and a year ago?', 'Not held: Azerbaijan’s imports from China, January 2025.'],
    ['imports from China', 'a year earlier', 'Not held: Azerbaijan’s imports from China, January 2025.'],
    ['exports to Turkey', 'and a year ago', '· Azerbaijan’s exports to Türkiye, 2024 [1]'],
    ['импорт из Китая', 'а год назад?', 'Нет в базе: импорт Азербайджана из Китая, январь 2025.'],
    ['Çindən idxal', 'bəs bir il əvvəl?', 'Bazada yoxdur: Azərbaycanın Çindən idxalı, 2025-ci ilin yanvarı.'],
    ['从中国进口', '一年前呢', '暂无数据：阿塞拜疆自华进口额，2025年1月。'],
  ])('after "%s", "%s" is a year before the period of the answer', async (text, followUp, says) => {
    expect(firstLine(await answerAfter(text, followUp))).toContain(says)
  })

  test.each([
    ['imports from China since covid', '2019', '· Azerbaijan’s imports from China, 2019 [1]'],
    ['импорт из Китая до ковида', 'с 2020', '· импорт Азербайджана из Китая, 2025 [1]'],
  ])('after "%s", whose years the bot asks for, "%s" names them', async (text, years, says) => {
    expect(firstLine(await answerAfter(text, years))).toContain(says)
  })

  test.each([
    ['exports of tomatoes to Russia in 2024', 'ok the total then', '· Azerbaijan’s exports to Russia, 2024'],
    ['экспорт мяса в Россию 2025', 'ладно общий', '· экспорт Азербайджана в Россию, 2025'],
    ['almaniyaya nə qədər fındıq satırıq', 'yaxşı, ümumi', '· Azərbaycanın Almaniyaya ixracı'],
    ['2025年从中国进口的汽车', '那总额呢', '· 阿塞拜疆自华进口额，2025年'],
    [
      'who is our second export partner in 2025',
      'its share in our total exports',
      'Türkiye’s share of Azerbaijan’s exports',
    ],
    ['turnover with China in 2025', 'any quotes?', 'Lu Mei, Chinese Ambassador to Azerbaijan [1]'],
    ['товарооборот с Китаем в 2025', 'а цитата?', 'Лу Мэй, посол Китая в Азербайджане'],
    ['turnover with Russia in 2024', 'a quote?', 'No words on that are held.'],
    ['Rusiya ilə dövriyyə 2024', 'iqtibas gətir', 'Bazada bu barədə sitat yoxdur.'],
    ['turnover with Russia in 2024', 'quote it', 'Source: International Monetary Fund'],
  ])('after "%s", "%s" asks for words, or for the source of the figure', async (text, followUp, says) => {
    expect(await answerAfter(text, followUp)).toContain(says)
  })

  test.each([
    [
      ['turnover with China in 2025', 'and with Turkey?'],
      'which is bigger?',
      'Difference: 5,720.9 − 4,874.2 = $846.7 million',
    ],
    [['exports to Germany 2025', 'and to Italy'], 'which one grew more', 'By growth: Italy, then Germany'],
    [['экспорт в Германию 2025', 'а в Италию'], 'кто из них больше купил', '· экспорт Азербайджана в Италию'],
    [['экспорт в Германию 2025', 'а в Италию'], 'какой вырос больше', 'По темпу роста: Италия, затем Германия'],
    [
      ['turnover with China in 2025', 'and with Turkey?'],
      'both together?',
      '$10.59 billion in total (our calculation)',
    ],
    [['экспорт в Китай 2024', 'а в Турцию?'], 'где больше?', 'Разница: 3 819,4 − 19,7'],
    [['экспорт в Китай 2024', 'а в Турцию?'], 'а вместе?', 'Всего $3 839,1 млн (наш расчёт)'],
    [
      ['оборот с Россией 2024', 'а в 2025'],
      'вместе сколько?',
      'Всего $9 720,0 млн · товарооборот Азербайджана с Россией, 2024 и 2025',
    ],
    [['Çinlə dövriyyə 2025', 'bəs Türkiyə ilə?'], 'hansı çoxdur?', 'Fərq: 5 720,9 − 4 874,2'],
    [['2025年对华出口', '对土耳其呢'], '哪个更多', '相差：32.934亿美元'],
    [
      ['turnover with China in 2025', 'and with Turkey?', 'and Russia'],
      'compare them',
      '$4.87 billion · China–Azerbaijan turnover',
    ],
    [['imports from Russia 2025', 'and from Kazakhstan'], 'which one is the smallest?', 'Difference: $3,160.8 million'],
    [['импорт из России 2025', 'а из Казахстана'], 'где меньше всего?', 'Разница: $3 160,8 млн'],
    [
      ['İtaliyaya ixrac 2025', 'bəs Almaniyaya?', 'fərq nə qədərdir?'],
      'neçə dəfə çoxdur?',
      '11 342,3305 milyon $ · Azərbaycanın İtaliyaya ixracı',
    ],
    [
      ['turnover with Italy 2025', 'and exports?'],
      'both together?',
      '$11.860 billion · Italy–Azerbaijan turnover, 2025',
    ],
    [['exports to Italy 2025', 'and imports?'], 'add them up', '$11.860 billion · Italy–Azerbaijan turnover, 2025'],
    [['imports from Russia', 'and exports?'], 'which is bigger?', 'Difference: $2,552.8 million'],
    [['экспорт в Италию 2025', 'а импорт?'], 'а вместе?', '$11,860 млрд · товарооборот Азербайджана с Италией, 2025'],
    [
      ['İtaliyaya ixrac 2025', 'bəs idxal?'],
      'birlikdə',
      '11,860 milyard $ · Azərbaycanla İtaliyanın ticarət dövriyyəsi',
    ],
    [['2025年对意大利出口', '进口呢'], '加起来', '118.60亿美元 · 阿塞拜疆与意大利双边贸易额，2025年'],
    // What was corrected is not put beside its correction.
    [
      ['exports to Turkey 2024', 'and imports', 'no i meant 2025'],
      'so which one is bigger',
      'Difference: $1,034.7 million',
    ],
    [['2025 Türkiyə ilə ticarət', 'bəs Rusiya', 'yox, 2024'], 'hansı çoxdur', 'Fərq: 1 330,4 milyon $'],
    [['импорт из Китая 2025', 'а из России', 'нет, экспорт'], 'кто больше', 'Разница: $1 099,3 млн'],
    [['2025年从中国进口', '俄罗斯呢', '不对，2024年'], '哪个更多', '= 1.036亿美元'],
    [['torgovlya s gruziey 2025', 'a eksport', 'a import'], 'kto bolshe', 'экспорт 712,67 + импорт 168,67'],
    [['trade with Kazakhstan 2025', 'and Georgia', 'and Uzbekistan'], 'which of the three is smallest', 'Kazakhstan'],
    [['2025年从中国进口', '俄罗斯呢', '土耳其呢'], '这三个里哪个最多', '47.898638亿美元'],
    // Who is ahead: of the two, not of all partners.
    [['сальдо с Турцией 2025', 'сальдо с Россией 2025'], 'кто впереди?', 'Разница: $3 587,4 млн'],
    [['оборот с Турцией 2025', 'а с Россией?'], 'кто впереди?', 'Разница: $800,7 млн'],
    [['trade with Turkey 2025', 'and Russia?'], 'who is ahead?', 'Difference: $800.7 million'],
    [
      ['доля Турции в экспорте 2025', 'доля России в экспорте 2025'],
      'кто впереди?',
      '2025: Турция 13,5 [1] · Россия 4,7',
    ],
    [
      ['доля Турции в экспорте 2025', 'доля России в экспорте 2025'],
      'у кого больше?',
      '2025: Турция 13,5 [1] · Россия 4,7',
    ],
    [['2025年意大利和土耳其占出口份额哪个大'], '2024年呢', '2024：意大利 41.0 [1] · 土耳其 14.4'],
    [['экспорт в Грузию и Казахстан 2025', 'суммарно'], 'на сколько Грузия больше', 'Разница: $617,72 млн'],
    [
      ['Türkiyəyə ixrac neçə faiz azalıb 2025', 'Rusiyaya?'],
      'hansı daha çox artıb',
      'Artıma görə: Rusiya, sonra Türkiyə',
    ],
    // The share of the one that the list shows, over the years.
    [['our biggest trade partner', '2nd?', 'its share'], 'since 2019', '2025: Türkiye 11.6'],
    [['кто у нас главный покупатель', 'какая доля'], 'с 2019 года', 'Доля Италии в экспорте Азербайджана, %'],
    // Of the partners side by side, and of none else.
    [['turnover with Germany vs France 2025'], 'which one buys more from us', 'Azerbaijan’s exports to Germany, 2025'],
    [['оборот с Германией и Францией 2025'], 'кто больше покупает у нас', 'экспорт Азербайджана в Германию, 2025'],
    [['Almaniya və Fransa ilə ticarət 2025'], 'hansı bizdən daha çox alır', 'Azərbaycanın Almaniyaya ixracı, 2025'],
    [['share of Russia in imports 2025', 'and China'], 'together', '35.0% in total'],
    [['total imports 2025'], 'by country', '1. China · $4,789.9 million · Azerbaijan’s partners by imports, 2025'],
    [['ümumi idxal 2025'], 'ölkələr üzrə', '1. Çin · 4 789,9 milyon $'],
    [['2025进口总额'], '按国家', '1. 中国 · 47.899亿美元'],
    [['top 3 in Central Asia'], 'total imports 2025', 'Azerbaijan’s total imports, 2025'],
    // Among whose partners.
    [['Azerbaijan rank in Georgia’s partners'], 'and in Turkey’s', 'Azerbaijan’s place among Türkiye’s partners'],
    [['место Азербайджана среди партнёров Грузии'], 'а у Турции', 'место Азербайджана среди торговых партнёров Турции'],
    [['Gürcüstanın tərəfdaşları arasında Azərbaycanın yeri'], 'bəs Türkiyədə', 'Türkiyənin tərəfdaşları arasında'],
    [['阿塞拜疆在格鲁吉亚贸易伙伴中排第几'], '在土耳其呢', '阿塞拜疆在土耳其贸易伙伴中'],
    [['Azerbaijan rank in Georgia’s partners'], 'and Russia', 'Russia among Georgia’s partners'],
    [['did imports from Germany fall'], 'who fell more', 'Partners are listed by size only'],
    // The newest after an old one.
    [['trade with Ukraine 2019'], 'and the latest figure', 'Ukraine–Azerbaijan turnover, 2025'],
    [['trade with Ukraine 2019'], 'and now', 'Ukraine–Azerbaijan turnover, 2025'],
    [['торговля с Украиной 2019'], 'а сейчас', 'товарооборот Азербайджана с Украиной, 2025'],
    [['Ukrayna ilə ticarət 2019'], 'bəs indi', 'Azərbaycanla Ukraynanın ticarət dövriyyəsi, 2025'],
    [['乌克兰贸易2019'], '现在呢', '阿塞拜疆与乌克兰双边贸易额，2025年'],
    // Of months, and of the years before.
    [['total trade 2025', 'monthly'], 'when was the max', 'Azerbaijan’s total turnover, October 2025'],
    [['товарооборот азербайджана за 2025', 'по месяцам'], 'среднее', 'В среднем $4 118,1 млн в месяц'],
    [['best month of 2025 for exports'], 'chart', '2025: Dec 1.65'],
    [['trade with Turkey 2020-2022', 'worst year'], 'how much in total', 'Türkiye–Azerbaijan turnover, 2020–2022'],
    [['美国贸易', '2015-2025', '最差的一年'], '总共多少', '阿塞拜疆与美国双边贸易额，2015—2025年'],
    // Each flow of the same trade.
    [['trade with Italy 2025'], 'exports and imports separately', 'Azerbaijan’s exports to Italy, 2025'],
    [['торговля с Италией 2025'], 'экспорт и импорт отдельно', 'экспорт Азербайджана в Италию, 2025'],
    [['İtaliya ilə ticarət 2025'], 'ixrac və idxal ayrı-ayrı', 'Azərbaycanın İtaliyaya ixracı, 2025'],
    [['意大利贸易2025'], '出口和进口分开', '阿塞拜疆对意大利出口额，2025年'],
    // With whom: no partner of the question before.
    [['deficit with Russia'], 'and with whom a surplus?', 'Partners are listed by size only'],
    [['дефицит с Россией'], 'а с кем профицит', 'Партнёры перечисляются по объёму'],
    [['对俄逆差多少'], '跟谁有顺差', '贸易伙伴按规模从大到小排列'],
    [['imports from China 2025', 'vs russia'], 'whats the diff', 'Difference: $1,053.4 million'],
    [['Qazaxıstandan idxal', 'bəs Özbəkistan'], 'ikisi bir yerdə', 'Cəmi'],
    // After two growths the bigger growth is asked.
    [['growth of exports to China 2025', 'and to Turkey'], 'which is bigger?', 'By growth: China, then Türkiye'],
    [['рост экспорта в Китай 2025', 'а в Турцию'], 'что больше?', 'По темпу роста: Китай, затем Турция'],
    [['Çinə ixracın artımı 2025', 'bəs Türkiyəyə'], 'hansı böyükdür', 'Artıma görə: Çin, sonra Türkiyə'],
    [['2025年对华出口增速', '那土耳其呢'], '谁更大', '按增幅排列：中国、土耳其'],
    [
      ['торговля с Узбекистаном растёт?', 'а с Казахстаном'],
      'кто быстрее',
      'По темпу роста: Узбекистан, затем Казахстан',
    ],
    [['top suppliers'], 'whose share is largest', '19.6% · China’s share of Azerbaijan’s imports, 2025'],
    [['growth with china 2025', 'and 2024'], 'which was higher?', '▲ +20.7% on 2023'],
    // After the share of a month: that of the same month, and a way to the newest.
    [['share china in imports'], 'and russias', 'Not held: Russia’s share of Azerbaijan’s imports, January 2026.'],
    [['доля китая в импорте'], 'а россии?', 'Нет в базе: доля России в импорте Азербайджана, январь 2026.'],
    [['Çinin idxalda payı'], 'bəs Rusiyanın?', 'Azərbaycanın idxalında Rusiyanın payı, 2026-cı ilin yanvarı.'],
    [['中国在进口中的占比'], '那俄罗斯呢', '暂无数据：俄罗斯占阿塞拜疆进口总额的比重，2026年1月。'],
    [['最大的出口国是哪个', '第二呢'], '两国相差多少', '我只回答国家间贸易的问题'],
    [['exports to Italy 2020-2025'], 'what is the source?', '2024: $10,875.1303 million'],
    // The best year of a table is of its years, and an average too.
    [['trade with Turkey 2010-2015'], 'which year was the best', 'Türkiye–Azerbaijan turnover, 2015'],
    [['trade with Turkey 2010-2015', 'which year was the best'], 'average over these years', '$1,874.8 million a year'],
    // Two years after a share or a place: that of both, also as a picture.
    [['意大利出口占比'], '去年和前年比', '2024：意大利 41.0'],
    [['意大利出口占比', '去年和前年比'], '画图', '2024年为41.0%，2025年为45.3%'],
    [['rank of Georgia by exports'], '2024 vs 2025', '2024: Georgia 10'],
    [['exports to Italy 2025'], '24?', 'Azerbaijan’s exports to Italy, 2024'],
    [['İtaliyaya ixrac 2025'], '24-də?', 'Azərbaycanın İtaliyaya ixracı, 2024'],
    [['доля России в импорте 2025'], 'а 24?', 'доля России в импорте Азербайджана, 2024'],
    // The same quarter of a month is the quarter that it is in.
    [['total imports May 2026'], 'same quarter last year', 'Azerbaijan’s total imports, Q2 2025'],
    [['2026年5月进口总额'], '去年同季度呢', '2025年第二季度'],
    [['Almaniyadan idxal 2026 yanvar', 'fevral, mart?'], 'ötən ilin eyni rübü', '2025-ci ilin I rübü'],
    // The same partner without a time: of the same time.
    [['Çinlə ticarət dövriyyəsi 2025'], 'Çinin idxalda payı?', 'Azərbaycanın idxalında Çinin payı, 2025'],
    [['turnover with China 2025'], 'exports to China?', 'Azerbaijan’s exports to China, 2025'],
    [['turnover with China 2025'], 'exports to China in January 2026?', 'January 2026'],
    // The sources of a picture are in its table.
    [['график экспорта в Китай 2020-2025'], 'источник?', '2020: Китай 433 [3]'],
    // "Both" are the last two, whatever the last one alone would give.
    [['china share in imports 2025', 'and russias'], 'chart of both', 'Shares of China and Russia'],
    [['экспорт в Турцию 2025', 'а в Россию?'], 'график обеих', 'в Турцию и Россию'],
    [['İtaliyaya ixrac 2025', 'bəs idxal?'], 'hər ikisinin qrafiki', 'İtaliya'],
    [['2025年对意大利出口', '进口呢'], '两个的图表', '意大利'],
    [['rank of China 2025', 'and Russia?'], 'by how much?', 'Difference: 4,920.2 − 4,874.2 = $46.0 million'],
    [['2025年中国的排名', '俄罗斯呢'], '差多少钱', '相差：49.202 − 48.742 = 4600万美元'],
    // A claim without a period was weighed by 2025.
    [['правда что импорт из Китая вырос в 2 раза'], 'а экспорт?', '+328,2% к 2024 году'],
    // Not of one trade: nothing to put side by side.
    [
      ['turnover with China in 2025', 'exports to Turkey 2024'],
      'which is bigger?',
      'Name two countries or two periods',
    ],
    [['total turnover 2025', 'turnover with Turkey 2025'], 'which is bigger?', 'Name two countries or two periods'],
  ])('after %j, "%s" is of all of them', async (questions, followUp, says) => {
    const app = await seedApp(today, seedEdits)
    for (const question of questions) await app.respond(asks(question))
    expect((await app.respond(asks(followUp)))?.text.replaceAll(/\s/g, ' ')).toContain(says)
  })

  test.each([
    ['trade with China in January 2026', 'why is it different from what the ambassador said?', '$417.8 million'],
    ['торговля с Китаем в январе 2026', 'почему это отличается от того что сказал посол', '$417,8 млн'],
    ['2026年1月对华贸易', '为什么和大使说的不一样', '4.178亿美元'],
  ])('after "%s", "%s" is of that period', async (text, followUp, says) => {
    expect(firstLine(await answerAfter(text, followUp))?.replaceAll(/\s/g, ' ')).toContain(says)
  })

  test.each([
    ['top 5 import partners 2025', 'cite it'],
    ['импорт из Китая и России 2025', 'дай ссылку по ГОСТу'],
    ['2024年前5', '该引用哪个？'],
  ])('after "%s", "%s" cites the source and names no part', async (text, followUp) => {
    const told = await answerAfter(text, followUp)
    expect(told).toContain('International Monetary Fund')
    expect(told).not.toMatch(/\n.*Italy|Италию|意大利|Китая|\$/)
  })

  test.each([
    ['trade with Turkey 2024', 'and our exports?', 'Azerbaijan’s exports to Türkiye, 2024'],
    ['оборот с Турцией 2024', 'а наш экспорт?', 'экспорт Азербайджана в Турцию, 2024'],
    ['оборот с Турцией 2024', 'а наш общий экспорт?', 'общий экспорт Азербайджана, 2024'],
    ['Türkiyə ilə ticarət 2024', 'bəs ixracımız?', 'Azərbaycanın Türkiyəyə ixracı, 2024'],
    ['Türkiyə ilə ticarət 2024', 'ixracımız nə qədərdir?', 'Azərbaycanın ümumi ixracı'],
    ['2024年与土耳其贸易额', '那我们的出口呢', '阿塞拜疆对土耳其出口额，2024年'],
  ])('after "%s", "%s" is ours with that partner, unless all are meant', async (text, followUp, says) => {
    expect(firstLine(await answerAfter(text, followUp))).toContain(says)
  })

  test.each([
    ['is 4.87 billion right?', 'why?', '$4.87 billion · China–Azerbaijan turnover, 2025'],
    ['is 4.87 billion right?', 'who said it?', '$4.87 billion · China–Azerbaijan turnover, 2025'],
    ['trade with China', 'why do the figures differ?', '$417.8 million · China–Azerbaijan turnover, January 2026'],
    ['Это правда, 4,87 млрд?', 'почему?', '$4,87 млрд · товарооборот Азербайджана с Китаем, 2025'],
    ['4,87 milyard düzdür?', 'niyə?', '4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025'],
    ['48.7亿对吗', '为什么', '48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年'],
  ])('after "%s", "%s" is of the period that the answer shows', async (text, followUp, says) => {
    expect(firstLine(await answerAfter(text, followUp))).toContain(says)
  })

  test('follow a button too', async () => {
    const app = await seedApp()
    const address = toAddress({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'TUR', period: '2024' })
    await app.press(address, asks(undefined))
    expect(await first(app, asks('and exports?'))).toContain(exportsOf2024)
  })

  test('a page in between does no harm', async () => {
    const app = await seedApp()
    await app.respond(asks('/turnover turkey 2024'))
    await app.respond(asks('/help'))
    await app.respond(asks('gibberish blah'))
    expect(await first(app, asks('and exports?'))).toContain(exportsOf2024)
  })

  test.each([
    ['another person in the same group', inGroup('and exports?', 8)],
    ['the same person in another chat', somebody('and exports?', 7, 7)],
    ['another chat and person', somebody('and exports?', 8, 8)],
  ])('never cross to %s', async (_, other) => {
    const app = await seedApp()
    await app.respond(inGroup('/turnover turkey 2024', 7))
    expect(await first(app, other)).not.toContain('Türkiye')
    expect(await first(app, inGroup('and exports?', 7))).toContain('Türkiye')
  })

  test.each([
    ['2026-11-25T11:59:00Z', true],
    ['2026-11-25T12:00:00Z', false],
  ])('at %s, asked at noon the day before: %s', async (at, follows) => {
    const clock = { at: '2026-11-24T12:00:00Z' }
    const app = await appOver(memoryEngine(pressEdits), clock)
    await app.respond(asks('/turnover turkey 2024'))
    clock.at = at
    expect((await first(app, asks('and exports?'))).includes(exportsOf2024)).toBe(follows)
  })

  test('after an unknown country, "and exports?" is of no other country', async () => {
    const app = await seedApp()
    await app.respond(asks('/turnover turkey 2024'))
    const unknown = await first(app, asks('and with Freedonia?'))
    expect(unknown).toContain('Freedonia')
    expect(await first(app, asks('and exports?'))).toBe(unknown)
    expect(await first(app, asks('and exports to Georgia?'))).toContain('Azerbaijan’s exports to Georgia, 2024')
    expect(await first(app, asks('and imports?'))).toContain('Azerbaijan’s imports from Georgia, 2024')
  })

  test.each([
    ['GDP of China 2025', 'and Russia?'],
    ['what’s the weather', 'and in 2024?'],
    ['who runs Kazakhstan', 'and exports?'],
    ['ВВП Китая 2025', 'а России?'],
    ['Çinin ÜDM-i 2025', 'bəs Rusiya?'],
    ['中国的GDP', '俄罗斯呢'],
  ])('after a declined "%s", "%s" is declined too', async (declined, text) => {
    const app = await seedApp()
    const refusal = await first(app, asks(declined))
    expect(await first(app, asks(text))).toBe(refusal)
    expect(await first(app, asks('and exports to Georgia in 2024?'))).toContain('Azerbaijan’s exports to Georgia, 2024')
  })

  test('a declined question with a country ends the conversation before it', async () => {
    const app = await seedApp()
    await app.respond(asks('/turnover turkey 2024'))
    const refusal = await first(app, asks('GDP of Georgia 2025'))
    expect(await first(app, asks('and Russia?'))).toBe(refusal)
  })

  test('do not survive a restart', async () => {
    const engine = memoryEngine(pressEdits)
    await (await appOver(engine)).respond(asks('/turnover turkey 2024'))
    expect(await first(await appOver(engine), asks('and exports?'))).not.toContain('Türkiye')
  })
})

describe('commands without arguments', () => {
  const talk = async (...turns: readonly string[]): Promise<readonly string[]> => {
    const app = await seedApp(today, seedEdits)
    const said: string[] = []
    for (const turn of turns) said.push((await app.respond(asks(turn)))?.text ?? '')
    return said
  }

  test('say of what they are', async () => {
    const [, ...said] = await talk(
      '/turnover turkey 2023',
      ...['/exports', '/sources', '/why', '/cite', '/growth', '/rank'],
    )
    for (const text of said) expect(text).toMatch(/Türkiye.*2023/)
  })

  test('a citation names its figure, and does not become the subject', async () => {
    const [, cited, imports] = await talk('/rank turkey 2025', '/cite', '/imports')
    expect(cited).toMatch(
      /^2nd · Türkiye among Azerbaijan’s partners by turnover, 2025\nSource: International Monetary Fund/,
    )
    expect(imports).toContain('Azerbaijan’s imports from Türkiye, 2025')
  })

  test('a computed figure is cited by the sources that it was computed from', async () => {
    const [, cited = ''] = await talk('/sum 2023 2025', '/cite')
    expect(cited.split('\n')).toHaveLength(2)
    expect(cited).toContain('Lu Mei')
  })

  test('/cite rank 2025 cites the rank, not the turnover', async () => {
    const [cited] = await talk('/cite rank 2025')
    expect(cited).toMatch(
      /^4th · China among Azerbaijan’s partners by turnover, 2025\nEmbassy of China in Azerbaijan, Report/,
    )
  })

  test('in a topic of a forum, do not follow another topic', async () => {
    const app = await seedApp()
    await app.respond({ ...inGroup('/turnover turkey 2024', 7), thread: 5 })
    expect(await first(app, { ...inGroup('/exports', 7), thread: 6 })).not.toContain('Türkiye')
    expect(await first(app, { ...inGroup('/exports', 7), thread: 5 })).toContain('Türkiye, 2024')
  })

  test('/forgetme forgets what they would follow', async () => {
    const [, , said] = await talk('/turnover turkey 2024', '/forgetme', '/exports')
    expect(said).not.toContain('Türkiye')
  })
})
