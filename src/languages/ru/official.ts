import { grain } from '../../data/model/period.ts'
import { type OfficialWords, reasonFrom } from '../model/findings.ts'
import { text } from '../model/voice/text.ts'
import { of, whole } from './voice/inside.ts'
import { and, voice } from './voice/voice.ts'

export const official: OfficialWords = {
  sum: (exports, imports) => `экспорт ${exports} + импорт ${imports}`,
  less: (exports, imports) => `экспорт ${exports} − импорт ${imports}`,
  members: (count, areOthers) => `сумма по ${areOthers ? 'остальным ' : ''}нынешним членам (${count})`,
  agrees: { same: 'то же', rounded: 'то же, округлено', 'cut-off': 'то же, без последних знаков' },
  cutOff: 'та же цифра, последние знаки отброшены',
  disputed: 'спорно: другой официальный подсчёт',
  uncounted: 'кто считал, не названо',
  without: areas => `без ${and(areas.map(of))}`,
  within: area => `только ${voice.area(area)}`,
  check: (formula, result) => `Наша проверка: ${formula} = ${result}`,
  bearsOut: (compiler, figure, agrees) => text`${compiler}: ${figure}${agrees === undefined ? '' : `, ${agrees}`}`,
  mirror: (area, figure) => text`По данным другой стороны (${voice.area(area)}): ${figure}`,
  neverAgree:
    'Две стороны никогда не сходятся: экспорт считают без фрахта, импорт — с ним, а товары идут и через третьи страны.',
  inTable: (place, partners, after, compiler) =>
    text`${place} из ${String(partners)}${after.length === 0 ? '' : `, впереди: ${and(after.map(voice.area))}`} (наш подсчёт, источник: ${compiler})`,
  holdsFirst: (said, best, years) =>
    text`«Впервые» ${said} подтверждается: ${best === undefined ? 'в годы, по которым есть данные, этого места не было' : `в годы, по которым есть данные, лучшим было ${best}`} (${years}).`,
  countedAs: 'Как посчитано',
  valuations: {
    FOB: 'FOB, без фрахта и страховки',
    CIF: 'CIF, с фрахтом и страховкой',
    FAS: 'FAS, у борта судна',
    customs: 'таможенная стоимость',
  },
  golds: { included: 'с золотом', excluded: 'без золота' },
  bases: { customs: 'таможенный учёт', payments: 'платёжный баланс' },
  statuses: { reported: 'по отчёту самой страны', estimated: 'оценка', unreliable: 'ненадёжно' },
  tableOf: (partners, compiler) =>
    text`Всего партнёров в таблице: ${String(partners)}, источник: ${compiler}; места — наш подсчёт.`,
}

export const reason = reasonFrom({
  'other-period': period =>
    `похоже на цифру за ${whole(period)} (${grain(period) === 'year' ? 'год' : 'период'}, вероятно, указан неверно)`,
  'other-compiler': 'подсчёт другого ведомства',
  mirror: 'по статистике страны-партнёра',
  vintage: 'опубликовано в другое время, возможно, уточнено',
  bound: 'согласуется с цифрой выше',
  definition: ({ basis, gold }) =>
    `посчитано иначе: ${and([...(basis === undefined ? [] : ['по платёжному балансу']), ...(gold === undefined ? [] : ['без золота'])])}`,
  currency: 'в другой валюте',
  unnamed: 'источник статистики не назван, официальная цифра другая',
  early: 'сказано до конца периода',
  growth: 'не сходится с опубликованным ростом',
  unexplained: 'расходится; причина в источниках не указана',
})
