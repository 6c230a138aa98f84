import { ends, grain } from '../../../data/model/period.ts'
import type { Amount } from '../../../data/model/schema.ts'
import type { Icu } from '../../model/voice/intl.ts'
import { monthsIn } from '../../model/voice/months.ts'
import { createVoice, type VoiceRules } from '../../model/voice/voice.ts'
import { bendPeriod, type Counted, counted } from './cases.ts'

const habits: VoiceRules = {
  code: 'ru',
  locale: 'ru',
  thousands: true,
  groups: {
    WLD: 'весь мир',
    EU27: 'ЕС',
    EU28: 'ЕС-28',
    CIS: 'СНГ',
    OTS: 'ОТГ',
    CASIA5: 'Центральная Азия',
    AFR: 'Африка',
    SCO: 'ШОС',
    BRICS: 'БРИКС',
    TURKIC5: 'тюркские государства',
    ASEAN: 'АСЕАН',
    RCEP: 'страны ВРЭП',
    GUAM: 'страны ГУАМ',
    BRI: 'страны «Пояса и пути»',
    EZONE: 'еврозона',
    EFTA: 'страны ЕАСТ',
    NORDIC: 'страны Северной Европы',
    SCAND: 'Скандинавия',
    BALTIC: 'страны Балтии',
    BENELUX: 'Бенилюкс',
    V4: 'Вишеградская группа',
    EAEU: 'ЕАЭС',
    SCAUC: 'Южный Кавказ',
    ECO: 'ОЭС',
    G7: 'страны «Большой семёрки»',
    G20: 'страны «Большой двадцатки»',
    OECD: 'ОЭСР',
    OPEC: 'ОПЕК',
    OPECP: 'страны ОПЕК+',
    D8: 'страны «Исламской восьмёрки»',
    OIC: 'ОИС',
    NATO: 'НАТО',
    MEAST: 'Ближний Восток',
    GCC: 'страны Персидского залива',
    ARAB: 'арабские страны',
    ASIA: 'Азия',
    NAMER: 'Северная Америка',
    LATAM: 'Латинская Америка',
    MERCO: 'МЕРКОСУР',
    BALKAN: 'страны Балкан',
    EEUR: 'Восточная Европа',
    EASIA: 'Восточная Азия',
    MENA: 'страны Ближнего Востока и Северной Африки',
    WEST: 'страны Запада',
    ANT: 'Нидерландские Антильские острова',
    CSK: 'Чехословакия',
    SCG: 'Сербия и Черногория',
    SUN: 'Советский Союз',
    YUG: 'Югославия',
  },
  // Short names of the press, and islands without the abbreviation «о-ва».
  areas: {
    USA: 'США',
    KOR: 'Южная Корея',
    KGZ: 'Кыргызстан',
    ZAF: 'ЮАР',
    CAF: 'ЦАР',
    COD: 'ДР Конго',
    COG: 'Республика Конго',
    HKG: 'Гонконг',
    MAC: 'Макао',
    MMR: 'Мьянма',
    PSE: 'Палестина',
    FSM: 'Микронезия',
    BES: 'Карибские Нидерланды',
    ALA: 'Аландские острова',
    BMU: 'Бермудские острова',
    CCK: 'Кокосовые острова',
    FLK: 'Фолклендские острова',
    FRO: 'Фарерские острова',
    MHL: 'Маршалловы острова',
    MNP: 'Северные Марианские острова',
    SLB: 'Соломоновы острова',
    SGS: 'Южная Георгия и Южные Сандвичевы острова',
    VGB: 'Британские Виргинские острова',
    VIR: 'Американские Виргинские острова',
    UMI: 'Внешние малые острова США',
    COK: 'острова Кука',
    CYM: 'острова Кайман',
    HMD: 'острова Херд и Макдональд',
    PCN: 'острова Питкэрн',
    BVT: 'остров Буве',
    CXR: 'остров Рождества',
    IMN: 'остров Мэн',
    NFK: 'остров Норфолк',
    SHN: 'остров Святой Елены',
    SYC: 'Сейшелы',
  },
  scales: { 0: '', 6: 'млн', 9: 'млрд', 12: 'трлн' },
  counted: (digits, scale, unit) => {
    const [[one, few, many] = [unit, unit, unit], sign = ''] = [units[unit], signs[unit]]
    const afterNumber = scale === '' ? counted(digits, [one, few, many]) : many
    const noun = sign === '' ? afterNumber : ''
    return [`${sign}${digits}`, scale, noun].filter(part => part !== '').join(' ')
  },
  rank: digits => `${digits}-е место`,
  times: digits => `в ${digits} ${counted(digits, ['раз', 'раза', 'раз'])}`,
  bounded,
  period,
  day: (year, month, day, icu) => {
    const name = month === undefined ? undefined : icu.names().months[month - 1]
    const said = day === undefined || name === undefined ? name : bendPeriod(name, 'genitive')
    return [day, said, year].filter(part => part !== undefined).join(' ')
  },
}

/** Before the number, as the press writes: $4,87 млрд. */
const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€' }
const units: Readonly<Record<string, Counted>> = {
  CNY: ['юань', 'юаня', 'юаней'],
  AZN: ['манат', 'маната', 'манатов'],
  RUB: ['рубль', 'рубля', 'рублей'],
  TNE: ['тонна', 'тонны', 'тонн'],
  FAM: ['семья', 'семьи', 'семей'],
}

const than: Record<NonNullable<Amount['bound']>, string> = { over: 'более', under: 'менее', about: 'около' }
const thanBy: typeof than = { over: 'более чем', under: 'менее чем', about: 'примерно' }

/** 'более $4 млрд', 'более чем +30%', 'более чем в 2 раза'. */
function bounded(bound: NonNullable<Amount['bound']>, text: string): string {
  return `${(/^(?:[+−]|в )/.test(text) ? thanBy : than)[bound]} ${text}`
}

function period(text: string, icu: Icu): string {
  const { start, year } = ends(text)
  switch (grain(text)) {
    case 'year':
      return text
    case 'half':
      return `${start % 12 === 0 ? '1-е' : '2-е'} полугодие ${year}`
    case 'quarter':
      return `${['I', 'II', 'III', 'IV'][Math.floor((start % 12) / 3)]} квартал ${year}`
    default:
      return monthsIn(text, icu, '—')
  }
}

export const voice = createVoice(habits)

/** 'на русском', 'на китайском'; a language without such an adjective is only named. */
export function onLanguage(code: string): string {
  const name = voice.language(code)
  return name.endsWith('ский') ? `на ${name.slice(0, -2)}ом` : `на языке ${name}`
}

/** Joins names: 'a, b and c'. */
export const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`
