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

describe('the turnover of a firm', () => {
  none("In 2024 Alibaba's exports grew 8% to $12 billion.", "Rosneft's turnover reached $90 billion in 2024.")
})

describe('people, and goods by one transport', () => {
  none(
    'Trade between China and Europe by rail grew by 10 percent in 2024.',
    'Количество китайских туристов в 2024 году выросло на 35%.',
    '2024-cü ildə turistlərin sayı 35 faiz artıb.',
    '2024年，口岸客流量增长35%。',
  )
})
