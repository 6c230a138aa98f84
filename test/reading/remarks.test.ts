/** Remarks on a question: claims with their digits and bounds, the currency, which words led to what. */
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/answers/model/remarks.ts'
import { readingContext } from '../../src/handlers/questions/reading-context.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { remarksOf } from '../../src/reading/remarks.ts'
import { pressFacts, today } from '../facts.ts'

const context = readingContext(pressFacts, today, { reporter: 'AZE', partner: 'CHN' })
const beside = (text: string, before?: string) => remarksOf(readQuestion(text, context, before))

/** 'over 4.87e9 USD', 'X 3e9 USD', 'record 2025'. */
function told(claim: Claim): string {
  if (claim.kind === 'record') return `record ${claim.period}`
  if (claim.kind === 'order') return `${claim.area} ${claim.way}`
  if (claim.kind === 'change') return [claim.denied && 'not', claim.way].filter(Boolean).join(' ')
  if (claim.kind === 'streak') return [claim.of, claim.atLeast && 'at least', claim.count].filter(Boolean).join(' ')
  const { value, unitMult, unit, bound } = claim.amount
  const digits = unitMult === 0 ? value.replace(/0{9}$/, 'e9').replace(/0{6}$/, 'e6') : `${value}e${unitMult}`
  if (claim.kind === 'first')
    return ['first', claim.reached && 'reached', bound, digits, unit].filter(Boolean).join(' ')
  const marks = [claim.flow, claim.yearly && 'yearly', claim.denied && 'not', claim.reached && 'reached']
  return [...marks, bound, digits, unit].filter(Boolean).join(' ')
}

