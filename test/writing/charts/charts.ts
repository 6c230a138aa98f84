/** Charts for laws: any, and what is wrong with the place of their texts. */
import fc from 'fast-check'
import type { Reliability } from '../../../src/answers/figures/reliability.ts'
import type { Chart, FigureCard, Picture, Point, Series } from '../../../src/writing/charts/chart.ts'
import { layOut } from '../../../src/writing/charts/draw-picture.ts'
import { boxOf, overlap } from '../../../src/writing/charts/text.ts'
import { seedFacts } from '../../facts.ts'

/** Every partner of Azerbaijan in the seed data. */
export const partners = [
  ...new Set(
    seedFacts.sources.list
      .flatMap(({ id }) => seedFacts.ofSource(id))
      .filter(({ reporter }) => reporter === 'AZE')
      .map(({ partner }) => partner),
  ),
].toSorted()

const codes = ['en', 'az', 'ru', 'zh'] as const
const sentences = {
  en: 'Trade with China grew almost ninefold in ten years to $4.87 billion while exports to the neighbours fell again',
  az: 'Çinlə ticarət on ildə təxminən doqquz dəfə artaraq 4,87 milyard dollara çatıb, qonşulara ixrac isə yenə azalıb',
  ru: 'Торговля с Китаем за десять лет выросла почти в девять раз, а экспорт в соседние страны снова сократился',
  zh: '与中国的贸易额十年增至近九倍，达到48.7亿美元，而对邻国的出口再次下降，自2015年以来首次低于进口',
} as const
const names = {
  en: ['China', 'Italy', 'United Arab Emirates', 'Bosnia & Herzegovina', 'Democratic Republic of the Congo'],
  az: ['Çin', 'İtaliya', 'Böyük Britaniya', 'Birləşmiş Ərəb Əmirlikləri', 'Konqo Demokratik Respublikası'],
  ru: ['Китай', 'Италия', 'Объединённые Арабские Эмираты', 'Центрально-Африканская Республика', 'США'],
  zh: ['中国', '意大利', '阿拉伯联合酋长国', '波斯尼亚和黑塞哥维那', '刚果民主共和国'],
} as const
const numbers = {
  en: { point: '.', group: ',' },
  az: { point: ',', group: '\u00a0' },
  ru: { point: ',', group: '\u00a0' },
  zh: { point: '.', group: '' },
} as const
const marks: readonly Reliability[] = ['official', 'press', 'estimate']
const values = fc.oneof(
  fc.integer({ min: -20_000, max: 5e6 }).map(it => it / 1000),
  fc.integer({ min: 1, max: 1e6 }).map(it => it / 1e6),
  fc.constantFrom(0, 1e-4, 12_345_678),
)

/** A sentence of that language, cut at some length. */
const words = (language: (typeof codes)[number], most: number) =>
  fc.integer({ min: 2, max: most }).map(length => sentences[language].slice(0, length).trim())

const pointWith = (label: string, mostGaps: number) =>
  fc
    .record({ value: values, gap: fc.nat(9), change: fc.nat(2), mark: fc.constantFrom(...marks), long: fc.nat(8) })
    .map(({ value, gap, change, mark, long }): Point => {
      if (gap < mostGaps) return { label, mark }
      const digits = long === 0 ? value.toFixed(6) : value.toPrecision(3)
      return {
        label,
        value,
        mark,
        digits: digits.replace('-', '−'),
        ...(change === 0 ? {} : { change: `${value < 0 ? '−' : '+'}${(Math.abs(value) % 90).toFixed(change)}%` }),
      }
    })

