/** Words of Russian articles, by what they do there: one or two rows for each group. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today: '2025-11-20' })

describe('every case of the same months, and the month before', () => {
  cases([
    [
      'За восемь месяцев 2025 года экспорт Кении в Оман вырос на 12% к тем же месяцам прошлого года.',
      ['growth X KEN OMN 2025-01/2025-08 12e0 PT vs 2024-01/2024-08'],
    ],
    [
      'За восемь месяцев 2025 года экспорт Кении в Оман вырос на 12% к такому же периоду 2024 года.',
      ['growth X KEN OMN 2025-01/2025-08 12e0 PT vs 2024-01/2024-08'],
    ],
    [
      'Экспорт Замбии в сентябре 2025 года вырос на 4%, если сравнивать с августом.',
      ['growth X ZMB WLD 2025-09 4e0 PT vs 2025-08'],
    ],
    [
      'Экспорт Замбии в сентябре 2025 года составил $50 млн, на 4% больше, чем в предыдущем месяце.',
      ['value X ZMB WLD 2025-09 50e6 USD', 'growth X ZMB WLD 2025-09 4e0 PT vs 2025-08'],
    ],
  ])
})

describe('Russian words of changes, with their nouns and participles', () => {
  cases([
    [
      'В 2024 году экспорт Кении отыграл 3,7% и вернулся к $688 млрд.',
      ['growth X KEN WLD 2024 3.7e0 PT vs 2023', 'value X KEN WLD 2024 688e9 USD'],
    ],
    ['В 2024 году экспорт Кении в Оман вырос наполовину.', ['growth X KEN OMN 2024 50e0 PT vs 2023']],
    ['В 2024 году был отмечен 12-процентный подъем экспорта Кении в Оман.', ['growth X KEN OMN 2024 12e0 PT vs 2023']],
    ['В 2024 году повышение экспорта Кении в Оман составило 12%.', ['growth X KEN OMN 2024 12e0 PT vs 2023']],
    ['В 2024 году экспорт Кении в Оман был сокращен на 12%.', ['growth X KEN OMN 2024 -12e0 PT vs 2023']],
    ['После 50-процентных тарифов экспорт Индии в США в августе 2025 года рухнул.', []],
  ])
})

describe('Russian words of balances, of the opposite flow and of records', () => {
  cases([
    ['В 2024 году пассивный торговый баланс Кении составил $50 млн.', ['value B KEN WLD 2024 -50e6 USD']],
    ['В 2024 году перевес импорта над экспортом у Кении составил $50 млн.', ['value B KEN WLD 2024 -50e6 USD']],
    ['В 2024 году дисбаланс в торговле Кении с Оманом достиг $50 млн.', []],
    [
      'В 2024 году экспорт Кении в Оман составил $50 млн, а обратный поток — $40 млн.',
      ['value X KEN OMN 2024 50e6 USD', 'value M KEN OMN 2024 40e6 USD'],
    ],
    [
      'В 2024 году экспорт Кении стал самым высоким в истории — $50 млн.',
      ['record X KEN WLD 2024', 'value X KEN WLD 2024 50e6 USD'],
    ],
    ['Главным направлением экспорта Кении в 2024 году остался Китай.', ['rank X KEN CHN 2024 1e0 ORD']],
  ])
})

describe('Russian words of aims, forecasts and doubts', () => {
  cases([
    ['К 2030 году Кения и Оман нацелились на $50 млн товарооборота.', ['value T KEN OMN 2030 50e6 USD target']],
    ['Экспорт Кении в Оман в 2026 году дотянет до $50 млн.', ['value X KEN OMN 2026 50e6 USD expected']],
    ['Экспорт Кении в Оман в 2026 году рискует упасть до $50 млн.', ['value X KEN OMN 2026 50e6 USD expected']],
    ['Экспорт Кении в Оман в 2024 году вряд ли составил $50 млн.', []],
  ])
})

describe('the level of a year that is exceeded or not reached', () => {
  cases([
    ['В 2024 году экспорт Кении в Оман превысил уровень 2023 года на 12%.', ['growth X KEN OMN 2024 12e0 PT vs 2023']],
    ['В 2024 году экспорт Кении в Оман на 12% отстал от уровня 2023 года.', ['growth X KEN OMN 2024 -12e0 PT vs 2023']],
    [
      'В 2024 году экспорт Кении в Оман вдвое превысил показатель 2019 года.',
      ['growth X KEN OMN 2024 2e0 TIMES vs 2019'],
    ],
  ])
})

describe('parts that a trade won or lost', () => {
  cases([
    ['В 2024 году экспорт Кении в Оман набрал целую треть.', ['growth X KEN OMN 2024 33.3e0 PT vs 2023']],
    ['В 2024 году экспорт Кении в Оман утратил пятую часть.', ['growth X KEN OMN 2024 -20e0 PT vs 2023']],
    ['Товарооборот Кении с Оманом в 2024 году набрал $50 млн.', ['value T KEN OMN 2024 50e6 USD']],
    [
      'Экспорт Омана прибавил в 2024 году 5% (60 млрд долларов), зато импорт - целую треть, дойдя до 40 млрд.',
      [
        'growth X OMN WLD 2024 5e0 PT vs 2023',
        'value X OMN WLD 2024 60e9 USD',
        'growth M OMN WLD 2024 33.3e0 PT vs 2023',
        'value M OMN WLD 2024 40e9 USD',
      ],
    ],
  ])
})

describe('goods of a country that another one takes, and what it sells in its turn', () => {
  cases([
    [
      'Кения и Оман наторговали в 2024 году на $90 млн. Кенийских товаров оманцы взяли на $50 млн, а продали на $40 млн.',
      ['value T KEN OMN 2024 90e6 USD', 'value X KEN OMN 2024 50e6 USD', 'value M KEN OMN 2024 40e6 USD'],
    ],
    [
      'Товарооборот Кении с ЕС в 2024 году - 3 млрд евро. Кенийских товаров страны союза купили на 1,2 млрд (плюс 6%).',
      ['value T KEN EU27 2024 3e9 EUR', 'value X KEN EU27 2024 1.2e9 EUR', 'growth X KEN EU27 2024 6e0 PT vs 2023'],
    ],
    [
      'Товарооборот Кении с Оманом в 2024 году - $90 млн: отправили на $50 млн, получили на $40 млн.',
      ['value T KEN OMN 2024 90e6 USD', 'value X KEN OMN 2024 50e6 USD', 'value M KEN OMN 2024 40e6 USD'],
    ],
    [
      'Замбийские предприятия отправили за границу в 2024 году товаров на 11 млрд долларов.',
      ['value X ZMB WLD 2024 11e9 USD'],
    ],
    ['Турция взяла в Кении в 2024 году кредит на 300 млн долларов.', []],
  ])
})

describe('flows beside each other, and the opposite one', () => {
  cases([
    [
      'Кения вышла в плюс в торговле с Оманом: в 2024 году продано товаров на $30 млн больше, чем куплено.',
      ['value B KEN OMN 2024 30e6 USD'],
    ],
    ['В торговле Кении с Китаем импорт в 2024 году обогнал экспорт на $30 млн.', ['value B KEN CHN 2024 -30e6 USD']],
    [
      'Товарооборот Омана с Индией в 2024 году - $90 млн. Выросли закупки Индии: в 2,1 раза, до $50 млн.',
      ['value T OMN IND 2024 90e6 USD', 'growth X OMN IND 2024 2.1e0 TIMES vs 2023', 'value X OMN IND 2024 50e6 USD'],
    ],
    // Of no flow that was told.
    [
      'Товарооборот Омана с Индией в 2024 году - $90 млн. Встречный поток вырос на 3%.',
      ['value T OMN IND 2024 90e6 USD'],
    ],
    [
      'Минус 13,8% против прошлогоднего показал в августе 2024 года экспорт Омана в Японию.',
      ['growth X OMN JPN 2024-08 -13.8e0 PT vs 2023-08'],
    ],
    ['Главный торговый партнер для Найроби в 2024 году - Китай.', ['rank T KEN CHN 2024 1e0 ORD']],
  ])
})

describe('verbs in the neuter, what is got from there, and deliveries of a nationality', () => {
  cases([
    [
      'В 2024 году Перу продало Оману товаров на $50 млн, купило на $40 млн.',
      ['value X PER OMN 2024 50e6 USD', 'value M PER OMN 2024 40e6 USD'],
    ],
    [
      'В 2024 году Кения отправила в Оман товаров на $50 млн, получила оттуда на $40 млн.',
      ['value X KEN OMN 2024 50e6 USD', 'value M KEN OMN 2024 40e6 USD'],
    ],
    [
      'Товарооборот Турции с Кенией в 2024 году - $90 млн. На турецкие поставки пришлось $50 млн, на кенийские - $40 млн.',
      ['value T TUR KEN 2024 90e6 USD', 'value X TUR KEN 2024 50e6 USD', 'value M TUR KEN 2024 40e6 USD'],
    ],
    [
      'Внешний оборот Кении за 2024 год - $900 млн. Торговый партнер номер один - Китай с общим оборотом в $50 млн.',
      ['value T KEN WLD 2024 900e6 USD', 'value T KEN CHN 2024 50e6 USD'],
    ],
  ])
})
