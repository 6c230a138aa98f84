import type { ProblemWords } from '../model/problems.ts'
import { text } from '../model/text.ts'
import { whole, whom } from './inside.ts'
import { voice } from './voice.ts'

const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} или ${items.at(-1)}`

export const problem: ProblemWords = {
  notAPeriod: (heard, instead) => text`«${heard}» — не период. Попробуйте так: ${or(instead)}.`,
  notOver: (period, today) =>
    text`Данных за ${whole(period)} ещё не может быть: сегодня ${voice.day(today)}. Прогнозов Karvan не даёт.`,
  unknownWord: (heard, area) =>
    area === undefined
      ? text`Не знаю слова «${heard}». Назовите страну и период, например: /turnover Турция 2025.`
      : text`Не знаю слова «${heard}». Вы имели в виду ${whom(area)}?`,
  unknownCommand: (heard, command) =>
    command === undefined
      ? text`Команды /${heard} нет. Все команды: /help.`
      : text`Команды /${heard} нет. Может быть, /${command}?`,
  unknownId: heard => text`Цифры с кодом «${heard}» нет. Нажмите «Источники» под ответом, и она откроется.`,
  unknownLanguage: heard =>
    text`Языка «${heard}» я не знаю. Есть русский, азербайджанский, английский и китайский: /lang`,
  tooMany: (what, most) =>
    most === 1
      ? text`Несколько стран сравниваются за один период. Например: /compare Китай Россия 2025.`
      : text`Сравнить можно не больше ${String(most)} ${what === 'countries' ? 'стран' : 'периодов'} сразу. Например: /compare Китай Россия 2025.`,
  tooFew: text`Назовите две страны или два периода: /compare Китай Турция 2025.`,
  sameCountry: area =>
    text`С обеих сторон одно и то же: ${voice.area(area)}. Назовите две страны: /turnover Китай 2025.`,
  notUnderstood: text`Я отвечаю на вопросы о торговле между странами. Спросите, например: «импорт из Китая, январь 2026». Подробнее: /help.`,
  ambiguous: heard => text`«${heard}» можно понять по-разному. Что вы имеете в виду?`,
  noForecast: text`Прогнозов Karvan не даёт, только то, что уже подсчитано. Спросите, например: «товарооборот с Китаем, 2025».`,
  noGoods: text`Данных по отдельным товарам и по весу нет, есть только общие суммы. Общая сумма — по кнопке:`,
  noText: text`Я читаю только текст. Спросите, например: «импорт из Китая, январь 2026». Подробнее: /help.`,
  failed: text`У нас что-то сломалось, мы об этом уже знаем. Спросите ещё раз через минуту.`,
  hurried: text`Это больше, чем я могу ответить сразу. Подождите минуту и спросите ещё раз.`,
}
