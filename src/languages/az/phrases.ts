import { firstMonth } from '../../data/model/period.ts'
import type { InlineWords, ProblemWords, RemarkWords, TableWords } from '../model/phrases.ts'
import type { Say } from '../model/say.ts'
import { join, text } from '../model/voice/text.ts'
import type { Place } from '../model/voice/values.ts'
import { capital, genitive, locative, ordinal } from './voice/suffixes.ts'
import { inSentence, voice } from './voice/voice.ts'

const units: Readonly<Record<string, string>> = {
  USD: 'ABŞ dolları',
  EUR: 'avro',
  CNY: 'yuan',
  AZN: 'manat',
  RUB: 'rubl',
}
const only = (unit: string): string => `bazada yalnız ${units[unit] ?? unit} ilədir`
const than = { more: 'çoxdur', less: 'azdır' }

export const remarks: RemarkWords = {
  unheld: period => `demək olmur: ${inSentence(period)} üçün rəqəm bazada yoxdur`,
  percent: (claimed, way, percent) => `${claimed} bundan ${percent} ${than[way]}`,
  points: (claimed, way, _, written) => `${claimed} bundan ${written} faiz bəndi ${than[way]}`,
  times: (claimed, _, written) => `${claimed} bundan təxminən ${written} dəfə çoxdur`,
  otherUnit: (claimed, unit) =>
    `“${claimed}” ilə müqayisə etmək olmur: rəqəm ${only(unit)}, Karvan isə valyutanı çevirmir.`,
  heldIn: unit => `Rəqəm ${only(unit)}; Karvan valyutanı çevirmir.`,
  city: (name, area) => `“${name}” ${voice.area(area)} kimi oxundu: şəhərlər və bölgələr üzrə rəqəmlər bazada yoxdur.`,
  countOf: area => `Hesablayan tərəf: ${voice.area(area)}.`,
  noCountOf: area =>
    `⚠ ${genitive(voice.area(area))} öz hesablaması bazada yoxdur. Yuxarıdakı rəqəm başqa hesablamadır.`,
  readAs: (words, carried) =>
    text`Belə oxundu: ${join([...words, ...(carried.length === 0 ? [] : [[`əvvəlki sualdan: ${carried.join(', ')}`]])], ' · ')}`,
  wordFates: (asking, passed) =>
    [asking && `Nə soruşulur: ${asking}`, passed && `heç nə bildirmir: ${passed}`].filter(Boolean).join(' · '),
  notRead: phrases => `Oxunmadı: ${phrases.map(it => `“${it}”`).join(', ')}`,
  noCauses: 'Karvanda rəqəmlər var, onların səbəbləri isə yoxdur.',
  partnersHeld: count => `Bazadakı tərəfdaşların sayı: ${count}.`,
}

