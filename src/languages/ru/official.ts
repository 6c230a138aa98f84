import type { Reason } from '../../answers/model/findings.ts'
import { grain } from '../../data/model/period.ts'
import type { OfficialWords } from '../model/findings.ts'
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

export function reason(reason: Reason): string {
  switch (reason.because) {
    case 'other-period':
      return `похоже на цифру за ${whole(reason.period)} (${grain(reason.period) === 'year' ? 'год' : 'период'}, вероятно, указан неверно)`
    case 'other-compiler':
      return 'подсчёт другого ведомства'
    case 'mirror':
      return 'по статистике страны-партнёра'
    case 'vintage':
      return 'опубликовано в другое время, возможно, уточнено'
    case 'bound':
      return 'согласуется с цифрой выше'
    case 'definition': {
      const { basis, gold } = reason.definition
      return `посчитано иначе: ${and([...(basis === undefined ? [] : ['по платёжному балансу']), ...(gold === undefined ? [] : ['без золота'])])}`
    }
    case 'currency':
      return 'в другой валюте'
    case 'unnamed':
      return 'источник статистики не назван, официальная цифра другая'
    case 'early':
      return 'сказано до конца периода'
    case 'growth':
      return 'не сходится с опубликованным ростом'
    case 'unexplained':
      return 'расходится; причина в источниках не указана'
  }
}
