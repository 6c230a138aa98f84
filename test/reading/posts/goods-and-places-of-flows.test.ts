/** Flows of a part of the trade: through a customs house, from industrial zones, of goods told before; and tonnes in words. */
import { describe, expect, test } from 'vitest'
import { claimsIn, testClaims } from './claimed.ts'

const today = '2026-04-15'
const cases = (rows: Parameters<typeof testClaims>[0]) => testClaims(rows, { today })
const unread = (texts: readonly string[]) =>
  test.each(texts)('%s', text => expect(claimsIn(text, { today })).toEqual([]))

describe('through a customs house', () => {
  unread([
    'Экспорт Кении через таможню Момбаса вырос в 2025 году на 39%.',
    'Кения нарастила экспорт через таможенный пункт пропуска Момбаса – он вырос в 2025 году на 39%.',
    'Keniyanın Mombasa gömrüyü vasitəsilə ixracı 2025-ci ildə 39 faiz artıb.',
    "Kenya's exports through the customs of the Rift province grew 39% in 2025.",
  ])
  cases([
    ['Экспорт Кении, по данным таможни, вырос в 2025 году на 39%.', ['growth X KEN WLD 2025 39e0 PT vs 2024']],
    [
      'Gömrüyün məlumatına görə, Keniyanın ixracı 2025-ci ildə 39 faiz artıb.',
      ['growth X KEN WLD 2025 39e0 PT vs 2024'],
    ],
    ["Customs data show that Kenya's exports grew 39% in 2025.", ['growth X KEN WLD 2025 39e0 PT vs 2024']],
    ['据海关统计，2025年，肯尼亚出口增长39%。', ['growth X KEN WLD 2025 39e0 PT vs 2024']],
  ])
})

describe('from industrial zones', () => {
  unread([
    'Стоимость продукции, экспортированной из промышленных зон Кении, в 2025 году выросла в 2 раза до 545 млн манатов.',
    'Sənaye zonalarında istehsal edilmiş məhsulların dəyəri 2025-ci ildə 55,4% artaraq 1,5 milyard manat, ixrac edilmiş məhsulların dəyəri isə 2 dəfə artaraq 545 milyon manat təşkil edib.',
    "Exports from Kenya's industrial zones doubled to $545 million in 2025.",
  ])
  cases([['Keniyanın ixracı 2025-ci ildə 545 milyon manat təşkil edib.', ['value X KEN WLD 2025 545e6 AZN']]])
})

describe('of the goods that the sentence before told', () => {
  unread([
    'Ermənistan daş-qaş idxal edir. Bu məhsulların idxalının həcmi 2025-ci ildə 7,4 milyard dollar olub.',
    'Армения ввозит драгоценные камни. Импорт этих товаров в 2025 году составил 7,4 млрд долларов.',
    'Armenia imported gems. In 2025 imports of these goods reached $7.4 billion.',
    '亚美尼亚进口宝石。2025年，这些商品进口额为74亿美元。',
  ])
  cases([['Импорт товаров Армении в 2025 году составил 7,4 млрд долларов.', ['value M ARM WLD 2025 7.4e9 USD']]])
})

describe('one kind of goods', () => {
  unread([
    'Кения и Оман в 2025 году нарастили торговлю продтоварами и сельхозсырьем более чем на 70%.',
    'Торговля продуктами питания между Кенией и Оманом выросла в 2025 году на 7%.',
    'В структуре закупок Кении в 2025 году преобладали продукция машиностроения (14,8 млрд долларов) и топливо (4,9 млрд долларов).',
  ])
})

describe('tonnes with their last digits', () => {
  unread([
    'Экспорт Кении в 2025 году составил 6 миллионов 540 тысяч 295 тонн.',
    'Kenya exported 6 million 540 thousand 295 tons in 2025.',
    'Keniya 2025-ci ildə 6 milyon 540 min 295 ton mal ixrac edib.',
  ])
  cases([
    ['Экспорт Кении в 2025 году составил 6 миллионов 540 тысяч 295 долларов.', ['value X KEN WLD 2025 6540295e0 USD']],
  ])
})
