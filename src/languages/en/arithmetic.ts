import type { ArithmeticWords, Past } from '../model/arithmetic.ts'
import { text } from '../model/voice/text.ts'
import { and, capital, inside, possessive, voice } from './voice/voice.ts'

const unlikeNames = {
  periods: 'periods',
  sides: 'reporting countries',
  definitions: 'definitions',
  reliability: 'reliability',
  compilers: 'counts',
  units: 'currencies',
  bounds: 'precision',
}
const refusals = { average: 'no average is taken of these', sum: 'no sum is taken of these' }

export const roughly = 'only rough, as the counts differ'
const sides = { deficit: 'Deficit', surplus: 'Surplus' }
const pasts: Readonly<Record<Past, (level: string) => string>> = {
  over: level => `above ${level}`,
  under: level => `below ${level}`,
  place: level => `in ${level} place or better`,
}

export const arithmetic: ArithmeticWords = {
  unordered: (unlike, refused) =>
    `Different ${and(unlike.map(what => unlikeNames[what]))}, so ${refused === undefined ? 'no order is drawn from this list' : refusals[refused]}.`,
  tooNear: 'Too near to each other: the printed digits do not tell which is larger.',
  ofCounts: 'Different counts, but no rounding changes this order.',
  byGrowth: names => `By growth: ${names.join(', then ')}`,
  ends: (most, least) => `Highest: ${voice.period(most)}; lowest: ${voice.period(least)}`,
  difference: 'Difference',
  oursRoughly: `our calculation; ${roughly}`,
  onAverage: (digits, grain) => `${digits} a ${grain} on average`,
  meanOf: (grain, count) => `the average of the ${count} ${grain}s held`,
  inTotal: digits => `${digits} in total`,
  sharesInTotal: digits => `${digits} in total`,
  sharesOf: total => text`Shares of the total, ${total} (our calculation)`,
  sumOf: (of, count) => `the sum of ${count} ${of}s`,
  incomplete: of => `No sum: not all of these ${of} are held.`,
  balance: (digits, side, reporter, partner) => ({
    digits: `${sides[side]}: ${digits}`,
    subject:
      partner === 'WLD'
        ? `${possessive(reporter)} total trade`
        : `${possessive(reporter)} trade with ${inside(partner)}`,
  }),
  sided: (digits, side) => `${side} of ${digits}`,
  periodPast: (which, past, level, step) => `the ${which} ${step} held ${pasts[past](level)}`,
  countPast: (count, past, level, step) => `${count} ${count === 1 ? step : `${step}s`} ${pasts[past](level)}`,
  periodsPast: (past, level, years, { count, held, range, step }) =>
    `${capital(pasts[past](level))} in ${count} of the ${held} ${step}s held, ${range}: ${years}`,
  nonePast: (past, level, { held, range, step }) =>
    `None of the ${held} ${step}s held, ${range}, is ${pasts[past](level)}; this is the nearest`,
  oldestHeld: year => `${year} is the oldest year held, so an earlier one may be the first.`,
}
