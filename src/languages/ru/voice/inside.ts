/** Places and periods inside a sentence, with their prepositions: «в США», «с Кипра», «к январю 2025 года». */
import { grain } from '../../../data/model/period.ts'
import type { Area, Period } from '../../../data/model/schema.ts'
import { type Text, text } from '../../model/voice/text.ts'
import type { BasedChange } from '../../model/voice/values.ts'
import { emphasised } from '../../model/voice/voice.ts'
import { bendPeriod, bendPlace, type PeriodCase } from './cases.ts'
import { voice } from './voice.ts'

/** Groups of countries. Goods go to the countries of a group: «в страны СНГ». */
const unions = new Set<Area>([
  ...['CIS', 'OTS', 'SCO', 'BRICS', 'ASEAN', 'EAEU', 'ECO', 'OECD', 'OPEC', 'OIC', 'NATO'],
  'MERCO',
])
/** Islands and regions with «на» and «с». Names that contain «остров» have them too. */
const islands = new Set<Area>([
  ...['CUB', 'CYP', 'MLT', 'MDG', 'JAM', 'PHL', 'MDV', 'MUS', 'TWN', 'BHS', 'BRB', 'HTI', 'COM', 'SYC', 'FJI', 'WSM'],
  ...['ASM', 'ABW', 'AIA', 'CUW', 'GGY', 'JEY', 'GLP', 'GUM', 'MTQ', 'MYT', 'MSR', 'REU', 'SJM', 'BLM', 'SXM', 'MAF'],
  ...['TCA', 'TON'],
  // «на Ближний Восток».
  ...['MEAST', 'SCAUC'],
])

/** A place in the nominative: 'Китай', 'страны СНГ'. */
export const place = (area: Area): string => (unions.has(area) ? `страны ${voice.area(area)}` : voice.area(area))
/** Genitive, 'Китая'; and accusative, 'Турцию'. */
export const of = (area: Area): string => bendPlace(place(area), 'genitive')
export const whom = (area: Area): string => bendPlace(place(area), 'accusative')
const onto = (area: Area): boolean => islands.has(area) || /остров|территори/i.test(voice.area(area))

/** 'в Китай', 'во Францию', 'на Кубу', 'в страны СНГ'. */
export function into(area: Area): string {
  const name = whom(area)
  return onto(area) ? `на ${name}` : `${/^(?:[вф][бвгджзклмнпрстфхцчшщь]|весь)/i.test(name) ? 'во' : 'в'} ${name}`
}

/** 'из Китая', 'с Кубы', 'из стран СНГ'. */
export const outOf = (area: Area): string => (onto(area) ? off(of(area)) : `из ${of(area)}`)

/** 'с Китаем', 'со Швецией', 'с США', 'со странами СНГ'. */
export const along = (area: Area): string => off(bendPlace(place(area), 'instrumental'))

/** 'внутри ЕС', 'между странами СНГ'. */
export const amongMembers = (group: Area): string =>
  /^(?:страны|тюркские) /.test(place(group))
    ? `между ${bendPlace(place(group), 'instrumental')}`
    : `внутри ${of(group)}`

/** Before two consonants «с» is «со», but not before letters read one by one: с США. */
const off = (name: string): string => `${/^(?:[СЗШЖсзшж][бвгджзклмнпрстфхцчшщ]|вс)/.test(name) ? 'со' : 'с'} ${name}`

/** A period inside a sentence: 'январь 2026 года', '2025 год'; it sounds the same after «за». */
export const whole = (period: Period): string => `${voice.period(period)} ${grain(period) === 'year' ? 'год' : 'года'}`

const bent = (period: Period, to: PeriodCase): string =>
  grain(period) === 'year' ? `${period} году` : `${bendPeriod(voice.period(period), to)} года`

/** Before «второй» the prepositions are «ко» and «во». */
const second = (period: Period): boolean => /-[QS]2$/.test(period)

/** 'к 2024 году', 'к январю 2025 года', 'ко II кварталу 2025 года'. */
export const toward = (period: Period): string => `${second(period) ? 'ко' : 'к'} ${bent(period, 'dative')}`

/** 'первого полугодия 2025 года', '2024 года', 'января 2025 года'. */
const ofPeriod = (period: Period): string => (grain(period) === 'year' ? `${period} года` : bent(period, 'genitive'))

/** 'в 2024 году', 'в январе 2025 года', 'во 2-м полугодии 2025 года'. */
export const during = (period: Period): string => `${second(period) ? 'во' : 'в'} ${bent(period, 'prepositional')}`

/** '▲ +30,2% к 2024 году', '▲ в 9,2 раза больше, чем в январе 2025 года', '▼ до 0,4 от уровня 2024 года'. */
export function changeOn({ amount, base, style, isOurs }: BasedChange): Text {
  const ending = isOurs === true ? ' (наш расчёт)' : ''
  const digits = emphasised(style === 'plain' ? voice.signed(amount) : voice.change(amount), style)
  if (amount.unit !== 'TIMES') return text`${digits} ${toward(base)}${ending}`
  if (Number(amount.value) >= 1) return text`${digits} больше, чем ${during(base)}${ending}`
  const part = `до ${voice.number(amount.value)}`
  return text`${emphasised(style === 'plain' ? part : `${voice.mark(amount)} ${part}`, style)} от уровня ${ofPeriod(base)}${ending}`
}
