import { firstMonth, grain } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import type { InlineWords, ProblemWords, RemarkWords, TableWords } from '../model/phrases.ts'
import type { Say } from '../model/say.ts'
import { join, text } from '../model/voice/text.ts'
import type { Place } from '../model/voice/values.ts'
import { counted } from './voice/cases.ts'
import { during, whole, whom } from './voice/inside.ts'
import { voice } from './voice/voice.ts'

const units: Readonly<Record<string, string>> = {
  USD: 'долларах США',
  EUR: 'евро',
  CNY: 'юанях',
  AZN: 'манатах',
  RUB: 'рублях',
}
const only = (unit: string): string => `есть только в ${units[unit] ?? unit}`
const than = { more: 'больше', less: 'меньше' }

export const remarks: RemarkWords = {
  unheld: period => `сказать нельзя: за ${whole(period)} цифры в базе нет`,
  percent: (claimed, way, percent) => `${claimed} — на ${percent} ${than[way]}`,
  points: (claimed, way, points, written) =>
    `${claimed} — на ${written} ${counted(points, ['процентный пункт', 'процентного пункта', 'процентных пунктов'])} ${than[way]}`,
  times: (claimed, times, written) =>
    `${claimed} — примерно ${times === '2' ? 'вдвое' : `в ${written} ${counted(times, ['раз', 'раза', 'раз'])}`} больше`,
  otherUnit: (claimed, unit) =>
    `С суммой «${claimed}» сравнить нельзя: цифра ${only(unit)}, а Karvan ничего не пересчитывает.`,
  heldIn: unit => `Цифра ${only(unit)}; Karvan ничего не пересчитывает.`,
  city: (name, area) => `«${name}» понимается как ${voice.area(area)}: данных по городам и регионам в базе нет.`,
  countOf: area => `Чьи данные: ${voice.area(area)}.`,
  noCountOf: area =>
    `⚠ Собственных данных по этому запросу нет (${voice.area(area)}). Цифра выше — из другого подсчёта.`,
  readAs: (words, carried) =>
    text`Прочитано так: ${join([...words, ...(carried.length === 0 ? [] : [[`из прошлого вопроса: ${carried.join(', ')}`]])], ' · ')}`,
  wordFates: (asking, passed) =>
    [asking && `О чём вопрос: ${asking}`, passed && `ничего не значит: ${passed}`].filter(Boolean).join(' · '),
  notRead: phrases => `Не прочитано: ${phrases.map(it => `«${it}»`).join(', ')}`,
  noCauses: 'У Karvan есть цифры, но не их причины.',
  partnersHeld: count => `Партнёров в базе: ${count}.`,
}

