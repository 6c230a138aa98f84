import type { Hear } from '../hear.ts'

/** English phrases by what they mean. */
export const words: Hear['words'] = {
  exports:
    'what do we export, what does azerbaijan export, what is exported, what are we exporting, what we export, what do we sell, export, exports, exported, exporting, outgoing shipments, exprot, exprots, exp',
  imports:
    'what do we import, what does azerbaijan import, what is imported, what are we importing, what we import, what do we buy, import, imports, imported, importing, purchases, imp',
  turnover:
    'turnover, trade turnover, trade volume, volume of trade, trade value, total trade, two way trade, trade total',
  trade: 'trade, traded, trades, trading, commerce, bilateral trade, goods trade, foreign trade',
  balance: 'balance, trade balance, balance of trade, net exports, net trade',
  surplus: 'surplus, trade surplus, in the black',
  deficit: 'deficit, trade deficit, in the red, shortfall, trade gap',
  sell: 'sell, sold, sells, selling, sales',
  buy: 'buy, bought, buys, buying, purchase, purchased',
  ship: 'ship, shipped, shipments, supply, supplied, supplies, deliver, delivered, deliveries, send, sent, bring, brought, come, comes, coming, go, goes, went, going',
  growth: `changing, growth, grow, grew, grown, grows, growing, increase, increased, increases, increasing, rise, rose, risen, rising, up, jump,
    jumped, surge, surged, gain, gained, change, changed, changes, climb, climbed, soar, soared, expand, expanded, double, doubled, growth rate`,
  fall: `fall, fell, fallen, falling, drop, dropped, decline, declined, decrease, decreased, shrink, shrank, shrunk, down, slump, slumped,
    plunge, plunged, go down, went down, lose, lost`,
  change: 'change, changed, changes, changing',
  yoy: 'y y, year on year, yoy, y o y, year over year, on the year, annual growth, annually, from a year earlier',
  mom: 'm m, month on month, mom, m o m, month over month, month to month, on the previous month, on the month, from the previous month',
  cagr: 'cagr, average annual growth, average growth, average yearly growth, compound annual growth, compound growth, a year on average, per year on average, annual average growth, average annual rate',
  average: 'average, averaged, mean, on average, per month on average, monthly average',
  streak: 'in a row, consecutive, straight, running streak, streak, consecutively',
  difference:
    'difference, differ by, gap between, how much more, how much less, how much bigger, how much higher, how much lower, how much larger, by how much more',
  times: 'how many times, times, fold, twofold, threefold',
  quantity:
    'tons, tonnes, ton, tonne, physical volume, by weight, in weight, kilograms, kg, quantity, how many cars, barrels, units',
  rank: 'stand among, stands among, standing among, rank, ranks, ranked, ranking, place, position, rating, spot, placed, standing in, what number, number one, no 1, placing',
  partner:
    'buyer, buyers, customer, customers, importer, importers, consumer, consumers, supplier, suppliers, exporter, exporters, source of imports, sources of imports, import source, import sources, origin of imports, partner, partners, trading partner, trading partners, trade partner, trade partners, trading country, counterpart~, supplier, suppliers, buyer, buyers, customer, customers, trading nations',
  supplier:
    'supplier, suppliers, exporter, exporters, source of imports, sources of imports, import source, import sources, origin of imports',
  buyer: 'buyer, buyers, customer, customers, importer, importers, consumer, consumers',
  market: 'market, markets, destination, destinations, sales market',
  most: 'largest, biggest, most, main, leading, major, greatest, key, highest, strongest, principal, number one, chief',
  least: 'least, smallest, lowest, worst, minimum, weakest, minimal, low point',
  top: 'top, first, leading, best',
  share:
    'share, proportion, portion, weight of, fraction, slice, part of, accounts for, account for, accounted for, share of',
  compare: 'stack up, compare, compared, comparison, comparing, comparative, side by side, put side by side, match up',
  versus: 'vs, versus, against, v',
  or: 'or',
  more: 'overtaken, surpass, surpassed, surpasses, outpace, outpaced, more, bigger, larger, higher, greater, exceed, exceeds, exceeded, ahead, overtake, overtook, less, smaller, lower, lagging, better',
  record:
    'record, records, record high, all time high, peak, peaked, peaks, maximum, highest, best, record breaking, record year, high point, largest ever, biggest ever, highest ever, max',
  ever: 'ever, all time, of all time, in history, historic, historical, historically',
  say: 'say, says, said, saying, tell, told, told us, comment, commented, comments, speak, spoke, mention, mentioned, state, stated, noted, remark, remarks, speech, announced, think, thinks, promised, claimed, thoughts, according to',
  quote: 'quote, quotes, quotation, quoted, statement, statements, words, verbatim, citation from, interview',
  about: 'about, on, regarding, concerning, re',
  project:
    'project, projects, wind farm, wind park, wind plant, wind power plant, solar plant, power plant, plant, railway, joint project, joint projects, wind turbines, windfarm',
  build:
    'built, build, builder, builders, building, builds, contractor, developer, constructed, construct, constructing, developed, made',
  open: 'opened, opening, open, launched, inaugurated, commissioned, launch, start operating, put into operation, inauguration, start working',
  households: 'households, families, homes, houses, people will it power, homes powered, household',
  emissions: 'emissions, emission, carbon, co2, carbon dioxide, co 2, greenhouse',
  source:
    'source, sources, reference, references, evidence, link, proof, origin, provenance, who published, who reported, who counted, whose data, whose figures, whose numbers, whose statistics, official source, who says so, data source, according to whom, whose figure, whose number, methodology, where does your data come from, where do your figures come from',
  whence:
    'number from, figure from, data from, numbers from, figures from, stat from, where does, where did, where is it from, where from, from where, where do, come from, came from, comes from, taken from, where you got, did you get, get this, got this, get that',
  mismatch: `match, mismatch, don't match, differ, differs, different, disagree, discrepancy, discrepancies, contradict, contradictory, diverge,
    inconsistent, not the same, doesn't match, do not match, does not match, don't agree, asymmetry, asymmetries, mirror statistics, mirror data, mirror,
    doesn't add up, two different, conflicting, discrepant, so different, not equal, vary, conflict`,
  figure: 'figure, figures, number, numbers, data, statistics, stats, stat, value, amount, info, information',
  cite: 'cite, citing, citation, bibliography, bibliographic, footnote, reference format, bibtex, apa, gost, format as',
  verify: `is it true, true that, true, is that true, is this true, verify, check, fact check, factcheck, confirm, correct, right that, is it correct,
    really, is it right, did it really, false, fake, isn't it, is that right, is that correct, i heard, i read, they say, debunk, accurate, is it a fact, correct that`,
  explain:
    'explain, explanation, reason, reasons, how come, clarify, meaning of, what does, mean, means, define, definition',
  list: 'list, list of, name, show all, enumerate, all partners, list all, which countries, what countries, who are, which are',
  chart:
    'chart, graph, plot, diagram, draw, picture, visualise, visualize, bar chart, line chart, infographic, charts, curve',
  trend:
    'trend, trends, dynamics, history, development, over time, over the years, evolution, timeline, time series, series, track record, evolved, develop, developed, historical data, over the past, through the years, has been changing, changed over',
  yearly:
    'by year, yearly, year by year, annual, each year, every year, per year, by years, for each year, annual data, annual figures',
  monthly: 'monthly, by month, month by month, each month, every month, per month, by months',
  product:
    'what do we export, what does azerbaijan export, what is exported, what are we exporting, what we export, what do we import, what does azerbaijan import, what is imported, what are we importing, what we import, by product, by products, by goods, by commodity, by category, commodity structure, breakdown, structure, composition, what goods, which goods, what products, which products, commodities, broken down, what do we sell, what do we buy, what exactly, by item, product structure',
  subscribe:
    'subscribe, notify, notify me, alert, alert me, let me know, tell me when, inform me, remind me, keep me posted, ping me, follow, notifications, send me updates',
  release:
    'come out, released, release, published, publish, be available, publication date, next release, updated, update, release date, due',
  help: 'can i ask here, stuff can i ask, can i ask you, questions can i ask, can be asked, how does this bot work, how does the bot work, how does it work, what does this bot do, what is this, what kind of questions, what questions, what sort of questions, help, what can you do, how do you work, how does this work, commands, how to use, what do you do, what do you know, who are you, instructions, manual, menu, start, what are you, what can i ask, how do i use, what else can you do, your features, features, examples, how do i ask, usage, capabilities, are you a bot, how to ask, what is this bot',
  greeting: 'hi, hello, hey, good morning, good evening, good afternoon, good day, greetings, hiya, howdy, sup, yo',
  thanks:
    'lmao, rofl, who cares, thanks, thank you, thx, cheers, ty, great, ok, okay, cool, nice, super, good bot, well done, bye, goodbye, perfect, awesome, lol, wow',
  forecast:
    'projected, anticipated, forecast, forecasts, predict, prediction, projection, projections, outlook, expect, expected, will be, will trade be, estimate for, prognosis, will it grow, going to be, will grow, will reach, will trade, will exports, will imports, will turnover, will the, predicted, future, expectation, foresee, will china, will we, gonna be, will it',
  advice:
    'good time to invest, good time to buy, should i, should we, recommend, recommendation, advise, advice, worth investing, invest in, is it worth, buy stocks, stocks, shares of, bitcoin, crypto, how to invest, profitable, where to buy, how do i import, how to import, how to export, how do i export, tariff, tariffs, customs duty, duties, duty, vat, hs code, visa, find a supplier, find suppliers, loan, how can i buy, how to register, open a company',
  opinion:
    'what do you think, your opinion, do you like, do you think, in your opinion, do you believe, good or bad, is it good, is it bad, your view, favourite, favorite, do you love',
  offtopic: `eat, dinner, lunch, cafe, cafes, weather, football, soccer, match result, score, joke, jokes, poem, recipe, song, movie, film, music, game, temperature, restaurant, restaurants, hotel, hotels, flight, flights,
    exchange rate, dollar rate, usd rate, population, gdp, inflation, unemployment, capital of, oil price, gold price, price of oil, price of gold, translate, code, python, homework, news, horoscope, love, girlfriend, married, tourism, tourists, salary, birthday, how old, interest rate, rain, snow, manat rate, brent, time is it, what day, essay, story, phone number, cook, pizza, currency rate, system prompt, ignore previous, ignore all, instructions above, vaccine, covid, doctor, taxi, wages, budget, debt`,
  politics:
    'war, election, elections, politics, political, karabakh, army, military, nato, sanctions, opposition, parliament vote, government corruption, corruption, missile, nuclear, invade, territorial, occupation, regime, putin, trump, xi jinping health',
  howmuch:
    'how much, how many, how big, how large, how high, what amount, what value, total value, amount of, size of, worth, how low',
  what: 'hows, how is, what, whats, what is, what was, what were, show, show me, give, give me, tell me, find, wanna know, want to know, need, i need, look up, get me',
  which: 'which, what kind, what year, which year, what month, which month, which country, what country',
  who: 'who, whom, with whom, who else',
  when: 'when will, when, what year, which year, in what year, in which year, what month, which month, since when',
  why: 'why, why is, why are, why do, why does, how come, reason for',
  isit: 'is, are, was, were, do, does, did, has, have, had, can, could, would, did you',
  we: 'we, our, us, ours, ourselves, my country, our country, baku',
  it: 'it, that, this figure, this number, that figure, that number, they, them, this, these, those, there',
  to: 'to, into, towards, toward, bound for',
  from: 'from, out of, of origin, originating in',
  with: 'with, and between',
  of: 'of',
  and: 'and, plus',
  in: 'in, within, among, amongst, at, inside',
  between: 'between, btw, btwn',
  total:
    'abroad, overseas, rest of the world, total, overall, everyone, all partners, global, in total, entire, all together, in general, altogether',
  year: 'which year, what year, in which year, in what year, year, yr, calendar year, full year, fy, the year',
  month: 'which month, what month, month, mo',
  months: 'months, mos, m',
  quarter: 'quarter, q, qtr',
  quarters: 'quarters',
  half: 'half, h, half year, half of the year, half of',
  last: 'last, previous, past, prior, latest, preceding, most recent, recent',
  this: 'this, current, the current, present',
  next: 'next, coming, following, upcoming',
  beforelast: 'before last',
  ago: 'ago, back, earlier, before',
  first: 'first, initial, opening',
  since: 'since, starting from, starting in, starting, beginning in, from then, ever since, as from, beginning',
  until: 'until, till, up to, through, thru, by the end of',
  ytd: 'ytd, year to date, so far, so far this year, to date, this year so far, since the start of the year, since the beginning of the year, this year to date, year so far',
  latest:
    'latest, newest, most recent, now, currently, current, recent, right now, today, as of now, at the moment, last known, these days, recently, nowadays, last available, at present, up to date, fresh, last reported, latest available',
  sameperiod:
    'same period, same period last year, same period a year ago, same month last year, same period of last year, year earlier, a year earlier, the year before, previous year, preceding year, prior year, same period of the previous year, same quarter last year, same month a year earlier, a year before',
  asof: 'as of, as at, asof, known by, published by, known on, as known on, known as of',
  against:
    'compared to, compared with, relative to, in comparison with, in comparison to, comparing to, over, on, against, vs, versus, than, base, from the level of, as compared to, as compared with, up from, vs.',
  day: 'day, days, date, yesterday, tomorrow, tonight, week, weeks',
  lastyear:
    'last year, previous year, past year, a year ago, one year ago, prior year, last calendar year, preceding year, lastyear',
  thisyear: 'this year, current year, the current year, thisyear',
  nextyear:
    'next year, the coming year, following year, upcoming year, next years, coming years, next five years, next decade, next month, next quarter, tomorrow',
  yearbeforelast: 'the year before last, year before last, two years ago, 2 years ago, the year before the last',
  threeyearsago: 'three years ago, 3 years ago',
  lastmonth: 'last month, previous month, past month, a month ago',
  thismonth: 'this month, current month',
  yearstart: 'start of the year, beginning of the year, start of year, beginning of year',
  alltime:
    'all time, all years, entire period, whole period, whole history, every year, all available, since independence, for all years, all the years, all history, entire history',
  years: 'years, yrs, yr',
  firsthalf: '',
  secondhalf: '',
  thousand: 'thousand, k',
  tenthousand: '',
  million: 'million, millions, mln, mn, mio, m',
  hundredmillion: '',
  billion: 'billion, billions, bln, bn, b',
  trillion: 'trillion, trln, tn',
  percent: 'percent, percentage, percents, per cent, pct, percentage points, pp',
  USD: 'usd, dollar, dollars, us dollars, u.s. dollars, bucks',
  EUR: 'eur, euro, euros',
  CNY: 'cny, rmb, yuan, yuans, renminbi',
  AZN: 'azn, manat, manats',
  RUB: 'rub, ruble, rubles, rouble, roubles',
  over: 'over, exceeded, more than, exceed, exceeds, surpassed, above, surpass, at least, topped, past',
  under: 'under, below, less than, at most',
  approximately: 'approximately, approx, around, nearly, almost, roughly, circa, some',
  andwhat:
    'i meant, i mean, and what about, what about, how about, and, and what, same for, the same for, now for, now, also, then, and for, and in, same, ok and, okay and, but, and how about, but what about, same question for, do the same for, now the same, and with, instead, and then, so',
  goods: 'goods, products, merchandise, items, commodities, things',
  noise: `caucasus, region, saw, questions, question, ask, asking, was it, sees, kinds, types, the, a, an, please, pls, plz, for, by, on, at, as, be, been, being, bot, karvan, dear, sir, just, also, there, here, i, you, your, me, mine, he, she, his, her, if, not, no, yes,
    yeah, quick, quickly, question, actually, really, exactly, approximately, then, so, too, very, much, many, any, some, all, both, each, every, its, their, which, where, how, period, during, over, under, up,
    terms, term, usd terms, volume, volumes, level, levels, country, countries, nation, nations, state, states, republic, between us, two, sides, side, bilateral, reach, reached, hit, amounted, amount to, amounted to, stood at, total, totalled,
    totaled, made, make, makes, take, takes, took, taken, hold, holds, occupy, occupies, occupied, come in, stand, stands, stood, run, runs, running, ran, go, got, get, does, doing, done, like, can, may, might, must, let, lets, could, would, will, should, rate, pace, fast, faster, fastest, slow, slower,
    strong, big, large, high, low, good, bad, looking, look, like to know, know, wonder, wondering, curious, interested, hear, heard, seen, see, want, wanna, need, data for, ago, far, long, own, same, other, others, another, one, ones, thing, kind, sort, way, whose, whether, than, that, these, those, when, while, because, since, until, only, even, still, yet, already, again, once, per, via, whole, full, entire, annual, economy, economic, economies, friend, friends, guys, man, mate, bro, hmm, um, well, oh, ah, wait, sorry, excuse, kindly, possible, possibly, maybe, perhaps, compared, place, main, major, terms of, regards, best regards, form, report, reported, reports, reportedly, account, accounts, partner, today, roughly, exact, precise, official, officially, available, recorded, register, registered, value of, dollars, numbers, set, new, broke, broken, break, breaking, happened, happen, happens, work, works, worked, post, article, headline, claim, claims, claims that, said that, wrote, write, written, posted, times, time, ever, around, near, nearly, almost, both ways, directions, direction, imbalance, in a year, give us, u, ur, r, n, w, s, t, don, dont, doesnt, isnt, didnt, cant, im, ive, its, id, hes, theres, thats, whats`,
}
