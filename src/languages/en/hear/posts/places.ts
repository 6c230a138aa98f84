import type { PlaceWord } from '../../../model/hear/post-word.ts'

export const places: Readonly<Record<PlaceWord, string>> = {
  share:
    'the part of, part in them, part in the total, part in total, its part in, their part in, whose part in, the weight of, its weight in, absorbs, absorbed, absorbing, portion, snapped up, soaked up, weight in, specific weight, weighting, held, holds, slice, share, shares, a share of, took up, takes up, taking up, accounted for, accounts for, account for, accounting for, proportion, made up, makes up, make up, represented, represents, constituting, comprised, comprises, fell to the share, constituted, market share',
  'of-total':
    'of everything, of the total, of total, of its total, of all, of overall, in the total, in total, in the structure, of them',
  partner:
    'trading partner, trading partners, trade partner, trade partners, trade turnover partner, trade turnover partners, foreign trade partner, foreign trade partners, foreign trading partner, foreign trading partners, foreign economic partner, foreign economic partners, partner, partners, economic partner, counterpart in trade, trading nation, trading nations',
  'one-of': 'one of, among, a key, a main, a leading, a top, a principal, a chief, a major trading',
  supplier:
    'those who export to, those that export to, those exporting to, countries that export to, countries which export to, countries exporting to, states that export to, nations that export to, those who sell to, countries that sell to, countries selling to, seller to, sellers to, supplier to, suppliers to, leading source, top source, biggest source, largest source, main source, number one source, supplier, suppliers, import source, import sources, source of imports, sources of imports, source of its imports, origin of imports, importers to, importer to, exporter to, exporters to, exporter of goods to, exporters of goods to, supplier of goods to, suppliers of goods to, among importers, importing countries, importers, source market, country of origin, countries of origin',
  market:
    'those who import from, those that import from, those importing from, countries that import from, countries which import from, countries importing from, states that import from, nations that import from, those who buy from, countries that buy from, countries buying from, importers of goods, importers of, among importers of, export market, export markets, export destination, export destinations, destination, destinations, buyer, buyers, market, markets, sales market, customer, customers, consumer, consumers, importer of, buyer of',
  largest:
    'leading source, top source, biggest source, largest source, main source, number one source, largest, foremost, biggest, main, primary, top, leading, major trading, number one, no 1, principal, key, chief, most important, leader, leads, led, tops, topped, heads, headed',
  most: 'the most, most goods, most of all, most to, most from, most heavily, largest volume of, largest volumes of, highest volume of, highest volumes of',
  place: 'place, position, rank, ranked, ranks, ranking, spot, ranked as',
  'came-in': 'came, comes, moved up to, finished, was, is, were',
  outranked:
    'reversing, rebounding from, recovering from, bouncing back from, snapping, this followed, that followed, it followed, which followed, after, following, behind, ahead of, giving way to, gave way to, gives way to, giving its place to, gave its place to, yielding to, yielded to, only to, overtaking, overtook, having overtaken, surpassing, outpacing, replacing, trailing, edging out, dethroning, displacing',
  'as-to': 'in, by, for, among, in terms of, on',
  fell: 'fell, fall, falls, fallen',
  having:
    'with, followed with, followed by, trailed by, next with, next at, comes next with, came next with, is next with',
  among:
    'among, list of, ranking of, of the countries of, of the countries in, of the member states of, of the member countries of, of the members of, of the states of',
  'for-whom': 'in favour of, in favor of, for',
  record:
    'new highs, fresh high, fresh highs, record highs, record levels, historic highs, all time highs, new peak, new peaks, unprecedented level, unprecedented high, an unprecedented, best result ever, the most ever, lifetime high, their peak, fresh record, highest ever recorded, highest figure ever recorded, highest figure ever, highest level ever, highest since records began, highest in the entire history, highest in its history, highest in their history, highest in the history of trade, highest figure in the history of trade, highest in the history of bilateral trade, highest figure in the history of bilateral trade, highest in the history of relations, highest in the country s history, largest ever recorded, largest figure ever recorded, largest figure ever, largest level ever, largest since records began, largest in the entire history, largest in its history, largest in their history, largest in the history of trade, largest figure in the history of trade, largest in the history of bilateral trade, largest figure in the history of bilateral trade, largest in the history of relations, largest in the country s history, biggest ever recorded, biggest figure ever recorded, biggest figure ever, biggest level ever, biggest since records began, biggest in the entire history, biggest in its history, biggest in their history, biggest in the history of trade, biggest figure in the history of trade, biggest in the history of bilateral trade, biggest figure in the history of bilateral trade, biggest in the history of relations, biggest in the country s history, greatest ever recorded, greatest figure ever recorded, greatest figure ever, greatest level ever, greatest since records began, greatest in the entire history, greatest in its history, greatest in their history, greatest in the history of trade, greatest figure in the history of trade, greatest in the history of bilateral trade, greatest figure in the history of bilateral trade, greatest in the history of relations, greatest in the country s history, set a record, set records, sets a record, set a new record, set a historic record, set an all time record, largest ever, widest ever, biggest ever, greatest ever, highest in the history, largest in the history, highest figure in the history, largest figure in the history, highest figure on record, highest level in the history, highest volume in the history, largest on record, highest on record, record, a record, record high, all time high, historic high, highest ever, highest level, historical maximum, historic maximum, new high, highest in history, record level, record breaking, breaking a record, new record, historical high, record year, all time peak, its peak, historic peak, historical peak, highest point, an all time peak, a peak, all time record',
  'in-a-row':
    'streak of, stretch of, run of, in a row, consecutive, straight, successive, running, consecutively, year after year',
  average:
    'rolling, month rolling, every year, each year, in recent years, over recent years, over the years, over the past few years, in the last few years, over the last few years, average daily, daily average, per capita, per day, a day, each day, every day, per month, a month, average, averaged, averaging, averages, on average, annual average, average annual, annually, compound annual, cagr',
  past: 'past, last, previous, preceding, recent',
  'same-time':
    'reporting period of, in the reporting period of, over the reporting period of, during the reporting period of, for the reporting period of, reported period of, said period of, mentioned period of, that month, that year, the same month, that quarter',
  nowadays: 'now, currently, at present, traditionally, today, these days, by tradition, historically',
  once: 'for years the, for years its, for decades the, for decades its, long the, used to be, was once, were once, once was, formerly, at one time, long ago',
  'first-time': 'for the first time, first time, first time ever, first ever',
  best: 'fastest, slowest, sharpest, steepest, strongest, weakest, biggest, smallest, highest, lowest, largest, quickest, worst, best, longest, widest, narrowest, softest, deepest, poorest, heaviest, most, the most, least, first time, for the first time, first such, peak, record, a record',
}
