import { remembered } from '../../../data/model/remembered.ts'
import { type Grammar, type InflectedName, type NameWord, type Role, set } from '../../model/hear/grammar.ts'
import { classes } from './word-classes.ts'

/** Suffixes. A word may take several: bazar-lar-ımız-dan. */
const suffixes: readonly string[] = [
  ...set('lari leri lar ler imiz umuz miz muz iniz unuz lik luk liq luq ki'),
  ...set('nin nun in un dan den nda nde da de yla yle la le ya ye na ne'),
  ...set('ni nu yi yu si su dir dur mi mu li lu siz suz a e i u n m ci cu'),
  ...set('ndan nden nan nen ynan ynen di du yik yuk yiq yuq dek'), // colloquial: Çinnən (with), neçədi (is), kəsirdəyik
]

/** A word has one case, and only these come after it: "Narniyadan" is not "nar" (pomegranate) with -ya and -dan. */
const cases = set('dan den nda nde da de ya ye nin nun')
const afterCase = set('ki dir dur mi mu di du yik yuk yiq yuq')

/** Whether the letters are suffixes, four at most. No two vowels meet: "Malasia" is not "mal" (goods) with -a, -si and -a. */
function areSuffixes(rest: string, left = 4, before = ''): boolean {
  if (rest === '') return true
  if (left === 0 || rest.length > 14) return false
  return suffixes.some(
    one =>
      rest.startsWith(one) &&
      (afterCase.has(one) || !cases.has(before)) &&
      !(/[aeiu]$/.test(before) && /^[aeiu]/.test(one)) &&
      areSuffixes(rest.slice(one.length), left - 1, one),
  )
}

const mayEnd = remembered((ending: string) => areSuffixes(ending))

/** The role of a case ending: Çin-dən is from, Çin-ə to, Çin-in of. */
function roleOf(ending: string): Role | undefined {
  const bare = ending.replace(/(d[iu]r?|m[iu])$/, '')
  if (/[dt][ae]n$/.test(bare)) return 'from'
  if (/(l[ae]|n[ae]n)$/.test(bare)) return 'with'
  // "Birinci yer İtaliyanındır": the holder of the place, and no owner of what follows.
  if (/^(n?[iu]n|si?nin)(ki)?$/.test(bare)) return /d[iu]r?$/.test(ending) ? undefined : 'of'
  if (/d[ae](ki)?$/.test(bare)) return 'in'
  return /^(y|n|s?in)?[ae]$/.test(bare) ? 'to' : undefined
}

/** The last word of a name inflects; its final q becomes ğ: Krallıq, Krallığa. */
function placeStems(words: readonly string[]): readonly (readonly NameWord[])[] {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1).map(stem => ({ stem, inflects: false }))
  // A stem of two letters takes no endings: 'ab' (AB, the EU) is not the beginning of Albania.
  const plain = [...before, { stem: last, inflects: last.length > 2 }]
  const isSoftened = last.endsWith('q') && last.length > 5
  return isSoftened ? [plain, [...before, { stem: `${last.slice(0, -1)}g`, inflects: true }]] : [plain]
}

/** A case behind a name of three letters at least. The buffer letters are those after a vowel. */
const nameAndCase =
  /^(.{2,}?(?:[aeiou](?=y[ae]$|yl[ae]$|nin$|nun$)|[a-z](?=d[ae]n?$|l[ae]$|[iu]n$)|[^aeiou](?=[ae]$)))(\w+)$/
function unknownName(word: string): InflectedName | undefined {
  const [, name = '', ending = ''] = nameAndCase.exec(word) ?? []
  const role = roleOf(ending)
  // "Narniya" is a name that ends like a case.
  return name === '' || role === undefined || (role === 'to' && /iya$/.test(word) && !/iyaya$/.test(word))
    ? undefined
    : { name, role }
}

/** Months, years, millions, countries: a number may stand before them. */
const counted = /^(?:ay|il|rub|kvartal|milyard|milyon|mlrd|mln|faiz|dollar|olke|dovlet|terefdas|bazar|dene)/

export const grammar: Grammar = {
  letters: /\p{Script=Latin}/u,
  ownLetters: /[əƏğĞıİ]/,
  botName: { names: ['karvan'], asked: ['nədir', 'nədi', 'kimdir'] },
  adpositions: 'after',
  hasDecimalComma: true,
  isHeadFinal: true,
  dayAfterMonth: true,
  possessed: /^(lar|ler)?[iu]/,
  levelEnding: /^[-–]?y?[əa](?=[\s.,;!?]|$)/u,
  sharedNames: { guam: ['GUM', 'GUAM'], kore: ['KOR', 'PRK'], koreya: ['KOR', 'PRK'], konqo: ['COD', 'COG'] },
  mayEnd,
  placeStems,
  unknownName,
  // Digraphs instead of ç, ş and ğ: neche, chox, dovriyyeshi.
  fractions: [
    [/ucde iki/, '66.7'],
    [/dordde uc/, '75'],
    [/ucde bir/, '33.3'],
    [/dordde bir/, '25'],
    [/besde bir/, '20'],
    [/onda bir/, '10'],
    [/yaribayari|yariya/, '50'],
  ],
  multiples: [
    [/(?:^| )iki (?:defe|qat)/, 2],
    [/(?:^| )ucqat/, 3],
    [/(?:^| )dordqat/, 4],
  ],
  respelled: [/([csg])h/g, '$1'],
  // A word near to a form of a verb is mostly a form of another verb.
  isVerbForm: (stem, takesEndings) => !takesEndings || /d[iu][gqky](l[ae]r)?$/.test(stem),
  // "bəs" ("what about …?") and "beş" (five): the typed letter decides; without it, five is inside a text or before a noun.
  homograph: {
    text: 'bes',
    isNumber: (raw, isFirst, next) => /ş/i.test(raw) || (!/ə/i.test(raw) && (!isFirst || counted.test(next))),
  },
  // Abbreviations and foreign names: ABŞ-dan, Aİ-nin, USA-ya.
  hyphenated: /^(n?[iu]n|[yn]?[ae]|n?d[ae]n?|y?l[ae])$/,
  roleOf: ({ ending }) => roleOf(ending),
  rewrites: [
    [/OPEK ?\+/gi, ' opecplus '],
    [/(?<=onlar bizə (?:nə qədər |neçə |nə )?)ixrac edir(?:lər)?/giu, 'satır'],
    [/(?<=onlar bizdən (?:nə qədər |neçə |nə )?)idxal edir(?:lər)?/giu, 'alır'],
    // "Almaniya idxalda haradadır?"
    [/(?<=(?:ixrac|idxal|dövriyyə)d[aə] )ha(?:ra|r)da(?:d[ıi]r)?(?=\W*$)/giu, 'neçəncidir'],
    [/(?<=(?:ixrac|idxal|dövriyyə)(?:[ıi]n|nin) )yar[ıi]s[ıi](?=ndan (?:çox|az))/giu, '50 faizi'],
    [/(?<=(?:ixrac|idxal|dövriyyə)(?:[ıi]n|nin|d[aə]) \d+) ?%-d[əa]n(?= (?:çox|az))/giu, ' faizindən'],
    // "2025 ci ildə", "3 - cü yer": the ending of a number after a space.
    [/(?<=\d) ?[-–]? ?(?=c[ıiuü](?!\p{L}))/gu, '-'],
  ],
  classes,
}
