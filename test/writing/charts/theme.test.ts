/** Colours are legible, and told apart by colour-blind readers. */
import { describe, expect, test } from 'vitest'
import { themes } from '../../../src/writing/charts/theme.ts'

type Rgb = readonly [number, number, number]

/** Linear light of a colour '#rrggbb'. */
const linear = (color: string): Rgb => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map(it => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4))
  return [r, g, b]
}
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** The contrast of WCAG 2. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b].map(it => luminance(linear(it))).toSorted((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

/** How colour-blind readers see linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const seen = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  everyone: [1, 0, 0, 0, 1, 0, 0, 0, 1],
} as const

/** Place of a colour in CIE Lab, seen through a matrix. */
function lab(color: string, m: readonly number[]): Rgb {
  const rgb = linear(color)
  const dot = (row: readonly number[]): number => rgb.reduce((sum, it, i) => sum + it * (row[i] ?? 0), 0)
  const [r, g, b] = [0, 3, 6].map(at => Math.min(1, Math.max(0, dot(m.slice(at, at + 3)))))
  const apply = (row: Rgb): number => row[0] * (r ?? 0) + row[1] * (g ?? 0) + row[2] * (b ?? 0)
  const f = (it: number): number => (it > 0.008856 ? Math.cbrt(it) : 7.787 * it + 16 / 116)
  const x = f(apply([0.4124, 0.3576, 0.1805]) / 0.9505)
  const y = f(apply([0.2126, 0.7152, 0.0722]))
  const z = f(apply([0.0193, 0.1192, 0.9505]) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe.each(Object.entries(themes))('%s', (_, theme) => {
  const texts = [theme.text, theme.quiet, theme.mutedText, ...theme.series, theme.up, theme.down]
  test.each(texts)('text in %s has a contrast of 4.5', color => {
    expect(contrast(color, theme.background)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(seen))('the series are told apart: %s', (_, matrix) => {
    const colors = [...theme.series, theme.muted].map(color => lab(color, matrix))
    const distances = colors.flatMap((one, i) => colors.slice(i + 1).map(other => distance(one, other)))
    expect(Math.min(...distances)).toBeGreaterThan(20)
  })

  test('more and less are told apart by everyone', () => {
    for (const matrix of Object.values(seen))
      expect(distance(lab(theme.up, matrix), lab(theme.down, matrix))).toBeGreaterThan(40)
  })
})
