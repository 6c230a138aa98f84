import type { ArithmeticWords, Past } from '../model/arithmetic.ts'
import { text } from '../model/voice/text.ts'
import { type Counted, counted } from './voice/cases.ts'
import { along, of } from './voice/inside.ts'
import { and, voice } from './voice/voice.ts'

const unlikeNames = {
  periods: 'относятся к разным периодам',
  sides: 'сообщены разными странами',
  definitions: 'посчитаны по разным методикам',
  reliability: 'неодинаково надёжны',
  compilers: 'получены по-разному',
  units: 'даны в разных валютах',
  bounds: 'приведены с разной точностью',
}
const refusals = { average: 'среднее по ним не считаем', sum: 'сумму по ним не считаем' }
const grains = { year: 'год', month: 'месяц' }
const nouns: Readonly<Record<'year' | 'month' | 'period', Counted>> = {
  year: ['год', 'года', 'лет'],
  month: ['месяц', 'месяца', 'месяцев'],
  period: ['период', 'периода', 'периодов'],
}
const sides = { deficit: 'дефицит', surplus: 'профицит' }

export const roughly = 'примерно, так как данные получены по-разному'
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const pasts: Readonly<Record<Past, (level: string) => string>> = {
  over: level => `выше ${level}`,
  under: level => `ниже ${level}`,
  place: level => `${level} или выше`,
}

export const arithmetic: ArithmeticWords = {
  unordered: (unlike, refused) =>
    `Данные ${and(unlike.map(what => unlikeNames[what]))}, ${refused === undefined ? 'напрямую сравнивать их нельзя' : refusals[refused]}.`,
  tooNear: 'Цифры слишком близки: при такой точности нельзя сказать, какая больше.',
  ofCounts: 'Данные получены по-разному, но порядок верен при любом округлении.',
  byGrowth: names => `По темпу роста: ${names.join(', затем ')}`,
  ends: (most, least) => `Больше всего: ${voice.period(most)}; меньше всего: ${voice.period(least)}`,
  difference: 'Разница',
  oursRoughly: `наш расчёт; ${roughly}`,
  onAverage: (digits, grain) => `в среднем ${digits} в ${grains[grain]}`,
  meanOf: (grain, count) => `среднее за ${count} ${counted(String(count), nouns[grain])}, по которым есть данные`,
  inTotal: digits => `всего ${digits}`,
  sharesInTotal: digits => `в сумме ${digits}`,
  sharesOf: total => text`Доли от общего объёма, ${total} (наш расчёт)`,
  sumOf: (of, count) => `сумма за ${count} ${counted(String(count), nouns[of])}`,
  incomplete: of => `Сумму не считаем: в базе есть не все эти ${of === 'periods' ? 'периоды' : 'партнёры'}.`,
  balance: (digits, side, reporter, partner) => ({
    digits: `${sides[side]} ${digits}`,
    subject:
      partner === 'WLD'
        ? `сальдо внешней торговли ${of(reporter)}`
        : `сальдо торговли ${of(reporter)} ${along(partner)}`,
  }),
  sided: (digits, side) => `${sides[side]} ${digits}`,
  periodPast: (which, past, level, step) =>
    `${which === 'first' ? 'первый' : 'последний'} ${step === 'year' ? 'год' : 'месяц'} по имеющимся данным: ${pasts[past](level)}`,
  countPast: (count, past, level, step) => `${count} ${counted(String(count), nouns[step])}: ${pasts[past](level)}`,
  periodsPast: (past, level, years, { count, held, range, step }) =>
    `${capital(pasts[past](level))}: ${count} из ${held} ${step === 'year' ? 'лет' : 'месяцев'}, по которым есть данные (${range}): ${years}`,
  nonePast: (past, level, { held, range, step }) =>
    `Из ${held} ${step === 'year' ? 'лет' : 'месяцев'}, по которым есть данные (${range}), таких нет (${pasts[past](level)}); это ближайший показатель`,
  oldestHeld: year => `${year} год — самый ранний в базе: возможно, так было и раньше.`,
}
