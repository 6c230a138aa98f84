import { type Grammar, type LatinSpelling, set } from '../../model/hear/grammar.ts'
import { heardEndings, isFixed, placeStem, roleOf, unknownName } from '../voice/cases.ts'
import { classes } from './word-classes.ts'

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'q',
  ш: 'w',
  щ: 'w',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
}
const fromCyrillic = (word: string): string => [...word].map(char => cyrillic[char] ?? char).join('')
const romanized: Readonly<Record<string, string>> = {
  ...cyrillic,
  ж: 'zh',
  й: 'y',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  ю: 'yu',
  я: 'ya',
}
/** The romanisations do not differ in a skeleton: ш, sh and sch are one letter. */
const romanised: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'w'],
  [/zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/tc|ts/g, 'c'],
  [/ch/g, 'q'],
  [/yu|iu(?!$)|ju/g, 'u'],
  [/ya|ja/g, 'a'],
  [/ye|je|yo|jo/g, 'e'],
  [/y|j$/g, 'i'],
]

/** "tovarooborot s kitaem za proshlyj god" */
const latin: LatinSpelling = {
  ofOwn: fromCyrillic,
  ofLatin: word => romanised.reduce((made, [from, to]) => made.replace(from, to), word),
  endings: new Set([...heardEndings].map(fromCyrillic)),
  short: set('s so v vo iz za na po k i a u o do ot mi'),
  little: {
    s: 'с',
    so: 'со',
    v: 'в',
    vo: 'во',
    iz: 'из',
    za: 'за',
    na: 'на',
    po: 'по',
    k: 'к',
    i: 'и',
    a: 'а',
    do: 'до',
    ot: 'от',
    u: 'у',
    my: 'мы',
    let: 'лет',
  },
}

export const grammar: Grammar = {
  letters: /\p{Script=Cyrillic}/u,
  botName: { names: ['карван'], word: 'караван' },
  adpositions: 'before',
  hasDecimalComma: true,
  sellsToObject: true,
  isLocative: (lead, { ending, nominative, text, raw }) => {
    if (!/^(в|во|на)$/.test(lead)) return false
    const isUninflected = ending === '' && nominative === '' && (/[аоуиэ]$/.test(text) || /^\p{Lu}{2,4}$/u.test(raw))
    return isUninflected || (ending !== nominative && /^(е|и|ах|ях|ои|ом)$/.test(ending))
  },
  sharedNames: { гуам: ['GUM', 'GUAM'], коре: ['KOR', 'PRK'], конго: ['COD', 'COG'] },
  fractions: [
    [/две трети/, '66.7'],
    [/три четверти/, '75'],
    [/(?:^| )треть(?= |$)/, '33.3'],
    [/(?:^| )четверть(?= |$)/, '25'],
    [/пятую часть/, '20'],
    [/десятую часть/, '10'],
    [/наполовину|на половину/, '50'],
  ],
  multiples: [
    [/(?:^| )(?:втро|утро|тройн)/, 3],
    [/(?:^| )(?:вчетверо|учетвер)/, 4],
    [/(?:^| )впятеро/, 5],
  ],
  listLengths: [
    [/^троик/, 3],
    [/^пятерк/, 5],
    [/^десятк/, 10],
    [/^двадцатк/, 20],
  ],
  adjectiveStem: word => word.replace(/[аеиоуыэюя]$/, ''),
  looseStem: word =>
    /^\p{Script=Cyrillic}{5,}$/u.test(word) ? word.replace(/ер$/, 'р').replace(/[аеиоуыюя]$/, '') : word,
  mayEnd: ending => heardEndings.has(ending),
  // A stem of one letter with an ending matches far too many words.
  shortestStem: 2,
  placeStems: words => [words.map(word => ({ stem: placeStem(word), inflects: !isFixed(word) }))],
  unknownName,
  personStem: word => (word.length > 4 ? word.replace(/[аяйиь]$/, '') : word),
  adjectiveEndings: [
    [/я$/, 'йск~'],
    [/(?:[аы]|(?<=[бвгджзклмнпрстфх]))$/, 'ск~'],
  ],
  abbreviated: { 'о-ва': 'острова', 'о-в': 'остров', 'Св.': 'святой' },
  romanized,
  latin,
  // «тавараабарот»: unstressed vowels sound alike.
  sound: word => word.replace(/о/g, 'а').replace(/[еэя]/g, 'и').replace(/(.)\1/g, '$1'),
  roleOf,
  rewrites: [
    [/ОПЕК ?\+/gi, ' opecplus '],
    // «2025 го года», «3 е место»: the ending of a number after a space; not «с 2020 по 2024 и года».
    [/(?<=\d) (?=(?:го|ый|ой|й|ом|м|му|ого|е|ое|ая|я) (?:год|квартал|полугод|мест))/giu, '-'],
    // «в прошлом и позапрошлом году»
    [/(?<=(?:прошло|это|текуще)м) и (?=(?:поза)?прошлом год)/giu, ' году и '],
    [/обь(?=[её]м)/giu, 'объ'],
    [/(?<=они (?:к )?нам )экспортиру[юе]т|(?<=они )экспортиру[юе]т(?= (?:к )?нам)/giu, 'продают'],
    [/(?<=они (?:от|у) нас )импортиру[юе]т|(?<=они )импортиру[юе]т(?= (?:от|у) нас)/giu, 'покупают'],
    [/^где ([\p{L} ]{2,25}?) (?:по|в) (?=(?:экспорт|импорт|товарооборот)[уе](?!\p{L}))/iu, 'место $1 в '],
    [/(?<=(?:больше|более|меньше|менее) )половин[ыу](?= (?:всего |нашего )*(?:экспорт|импорт)|\s*\?*$)/giu, '50%'],
    [/(?<![\p{L}\p{N}/])т\/о(?![\p{L}\p{N}/])/giu, ' товарооборот '],
  ],
  classes,
}
