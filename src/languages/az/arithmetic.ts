import type { ArithmeticWords } from '../model/arithmetic.ts'
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
}
