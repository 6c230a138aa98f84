/** Numbers of firms, people and goods, which are no trade of countries. */
import { describe } from 'vitest'
import { testClaims } from './claimed.ts'

describe('none of these is read', () => {
  testClaims(
    [
      ['Turnover of the Alat free zone reached $300 million in 2024.', []],
      ['Экспорт компании «Азерсун» в Россию вырос на 12%, до 40 млн долларов.', []],
      ['“AzərGold” QSC birinci yarımillikdə 86,4 milyon dollarlıq satış həyata keçirib.', []],
      ['Экспорт «Азерсун» вырос на 20%, до 85 млн долларов.', []],
      ['Оборот Мосбиржи вырос на 18%, до 1,6 трлн рублей.', []],
      ['Оборот бизнеса в Тбилиси вырос на 14%.', []],
      ['Алятская СЭЗ экспортировала продукции на 64 млн долларов.', []],
      ['The turnover of the Moscow Exchange grew by 18 percent to 1.6 trillion rubles.', []],
      ['Exports of Azersun rose by 20 percent to $85 million.', []],
      ["Tbilisi's turnover of businesses grew by 14 percent.", []],
      ['E-commerce imports into Uzbekistan grew 2.4 times to $310 million.', []],
      ['Импорт через электронную торговлю в Узбекистан вырос в 2,4 раза, до 310 млн долларов.', []],
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