const or = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} və ya ${items.at(-1)}`

export const problem: ProblemWords = {
  notAPeriod: (heard, instead) =>
    instead.length === 0
      ? text`“${heard}” hansı illər deməkdir? İli yazın: “2020-dən bəri”, “2020-yə qədər” və ya “2019”.`
      : text`“${heard}” dövr deyil. Belə yazın: ${or(instead)}.`,
  notOver: (period, today) => {
    const yet = firstMonth(period) > today.slice(0, 7) ? 'hələ başlamayıb' : 'hələ bitməyib'
    return text`${inSentence(period)} ${yet}: bu gün ${ordinal(voice.day(today))} ildir. Karvan proqnoz vermir.`
  },
  unknownWord: (heard, area) =>
    area === undefined
      ? text`“${heard}” mənə tanış deyil. Ölkə və dövr yazın, məsələn: /turnover Türkiyə 2025.`
      : text`“${heard}” mənə tanış deyil. Bəlkə, ${voice.area(area)} demək istəyirsiniz?`,
  otherSubject: heard =>
    text`“${heard}” üzrə məlumat yoxdur: yalnız ölkələr arasında mal ticarətinin ümumi rəqəmləri var.`,
  mistyped: text`Bunu nəzərdə tuturdunuz?`,
  unknownCommand: (heard, command) =>
    command === undefined
      ? text`/${heard} əmri yoxdur. Əmrlərin siyahısı: /help.`
      : text`/${heard} əmri yoxdur. Bəlkə, /${command}?`,
  unknownId: heard => text`“${heard}” ID-li rəqəm yoxdur. Cavabın altındakı “Mənbələr” düyməsinə toxunun.`,
  unknownLanguage: heard => text`“${heard}” dilini bilmirəm. Seçin: azərbaycan, ingilis, rus və ya çin dili – /lang`,
  unknownStyle: heard =>
    text`“${heard}” istinad üslubu yoxdur. Belə yoxlayın: /cite apa, /cite bibtex, /cite gost və ya /cite text.`,
  tooMany: (what, most) =>
    most === 1
      ? text`Bir neçə ölkə yalnız bir dövr üzrə müqayisə edilir. Məsələn: /compare Çin Rusiya 2025.`
      : text`Bir dəfəyə ən çoxu ${String(most)} ${what === 'countries' ? 'ölkə' : 'dövr'} müqayisə edilir. Məsələn: /compare Çin Rusiya 2025.`,
  'too-few': text`İki ölkə və ya iki dövr yazın: /compare Çin Türkiyə 2025.`,
  overlap: text`Üst-üstə düşən dövrlər toplanmır: /sum 2024 2025.`,
  'by-size': text`Tərəfdaşlar həcminə görə, ən böyüyündən başlayaraq sıralanır: artıma, saldoya, regiona görə və ya ən kiçiyindən deyil; ticarət olmayan ölkələr siyahıda yoxdur. Artım adı çəkilən ölkələr üzrə müqayisə edilir: “Türkiyəyə, yoxsa Gürcüstana ixrac daha sürətlə artıb?” Siyahı:`,
  'by-month': text`Ticarət günlər və həftələr üzrə deyil, aylar üzrə hesablanır. Ən yeni rəqəm bir toxunuşdadır:`,
  'by-calendar-year': text`Cavablar aylar və təqvim illəri (yanvar–dekabr) üzrədir; maliyyə illəri bazada yoxdur. Məsələn, “Çindən idxal, 2025” yazın.`,
  'no-rest': text`Yalnız ölkəni, özü də yalnız cəmdən və ya siyahıdan çıxarmaq olar: “Çin xaric ümumi dövriyyə, 2025”, “Çindən başqa ilk 5 tərəfdaş”.`,
  sameCountry: area => text`${capital(voice.area(area))} özü ilə ticarət etmir. İki ölkə yazın: /turnover Çin 2025.`,
  'not-understood': text`Ölkələr arasında ticarət haqqında suallara cavab verirəm. Məsələn, “Çindən idxal, yanvar 2026” yazın və ya /help əmrinə baxın.`,
  ambiguous: heard => text`“${heard}” bir neçə cür başa düşülür. Hansını nəzərdə tutursunuz?`,
  'no-forecast': text`Karvan proqnoz vermir, yalnız artıq hesablanmış rəqəmləri göstərir. Məsələn, “Çinlə ticarət dövriyyəsi, 2025” yazın.`,
  'no-goods': text`Mallar və çəki üzrə rəqəmlər yoxdur, yalnız ümumi məbləğlər var. Ümumi məbləğ üçün düyməyə toxunun:`,
  'no-edits': text`Oxucular rəqəmləri dəyişə bilməz: hər rəqəm mənbədə çap olunduğu kimi qalır. Haradan olduğunu görmək üçün cavabın altındakı “Mənbələr” düyməsinə toxunun.`,
  channel: text`Kanalda paylaşmağım üçün məni yazmaq hüququ olan admin edin, sonra burada öz kanalınızın adı ilə yazın: /subscribe @kanal.`,
  thanks: text`Dəyməz.`,
  talk: text`Mən yalnız ticarət rəqəmlərini bilirəm. Onlar haqqında istədiyiniz vaxt soruşun.`,
  'own-answer': text`Bu, mənim öz cavabımdır, mənbələri altındadır. İndi bazada nə olduğunu görmək üçün yenidən soruşun.`,
  'no-text': text`Yalnız mətn oxuyuram. Məsələn, “Çindən idxal, yanvar 2026” yazın və ya /help əmrinə baxın.`,
  'no-file-here': text`Faylları yalnız mənimlə söhbətdə göndərirəm: orada soruşun.`,
  'no-post': text`/check əmrini mətnlə birlikdə, məsələn ${{ code: '/check Çinlə ticarət 2025-ci ildə 4,87 milyard dollara çatıb' }}, və ya yazıya cavab olaraq göndərin; şəxsi söhbətdə yazını mənə yönləndirmək də olar.`,
  'no-words': text`Burada mətn yoxdur. Mətnini göndərin, yoxlayım.`,
  failed: text`Bizim tərəfdə xəta baş verdi və qeydə alındı. Bir dəqiqədən sonra yenidən soruşun.`,
  hurried: text`Bu qədər suala birdən cavab verə bilmirəm. Bir dəqiqə gözləyib yenidən soruşun.`,
}

export const inline: InlineWords = {
  changeIn: (change, period) => `${locative(inSentence(period))} ${change}`,
  record: { year: 'Rekord il', month: 'Rekord ay' },
  partners: 'Ən böyük tərəfdaşlar',
  left: places => `Başa düşülmədi, olduğu kimi qaldı: ${places.join(', ')}.`,
  openBot: 'Botu aç',
  guest: bot =>
    `Ölkələr arasında ticarət haqqında suallara cavab verirəm. Sualı adımla yazın, məsələn, “${bot} Çindən idxal, yanvar 2026”, ya da adıma toxunub orada soruşun.`,
}

export const table: TableWords = {
  country: 'Ölkə',
  period: 'Dövr',
  place: '№',
  change: 'İllik dəyişmə',
  ours: 'Kursivlə: Karvanın hesablaması.',
}

export function locator(at: Place): string {
  if (at.in !== 'paragraphs') return at.in === 'last' ? 'sonuncu abzas' : 'əsas mətn'
  const { from, to, isBracketed } = at
  return `${ordinal(to === undefined ? from : `${from}–${to}`)} abzas${isBracketed ? ', mötərizədə' : ''}`
}

export const buttons: Say['buttons'] = {
  exports: 'İxrac',
  imports: 'İdxal',
  turnover: 'Dövriyyə',
  balance: 'Saldo',
  growth: 'Artım',
  average: 'Orta',
  sum: 'Cəm',
  cite: 'İstinad',
  copy: 'Kopyala',
  sources: 'Mənbələr',
  why: 'Niyə?',
  next: 'Növbəti',
  evidence: 'Sübut',
  rank: 'Yer',
  record: 'Rekord',
  top: 'İlk 5',
  yearly: 'İllər üzrə',
  origins: 'Bütün mənbələr',
  more: 'Davamı',
  back: 'Geri',
}
