/** One example of each kind of picture, from the facts of the seed. */

import type { Reliability } from '../../src/answers/figures/reliability.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import type { Code } from '../../src/data/model/schema.ts'
import type { Language } from '../../src/languages/model/say.ts'
import type { Chart, Picture, Point, Series, ThemeName } from '../../src/writing/charts/chart.ts'
import { numberForm } from '../../src/writing/charts/number-form.ts'
import { monthNames, partnersOf, pointsOf, shortDigits } from './from-facts.ts'
import { words } from './words.ts'

const billion = 9
const million = 6

/** The pictures of a language and theme by the names of their kinds. */
export function examples(facts: Facts, { code, voice }: Language, theme: ThemeName): Readonly<Record<string, Picture>> {
  const own = words[code]
  const described = {
    language: code,
    theme,
    marks: [],
    sources: own.sources,
    date: own.date,
    bot: '@karvan_bot',
  } as const
  const chart = (
    form: Chart['form'],
    kind: 'columns' | 'lines' | 'flows' | 'log' | 'months' | 'balance' | 'bars' | 'share' | 'bump',
    series: readonly Series[],
  ): Chart => ({ ...described, form, ...own[kind], series, marks: meanings(series, code), numbers: numberForm(voice) })
  const years = (partner: string, flow: 'X' | 'M' | 'T' | 'B', from: string, scale = billion): readonly Point[] =>
    pointsOf({ reporter: 'AZE', partner, flow, grain: 'year', from, to: '2025' }, facts, voice, scale)
  const turnover = years('CHN', 'T', '2015')
  return {
    columns: chart('columns', 'columns', [{ name: '', points: turnover }]),
    lines: chart(
      'lines',
      'lines',
      ['CHN', 'RUS', 'TUR', 'DEU'].map(partner => ({ name: voice.area(partner), points: years(partner, 'M', '2012') })),
    ),
    flows: chart('lines', 'flows', [
      { name: own.exports, points: years('CHN', 'X', '2015') },
      { name: own.imports, points: years('CHN', 'M', '2015') },
    ]),
    pairs: chart('columns', 'flows', [
      { name: own.exports, points: years('CHN', 'X', '2019') },
      { name: own.imports, points: years('CHN', 'M', '2019') },
    ]),
    log: { ...chart('lines', 'log', [{ name: '', points: years('CHN', 'T', '1994', million) }]), scale: 'log' },
    months: chart('months', 'months', monthsOf(facts, voice)),
    balance: chart('balance', 'balance', [{ name: '', points: years('CHN', 'B', '2012') }]),
    bars: chart('bars', 'bars', [
      {
        name: '',
        points: partnersOf({ reporter: 'AZE', flow: 'X', period: '2025', top: 10 }, facts, voice).map(
          ({ partner, ...point }) => ({ ...point, ...(partner === 'ITA' ? { role: 'focus' } : {}) }) satisfies Point,
        ),
      },
    ]),
    share: chart('lines', 'share', [
      { name: '', points: shareOf(years('CHN', 'M', '2010'), years('WLD', 'M', '2010'), voice) },
    ]),
    bump: chart('bump', 'bump', placesOf(facts, voice)),
    'card-wide': card('wide'),
    'card-tall': card('tall'),
  }

  function card(size: 'wide' | 'tall'): Picture {
    const { figure, what, change, note } = own.card
    return {
      ...described,
      marks: meanings([{ name: '', points: turnover }], code),
      form: 'card',
      size,
      figure,
      what,
      when: '2025',
      change: { text: change, way: 'up' },
      note,
      trend: turnover,
    }
  }
}

function meanings(series: readonly Series[], code: Code): Chart['marks'] {
  const held = new Set(
    series.flatMap(({ points }) => points.filter(it => it.value !== undefined).map(({ mark }) => mark)),
  )
  const order: readonly Reliability[] = ['official', 'press', 'estimate']
  return held.size < 2 ? [] : order.filter(it => held.has(it)).map(mark => ({ mark, text: words[code].marks[mark] }))
}

function monthsOf(facts: Facts, voice: Language['voice']): readonly Series[] {
  const of = (year: string): readonly Point[] => {
    const points = pointsOf(
      { reporter: 'AZE', partner: 'WLD', flow: 'X', grain: 'month', from: `${year}-01`, to: `${year}-12` },
      facts,
      voice,
      million,
    )
    return monthNames(voice).map(label => {
      const point = points.find(it => it.label === `${label} ${year}`)
      return point?.value === undefined
        ? { label, mark: 'official' }
        : { ...point, label, digits: voice.number(point.value.toFixed(0)) }
    })
  }
  return [
    { name: '2026', role: 'focus', points: of('2026') },
    { name: '2025', role: 'muted', points: of('2025') },
  ]
}

const shareOf = (part: readonly Point[], whole: readonly Point[], voice: Language['voice']): readonly Point[] =>
  part.map(({ label, value, mark }) => {
    const all = whole.find(it => it.label === label)?.value
    if (value === undefined || all === undefined) return { label, mark }
    const share = (100 * value) / all
    return { label, mark, value: share, digits: `${shortDigits(share, voice)}%` }
  })

function placesOf(facts: Facts, voice: Language['voice']): readonly Series[] {
  const years = Array.from({ length: 10 }, (_, i) => String(2011 + i))
  const tops = years.map(period => partnersOf({ reporter: 'AZE', flow: 'M', period, top: 8 }, facts, voice))
  const partners = [...new Set(tops.flatMap(rows => rows.map(({ partner }) => partner)))]
  return partners.map(
    (partner): Series => ({
      name: voice.area(partner),
      role: partner === 'CHN' ? 'focus' : 'muted',
      points: years.map((label, i) => {
        const place = (tops[i]?.findIndex(it => it.partner === partner) ?? -1) + 1
        return place === 0
          ? { label, mark: 'official' }
          : { label, value: place, digits: String(place), mark: 'official' }
      }),
    }),
  )
}
