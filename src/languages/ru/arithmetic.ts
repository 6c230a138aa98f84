import type { ArithmeticWords, Past } from '../model/arithmetic.ts'
import { type Counted, counted } from './cases.ts'
import { and } from './voice.ts'

const unlikeNames = {
  periods: 'периоды',
  sides: 'отчитавшиеся страны',
  definitions: 'способы подсчёта',
  compilers: 'подсчёты',
  units: 'валюты',
  bounds: 'степени точности',
}
const refusals = { average: 'среднее по ним не считаем', sum: 'сумму по ним не считаем' }
const grains = { year: 'год', month: 'месяц' }
const among = { year: 'лет', month: 'месяцев' }
const nouns: Readonly<Record<'year' | 'month' | 'period', Counted>> = {
  year: ['год', 'года', 'лет'],
  month: ['месяц', 'месяца', 'месяцев'],
  period: ['период', 'периода', 'периодов'],
}
const sides = { deficit: 'дефицит', surplus: 'профицит' }

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const pasts: Readonly<Record<Past, (level: string) => string>> = {
  over: level => `выше ${level}`,
  under: level => `ниже ${level}`,
  place: level => `${level} или выше`,
}

export const arithmetic: ArithmeticWords = {
  unordered: (unlike, refused) =>
    `Разные ${and(unlike.map(what => unlikeNames[what]))}: ${refused === undefined ? 'что больше, отсюда не следует' : refusals[refused]}.`,
  tooNear: 'Слишком близки: по напечатанным знакам не видно, что больше.',
  ofCounts: 'Подсчёты разные, но порядок верен при любом округлении.',
  difference: 'Разница',
  roughly: 'подсчёты разные, поэтому лишь примерно',
  onAverage: (digits, grain) => `${digits} в ${grains[grain]} в среднем`,
  meanOf: (grain, count) => `среднее по имеющимся (${among[grain]}: ${count})`,
  inTotal: digits => `всего ${digits}`,
  sumOf: (of, count) => `сумма за ${count} ${counted(String(count), nouns[of])}`,
  incomplete: 'Сумму не считаем: в базе есть не все эти периоды.',
  balance: (subject, side) => subject.replace('торговый баланс', `торговый ${sides[side]}`),
  sided: (digits, side) => `${sides[side]} ${digits}`,
  yearPast: (which, past, level) =>
    `${which === 'first' ? 'первый' : 'последний'} год из имеющихся: ${pasts[past](level)}`,
  countPast: (count, past, level) => `${count} ${counted(String(count), nouns.year)}: ${pasts[past](level)}`,
  yearsPast: (past, level, years, { count, held, from, to }) =>
    `${capital(pasts[past](level))}: ${count} из имеющихся (лет: ${held}), ${from}–${to}: ${years}`,
  nonePast: (past, level, { held, from, to }) =>
    `Из имеющихся (лет: ${held}), ${from}–${to}, таких нет (${pasts[past](level)}); это ближайшее`,
  oldestHeld: year => `${year} год – самый ранний в базе: возможно, было и раньше.`,
}
