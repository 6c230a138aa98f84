/** Sentences, as they are typed, with the verdicts on their claims over the seed. */
import { expect, test } from 'vitest'
import { checkPost } from '../../../src/answers/posts/check-post.ts'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { seedFacts, today } from '../../facts.ts'
import { context } from '../../reading/score.ts'

const verdicts = (text: string, said: string = today): readonly string[] => {
  const reading = readPost(text, { ...context, today: said })
  const { lines } = checkPost({ text, said, home: 'AZE', reading }, seedFacts)
  return lines.map(line => (line.is === 'claim' ? line.verdict : line.is))
}

test.each([
  ['Trade with China in 2025 was not $4.87 billion.', ['unread']],
  ['It is false that trade with China was $4.87 billion in 2025.', ['unread']],
  ["Italy was not Azerbaijan's largest trading partner in 2025.", ['unread']],
  ['2025 was not a record year for trade with China.', ['unread']],
  ['Торговля с Китаем в 2025 году не выросла на 30,2%.', ['unread']],
  ['Неправда, что торговля с Китаем в 2025 году составила 4,87 млрд долларов.', ['unread']],
  ['Çinlə ticarət 2025-ci ildə 30,2 faiz artmayıb.', ['unread']],
  ['2025年阿中贸易没有增长30.2%。', ['unread']],
  ['Trade with China rose by $1.13 billion in 2025.', ['unread']],
])('what is denied, or a difference, is not read as said: %s', (text, expected) =>
  expect(verdicts(text)).toEqual(expected),
)

test.each([
  ['Trade with China did not exceed $5 billion in 2025.', ['holds']],
  ['Trade with Italy in 2025 did not exceed $11 billion.', ['not']],
  ['Trade with China grew 30.2% in 2025 without exceeding $5 billion.', ['holds', 'holds']],
  ['Not only imports grew: trade with China rose 30.2% in 2025.', ['holds', 'holds']],
  ['Товарооборот с Китаем в 2025 году не превысил 5 млрд долларов.', ['holds']],
  ['Товарооборот с Италией в 2025 году не превысил 11 млрд долларов.', ['not']],
  ['Çinlə ticarət 2025-ci ildə 5 milyard dollardan çox olmayıb.', ['holds']],
  ['Çinlə ticarət 2025-ci ildə 4 milyard dolları ötüb.', ['holds']],
  ['Çinlə ticarət 2025-ci ildə 5 milyard dolları keçib.', ['not']],
  ['2025年阿中贸易额没有超过50亿美元。', ['holds']],
  ['Trade with China was just over $5 billion in 2025.', ['not']],
  ['Товарооборот с Китаем в 2025 году — чуть больше 5 млрд долларов.', ['not']],
  ['Çinlə ticarət 2025-ci ildə 5 milyard dolları bir qədər ötüb.', ['not']],
  ['Çinlə ticarət 2025-ci ildə təxminən 5 milyard dollar olub.', ['rounded']],
])('a bound may be said as a denial: %s', (text, expected) => expect(verdicts(text)).toEqual(expected))

test.each([
  ['Trade with China rose to $4.87 billion in 2025.', ['holds']],
  ['Trade with China fell to $4.87 billion in 2025.', ['not']],
  ['Товарооборот с Китаем в 2025 году упал до 4,87 млрд долларов.', ['not']],
  ['2025年阿中贸易额降至48.7亿美元。', ['not']],
  ["Azerbaijan's exports to India fell more than fourfold in 2025.", ['holds']],
])('the direction is checked with the value: %s', (text, expected) => expect(verdicts(text)).toEqual(expected))

test.each([
  ['In 2025 trade with China hit $5.87 billion. Trade with Russia was $4.92 billion.', ['not', 'rounded']],
  ['Trade with Italy and Türkiye in 2025 was $11.86 billion and $5.72 billion, respectively.', ['rounded', 'rounded']],
  ['Trade with China was over $4 billion in 2025.', ['holds']],
  ['In 2025 Italy was the largest trading partner of Azerbaijan, Türkiye the second.', ['holds', 'holds']],
  ['2025年意大利是阿塞拜疆第一大贸易伙伴，中国第四。', ['holds', 'holds']],
  ['Trade with China was $3.74 billion in 2024, and a year later $4.87 billion.', ['unread', 'rounded']],
  ['2025-ci ilin nəticələrinə görə Çinlə ticarət 4,87 milyard dollar olub.', ['holds']],
])('each claim has its own country and period: %s', (text, expected) => expect(verdicts(text)).toEqual(expected))

test('a claim without a period is of the newest complete year', () => {
  expect(verdicts('Trade with China reached $4.87 billion.', '2026-11-27')).toEqual(['holds'])
  expect(verdicts('Trade with China reached $9 billion.', '2026-11-27')).toEqual(['not'])
  // In December it may tell of the year that ends.
  expect(verdicts('Trade with China reached $9 billion.', '2026-12-20')).toEqual(['open'])
})

test('a bound behind its number is a part of the words quoted', () => {
  const text = 'İdxal Çindən 2025-ci ildə 3 milyard dollardan çox olmayıb.'
  const [claim] = readPost(text, context).claims
  expect(text.slice(claim?.span.from, claim?.span.to)).toBe('3 milyard dollardan çox olmayıb')
})
