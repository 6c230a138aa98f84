import type { Area, Flow } from '../../data/model/schema.ts'
import { mostNamed, type Say } from '../model/say.ts'
import { join, type Text, text } from '../model/voice/text.ts'
import { admin } from './admin/words.ts'
import { arithmetic, roughly } from './arithmetic.ts'
import { claims } from './claims.ts'
import { commands, description, name, shortDescription } from './commands.ts'
import { charts, figurePages, files } from './files.ts'
import { groups } from './groups.ts'
import { official, reason } from './official.ts'
import { pages } from './pages.ts'
import { buttons, inline, locator, problem, remarks, table } from './phrases.ts'
import { subscriptions } from './subscriptions.ts'
import { ablative, capital, comitative, dative, genitive, ordinal } from './voice/suffixes.ts'
import { and, changeOn, fromTo, inSentence, people, voice } from './voice/voice.ts'

const of = (area: Area): string => genitive(voice.area(area))
const totals: Record<Flow, string> = {
  X: 'ümumi ixracı',
  M: 'ümumi idxalı',
  T: 'ümumi ticarət dövriyyəsi',
  B: 'xarici ticarət saldosu',
}

const flows: Record<Flow, string> = { X: 'ixrac', M: 'idxal', T: 'ticarət dövriyyəsi', B: 'ticarət saldosu' }
/** 'MDB daxilində', 'Türk dövlətləri arasında'. */
const amongMembers = (group: Area): string =>
  `${voice.area(group)} ${/(?:dövlətləri|ölkələri)$/.test(voice.area(group)) ? 'arasında' : 'daxilində'}`

function subject(flow: Flow, reporter: Area, partner: Area): string {
  if (partner === reporter) return capital(`${amongMembers(reporter)} ${flows[flow]}`)
  if (partner === 'WLD') return capital(`${of(reporter)} ${totals[flow]}`)
  const name = voice.area(partner)
  const said = {
    X: `${of(reporter)} ${dative(name)} ixracı`,
    M: `${of(reporter)} ${ablative(name)} idxalı`,
    T: `${comitative(voice.area(reporter))} ${of(partner)} ticarət dövriyyəsi`,
    B: `${of(reporter)} ${comitative(name)} ticarət saldosu`,
  }
  return capital(said[flow])
}

const rankSubject = (flow: Flow, reporter: Area, partner: Area): string =>
  `${capital(voice.area(partner))}, ${of(reporter)} ticarət tərəfdaşları sırasında (${flows[flow]} üzrə)`

const within: Record<Flow, string> = {
  X: 'ixracında',
  M: 'idxalında',
  T: 'ticarət dövriyyəsində',
  B: 'ticarət saldosunda',
}

/** Exports to a partner and imports from it; for the world they are the totals. */
const flowTo = (flow: 'X' | 'M', partner: Area): string => {
  if (partner === 'WLD') return flow === 'X' ? 'ümumi ixrac' : 'ümumi idxal'
  return flow === 'X' ? `${dative(voice.area(partner))} ixrac` : `${ablative(voice.area(partner))} idxal`
}

function parts(partner: Area, exports: Text | undefined, imports: Text | undefined): Text {
  const said = [
    ...(exports === undefined ? [] : [text`${flowTo('X', partner)} ${exports}`]),
    ...(imports === undefined ? [] : [text`${flowTo('M', partner)} ${imports}`]),
  ]
  const [first, ...others] = join(said, ', ')
  return typeof first === 'string' ? [capital(first), ...others] : []
}

const andTexts = (items: readonly Text[]): Text =>
  items.flatMap((item, i) => (i === 0 ? item : [i === items.length - 1 ? ' və ' : ', ', ...item]))

const nths = '  ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu'.split(' ')
const grains = { year: 'il', month: 'ay' }
const copulas = { year: 'ildir', month: 'aydır' }

