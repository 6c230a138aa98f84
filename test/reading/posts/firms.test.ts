/** Numbers of firms, people and goods, which are no trade of countries. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

describe('none of these is read', () => {
  testClaims(
    [
      ['Turnover of the Alat free zone reached $300 million in 2024.', []],
      ['Экспорт компании «Азерсун» в Россию вырос на 12%, до 40 млн долларов.', []],
      ['“AzərGold” QSC birinci yarımillikdə 86,4 milyon dollarlıq satış həyata keçirib.', []],
      ['Оборот розничной торговли вырос на 3,9%.', []],
      ['The ratio of exports to imports fell to 76.6%.', []],
      ['Соотношение экспорта и импорта снизилось до 76,6%.', []],
      ['In 2024 we sold 1.6 million bottles to China.', []],
      ['There were 1.4 billion consumers in China and 10 million in Azerbaijan.', []],
      ['If trade doubles, it will exceed $9 billion, experts say.', []],
      ['2024年自土进口大理石增长22.7%。', []],
      ['Tomato exports came to $181 million in 2024. Russia bought $100 million, Kazakhstan $20 million.', []],
      ['"This is only the beginning," he wrote on X.', []],
      ['Imports from China were five times that figure.', []],
    ],
    { today: '2025-06-15', home: 'AZE' },
  )
})
