import type { PostVocabulary } from '../../../model/hear/hear.ts'
import { changes } from './changes.ts'
import { clauses } from './clauses.ts'
import { comparisons } from './comparisons.ts'
import { currencies } from './currencies.ts'
import { flows } from './flows.ts'
import { numbers } from './numbers.ts'
import { places } from './places.ts'
import { references } from './references.ts'
import { speech } from './speech.ts'
import { subjects } from './subjects.ts'

/** English words of posts and articles. */
export const post: PostVocabulary = {
  words: { flows, subjects, changes, comparisons, places, numbers, references, speech, clauses },
  people: {
    he: 'he, she, his, her, him',
    'he-says': '',
    honorific: 'mr, mrs, ms, dr, sir, lord, his excellency, her excellency',
    'no-office': 'with, that, who, met, meets, received, hosted, visited, when, as, from, by, between',
    'after-name': '',
  },
  projects: {
    project: 'project, projects, farm, plant, station, facility',
    opened: 'opening, opened, inaugurated, inauguration, commissioned, launched, put into operation, opening ceremony',
    built: 'built, constructed, build, builder, contractor',
    firm: 'company, companies, firm, corporation, consortium, group',
    families: 'families, households, homes, family, household',
    emissions:
      'emissions, carbon dioxide, carbon dioxide emissions, co2, co2 emissions, greenhouse gas emissions, carbon emissions',
    tonnes: 'ton, tons, tonne, tonnes, metric tons',
  },
  counters: {
    own: 'customs, customs committee, state customs committee, customs service, federal customs service, customs authority, customs authorities, customs administration, customs department, customs agency, customs office, customs data, customs statistics, customs figures, statistics, statistics committee, state statistics committee, state statistical committee, statistical committee, national statistics committee, statistics service, statistical service, statistics agency, statistical agency, statistics office, statistical office, bureau of statistics, bureau of national statistics, national bureau of statistics, statistics bureau, statistics authority, statistics department, official statistics, trade statistics, state revenue committee',
    named: 'data, figures, count, official data, official figures, trade data, trade figures',
    CHN: 'general administration of customs, gacc',
    RUS: 'rosstat, federal customs service of russia',
    GEO: 'geostat',
    TUR: 'turkstat, turkish statistical institute',
    ARM: 'armstat',
    GBR: 'hm revenue and customs, hm revenue customs, hmrc, office for national statistics, department for business and trade',
    USA: 'census bureau, us census bureau, bureau of economic analysis',
    DEU: 'destatis',
    ITA: 'istat',
    EU27: 'eurostat',
    IRN: 'irica',
    UKR: 'ukrstat',
    BLR: 'belstat',
  },
  currencies,

  scales: {
    3: 'thousand, thousands, thou, k, ths, thsd',
    6: 'million, millions, mln, mn, m, mio, mil',
    9: 'billion, billions, bln, bn, b, milliard',
    12: 'trillion, trillions, tn, trn, trln, t',
  },
  numbers: {
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    100: 'hundred, hundreds',
  },
  fractions: {
    500: 'fivefold, five fold, quintupled, quintuple',
    600: 'sixfold, six fold, sextupled',
    700: 'sevenfold, seven fold',
    800: 'eightfold, eight fold',
    900: 'ninefold, nine fold',
    1000: 'tenfold, ten fold',
    25: 'a quarter, one quarter, one fourth',
    33.3: 'a third, one third',
    66.7: 'two thirds',
    150: 'one and a half times',
    50: 'half, a half, one half',
    75: 'three quarters, three fourths',
    20: 'a fifth, one fifth',
    10: 'a tenth, one tenth',
    40: 'two fifths',
  },
  parts: {
    16.67: 'a sixth, one sixth, one in six',
    14.29: 'a seventh, one seventh, one in seven',
    12.5: 'an eighth, one eighth, one in eight',
    60: 'three fifths, three in five',
    80: 'four fifths, four in five',
    30: 'three tenths',
    70: 'seven tenths',
    90: 'nine tenths',
    50: 'half, a half, one half, one in two, every second',
    33.33: 'a third, one third, one in three, every third',
    66.67: 'two thirds, two in three',
    40: 'two fifths, two in five',
    25: 'a quarter, one quarter, a fourth, one fourth, one in four, every fourth',
    75: 'three quarters, three fourths, three in four',
    20: 'a fifth, one fifth, one in five, every fifth',
    10: 'a tenth, one tenth, one in ten, every tenth',
  },
  kindOfGoods: { lead: 'of', ending: /[^ius]s$/ },
  noNoun: { adverb: /(?:ly|ing)$/, verb: /ed$/ },
  plural: /^(?!.* of ).*s$|^\w+s of /,
  abbreviations:
    'mr, mrs, ms, dr, prof, st, no, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, u s, u.s, u k, h k, h.k, n z, n.z, mln, bln, mn, bn, trln, dlrs, pct, vs, approx, gen, inc, ltd, co, corp, jr, sr, e g, i e, etc',
}