describe('claims', () => {
  test.each<[string, readonly string[]]>([
    ['is it true that trade with China was 5 billion in 2025?', ['5e9 USD']],
    ['is it true that trade with China was $5.0bn in 2025?', ['5.0e9 USD']],
    ['is it true that trade with China was 4,87 billion in 2025?', ['4.87e9 USD']],
    ['is it true that trade with China was 417,800,000 dollars in January 2026?', ['417800000 USD']],
    ['is it true that it was 5 billion?', ['5e9 USD']],
    ["isn't China our biggest partner", ['1 ORD']],
    ['did trade with Germany rise or fall?', []],
    ['对德国贸易是升还是降', []],
    ["didn't trade with China grow in 2025", ['up']],
    ['did trade with China exceed 5 billion in 2025?', ['over 5e9 USD']],
    ['is it true that trade with China was less than 5 billion in 2025?', ['under 5e9 USD']],
    ['is it true that trade was no more than 5 billion in 2025?', ['under 5e9 USD']],
    ['is it true that trade with China was about 30 billion yuan in 2025?', ['about 30e9 CNY']],
    ['did trade with China grow by 30% in 2025?', ['30 PT']],
    ['did trade with China fall by 5% in 2025?', ['-5 PT']],
    ['did trade with China fall by over 5% in 2025?', ['under -5 PT']],
    ['is it true that exports were 3 billion and imports 4 billion in 2025?', ['X 3e9 USD', 'M 4e9 USD']],
    ['is China our third partner?', ['3 ORD']],
    ['is China our largest partner?', ['1 ORD']],
    ['is China in our top 5 partners?', ['under 5 ORD']],
    ['was 2025 a record?', ['record 2025']],
    ['do we trade more with China than with Russia?', ['CHN more']],
    ['do we trade more with China or with Russia?', []],
    ['did trade with Turkey grow more than with Georgia in 2025?', []],
    ['has trade with China doubled since 2021?', ['2 TIMES']],
    ['удвоился ли товарооборот с Китаем с 2021 года?', ['2 TIMES']],
    ['2021年以来对华贸易翻番了吗？', ['2 TIMES']],
    ['has trade with China more than doubled since 2021?', ['over 2 TIMES']],
    ['did exports to India fall 4 times in 2025?', ['0.2500 TIMES']],
    ['правда ли, что товарооборот с Китаем в 2025 превысил 5 млрд?', ['over 5e9 USD']],
    ['правда, что оборот с Китаем вырос до 5 млрд в 2025?', ['up', '5e9 USD']],
    ['trade with China fell to $4.87 billion in 2025', ['down', '4.87e9 USD']],
    ['trade with China grew by $1.1 billion in 2025', []],
    ['is it true that trade with China fell by about 2 billion in 2025', []],
    ['товарооборот с Китаем вырос на 1,1 млрд долларов в 2025', []],
    ['2025-ci ildə Çinlə ticarət 1,1 milyard dollar artıb', []],
    ['2025-ci ildə Çinlə ticarət 4,87 milyard dollara artıb', ['up', '4.87e9 USD']],
    ['2025年对华贸易增长了11亿美元', []],
    ['2025年对华贸易增至48亿美元', ['up', '4800e6 USD']],
    ['trade with China rose to $4.87 billion in 2025', ['up', '4.87e9 USD']],
    ['торговля с Китаем упала до 4,87 млрд долларов в 2025 году', ['down', '4.87e9 USD']],
    ['Çinlə ticarət 2025-ci ildə 4,87 milyard dollara qədər azalıb', ['down', '4.87e9 USD']],
    ['2025年对华贸易降至48.7亿美元', ['down', '48.7e8 USD']],
    ['did trade with China not fall to 4.87 billion in 2025?', ['not 4.87e9 USD']],
    ['правда, что торговля с Китаем в 2025 была не более 5 млрд?', ['under 5e9 USD']],
    ['2025-ci ildə Çinlə ticarət 5 milyard dollardan çox olub?', ['over 5e9 USD']],
    ['düzdür ki, 2025-ci ildə Çinlə ticarət təxminən 5 milyard olub?', ['about 5e9 USD']],
    ['2025年对华贸易额超过50亿美元，是真的吗？', ['over 5e9 USD']],
    ['2025年对华贸易额是不是49亿美元？', ['4900e6 USD']],
    ['is it true that trade with China fell in 2025?', ['down']],
    ['trade with China grew for the fourth year in a row', ['up 4']],
    ['trade with China fell three years in a row', ['down at least 3']],
    ['торговля с Китаем растёт четвёртый год подряд', ['up 4']],
    ['Çinlə ticarət dördüncü il dalbadal artıb', ['up 4']],
    ['对华贸易连续四年增长', ['up at least 4']],
    ['how many years in a row did trade with China grow', []],
    ['правда, что торговля с Китаем выросла в 2025?', ['up']],
    ['doğrudur ki, 2025-də Çinlə ticarət azalıb?', ['down']],
    ['2025年对华贸易真的下降了吗？', ['down']],
    ['is it true that trade with China did not fall in 2025?', ['not down']],
    ['правда, что торговля с Китаем не упала в 2025?', ['not down']],
    ['doğrudur ki, 2025-də Çinlə ticarət azalmayıb?', ['not down']],
    ['2025年对华贸易真的没有下降吗？', ['not down']],
    ['did trade with China hit 5 billion in 2025?', ['reached 5e9 USD']],
    ['достигла ли торговля с Китаем 5 млрд долларов в 2025 году?', ['reached 5e9 USD']],
    ['2025-ci ildə Çinlə ticarət 5 milyard dollara çatıb?', ['reached 5e9 USD']],
    ['2025年对华贸易额达到50亿美元了吗？', ['reached 5e9 USD']],
    ['did trade with China not reach 5 billion in 2025?', ['under 5e9 USD']],
    ['правда ли, что торговля с Китаем в 2025 году не дотянула до 5 млрд?', ['under 5e9 USD']],
    ['düzdürmü ki, 2025-ci ildə Çinlə ticarət 5 milyarda çatmayıb?', ['under 5e9 USD']],
    ['2025年对华贸易额没有达到50亿美元，对吗？', ['under 5e9 USD']],
    ['is it true that trade with China nearly reached 5 billion in 2025?', ['about 5e9 USD']],
    ['did trade with China grow by a third in 2025?', ['33.3 PT']],
    ['торговля с Китаем в 2025 году сократилась на четверть?', ['-25 PT']],
    ['2025-ci ildə Çinlə ticarət üçdə bir artıb?', ['33.3 PT']],
    ['2025年对华贸易减少了一半吗？', ['-50 PT']],
    ['did trade with China stay the same in 2025?', ['same']],
    ['правда, что торговля с Китаем в 2025 году почти не изменилась?', ['same']],
    ['did trade with China grow in 2025?', ['up']],
    ['was trade with China higher in 2025 than in 2024?', ['up']],
    ['how did trade with China grow in 2025?', []],
    ['growth of trade with China in 2025?', []],
    ['сколько лет подряд растёт торговля с Китаем?', []],
    ['plus or minus with Italy in 2024?', []],
    ['как выросла торговля с Китаем в 2025 году?', []],
    ['2025-ci ildə Çinlə ticarət necə artıb?', []],
    ['2025年对华贸易增长了多少？', []],
    ['was China third for the first time in January 2026?', ['first 3 ORD']],
    ['правда ли, что Китай впервые стал третьим в январе 2026 года?', ['first 3 ORD']],
    ['did trade with China pass 4 billion for the first time in 2025?', ['first over 4e9 USD']],
    ['2025年对华贸易首次达到40亿美元，是真的吗？', ['first reached 4e9 USD']],
    ['when did trade with China first exceed 2 billion?', []],
    ['China became our third partner for the first time', ['first 3 ORD']],
    ['впервые ли Китай стал первым по импорту', ['first 1 ORD']],
    ['Çin ilk dəfə idxalda birinci olub', ['first 1 ORD']],
    ['中国首次成为进口第一', ['first 1 ORD']],
    ['впервые товарооборот с Китаем превысил 4 млрд долларов', ['first over 4e9 USD']],
    ['exports to China grew for the first time', []],
    ['was 2025 the third record year in a row for trade with China?', ['record 3']],
    ['is it true that trade with China grew for the fourth year in a row in 2025?', ['up 4']],
    ['правда, что торговля с Китаем падает третий год подряд?', ['down 3']],
    ['2025-ci ildə Çinlə ticarət ardıcıl üç il artıb?', ['up at least 3']],
    ['对华贸易连续三年增长，属实吗？', ['up at least 3']],
    ['is it true that China is not our largest partner?', ['not 1 ORD']],
    ['is it true that China was third in 2018?', ['3 ORD']],
    ['did we have a deficit with China in 2025?', ['under 0 USD']],
    ['trade with China in 2025', []],
    ['when did trade with China exceed 3 billion?', []],
    ['how much was trade with China in 2025?', []],
  ])('%s', (text, expected) => {
    const amounts = beside(text).claims.map(told)
    expect(amounts).toEqual(expected)
  })

  test.each([
    ['is it false that trade with China grew in 2025?', true],
    ['is it not true that trade with China grew in 2025?', true],
    ["isn't China our largest partner?", true],
    ['не правда ли, что торговля с Китаем выросла в 2025 году?', true],
    ['разве торговля с Китаем не выросла в 2025 году?', true],
    ['yalandırmı ki, 2025-ci ildə Çinlə ticarət artıb?', true],
    ['Çin ən böyük tərəfdaşımız deyilmi?', true],
    ['难道2025年对华贸易没有增长吗？', true],
    ['is it true that trade with China did not fall in 2025?', true],
    ['is it true that trade with China grew in 2025?', undefined],
    ['правда ли, что торговля с Китаем выросла в 2025 году?', undefined],
    ['2025年对华贸易是不是增长了？', undefined],
  ])('a yes would be unclear, %s: %s', (text, turned) => expect(beside(text).turned).toBe(turned))

  test('an amount larger than any trade is not a claim', () => {
    expect(beside('is it true that trade with China was 999999999999999 trillion in 2025?').claims).toEqual([])
  })
})

