/** Every series and ranking of the seed data, drawn in turn in each language. */
import { expect, test } from 'vitest'
import { partnersOf, pointsOf } from '../../../scripts/charts/from-facts.ts'
import type { Flow } from '../../../src/data/model/schema.ts'
import { languages } from '../../../src/languages/languages.ts'
import type { Language } from '../../../src/languages/model/say.ts'
import type { Chart, Series } from '../../../src/writing/charts/chart.ts'
import { numberForm } from '../../../src/writing/charts/number-form.ts'
import { seedFacts } from '../../facts.ts'
import { misplaced } from './charts.ts'

const flows: readonly Flow[] = ['X', 'M', 'T', 'B']
const chart = ({ code, voice }: Language, form: Chart['form'], title: string, series: readonly Series[]): Chart => ({
  form,
  language: code,
  theme: 'light',
  title,
  subtitle: title,
  series,
  marks: [],
  numbers: numberForm(voice),
  sources: title,
  date: title,
  bot: '@karvan_bot',
})
const partners = [
  ...new Set(
    seedFacts
      .sources()
      .flatMap(({ id }) => seedFacts.ofSource(id))
      .filter(({ reporter }) => reporter === 'AZE')
      .map(({ partner }) => partner),
  ),
].toSorted()

test.each(flows)('no text overlaps another or leaves the picture in the series of %s', flow => {
  const wrong = partners.flatMap((partner, i) => {
    const language = languages[i % languages.length] ?? expect.fail()
    const name = language.voice.area(partner)
    return (['year', 'month'] as const).flatMap(grain => {
      const points = pointsOf({ reporter: 'AZE', partner, flow, grain }, seedFacts, language.voice, 6)
      if (points.length === 0) return []
      const short = points.slice(-12)
      const charts = [
        chart(language, flow === 'B' ? 'balance' : 'columns', name, [{ name, points: short }]),
        chart(language, 'lines', name, [{ name, points }]),
        { ...chart(language, 'lines', name, [{ name, points }]), scale: 'log' as const },
      ]
      return charts.flatMap(it => misplaced(it).map(fault => `${partner} ${grain} ${it.form}: ${fault}`))
    })
  })
  expect(partners.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test.each(flows.slice(0, 3))('no text overlaps another or leaves the picture in the rankings by %s', flow => {
  const years = Array.from({ length: 32 }, (_, i) => String(1994 + i))
  const wrong = years.flatMap((period, i) => {
    const language = languages[i % languages.length] ?? expect.fail()
    const points = partnersOf({ reporter: 'AZE', flow, period, top: 10 }, seedFacts, language.voice)
    return points.length === 0 ? [] : misplaced(chart(language, 'bars', period, [{ name: '', points }]))
  })
  expect(wrong).toEqual([])
})
