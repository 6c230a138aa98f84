/** Sentences whose numbers are of something else than the trade of two countries: nothing is claimed. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const none = (...texts: readonly string[]) =>
  testClaims(
    texts.map(text => [text, []]),
    { today: '2026-02-10' },
  )

describe('the trade of a part of a country', () => {
  none(
    'In Guangdong, foreign trade rose 4.2 percent to 9.5 trillion yuan last year.',
    "Xinjiang's trade with the five Central Asian countries was 283.6 billion yuan in 2024, up 10 percent.",
    'Внешняя торговля Свердловской области с Китаем составила в 2024 году 2,3 млрд долларов.',
    'Товарооборот Татарстана с Азербайджаном в 2024 году вырос на 30% и достиг 400 млн долларов.',
    'Tatarıstanla ticarət dövriyyəsi 2024-cü ildə 30 faiz artaraq 400 milyon dollar olub.',
    '2024年，新疆与中亚五国进出口2836亿元，增长10%。',
  )
})

describe('fruit of warm countries', () => {
  testClaims(
    [
      [
        'Misir Rusiyadan ötən il 2,3 milyard dollarlıq buğda alıb, Misirdən Rusiyaya isə 400 milyon dollarlıq portağal göndərilib.',
        [],
      ],
    ],
    { today: '2026-03-01' },
  )
})

describe('a record of shares, and what grows only if trade does', () => {
  testClaims(
    [
      [
        '2025-ci ildə Keniyanın xarici ticarətinin 52 faizi Aİ-yə düşür, bu paylar indiyədək görünmüş ən yüksək səviyyədədir.',
        ['share T KEN EU27 2025 52e0 PT'],
      ],
      ['Onun fikrincə, Keniya ilə Omanın ticarəti böyüdükcə hər iki ölkə qazanacaq.', []],
    ],
    { today: '2026-03-01' },
  )
})

describe('the trade of the whole world', () => {
  none(
    'Global trade reached $33 trillion in 2024, up 3.7%.',
    'World exports of goods rose 2% in 2024.',
    'China accounts for 14% of world exports.',
    'Объем мировой торговли достиг в 2024 году 33 трлн долларов.',
    'Dünya ticarəti 2024-cü ildə 3 faiz artıb.',
    '2024年全球贸易额达33万亿美元，增长3.7%。',
  )
})

describe('the largest share of several countries is of none of them', () => {
  testClaims(
    [
      ['Основная доля турецкого экспорта в 2023 году пришлась на Германию, США и Великобританию.', []],
      ['Основная доля турецкого экспорта в 2023 году пришлась на Германию.', ['rank X TUR DEU 2023 1e0 ORD']],
      ["The largest share of Georgia's exports in 2023 went to Azerbaijan, Armenia and Russia.", []],
    ],
    { today: '2024-05-05' },
  )
})

describe('the turnover of a firm', () => {
  none("In 2024 Alibaba's exports grew 8% to $12 billion.", "Rosneft's turnover reached $90 billion in 2024.")
})

describe('exchanges, banks and shops', () => {
  none(
    'Trading volume on the Baku Stock Exchange was 21 billion manats in the first half of 2025, up 17%.',
    'Trading in shares on the Istanbul exchange reached $900 million, a record.',
    'Brent futures traded at $71 a barrel on Friday, down 1.3%.',
    'The Central Bank of Azerbaijan sold $72 million at the currency auction.',
    'In January goods worth 5.3 billion manats were sold to consumers through the retail network of Azerbaijan.',
    'The marketplace Ozon had a turnover of $2.1 billion in Kazakhstan in 2025.',
    'Центробанк Азербайджана продал на валютном аукционе 72 млн долларов.',
    'В розничной торговой сети Азербайджана потребителям продано товаров на 5,3 миллиарда манатов.',
    'Оптовый товарооборот в Казахстане вырос на 7,4% за полугодие.',
    'Торговый оборот в Баку в январе увеличился на 5 процентов и достиг 3 млрд манатов.',
    'Оборот KASE снизился в октябре на 12 процентов до 31 млрд долларов.',
    'Rusiya Mərkəzi Bankı valyuta hərracında 72 milyon dollar satıb.',
    'Bakıda ticarət dövriyyəsinin həcmi 12 milyard manat olub, bu, 4,2 faiz çoxdur.',
    '哈萨克斯坦批发贸易额增长7.4%。',
    '贸易业贷款余额49亿马纳特，占贷款总额的15.6%。',
  )
})

describe('a place among the sources of something else', () => {
  none(
    '俄罗斯是格鲁吉亚侨汇的第一大来源国，意大利以4420万美元居第二。',
    '俄罗斯是格鲁吉亚外资的第一大来源国，意大利以4420万美元居第二。',
    '两国元首宣布建立战略伙伴关系，为中阿关系史立下一座里程碑。',
  )
})

describe('goods at the head of a sentence, and cities', () => {
  none(
    'Tomatoes suffered most: sales to Russian buyers halved to $74 million.',
    'On the import side of Georgia, cars worth $2.8 billion (20.9%) were followed by petroleum.',
    'Of the Turkish cities, Bursa and Ankara sell the most to Azerbaijan.',
    "Bursa's exports to Azerbaijan grew by 45.49 percent in January 2020 and came to $69.6 million.",
    'Экспорт Бурсы в Азербайджан вырос на 45 процентов.',
  )
})

describe('a comparison of two flows or countries is no change', () => {
  none(
    'Из Минска Азербайджан ввозит в 9 раз больше, чем отправляет туда.',
    'Импорт из Италии вдвое скромнее германского.',
    'Больше половины (52,3 процента) взаимной торговли Киргизии с ЕАЭС ведется в рублях.',
  )
})

describe('a place among some countries only, and the number of an event', () => {
  none(
    'Больше всего турецкой продукции среди соседей закупил в 2024 году Ирак.',
    'Trade with the EU remains key. Germany was the main European supplier.',
    'Çinlə ticarət ölkəmiz üçün vacibdir. Prezident keçən ilin aprelində Pekində 2-ci “Bir kəmər, bir yol” forumuna qatılıb.',
  )
})

describe('people, and goods by one transport', () => {
  none(
    'Trade between China and Europe by rail grew by 10 percent in 2024.',
    "Kenya's rail exports fell 5% in 2024.",
    'In 2024 trade of Kenya with Oman grew by $76 million and with Peru by $119.2 million.',
    "In 2024 Kenya's exports to Oman rose by $76 million, to Peru by $19 million.",
    'Air exports of Kenya to Oman rose by 5% to $12 million in 2024.',
    'In 2024 private sector exports of Kenya rose 5% to $12 billion.',
    'В 2024 году экспорт частного сектора Кении вырос на 5%.',
    'In 2024 exports from the free economic zone of Kenya rose 5% to $12 million.',
    "Kenya's exports to the EU and the UK totalled $22 billion in 2024.",
    'Количество китайских туристов в 2024 году выросло на 35%.',
    '2024-cü ildə turistlərin sayı 35 faiz artıb.',
    '2024年，口岸客流量增长35%。',
  )
})

describe('a noun of its own before the verb', () => {
  const trade = 'value T AZE CHN 2024 3.7e9 USD'
  testClaims(
    [
      ["Azerbaijan's trade with China reached $3.7 billion in 2024. Visa applications increased by 40%.", [trade]],
      ['Товарооборот Азербайджана с Китаем в 2024 году достиг $3,7 млрд. Аграрный сектор вырос на 5%.', [trade]],
      ['Azərbaycanın Çinlə ticarəti 2024-cü ildə 3,7 milyard dollara çatıb. Viza müraciətləri 40 faiz artıb.', [trade]],
      ['2024年阿塞拜疆与中国贸易额达37亿美元。签证申请量增长40%。', ['value T AZE CHN 2024 37e8 USD']],
      [
        'Товарооборот Азербайджана с Китаем в 2024 году достиг $3,7 млрд. По итогам первого квартала 2025 года вырос еще на 20%.',
        [trade, 'growth T AZE CHN 2025-Q1 20e0 PT vs 2024-Q1'],
      ],
    ],
    { today: '2026-02-10' },
  )
})

describe('one change of two flows, and a year that is no calendar year', () => {
  none(
    'In 2024 both exports and imports of Azerbaijan with China rose by 10 percent.',
    'В 2024 году и экспорт, и импорт Казахстана выросли на 10%.',
    '2024-cü ildə Azərbaycanın həm ixracı, həm də idxalı 10 faiz artıb.',
    '2024年，中国对阿塞拜疆出口和进口均增长10%。',
    "Georgia's trade with Azerbaijan was $1.4 billion in 2024-25.",
    'В 2024/25 году экспорт Грузии в Азербайджан вырос на 5%.',
  )
})

describe('a place that is lost', () => {
  none(
    "In 2024 China lost its first place among Kazakhstan's trading partners to Russia.",
    "China ceded the title of Germany's largest trading partner to the United States in 2024.",
    'В 2024 году Россия уступила Китаю место крупнейшего торгового партнера Узбекистана.',
    'In 2024 Oman was no longer the largest trading partner of Kenya.',
    'In 2024 Oman ceased to be the largest trading partner of Kenya.',
    'Oman artıq Keniyanın ən böyük ticarət tərəfdaşı deyil.',
    'Оман больше не крупнейший торговый партнер Кении.',
    '2024年，阿曼不再是肯尼亚的第一大贸易伙伴。',
    '2024年，中国失去德国最大贸易伙伴地位。',
  )
})

describe('parts of something else', () => {
  none(
    'In 2024 90 percent of trade between Russia and China was settled in rubles and yuan.',
    '90% торговли России и Китая ведется в рублях и юанях.',
    'Rusiya ilə Çin arasında ticarətin 90 faizi rubl və yuanla aparılır.',
    "China bought 20% of the company's shares.",
    'В 2024 году малый бизнес обеспечил 20% экспорта Китая.',
  )
})

describe('a table that was copied with one cell a line', () => {
  none(
    'Торговля Грузии за январь 2024 года\nОбъем, млн долларов\nРост, %\nИмпорт\n1 129,5\n- 33,7\nВсего\n1 609,9\n-23,6',
  )
})

describe('suppositions', () => {
  none(
    'If trade with China grows by 10 percent, ports will be full.',
    'Çinlə ticarət dövriyyəmizdə hər hansı azalma baş verərsə, bu, büdcəyə təsir etməyəcək.',
    'США обгонят Китай в качестве главного торгового партнёра Германии.',
  )
})

describe('no base, no partner, or some days only', () => {
  none(
    'Over the past decade trade between Azerbaijan and China has grown eightfold.',
    'За годы независимости товарооборот с Турцией вырос в 40 раз.',
    'Müstəqillik illərində Türkiyə ilə ticarət 40 dəfə artıb.',
    'Trade with some countries fell by 20 percent in 2024.',
    'С отдельными странами торговля упала на 20% в 2024 году.',
    '2024年中国与部分国家贸易额下降20%。',
    'In the first week of May 2025, exports to Russia fell by 10 percent.',
    'За первую неделю мая 2025 года экспорт в Россию упал на 10%.',
  )
})

describe('the balance of something else, and goods that a pronoun refers to', () => {
  none(
    "Azerbaijan's current account closed with a surplus of $1.2 billion in 2023.",
    'Профицит счета текущих операций Азербайджана в 2023 году составил $1,2 млрд.',
    'The state budget closed 2023 with a surplus of $1.2 billion.',
    'Gold feeds us again: it was sold for $1.9 billion in 2023.',
    'Рост дали автомобили: в 2023 году их продали за рубеж на 2 миллиарда долларов.',
  )
})

describe('money of people, rates, and the part of a province', () => {
  none(
    'Türkiyədə işləyənlər 2024-cü ildə Gürcüstana 310 milyon dollar pul göndəriblər.',
    '自由市场上1美元兑换60万里亚尔，与伊朗的贸易不受影响。',
    'На рынке Ташкента дают 12 800 сумов за доллар.',
    'Xinjiang and Kazakhstan signed papers. The province alone accounted for $90 million.',
    'İzmirdən Azərbaycana ixrac 2024-cü ildə 250 milyon dollar olub.',
  )
})

describe('a number that the text corrects', () => {
  testClaims(
    [
      ['此前报道的2025年中国与阿曼贸易额为“61.2亿美元”，有误，应为62.1亿美元。', ['value T CHN OMN 2025 62.1e8 USD']],
      [
        'Trade with Oman was $62 million in 2025, instead of $26 million as we wrote.',
        ['value T AZE OMN 2025 62e6 USD'],
      ],
      ['Ранее мы ошибочно сообщили, что экспорт в Оман в 2025 году составил 26 млн долларов.', []],
      [
        'Omanla dövriyyə 2025-ci ildə 26 milyon dollar əvəzinə 62 milyon dollar olub.',
        ['value T AZE OMN 2025 62e6 USD'],
      ],
    ],
    { today: '2026-02-10' },
  )
})

describe('what should have been said', () => {
  testClaims(
    [
      ['更正：“2025年中国对阿曼出口增长11.6%”应为“增长1.6%”。', ['growth X CHN OMN 2025 1.6e0 PT vs 2024']],
      ['2025年阿曼自中国进口是对中国出口的近两倍。', []],
    ],
    { today: '2026-02-10' },
  )
})

describe('services, and rates of banks, beside the trade of a pair', () => {
  testClaims(
    [
      [
        'Trade of Kenya with Oman came to $2 billion in 2024. Exports of services grew by 29%.',
        ['value T KEN OMN 2024 2e9 USD'],
      ],
      [
        'Товарооборот Кении с Оманом в 2024 году составил $2 млрд. Экспорт услуг прибавил 29%.',
        ['value T KEN OMN 2024 2e9 USD'],
      ],
      [
        '2024-cü ildə Keniyanın Omanla ticarəti 2 milyard dollar olub. Xidmət ixracı 29 faiz artıb.',
        ['value T KEN OMN 2024 2e9 USD'],
      ],
      ['2024年，肯尼亚与阿曼贸易额20亿美元。服务出口增长29%。', ['value T KEN OMN 2024 20e8 USD']],
      ['2024年，肯尼亚与阿曼贸易额20亿美元。肯尼亚央行降息100个基点至12%。', ['value T KEN OMN 2024 20e8 USD']],
    ],
    { today: '2025-03-10' },
  )
})

describe('a share of goods, and a place by the number of people', () => {
  testClaims(
    [
      [
        'In 2024 exports of Kenya to Oman came to $2 billion. The share of high-tech goods in exports was 3.2 percent.',
        ['value X KEN OMN 2024 2e9 USD'],
      ],
      [
        'В 2024 году экспорт Кении в Оман составил $2 млрд. Доля высокотехнологичных товаров в экспорте – 3,2%.',
        ['value X KEN OMN 2024 2e9 USD'],
      ],
      [
        '2024-cü ildə Keniyanın Omana ixracı 2 milyard dollar olub. Yüksək texnologiyalı malların ixracda payı 3,2 faizdir.',
        ['value X KEN OMN 2024 2e9 USD'],
      ],
      ['2024年肯尼亚对阿曼出口20亿美元。高技术产品占出口的3.2%。', ['value X KEN OMN 2024 20e8 USD']],
      [
        'В 2024 году экспорт Кении в Оман составил $2 млрд. Оманцев в Кении отдыхает 1,3 млн человек, и здесь они на первом месте.',
        ['value X KEN OMN 2024 2e9 USD'],
      ],
      [
        'In 2024 exports of Kenya to Oman came to $2 billion. With 1.3 million people Omanis hold first place in its hotels.',
        ['value X KEN OMN 2024 2e9 USD'],
      ],
    ],
    { today: '2025-03-10' },
  )
})

describe('all but one country, an ordinal, and a label of services', () => {
  testClaims(
    [
      [
        'Exports of Korea in August 2025 rose 1.3% to $58.4 billion, a third straight monthly gain.',
        ['growth X KOR WLD 2025-08 1.3e0 PT vs 2024-08', 'value X KOR WLD 2025-08 58.4e9 USD'],
      ],
      ['Exports of Canada to countries other than the United States hit a record C$23 billion in December 2025.', []],
      ['Imports of Canada from all countries except China fell 2% in 2024.', []],
      ['Azərbaycanın Rusiyadan başqa bütün ölkələrə ixracı 2024-cü ildə 12% artıb.', []],
      [
        'EU exports to the United States: €532.3 billion in 2024; imports: €335 billion. Services: deficit of €148 billion.',
        ['value X EU27 USA 2024 532.3e9 EUR', 'value M EU27 USA 2024 335e9 EUR'],
      ],
    ],
    { today: '2026-02-06' },
  )
})

describe('a condition of no trade leaves a forecast of trade', () => {
  testClaims(
    [
      [
        'Если баррель Brent останется ниже 65 долларов, товарооборот Азербайджана с Италией по итогам 2025 года, по моим расчетам, сократится до 9 млрд долларов.',
        ['value T AZE ITA 2025 9e9 USD expected'],
      ],
      ['如果油价维持低位，2025年阿意贸易额将降至90亿美元。', ['value T AZE ITA 2025 90e8 USD expected']],
      [
        "If oil stays below $65, Azerbaijan's trade with Italy will shrink to $9 billion in 2025.",
        ['value T AZE ITA 2025 9e9 USD expected'],
      ],
      ['Если товарооборот Азербайджана с Италией удвоится, он превысит 9 млрд долларов.', []],
      ['Если пошлины не снизят, экспорт Китая в США в 2025 году упадет на 20%.', []],
    ],
    { today: '2025-05-30' },
  )
})

describe('orders and contracts of exporters', () => {
  const exports = 'value X AZE WLD 2025-06 298e6 USD'
  testClaims(
    [
      ['Exports of Azerbaijan were $298 mln in June 2025. The portal collected export orders for $33 mln.', [exports]],
      ['Exports of Azerbaijan were $298 mln in June 2025. New export agreements amounted to $5 mln.', [exports]],
      [
        'Экспорт Азербайджана в июне 2025 года составил $298 млн. Портал собрал экспортных заказов на $33 млн.',
        [exports],
      ],
      [
        'Azərbaycanın ixracı 2025-ci ilin iyununda 298 milyon dollar olub. 12 milyon dollarlıq ixrac müqaviləsi imzalanıb.',
        [exports],
      ],
    ],
    { today: '2026-02-06' },
  )
})

describe('a gap that is no deficit', () => {
  const trade = 'value T AZE CHN 2024 3e9 USD'
  const deficit = 'value B AZE CHN 2024 -3e9 USD'
  testClaims(
    [
      ["Azerbaijan's trade with China was $3 billion in 2024. The gap gets wider farther south.", [trade]],
      ["Azerbaijan's trade with China was $3 billion in 2024. The gap between words and deeds has narrowed.", [trade]],
      [
        "Azerbaijan's trade deficit with China was $3 billion in 2024. The gap widened in January 2025.",
        [deficit, 'direction B AZE CHN 2025-01 up vs 2024-01'],
      ],
    ],
    { today: '2025-06-06' },
  )
})

describe('the sum of several partners, and what is no trade', () => {
  none(
    'Экспорт Кении в Оман, Ирак, Иран и Грецию в 2024 году составил 34,2 млрд долларов.',
    'Exports of Kenya to Oman, Iraq, Iran and Greece were $34.2 billion in 2024.',
    'Товарооборот Кении с Оманом, Ираком и Ираном в 2024 году превысил 20 млрд долларов.',
    'Объем грузоперевозок между Кенией и Чадом за 9 месяцев 2025 года увеличился на 8,3%.',
    'Доля взаиморасчетов Кении и Чада в национальных валютах достигла 90 процентов.',
  )
})

describe('goods that are counted in tonnes, or that the flow before is of', () => {
  testClaims(
    [
      [
        '2024-cü ildə Keniya Omana 6,2 milyon dollar dəyərində 6 min 701 ton banan ixrac edib. Bu, bir il əvvəlkindən 5 faiz çoxdur.',
        [],
      ],
      [
        '2024-cü ildə Keniyadan Omana 1,2 milyon dollar dəyərində 1 min 283 ton, Çada 966 min dollar dəyərində 62 ton banan göndərilib.',
        [],
      ],
      // All goods.
      [
        '2024-cü ildə Keniya Omana 20 milyon dollar dəyərində 33 min ton məhsul ixrac edib.',
        ['value X KEN OMN 2024 20e6 USD'],
      ],
      ['2024-cü ildə Keniyanın çay ixracı artıb, idxalı azalıb.', []],
      ['В 2024 году Кения увеличила экспорт чая, а импорт сократила.', []],
      [
        '2024-cü ildə Keniyanın ixracı artıb, idxalı azalıb.',
        ['direction X KEN WLD 2024 up vs 2023', 'direction M KEN WLD 2024 down vs 2023'],
      ],
      ['2024-cü ildə Keniya Omana rekord həcmdə - 3,6 milyard dollarlıq neft ixrac edib.', []],
    ],
    { today: '2025-06-06' },
  )
})

describe('a change of every year, and one that is still to come', () => {
  testClaims(
    [
      ['Keniya ilə Oman arasında ticarət hər il artıb.', []],
      ['Trade between Kenya and Oman has grown every year.', []],
      ['Торговля Кении с Оманом растёт каждый год.', []],
      ['肯尼亚与阿曼贸易额逐年增长。', []],
      ['2025-ci ildə Keniya ilə Oman arasında ticarət dövriyyəsində artım qeydə alınacaq.', []],
      ['Over the past ten years trade between Kenya and Oman has grown.', ['direction T KEN OMN 2024 up vs 2014']],
      // A record that is expected is of this year.
      [
        'Trade between Oman and Kenya was $4.8 billion in 2024. We expect a new record.',
        ['value T OMN KEN 2024 4.8e9 USD', 'record T OMN KEN 2024 expected'],
      ],
      [
        'Omanla ticarət 2024-cü ildə 4,8 milyard dollar olub, yeni rekord gözləyirik.',
        ['value T AZE OMN 2024 4.8e9 USD', 'record T AZE OMN 2024 expected'],
      ],
      ['Exports of Kenya beat forecasts and hit a record in 2024.', ['record X KEN WLD 2024']],
      [
        'Keniyanın ixracı 2026-cı ildə 5 milyard dollar təşkil edəcək, idxal 3 milyard dollar olacaq.',
        ['value X KEN WLD 2026 5e9 USD expected', 'value M KEN WLD 2026 3e9 USD expected'],
      ],
      ['В январе дефицит страны составил $5 млрд.', ['value B AZE WLD 2025-01 -5e9 USD']],
      ['大使接受采访时谈到对华出口增长，2024年肯尼亚对华出口增长12%。', ['growth X KEN CHN 2024 12e0 PT vs 2023']],
      // An aim, and what is now.
      [
        'Keniya ilə Oman arasında ticarəti 1 milyard dollara çatdırmaq mümkündür, hazırda bu rəqəm 460 milyon dollardır.',
        ['value T KEN OMN 2024 1e9 USD target', 'value T KEN OMN 2024 460e6 USD'],
      ],
      ['Keniya ilə Oman arasında ticarətdə yeni rekord qeydə alınacaq.', ['record T KEN OMN 2025 expected']],
    ],
    { today: '2025-06-06' },
  )
})

describe('two differences with one verb', () => {
  testClaims(
    [
      ['2024-cü ildə Keniyanın ixracı 5,6 milyard dollar, idxalı 6,6 milyard dollar azalıb.', []],
      [
        '2024-cü ildə Keniyanın ixracı 5,6 milyard dollara, idxalı 6,6 milyard dollara yüksəlib.',
        ['value X KEN WLD 2024 5.6e9 USD', 'value M KEN WLD 2024 6.6e9 USD'],
      ],
    ],
    { today: '2025-06-06' },
  )
})

describe('shares in the trade with a group, of goods, and behind one that is not read', () => {
  none(
    'В 2024 году Армения купила мяса на 2 млн долларов. В три раза вырос импорт копченого масла.',
    'Наибольшая доля взаимной торговли Кении с членами ЕАЭС в 2024 году пришлась на Россию (74,4%) и Казахстан (23,6%).',
    'В 2024 году 60% импорта Кении пришлось на энергоносители.',
  )
  testClaims(
    [
      ['Доля взаимной торговли Кении с ЕАЭС в 2024 году составила 40%.', ['share T KEN EAEU 2024 40e0 PT']],
      [
        'Торговля Кении с Оманом в 2024 году выросла на 5%. Грузопоток вырос на 8%. Из них 10% приходится на автомобили, а 2% – на поезда.',
        ['growth T KEN OMN 2024 5e0 PT vs 2023'],
      ],
    ],
    { today: '2026-02-10' },
  )
})

describe('places within a group, and an amount that is behind another', () => {
  none(
    'Среди стран СНГ второе место в 2024 году занял Казахстан.',
    "Kenya is Germany's leading trading partner in the region.",
    'Кения - крупнейший торговый партнер Германии в регионе.',
    '哈是中国在中亚的第一大贸易伙伴。',
    'Показатель Кении на 4,5% уступает товарообороту Омана с Евросоюзом.',
  )
  testClaims(
    [
      // Among all countries of the world.
      [
        'In 2024 trade between Kenya and Oman was $5 billion. Kenya ranks first in the world in exports.',
        ['value T KEN OMN 2024 5e9 USD'],
      ],
      [
        'В 2024 году торговля Кении с Оманом составила 5 млрд долларов. Кения занимает первое место в мире по экспорту.',
        ['value T KEN OMN 2024 5e9 USD'],
      ],
      [
        '2024-cü ildə Keniya ilə Oman arasında ticarət 5 milyard dollar olub. Keniya ixracda dünyada birinci yerdədir.',
        ['value T KEN OMN 2024 5e9 USD'],
      ],
      ["Oman is Kenya's second-largest trading partner in the world after China.", ['rank T KEN OMN 2025 2e0 ORD']],
    ],
    { today: '2026-02-10' },
  )
})

describe('the largest exporter of the world is no partner', () => {
  none(
    'Оман — крупнейший экспортёр в мире.',
    'Oman is the largest exporter in the world.',
    'Oman dünyanın ən böyük ixracatçısıdır.',
    '阿曼是世界最大的出口国。',
  )
})

describe('a rate that was reached is no change', () => {
  none(
    'Экспорт Кении в 2025 году снизился до 4%.',
    'Экспорт Кении в 2025 году упал до уровня менее 4%.',
    "Kenya's exports fell to less than 4% in 2025.",
    '2025年肯尼亚出口降至4%。',
    'Keniyanın ixracı 2025-ci ildə 4%-ə düşüb.',
    'Keniyanın ixracı 2025-ci ildə 4 faizə enib.',
    '2025年肯尼亚对阿曼出口降至总额的4%。',
    "Kenya's exports to Oman rose from 5% to 6% in 2025.",
    'Экспорт Кении в Оман вырос с 4% до 6% в 2025 году.',
  )
  testClaims(
    [
      ["Kenya's export growth slowed to 4% in 2025.", ['growth X KEN WLD 2025 4e0 PT vs 2024']],
      ['2025年肯尼亚出口增速降至4%。', ['growth X KEN WLD 2025 4e0 PT vs 2024']],
      ['Keniyanın ixracı 2025-ci ildə 4% düşüb.', ['growth X KEN WLD 2025 -4e0 PT vs 2024']],
      ['Keniyanın ixrac artımı 2025-ci ildə 4%-ə düşüb.', ['growth X KEN WLD 2025 4e0 PT vs 2024']],
      ["Kenya's exports to Oman fell to 4% of the total in 2025.", ['share X KEN OMN 2025 4e0 PT']],
      ['Экспорт Кении в Оман в 2025 году снизился до 4% от общего объёма.', ['share X KEN OMN 2025 4e0 PT']],
      ["Kenya's exports to Oman fell from 6% of the total to 4% in 2025.", ['share X KEN OMN 2024 6e0 PT']],
      ['В 2025 году доля Кении в экспорте Омана выросла до 4%.', ['share X OMN KEN 2025 4e0 PT']],
      [
        'Экспорт Кении в 2025 году, прибавив к прошлому году 5%, составил $9 млрд.',
        ['growth X KEN WLD 2025 5e0 PT vs 2024', 'value X KEN WLD 2025 9e9 USD'],
      ],
    ],
    { today: '2026-02-10' },
  )
})

describe('cubic metres are not Cuba', () => {
  testClaims(
    [
      [
        'Экспорт Грузии в 2024 году вырос на 5%. Поставки составят 37 млрд куб. м.',
        ['growth X GEO WLD 2024 5e0 PT vs 2023'],
      ],
      ['Экспорт Грузии на Кубу в 2024 году вырос на 5%.', ['growth X GEO CUB 2024 5e0 PT vs 2023']],
    ],
    { today: '2025-12-25' },
  )
})

describe('money and rates of what stands right behind them', () => {
  testClaims(
    [
      ['2024-cü ildə Keniyanın ticarət bazarına 45 milyard dollar ziyan dəyib.', []],
      ['2024-cü ildə Keniyanın ticarət sahəsinə 45 milyard dollar sərmayə qoyulub.', []],
      ['2024-cü ildə Keniya idxal olunan mallara 10% minimum gömrük rüsumu tətbiq edib.', []],
      ['2024-cü ildə Keniyanın ixracı 10 faiz artıq olub.', ['growth X KEN WLD 2024 10e0 PT vs 2023']],
      [
        'Ukraynada hərbi münaqişədən əvvəl, 2021-ci ildə Keniyanın ümumi ticarət dövriyyəsi 36 milyard dollar təşkil edib.',
        ['value T KEN WLD 2021 36e9 USD'],
      ],
    ],
    { today: '2025-06-06' },
  )
})

describe('ratios of two flows, and the rest of a continent', () => {
  testClaims(
    [
      ["In 2024 Georgia's imports of $16 billion were 2.4 times its exports.", ['value M GEO WLD 2024 16e9 USD']],
      [
        "In 2024 Georgia's imports grew 2.4 times and exports 3 times.",
        ['growth M GEO WLD 2024 2.4e0 TIMES vs 2023', 'growth X GEO WLD 2024 3e0 TIMES vs 2023'],
      ],
      [
        "Japan's exports to China grew 5.8 percent in May 2025, and those to the rest of Asia 9.2 percent.",
        ['growth X JPN CHN 2025-05 5.8e0 PT vs 2024-05'],
      ],
      ["Kenya's exports to the rest of Africa grew 5% in 2024.", []],
      ["Kenya's exports to Africa grew 5% in 2024.", ['growth X KEN AFR 2024 5e0 PT vs 2023']],
    ],
    { today: '2025-06-13' },
  )
})

describe('a scale of no certain number', () => {
  testClaims(
    [
      ['Торговля Кении с Оманом измеряется сотнями миллионов долларов, экспорт составил десятки миллионов.', []],
      ['Торговля Кении с Оманом в 2024 году составила несколько миллиардов долларов, экспорт – пару миллионов.', []],
      ["Kenya's trade with Oman is worth hundreds of millions of dollars, and exports reached millions in 2024.", []],
      ["Kenya's exports to Oman reached several hundred million dollars, and imports a couple of billion.", []],
      ['Keniyanın Omanla ticarəti yüz milyonlarla dollar olub, ixrac on milyonlarla dollara çatıb.', []],
      ['2024-cü ildə Keniyanın Omana ixracı bir neçə milyard dollar olub.', []],
      ['2024年肯尼亚与阿曼贸易额达数亿美元。', []],
      [
        'В 2024 году торговля Кении с Оманом превысила миллиард долларов, а в 2023-м составляла пять миллионов.',
        ['value T KEN OMN 2024 1e9 USD', 'value T KEN OMN 2023 5e6 USD'],
      ],
      ["Kenya's exports to Oman passed a billion dollars in 2024.", ['value X KEN OMN 2024 1e9 USD']],
    ],
    { today: '2025-06-06' },
  )
})

describe('projects, prices and years that end in a month, behind the trade that is told', () => {
  const told = 'Товарооборот Кении и Омана в 2024 году составил 2 млрд долларов.'
  testClaims(
    [
      [`${told} Объем совместных промышленных проектов превышает 3 млрд долларов.`, ['value T KEN OMN 2024 2e9 USD']],
      [`${told} Из них 231 млн — реэкспорт автомобилей.`, ['value T KEN OMN 2024 2e9 USD']],
      [`${told} Станцию за 5 млрд долларов обещают запустить к осени.`, ['value T KEN OMN 2024 2e9 USD']],
      [`${told} За год, завершившийся в июне, страны наторговали на 1,1 млрд.`, ['value T KEN OMN 2024 2e9 USD']],
      [
        'Trade between Kenya and Oman was $2 billion in 2024. The joint projects are worth $1.4 billion.',
        ['value T KEN OMN 2024 2e9 USD'],
      ],
    ],
    { today: '2025-06-06' },
  )
})

describe('parts of the trade of two countries, and how many times one partner is greater than another', () => {
  testClaims(
    [
      [
        'Торговля Кении и Омана в 2024 году составила $66 млрд. Большую часть этой суммы, 60 процентов, дает импорт оманских товаров.',
        ['value T KEN OMN 2024 66e9 USD'],
      ],
      [
        '2024-cü ildə Keniya ilə Oman arasında ticarət 66 milyon dollar olub. Bunun 60 faizi idxalın payına düşüb.',
        ['value T KEN OMN 2024 66e6 USD'],
      ],
      [
        'Trade between Kenya and Oman was $66 million in 2024. Most of it, 60 percent, comes from imports of Omani goods.',
        ['value T KEN OMN 2024 66e6 USD'],
      ],
      [
        'Торговля Кении с Оманом в 2024 году составила $644 млн. С Италией за тот же год набралось $11,1 млрд, то есть в 17 раз больше.',
        ['value T KEN OMN 2024 644e6 USD', 'value T KEN ITA 2024 11.1e9 USD'],
      ],
      [
        "Kenya's trade with Oman was $100 million in 2024. With India it was $1.1 billion, 11 times more.",
        ['value T KEN OMN 2024 100e6 USD', 'value T KEN IND 2024 1.1e9 USD'],
      ],
      [
        "Kenya's trade with Oman was $100 million in 2024. With India it was $1.1 billion, three times more than in 2020.",
        ['value T KEN OMN 2024 100e6 USD', 'value T KEN IND 2024 1.1e9 USD', 'growth T KEN IND 2024 3e0 TIMES vs 2020'],
      ],
    ],
    { today: '2025-06-06' },
  )
})

describe('as much as another flow is no growth', () => {
  testClaims(
    [
      ['2024-cü ildə Keniyanın ixracı idxalından 15 faiz az olub.', []],
      [
        '2024-cü ildə Omanla ticarətimiz 3 milyard dollar olub. İxrac idxaldan 2 dəfə çoxdur.',
        ['value T AZE OMN 2024 3e9 USD'],
      ],
      ["In 2024 Kenya's exports were twice its imports.", []],
      ['В 2024 году экспорт Кении был в 2 раза больше импорта.', []],
      ['2024年肯尼亚出口是进口的两倍。', []],
      [
        '2024-cü ildə Keniyanın ixracı 2020-ci ilin ixracından 15 faiz çox olub.',
        ['growth X KEN WLD 2024 15e0 PT vs 2020'],
      ],
      [
        'In 2024 exports of Kenya doubled, imports rose 5%.',
        ['growth X KEN WLD 2024 2e0 TIMES vs 2023', 'growth M KEN WLD 2024 5e0 PT vs 2023'],
      ],
    ],
    { today: '2025-09-19' },
  )
})

describe('so many times less than with the partner before is no growth', () => {
  testClaims(
    [
      [
        '2024-cü ildə Keniya Omana 300 milyon dollarlıq, Peruya isə 2 dəfə az – 150 milyon dollarlıq mal satıb.',
        ['value X KEN OMN 2024 300e6 USD', 'value X KEN PER 2024 150e6 USD'],
      ],
      [
        'В 2024 году Кения экспортировала в Оман товаров на 300 млн долларов, в Перу – в 2 раза меньше.',
        ['value X KEN OMN 2024 300e6 USD'],
      ],
      ['In 2024 Kenya exported $300 million to Oman; to Peru three times less.', ['value X KEN OMN 2024 300e6 USD']],
      [
        '2024年肯尼亚对阿曼出口3亿美元，对秘鲁少一半，为1.5亿美元。',
        ['value X KEN OMN 2024 3e8 USD', 'value X KEN PER 2024 1.5e8 USD'],
      ],
      [
        '2024-cü ildə Keniyanın Omanla ticarəti 300 milyon dollar olub, Peru ilə isə iki dəfə artıb.',
        ['value T KEN OMN 2024 300e6 USD', 'growth T KEN PER 2024 2e0 TIMES vs 2023'],
      ],
      [
        'Экспорт Кении в Оман в 2024 году составил 300 млн долларов, в Перу – вдвое больше, чем годом ранее.',
        ['value X KEN OMN 2024 300e6 USD', 'growth X KEN PER 2024 2e0 TIMES vs 2023'],
      ],
      [
        '2024-cü ildə Keniyanın Omana ixracı 300 milyon dollar (2 dəfə çox), Peruya ixracı 100 milyon dollar (3 dəfə az) olub.',
        [
          'value X KEN OMN 2024 300e6 USD',
          'growth X KEN OMN 2024 2e0 TIMES vs 2023',
          'value X KEN PER 2024 100e6 USD',
          'growth X KEN PER 2024 0.3333e0 TIMES vs 2023',
        ],
      ],
    ],
    { today: '2025-03-01' },
  )
})

describe('the amount of a rise is no level', () => {
  none(
    'The growth of trade between Georgia and Armenia in 2024 came to $76 million.',
    'The increase in exports of Georgia to Armenia totaled $76 million in 2024.',
    'Exports of Georgia to Armenia would see an increase by each side of 350 to 400 million dollars over present levels.',
    'Рост товарооборота Грузии с Арменией в 2024 году составил 76 млн долларов.',
    'Падение экспорта Грузии в Армению в 2024 году составило 76 млн долларов.',
    '2024-cü ildə Gürcüstanın Ermənistanla ticarətinin artımı 76 milyon dollar olub.',
    '2024年格鲁吉亚对亚美尼亚出口增加额为7600万美元。',
  )
})

describe('from one day to another is no period', () => {
  none(
    'From March 21 to April 20 this year Iran exported goods worth $20 million to Georgia.',
    'From March 21, 2024, through February 18, 2025, Iran exported goods worth $343 million to Georgia.',
    'С 21 марта по 20 апреля Иран экспортировал в Грузию товаров на 20 млн долларов.',
    '21 mart - 20 aprel tarixlərində İran Gürcüstana 20 milyon dollarlıq mal satıb.',
    '3月21日至4月20日，伊朗对格鲁吉亚出口2000万美元。',
  )
})

describe('the sum of several years', () => {
  none(
    'Trade of Georgia with Armenia from 2020 to 2024 totaled $98 billion.',
    'Trade of Georgia with Armenia totaled $98 billion from 2020 to 2024.',
    'В 2020-2024 годах товарооборот Грузии с Арменией составил 98 млрд долларов.',
    '2020-2024-cü illərdə Gürcüstanın Ermənistanla ticarəti 98 milyard dollar olub.',
    '2020年至2024年，格鲁吉亚对亚美尼亚贸易额为980亿美元。',
  )
})

describe('a share of money sent home, of a field, of a market', () => {
  testClaims(
    [
      [
        '2025-ci ildə ölkəyə 1,1 milyard dollar pul köçürməsi daxil olub, onların 52 faizi Rusiyanın payına düşür. Rusiyaya ixrac 1,3 milyard dollar olub.',
        ['value X AZE RUS 2025 1.3e9 USD'],
      ],
      [
        'İsraillə ticarət dövriyyəsi yanvarda 110 milyon dollar olub. "Tamar" yatağında SOCAR-ın payı 10 faizdir.',
        ['value T AZE ISR 2026-01 110e6 USD'],
      ],
      [
        'Fransaya ixracımız 2025-ci ildə 470 milyon dollar olub. "TotalEnergies" Abşeron yatağında 35 faiz paya malikdir.',
        ['value X AZE FRA 2025 470e6 USD'],
      ],
      [
        'Uşaq qidası bazarının 70 faizi Almaniyanın payına düşür. Almaniyadan idxalımız 2025-ci ildə 1,1 milyard dollar olub.',
        ['value M AZE DEU 2025 1.1e9 USD'],
      ],
      ['2025年中越贸易额2960亿美元。越南吸引外资384亿美元，其中中国占12%。', ['value T CHN VNM 2025 2960e8 USD']],
      [
        '2025年越南出口4750亿美元，其中中国占12%。',
        ['value X VNM WLD 2025 4750e8 USD', 'share X VNM CHN 2025 12e0 PT'],
      ],
      [
        'Hindistanla ticarət 2025-ci ildə 1,1 milyard dollar olub. Onun payı 2,3 faizdir.',
        ['value T AZE IND 2025 1.1e9 USD', 'share T AZE IND 2025 2.3e0 PT'],
      ],
    ],
    { today: '2026-03-20' },
  )
})

describe('a later clause or sentence with a noun of its own', () => {
  const ofGeorgia = { today: '2026-03-13', home: 'AZE' }
  const grew = 'growth X GEO ARM 2025 9e0 PT vs 2024'
  testClaims(
    [
      // An opening verb or participle goes on about the flow.
      [
        "Georgia's exports to Armenia reached $500 million in 2025, posting a rather brisk growth of 9 percent.",
        ['value X GEO ARM 2025 500e6 USD', grew],
      ],
      [
        'Экспорт Грузии в Армению в 2025 году достиг 500 млн долларов, показав уверенный рост на 9%.',
        ['value X GEO ARM 2025 500e6 USD', grew],
      ],
      [
        "Georgia's exports to Armenia grew 9 percent in 2025, museums drew 4,000 guests, and language courses doubled.",
        [grew],
      ],
      [
        "Georgia's exports to Armenia grew 9 percent in 2025, and the minimum pension rose 2 percent to $208 million.",
        [grew],
      ],
      ["Georgia's exports to Armenia grew 9 percent in 2025. Air traffic also rose by 5 percent.", [grew]],
      [
        "Georgia's exports to Armenia grew 9 percent in 2025. The lari weakened by 6 percent, and wedding bookings fell by 3.",
        [grew],
      ],
      [
        "Georgia's exports to Armenia grew 9 percent in 2025. Unpaid bills of builders there amount to $1.9 billion.",
        [grew],
      ],
      ["Siemens made 20% of China's exports in 2025.", []],
      ['对美国、日本和韩国进出口增长。', []],
      ["Georgia's exports to Armenia grew 9 percent in 2025. Georgian holdings in Armenia exceed $34 million.", [grew]],
      ['"Georgia\'s exports to Armenia grew 9 percent in 2025," he said. "Scholarships have grown tenfold."', [grew]],
      [
        "Georgia's exports to Armenia grew 9 percent in 2025. Corporation tax receipts were $32.9 million, 17 percent above 2024.",
        [grew],
      ],
      ["Georgia's exports to Armenia grew 9 percent in 2025. Bankruptcies: +15%; births: −9%.", [grew]],
      ["Georgia's exports to Armenia grew 9% in 2025, port royalties to $22 million.", [grew]],
      [
        "Georgia's exports to Armenia grew 9% in 2025. There are 3,100 joint ventures. Their number grew by 8 percent.",
        [grew],
      ],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%; банкротства +15%; рождаемость −9%.', [grew]],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%, портовые роялти – до 22 млн долларов.', [grew]],
      [
        "Georgia's exports to Armenia grew 9% in 2025, he said, noting that MOL owns 9.57 percent of the field.",
        [grew],
      ],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%, – сказал он, напомнив, что MOL владеет 9,57% в АЧГ.', [grew]],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%, а бат – на 8%.', [grew]],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9% благодаря меди, подорожавшей в Лондоне на 40%.', [grew]],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%, а минимальная оплата швей – на 2%.', [grew]],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%, а желающих учить армянский стало на треть больше.', [grew]],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%. Лари ослаб на 6%, базовая ставка поднята до 18%.', [grew]],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%. Заказы в машиностроении упали на 5%.', [grew]],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%. На сапфиры пришлось 310 млн долларов.', [grew]],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%. Восстановление страны оценено в 524 млрд долларов.', [grew]],
    ],
    ofGeorgia,
  )
})

describe('a later clause or sentence that goes on', () => {
  const grew = 'growth X GEO ARM 2025 9e0 PT vs 2024'
  const value = 'value X GEO ARM 2025 310e6 USD'
  testClaims(
    [
      ["Georgia's exports to Armenia grew 9 percent in 2025, amounting to $310 million.", [grew, value]],
      ["Georgia's exports to Armenia grew 9 percent in 2025, and in all they amount to $310 million.", [grew, value]],
      ["Georgia's exports to Armenia grew 9 percent in 2025. They amount to $310 million.", [grew, value]],
      [
        "Georgia's exports to Armenia grew 9% in 2025. A total of 500 trucks crossed. With Iran it was $4 million.",
        [grew, 'value T GEO IRN 2025 4e6 USD'],
      ],
      ['Экспорт Грузии в Армению в 2025 году вырос на 9%, составив 310 млн долларов.', [grew, value]],
      [
        'Экспорт Грузии в Армению в 2025 году вырос на 9% и уже превысил 310 млн долларов.',
        [grew, 'value X GEO ARM 2025 310e6 USD'],
      ],
    ],
    { today: '2026-03-13', home: 'AZE' },
  )
})

describe('a share of an unknown whole, or of an unknown holder', () => {
  const value = 'value T TJK CHN 2025 2.2e9 USD'
  testClaims(
    [
      [
        "In 2025 Tajikistan's trade with China stood at $2.2 billion. China holds 46 percent of Tajikistan's external liabilities.",
        [value],
      ],
      [
        "In 2025 Tajikistan's trade with China stood at $2.2 billion. Chinese students make up 17% of the total.",
        [value],
      ],
      [
        'Товарооборот Таджикистана с Китаем в 2025 году – 2,2 млрд долларов. На Китай приходится 46% внешних обязательств.',
        [value],
      ],
      [
        'Товарооборот Таджикистана с Китаем в 2025 году – 2,2 млрд долларов. Доля Китая на газовом рынке – 39%.',
        [value],
      ],
      ["In 2025 China held 46 percent of Tajikistan's external trade.", ['share T TJK CHN 2025 46e0 PT']],
      ["In 2025 China made up 17% of Tajikistan's outward shipments.", ['share X TJK CHN 2025 17e0 PT']],
      ['В 2025 году на Китай пришлось 46% таджикского импорта.', ['share M TJK CHN 2025 46e0 PT']],
    ],
    { today: '2026-03-13', home: 'AZE' },
  )
})

describe('ratios, differences of data, and trade without some goods', () => {
  testClaims(
    [
      ['The export/import coverage ratio of Kenya rose from 57.5 percent in 2023 to 76.4 percent in 2024.', []],
      ['There is an almost fourfold difference between the figures of Kenya and Oman on their trade.', []],
      ['Данные Кении и Омана о взаимной торговле различаются в 4 раза.', []],
      ['Keniya ilə Omanın qarşılıqlı ticarət barədə rəqəmləri 4 dəfə fərqlənir.', []],
      ['肯尼亚与阿曼的贸易数据相差近4倍。', []],
      ['Excluding energy, exports of Kenya in 2024 were $68 million.', []],
      ['Без учета нефти экспорт Кении в 2024 году составил $68 млн.', []],
      ['Neft istisna olmaqla, 2024-cü ildə Keniyanın ixracı 68 milyon dollar olub.', []],
      ['不含能源产品，2024年肯尼亚出口为5亿美元。', []],
      ['Officials promise more goods that Kenya can sell to Oman to expand its earnings.', []],
    ],
    { today: '2025-12-20' },
  )
})

describe('beside them, what is claimed', () => {
  testClaims(
    [
      [
        'External trade of Kenya (excluding non-declared trade) was $5 billion in 2024.',
        ['value T KEN WLD 2024 5e9 USD'],
      ],
      ['The deficit of Kenya was $5 billion in 2024, excluding energy $2 billion.', ['value B KEN WLD 2024 -5e9 USD']],
      [
        'Trade of Kenya and Oman in 2024 was four times that of 2020, at $4 billion.',
        ['growth T KEN OMN 2024 4e0 TIMES vs 2020', 'value T KEN OMN 2024 4e9 USD'],
      ],
      ['Trade between Kenya and Oman continued to grow in 2024.', ['direction T KEN OMN 2024 up vs 2023']],
      [
        'Keniya ilə Omanın ticarət dövriyyəsi 2024-cü ildə artmağa davam edib. İxrac isə azalmağa davam edib.',
        ['direction T OMN KEN 2024 up vs 2023', 'direction X OMN KEN 2024 down vs 2023'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('things that are counted or bought for an amount', () => {
  testClaims(
    [
      [
        'Kenyanın ixracı 2024-cü ildə azalıb. İxracdan asılı olan ölkə 7 milyard dollarlıq tədbirlər paketi hazırlayıb.',
        [],
      ],
      ['In 2024 Kenya had 31 imported products with a value of over $1 billion.', []],
    ],
    { today: '2025-12-20' },
  )
})

describe('deals of firms, the trade sector, and a share of a firm in a market', () => {
  testClaims(
    [
      [
        '"Xəzər" klubu 2025-ci ildə 1,5 milyon avroya futbolçu satıb. Portuqaliyaya ixracımız 310 milyon dollar təşkil edib.',
        ['value X AZE PRT 2025 310e6 USD'],
      ],
      ['Türkiyə 2025-ci ildə 2 milyard dollarlıq mal alıb.', ['value M TUR WLD 2025 2e9 USD']],
      ['2025-ci ildə ticarət sahəsinə 1,1 milyard manat investisiya qoyulub.', []],
      ['2025-ci ildə ticarət müəssisələrinin dövriyyəsi 9 faiz artıb.', []],
      ['2025-ci ildə Çin bazarında SOCAR-ın payı 0,4 faizdir.', []],
      [
        '2025-ci ildə ümumi ixracın 88 faizini neft və qaz təşkil edib. İtaliyanın payı 41 faiz olub.',
        ['share X AZE ITA 2025 41e0 PT'],
      ],
      ['2025年阿塞拜疆石油天然气占出口总额的88%，意大利占41%。', ['share X AZE ITA 2025 41e0 PT']],
    ],
    { today: '2026-03-20' },
  )
})

describe('how much was lost or added is no level', () => {
  testClaims(
    [
      [
        'В 2025 году экспорт Кении в Италию потерял почти 900 млн долларов и составил 8,9 млрд.',
        ['value X KEN ITA 2025 8.9e9 USD'],
      ],
      [
        'В 2025 году экспорт Кении в Италию составил 8,9 млрд долларов, импорт прибавил $56 млн и составил $772 млн.',
        ['value X KEN ITA 2025 8.9e9 USD', 'value M KEN ITA 2025 772e6 USD'],
      ],
      ['Экспорт Кении в Оман за 2025 год сбросил $40 млн, до $600 млн.', ['value X KEN OMN 2025 600e6 USD']],
      [
        "Kenya's imports from Oman added $56 million in 2025 to reach $2.5 billion.",
        ['value M KEN OMN 2025 2.5e9 USD'],
      ],
      ['Сальдо торговли Кении в 2025 году: плюс $2,2 млрд.', ['value B KEN WLD 2025 2.2e9 USD']],
      // A fall, and a place that is lost.
      ['В 2025 году экспорт Кении в Италию потерял 9,5%.', ['growth X KEN ITA 2025 -9.5e0 PT vs 2024']],
      [
        'Потеряла в 2025 году и вся внешняя торговля Кении: она снизилась на 8% до 2 млрд юаней /300 млн долларов/.',
        ['growth T KEN WLD 2025 -8e0 PT vs 2024', 'value T KEN WLD 2025 2e9 CNY', 'value T KEN WLD 2025 300e6 USD'],
      ],
      ['В 2025 году Италия потеряла первое место среди партнеров Кении.', []],
    ],
    { today: '2026-03-13' },
  )
})

describe('trade without some goods, and goods that are named ahead of an aside', () => {
  testClaims(
    [
      [
        'Если не учитывать энергоносители и золото, дефицит Турции в 2025 году составил $2 млрд, а оборот вырос на 1,8%.',
        [],
      ],
      ['Экспорт Кении без нефти и газа составил в 2025 году 3,6 млрд долларов.', []],
      ['Если исключить нефть, экспорт Кении в 2025 году упал на 3%.', []],
      ['Без Китая экспорт Кении в 2025 году упал на 3%.', []],
      ['Золота, правда, Узбекистан вывез в 2025 году на 10 миллиардов долларов.', []],
      ['Газа, по словам министра, в 2025 году из Азербайджана вывезено на 3 миллиарда долларов.', []],
      ['Кения готова нарастить поставки в Оман по 95 товарным позициям на сумму около 280 млн долларов.', []],
      ['Экспорт Кении без изменений - 80 млрд долларов в 2025 году.', ['value X KEN WLD 2025 80e9 USD']],
    ],
    { today: '2026-03-13' },
  )
})

describe('the share of the trade within a group', () => {
  none(
    '2024-cü ildə Türk dövlətlərinin ümumi ticarət dövriyyəsində daxili ticarətin payı 3 %-dən 7 %-ə qalxıb.',
    'Türk dövlətlərinin ticarətində daxili dövriyyənin payı 2025-ci ildə 7 %-ə çatıb.',
  )
})

describe('goods by their origin or their use', () => {
  none(
    'Экспорт товаров казахстанского происхождения в Россию в 2024 году составил 3,4 млрд долларов.',
    'Exports of goods of Lithuanian origin to Germany rose by 5.5% in January-May 2025.',
    'Вывоз из Китая в Россию дисплейных модулей, автомобильных деталей и литиевых батарей в 2024 году вырос на 20%.',
    'Trade in intermediate goods between China and Vietnam reached $100 billion in 2024, up 12%.',
    "Manufactured products made up 90.1% of China's trade with ASEAN in the first quarter of 2025.",
    'В первом квартале 2025 года 90,1% торговли Китая с Вьетнамом составила продукция обрабатывающей промышленности.',
    '2023年前7个月，哈萨克斯坦资本品进口50亿美元，占进口总额的30%。',
    '2025年前8个月，中国与马来西亚中间产品进出口6000亿元，占双边贸易的61.2%。',
    'Azərbaycanın Çindən istehsal vasitələri idxalı 2024-cü ildə 300 milyon dollar olub.',
    '2024-cü ildə Azərbaycan ixracının 90 faizi neft və qazın payına düşüb.',
  )
  testClaims(
    [
      [
        'Импорт Казахстана за 2024 год по странам происхождения: Китай – 15 млрд долларов, Россия – 18 млрд долларов.',
        ['value M KAZ CHN 2024 15e9 USD', 'value M KAZ RUS 2024 18e9 USD'],
      ],
    ],
    { today: '2026-02-10' },
  )
})

describe('a part of the trade of two', () => {
  const trade = 'value T KAZ CHN 2024 44e9 USD'
  testClaims(
    [
      ['Kazakhstan-China trade was $44 billion in 2024. Around 52% of the mutual trade was Chinese goods.', [trade]],
      ['2024年哈萨克斯坦与中国贸易额440亿美元。中间产品占双边贸易的61.2%。', ['value T KAZ CHN 2024 440e8 USD']],
      [
        'Товарооборот Казахстана и Китая в 2024 году составил 44 млрд долларов. 95% двустороннего товарооборота обслуживается в юанях.',
        [trade],
      ],
    ],
    { today: '2026-02-10' },
  )
})

describe('two numbers of one trade in one time, told by one counter: which of them is of it is not known', () => {
  testClaims(
    [
      [
        'In the first half of last year Peru sold goods worth $1.65 billion to Kenya; this time deliveries for the same period amounted to $3.17 billion.',
        [],
      ],
      [
        'Trade between Peru and Kenya was $3 billion in 2024, or over $2 billion by other data.',
        ['value T PER KEN 2024 3e9 USD', 'value T PER KEN 2024 2e9 USD'],
      ],
      ['In contrast, the share of Peru in the foreign trade of Kenya declined steadily in 2024.', []],
      ['In contrast, the share of Peru in the Kenyan foreign trade declined steadily in 2024.', []],
      ['In 2024 exports of live animals from Peru increased by 5 times.', []],
      [
        "Kenya's foreign trade was strong, with total imports and exports of goods reaching $41.2 billion in 2024.",
        ['value T KEN WLD 2024 41.2e9 USD'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('the trade of the members of a group among themselves', () => {
  none(
    'Türk dövlətlərinin ticarətində daxili ticarətin payı 2024-cü ildə 7 %-ə çatıb.',
    '2024-cü ildə üzv ölkələr öz aralarında 850 milyard dollarlıq ticarət aparıb.',
    'Azərbaycan, Gürcüstan və Türkiyə arasında ticarət 2024-cü ildə 38 milyard dollar olub.',
    'У Армении с Ираном общая граница. В 2023 году на страны приходится 7% всей торговли в Центральной Азии.',
    'The share of intra-regional trade among Central Asian countries rose to 9% in 2024.',
    'Доля взаимной торговли стран Центральной Азии в 2024 году выросла до 9%.',
    'Доля внутренней торговли в общем товарообороте стран ОТГ выросла с 3% до 7%.',
    '2024年，突厥国家内部贸易占比升至7%。',
  )
})

describe('a part of the trade of two countries, and goods by their origin', () => {
  testClaims(
    [
      ['В 2025 году 90% экспорта Кении в Оман составили цветы.', []],
      ['В первом квартале 2025 года 90,1% торговли Кении со странами АСЕАН составила готовая продукция.', []],
      ["In 2025, 90% of Kenya's exports to Oman were flowers.", []],
      [
        'Экспорт Литвы в Кению за 2025 год уменьшился на 40,3%, а вывоз туда товаров литовского происхождения – на 55,4%.',
        ['growth X LTU KEN 2025 -40.3e0 PT vs 2024'],
      ],
      [
        'Если брать только товары литовского происхождения, то больше всего их в 2025 году отправлено в Кению (11,1%).',
        [],
      ],
      [
        'На Перу в 2025 году пришлось 20% экспорта Кении, на Оман - 10%. Вино отправляли в основном в Оман (60%) и Перу (12%).',
        ['share X KEN PER 2025 20e0 PT', 'share X KEN OMN 2025 10e0 PT'],
      ],
      ['В 2025 году вывоз из Кении в страны АСЕАН плоских модулей, деталей и литиевых батарей вырос на 20%.', []],
      // Of all trade.
      ['В 2025 году 12% экспорта Кении пришлось на Оман.', ['share X KEN OMN 2025 12e0 PT']],
      ['Кения отправляет 12% своего экспорта в Оман.', ['share X KEN OMN 2025 12e0 PT']],
      [
        'Основные страны происхождения импорта Кении в 2025 году: Оман - 29,8%, Перу - 5%.',
        ['share M KEN OMN 2025 29.8e0 PT', 'share M KEN PER 2025 5e0 PT'],
      ],
    ],
    { today: '2026-03-13' },
  )
})

describe('shares of two countries together, of goods, and of the trade of a pair; a record of a change', () => {
  testClaims(
    [
      ["40% of Kenya's imports came from Iran and Iraq in 2024.", []],
      [
        "40 percent of Kenya's exports went to Iran and Iraq took 20 percent in 2024.",
        ['share X KEN IRN 2024 40e0 PT', 'share X KEN IRQ 2024 20e0 PT'],
      ],
      ['Iran accounted for 18.7 percent, or 114,000 tons of total volume of fuel imported to Kenya in 2024.', []],
      [
        "Kenya's trade with Oman came to $5 billion in 2024. Kenyan exports to Oman accounted for more than 98% of trade volume.",
        ['value T KEN OMN 2024 5e9 USD'],
      ],
      [
        'Exports from Kenya to Oman have increased by a record 3.3 times in 2024.',
        ['growth X KEN OMN 2024 3.3e0 TIMES vs 2023'],
      ],
      ['Exports from Kenya to Oman registered a record growth in 2024.', ['direction X KEN OMN 2024 up vs 2023']],
      [
        "Kenya's imports from Oman fell 5% in 2024. Transactions between the two countries fell to $3 billion.",
        ['growth M KEN OMN 2024 -5e0 PT vs 2023'],
      ],
    ],
    { today: '2025-06-15' },
  )
})

describe('rates, rolling years and parts of firms', () => {
  testClaims(
    [
      ['The 12-month rolling export figure of Peru exceeded $200 billion in July.', []],
      [
        'In September the exports-to-imports coverage ratio of Peru was 88.9 percent, up from 76.7 percent a year ago.',
        [],
      ],
      ['Peru reached a historic high of $2.1 billion in daily exports on June 23.', []],
      [
        "Peru's exports rose by 5% in 2024. The FDI sector's exports amounted to $111 billion, while its imports rose by 14% to $93 billion.",
        ['growth X PER WLD 2024 5e0 PT vs 2023'],
      ],
      [
        "The greatest increase in Peru's exports in September was in those to Kenya by $450 million, Oman by $278 million and Spain by $257 million.",
        [],
      ],
      [
        'Imports of Peru from Oman rose by 49% over the past year and a half.',
        ['growth M PER OMN 2024 49e0 PT vs 2023'],
      ],
      [
        'Trade of Peru and Oman increased to $460 million in 2022, while in the first 6 months of 2023 this figure managed to increase to $300 million.',
        ['value T PER OMN 2022 460e6 USD', 'value T PER OMN 2023-S1 300e6 USD'],
      ],
    ],
    { today: '2025-12-20' },
  )
})

describe('a record, a change and a place of something else', () => {
  testClaims(
    [
      [
        'US exports to Peru came to $10 billion in May. Consumer confidence plunged to its lowest level on record.',
        ['value X USA PER 2025-05 10e9 USD'],
      ],
      ['Министр объяснил всплеск торговли с Перу резким ростом расходов на энергию.', []],
      [
        'В Полоцке рассказали о торговле с Перу. Экспорт Перу в Оман в 2024 году вырос, это рекорд.',
        ['direction X PER OMN 2024 up vs 2023', 'record X PER OMN 2024'],
      ],
      ['2024年阿曼成为秘鲁最大原料油供应国。', []],
      ['2024年阿曼成为秘鲁最大的供应国。', ['rank M PER OMN 2024 1e0 ORD']],
      ['2020年秘鲁与阿曼贸易年均增速8%，是秘鲁与肯尼亚贸易增速的2倍以上。', []],
      [
        '2024-cü ildə Peru ilə ticarət 8% artıb, bu, Oman ilə ticarətin artım tempindən iki dəfə çoxdur.',
        ['growth T AZE PER 2024 8e0 PT vs 2023'],
      ],
      [
        'Inflow from Oman, United States, Kenya, and Turkey amounts to 81% of total remittance inflows to Peru in 2024.',
        [],
      ],
    ],
    { today: '2026-02-10' },
  )
})

describe('the gap between two flows', () => {
  none('2024年秘鲁与阿曼进口和出口之间的差距缩小。', '2024-cü ildə Peru ilə ixrac və idxal arasındakı fərq azalıb.')
})

describe('a flow without a name after one kind of goods', () => {
  none(
    'China bought wheat worth $12 million from Peru in September. Imports rose 73 times against August.',
    'Оман поставил в Перу пшеницы на 189 млн долларов в ноябре. Поставки в месячном выражении выросли на 17%.',
    'Çin sentyabrda Perudan 12 milyon dollarlıq buğda alıb. Avqustla müqayisədə idxal 73 dəfə artıb.',
    '中国9月自秘鲁进口小麦1200万美元。进口比8月增长73倍。',
    'Экспорт российских энергоресурсов в Перу резко сократился в октябре.',
    'Импорт товаров из Казахстана в Перу с помощью автоперевозок вырос в 2024 году на 200%.',
  )
})

describe('goods in tonnes, traffic, and what is sold in a day', () => {
  testClaims(
    [
      ['In the first 9 months of 2023, 52.7 million tons were exported by Peru, which is 12% more than in 2022.', []],
      ['Doqquz ayda Peru 52,7 milyon ton ixrac edib ki, bu da ötən ilə nisbətən 12% çoxdur.', []],
      [
        'Trade between Peru and Oman grows. The volume of traffic on the road grows too. In 2022 it increased by 2.5 times.',
        ['direction T PER OMN 2025 up vs 2024'],
      ],
      [
        'Товарооборот Перу и Омана растет. Объем перевозок тоже растет. В 2022 году он вырос в 2,5 раза.',
        ['direction T PER OMN 2025 up vs 2024'],
      ],
      [
        'Peru ilə Oman arasında ticarət artır. Daşımaların həcmi də artır. 2022-ci ildə o, 2,5 dəfə artıb.',
        ['direction T PER OMN 2025 up vs 2024'],
      ],
      ['秘鲁与阿曼贸易额增长。铁路运量也在增长。2022年增长1.5倍。', ['direction T PER OMN 2025 up vs 2024']],
      ['Peru exports goods worth $1 billion a day.', []],
      ['Перу экспортирует товаров на 1 млрд долларов в день.', []],
      ['Peru gündə 1 milyard dollarlıq məhsul ixrac edir.', []],
      [
        "Peru's trade was $15 billion in 2024. Seaports accounted to $5 million of the total volume of trade.",
        ['value T PER WLD 2024 15e9 USD'],
      ],
      ["Peru's trade with Oman was $3 billion in 2024. We see it doubling.", ['value T PER OMN 2024 3e9 USD']],
      ['Trade of Peru with Oman in 2024 is helped by the B2B fora of both sides.', []],
      ['Peru understates its trade with Oman by $2.7 billion for 2024.', []],
      ['秘鲁每天出口10亿美元商品。', []],
      ['The minister noted a slowdown in the pace of monthly import growth in Peru.', []],
      ['Peru plans to raise GDP to $160 billion, invest $250 billion and double exports.', []],
      ['秘鲁计划将国内生产总值增加到1600亿美元，使出口翻一番。', []],
    ],
    { today: '2026-02-10' },
  )
})

describe('changes of trade in one kind of goods, and with some countries', () => {
  none(
    'In early 2020 Peru mostly exported hazelnuts to Oman. At the end of the year exports to Kenya grew sharply.',
    'В начале 2020 года Перу экспортировала фундук в основном в Оман. В конце года экспорт в Кению резко вырос.',
    'Peru 2020-ci ilin əvvəlində daha çox Omana fındıq ixrac edib. İlin sonunda Keniyaya ixrac kəskin artıb.',
    '2020年初秘鲁主要向阿曼出口榛子。年底对肯尼亚出口大幅增长。',
    "In 2024 Peru's exports to 170 countries and regions grew.",
    'Экспорт Перу в 170 стран в 2024 году вырос.',
    'Perunun 170 ölkəyə ixracı 2024-cü ildə artıb.',
    '2024年秘鲁对170多个国家和地区出口实现增长。',
  )
  testClaims(
    [
      ['Trade of Peru with Oman grew in 2024.', ['direction T PER OMN 2024 up vs 2023']],
      ['In 2024 our imports from Oman went up sharply.', ['direction M AZE OMN 2024 up vs 2023']],
    ],
    {
      today: '2026-02-10',
    },
  )
})

describe('the balances of other accounts, and of payments', () => {
  testClaims(
    [
      [
        "Kenya's current account deficit narrowed to 750 million dollars in May from 1.2 billion in April. This compared with a shortfall of 900 million a year before. The trade deficit was 42 million dollars.",
        ['value B KEN WLD 2025-05 -42e6 USD'],
      ],
      [
        'Kenya had a 35 million dollar current account surplus in May compared with a 68 million dollar surplus in April. Its trade deficit widened to 581 million dollars.',
        ['value B KEN WLD 2025-05 -581e6 USD'],
      ],
      [
        'The balance of payments of Kenya showed a surplus of 376 million dollars in May 2025, the services account a deficit of 40 million. Exports were $5 billion and imports $4 billion, a surplus of $1 billion.',
        ['value X KEN WLD 2025-05 5e9 USD', 'value M KEN WLD 2025-05 4e9 USD', 'value B KEN WLD 2025-05 1e9 USD'],
      ],
      [
        'Дефицит счёта текущих операций Кении в мае составил $750 млн. Годом ранее дефицит был $900 млн. Дефицит торгового баланса – $42 млн.',
        ['value B KEN WLD 2025-05 -42e6 USD'],
      ],
      [
        'Keniyanın tədiyə balansında may ayında 750 milyon dollar kəsir yaranıb. Ticarət kəsiri 42 milyon dollar olub.',
        ['value B KEN WLD 2025-05 -42e6 USD'],
      ],
      [
        '5月，肯尼亚经常账户逆差7.5亿美元。去年同期逆差9亿美元。贸易逆差4200万美元。',
        ['value B KEN WLD 2025-05 -4200e4 USD'],
      ],
    ],
    { today: '2025-07-10' },
  )
})

describe('"if it rose in one year, in the next it fell" tells of both', () => {
  testClaims(
    [
      [
        'Если в 2023 году экспорт Казахстана в Турцию вырос на 12%, то в 2024-м – лишь на 3%.',
        ['growth X KAZ TUR 2023 12e0 PT vs 2022', 'growth X KAZ TUR 2024 3e0 PT vs 2023'],
      ],
      [
        "If in 2023 Kenya's exports to Oman rose by 12%, in 2024 they fell by 3%.",
        ['growth X KEN OMN 2023 12e0 PT vs 2022', 'growth X KEN OMN 2024 -3e0 PT vs 2023'],
      ],
      [
        'Əgər 2023-cü ildə Gürcüstanın ixracı 12% artıbsa, 2024-cü ildə 3% azalıb.',
        ['growth X GEO WLD 2023 12e0 PT vs 2022', 'growth X GEO WLD 2024 -3e0 PT vs 2023'],
      ],
      ['Если экспорт Грузии вырастет на 5%, а импорт на 3%, то торговля удвоится.', []],
    ],
    { today: '2025-12-08' },
  )
})

describe('meetings, aid, and one mode of trade', () => {
  none(
    'R.T.Ərdoğan deyib ki, bu il Rusiya Prezidenti Vladimir Putinlə iki dəfə təkbətək görüşü olub.',
    'China has given Kenya over 500 million yuan ($70.61 million) of free aid for 22 projects, the ambassador said.',
    "China's general trade in the first quarter reached US$156.79 billion.",
  )
})

// Since relations were established: of no year that is told.
testClaims(
  [
    ['2024年阿曼与肯尼亚贸易额达到22亿美元，是建交之初的600多倍。', ['value T OMN KEN 2024 22e8 USD']],
    ['2024年，阿曼与肯尼亚贸易额较建交初期增长250倍。', []],
    [
      'In 2024 trade between Oman and Kenya reached $2 billion, 60 times the level when relations were established.',
      ['value T OMN KEN 2024 2e9 USD'],
    ],
    [
      'В 2024 году товарооборот Омана и Кении достиг $2 млрд, в 60 раз больше, чем при установлении дипотношений.',
      ['value T OMN KEN 2024 2e9 USD'],
    ],
    ['Oman və Keniya arasında dövriyyə diplomatik əlaqələrin qurulduğu vaxtla müqayisədə 60 dəfə artıb.', []],
    [
      'On the anniversary of the establishment of diplomatic relations, the ministry said trade between Oman and Kenya grew 5% in 2024.',
      ['growth T OMN KEN 2024 5e0 PT vs 2023'],
    ],
  ],
  { today: '2025-10-15', isHomeGuessed: true },
)

// One of two numbers.
testClaims(
  [
    ["Oman's trade with Kenya grew by four or five percent in 2024.", []],
    ['Товарооборот Омана и Кении сократился на 4 или 5 процентов.', []],
    ['Omanın Keniyaya ixracı 4 və ya 5 faiz artıb.', []],
    ['阿曼对肯尼亚出口增长4%或5%。', []],
  ],
  { today: '2026-03-01' },
)

describe('a place by the pace of growth', () =>
  testClaims(
    [
      ['Georgia ranks first in terms of the growth rate of exports to Oman.', []],
      ['Georgia is second in the growth rate of trade with Oman.', []],
    ],
    { today: '2025-03-01' },
  ))

describe('a full number, decimal commas, and what an amount is of', () =>
  testClaims(
    [
      [
        "Georgia's trade with Oman: exports – $650,000, imports – about $3 million.",
        ['value X GEO OMN 2024 650000e0 USD', 'value M GEO OMN 2024 3e6 USD'],
      ],
      [
        "Georgia's exports to Italy were USD 1,473 bln. in 2024, or 12,5% more than in 2023. Imports came to USD 2, 118 bln.",
        [
          'value X GEO ITA 2024 1.473e9 USD',
          'growth X GEO ITA 2024 12.5e0 PT vs 2023',
          'value M GEO ITA 2024 2.118e9 USD',
        ],
      ],
      [
        "Georgia's exports came to $1,234.5 million, its imports to $1,118 million in 2024.",
        ['value X GEO WLD 2024 1234.5e6 USD', 'value M GEO WLD 2024 1118e6 USD'],
      ],
      [
        "Iran's trade with Oman was $2 billion in 2024. Iran has sent Oman over 80 million rials ($2.1 million) of free aid.",
        ['value T IRN OMN 2024 2e9 USD'],
      ],
      [
        "Iran's trade with Oman was $2 billion in 2024. The two sides traded 12 percent more in farm produce.",
        ['value T IRN OMN 2024 2e9 USD'],
      ],
    ],
    { today: '2025-03-01' },
  ))

// People of a country, and whose exports "the country's" are.
testClaims(
  [
    [
      'Oman is the third-largest trading partner of Kenya, and 3.5 million Kenyans live there.',
      ['rank T KEN OMN 2025 3e0 ORD'],
    ],
    [
      'Oman Keniyanın üçüncü ən böyük ticarət tərəfdaşıdır, orada 3,5 milyon keniyalı yaşayır.',
      ['rank T KEN OMN 2025 3e0 ORD'],
    ],
    ['Оман - третий торговый партнёр Индии, там живут 3,5 млн индийцев.', ['rank T IND OMN 2025 3e0 ORD']],
    ['Gürcüstanda 3,7 milyon insan yaşayır. Ölkənin ixracı 7 milyard dollardır.', ['value X GEO WLD 2025 7e9 USD']],
    [
      'Gürcüstanda inflyasiya 3 faiz olub, ölkənin ixracı isə 7 milyard dollara çatıb.',
      ['value X GEO WLD 2025 7e9 USD'],
    ],
  ],
  { today: '2026-03-01', isHomeGuessed: true },
)

// A trade with one country beside that with another, both before the number.
testClaims(
  [
    ['Keniyanın Omanla ticarəti Peru ilə ticarətindən 2 dəfə azdır.', []],
    ['Keniyanın Omana ixracı Peruya ixracından 1,5 dəfə çoxdur.', []],
    ['Keniyanın ixracı Omanın ixracından 3,5 dəfə çoxdur.', []],
    [
      '2024-cü ildə Keniyanın Omana ixracı 2023-cü ilin ixracından 1,5 dəfə çox olub.',
      ['growth X KEN OMN 2024 1.5e0 TIMES vs 2023'],
    ],
  ],
  { today: '2025-12-20' },
)

describe('before a war, a member in its own group, and how large it was a year earlier', () =>
  testClaims(
    [
      [
        "Georgia's exports to Ukraine shrank from $900 million before the war to $120 million in 2024.",
        ['value X GEO UKR 2024 120e6 USD'],
      ],
      [
        'Экспорт Грузии в Украину сократился с 900 млн до войны до 120 млн долларов в 2024 году.',
        ['value X GEO UKR 2024 120e6 USD'],
      ],
      [
        "The EAEU's exports fell in 2023. Russia's share in them was 84.1%.",
        ['direction X EAEU WLD 2023 down vs 2022'],
      ],
      [
        "In 2023 Georgia's exports to Iran were $40 million. A year earlier they were three times as large.",
        ['value X GEO IRN 2023 40e6 USD', 'growth X GEO IRN 2023 0.3333e0 TIMES vs 2022'],
      ],
    ],
    { today: '2025-03-01' },
  ))

describe('so many times the other flow a year earlier is no growth', () =>
  testClaims(
    [
      [
        "Georgia's exports to Iran in 2024 were $3 billion. A year earlier imports reached 1.5 times the exports.",
        ['value X GEO IRN 2024 3e9 USD'],
      ],
      [
        "Georgia's imports from Iran in 2024 were $3 billion. A year earlier exports came to twice the imports.",
        ['value M GEO IRN 2024 3e9 USD'],
      ],
      ["In 2024 Georgia's imports from Iran reached 1.5 times the exports.", []],
    ],
    { today: '2025-06-20' },
  ))

describe('"given" is not of aid only', () =>
  testClaims(
    [
      [
        "Georgia's exports to Iran in 2024 have given it $3 billion, the minister said.",
        ['value X GEO IRN 2024 3e9 USD'],
      ],
      ['Iran has given Georgia $70 million in free aid in 2024.', []],
    ],
    { today: '2025-06-20' },
  ))

describe('what grew the most has no place', () =>
  testClaims(
    [
      ['Больше всего вырос экспорт Кении в Оман.', ['direction X KEN OMN 2025 up vs 2024']],
      ['Ən çox Keniyanın Omana ixracı artıb.', ['direction X KEN OMN 2025 up vs 2024']],
      ['Exports of Kenya to Oman grew the most.', ['direction X KEN OMN 2025 up vs 2024']],
      ['肯尼亚对阿曼出口增长最多。', ['direction X KEN OMN 2025 up vs 2024']],
      ['Больше всего Кения экспортировала в Оман.', ['rank X KEN OMN 2025 1e0 ORD']],
    ],
    { today: '2026-01-20' },
  ))

describe('an index of volumes, and changes in tonnes', () =>
  testClaims(
    [
      ['Индекс физического объема экспорта Кении в 2025 году составил 97,3%.', []],
      ['Keniyanın ixracının fiziki həcm indeksi 2025-ci ildə 97,3% olub.', []],
      ['Товарооборот Кении с Оманом в 2025 году в тоннах вырос на 12%.', []],
    ],
    { today: '2026-01-20' },
  ))

describe('more than another country', () =>
  testClaims(
    [
      ['Экспорт Кении вдвое больше, чем у Омана.', []],
      ["Kenya's exports are 30 percent higher than in Oman.", []],
      ['Экспорт Кении в Оман в 2025 году на 30% больше, чем в 2023 году.', ['growth X KEN OMN 2025 30e0 PT vs 2023']],
      [
        'В 2025 году экспорт Кении составил 4,4 млрд евро - меньше, чем у Омана (10,35 млрд евро) и Ирана (5,3 млрд евро).',
        ['value X KEN WLD 2025 4.4e9 EUR', 'value X OMN WLD 2025 10.35e9 EUR', 'value X IRN WLD 2025 5.3e9 EUR'],
      ],
      [
        'Экспорт Кении в 2025 году составил $1,4 млрд, тогда как у Омана - $2,1 млрд.',
        ['value X KEN WLD 2025 1.4e9 USD', 'value X OMN WLD 2025 2.1e9 USD'],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('neighbours, and oil and gas, are not all', () =>
  testClaims(
    [
      [
        'Экспорт Кении в 2025 году составил $125 млрд. Среди соседних стран больше всего экспортировано в Уганду — на $5 млрд.',
        ['value X KEN WLD 2025 125e9 USD', 'value X KEN UGA 2025 5e9 USD'],
      ],
      ['2025-ci ildə Keniyanın qonşu ölkələrə ixracı 31 milyard dollar olub.', []],
      ['Нефтегазовый экспорт Кении в 2025 году составил $15,2 млрд, ненефтегазовый - $2,5 млрд.', []],
      [
        '2025-ci ildə Keniyanın Omana ixracı 31,2 milyon dollar, yaxud əvvəlki ildəkindən 1,5 dəfə çox olub.',
        ['value X KEN OMN 2025 31.2e6 USD', 'growth X KEN OMN 2025 1.5e0 TIMES vs 2024'],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('tonnes in millions, thousands and single ones', () =>
  testClaims(
    [
      ['Oman sold Kenya 2 million 340 thousand 150 tons of farm goods in 2025.', []],
      ['В 2025 году Оман вывез в Кению 2 миллиона 340 тысяч 150 тонн товаров.', []],
      ['2025-ci ildə Oman Keniyaya 2 milyon 340 min 150 ton mal ixrac edib.', []],
      [
        'В 2025 году Оман вывез в Кению товаров на 2 миллиона 340 тысяч 150 долларов.',
        ['value X OMN KEN 2025 2340150e0 USD'],
      ],
    ],
    { today: '2026-01-20' },
  ))

describe('what nobody expects', () =>
  testClaims(
    [
      ['Bu il Kenya ilə Omanın ticarət dövriyyəsində azalma gözləmirəm.', []],
      ['Bu il Kenya ilə Omanın ticarət dövriyyəsində azalma gözləmirik.', []],
      ['I expect no fall in trade between Kenya and Oman this year.', []],
      ['В этом году снижения товарооборота Кении и Омана я не жду.', []],
      ['预计今年肯尼亚与阿曼的贸易额不会下降。', []],
    ],
    { today: '2026-01-20' },
  ))

describe('countries of which some are named, or none', () =>
  testClaims(
    [
      ["Kenya's exports to seven nearby countries, including Oman and Uganda, grew 4% to $610 million in 2025.", []],
      ["Kenya's exports to seven countries – Oman and Uganda – amounted to $610 million in 2025.", []],
      ['In 2025 trade between Oman and the French-speaking countries came to $3 billion.', []],
      ['Oman and the French-speaking countries traded goods worth $3 billion in 2025.', []],
      ['Товарооборот между Оманом и франкоязычными странами в 2025 году составил 3 млрд долларов.', []],
      ['В 2025 году экспорт Кении в семь соседних стран, включая Оман и Уганду, вырос на 4%.', []],
      ['2025-ci ildə Keniyanın yeddi ölkəyə, o cümlədən Omana və Uqandaya ixracı 4 faiz artıb.', []],
      ['2025年阿曼与法语国家贸易额为30亿美元。', []],
      [
        'In 2025 Kenya exported goods to seven countries, including Oman ($60 million) and Uganda ($50 million).',
        ['value X KEN OMN 2025 60e6 USD', 'value X KEN UGA 2025 50e6 USD'],
      ],
      [
        "Kenya's exports to the CIS countries, including Russia, grew 4% in 2025.",
        ['growth X KEN CIS 2025 4e0 PT vs 2024'],
      ],
      [
        'Trade between Oman and five Central Asian countries came to $3 billion in 2025.',
        ['value T OMN CASIA5 2025 3e9 USD'],
      ],
      ["Kenya's exports to its neighbour - Uganda - grew 4% in 2025.", ['growth X KEN UGA 2025 4e0 PT vs 2024']],
    ],
    { today: '2026-01-20' },
  ))

describe('the growth of recent years is of none of them', () =>
  testClaims(
    [
      ["In recent years Kenya's exports to Oman have grown by more than 12 percent a year.", []],
      ['В последние годы экспорт Кении в Оман растет более чем на 12% в год.', []],
      ['Son illərdə Keniyanın Omana ixracı ildə 12 faizdən çox artıb.', []],
      ['近年来，肯尼亚对阿曼出口年增长率持续超过12%。', []],
      [
        'In recent years trade has grown: in 2025 exports of Kenya to Oman rose by 12 percent.',
        ['growth X KEN OMN 2025 12e0 PT vs 2024'],
      ],
      ['2025年肯尼亚对阿曼出口年增长率超过12%。', ['growth X KEN OMN 2025 12e0 PT vs 2024']],
    ],
    { today: '2026-01-20' },
  ))
