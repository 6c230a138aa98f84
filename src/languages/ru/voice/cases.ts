import { once } from '../../../data/model/remembered.ts'
import { type InflectedName, type InflectedPlace, type Role, set } from '../../model/hear/grammar.ts'

/**
 * Case forms, spoken and heard. Russian names inflect by their ending, so the nominatives of Intl are enough. The tables
 * have the endings and the irregular words. The singular and plural of counted nouns come from Intl.PluralRules.
 */
export type PlaceCase = 'genitive' | 'accusative' | 'instrumental'
export type PeriodCase = 'genitive' | 'dative' | 'prepositional'

type Forms = readonly [genitive: string, accusative: string, instrumental: string]
const column: Record<PlaceCase, 0 | 1 | 2> = { genitive: 0, accusative: 1, instrumental: 2 }

const irregular: Readonly<Record<string, Forms>> = {
  Беларусь: ['Беларуси', 'Беларусь', 'Беларусью'],
  'Гвинея-Бисау': ['Гвинеи-Бисау', 'Гвинею-Бисау', 'Гвинеей-Бисау'],
  Ближний: ['Ближнего', 'Ближний', 'Ближним'],
  Египет: ['Египта', 'Египет', 'Египтом'],
  Нидерланды: ['Нидерландов', 'Нидерланды', 'Нидерландами'],
  острова: ['островов', 'острова', 'островами'],
  государства: ['государств', 'государства', 'государствами'],
  территории: ['территорий', 'территории', 'территориями'],
  весь: ['всего', 'весь', 'всем'],
}

/** Endings: the one to remove, and its replacement. The first that fits is used, so adjectives come before nouns. */
const endings: readonly (readonly [off: RegExp, ...on: Forms])[] = [
  [/ая$/, 'ой', 'ую', 'ой'],
  [/ое$/, 'ого', 'ое', 'им'],
  [/ый$/, 'ого', 'ый', 'ым'],
  [/(?<=[ыи])е$/, 'х', 'е', 'ми'],
  [/(?<=[ое]в)ы$/, 'ых', 'ы', 'ыми'],
  // Not inflected: США, КНДР, Перу, Марокко, Никарагуа, Самоа.
  [/(?<=^[А-Я]+|[уо]а|[оуеиэюё])$/, '', '', ''],
  [/ы$/, '', 'ы', 'ами'],
  [/я$/, 'и', 'ю', 'ей'],
  [/(?<=[жчшщ])а$/, 'и', 'у', 'ей'],
  [/(?<=[гкх])а$/, 'и', 'у', 'ой'],
  [/а$/, 'ы', 'у', 'ой'],
  [/ь$/, 'я', 'ь', 'ем'],
  [/й$/, 'я', 'й', 'ем'],
  [/(?<=[жчшщц])$/, 'а', '', 'ем'],
  [/(?<=[а-я])$/, 'а', '', 'ом'],
]

/** Words that inflect, while the words after them do not: «острова Кука», «страны СНГ», «территория в Индийском океане». */
const heads: readonly string[] = ['остров', 'острова', 'страны', 'территория']

/** The name of a country or group in a case: 'Южная Корея' → 'Южной Кореи'. A name without a case form stays as it is. */
export function bendPlace(name: string, to: PlaceCase): string {
  const words = name.split(' ')
  const head = words.findIndex(word => heads.includes(word))
  return words.map((word, i) => (head !== -1 && i > head ? word : bendWord(word, to))).join(' ')
}

function bendWord(word: string, to: PlaceCase): string {
  const exception = irregular[word]
  if (exception !== undefined) return exception[column[to]]
  const [off, ...on] = endings.find(([ending]) => ending.test(word)) ?? []
  return off === undefined ? word : word.replace(off, on[column[to]] ?? '')
}

