import { type Grammar, type LatinSpelling, set } from '../model/grammar.ts'
import { heardEndings, isFixed, placeStem, roleOf, unknownName } from './cases.ts'

const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'q', ш: 'w', щ: 'w', ъ: '', ы: 'i', ь: '' },
  ...{ э: 'e', ю: 'u', я: 'a' },
}
const fromCyrillic = (word: string): string => [...word].map(char => cyrillic[char] ?? char).join('')
const romanized: Readonly<Record<string, string>> = {
  ...cyrillic,
  ...{ ж: 'zh', й: 'y', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ы: 'y', ю: 'yu', я: 'ya' },
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
    ...{ s: 'с', so: 'со', v: 'в', vo: 'во', iz: 'из', za: 'за', na: 'на', po: 'по' },
    ...{ k: 'к', i: 'и', a: 'а', do: 'до', ot: 'от', u: 'у', my: 'мы', let: 'лет' },
  },
}

const spring = 'весна, весну, весны, весне, весной'
const summer = 'лето, летом'
const autumn = 'осень, осени, осенью'

/** Russian grammar. */
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
  sharedNames: { коре: ['KOR', 'PRK'], конго: ['COD', 'COG'] },
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
  abbreviated: { 'о-ва': 'острова', 'о-в': 'остров', 'Св.': 'святой' },
  romanized,
  latin,
  // «тавараабарот»: unstressed vowels sound alike.
  sound: word => word.replace(/о/g, 'а').replace(/[еэя]/g, 'и').replace(/(.)\1/g, '$1'),
  roleOf,
  rewrites: [[/ОПЕК ?\+/gi, ' opecplus ']],
  classes: {
    'long-time': /^век(?:а|е|у|ом|ов)?$/,
    'in-total': /^сумм[ауы]$/,
    'source-of': 'согласно',
    according: 'по, согласно, из, в',
    'of-count':
      'данны*, данным*, статистик*, статистическ*, таможн*, гостаможк*, сведени*, подсчет*, версии, оценк*, официальн*',
    // Places.
    'at-us': 'у нас',
    governing: 'по, для, о, об, про, при, через, к, насчет, около, без',
    our: 'наш*, nas, своих, свои',
    'to-us': 'нам, nam',
    'flow-finite': /^(?:экс|им)портир(?:овал|ует|уют)/,
    everyday: 'того, мали, чад, конго, тонга',
    adverb: '*ски',
    abbreviation: 'ар',
    not: 'не',
    'except-link': 'как, того, тех, торговли, поставок',
    during: 'за',
    'what-goods': 'что, чего',
    adverbial: 'именно, же, еще, вообще, обычно, чаще, основном, главным, образом, в, нам, им',
    'finite-verb': /(?:ем|им|ет|ит|ют|ут|ат|ят|ал|али|ла|ло|ел|ели|ез|езли|ил|или|ено|ано)$/,
    // Amounts and ranks.
    plus: 'плюс',
    minus: 'минус',
    tonne: 'тонн*',
    'how-many': 'сколько, скольк, скока, скоко',
    countries: 'стран*',
    top: 'топ',
    ranking: 'рейтинг*',
    'number-one': 'номер один',
    'number-word': 'номер',
    'place-taken': 'место, месте, месту, местом',
    'ranked-by': 'по',
    'by-part': 'на',
    'up-to': 'до',
    slower: 'замедл*',
    first: 'впервые',
    denial: 'не, нет',
    gost: 'гост, госту',
    project: /проект|^(?:станци|электростанци|завод)/,
    solar: '*солнечн*',
    // Times.
    'period-filler': 'за, для, в, на, год',
    'after-year': 'после',
    'until-year': 'вплоть до',
    'earlier-than': 'до',
    'since-or-with': 'с, со, от',
    instrumental: '*ем, *ом, *ым',
    'of-year': 'года',
    'month-word': 'месяц*',
    'year-word': 'год, году, года, г',
    'one-year': 'год',
    'after-short-year': 'году, год, г',
    'quarter-letter': 'к',
    'quarter-short': 'кв',
    'half-letter': 'п',
    'one-month': 'месяц, месяце, месяца',
    spring,
    summer,
    autumn,
    winter: 'зима, зиму, зимы, зиме, зимой',
    'season-alone': `${spring}, ${summer}, ${autumn}`,
    'for-period': 'за, в',
    'before-year': 'в, за, с, к, по',
    'half-alone': 'полгода, полугодие, полугодия',
    'one-or-several-quarters': 'квартала',
    'as-of': 'на',
    today: 'сегодня',
    yesterday: 'вчера, вчерашний день',
    'last-alone': /^(?:прошл|предыдущ|минувш)(?:ом|ем|ыи|ии)$/,
    'before-last-alone': 'позапрошлом, позапрошлый',
    ahead: 'через',
    decade: 'десятилетие, десятилетия',
    'ordinal-ending': 'ни, и, я, е, го, ое, ая, м, му, ом, ой, ого, ые, ых, х, ми, ый, ий, ей',
    // Claims.
    'change-noun': 'рост, прирост, спад, падение',
    less: 'меньше*, ниже*, уступа*, отста*, позади*, хуже*',
    halved: /(?:^| )ополовин/,
    passing: 'прев*, перев*, преод*, переш*',
    negation: 'не, никогда',
    rhetorical: /(?:^| )(?:разве|неужели)(?= |$)/,
    'negative-asking': /(?:^| )не \S+ ли(?= |$)/,
    how: 'как, насколько',
    // Intents.
    customs: 'таможн*, гостаможк*, таможк*, считают*',
    'trade-noun': /^(?:рост|прирост|темп|падени|снижени|прода[жв]|закуп|покупк|постав|отгруз)/,
    'growth-noun': 'рост*, прирост*, темп*, спад*',
    'with-whom': 'с кем, кому, у кого',
    behind: 'после',
    for: 'для',
    'top-few': 'топ, топе, топ-, тройке, пятерке, десятке',
    plural: /(?:лар[а-я]*|ы|и|ов|ам|ами|ах|ях|еи)(?: сбыта)?$/,
    'one-of': 'из',
    'whole-of-ours': 'наш*',
    'share-taken-by': '* на',
    'of-countries': /(?:^| )стран/,
    'verb-ending': /(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ют|ут|ат|ят|ется|ится|те)$/,
    // Days, levels and decades.
    needed: 'надо, нужн*, нужен, интерес*',
    day: 'вчера, позавчера, завтра',
    week: 'недел*, выходн*',
    weekday: 'понедельник, вторник, среда, среду, четверг, пятница, пятницу, суббота, субботу, воскресенье',
    daily: 'ежедневн*, еженедельн*',
    'before-day': 'в, во, за',
    added: 'вместе, сумма*, сумму*, суммы*, в сумме, суммарн*',
    'times-word': 'раз',
    'last-time': 'последний раз, в последний раз, последний',
    'passing-level': 'вошел, вошла, войти, попал*, стал*, перевал*, прошел, прошла, прошло, прошли',
    'before-christ': /^ (?:до н(?: \.)? э|до нашеи эры)(?= |$)/,
    'ordinal-above-twelve': /надцат[а-я]+$|^двадцат[а-я]+$/,
    nineties: 'девяностые, девяностых, девяностым',
    eighties: 'восьмидесятые, восьмидесятых, восьмидесятым',
    noughties: 'нулевые, нулевых, нулевым',
    'decade-ending': 'е, х, ые, ых',
    refusal: 'не надо*',
    'how-many-partners': 'сколько, скольких, сколькими',
    'partners-or-countries': 'стран*',
    comparative: 'выше, ниже',
    'ahead-of': 'впереди, выше, опережа*, обгоня*, обходят',
    'which-partners': 'какими*',
  },
}
