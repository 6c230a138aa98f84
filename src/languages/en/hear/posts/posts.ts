import type { PostVocabulary } from '../../../model/hear/hear.ts'
import { changes } from './changes.ts'
import { comparisons } from './comparisons.ts'
import { currencies } from './currencies.ts'
import { flows } from './flows.ts'
import { places } from './places.ts'
import { speech } from './speech.ts'
import { subjects } from './subjects.ts'

/** English words of posts and articles. */
export const post: PostVocabulary = {
  words: {
    flows,
    subjects,
    speech,
    changes,
    comparisons,
    places,
    numbers: {
      percent: '%, percent, percents, per cent, pct, pc, percentage',
      points: 'percentage points, percentage point, pp, p p, basis points, points',
      'in-quantity':
        'physical volume index, index of physical volume, in tonnes, in tons, in terms of volume, in volume terms, in volume, by volume, in terms of weight, in weight, by weight, in terms of quantity, in quantity, in quantitative terms, on quantitative basis, on a quantitative basis, in physical terms, in physical volume, in terms of tonnage, in tonnage',
      minus: 'minus, negative, minus of',
      plus: 'plus',
      index: '',
      times: 'times, fold, x',
      over: 'rose above, rise above, risen above, rising above, climbed above, climbing above, rose beyond, over the, over, more than, above, exceeding, exceeded, exceeds, exceed, surpassed, surpassing, topped, topping, upwards of, north of, breached, breaching, broke through, broken through, breaking through, crossing, passing, going past, went past, at least, not less than, not fewer than, not below, just over, slightly over, slightly more than, a little over, a little more than, tops, in excess of, no less than, passed, crossed, greater than, surpass, well over, beyond',
      under:
        'fell below, fall below, falls below, falling below, fallen below, dropped below, dropping below, dipped below, slipped below, slid below, sank below, sunk below, declined below, fell under, dropped under, slipped under, dipped under, under, less than, below, just under, slightly less than, slightly under, a little less than, up to, at most, not exceed, not exceeded, not exceeding, didn t exceed, without exceeding, never exceeded, failed to exceed, not surpass, not surpassed, not reach, not reached, didn t reach, without reaching, never reached, failed to reach, fell short of, not more than, no more than, fewer than, short of',
      about:
        'about, around, roughly, approximately, some, nearly, almost, close to, an estimated, estimated, circa, approx, more or less, near, not far from, approached, approaching, nearing',
      'half-of': 'half a, half of a, half',
      unit: 'channel, channels, page, pages, website, site, newsletter, correspondent, correspondents, bottles, bottle, carats, ounces, ounce, gallons, bushels, sacks, boxes, cans, cases, viewers, followers, subscribers, users, customers, consumers, visitors, residents, inhabitants, refugees, migrants, buyers, voters, shares, tickets, parcels, orders, words, square, tonne kilometres, tonne kilometers, vessels, ships, flights, hotels, rooms, beds, trees, animals, sheep, cattle, pairs, sets, copies, doses, downloads, views, patients, men, women, children, pupils, teachers, soldiers, troops, customs declarations, declarations, applications, visas, phones, smartphones, computers, tyres, tires, panels, turbines, megabits, gigabytes, litre, liter, kilo, kilos, pounds of, feet, foot, acres, inches, watts, volts, calls, guests, minutes, seconds, tons, ton, tonnes, tonne, mt, kg, kilograms, kilogram, kilometers, kilometer, kilometres, km, meters, metres, miles, barrels, barrel, bpd, cubic, cubic meters, cubic metres, bcm, mw, gw, megawatts, gigawatts, kwh, people, persons, countries, companies, firms, enterprises, years, year, months, days, hours, weeks, times a, tourists, citizens, passengers, containers, teu, trains, wagons, cars, units, pieces, heads, hectares, degrees, families, households, jobs, workers, students, sessions, agreements, documents, contracts, projects, goods items, items, types, points, liters, litres, bales, vehicles, seedlings, deputies, deg, members, states, products, branches, participants, exhibitors, delegates, business people, representatives',
    },
    references: {
      it: 'the bill, it, this, that, this figure, the figure, figure, figures, the indicator, indicator, this index, the index, same index, the same index, the volume, volume, value, amount, number, the total, total, which, they, these, those',
      'the-country': 'the country, country, the republic, republic, its, the state, the nation, our, we',
      countries:
        'the five countries, these five countries, the five states, the five nations, the five republics, countries, members, nations, economies, states, partners, them',
      'that-country': '',
      'with-it': 'with it, with this country, with that country, with the latter',
      'to-it': 'to this country, to that country, to the latter',
      'from-it': 'from this country, from that country, from there, from the latter',
      both: 'between the two, bilateral trade, mutual trade, bilateral trade turnover, mutual trade turnover, bilateral turnover, bilateral commerce, two way trade, our trade, the two countries, two countries, both countries, the two states, two states, the two sides, two sides, both sides, the sides, the two nations, two nations, between them, bilateral, mutual, each other, the parties, both states, our countries, our two countries, between the neighbors, between the neighbours, the neighbors trade, the neighbours trade',
      mutual: 'internal trade, among themselves, among, amongst, within, intra, between, with each other',
      which: 'which, whose, when',
      including: 'including, of which, of that, of this, among them, out of which, out of this, in particular, where',
      'in-contrast':
        'did better, did worse, did even better, did even worse, did much better, does better, fared better, fared worse, fares better, performed better, another story, another matter, a different story, a different picture, is different, was different, is another case, no exception, the picture is different, the situation is different, the opposite is true, the reverse is true, followed suit, went further, went even further, looks better, looks worse, looks different, is similar, is much the same, is the same, the same is true, is catching up',
    },
    clauses: {
      respectively: 'respectively, in that order',
      and: 'and, not only, not just, not to mention, but, as well as, plus',
      or: 'or',
      while: 'while, whereas, whilst, meanwhile, although, though, however',
      fiscal:
        'same fiscal, the same fiscal, same financial, the same financial, fiscal year, fiscal, financial year, fy, fiscal years, financial years',
      'other-calendar':
        'solar hijri, farvardin, ordibehesht, khordad, shahrivar, month of mehr, month of tir, month of bahman, esfand, iranian month, iranian calendar year, persian calendar year, iranian year',
      cumulated: 'cumulative, cumulatively, combined, altogether, in total',
      together:
        'together, jointly, combined, collectively, taken together, these countries, these states, these nations, these markets, these partners, those countries, those states, those markets, these three, these two, these four, these five, the trio, three countries, four countries, five countries, ten countries, three markets, four markets, five markets, three partners, four partners, five partners, three states, four states, five states, each of them, each of these, each of which',
      'year-later':
        'and a half years ago, and a half years earlier, 1980 s, 1990 s, 2000 s, 2010 s, early 1990s, late 1990s, early 2000s, late 2000s, at that time, back then, in those days, some time ago, several years ago, a few years ago, many years ago, the nineties, when the war began, when the war started, when the war broke out, when the pandemic began, when the pandemic started, before the war, before the pandemic, before covid, before the conflict, before the invasion, before sanctions, before the sanctions, before the crisis, pre war, pre pandemic, prior to the war, prior to the pandemic, in a decade, over a decade, in the decade, the past decades, first week of, second week of, week of, past decade, last decade, years of independence, since independence, a year later, one year later, the following year, the next year, a year after, years later, years on',
    },
  },
  people: {
    he: 'he, she, his, her, him',
    'he-says': '',
    honorific: 'mr, mrs, ms, dr, sir, lord, his excellency, her excellency',
    'no-office': 'with, that, who, met, meets, received, hosted, visited, when, as, from, by, between',
    'after-name': '',
    'name-part': 'bin, ibn, bint, ben, abu, von, van, van der, van den, van de, von der, de la, del, della, dos',
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
  numbers: { 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety', 100: 'hundred, hundreds' },
  fractions: {
    500: 'factor of five, fivefold, five fold, quintupled, quintuple',
    600: 'factor of six, sixfold, six fold, sextupled',
    700: 'sevenfold, seven fold',
    800: 'eightfold, eight fold',
    900: 'ninefold, nine fold',
    1000: 'factor of ten, tenfold, ten fold',
    25: 'a quarter, one quarter, one fourth',
    33.3: 'a third, one third',
    66.7: 'two thirds',
    150: 'one and a half times, one and a half fold, one and a half time',
    200: 'factor of two',
    250: 'two and a half times, two and a half fold',
    300: 'factor of three',
    350: 'three and a half times, three and a half fold',
    400: 'factor of four',
    450: 'four and a half times, four and a half fold',
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
