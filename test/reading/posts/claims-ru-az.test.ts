/** What Russian and Azerbaijani sentences leave to the ones before them, and to their bases. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const today = '2025-11-20'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })

describe('trade of a group within itself, and foreign trade with a partner', () => {
  cases([
    ['Взаимная торговля стран ЕАЭС в 2024 году составила 97 млрд долларов.', ['value T EAEU EAEU 2024 97e9 USD']],
    ['TDT ölkələri arasında ticarət 2024-cü ildə 45 milyard dollara çatıb.', ['value T OTS OTS 2024 45e9 USD']],
    ['Trade between the Central Asian countries reached $10 billion in 2024.', ['value T CASIA5 CASIA5 2024 10e9 USD']],
    [
      'Товарооборот между странами Центральной Азии в 2024 году составил $10 млрд.',
      ['value T CASIA5 CASIA5 2024 10e9 USD'],
    ],
    ['2024年，中亚五国间贸易额100亿美元。', ['value T CASIA5 CASIA5 2024 100e8 USD']],
    ['Trade between Central Asia and China reached $94.8 billion in 2024.', ['value T CHN CASIA5 2024 94.8e9 USD']],
    ['Trade among the OTS member states reached $45 billion in 2024.', ['value T OTS OTS 2024 45e9 USD']],
    ['Внешнеторговый оборот с Грузией в 2024 году составил 900 млн долларов.', ['value T AZE GEO 2024 900e6 USD']],
    ['Gürcüstanla xarici ticarət dövriyyəsi 2024-cü ildə 900 milyon dollar olub.', ['value T AZE GEO 2024 900e6 USD']],
  ])
})

describe('more Russian verbs of a change, and the volume of foreign trade', () => {
  testClaims(
    [
      ['Страны ЕС в августе резко урезали экспорт в США.', ['direction X EU27 USA 2025-08 down vs 2024-08']],
      ['В 2024 году Сербия повысила импорт из Китая.', ['direction M SRB CHN 2024 up vs 2023']],
      [
        'Торговля Узбекистана с Казахстаном выросла в 2022 году до $4,6 млрд. Это 15% всего внешнеторгового объема Узбекистана.',
        ['value T UZB KAZ 2022 4.6e9 USD', 'share T UZB KAZ 2022 15e0 PT'],
      ],
    ],
    { today: '2025-10-16' },
  )
})

describe('a country that is first among those of a group', () => {
  cases([
    [
      'Azərbaycanın 2024-cü ildə Aİ ilə ticarəti 21 milyard dollar olub. Aİ ölkələri arasında birinci İtaliyadır: dövriyyə 11 milyard dollar.',
      ['value T AZE EU27 2024 21e9 USD', 'value T AZE ITA 2024 11e9 USD'],
    ],
    [
      'Товарооборот Азербайджана с ЕС в 2024 году составил 21 млрд долларов. Среди стран ЕС первое место занимает Италия: товарооборот – 11 млрд долларов.',
      ['value T AZE EU27 2024 21e9 USD', 'value T AZE ITA 2024 11e9 USD'],
    ],
  ])
})

describe('the year of a base is not that of the months before it', () => {
  cases([
    [
      'В январе-августе экспорт Грузии вырос на 9,9% по сравнению с аналогичным периодом 2024 года.',
      ['growth X GEO WLD 2025-01/2025-08 9.9e0 PT vs 2024-01/2024-08'],
    ],
    [
      'Yanvar-avqust aylarında Gürcüstanın ixracı 2024-cü ilin müvafiq dövrü ilə müqayisədə 9,9% artıb.',
      ['growth X GEO WLD 2025-01/2025-08 9.9e0 PT vs 2024-01/2024-08'],
    ],
    [
      '2025-ci ilin avqustunda Gürcüstanın idxalı iyula nisbətən 6,1% azalıb.',
      ['growth M GEO WLD 2025-08 -6.1e0 PT vs 2025-07'],
    ],
    [
      'Экспорт Казахстана в Грузию вырос на 9% в сравнении с первым полугодием 2024 года.',
      ['growth X KAZ GEO 2025-S1 9e0 PT vs 2024-S1'],
    ],
    [
      'Германия экспортировала в августе на 2% больше, чем в июле, но на 14% меньше, чем годом ранее.',
      ['growth X DEU WLD 2025-08 2e0 PT vs 2025-07', 'growth X DEU WLD 2025-08 -14e0 PT vs 2024-08'],
    ],
    [
      'Экспорт Японии в июле упал на 6% по сравнению с июнем, импорт вырос на 3%.',
      ['growth X JPN WLD 2025-07 -6e0 PT vs 2025-06', 'growth M JPN WLD 2025-07 3e0 PT vs 2025-06'],
    ],
  ])
})

describe('a part of the trade, with its change in a bracket', () => {
  cases([
    [
      'В 2024 году оборот Грузии с Турцией составил 3 млрд долларов, в том числе 1 млрд (рост на 22,9%) – экспорт, 2 млрд (+4,1%) – импорт.',
      [
        'value T GEO TUR 2024 3e9 USD',
        'value X GEO TUR 2024 1e9 USD',
        'growth X GEO TUR 2024 22.9e0 PT vs 2023',
        'value M GEO TUR 2024 2e9 USD',
        'growth M GEO TUR 2024 4.1e0 PT vs 2023',
      ],
    ],
  ])
})

describe('values of bases', () => {
  cases([
    [
      'Импорт Грузии из Турции в 2024 году вырос с 1,7 до 1,9 млрд долларов.',
      ['value M GEO TUR 2023 1.7e9 USD', 'value M GEO TUR 2024 1.9e9 USD'],
    ],
    [
      'Экспорт Грузии в Турцию в 2024 году изменился с $420 млн до $515 млн, то есть на 22,6%.',
      ['value X GEO TUR 2023 420e6 USD', 'value X GEO TUR 2024 515e6 USD', 'growth X GEO TUR 2024 22.6e0 PT vs 2023'],
    ],
    [
      'Евросоюз в июне ввез из Китая товаров на 1,9 млрд евро против 2,1 млрд месяцем ранее и 2,9 млрд год назад.',
      [
        'value M EU27 CHN 2025-06 1.9e9 EUR',
        'value M EU27 CHN 2025-05 2.1e9 EUR',
        'value M EU27 CHN 2024-06 2.9e9 EUR',
      ],
    ],
    [
      'Türkmənistanla ticarət 2023-cü ildəki 216 milyon dollardan 2024-cü ildə 320 milyon dollara qalxıb.',
      ['value T AZE TKM 2023 216e6 USD', 'value T AZE TKM 2024 320e6 USD'],
    ],
    [
      'В январе-октябре экспорт Грузии составил $5 млрд. За аналогичный период импорт достиг $13 млрд.',
      ['value X GEO WLD 2025-01/2025-10 5e9 USD', 'value M GEO WLD 2025-01/2025-10 13e9 USD'],
    ],
    [
      'Экспорт Грузии в 2024 году составил 6,6 млрд долларов. В 2023 году он составлял 6,1 млрд. Импорт достиг 17 млрд.',
      ['value X GEO WLD 2024 6.6e9 USD', 'value X GEO WLD 2023 6.1e9 USD', 'value M GEO WLD 2024 17e9 USD'],
    ],
  ])
})

describe('what the sentence before tells', () => {
  cases([
    [
      'Торговля Грузии с Арменией в 2024 году увеличилась на 10 процентов. За пять месяцев 2025 года – ещё на 17 процентов.',
      ['growth T GEO ARM 2024 10e0 PT vs 2023', 'growth T GEO ARM 2025-01/2025-05 17e0 PT vs 2024-01/2024-05'],
    ],
    [
      'Экспорт Китая в 2024 году достиг 3,5 трлн долларов. Только в декабре он составил 300 млрд. За год товарооборот Китая с США снизился на 14,6% из-за пошлин, которые доходили до 25%.',
      [
        'value X CHN WLD 2024 3.5e12 USD',
        'value X CHN WLD 2024-12 300e9 USD',
        'growth T CHN USA 2024 -14.6e0 PT vs 2023',
      ],
    ],
    [
      'İrana ixrac azalıb\n\nAzərbaycan 2025-ci ilin 8 ayında İrana 21 milyon dollarlıq mal ixrac edib.',
      ['direction X AZE IRN 2025-01/2025-08 down vs 2024-01/2024-08', 'value X AZE IRN 2025-01/2025-08 21e6 USD'],
    ],
    ['Türkiyənin dərman ixracı 2024-cü ildə 9% artıb; son on ildə isə ixrac 128% çoxalıb.', []],
    ['İxracın idxalı qarşılama səviyyəsi iyulda 63,4 faizə düşüb.', []],
  ])
})

describe('one verb, one unit and one owner for a list', () => {
  cases([
    [
      'Gürcüstanın ixracı 2024-cü ildə 8,3 %, idxalı 21,1 % artıb.',
      ['growth X GEO WLD 2024 8.3e0 PT vs 2023', 'growth M GEO WLD 2024 21.1e0 PT vs 2023'],
    ],
    [
      'Gürcüstan 2024-cü ildə Rusiyaya 1,1 milyard, Türkiyəyə 2,6 milyard dollarlıq ixrac edib.',
      ['value X GEO RUS 2024 1.1e9 USD', 'value X GEO TUR 2024 2.6e9 USD'],
    ],
    [
      'Gürcüstanın xarici ticarəti 2024-cü ildə 23 milyard dollar olub. Bunun 3,2 milyard dolları Türkiyənin payına düşüb.',
      ['value T GEO WLD 2024 23e9 USD', 'value T GEO TUR 2024 3.2e9 USD'],
    ],
    [
      'Турция в 2024 году поставила товаров в Ирак на 13 млрд долларов, в Грузию - на 2,7 млрд и в Сирию - на 2,2 млрд.',
      ['value X TUR IRQ 2024 13e9 USD', 'value X TUR GEO 2024 2.7e9 USD', 'value X TUR SYR 2024 2.2e9 USD'],
    ],
    [
      'Çinin ABŞ-a ixracı avqustda 33 faiz, ABŞ-dan idxalı isə 16 faiz azalıb.',
      ['growth X CHN USA 2025-08 -33e0 PT vs 2024-08', 'growth M CHN USA 2025-08 -16e0 PT vs 2024-08'],
    ],
  ])
})

describe('changes without a number', () => {
  cases([
    [
      'Экспорт России в Грузию за 2024 год вырос, а импорт снизился.',
      ['direction X RUS GEO 2024 up vs 2023', 'direction M RUS GEO 2024 down vs 2023'],
    ],
    [
      'Rusiyaya ixrac 2024-cü ildə azalsa da, Türkiyəyə ixrac artıb.',
      ['direction X AZE RUS 2024 down vs 2023', 'direction X AZE TUR 2024 up vs 2023'],
    ],
    ['Сторонам поручено увеличить экспорт в Грузию: экспорт в 2026 году должен вырасти.', []],
  ])
})

describe('pairs and their totals', () => {
  cases([
    [
      'Торговля Баку и Москвы в 2024 году достигла 4,8 млрд долларов. Импорт составил 3,6 млрд.',
      ['value T AZE RUS 2024 4.8e9 USD', 'value M AZE RUS 2024 3.6e9 USD'],
    ],
    [
      '2024-cü ildə Gürcüstandan Rusiyaya 700 milyon dollarlıq mal ixrac olunub. Ümumi dövriyyə 2,5 milyard dollar təşkil edib.',
      ['value X GEO RUS 2024 700e6 USD', 'value T GEO RUS 2024 2.5e9 USD'],
    ],
    [
      'Товарооборот с Узбекистаном в 2024 году достиг одиннадцати с половиной миллиардов долларов.',
      ['value T AZE UZB 2024 11.5e9 USD'],
    ],
  ])
})

describe('months up to one, and the words of aims and bounds', () => {
  cases([
    [
      'Yanvardan oktyabradək Gürcüstanın ixracı 590 milyon dollar təşkil edib.',
      ['value X GEO WLD 2025-01/2025-10 590e6 USD'],
    ],
    [
      '2024-cü ilin aprelindən 2025-ci ilin martınadək Hindistanın idxalı 1,2 milyard dollar olub.',
      ['value M IND WLD 2024-04/2025-03 1.2e9 USD'],
    ],
    [
      '2024-cü ilin aprelindən 2025-ci ilin martına qədər Hindistanın idxalı 1,2 milyard dollar olub.',
      ['value M IND WLD 2024-04/2025-03 1.2e9 USD'],
    ],
    [
      'Gürcüstanın ixracı avqustda 85 milyon dollar olub. Səkkiz ay üzrə göstərici 1,3 milyard dollardır.',
      ['value X GEO WLD 2025-08 85e6 USD', 'value X GEO WLD 2025-01/2025-08 1.3e9 USD'],
    ],
    [
      '2024-cü ildə Qazaxıstanla ticarət dövriyyəmiz 480 milyon dollar olub. Yaxın illərdə bu rəqəm 1 milyard dollara yüksəlməlidir.',
      ['value T AZE KAZ 2024 480e6 USD', 'value T AZE KAZ 2026 1e9 USD target'],
    ],
    [
      '2024-cü ildə Ukrayna ilə ticarət balansı bizim üçün 12 milyon dollar mənfidir.',
      ['value B AZE UKR 2024 -12e6 USD'],
    ],
    [
      'Azərbaycanın Rusiya ilə ticarəti: Yanvar-iyun – 2,4 mlrd. dollar; ixrac – 600 mln., idxal – 1,8 mlrd.; artım – 14%.',
      [
        'value T AZE RUS 2025-S1 2.4e9 USD',
        'value X AZE RUS 2025-S1 600e6 USD',
        'value M AZE RUS 2025-S1 1.8e9 USD',
        'growth T AZE RUS 2025-S1 14e0 PT vs 2024-S1',
      ],
    ],
    [
      'İranla ticarət dövriyyəsi beş ayda 250 milyon dollar olub. İrandan idxal ümumi dövriyyənin 97 faizini təşkil edir.',
      ['value T AZE IRN 2025-01/2025-05 250e6 USD'],
    ],
    [
      'Yanvarda İtaliya ilə dövriyyə 812,4 milyon dollar təşkil edib ki, bu da ümumi dövriyyənin 22,9%-i deməkdir.',
      ['value T AZE ITA 2025-01 812.4e6 USD', 'share T AZE ITA 2025-01 22.9e0 PT'],
    ],
  ])
})

describe('a change after another one keeps its own direction and time', () => {
  cases([
    [
      'Импорт Китая из Казахстана в сентябре вырос на 4,2% после падения на 16,5% в августе.',
      ['growth M CHN KAZ 2025-09 4.2e0 PT vs 2024-09', 'growth M CHN KAZ 2025-08 -16.5e0 PT vs 2024-08'],
    ],
    ["China's exports to Iran fell 12% in 2024 after rising 7%.", ['growth X CHN IRN 2024 -12e0 PT vs 2023']],
    ['Экспорт Армении в 2024 году снизился на 3% после увеличения на 8%.', ['growth X ARM WLD 2024 -3e0 PT vs 2023']],
    [
      'Gürcüstanın idxalı 2024-cü ildə 8 faizlik artımdan sonra 3 faiz azalıb.',
      ['growth M GEO WLD 2024 -3e0 PT vs 2023'],
    ],
  ])
})

describe('trade within a country, and to it', () => {
  cases([
    ['В Узбекистане экспорт в 2024 году вырос на 20%.', ['growth X UZB WLD 2024 20e0 PT vs 2023']],
    [
      'Объем внешней торговли в Армении в январе 2025 года составил 900 млн долларов.',
      ['value T ARM WLD 2025-01 900e6 USD'],
    ],
    ['В России экспорт в Китай в 2024 году вырос на 3%.', ['growth X RUS CHN 2024 3e0 PT vs 2023']],
    ['Экспорт в Узбекистан в 2024 году вырос на 20%.', ['growth X AZE UZB 2024 20e0 PT vs 2023']],
  ])
})

describe('mutual trade is within the group, foreign trade with all countries', () => {
  cases([
    [
      'Внешняя торговля ЕАЭС в 2024 году составила 800 млрд долларов, взаимная торговля — 97 млрд долларов.',
      ['value T EAEU WLD 2024 800e9 USD', 'value T EAEU EAEU 2024 97e9 USD'],
    ],
    [
      'Внешняя торговля ЕАЭС в 2024 году выросла на 3%, взаимная — на 5%.',
      ['growth T EAEU WLD 2024 3e0 PT vs 2023', 'growth T EAEU EAEU 2024 5e0 PT vs 2023'],
    ],
    [
      'Внешняя и взаимная торговля Казахстана в 2024 году составила 140 млрд долларов. Взаимная торговля достигла 28 млрд долларов.',
      ['value T KAZ WLD 2024 140e9 USD'],
    ],
    [
      'Qazaxıstanın xarici ticarəti 2024-cü ildə 140 milyard dollar olub. Qarşılıqlı ticarət 28 milyard dollar təşkil edib.',
      ['value T KAZ WLD 2024 140e9 USD'],
    ],
    [
      'Объем внешней и взаимной торговли в Кыргызстане в 2024 году составил 16 млрд долларов. На Казахстан пришлось 10%.',
      ['value T KGZ WLD 2024 16e9 USD', 'share T KGZ KAZ 2024 10e0 PT'],
    ],
  ])
})

describe('what a question, an unread figure and a heading leave open', () => {
  cases([
    ['Kimin Türkiyə ilə ticarəti 2024-cü ildə daha çox artıb?', []],
    ["Did Georgia's exports to Russia fall in 2024?", []],
    ["Why did Georgia's exports to Russia fall in 2024?", ['direction X GEO RUS 2024 down vs 2023']],
    [
      'В 2024 году экспорт Грузии составил 6 млрд долларов. Местный экспорт занял 43,7% от общего объема. Данный показатель снизился на 4,3%.',
      ['value X GEO WLD 2024 6e9 USD'],
    ],
    [
      'Торговля России с Индией с начала 2025 года выросла на 7,5%\n\nЗа январь-сентябрь 2025 года товарооборот России и Индии вырос на 7,5%.',
      [
        'growth T RUS IND 2025-01/2025-09 7.5e0 PT vs 2024-01/2024-09',
        'growth T RUS IND 2025-01/2025-09 7.5e0 PT vs 2024-01/2024-09',
      ],
    ],
  ])
})

describe('whose flow is behind a bracket, and what follows another country', () => {
  cases([
    [
      'Товарооборот России и Индии в 2024 году достиг 70 млрд долларов. Вырос как индийский (на 9%), так и российский (на 6%) экспорт.',
      ['value T RUS IND 2024 70e9 USD', 'growth X IND RUS 2024 9e0 PT vs 2023', 'growth X RUS IND 2024 6e0 PT vs 2023'],
    ],
    [
      'Товарооборот Таджикистана с Россией в 2024 году составил 2 млрд долларов. Среди стран СНГ после России наибольший объем торговли отмечается с Казахстаном – 1,3 млрд долларов.',
      ['value T TJK RUS 2024 2e9 USD', 'value T TJK KAZ 2024 1.3e9 USD'],
    ],
    [
      'Главным партнером Узбекистана в 2024 году стал Китай. На втором месте Россия (11 млрд долларов) с показателями экспорта – 4 млрд, импорта – 7 млрд.',
      [
        'rank T UZB CHN 2024 1e0 ORD',
        'rank T UZB RUS 2024 2e0 ORD',
        'value T UZB RUS 2024 11e9 USD',
        'value X UZB RUS 2024 4e9 USD',
        'value M UZB RUS 2024 7e9 USD',
      ],
    ],
    [
      'Узбекистан назвал главных покупателей. Китай в 2024 году импортировал 1,5 млрд долларов узбекской продукции. В топ-10 также входят Турция (842 млн долларов) и Франция (240 млн долларов).',
      ['value M CHN UZB 2024 1.5e9 USD', 'value X UZB TUR 2024 842e6 USD', 'value X UZB FRA 2024 240e6 USD'],
    ],
    [
      '2024-cü ildə Azərbaycandan Çinə 10,2 milyon dollarlıq məhsul ixracı qeydə alınıb.',
      ['value X AZE CHN 2024 10.2e6 USD'],
    ],
    [
      '2024-cü ildə Azərbaycanın ixracı 802 milyon dollar (26,4 faiz), idxalı isə 750 milyon dollar (36,5 faiz) azalıb.',
      ['growth X AZE WLD 2024 -26.4e0 PT vs 2023', 'growth M AZE WLD 2024 -36.5e0 PT vs 2023'],
    ],
    [
      'В 2024 году превышение экспорта над импортом в торговле Казахстана с Италией составило 12 млрд долларов.',
      ['value B KAZ ITA 2024 12e9 USD'],
    ],
  ])
})

describe('the year behind a word, a difference behind "or", and what is expected', () => {
  cases([
    [
      'Экспорт Турции в январе текущего 2025 года по сравнению с декабрем 2024 года упал на 4%.',
      ['growth X TUR WLD 2025-01 -4e0 PT vs 2024-12'],
    ],
    [
      'За 9 месяцев экспорт Армении в Иран вырос на 34% в сравнении с аналогичным периодом 2024 года, или на 40 млн долларов.',
      ['growth X ARM IRN 2025-01/2025-09 34e0 PT vs 2024-01/2024-09'],
    ],
    [
      'По итогам 2025 года торговля России и Армении может составить 6 млрд долларов, что вдвое меньше показателей 2024 года.',
      ['value T RUS ARM 2025 6e9 USD expected', 'growth T RUS ARM 2025 0.5000e0 TIMES vs 2024 expected'],
    ],
    [
      'Торговля Армении с Грузией в 2024 году составила 900 млн долларов. Прирост торговли услугами – 17%, она составила 100 млн долларов.',
      ['value T ARM GEO 2024 900e6 USD'],
    ],
    [
      'Azərbaycanla Türkiyə arasında ticarət 2024-cü ildə 6 milyard dollar olub. Xidmət ticarəti 17 faiz artıb.',
      ['value T AZE TUR 2024 6e9 USD'],
    ],
  ])
})

describe('one number of two partners together is of neither', () => {
  cases([
    ['В 2024 году экспорт Китая в Россию и Иран вырос на 5%.', []],
    ['2024-cü ildə Türkiyə və Gürcüstanla ticarət 7 faiz artıb.', []],
    ["In 2024 Kazakhstan's exports to China and Russia rose 5% to $30 billion.", []],
    [
      'В 2024 году товарооборот с Оманом и Кенией составил 90 млн и 80 млн долларов соответственно.',
      ['value T AZE OMN 2024 90e6 USD', 'value T AZE KEN 2024 80e6 USD'],
    ],
    ['В 2024 году торговля между Россией и Ираном выросла на 5%.', ['growth T RUS IRN 2024 5e0 PT vs 2023']],
  ])
})

describe('months of the Iranian calendar', () => {
  cases([
    ['В месяце мехр 2025 года Иран экспортировал в Армению товаров на 40 млн долларов.', []],
    ['İranın mehr ayında Azərbaycana ixracı 40 milyon dollar olub.', []],
    ["Iran's exports to Iraq rose 10% in the month of Mehr.", []],
  ])
})

describe('a country between its place and its number, and a share beside a place', () => {
  cases([
    [
      'По импорту Грузии в 2024 году лидирует Турция - 2 млрд долларов, на втором месте - Китай с 1 млрд, на третьем – Россия с 900 млн.',
      [
        'rank M GEO TUR 2024 1e0 ORD',
        'value M GEO TUR 2024 2e9 USD',
        'rank M GEO CHN 2024 2e0 ORD',
        'value M GEO CHN 2024 1e9 USD',
        'rank M GEO RUS 2024 3e0 ORD',
        'value M GEO RUS 2024 900e6 USD',
      ],
    ],
    [
      'Импорт Грузии из России в 2024 году составил 2 млрд долларов. Россия с долей 11% - второй торговый партнер страны.',
      ['value M GEO RUS 2024 2e9 USD', 'share T GEO RUS 2024 11e0 PT', 'rank T GEO RUS 2024 2e0 ORD'],
    ],
  ])
})

describe('a circumstance in front of the clause of another flow', () => {
  cases([
    [
      'При росте экспорта товарооборот Казахстана в январе достиг 3 млрд долларов.',
      ['value T KAZ WLD 2025-01 3e9 USD'],
    ],
    [
      'При росте экспорта на 6% товарооборот Казахстана в 2024 году сократился на 3%.',
      ['growth X KAZ WLD 2024 6e0 PT vs 2023', 'growth T KAZ WLD 2024 -3e0 PT vs 2023'],
    ],
    [
      'İxrac 6% artıb, Qazaxıstanın ticarət dövriyyəsi isə 2024-cü ildə 3% azalıb.',
      ['growth X KAZ WLD 2024 6e0 PT vs 2023', 'growth T KAZ WLD 2024 -3e0 PT vs 2023'],
    ],
    [
      'Торговля Казахстана с Китаем в 2024 году составила 43 млрд долларов. При росте экспорта на 6% товарооборот в январе сократился на 2,5%.',
      [
        'value T KAZ CHN 2024 43e9 USD',
        'growth X KAZ CHN 2025-01 6e0 PT vs 2024-01',
        'growth T KAZ CHN 2025-01 -2.5e0 PT vs 2024-01',
      ],
    ],
  ])
})

describe('countries listed after both flows, aims in the plural, and places by the sale of goods', () => {
  cases([
    [
      'В 2024 году экспорт Узбекистана в страны Центральной Азии составил 3 млрд долларов, импорт - 4 млрд. По странам: Казахстан - 4,6 млрд долларов, Кыргызстан - 1,3 млрд долларов.',
      [
        'value X UZB CASIA5 2024 3e9 USD',
        'value M UZB CASIA5 2024 4e9 USD',
        'value T UZB KAZ 2024 4.6e9 USD',
        'value T UZB KGZ 2024 1.3e9 USD',
      ],
    ],
    [
      'Россия и Азербайджан в этом году выйдут на товарооборот в 5 млрд долларов.',
      ['value T RUS AZE 2025 5e9 USD expected'],
    ],
    ['По поставкам нефти в Италию Азербайджан, по его словам, сегодня занимает первое место.', []],
  ])
})

describe('a place that a country has left is none that it has', () => {
  cases([
    [
      'Özbəkistan 2024-cü ildə Azərbaycanın idxalında 20-ci yerdən 9-cu yerə yüksəlib.',
      ['rank M AZE UZB 2024 9e0 ORD'],
    ],
    [
      'İsveçrə 2024-cü ildə Azərbaycanın ən böyük ticarət tərəfdaşları siyahısında 21-ci pillədən 5-ci pilləyə qalxıb.',
      ['rank T AZE CHE 2024 5e0 ORD'],
    ],
  ])
})

describe('a share that moved from one number to another is no range', () => {
  cases([
    [
      'В 2024 году доля Китая в импорте Азербайджана выросла с 17,7 до 19,6%.',
      ['share M AZE CHN 2023 17.7e0 PT', 'share M AZE CHN 2024 19.6e0 PT'],
    ],
  ])
})

describe('"dollaradək" is the level that an amount came to', () => {
  cases([
    [
      'Azərbaycanın ixracı 2023-cü ildəki 26,6 milyard dollardan 2024-cü ildə 25 milyard dollaradək azalıb.',
      ['value X AZE WLD 2023 26.6e9 USD', 'value X AZE WLD 2024 25e9 USD'],
    ],
  ])
})

describe('countries that come after the first are in the list of its flow', () => {
  cases([
    [
      '2024-cü ildə Azərbaycandan ən çox mal alan ölkə İtaliya olub. Ondan sonra Türkiyə (3,4 milyard dollar) və Rusiya (1,2 milyard dollar) gəlir.',
      ['rank X AZE ITA 2024 1e0 ORD', 'value X AZE TUR 2024 3.4e9 USD', 'value X AZE RUS 2024 1.2e9 USD'],
    ],
  ])
})

describe('a share in the bracket of a line is of the flow of its amount', () => {
  cases([
    [
      'Экспорт Азербайджана за 2024 год — $25 млрд\nИмпорт — $24 млрд\nТоп-5 покупателей:\nИталия — $11,3 млрд (45,3%)\nТурция — $3,4 млрд (13,5%)',
      [
        'value X AZE WLD 2024 25e9 USD',
        'value M AZE WLD 2024 24e9 USD',
        'value X AZE ITA 2024 11.3e9 USD',
        'share X AZE ITA 2024 45.3e0 PT',
        'value X AZE TUR 2024 3.4e9 USD',
        'share X AZE TUR 2024 13.5e0 PT',
      ],
    ],
  ])
})

describe('countries that have shares in a row are partners of the country that is not named', () => {
  cases([
    [
      'В 2024 году доля Турции во внешнеторговом обороте составила 11,6 процента, России — 10 процентов, США — 3,2 процента.',
      ['share T AZE TUR 2024 11.6e0 PT', 'share T AZE RUS 2024 10e0 PT', 'share T AZE USA 2024 3.2e0 PT'],
    ],
  ])
})

describe('an amount with its part of all trade is a level', () => {
  cases([
    [
      '2024-cü ildə Çinlə dövriyyə 3,74 milyard dollar, yaxud ümumi dövriyyənin 7,9 faizi olub.',
      ['value T AZE CHN 2024 3.74e9 USD', 'share T AZE CHN 2024 7.9e0 PT'],
    ],
  ])
})

describe('countries whose shares are listed in Azerbaijani are partners too', () => {
  cases([
    [
      '2024-cü ildə ixracda İtaliyanın payı 45,3 faiz, Türkiyənin 13,5 faiz, Rusiyanın 4,7 faiz olub.',
      ['share X AZE ITA 2024 45.3e0 PT', 'share X AZE TUR 2024 13.5e0 PT', 'share X AZE RUS 2024 4.7e0 PT'],
    ],
  ])
})

describe('a year before the amount of its line is no number of a range', () => {
  cases([
    [
      'Импорт Азербайджана по годам:\n2018 – 11,46 млрд долл.\n2019 – 13,67 млрд долл.',
      ['value M AZE WLD 2018 11.46e9 USD', 'value M AZE WLD 2019 13.67e9 USD'],
    ],
    [
      'Azərbaycanın idxalı illər üzrə:\n2018 – 11,46 milyard dollar\n2019 – 13,67 milyard dollar',
      ['value M AZE WLD 2018 11.46e9 USD', 'value M AZE WLD 2019 13.67e9 USD'],
    ],
  ])
})

describe('a year in the ablative is what a figure is compared with', () => {
  cases([
    [
      'Azərbaycanın İtaliyaya ixracı 2024-cü ildə 11,34 milyard dollar olub, bu, 2023-cü ildən 4,3 faiz çoxdur.',
      ['value X AZE ITA 2024 11.34e9 USD', 'growth X AZE ITA 2024 4.3e0 PT vs 2023'],
    ],
  ])
})

describe('a share that changed over several years', () => {
  cases([
    [
      'С 2019 по 2024 год доля Италии в экспорте Азербайджана выросла с 28,7% до 41%.',
      ['share X AZE ITA 2019 28.7e0 PT', 'share X AZE ITA 2024 41e0 PT'],
    ],
    [
      '2019-2024-cü illərdə İtaliyanın Azərbaycan ixracında payı 28,7 faizdən 41 faizə yüksəlib.',
      ['share X AZE ITA 2019 28.7e0 PT', 'share X AZE ITA 2024 41e0 PT'],
    ],
  ])
})

describe('a share that is higher than another is no rise of its flow', () => {
  cases([['В 2024 году в экспорте Азербайджана доля Италии выше — 41%.', ['share X AZE ITA 2024 41e0 PT']]])
})

describe('the countries that we bought the most from are no buyers', () => {
  cases([
    [
      '2024-cü ildə ən çox məhsul aldığımız ölkələr Çin (4,79 mlrd dollar), Rusiya (3,74 mlrd dollar) və Türkiyə (2,34 mlrd dollar) olub.',
      [
        'rank M AZE CHN 2024 1e0 ORD',
        'value M AZE CHN 2024 4.79e9 USD',
        'value M AZE RUS 2024 3.74e9 USD',
        'value M AZE TUR 2024 2.34e9 USD',
      ],
    ],
  ])
})

describe('the unit before its number is about so many', () => {
  testClaims(
    [
      [
        'В 2024 году товарооборот Казахстана с Италией вырос процентов на 10 по сравнению с 2023-м.',
        ['growth T KAZ ITA 2024 10e0 PT vs 2023'],
      ],
      ['Экспорт Грузии в 2024 году просел, может быть, процентов на 35.', ['growth X GEO WLD 2024 -35e0 PT vs 2023']],
      [
        'В 2024 году экспорт Казахстана в Италию вырос на несколько процентов.',
        ['direction X KAZ ITA 2024 up vs 2023'],
      ],
    ],
    { today: '2025-11-20' },
  )
})

describe('Azerbaijani words of the period that is compared with', () => {
  cases([
    [
      'Keniyanın Omana ixracı yanvar-sentyabr aylarında 76 milyon dollar olub. Bir il əvvəlin eyni dövründə bu göstərici 60 milyon dollar idi.',
      ['value X KEN OMN 2025-01/2025-09 76e6 USD', 'value X KEN OMN 2024-01/2024-09 60e6 USD'],
    ],
    [
      'Keniyanın Omana ixracı yanvar-sentyabr aylarında 76 milyon dollar olub. Ötən il bu vaxt bu göstərici 60 milyon dollar idi.',
      ['value X KEN OMN 2025-01/2025-09 76e6 USD', 'value X KEN OMN 2024-01/2024-09 60e6 USD'],
    ],
    [
      'Keniyanın Omana ixracı 2025-ci ilin III rübündə 76 milyon dollar olub. Əvvəlki rübdə bu göstərici 60 milyon dollar idi.',
      ['value X KEN OMN 2025-Q3 76e6 USD', 'value X KEN OMN 2025-Q2 60e6 USD'],
    ],
    [
      'İlin başlanğıcından Keniyanın Omana ixracı 28 faiz artıb.',
      ['growth X KEN OMN 2025-01/2025-10 28e0 PT vs 2024-01/2024-10'],
    ],
    ['Yarımil ərzində Keniyanın Omana ixracı 76 milyon dollar olub.', ['value X KEN OMN 2025-S1 76e6 USD']],
  ])
})

describe('more Azerbaijani verbs of a change', () => {
  cases([
    ['2024-cü ildə Keniya Omana ixracını 28% azaltdı.', ['growth X KEN OMN 2024 -28e0 PT vs 2023']],
    ['2024-cü ildə Keniyanın Omana ixracı 28% daha çox olub.', ['growth X KEN OMN 2024 28e0 PT vs 2023']],
    ['2024-cü ildə Keniyanın Omana ixracı dirçəlib.', ['direction X KEN OMN 2024 up vs 2023']],
  ])
})

describe('more Azerbaijani words of flows, balances and places', () => {
  cases([
    ['2024-cü ildə Keniya Omandan 76 milyon dollarlıq mal satın alıb.', ['value M KEN OMN 2024 76e6 USD']],
    [
      '2024-cü ildə Keniyanın Omana çatdırdığı malların dəyəri 76 milyon dollar olub.',
      ['value X KEN OMN 2024 76e6 USD'],
    ],
    [
      '2024-cü ildə Keniyanın Omanla ticarətində passiv saldo 76 milyon dollar olub.',
      ['value B KEN OMN 2024 -76e6 USD'],
    ],
    ['2024-cü ildə Keniyanın Omanla ticarətində disbalans 76 milyon dollar olub.', []],
    ['2024-cü ildə Oman Keniyanın ixracında III yerdədir.', ['rank X KEN OMN 2024 3e0 ORD']],
    [
      '2030-cu ilə qədər Keniyanın Omana ixracını 76 milyon dollara çatdırmağı qərara alıblar.',
      ['value X KEN OMN 2030 76e6 USD target'],
    ],
  ])
})

describe('the level of a year in Azerbaijani, and what is changed by an amount', () => {
  cases([
    [
      '2024-cü ildə Keniyanın Omana ixracı 2023-cü ilin səviyyəsindən 28% çox olub.',
      ['growth X KEN OMN 2024 28e0 PT vs 2023'],
    ],
    ['2024-cü ildə Keniyanın Omana ixracı 28 faiz nisbətində artıb.', ['growth X KEN OMN 2024 28e0 PT vs 2023']],
    ['2024-cü ildə Keniyanın Omana ixracı 16 milyon dollar həcmində artıb.', []],
    ['2024-cü ildə Zambiyanın Omanla ticarəti iki misli artıb.', ['growth T ZMB OMN 2024 2e0 TIMES vs 2023']],
    [
      '2024-cü ildə Keniyanın Omana ixracı 76 milyon dollar olub. Bu, tarixin ən böyük göstəricisidir.',
      ['value X KEN OMN 2024 76e6 USD', 'record X KEN OMN 2024'],
    ],
    [
      '2024-cü ildə Keniyanın Oman Sultanlığı ilə ticarət dövriyyəsi 76 milyon dollar olub.',
      ['value T KEN OMN 2024 76e6 USD'],
    ],
  ])
})

describe('a change of one kind of goods, named before it', () => {
  cases([
    ['Индия в 2024 году на 40% увеличила импорт аргентинских овощей.', []],
    ['Литва в 2024 году на треть сократила закупки польского зерна.', []],
    ['Индия в 2024 году на 40% увеличила импорт из Аргентины.', ['growth M IND ARG 2024 40e0 PT vs 2023']],
  ])
})

describe('a change in the same period of last year', () => {
  cases([
    [
      'Экспорт Перу в январе–июле 2025 года вырос на 4%. За аналогичный период прошлого года он сократился на 9%.',
      [
        'growth X PER WLD 2025-01/2025-07 4e0 PT vs 2024-01/2024-07',
        'growth X PER WLD 2024-01/2024-07 -9e0 PT vs 2023-01/2023-07',
      ],
    ],
    [
      'Perunun idxalı 2025-ci ilin yanvar-iyul aylarında 4% artıb, ötən ilin müvafiq dövründə isə 9% azalmışdı.',
      [
        'growth M PER WLD 2025-01/2025-07 4e0 PT vs 2024-01/2024-07',
        'growth M PER WLD 2024-01/2024-07 -9e0 PT vs 2023-01/2023-07',
      ],
    ],
    [
      'Perunun idxalı 2025-ci ilin yanvar-iyul aylarında 4 mlrd. dollar olub. Ötən ilin eyni dövrünə nisbətən 9% azalıb.',
      ['value M PER WLD 2025-01/2025-07 4e9 USD', 'growth M PER WLD 2025-01/2025-07 -9e0 PT vs 2024-01/2024-07'],
    ],
  ])
})

describe('a part of what goes out of a country, or comes into it', () => {
  cases([
    ['2024-cü ildə Omandan ixrac olunan malların 7%-i Hindistanın payına düşüb.', ['share X OMN IND 2024 7e0 PT']],
    ['2024-cü ildə Omana idxal olunan malların 7%-i Hindistanın payına düşüb.', ['share M OMN IND 2024 7e0 PT']],
    // How it is paid.
    ['В 2024 году 70% торговли Омана и Индии обслуживалось в национальных валютах.', []],
    ['2024-cü ildə Omanla Hindistan arasında ticarətin 70%-i milli valyutalarda xidmət olunub.', []],
  ])
})

describe('what is not to be taken for the country, the period or a record', () => {
  cases([
    // More than two countries that another is ahead of.
    [
      'Оман в 2024 году стал крупнейшим партнером Кении. Индия заняла второе место, обогнав Перу, Чили, Данию, Грецию и других.',
      ['rank T KEN OMN 2024 1e0 ORD', 'rank T KEN IND 2024 2e0 ORD'],
    ],
    [
      'По данным за январь–июль 2025 года экспорт Кении вырос на 6%.',
      ['growth X KEN WLD 2025-01/2025-07 6e0 PT vs 2024-01/2024-07'],
    ],
    [
      'Экспорт Кении в январе–июле 2025 года составил $5 млрд, что на 6% больше аналогичного показателя за 2024 год.',
      ['value X KEN WLD 2025-01/2025-07 5e9 USD', 'growth X KEN WLD 2025-01/2025-07 6e0 PT vs 2024-01/2024-07'],
    ],
    [
      'Экспорт Кении в Оман в 2024 году составил $5 млн. Первое место среди партнеров Кении в январе — июле 2025 года заняла Индия, торговля с которой достигла $2 млрд.',
      [
        'value X KEN OMN 2024 5e6 USD',
        'rank T KEN IND 2025-01/2025-07 1e0 ORD',
        'value T KEN IND 2025-01/2025-07 2e9 USD',
      ],
    ],
    // The change is a record.
    ['Падение импорта Кении стало рекордным с начала учёта в 1963 году.', []],
    [
      'Импорт Кении в апреле 2025 года упал на 20%. В последний раз импорт Кении так падал в июле 2009 года. Экспорт уменьшился на 8%.',
      [
        'growth M KEN WLD 2025-04 -20e0 PT vs 2024-04',
        'direction M KEN WLD 2009-07 down vs 2008-07',
        'growth X KEN WLD 2025-04 -8e0 PT vs 2024-04',
      ],
    ],
    [
      'В 2022 году торговля Кении с Оманом выросла на 8%. С 2022 года она увеличилась вдвое.',
      ['growth T KEN OMN 2022 8e0 PT vs 2021'],
    ],
    ['В следующем году Индия затмит Китай в качестве основного партнера Кении.', []],
  ])
})

describe('whose buyer it is, and the month of a change on the month before', () => {
  cases([
    [
      'Экспорт Кении в августе 2025 года составил $900 млн. Главным импортером кенийской продукции стала Индия: она закупила товаров на $200 млн.',
      ['value X KEN WLD 2025-08 900e6 USD', 'rank X KEN IND 2025-08 1e0 ORD', 'value X KEN IND 2025-08 200e6 USD'],
    ],
    [
      'В 2024 году Индия заняла пятое место среди стран, которые экспортируют товары в Кению.',
      ['rank M KEN IND 2024 5e0 ORD'],
    ],
    [
      'В 2024 году Индия заняла пятое место среди стран, которые импортируют товары из Кении.',
      ['rank X KEN IND 2024 5e0 ORD'],
    ],
    [
      'В январе–июле 2025 года торговля Кении с Оманом выросла на 6%. Импорт из Омана в месячном выражении упал на 8%.',
      ['growth T KEN OMN 2025-01/2025-07 6e0 PT vs 2024-01/2024-07', 'growth M KEN OMN 2025-07 -8e0 PT vs 2025-06'],
    ],
    [
      '2025-ci ilin yeddi ayında Keniyanın Omanla dövriyyəsi 6% artıb. Omandan idxal aylıq olaraq 8% azalıb.',
      ['growth T KEN OMN 2025-01/2025-07 6e0 PT vs 2024-01/2024-07', 'growth M KEN OMN 2025-07 -8e0 PT vs 2025-06'],
    ],
    // To what extent it rose.
    ['2024-cü ildə Keniyanın Omanla dövriyyəsi rekord səviyyədə artıb.', ['direction T KEN OMN 2024 up vs 2023']],
    [
      'За 10 месяцев 2025 года торговля Кении с Оманом выросла на 6% к базе прошлого года.',
      ['growth T KEN OMN 2025-01/2025-10 6e0 PT vs 2024-01/2024-10'],
    ],
    ['Поставки Кении в дружественные страны в 2024 году возросли в 1,3 раза.', []],
  ])
})
