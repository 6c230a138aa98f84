/** Texts are measured as they are drawn, and broken where a reader expects it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import type { Code } from '../../../src/data/model/schema.ts'
import { textElement } from '../../../src/writing/charts/svg.ts'
import { balanced, shortened, widthOf, wrap } from '../../../src/writing/charts/text.ts'

const folder = join(import.meta.dirname, '../../../src/bot/pictures/fonts')
const fontFiles = readdirSync(folder)
  .filter(name => name.endsWith('.ttf'))
  .map(name => join(folder, name))

/** The width of the ink of a text. */
function drawn(text: string, isBold: boolean): number {
  const label = textElement({ text, x: 10, y: 100, size: 100, color: '#000', isBold }, { background: '#fff' })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200" font-family="Noto Sans">${label}</svg>`
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).getBBox()?.width ?? 0
}

test.each([
  'Trade with China: $4.87 bn, +30.2%',
  'Əmək, ölkə, şəhər, çay, ğ, İstanbul, ıldırım',
  'Товарооборот вырос до 4,87 млрд долларов',
  '阿塞拜疆与中国的贸易额达48.7亿美元',
  '来源：齄龠',
  '0123456789',
])('"%s" is as wide as it is drawn', text => {
  for (const isBold of [false, true]) {
    // Ink begins and ends inside the advances, and kerning narrows it.
    expect(drawn(text, isBold)).toBeLessThanOrEqual(widthOf(text, { size: 100, isBold }) + 1)
    expect(drawn(text, isBold)).toBeGreaterThan(widthOf(text, { size: 100, isBold }) * 0.95 - 15)
  }
})

test.each<[Code, string, number, readonly string[]]>([
  ['en', 'Trade with China grew almost ninefold', 300, ['Trade with China grew', 'almost ninefold']],
  ['ru', 'Товарооборот\u00a0вырос за год', 300, ['Товарооборот\u00a0вырос', 'за год']],
  ['az', 'Azərbaycan', 90, ['Azərb', 'aycan']],
  ['zh', '与中国的贸易额达到48.7亿美元，创历史新高。', 290, ['与中国的贸易额达到', '48.7亿美元，创历史', '新高。']],
  ['zh', '阿塞拜疆自中国进口', 200, ['阿塞拜疆自中国', '进口']],
])('in %s "%s" is broken between words', (language, text, width, lines) => {
  expect(wrap(text, width, { size: 28, language })).toEqual(lines)
})

test('no line of a title is much shorter than the others', () => {
  const style = { size: 44, isBold: true, language: 'en' } as const
  const title = 'Trade with China grew almost ninefold in ten years, to $4.87 billion'
  expect(balanced(title, 1104, style)).toEqual([
    'Trade with China grew almost ninefold in ten',
    'years, to $4.87 billion',
  ])
})

test('an ellipsis replaces what has no room', () => {
  expect(shortened('Sources: IMF; State Customs Committee', 300, 24)).toBe('Sources: IMF; State Cust…')
  expect(shortened('Sources: IMF', 300, 24)).toBe('Sources: IMF')
})