export const say: Say = {
  subject,
  within: amongMembers,
  changeOn,
  record: (run, grain) =>
    run === 1
      ? `rekord ${grains[grain]}`
      : `ardıcıl ${nths[run] ?? ordinal(String(run))} ${copulas[grain]} ki, rekord yenilənir`,
  aYear: change => {
    const size = voice.amount({ ...change, value: change.value.replace('-', '') })
    return `orta illik ${change.value.startsWith('-') ? 'azalma' : 'artım'}: ${size}`
  },
  checkFits: (formula, result, cite) =>
    text`Yoxlama: ${formula} = ${result}, yuvarlaqlaşdırma nəzərə alınmaqla ${cite} ilə uzlaşır`,
  checkFails: (formula, result, published, cite) =>
    text`Yoxlama: ${formula} = ${result}, ${cite} isə ${published} göstərir`,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  bracketed: remark => ` (${remark})`,
  ours: 'Karvanın hesablaması',
  ourCalculation: (formula, from = [], isRough = false) => {
    const behind = from.length === 0 ? formula : text`${formula}, ${andTexts(from)} əsasında`
    return text`Karvanın hesablaması: ${behind}${isRough ? `; ${roughly}` : ''}`
  },
  parts: (_, partner, exports, imports) => parts(partner, exports, imports),
  same: 'eyni rəqəm',
  rounded: 'eyni rəqəm, yuvarlaqlaşdırılıb',
  reason,
  conflict: (shorter, longerMonths, shorterMonths) =>
    text`${shorter} ilə uzlaşmır: ${String(longerMonths)} ayın rəqəmi ${String(shorterMonths)} ayın rəqəmindən az ola bilməz.`,
  unlikely: other => text`${other} ilə çətin uzlaşır: aradakı ayların hər birinə əvvəlkilərdən üç dəfədən çox düşərdi.`,
  twoCounts: counts => text`Bunlar iki ayrı hesablamadır, birini digərindən çıxmaq olmaz: ${join(counts, ', ')}.`,
  expected: 'gözlənilir, hələ hesablanmayıb',
  yearByYear: 'İllər üzrə:',
  anotherSays: (period, change, cite) => text`${voice.period(period)}: başqa mənbədə ${change} ${cite}`,
  rankSubject,
  ranked: (place, ...pair) => ({ digits: voice.amount(place), subject: rankSubject(...pair) }),
  oneMonth: 'Yalnız bir ayın göstəricisidir.',
  rankBefore: groups =>
    text`Əvvəllər: ${join(
      groups.map(({ place, periods }) => text`${place} – ${join(periods, ', ')}`),
      '; ',
    )}`,
  contested: (said, place, period, earlier) =>
    text`“İlk dəfə” ${said}: daha əvvəlki mənbədə ${inSentence(period)} üçün artıq ${place} göstərilib ${earlier}`,
  rankingSubject: (flow, reporter) => `${capital(of(reporter))} ${flows[flow]} üzrə əsas tərəfdaşları`,
  incomplete: 'Siyahıda bəzi tərəfdaşlar olmaya bilər.',
  withoutLargest: (count, reporter) =>
    `Bazada ${of(reporter)} yalnız ${count} tərəfdaşı var: daha böyükləri burada olmaya bilər.`,
  shareSubject: (flow, reporter, ...partners) =>
    `${capital(of(reporter))} ${within[flow]} ${partners.length > mostNamed ? `${partners.length} tərəfdaşın` : and(partners.map(of))} payı`,
  ofTotal: (part, total) => text`${part} (ümumi həcm: ${total})`,
  fromTo,
  bestOf: (grain, from, to, count) =>
    `bazadakı ${count} ${genitive(grains[grain])} (${fromTo(from, to)}) ən yüksək göstəricisi (Karvanın hesablaması)`,
  lowest: grain => `bazadakı ən zəif ${grains[grain]}`,
  leastOf: (grain, from, to, count) =>
    `bazadakı ${count} ${genitive(grains[grain])} (${fromTo(from, to)}) ən aşağı göstəricisi (Karvanın hesablaması)`,
  extremes: {
    fastest: 'bazadakı ən sürətli artım',
    deepest: 'bazadakı ən kəskin azalma',
    slowest: 'bazada azalma yoxdur; ən yavaş artım',
  },
  changesOf: (from, to, count) =>
    count === 1
      ? 'bazada başqa dəyişmə yoxdur'
      : `bazadakı ${count} dəyişmə üzrə (${fromTo(from, to)}; Karvanın hesablaması)`,
  onlyOne: grain => `bazada yalnız bir ${grains[grain]} var, rekord barədə hökm vermək olmaz`,
  mayBeMore: figures => text`Daha çox ola bilər: ${figures}`,
  mayBeLess: figures => text`Daha az ola bilər: ${figures}`,
  nextBest: (figure, period) => text`İkinci: ${voice.period(period)} – ${figure}`,
  asOf: day => `${voice.day(day)} tarixinədək dərc olunanlara görə.`,
  missing: periods => `Bazada yoxdur: ${periods.map(voice.period).join(', ')}`,
  retoldBy: speaker => `${genitive(speaker)} sözlərinə istinadən`,
  indirect: outlet => `“${outlet}” belə çatdırıb, sözbəsöz deyil`,
  notYet: 'gözlənilir',
  quoted: words => `“${words}”`,
  inLanguage: language => `orijinalı ${people(language)} dilindədir`,
  projectFields: {
    opened: 'Açılıb',
    builder: 'İnşa edən',
    households: 'Elektrik enerjisi ilə təmin edəcək',
    emissions: 'CO₂ tullantılarının azalması',
    standing: 'Miqyası',
    other: 'Həmçinin',
  },
  // 'Elektrik enerjisi ilə təmin edəcək: 300 000-dən çox ailəni' takes the accusative.
  projectFact: (field, value) =>
    `${say.projectFields[field]}: ${field === 'households' ? value.replace(/ailə$/, 'ailəni') : value}`,
  place: locator,
  card: {
    countedBy: 'Kim hesablayıb',
    uncounted: 'mənbədə göstərilməyib',
    saidBy: 'Kim deyib',
    place: 'Mətndəki yeri',
    note: 'Baza redaktorunun qeydi',
    entered: 'Bazaya daxil edilib',
    earlier: 'Əvvəlki rəqəm',
    seed: 'ilkin məlumatlarla birgə',
    id: 'ID',
    why: 'Səbəb',
    withdrawn: 'Geri götürülüb',
    instead: 'Hazırda bazada',
  },
  noDifference: 'Bazadakı mənbələr arasında fərq yoxdur.',
  oneSource: 'Bu rəqəm yalnız bir mənbədədir.',
  notHeld: (subject, period) => {
    if (subject === '') return 'Bazada belə məlumat yoxdur.'
    return `Bazada yoxdur: ${subject}${period === undefined ? '' : `, ${voice.period(period)}`}.`
  },
  noChange: (flow, { reporter, partner }, period, base) => {
    const when = period === undefined ? '' : `${inSentence(period)} üzrə `
    const against = base === undefined ? '' : `${comitative(inSentence(base))} müqayisədə `
    return `Bazada yoxdur: ${genitive(subject(flow, reporter, partner))} ${when}${against}dəyişməsi.`
  },
  noRank: (flow, reporter, partner, period) =>
    `Bazada yoxdur: ${of(reporter)} tərəfdaşları arasında ${flows[flow]} üzrə ${of(partner)} yeri${period === undefined ? '' : `, ${voice.period(period)}`}.`,
  notOf: period => `${inSentence(period)} üçün rəqəm bazada yoxdur`,
  noSuch: (reporter, partner, amount) =>
    `Bazada ${comitative(voice.area(reporter))} ${of(partner)} ticarəti üzrə “${amount}” rəqəmi yoxdur.`,
  newest: 'bazadakı ən yeni rəqəm',
  published: day => `dərc olunub: ${voice.day(day)}`,
  whenNext: 'Növbəti rəqəmlərin nə vaxt dərc olunacağı mənbələrdə göstərilmir.',
  cameBefore: days => text`Əvvəlkilər belə dərc olunub: ${days}`,
  twoSides:
    'İki qurum hesablayıb, hər biri öz qaydası ilə: mənşə və ya göndərən ölkə üzrə, daşıma haqqı ilə və ya onsuz, öz tarixi ilə. Burada hansının rol oynadığı mənbələrdə göstərilmir.',
  byGrain: { month: 'aylar üzrə', year: 'illər üzrə' },
  noSides:
    'Hər iki tərəfin qurumlarının hesabladığı dövr bazada yoxdur. Adətən belə hesablamalar mənşə və ya göndərən ölkəyə, daşıma haqqına və tarixə görə fərqlənir. Bu cüt üzrə mənbələrin fərqi:',
  noQuote: 'Bazada bu barədə sitat yoxdur.',
  noProject: 'Bazada belə layihə yoxdur.',
  noProjectFacts: 'Bu layihə haqqında hələ fakt yoxdur.',
  nearest: 'Ən yaxın göstərici:',
  noNews: 'O vaxtdan bəri yeni heç nə yoxdur.',
  news: 'Yeni:',
  aside: remarks,
  claims,
  problem,
  pages,
  helpGroups: {
    figures: 'Rəqəmlər',
    changes: 'Dəyişmə',
    places: 'Yer və sözlər',
    origins: 'Mənbələr',
    files: 'Qrafik və fayllar',
    chat: 'Bu söhbət',
    bot: 'Bot haqqında',
  },
  howMuch: subject => `${subject} nə qədərdir?`,
  howChanged: subject => `${subject} nə qədər artıb?`,
  whichPlace: (reporter, partner) => `${capital(voice.area(partner))} ${of(reporter)} neçənci ticarət tərəfdaşıdır?`,
  forExample: 'Məsələn:',
  inline,
  groups,
  arithmetic,
  charts,
  office: admin,
  official,
  subscriptions,
  table,
  files,
  figurePages,
  outdated: 'Bu düymə artıq işləmir. Zəhmət olmasa, yenidən soruşun.',
  askedAgo: ago => `Siz bunu ${ago} soruşmusunuz:`,
  languageSet: 'Azərbaycan dilində cavab verəcəyəm.',
  forgotten: 'Silindi: /privacy siyahısında * olanlardan başqa sizin və bu söhbət haqqında daha heç nə saxlanılmır.',
  buttons,
  styles: { text: 'Mətn', apa: 'APA', bibtex: 'BibTeX', gost: 'QOST' },
  commands,
  name,
  description,
  shortDescription,
  and,
}
