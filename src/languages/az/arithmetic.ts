import type { ArithmeticWords, Past } from '../model/arithmetic.ts'
import { capital } from './suffixes.ts'
import { and } from './voice.ts'

const unlikeNames = {
  periods: 'dövrlər',
  sides: 'hesabat verən ölkələr',
  definitions: 'hesablama qaydaları',
  compilers: 'hesablayan qurumlar',
  units: 'valyutalar',
  bounds: 'dəqiqlik',
}
const refusals = { average: 'orta göstərici hesablanmır', sum: 'cəm hesablanmır' }
const ofWhat = { year: 'ilin', month: 'ayın', period: 'dövrün' }
const balances = { deficit: 'kəsiri', surplus: 'profisiti' }
const sides = { deficit: 'kəsir', surplus: 'profisit' }

const pasts: Readonly<Record<Past, (level: string) => string>> = {
  over: level => `${level} həddindən yuxarı`,
  under: level => `${level} həddindən aşağı`,
  place: level => `${level} və ya daha yüksək yer`,
}

export const arithmetic: ArithmeticWords = {
  unordered: (unlike, refused) =>
    `${capital(and(unlike.map(what => unlikeNames[what])))} fərqli olduğu üçün ${refused === undefined ? 'bu siyahı sıralama deyil' : refusals[refused]}.`,
  tooNear: 'Bir-birinə çox yaxındır: dərc olunmuş dəqiqliklə hansının böyük olduğu bilinmir.',
  ofCounts: 'Hesablayan qurumlar fərqlidir, lakin heç bir yuvarlaqlaşdırma bu sıranı dəyişmir.',
  difference: 'Fərq',
  roughly: 'hesablamalar fərqlidir, ona görə təxminidir',
  onAverage: (digits, grain) => `${grain === 'year' ? 'ildə' : 'ayda'} orta hesabla ${digits}`,
  meanOf: (grain, count) => `bazadakı ${count} ${ofWhat[grain]} ortası`,
  inTotal: digits => `cəmi ${digits}`,
  sumOf: (of, count) => `${count} ${ofWhat[of]} cəmi`,
  incomplete: 'Cəm hesablanmır: bu dövrlərin hamısı bazada yoxdur.',
  balance: (subject, side) => subject.replace('ticarət saldosu', `ticarət ${balances[side]}`),
  sided: (digits, side) => `${digits} ${sides[side]}`,
  yearPast: (which, past, level) =>
    `bazada ${pasts[past](level)} ${past === 'place' ? 'tutulan' : 'olan'} ${which === 'first' ? 'ilk' : 'son'} il`,
  countPast: (count, past, level) => `${count} il ${pasts[past](level)}`,
  yearsPast: (past, level, years, { count, held, from, to }) =>
    `${capital(pasts[past](level))}: bazadakı ${held} ildən ${count} il (${from}–${to}): ${years}`,
  nonePast: (past, level, { held, from, to }) =>
    `Bazadakı ${held} ilin (${from}–${to}) heç birində ${pasts[past](level)} olmayıb; ən yaxını budur`,
  oldestHeld: year => `Bazada ən köhnə il ${year}-dir, ondan əvvəlki illər də belə ola bilər.`,
}
