import { grain } from '../../data/model/period.ts'
import type { Area, Flow, Period } from '../../data/model/schema.ts'
import type { ChartWords, FigurePageWords, FileTexts } from '../model/files.ts'
import { text } from '../model/voice/text.ts'
import { along, during, into, of, outOf } from './voice/inside.ts'
import { and, voice } from './voice/voice.ts'

const flows: Record<Flow, string> = { X: 'Экспорт', M: 'Импорт', T: 'Товарооборот', B: 'Сальдо торговли' }
const ways: Record<Flow, (area: Area) => string> = { X: into, M: outOf, T: along, B: along }
/** 'из Китая, России и Турции': a preposition that all share is written once. */
const withOnePreposition = (names: readonly string[]): readonly string[] => {
  const prepositions = new Set(names.map(name => name.split(' ', 1)[0]?.replace(/о$/u, '')))
  return prepositions.size > 1 ? names : names.map((name, i) => (i === 0 ? name : name.replace(/^\S+ /u, '')))
}

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
  trade: (reporter, partner) =>
    partner === 'WLD' ? `Внешняя торговля ${of(reporter)}` : `Торговля ${of(reporter)} ${ways.T(partner)}`,
  withSeveral: (flow, reporter, partners) =>
    `${flows[flow]} ${of(reporter)}: ${and(withOnePreposition(partners.map(ways[flow])))}`,
  marks: { official: 'официальная статистика', press: 'пресса или заявление', estimate: 'оценка или прогноз' },
  sources: (names, more) =>
    `${names.length + more === 1 ? 'Источник' : 'Источники'}: ${names.join('; ')}${more === 0 ? '' : ` и ещё ${more}`}`,
  dataOf: day => `Данные от ${voice.day(day)}`,
  buttons: {
    chart: 'График',
    picture: 'Картинка',
    text: 'Текст',
    table: 'Таблица',
    log: 'Лог. шкала',
    linear: 'Обычная шкала',
    all: 'Все годы',
    csv: 'CSV',
    xlsx: 'Excel',
  },
  since: year => `С ${year} года`,
}

export const files: FileTexts = {
  rows: count => `Строк: ${count}`,
  sources: (names, more) => `Источники: ${names.join(', ')}${more === '0' ? '' : ` и ещё ${more}`}`,
  attribution: line => `Передавая данные дальше, укажите источник каждой строки, например: «${line}»`,
  closed: (publisher, count) =>
    `Не вошло строк: ${count} (${publisher}). По условиям источника цифры можно показывать, но не передавать дальше.`,
  cut: (rows, of) => `Первые строки: ${rows} из ${of}.`,
  noFigures: text`Для файла нет цифр. Сначала спросите о цифре или назовите страну: /export csv Китай`,
  sheets: { figures: 'Цифры', sources: 'Источники' },
  columns: {
    role: 'Роль',
    measure: 'Показатель',
    flow: 'Поток',
    reporter: 'Чьи данные',
    reporterCode: 'Код страны',
    partner: 'Партнёр',
    partnerCode: 'Код партнёра',
    period: 'Период',
    base: 'По сравнению с',
    value: 'Значение',
    bound: 'Граница',
    unit: 'Единица',
    multiplier: 'Множитель',
    inFull: 'Полностью',
    status: 'Статус',
    obsStatus: 'OBS_STATUS',
    definition: 'Определение',
    compiler: 'Кто считал',
    speaker: 'Кто сказал',
    publisher: 'Издатель',
    title: 'Заголовок',
    published: 'Опубликовано',
    url: 'Адрес',
    excerpt: 'Цитата',
    place: 'Место в источнике',
    note: 'Примечание',
    formula: 'Формула',
    id: 'Номер',
    source: 'Номер источника',
    licence: 'Лицензия',
    attribution: 'Указание источника',
    language: 'Язык',
    rows: 'Строк',
  },
  measures: { value: 'Объём', growth: 'Рост', share: 'Доля', rank: 'Место' },
  roles: { shown: 'в ответе', compared: 'для сравнения', input: 'для расчёта' },
  statuses: { official: 'официальная', press: 'из прессы', estimate: 'оценка', computed: 'наш расчёт' },
}

export const figurePages: FigurePageWords = {
  page: 'Веб-страница',
  downloads: 'Файлы',
  seeAlso: 'Смотрите также',
  ask: 'Спросить в Telegram',
  noPage: 'По этому адресу нет страницы.',
}
