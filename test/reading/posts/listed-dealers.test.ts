/** A country that several trade with, and the list of those several: who of the two sides is whose. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today: '2026-04-15' })
const three = (flow: 'X' | 'M') =>
  ['EST KEN 2025 16e0', 'AUT KEN 2025 5e0', 'LVA KEN 2025 1e0'].map(it => `growth ${flow} ${it} PT vs 2024`)

describe('the next buyer, after goods of a country', () =>
  testClaims(
    [
      [
        'Uganda bought Kenyan goods worth $500 million in 2024, Tanzania $400 million.',
        ['value M UGA KEN 2024 500e6 USD', 'value M TZA KEN 2024 400e6 USD'],
      ],
      [
        'Уганда купила кенийских товаров на 500 млн долларов в 2024 году, Танзания – на 400 млн.',
        ['value M UGA KEN 2024 500e6 USD', 'value M TZA KEN 2024 400e6 USD'],
      ],
      [
        'Uqanda 2024-cü ildə Keniyadan 500 milyon dollarlıq mal alıb, Tanzaniya isə 400 milyon dollarlıq.',
        ['value M UGA KEN 2024 500e6 USD', 'value M TZA KEN 2024 400e6 USD'],
      ],
    ],
    { today: '2025-06-15' },
  ))

describe('those who raised or cut a flow, behind the verb', () => {
  cases([
    ['Поставки в Кению в 2025 году нарастили Эстония (16%), Австрия (5%) и Латвия (1%).', three('X')],
    ['В 2025 году экспорт в Кению увеличили Эстония – на 16%, Австрия – на 5%, Латвия – на 1%.', three('X')],
    ['Импорт из Кении в 2025 году нарастили Эстония (16%), Австрия (5%) и Латвия (1%).', three('M')],
    ['Exports to Kenya in 2025 were raised by Estonia (16%), Austria (5%) and Latvia (1%).', three('X')],
    ['2025-ci ildə Keniyaya ixracı Estoniya (16%), Avstriya (5%) və Latviya (1%) artırıb.', three('X')],
    [
      'В Кению в 2025 году поставили товары Эстония (16 млн долларов) и Австрия (5 млн долларов).',
      ['value X EST KEN 2025 16e6 USD', 'value X AUT KEN 2025 5e6 USD'],
    ],
  ])
})

describe('lists of partners', () => {
  cases([
    [
      'Экспорт Кении в 2025 году вырос в Эстонию (16%) и Австрию (5%).',
      ['growth X KEN EST 2025 16e0 PT vs 2024', 'growth X KEN AUT 2025 5e0 PT vs 2024'],
    ],
    [
      "Kenya's exports to Oman rose in 2025 by 16%, Austria by 5%.",
      ['growth X KEN OMN 2025 16e0 PT vs 2024', 'growth X KEN AUT 2025 5e0 PT vs 2024'],
    ],
    [
      'Keniyanın 2025-ci ildə Estoniyaya ixracı 16 faiz, Avstriyaya 5 faiz artıb.',
      ['growth X KEN EST 2025 16e0 PT vs 2024', 'growth X KEN AUT 2025 5e0 PT vs 2024'],
    ],
    [
      '2025年，肯尼亚对阿曼出口增长16%，对奥地利增长5%。',
      ['growth X KEN OMN 2025 16e0 PT vs 2024', 'growth X KEN AUT 2025 5e0 PT vs 2024'],
    ],
  ])
})

describe('members of the group that deals', () => {
  const members = ['growth X ROU KEN 2025 78e0 PT vs 2024', 'growth X LTU KEN 2025 28e0 PT vs 2024']
  cases([
    [
      'Страны ЕС в 2025 году увеличили экспорт в Кению. Больше всего показатель вырос у Румынии – на 78% и Литвы – на 28%.',
      ['direction X EU27 KEN 2025 up vs 2024', ...members],
    ],
    [
      'Exports of EU countries to Kenya rose by 9% in 2025. Growth was highest in Romania – 78% and Lithuania – 28%.',
      ['growth X EU27 KEN 2025 9e0 PT vs 2024', ...members],
    ],
    [
      'Экспорт ЕС в Кению в 2025 году вырос на 9%. Больше всего вырос показатель Румынии – на 78%. Импорт упал на 2%.',
      [
        'growth X EU27 KEN 2025 9e0 PT vs 2024',
        'growth X ROU KEN 2025 78e0 PT vs 2024',
        'growth M EU27 KEN 2025 -2e0 PT vs 2024',
      ],
    ],
    [
      "Kazakhstan's exports to the CIS rose by 9% in 2025. Russia – 78%, Armenia – 28%.",
      ['growth X KAZ CIS 2025 9e0 PT vs 2024'],
    ],
  ])
})