const periodEndings: readonly (readonly [off: RegExp, on: Readonly<Record<PeriodCase, string>>])[] = [
  // «1-е», then «полугодие»; then «январь», «май»; then «март», «квартал», «август».
  [/^е$/, { genitive: 'го', dative: 'му', prepositional: 'м' }],
  [/е$/, { genitive: 'я', dative: 'ю', prepositional: 'и' }],
  [/[ьй]$/, { genitive: 'я', dative: 'ю', prepositional: 'е' }],
  [/$/, { genitive: 'а', dative: 'у', prepositional: 'е' }],
]

/** Months, halves and quarters of a period's name in a case: 'январь–октябрь 2025' → 'январю–октябрю 2025'. */
export const bendPeriod = (name: string, to: PeriodCase): string =>
  name.replace(/[а-яё]+/g, word => {
    const [off, on] = periodEndings.find(([ending]) => ending.test(word)) ?? []
    return off === undefined || on === undefined ? word : word.replace(off, on[to])
  })

export type Counted = readonly [one: string, few: string, many: string]
const plurals = once(() => new Intl.PluralRules('ru'))

/** The form of a noun after a number: 1 тонна, 2 тонны, 5 тонн, 2,5 тонны. */
export function counted(digits: string, [one, few, many]: Counted): string {
  const rule = plurals().select(Number(digits.replace(/\s/g, '').replace(',', '.')))
  if (rule === 'one') return one
  return rule === 'many' ? many : few
}

/** Case endings of nouns and adjectives. */
export const heardEndings = set(
  'а у е и ы о ь ю я ом ем ои еи ою ею ью ам ям ами ями ах ях ов ев ах ия ие ии ию иеи ием иям иях иями ии ' +
    'ая яя ое ее ые ие ыи ии ого его ому ему ым им ую юю ых их ыми ими ьи ья ье ьями',
)

/** Short names, and names that end in и, о, у, э, do not inflect: Чили, Марокко, США. */
export const isFixed = (word: string): boolean =>
  word.length <= 3 || /[оуэ]$/.test(word) || (word.endsWith('и') && !/[аеоыи]и$/.test(word))

/** Китай → кита, Турция → турци, Саудовская → саудовск. */
export function placeStem(word: string): string {
  if (isFixed(word)) return word
  if (/(ая|яя|ое|ые|ие|ыи|ии)$/.test(word) && word.length > 4) return word.slice(0, -2)
  return /[аяьиеы]$/.test(word) ? word.slice(0, -1) : word
}

const genitive = set('а я и ы')
const dative = set('у ю е')
/** The role of a case without a preposition, «экспорт Китая». A people in the dative is the destination, «туркам». */
export function roleOf({ ending, nominative, form, text = '' }: InflectedPlace): Role | undefined {
  if (form === 'adjective') return /^[ая]м$/.test(ending) ? 'to' : 'of'
  if (form !== 'name' || nominative === undefined) return undefined
  // «Республики Казахстан»: only the first noun has a case.
  if (ending === nominative) return /(?:^| )республики /.test(text) ? 'of' : undefined
  if (genitive.has(ending)) return 'of'
  return dative.has(ending) ? 'to' : undefined
}

/** The endings of a case, the ending of the name in the nominative, and the role without a preposition. */
const nameEndings: readonly (readonly [ending: RegExp, nominative: string, role?: Role])[] = [
  [/иеи$/, 'ия', 'with'],
  [/ию$/, 'ия'],
  [/ии$/, 'ия', 'of'],
  [/о[ию]$/, 'а', 'with'],
  [/е[ию]$/, 'я', 'with'],
  [/ом$/, '', 'with'],
  [/ы$/, 'а', 'of'],
  [/у$/, 'а'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/, '', 'of'],
]
export function unknownName(word: string): InflectedName | undefined {
  const [ending, nominative = '', role] = nameEndings.find(([it]) => it.test(word)) ?? []
  if (ending === undefined || word.length < 5) return undefined
  return { name: word.replace(ending, nominative), ...(role !== undefined && { role }) }
}
