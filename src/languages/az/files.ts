import type { Area, Flow, Period } from '../../data/model/schema.ts'
import type { ChartWords, FigurePageWords, FileTexts } from '../model/files.ts'
import { text } from '../model/voice/text.ts'
import { ablative, capital, comitative, dative, genitive, locative } from './voice/suffixes.ts'
import { and, inSentence, voice } from './voice/voice.ts'

const flows: Record<Flow, string> = { X: 'ixracı', M: 'idxalı', T: 'ticarət dövriyyəsi', B: 'ticarət saldosu' }
const ways: Record<Flow, (name: string) => string> = { X: dative, M: ablative, T: comitative, B: comitative }
const withCase = (flow: Flow, area: Area): string => ways[flow](voice.area(area))

/** '2015-ci ildən 2025-ci ilə qədər', '2024-cü ilin yanvarından 2026-cı ilin martına qədər'. */
const between = (from: Period, to: Period): string => `${ablative(inSentence(from))} ${dative(inSentence(to))} qədər`

/** '2025-ci ildə', '2026-cı ilin yanvarında'. */
const during = (period: Period): string => locative(inSentence(period))

export const charts: ChartWords = {
  changed: (subject, { value, unit }, { from, to, last }) => {
    const size = voice.amount({ value: value.replace('-', ''), unitMult: 0, unit })
    return `${subject} ${between(from, to)} ${size} ${value.startsWith('-') ? 'azalıb' : 'artıb'}: ${last}`
  },
  was: (subject, period, amount) => `${subject}, ${voice.period(period)}: ${amount}`,
  fromTo: (subject, { from, to, first, last }) => `${subject}: ${during(from)} ${first}, ${during(to)} ${last}`,
  leads: (list, period, name, amount) => `${list}, ${voice.period(period)}: birinci ${name}, ${amount}`,
  trade: (reporter, partner) =>
    capital(`${genitive(voice.area(reporter))} ${partner === 'WLD' ? 'xarici' : withCase('T', partner)} ticarəti`),
  withSeveral: (flow, reporter, partners) =>
    capital(`${genitive(voice.area(reporter))} ${and(partners.map(it => withCase(flow, it)))} ${flows[flow]}`),
  marks: { official: 'rəsmi statistika', press: 'mətbuat və ya bəyanat', estimate: 'qiymətləndirmə və ya proqnoz' },
  sources: (names, more) =>
    `${names.length + more === 1 ? 'Mənbə' : 'Mənbələr'}: ${names.join('; ')}${more === 0 ? '' : ` və daha ${more}`}`,
  dataOf: day => `${voice.day(day)} tarixli məlumat`,
  buttons: {
    chart: 'Qrafik',
    picture: 'Şəkil',
    text: 'Mətn',
    table: 'Cədvəl',
    log: 'Loqarifmik',
    linear: 'Adi şkala',
    all: 'Bütün illər',
    csv: 'CSV',
    xlsx: 'Excel',
  },
  since: year => `${ablative(inSentence(year))} bəri`,
}

export const files: FileTexts = {
  rows: count => `Sətirlər: ${count}`,
  sources: (names, more) => `Mənbələr: ${names.join(', ')}${more === '0' ? '' : ` və daha ${more}`}`,
  attribution: line => `Başqasına ötürəndə hər sətrin mənbəyini göstərin, məsələn: “${line}”`,
  closed: (publisher, count) =>
    `Fayla düşməyən sətirlər: ${count} (${publisher}). Mənbənin şərtləri rəqəmləri göstərməyə icazə verir, ötürməyə yox.`,
  cut: (rows, of) => `İlk sətirlər: ${of} sətirdən ${rows}.`,
  noFigures: text`Fayla yazmağa rəqəm yoxdur. Əvvəlcə rəqəm soruşun və ya ölkəni yazın: /export csv Çin`,
  sheets: { figures: 'Rəqəmlər', sources: 'Mənbələr' },
  columns: {
    role: 'Rolu',
    measure: 'Göstərici',
    flow: 'Axın',
    reporter: 'Kimin məlumatı',
    reporterCode: 'Ölkənin kodu',
    partner: 'Tərəfdaş',
    partnerCode: 'Tərəfdaşın kodu',
    period: 'Dövr',
    base: 'Müqayisə dövrü',
    value: 'Qiymət',
    bound: 'Hədd',
    unit: 'Vahid',
    multiplier: 'Vuruq',
    inFull: 'Tam rəqəm',
    status: 'Status',
    obsStatus: 'OBS_STATUS',
    definition: 'Tərif',
    compiler: 'Hesablayan',
    speaker: 'Söyləyən',
    publisher: 'Naşir',
    title: 'Başlıq',
    published: 'Dərc tarixi',
    url: 'Ünvan',
    excerpt: 'Sitat',
    place: 'Mənbədəki yer',
    note: 'Qeyd',
    formula: 'Düstur',
    id: 'Nömrə',
    source: 'Mənbənin nömrəsi',
    licence: 'Lisenziya',
    attribution: 'Mənbənin göstərilməsi',
    language: 'Dil',
    rows: 'Sətirlər',
  },
  measures: { value: 'Həcm', growth: 'Artım', share: 'Pay', rank: 'Yer' },
  roles: { shown: 'cavabda', compared: 'müqayisə üçün', input: 'hesablama üçün' },
  statuses: { official: 'rəsmi', press: 'mətbuatdan', estimate: 'təxmini', computed: 'hesablamamız' },
}

export const figurePages: FigurePageWords = {
  page: 'Veb-səhifə',
  downloads: 'Fayllar',
  seeAlso: 'Həmçinin baxın',
  ask: 'Telegramda soruşun',
  noPage: 'Bu ünvanda səhifə yoxdur.',
}
