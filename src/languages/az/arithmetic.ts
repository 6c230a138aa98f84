import type { ArithmeticWords } from '../model/arithmetic.ts'
import { and } from './and.ts'
import { capital, comitative, genitive } from './suffixes.ts'
import { voice } from './voice.ts'

const unlikeNames = {
  periods: 'dövrlər',
  sides: 'hesabat verən ölkələr',
  definitions: 'göstəricilərin tərifləri',
  compilers: 'hesablama üsulları',
  units: 'valyutalar',
  bounds: 'dəqiqlik',
}
const refusals = { average: 'orta göstərici hesablanmır', sum: 'cəm hesablanmır' }
const ofWhat = { year: 'ilin', month: 'ayın', period: 'dövrün' }
const sides = { deficit: 'kəsir', surplus: 'profisit' }

/** Of a result of figures of different compilers. */
export const roughly = 'göstəricilər fərqli metodika ilə hesablandığından təxminidir'

export const arithmetic: ArithmeticWords = {
  unordered: (unlike, refused) =>
    `${capital(and(unlike.map(what => unlikeNames[what])))} fərqlidir, buna görə ${refused === undefined ? 'rəqəmləri birbaşa müqayisə etmək olmaz' : refusals[refused]}.`,
  tooNear: 'Bir-birinə çox yaxındır: dərc olunmuş dəqiqliklə hansının böyük olduğu bilinmir.',
  ofCounts: 'Hesablama üsulları fərqlidir, lakin heç bir yuvarlaqlaşdırma bu sıranı dəyişmir.',
  difference: 'Fərq',
  oursRoughly: `Karvanın hesablaması; ${roughly}`,
  onAverage: (digits, grain) => `${grain === 'year' ? 'ildə' : 'ayda'} orta hesabla ${digits}`,
  meanOf: (grain, count) => `bazadakı ${count} ${ofWhat[grain]} orta göstəricisi`,
  inTotal: digits => `cəmi ${digits}`,
  sumOf: (of, count) => `${count} ${ofWhat[of]} cəmi`,
  incomplete: 'Cəm hesablanmır: bu dövrlərin hamısı bazada yoxdur.',
  balance: (digits, side, reporter, partner) => {
    const of = genitive(voice.area(reporter))
    const subject =
      partner === 'WLD' ? `${of} xarici ticarət saldosu` : `${of} ${comitative(voice.area(partner))} ticarət saldosu`
    return { digits: `${capital(sides[side])}: ${digits}`, subject: capital(subject) }
  },
  sided: (digits, side) => `${digits} ${sides[side]}`,
}
