import { type Grammar, type InflectedName, type NameWord, type Role, set } from '../../model/hear/grammar.ts'

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

const known = new Map<string, boolean>()
function mayEnd(ending: string): boolean {
  const found = known.get(ending) ?? areSuffixes(ending)
  // The cache is bounded, because texts are untrusted.
  if (known.size < 5000) known.set(ending, found)
  return found
}

/** The role of a case ending: Çin-dən is from, Çin-ə to, Çin-in of. */
function roleOf(ending: string): Role | undefined {
  const bare = ending.replace(/(d[iu]r?|m[iu])$/, '')
  if (/[dt][ae]n$/.test(bare)) return 'from'
  if (/(l[ae]|n[ae]n)$/.test(bare)) return 'with'
  if (/^(n?[iu]n|si?nin)$/.test(bare)) return 'of'
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
  botName: { names: ['karvan'] },
  adpositions: 'after',
  hasDecimalComma: true,
  isHeadFinal: true,
  dayAfterMonth: true,
  possessed: /^(lar|ler)?[iu]/,
  levelEnding: /^[-–]?y?[əa](?=[\s.,;!?]|$)/u,
  sharedNames: { kore: ['KOR', 'PRK'], koreya: ['KOR', 'PRK'], konqo: ['COD', 'COG'] },
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
  rewrites: [[/OPEK ?\+/gi, ' opecplus ']],
  classes: {
    ...{ domestic: /^daxili/, 'vague-count': 'neçə' },
    'long-time': /^esr/,
    'according-behind': 'görə, əsasən, əsasında',
    'of-count': 'məlumat*, statistika*, statistik*, gömrü*, hesablama*, rəsmi, tərəfi*',
    // Places.
    our: 'bizim*',
    'to-us': 'bizə',
    'from-us': 'bizdən',
    together: 'ilə, birgə, birlikdə, lə, la',
    'flow-noun': 'ixrac, idxal',
    doing: /^e[dt]/,
    everyday: /^(?:mali|qana|cad|uz)$|^mali[nm]|^qatar/, // "malına", "malınızı" are goods, not Mali; "qatarlar" are trains.
    'verb-behind': /(?:[dt][iu][rmkq]?|m[iu]s|[iu]b|[iu]r[iu]?[qk]?)$/,
    'without-ending': /^s[iu]z$/,
    'not-behind': 'yox, deyil, lazım deyil, istəmirəm, soruşmadım, soruşmuram',
    superlative: /^ən$/,
    interjection: 'ay',
    also: /^də$/,
    // Amounts and ranks.
    plus: 'müsbət',
    minus: 'mənfi',
    'how-many': 'neçə',
    countries: 'ölkə*',
    ranking: 'reytinq*',
    'number-one': 'nömrə bir',
    'number-word': 'nömrə',
    slower: 'yavaş*',
    denial: 'deyil, yox',
    project: /^(?:birge )?layihe|^(?:stansiya|zavod|qurgu)/,
    solar: '*günəş*',
    // Times.
    'period-filler': 'ayı',
    'after-year': 'sonra',
    'part-of-year':
      'əvvəli, əvvəlində, əvvəllərində, sonu, sonunda, sonlarında, axırında, axırlarında, ortası, ortasında, ortalarında',
    'from-the-start': 'əvvəlindən',
    'until-year': 'qədər, dək',
    through: 'kimi',
    'earlier-than': 'əvvəl',
    ablative: /d[ae]n$/,
    'ablative-ending': /^d[ae]n$/,
    'until-ending': /d[ae]k$/,
    'weak-month': 'sən, dək, mar',
    'month-word': 'ay*',
    'year-word': 'il, ildə',
    'quarter-short': 'k',
    'any-half': 'yarım*, altı aylıq*, *yarısı, *yarısında',
    'one-month': /^ay(?:[idn][a-z]{0,4})?$/,
    spring: 'yazda',
    summer: 'yayda',
    autumn: 'payız, payızda',
    winter: 'qışda',
    'half-a-year': /^yarim il(?:d[əe]|in)?$/,
    'half-alone': /^(?:yarimil|yarisi)[a-z]*$/,
    today: 'bugün, bu gün',
    yesterday: 'dünən',
    decade: /^onilli[kyd][a-z]*$/,
    'ordinal-ending': /^c[iu][a-z]{0,6}$/,
    'case-ending': /^(?:d[ae]n?|[iu]n|n[iu]n|l[ae]|y?[ae]|[iu])$/,
    // Claims.
    'change-noun': 'artım',
    less: 'daha az*, azd*, kiçik*',
    halved: /(?:^| )halff/,
    negation: 'deyil',
    denied: /m[ae](?:y[iu]b|m[iu]s|d[iu])/,
    'negated-verb': /m[ae](?:y[iu]b|m[iu]sd[iu]r|d[iu])$/,
    rhetorical: /(?:^| )meger(?= |$)/,
    'negative-asking': /m[ae](?:y[iu]b|d[iu]|m[iu]sd[iu]r)m[iu]|deyilmi/,
    'leading-bound': /^te[xq]/,
    // Intents.
    'our-flow': /^(?:ixrac|idxal|ticaret|dovriyye|kesir|saldo|profisit|balans)(?:[iu]?m[iu]z)/,
    whither: 'haraya, hara, kimə, kimlərə',
    customs: 'gömrü*, dgk',
    'first-person': /(?:d[iu]m|m[iu]s[ae]m|[iu]r[ae]m|m[iu]sd[iu]m)$/,
    'just-now': 'dünən, bayaq, bu səhər',
    'own-firm': /^(?:firma|sirket|magaza|dukan|ofis)(?:miz|imiz|m|im)?$/,
    'growth-noun': 'artım*',
    'with-whom': 'kimlə, kimə, kimdən',
    'behind-it': 'sonra',
    included: 'daxil, olmaqla, birlikdə, üstəgəl',
    'half-of': 'yarısı, yarısını, yarisi, üçdə biri',
    region: 'qonşu*, qonsu*, qafqaz*, balkan*, region*',
    publisher: 'bvf, dgk, bvfyə, gömrük komitəsinə, gömrük komitəsinin, gömrük komitəsi',
    fresh: /^(?:t[əe]z[əe]d[iu]r?|yenil[əe]n(?:ib|mi[şs]|di)[a-zə]*|aktuald[iı]r|k[oö]hn[əe]l(?:ib|mi[şs])[a-zə]*)$/,
    'adds-up': 'topla, toplayın, cəmlə, cəmləyin, üstəgəl',
    'sum-them':
      /^(?:(?:ve|bes|indi|zehmet olmasa) )*(?:(?:onlari|bunlari|hamisini|ikisini) )?(?:topla|cemle)(?:yin)?(?: (?:onlari|bunlari|hamisini|ikisini))?$|^(?:(?:bes|ve|onlar|onlarin|bu|ikisi|hamisi) )*(?:birlikde|cemi|cemde|toplam|umumilikde)(?: ne qeder(?: (?:edir|eleyir|olub|olur))?(?:dir)?| necedir| nece edir| ne qederdi)?$/,
    'compare-them': /^(?:bes )?(?:muqayise et|(?:hansi|hansisi|kim) (?:daha |en )?(?:cox|boyuk|az|kicik)(?:du?i?r)?)$/,
    'vice-versa':
      /^(?:(?:ve|bes|indi|yox) )*(?:(?:onlar|o) bize(?: ne qeder)?|biz (?:onlara|ona)(?: ne qeder)?|eksine|tersine|tersi|eks (?:istiqamet(?:de)?|terefe))$/,
    'no-trade': 'heç, sıfır, etmirik, etmir, etmirlər, yoxdur, olmayan, etmədiyimiz',
    defining:
      'hesablanır, hesablanıb, hesablayırsınız, hesablayırsan, hesablayır, hesablamaq, nə deməkdir, deməkdir, nə deməkdi, deməkdi, nədir, nədi, mənası, mənası nədir',
    term: 'düstur, düsturu, düsturla, formul, formulu, formulla, düsturunuz, fob, cif',
    ratio: 'nisbəti, nisbət',
    'for-it': 'üçün',
    'among-few': /(?:^| )(?:uc|bes|on)l[iu][kqyg][a-z]*$|(?:^| )(?:uc|bes|on)d[ae][a-z]*$/,
    'which-one': /^hansi (?:olke|dovlet)(?!ler)/,
    plural: /(?:lar|ler)[a-z]*$/,
    'percent-of-it': /^faizi|^faizd[iu]/,
    'of-bot': /^bot(?:la|dan|un|u|a|da)$/,
    'of-countries': /(?:^| )olke/,
    'a-time-ago': 'əvvəlki il*, bir il əvvəl, bir il qabaq, bir il öncə, əvvəlki ay*, bir ay əvvəl',
    'the-same-period': 'eyni dövr*, həmin dövr*, müvafiq dövr*, analoji dövr*',
    give: 'lazım*, göstər*, ver*, de*, tap*, yaz*, bilmək*, mənə*',
    interrogative: /(?:d[iu]r?|[iu][br])m[iu]$/,
    'code-as-preposition': 've',
    'code-after-number': 'ci, cu, il',
    pronoun: 'sən',
    day: 'dünən, dünənki, sırağagün, sabah',
    ...{ week: 'həftə*', daily: 'gündəlik, həftəlik' },
    added: 'cəm*, birlikdə, əlavə e*',
    'times-word': 'dəfə',
    'how-many-times': 'neçə dəfə, neçə kərə, son dəfə, axırıncı dəfə',
    'last-time': 'sonuncu, axırıncı, son, ən son, son dəfə',
    'passing-level': /^(?:dus(?:ub|du)|girib|girdi|olub|oldu)$/,
    'years-plural': 'illər*',
    'verb-form': /(?:[dt][iu][rmkq]?|m[iu]s|[iu]b|[iu]r[iu]?[qk]?)$/,
    'before-christ-leads': / (?:eramizdan evvel|e \. e)$/,
    'how-many-partners': 'neçə',
    'partners-or-countries': 'ölkə*',
    comparative: 'yuxarı, aşağı',
    'before-or-after': 'əvvəl, qabaq, sonra, bəri, ərzində, dövründə, zamanı, vaxtı',
    remaining: 'qalıb, qalır, qaldı',
    'each-year': 'hər il, hər ilin, hər',
    pace: 'sürətlən*, yavaşı*, ləngi*',
    'oblique-change': /^(?!.*d[iu]g).*[iu]n(?:in?|[ae]|d[ae]n?)$/,
    'real-terms': 'real',
    entering: 'daxil ol*, girib, düşüb, girən',
    'any-time': 'tez tez, heç vaxt, heç zaman, nə vaxtsa, həmişə, hər il',
    'other-measure': 'xidmət*, adambaş*, median*, nisbəti, gündə',
    'by-measure-it': 'görə, üzrə',
    ...{ dependence: 'asili*', worst: 'en pis*' },
    'ahead-of': /^(?:onde(?:dir)?|qabaq[a-z]*)$/,
    'their-deal': /^(?:al|sat)(?:ib|ir|di|mis)/,
    overtaking: 'ötüb*, ötdü*, ötmüş*, keçib*, keçdi*, üstələ*, qabaqla*, geridə qoyub, geridə qoydu, arxada qoyub',
    'which-partners': 'hansı*',
  },
}
