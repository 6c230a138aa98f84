/** Where the texts of pictures are, and which texts there are. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examples } from '../../../scripts/charts/examples.ts'
import { languages } from '../../../src/languages/languages.ts'
import type { Chart, Picture } from '../../../src/writing/charts/chart.ts'
import { drawPicture, layOut } from '../../../src/writing/charts/draw-picture.ts'
import { numberForm } from '../../../src/writing/charts/number-form.ts'
import { seedFacts } from '../../facts.ts'
import { runs } from '../../suite.ts'
import { anyCard, anyChart, misplaced } from './charts.ts'

describe.each(languages.map(language => [language.code, language] as const))('in %s', (_, language) => {
  const pictures = Object.entries(examples(seedFacts, language, 'light'))
  test.each(pictures)('no text of %s overlaps another or leaves the picture', (_, picture) => {
    expect(misplaced(picture)).toEqual([])
  })

  test.each(pictures)('%s has as many pixels as it should', (kind, picture) => {
    const { width, height } = layOut(picture)
    expect([width, height]).toEqual(
      kind.endsWith('tall') ? [1080, 1350] : kind.startsWith('card') ? [1200, 675] : [1200, 800],
    )
  })

  test.each(pictures)('titles, labels and the foot of %s are legible on a phone', (_, picture) => {
    const sizes = layOut(picture).labels.map(({ size }) => size)
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(42)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  })
})

test('no text of any chart overlaps another or leaves the picture', () => {
  fc.assert(
    fc.property(anyChart, chart => {
      expect(misplaced(chart)).toEqual([])
    }),
    { numRuns: runs(400), seed: 1 },
  )
})

test('no text of any card overlaps another or leaves the picture', () => {
  fc.assert(
    fc.property(anyCard, card => {
      expect(misplaced(card)).toEqual([])
    }),
    { numRuns: runs(200), seed: 1 },
  )
})

test('the same picture is the same SVG, in which a number is written', () => {
  fc.assert(
    fc.property(fc.oneof(anyChart, anyCard), (picture: Picture) => {
      const svg = drawPicture(picture)
      expect(drawPicture(structuredClone(picture))).toBe(svg)
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    }),
    { numRuns: runs(200), seed: 1 },
  )
})

/** Every text that a chart gives. */
const given = (chart: Chart): readonly string[] => [
  chart.title,
  chart.subtitle,
  chart.sources,
  chart.date,
  chart.bot,
  ...chart.marks.map(({ text }) => text),
  ...chart.series.flatMap(({ name, points }) => [
    name,
    ...points.flatMap(({ label, digits = '', change = '' }) => [
      label,
      digits,
      change,
      `${digits}\u00a0\u00a0${change}`,
    ]),
  ]),
]

test('a chart writes only what it was given, with the same digits, and the numbers of its axis', () => {
  fc.assert(
    fc.property(anyChart, chart => {
      const texts = given(chart)
      const { point, group } = chart.numbers
      const axis = new RegExp(`^−?\\d[\\d${group}]*(\\${point}\\d+)?$`)
      const added = layOut(chart).labels.filter(
        ({ text, anchor }) =>
          !texts.some(it => it.includes(text.replace(/…$/, ''))) &&
          text !== '–' &&
          !(anchor !== undefined && axis.test(text)),
      )
      expect(added.map(({ text }) => text)).toEqual([])
    }),
    { numRuns: runs(200), seed: 1 },
  )
})

test('with digits at every column there is no axis beside them', () => {
  const [english = expect.fail()] = languages
  const texts = layOut(examples(seedFacts, english, 'light').columns ?? expect.fail()).labels.map(({ text }) => text)
  expect(texts).toContain('4.87')
  expect(texts).not.toContain('5')
})

test.each([
  ['en', { point: '.', group: ',' }],
  ['az', { point: ',', group: '\u00a0' }],
  ['ru', { point: ',', group: '\u00a0' }],
  ['zh', { point: '.', group: '' }],
] as const)('an axis in %s has the signs of its voice', (code, form) => {
  const language = languages.find(it => it.code === code)
  expect(numberForm(language?.voice ?? expect.fail())).toEqual(form)
})
