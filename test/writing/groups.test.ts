/** Groups of countries in answers: their names, and the members of those that a reader may not know. */
import { expect, test } from 'vitest'
import type { Code } from '../../src/data/model/schema.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { questionLabel } from '../../src/writing/message/question-label.ts'
import { context } from '../reading/score.ts'
import { writingIn, written } from './writing.ts'

const text = (reporter: string, partner: string, code: Code): string =>
  written({ kind: 'figure', flow: 'T', reporter, partner }, writingIn(code)).text

test.each([
  ['AZE', 'TURKIC5', 'en', 'The Turkic states: Kazakhstan, Kyrgyzstan, Turkmenistan, Türkiye and Uzbekistan'],
  ['AZE', 'TURKIC5', 'zh', '突厥语国家：哈萨克斯坦、吉尔吉斯斯坦、土库曼斯坦、土耳其和乌兹别克斯坦'],
  ['AZE', 'OTS', 'az', 'Türk Dövlətləri Təşkilatı: Azərbaycan, Qazaxıstan, Qırğızıstan, Türkiyə və Özbəkistan'],
  ['AZE', 'CASIA5', 'ru', 'Центральная Азия: Казахстан, Кыргызстан, Таджикистан, Туркменистан и Узбекистан'],
] as const)('the members of %s – %s in %s', (reporter, partner, code, line) =>
  expect(text(reporter, partner, code).split('\n')).toContain(line),
)

test.each(['CHN', 'EU27', 'WLD'])('no members of %s', partner => {
  const name = writingIn().language.voice.area(partner)
  expect(text('AZE', partner, 'en').toLowerCase()).not.toContain(`\n${name.toLowerCase()}:`)
})

test.each([
  ['OTS', 'T', 'en', '$42 billion · Turnover within the Organization of Turkic States, 2023 [1]'],
  ['OTS', 'T', 'az', '42 milyard $ · Türk Dövlətləri Təşkilatı daxilində ticarət dövriyyəsi, 2023 [1]'],
  ['OTS', 'T', 'ru', '$42 млрд · товарооборот между странами ОТГ, 2023 [1]'],
  ['OTS', 'T', 'zh', '420亿美元 · 突厥国家组织内部贸易额，2023年 [1]'],
  ['EU27', 'X', 'en', 'Not held: Exports within the EU, 2023.'],
  ['BRI', 'M', 'en', 'Not held: Imports among the Belt and Road countries, 2023.'],
  ['CASIA5', 'T', 'ru', 'Нет в базе: товарооборот внутри Центральной Азии, 2023.'],
  ['BRI', 'T', 'ru', 'Нет в базе: товарооборот между странами «Пояса и пути», 2023.'],
  ['BRI', 'T', 'az', 'Bazada yoxdur: “Kəmər və Yol” ölkələri arasında ticarət dövriyyəsi, 2023.'],
  ['BRICS', 'X', 'zh', '暂无数据：金砖国家之间的出口额，2023年。'],
] as const)('the trade of %s with itself (%s) in %s', (group, flow, code, line) => {
  const question = { kind: 'figure', flow, reporter: group, partner: group, period: '2023' } as const
  const { text } = written(question, writingIn(code))
  expect(text.split('\n')[0]).toBe(line)
})

test.each(['en', 'az', 'ru', 'zh'] as const)(
  'the label of a question about trade within a group in %s is read back',
  code => {
    const question = { kind: 'figure', flow: 'T', reporter: 'CIS', partner: 'CIS', period: '2023' } as const
    const { read } = readQuestion(questionLabel(question, writingIn(code)), context)
    expect(read).toEqual({ question })
  },
)