/** Any chart of a form that the interface allows. */
const chartOf = (form: Chart['form'], language: (typeof codes)[number]): fc.Arbitrary<Chart> => {
  const isBars = form === 'bars'
  const lengths = isBars ? { min: 1, max: 10 } : form === 'months' ? { min: 12, max: 12 } : { min: 1, max: 32 }
  const counts = { columns: 3, months: 2, balance: 1, lines: 4, bars: 1, bump: 8 }[form]
  return fc
    .record({
      length: fc.integer(lengths),
      count: fc.integer({ min: form === 'months' ? 2 : 1, max: counts }),
      firstYear: fc.integer({ min: 1990, max: 2010 }),
      gaps: fc.nat(4),
      isLog: fc.boolean(),
      kinds: fc.subarray([...marks]),
      title: words(language, language === 'zh' ? 46 : 110),
      subtitle: words(language, language === 'zh' ? 40 : 80),
      sources: words(language, 110),
      hasFocus: fc.boolean(),
    })
    .chain(({ length, count, firstYear, gaps, isLog, kinds, title, subtitle, sources, hasFocus }) => {
      const label = (i: number): string =>
        isBars ? (names[language][i % 5] ?? '') : form === 'months' ? String(i + 1) : String(firstYear + i)
      const points = fc.tuple(...Array.from({ length }, (_, i) => pointWith(label(i), gaps)))
      return fc.array(points, { minLength: count, maxLength: count }).map(
        (all): Chart => ({
          form,
          language,
          theme: 'light',
          title,
          subtitle,
          sources,
          fewerSources: [sources.slice(0, 40)],
          date: sentences[language].slice(0, 20),
          bot: '@karvan_bot',
          numbers: numbers[language],
          marks: kinds.map(mark => ({ mark, text: sentences[language].slice(0, language === 'zh' ? 6 : 20).trim() })),
          ...(isLog && form === 'lines' ? { scale: 'log' } : {}),
          series: all.map(
            (one, i): Series => ({
              name: names[language][i % 5] ?? '',
              ...(hasFocus ? { role: i === 0 ? 'focus' : 'muted' } : {}),
              points: form === 'bump' ? one.map((point, at) => ranked(point, i, at, count)) : one,
            }),
          ),
        }),
      )
    })
}

/** A place that no other series has in that period. */
const ranked = (point: Point, series: number, at: number, count: number): Point => {
  if (point.value === undefined) return point
  const value = ((series + at * (at % 2)) % count) + 1
  return { label: point.label, mark: point.mark, value, digits: String(value) }
}

export const anyChart: fc.Arbitrary<Chart> = fc
  .tuple(fc.constantFrom('columns', 'months', 'balance', 'lines', 'bars', 'bump'), fc.constantFrom(...codes))
  .chain(([form, language]) => chartOf(form, language))

export const anyCard: fc.Arbitrary<FigureCard> = fc.constantFrom(...codes).chain(language =>
  fc
    .record({
      size: fc.constantFrom('wide', 'tall'),
      what: words(language, language === 'zh' ? 20 : 50),
      when: words(language, language === 'zh' ? 10 : 24),
      note: fc.option(words(language, language === 'zh' ? 20 : 45)),
      change: fc.option(words(language, language === 'zh' ? 14 : 32)),
      figure: fc.constantFrom('$4.87 billion', '19,6%', '48.7亿美元', '1 234 567,89 manat', '3rd'),
      sources: words(language, 110),
      trend: fc
        .integer({ min: 0, max: 20 })
        .chain(length => fc.tuple(...Array.from({ length }, (_, i) => pointWith(String(2000 + i), 2)))),
      kinds: fc.subarray([...marks]),
    })
    .map(({ size, what, when, note, change, figure, sources, trend, kinds }) => ({
      form: 'card',
      language,
      theme: 'dark',
      size,
      what,
      when,
      figure,
      sources,
      fewerSources: [sources.slice(0, 40)],
      date: sentences[language].slice(0, 20),
      bot: '@karvan_bot',
      marks: kinds.map(mark => ({ mark, text: sentences[language].slice(0, language === 'zh' ? 6 : 20).trim() })),
      trend,
      ...(note === null ? {} : { note }),
      ...(change === null ? {} : { change: { text: change, way: 'up' } }),
    })),
)

/** Texts that overlap another text or leave the picture. */
export function misplaced(picture: Picture): readonly string[] {
  const { width, height, labels } = layOut(picture)
  const boxes = labels.map(label => ({ label, box: boxOf(label) }))
  const outside = boxes
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
    .map(({ label }) => `"${label.text}" leaves the picture`)
  const crossing = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(other => overlap(one.box, other.box))
      .map(other => `"${one.label.text}" overlaps "${other.label.text}"`),
  )
  return [...outside, ...crossing]
}
