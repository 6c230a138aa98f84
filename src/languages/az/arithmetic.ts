import type { ArithmeticWords, Past } from '../model/arithmetic.ts'
import { text } from '../model/voice/text.ts'
import { capital, comitative, genitive, ordinal } from './voice/suffixes.ts'
import { and, voice } from './voice/voice.ts'

const unlikeNames = {
  periods: 'dövrlər',
  sides: 'hesabat verən ölkələr',
  definitions: 'göstəricilərin tərifləri',
  reliability: 'etibarlılıq dərəcələri',
  compilers: 'hesablama üsulları',
  units: 'valyutalar',
  bounds: 'dəqiqlik',
}
const refusals = { average: 'orta göstərici hesablanmır', sum: 'cəm hesablanmır' }
const ofWhat = { year: 'ilin', month: 'ayın', period: 'dövrün' }
const steps = { year: 'il', month: 'ay' }
const sides = { deficit: 'kəsir', surplus: 'profisit' }

export const roughly = 'göstəricilər fərqli metodika ilə hesablandığından təxminidir'
const pasts: Readonly<Record<Past, (level: string) => string>> = {
  over: level => `${level} həddindən yuxarı`,
  under: level => `${level} həddindən aşağı`,
  place: level => `${level.replace(/ yer$/, '')} və ya daha yüksək yer`,
}

export const arithmetic: ArithmeticWords = {
  unordered: (unlike, refused) =>
    `${capital(and(unlike.map(what => unlikeNames[what])))} fərqlidir, buna görə ${refused === undefined ? 'rəqəmləri birbaşa müqayisə etmək olmaz' : refusals[refused]}.`,
  tooNear: 'Bir-birinə çox yaxındır: dərc olunmuş dəqiqliklə hansının böyük olduğu bilinmir.',
  ofCounts: 'Hesablamalar fərqlidir, lakin yuvarlaqlaşdırma bu sıranı dəyişmir.',
  byGrowth: names => `Artıma görə: ${names.join(', sonra ')}`,
  ends: (most, least) => `Ən yüksək: ${voice.period(most)}; ən aşağı: ${voice.period(least)}`,
  difference: 'Fərq',
  oursRoughly: `Karvanın hesablaması; ${roughly}`,
  onAverage: (digits, grain) => `${grain === 'year' ? 'ildə' : 'ayda'} orta hesabla ${digits}`,
  meanOf: (grain, count) => `bazadakı ${count} ${ofWhat[grain]} orta göstəricisi`,
  inTotal: digits => `cəmi ${digits}`,
  sharesInTotal: digits => `birlikdə ${digits}`,
  sharesOf: total => text`Paylar ümumi həcmə görədir: ${total} (Karvanın hesablaması)`,
  sumOf: (of, count) => `${count} ${ofWhat[of]} cəmi`,
  incomplete: of => `Cəm hesablanmır: bu ${of === 'periods' ? 'dövrlərin' : 'tərəfdaşların'} hamısı bazada yoxdur.`,
  balance: (digits, side, reporter, partner) => {
    const of = genitive(voice.area(reporter))
    const subject =
      partner === 'WLD' ? `${of} xarici ticarət saldosu` : `${of} ${comitative(voice.area(partner))} ticarət saldosu`
    return { digits: `${capital(sides[side])}: ${digits}`, subject: capital(subject) }
  },
  sided: (digits, side) => `${digits} ${sides[side]}`,
  periodPast: (which, past, level, step) =>
    `bazada ${pasts[past](level)} ${past === 'place' ? 'tutulan' : 'olan'} ${which === 'first' ? 'ilk' : 'son'} ${steps[step]}`,
  countPast: (count, past, level, step) => `${count} ${steps[step]} ${pasts[past](level)}`,
  periodsPast: (past, level, years, { count, held, range, step }) =>
    `${capital(pasts[past](level))}: bazadakı ${held} ${step === 'year' ? 'ildən' : 'aydan'} ${count} ${steps[step]} (${range}): ${years}`,
  nonePast: (past, level, { held, range, step }) =>
    `Bazadakı ${held} ${step === 'year' ? 'ilin' : 'ayın'} (${range}) heç birində ${pasts[past](level)} olmayıb; ən yaxını budur`,
  oldestHeld: year => `Bazadakı ən erkən il ${ordinal(year)} ildir, ondan əvvəlki illər də belə ola bilər.`,
}