const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} или ${items.at(-1)}`

const verbs = {
  наступ: { one: 'наступил', neuter: 'наступило', many: 'наступили' },
  законч: { one: 'закончился', neuter: 'закончилось', many: 'закончились' },
}
/** The gender of a period: год, квартал, месяц; полугодие; several months. */
function genderOf(period: Period): 'one' | 'neuter' | 'many' {
  if (grain(period) === 'half') return 'neuter'
  return grain(period) === 'months' ? 'many' : 'one'
}

export const problem: ProblemWords = {
  notAPeriod: (heard, instead) =>
    instead.length === 0
      ? text`«${heard}» — какие это годы? Назовите их: «с 2020 года», «до 2020 года» или «2019».`
      : text`«${heard}» — не период. Попробуйте так: ${or(instead)}.`,
  notOver: (period, today) => {
    const yet = firstMonth(period) > today.slice(0, 7) ? 'наступ' : 'законч'
    return text`${whole(period)} ещё не ${verbs[yet][genderOf(period)]}: сегодня ${voice.day(today)} года. Прогнозов Karvan не даёт.`
  },
  unknownWord: (heard, area) =>
    area === undefined
      ? text`Не знаю слова «${heard}». Назовите страну и период, например: /turnover Турция 2025.`
      : text`Не знаю слова «${heard}». Вы имели в виду ${whom(area)}?`,
  otherSubject: heard =>
    text`По запросу «${heard}» данных нет: есть только общие цифры торговли товарами между странами.`,
  mistyped: text`Вы имели в виду это?`,
  unknownCommand: (heard, command) =>
    command === undefined
      ? text`Команды /${heard} нет. Все команды: /help.`
      : text`Команды /${heard} нет. Может быть, /${command}?`,
  unknownId: heard => text`Цифры с кодом «${heard}» нет. Нажмите «Источники» под ответом, и она откроется.`,
  unknownLanguage: heard =>
    text`Языка «${heard}» я не знаю. Есть русский, азербайджанский, английский и китайский: /lang`,
  unknownStyle: heard => text`Оформления «${heard}» нет. Например: /cite apa, /cite bibtex, /cite gost или /cite text.`,
  tooMany: (what, most) =>
    most === 1
      ? text`Несколько стран сравниваются за один период. Например: /compare Китай Россия 2025.`
      : text`Сравнить можно не больше ${String(most)} ${what === 'countries' ? 'стран' : 'периодов'} сразу. Например: /compare Китай Россия 2025.`,
  'too-few': text`Назовите две страны или два периода: /compare Китай Турция 2025.`,
  overlap: text`Пересекающиеся периоды не складываем: /sum 2024 2025.`,
  'by-size': text`Партнёры перечисляются по объёму, с крупнейшего: не по росту или сальдо, не по регионам, не с наименьшего и только те, с кем торговля есть. Рост сравнивается по названным странам: «что росло быстрее: экспорт в Турцию или в Грузию?» Список:`,
  'by-month': text`Торговлю считают по месяцам, а не по дням и неделям. Самая новая цифра — одним нажатием:`,
  'by-calendar-year': text`Ответы есть по месяцам и календарным годам, с января по декабрь; финансовых лет в базе нет. Спросите, например: «импорт из Китая, 2025».`,
  'no-rest': text`Исключить можно только страну, и только из общей суммы или из списка: «весь оборот без Китая, 2025», «топ-5 партнёров кроме Китая».`,
  sameCountry: area =>
    text`С обеих сторон одно и то же: ${voice.area(area)}. Назовите две страны: /turnover Китай 2025.`,
  'not-understood': text`Я отвечаю на вопросы о торговле между странами. Спросите, например: «импорт из Китая, январь 2026». Подробнее: /help.`,
  ambiguous: heard => text`«${heard}» можно понять по-разному. Что вы имеете в виду?`,
  'no-forecast': text`Прогнозов Karvan не даёт, только то, что уже подсчитано. Спросите, например: «товарооборот с Китаем, 2025».`,
  'no-goods': text`Данных по отдельным товарам и по весу нет, есть только общие суммы. Общая сумма — по кнопке:`,
  'no-edits': text`Читатели не меняют цифры: каждая остаётся такой, как её напечатал источник. Откуда она — под кнопкой «Источники».`,
  channel: text`Чтобы я публиковал в канале, сделайте меня его администратором с правом публикации и напишите здесь: /subscribe @channel, с именем своего канала.`,
  thanks: text`Всегда пожалуйста.`,
  talk: text`Я знаю только цифры торговли. Спрашивайте о них в любое время.`,
  'own-answer': text`Это мой собственный ответ, источники указаны под ним. Чтобы увидеть данные на сегодня, спросите ещё раз.`,
  'no-text': text`Я читаю только текст. Спросите, например: «импорт из Китая, январь 2026». Подробнее: /help.`,
  'no-file-here': text`Файлы я присылаю только в чате со мной: спросите там.`,
  'no-post': text`Отправьте /check с текстом, например ${{ code: '/check Товарооборот с Китаем в 2025 году достиг $4,87 млрд' }}, или ответом на пост; в личном чате пост можно просто переслать мне.`,
  'no-words': text`Текста здесь нет. Пришлите его сообщением, и я проверю.`,
  failed: text`У нас что-то сломалось, мы об этом уже знаем. Спросите ещё раз через минуту.`,
  hurried: text`На столько вопросов сразу я ответить не могу. Подождите минуту и спросите ещё раз.`,
}

export const inline: InlineWords = {
  changeIn: (change, period) => `${change} ${during(period)}`,
  record: { year: 'Рекордный год', month: 'Рекордный месяц' },
  partners: 'Крупнейшие партнёры',
  left: places => `Непонятно, оставлено как есть: ${places.join(', ')}.`,
  openBot: 'Открыть бота',
  guest: bot =>
    `Я отвечаю на вопросы о торговле между странами. Упомяните меня вместе с вопросом, например: «${bot} импорт из Китая, январь 2026», или нажмите на моё имя и спросите там.`,
}

export const table: TableWords = {
  country: 'Страна',
  period: 'Период',
  place: '№',
  change: 'Год к году',
  ours: 'Курсивом: наш расчёт.',
}

export function locator(at: Place): string {
  if (at.in !== 'paragraphs') return at.in === 'last' ? 'последний абзац' : 'основной текст'
  const { from, to, isBracketed } = at
  return `${to === undefined ? `абзац ${from}` : `абзацы ${from}–${to}`}${isBracketed ? ', в скобках' : ''}`
}

export const buttons: Say['buttons'] = {
  exports: 'Экспорт',
  imports: 'Импорт',
  turnover: 'Товарооборот',
  balance: 'Баланс',
  growth: 'Рост',
  average: 'Среднее',
  sum: 'Сумма',
  cite: 'Сослаться',
  copy: 'Копировать',
  sources: 'Источники',
  why: 'Почему?',
  next: 'Дальше',
  evidence: 'Подтверждение',
  rank: 'Место',
  record: 'Рекорд',
  top: 'Топ-5',
  yearly: 'По годам',
  origins: 'Все источники',
  more: 'Ещё',
  back: 'Назад',
}
