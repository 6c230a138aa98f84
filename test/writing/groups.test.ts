/** Groups of countries in answers: their names, and the members of those that a reader may not know. */
import { expect, test } from 'vitest'
import type { Code } from '../../src/data/model/schema.ts'
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