test.each([
  ['trade with China 2025 in manats', 'AZN'],
  ['товарооборот с Китаем 2025 в юанях', 'CNY'],
  ['Çinlə ticarət 2025 avro ilə', 'EUR'],
  ['товарооборот с Китаем 2025 в тенге', 'KZT'],
  ['2025年贸易额用坚戈', 'KZT'],
  ['trade with China 2025', undefined],
])('the currency of "%s": %s', (text, unit) => expect(beside(text).unit).toBe(unit))

test.each([
  ['bəs manatla?', [], 'AZN'],
  ['bes manatla?', [], 'AZN'],
  ['2025-də Çinlə ticarət beş milyard manat olub?', ['5e9 AZN'], undefined],
])('"bəs" is no five: %s', (text, claims, unit) => {
  const remarks = beside(text, 'Çinlə ticarət 2025')
  expect([remarks.claims.map(told), remarks.unit]).toEqual([claims, unit])
})

test('which words led to what, in the order of the text', () => {
  expect(beside('сколько мы продали в Турцию в прошлом году?').reading).toMatchObject({
    words: [
      { said: 'мы', meant: { area: 'AZE' } },
      { said: 'продали', meant: { flow: 'X' } },
      { said: 'Турцию', meant: { area: 'TUR' } },
      { said: 'прошлом году', meant: { period: '2025' } },
    ],
    carried: [],
  })
  expect(beside('trade with China since 2021').reading.words).toContainEqual({
    said: expect.stringContaining('2021'),
    meant: { years: { from: '2021' } },
  })
})

test('lists separately what came from the previous question', () => {
  expect(beside('and exports?', 'trade with Turkey 2024').reading).toMatchObject({
    words: [{ said: 'exports', meant: { flow: 'X' } }],
    carried: [{ area: 'TUR' }, { period: '2024' }],
  })
})

test('cities are remarked on: each is read as its country', () => {
  expect(beside('trade with Tashkent in 2025').cities).toEqual([{ city: 'Tashkent', area: 'UZB' }])
  expect(beside('trade with Uzbekistan in 2025').cities).toBeUndefined()
})
