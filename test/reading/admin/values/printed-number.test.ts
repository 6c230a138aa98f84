/** A number must be in the words that bear it out. */
import { expect, test } from 'vitest'
import { holdsNumber } from '../../../../src/reading/admin/values/printed-number.ts'

const usd = (value: string, unitMult: number) => ({ value, unitMult, unit: 'USD' })
const percent = (value: string) => ({ value, unitMult: 0, unit: 'PT' })
const place = (value: string) => ({ value, unitMult: 0, unit: 'ORD' })

test.each([
  ['reached $395.1 million', usd('395.1', 6)],
  ['составил 395,1 млн долларов', usd('395.1', 6)],
  ['25 млрд 43 млн долларов', usd('25.043', 9)],
  ['6 milyard 83 milyon 252 min', usd('6.083252', 9)],
  ['three billion dollars', usd('3', 9)],
  ['five billion dollars', usd('5', 9)],
  ['три миллиарда долларов', usd('3', 9)],
  ['üç milyard dollar', usd('3', 9)],
  ['a billion dollars', usd('1', 9)],
  ['四十八点七亿', usd('48.7', 8)],
  ['grew by thirty percent', percent('30')],
  ['fell by 30.2 percent', percent('-30.2')],
  ["Azerbaijan's third-largest trading partner", place('3')],
  ['третий торговый партнёр', place('3')],
  ['üçüncü tərəfdaş', place('3')],
  ['第三大贸易伙伴', place('3')],
  ['the largest partner', place('1')],
  ['trade has doubled', { value: '2', unitMult: 0, unit: 'TIMES' }],
  ['trade has halved', { value: '0.5', unitMult: 0, unit: 'TIMES' }],
  ['a 2.3-fold rise', { value: '2.3', unitMult: 0, unit: 'TIMES' }],
  ['в 8,3 раза меньше, чем в 2024 году', { value: '0.1205', unitMult: 0, unit: 'TIMES' }],
  ['came to $2,159 million', usd('2.159', 9)],
  ['出口5亿30万美元', usd('50030', 4)],
  ['grew by thirty-five per cent', percent('35')],
  ['Exports, $ million: 60.9', usd('60.9', 6)],
  ['Exports, thousand dollars | 60,923.4', usd('60.9234', 6)],
  ['出口（万美元）：60923.4', usd('609.234', 6)],
  ['60 million 900 thousand dollars', usd('60.9', 6)],
])('%s holds the number', (words, amount) => expect(holdsNumber(words, amount)).toBe(true))

test.each([
  ['reached $359.1 million', usd('395.1', 6)],
  ['reached $39.5 million, 1 time more', usd('395.1', 6)],
  ['reached three billion dollars', usd('4', 9)],
  ['grew in 2025', percent('20')],
  ['fell by 30.2 percent', percent('32.2')],
  ['the third-largest trading partner', place('4')],
  ['record level', usd('1.31', 9)],
  ['exports were $60.9 million', usd('60.9', 9)],
  ['exports were $60.9 bn', usd('60.9', 6)],
  ['экспорт составил 60,9 тыс. долларов', usd('60.9', 6)],
  ['ixrac 60,9 milyard dollar olub', usd('60.9', 6)],
  ['出口6.09亿美元', usd('6.09', 9)],
  ['exports were $609 million', usd('60.9', 6)],
  ['fell by 302 percent', percent('30.2')],
  ['в 8,3 раза меньше', { value: '0.1250', unitMult: 0, unit: 'TIMES' }],
])('%s does not', (words, amount) => expect(holdsNumber(words, amount)).toBe(false))
