import { grain } from '../../data/model/period.ts'
import type { Area, Flow, Period } from '../../data/model/schema.ts'
import type { ChartWords } from '../model/charts.ts'
import { along, during, into, of, outOf } from './inside.ts'
import { and, voice } from './voice.ts'

const flows: Record<Flow, string> = { X: 'Экспорт', M: 'Импорт', T: 'Товарооборот', B: 'Сальдо торговли' }
const ways: Record<Flow, (area: Area) => string> = { X: into, M: outOf, T: along, B: along }

/** 'с 2015 по 2025 год', 'за январь 2024 — март 2026'. */
const between = (from: Period, to: Period): string =>
  grain(from) === 'year' && grain(to) === 'year'
    ? `с ${from} по ${to} год`
    : `за ${voice.period(from)} — ${voice.period(to)}`

export const charts: ChartWords = {
  changed: (subject, { value, unit }, { from, to, last }) => {
    const size = { value: value.replace('-', ''), unitMult: 0, unit }
    const verb = value.startsWith('-') ? 'снизился' : 'вырос'
    const how = unit === 'TIMES' ? voice.amount(size) : `на ${voice.amount(size)}`
    return `${subject} ${verb} ${how} ${between(from, to)}, до ${last}`
  },
  was: (subject, period, amount) => `${subject} ${during(period)}: ${amount}`,
  fromTo: (subject, { from, to, first, last }) => `${subject}: ${first} ${during(from)}, ${last} ${during(to)}`,
  leads: (list, period, name, amount) => `${list}, ${voice.period(period)}: лидирует ${name} — ${amount}`,
  withSeveral: (flow, reporter, partners) => `${flows[flow]} ${of(reporter)}: ${and(partners.map(ways[flow]))}`,
  marks: { official: 'официальная статистика', press: 'пресса или заявление', estimate: 'оценка или прогноз' },
  sources: names => `Источники: ${names.join('; ')}`,
  dataOf: day => `Данные от ${voice.day(day)}`,
  buttons: { chart: 'График', table: 'Таблица', log: 'Лог. шкала', linear: 'Обычная шкала', all: 'Все годы' },
  since: year => `С ${year} года`,
}
