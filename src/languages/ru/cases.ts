/**
 * Case forms. Russian names inflect by their ending, so the nominatives of Intl are enough. The tables have the endings and
 * the irregular words. The singular and plural of counted nouns come from Intl.PluralRules.
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
const plurals = new Intl.PluralRules('ru')

/** The form of a noun after a number: 1 тонна, 2 тонны, 5 тонн, 2,5 тонны. */
export function counted(digits: string, [one, few, many]: Counted): string {
  const rule = plurals.select(Number(digits.replace(/\s/g, '').replace(',', '.')))
  return rule === 'one' ? one : rule === 'many' ? many : few
}
