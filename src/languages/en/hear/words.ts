import type { Hear } from '../../model/hear/hear.ts'

/** English phrases by what they mean. */
export const words: Hear['words'] = {
  exports:
    'all exports, what do we mostly export, what do we mostly sell, what do we export, what does azerbaijan export, what is exported, what are we exporting, what we export, what do we sell, export, exports, exported, exporting, outgoing shipments, exprot, exprots, exp',
  imports:
    'all imports, import figures, import figure, import data, import numbers, import stats, imports figures, imports data, imports numbers, what do we mostly import, what do we mostly buy, what do we import, what does azerbaijan import, what is imported, what are we importing, what we import, what do we buy, import, imports, imported, importing, purchases, imp',
  turnover:
    'goods exchanged, exchanged goods, exchange goods, exchange of goods, goods exchange, commodity exchange, commodity turnover, mutual turnover, combined trade, overall trade, trade overall, trading volume, exports plus imports, imports plus exports, exports and imports combined, imports and exports combined, exports and imports together, turnover, trade turnover, trade volume, volume of trade, trade value, total trade, two way trade, trade total',
  trade:
    'commercial exchange, commercial exchanges, trade exchange, trade exchanges, exchange of goods, mutual trade, reciprocal trade, business with, business between, do business, did business, doing business, dealings, flows, trade flows, trade ties, trade, traded, trades, trading, commerce, bilateral trade, goods trade, foreign trade, external trade',
  balance:
    'overall trade balance, cover imports, covers imports, cover our imports, cover the imports, net exporter, net importer, net seller, net buyer, what left, imports from exports, take imports from exports, whats left, left over, subtract imports, imports subtracted, minus imports, less imports, came out ahead, come out ahead, comes out ahead, exports minus imports, exports less imports, net position, net trade position, trade position, net result, balance, trade balance, balance of trade, net exports, net trade',
  surplus: 'positive balance, surplus, trade surplus, in the black',
  deficit:
    'trade hole, hole in trade, hole in our trade, hole in the trade, gap in trade, gap in the trade, gap in our trade, imbalance, trade imbalance, minus in trade, negative balance, negative, deficit, trade deficit, in the red, shortfall, trade gap',
  sell: 'earn, earned, earning, earns, sell, sold, sells, selling, sales',
  buy: 'pay us, pays us, paid us, pay azerbaijan, paid azerbaijan, get from, got from, getting from, pay for, paid for, paying for, we pay, we paid, bring in, brought in, bringing in, ship in, shipped in, spend, spent, spending, spend on, spent on, buy, bought, buys, buying, purchase, purchased',
  ship: 'come from, came from, comes from, coming from, getting, receive, received, receives, arrive, arrived, arriving, entered, landed, ship, shipped, shipments, supply, supplied, supplies, deliver, delivered, deliveries, send, sent, bring, brought, come, comes, coming, go, goes, went, going',
  growth:
    'grew faster, grow faster, growing faster, grown faster, grows faster, positive growth, behind the rise, behind the growth, behind the jump, behind the increase, improvement, improve, improved, improving, uptick, upswing, upturn, upward, on the rise, strengthening, edged up, inched up, revived, revival, swelled, multiplied, progress, progressed, climbed up, shot up, go higher, booming, surging, soaring, climbing, jumping, expanding, recovering, rebound, rebounded, recovered, bounce back, bounced back, picking up, taking off, gone up, went up, go up, tripled, triple, quadrupled, quadruple, ballooned, spiked, boomed, picked up, accelerated, strengthened, boosted, skyrocketed, rocketed, advanced, widen, widens, widening, widened, gone higher, changing, growth, grow, grew, grown, grows, growing, increase, increased, increases, increasing, rise, rose, risen, rising, up, doubling, jump, pick up, picks up, jumped, surge, surged, gain, gained, change, changed, changes, climb, climbed, soar, soared, expand, expanded, double, doubled, growth rate',
  fall: 'negative growth, behind the fall, behind the drop, behind the decline, worsen, worsened, worse, deteriorate, deteriorated, downturn, downward, reduction, reduced, suffered, edged down, inched down, setback, on the decline, dwindled, dwindle, took a hit, take a hit, dried up, shrinking, slumping, plunging, dropping, declining, decreasing, sliding, tumbling, crashing, collapsing, slowing, slowing down, halved, gone down, been falling, dip, dipped, tumbled, tumble, crashed, crash, sank, sunk, slid, slide, contracted, collapse, collapsed, cooled, slowed, slowdown, weakened, eased, nosedived, narrowed, plummeted, plummet, tanked, fall, fell, fallen, falling, drop, dropped, decline, declined, decrease, decreased, shrink, shrank, shrunk, down, slump, slumped, plunge, plunged, go down, went down, lose, lost',
  change: 'change, changed, changes, changing',
  yoy: 'y y, year on year, yoy, y o y, year over year, on the year, annual growth, from a year earlier',
  mom: 'm m, month on month, mom, m o m, month over month, month to month, on the previous month, on the month, from the previous month',
  cagr: 'annualised growth, annualized growth, average annual pace, average pace, average yearly rate, average rate of growth, yearly average growth, cagr, average annual growth, average growth, average yearly growth, compound annual growth, compound growth, a year on average, per year on average, annual average growth, average annual rate',
  average:
    'a year on average, per year on average, avg, avrg, average, averaged, mean value, the mean, mean yearly, mean annual, mean monthly, on average, per month on average, monthly average',
  streak:
    'year running, years running, back to back, on the trot, successive, in a row, consecutive, straight, how long has, how long have, running streak, streak, consecutively',
  difference:
    'diff, the diff, gap, gaps, by how much, by what margin, margin between, how far apart, spread between, how far ahead, how far is, how far was, how far behind, the gap, difference, differ by, gap between, how much more, how much less, how much bigger, how much higher, how much lower, how much larger, by how much more',
  times:
    'double, doubled, triple, tripled, quadruple, quadrupled, halved, how many times, times, fold, twofold, threefold',
  double: 'double, doubled, twofold',
  quantity:
    'tons, tonnes, ton, tonne, in volume, in volumes, physical volume, by weight, in weight, kilograms, kg, quantity, how many cars, barrels, units',
  rank: 'up the list, how far up, league table, pecking order, leaderboard, how high does, where is it among, stand among, stands among, standing among, rank, ranks, ranked, ranking, place, position, rating, spot, placed, standing in, what number, number one, no 1, placing',
  partner:
    'source country, source countries, client, clients, purchaser, purchasers, vendor, vendors, buyer, buyers, customer, customers, importer, importers, consumer, consumers, supplier, suppliers, exporter, exporters, source of imports, sources of imports, import source, import sources, origin of imports, partner, partners, trading partner, trading partners, trade partner, trade partners, trading country, counterpart~, trading nations',
  supplier:
    'seller, sellers, vendor, vendors, supplier, suppliers, exporter, exporters, source of imports, sources of imports, import source, import sources, origin of imports',
  buyer:
    'market, markets, client, clients, purchaser, purchasers, destination, destinations, buyer, buyers, customer, customers, importer, importers, consumer, consumers',
  market: 'market, markets, destination, destinations, sales market',
  most: 'leads, lead, leader, leaders, tops the list, heads the list, on top, no 1, nr 1, numero uno, top one, largest, biggest, most, main, leading, major, greatest, key, highest, strongest, principal, number one, chief, fastest, quickest, steepest',
  least:
    'record low, all time low, lowest ever, poorest, slowest, bottom out, bottomed out, bottomed, rock bottom, trough, least, smallest, lowest, worst, minimum, min, weakest, minimal, low point',
  top: 'top, first, leading, best',
  share:
    'stake, comprise, comprises, comprised, percentage share, slice of, how significant, how important, how dependent, dependent on, dependence on, rely on, reliant on, reliance on, how much of, how big a part, how large a part, a fifth of, a third of, one third of, two thirds of, a tenth of, a quarter of our, a quarter of all, half of our, half of all, half our, big a part, large a part, chunk, piece of, cut of, piece of the pie, out of every, of every, in every, for every, percentage of our, percentage of all, percent of our, percent of all, make up, makes up, made up, constitute, constitutes, represent, represents, share, proportion, portion, weight of, fraction, slice, part of, weight in, accounts for, account for, accounted for, share of',
  compare:
    'next to each other, alongside each other, head to head, face off, benchmark, comparision, compair, compare to, compare with, compares to, compares with, contrast, contrasted, stack up, compare, compared, comparison, comparing, comparative, side by side, put side by side, match up',
  versus: 'vs, versus, against, v',
  or: 'or',
  more: 'matters more, more important, matter more, more than, less than, beat, beats, beaten, outrank, outranks, outsell, outsells, outweigh, outweighs, dwarf, dwarfs, overtaking, bypass, bypassed, trails, trail, trailing, far ahead of, far behind, is behind, lag behind, lags behind, leads over, overtaken, surpass, surpassed, surpasses, outpace, outpaced, more, bigger, larger, higher, greater, exceed, exceeds, exceeded, ahead, overtake, overtook, less, smaller, lower, lagging, better',
  record:
    'highest point, best ever, most ever, unprecedented, historic high, historic maximum, new high, record low, all time low, biggest year, record, records, record high, all time high, peak, peaked, peaks, maximum, highest, best, record breaking, record year, high point, largest ever, biggest ever, highest ever, max',
  ever: 'ever, any year, always, all time, of all time, in history, historic, historical, historically',
  say: 'who said that, who says that, who claimed that, who stated that, who announced that, touch on, touched on, emphasise, emphasised, emphasize, emphasized, stress, stressed, highlight, highlighted, praise, praised, react, reacted, reaction, respond, responded, pledge, pledged, declare, declared, believes, put it, reckon, reckons, on record saying, on the record, on record about, on record as, on record, view on, views on, opinion on, stance on, take on, talked, talk about, talks about, talking about, discussed, weighed in, weigh in, voiced, spoken, say, says, said, saying, tell, told, told us, comment, commented, comments, speak, spoke, mention, mentioned, state, stated, noted, remark, remarks, speech, announced, think, thinks, promised, claimed, thoughts, according to',
  quote:
    'quotable, soundbite, sound bite, exact wording, pull quote, quote, quotes, quotation, quoted, statement, statements, words, verbatim, citation from, interview',
  about: 'about, on, regarding, concerning, re',
  project:
    'turbine, turbines, wind project, wind power project, powerchina, acwa power, acwa, masdar, wind station, wind power station, windmill, windmills, wind turbine, project, projects, wind farm, wind park, wind plant, wind power plant, solar plant, power plant, plant, railway, joint project, joint projects, wind turbines, windfarm',
  build:
    'firm behind, company behind, who is behind, whos behind, companies behind, firms behind, contractor behind, built, build, builder, builders, building, builds, contractor, developer, constructed, construct, constructing, developed, made',
  sector:
    'sector, sectors, field, fields, industry, industries, branch, branches, spheres, line of business, areas of business',
  open: 'opened, opening, open, launched, inaugurated, commissioned, launch, start operating, put into operation, inauguration, start working',
  households: 'households, families, homes, houses, people will it power, homes powered, household',
  emissions: 'carbon savings, co2 savings, emissions, emission, carbon, co2, carbon dioxide, greenhouse',
  source:
    'an official figure, an official number, outlet, which paper, which newspaper, newspaper, which agency, who printed, which media, citation needed, backed by, back it up, whose estimate, where can i find the, based on what, basis for, on what basis, sourced, who calculated, where was it published, where was this published, who came up with, read the original, original source, the original, primary source, original report, original article, how do you know, can i trust, should i trust, trust this, trust these, trust your, reliable, credible, credibility, is this official, is it official, are these official, what agency, who publishes, who compiles, who collects, who compiled, who measures, who measured, source, sources, reference, references, evidence, link, proof, origin, provenance, who published, who reported, who counted, whose data, whose figures, whose numbers, whose statistics, official source, who says so, data source, according to whom, whose figure, whose number, methodology, where does your data come from, where do your figures come from',
  whence:
    'coming from, where is it coming from, wheres this, wheres it, wheres that, where is this from, where is that from, where was this from, where have, where has, where was, where can i see, get these, got these, get those, number from, figure from, data from, numbers from, figures from, stat from, where does, where did, where is it from, where from, from where, where do, come from, came from, comes from, taken from, where you got, did you get, get this, got this, get that',
  mismatch:
    "two numbers, two figures, several numbers, several figures, three numbers, different values, two values, match, mismatch, don't match, differ, differs, different, disagree, discrepancy, discrepancies, contradict, contradictory, diverge, inconsistent, not the same, doesn't match, do not match, does not match, don't agree, asymmetry, asymmetries, mirror, doesn't add up, two different, conflicting, discrepant, so different, not equal, vary, conflict",
  figure:
    'last figure, last figures, last number, last numbers, last data, figure, figures, number, numbers, data, statistics, stats, stat, value, amount, info, information',
  cite: 'cite, citing, citation, bibliography, bibliographic, footnote, reference format, bibtex, apa, gost, format as, should i quote, should i cite, should i use, do i quote, can i quote, quote it, quote this, quote that',
  verify:
    "are you sure, you sure, are you certain, double check, doublecheck, double checking, double checked, legit, for real, is that so, true or not, true or false, or not true, no cap, bullshit, nonsense, myth, is it so, told me, i was told, is it true, true that, true, is that true, is this true, verify, check, fact check, factcheck, confirm, correct, right that, is it correct, really, is it right, did it really, false, fake, isn't it, is that right, is that correct, i heard, i read, they say, debunk, accurate, is it a fact, correct that",
  explain:
    'why so low, why so high, why so much, why so little, why so big, why so small, explain, explanation, reason, reasons, how come, clarify, meaning of, what does it mean, what does this mean, what does that mean, mean, means, define, definition',
  list: 'list, list of, name, show all, enumerate, all partners, list all, which countries, what countries, who are, which are',
  chart:
    'visual, histogram, plotted, charted, graphs, line graph, line plot, infograph, sparkline, chart, graph, plot, diagram, draw, picture, visualise, visualize, bar chart, line chart, infographic, charts, curve',
  trend:
    'trajectory, progression, chronology, annual breakdown, yearly breakdown, through time, year by year table, over that period, path of, trend, trends, dynamics, history, development, over time, over the years, evolution, timeline, time series, series, track record, evolved, develop, developed, historical data, through the years, has been changing, changed over',
  yearly:
    'annually, year wise, yearwise, year after year, annual breakdown, yearly breakdown, every single year, by year, yearly, year by year, annual, each year, every year, per year, by years, for each year, annual data, annual figures',
  monthly:
    'monthwise, month after month, by the month, monthly breakdown, month wise, months one by one, every single month, monthly, by month, month by month, each month, every month, per month, by months',
  product:
    'what do we mostly export, what do we mostly import, what do we mostly sell, what do we mostly buy, main goods, main products, top goods, top products, what do we export, what does azerbaijan export, what is exported, what are we exporting, what we export, what do we import, what does azerbaijan import, what is imported, what are we importing, what we import, by product, by products, by goods, by commodity, by category, commodity structure, breakdown, structure, composition, what goods, which goods, what products, which products, which of our goods, which of our products, what of our goods, which kinds of goods, what kind of goods, what kinds of goods, commodities, broken down, what do we sell, what do we buy, what exactly, by item, by sector, by sectors, by industry, by industries, by branch, product structure',
  subscribe:
    'subscribe, notify, notify me, alert, alert me, let me know, tell me when, inform me, remind me, keep me posted, ping me, follow, notifications, send me updates',
  release:
    'be out, out yet, coming out, comes out, data due, publish next, next update, come out, released, release, published, publish, be available, publication date, next release, updated, update, release date, due',
  help: "what can u do, what is karvan, what's karvan, whats karvan, who is karvan, can you answer, you can answer, do you answer, im lost, i am lost, a human, human, robot, delete my data, my data, privacy, stop, first time using, first time here, what now, newbie, im new, i am new, what can't you do, what can you not do, your limits, limitations, your limitations, unsubscribe, stop sending, stop alerts, no more alerts, mute, turn off, settings, change language, change language to russian, change language to english, change language to chinese, change language to azerbaijani, export the data, as csv, csv, excel, spreadsheet, download, mailing list, what you are good for, are you good for, good for, your purpose, whats your purpose, what are you for, what you do, what you can do, what do you offer, show me around, speak russian, speak chinese, speak english, speak azerbaijani, can you speak, who made you, who built you, are you human, are you real, are you ai, what data do you have, how far back does your data, countries do you cover, do you cover, how often is it updated, how often are you updated, how accurate are you, how do i talk, talk to you, chat with you, how to talk, which languages, what languages, languages do you, do you speak, do you understand, where do i start, how do i start, getting started, new here, list your commands, list of commands, all commands, your commands, can i ask here, stuff can i ask, can i ask you, questions can i ask, can be asked, how does this bot work, how does the bot work, how does it work, what does this bot do, what is this, what kind of questions, what questions, what sort of questions, help, what can you do, how do you work, how does this work, commands, how to use, what do you do, what do you know, who are you, instructions, manual, menu, start, what are you, what can i ask, how do i use, what else can you do, your features, features, examples, how do i ask, usage, capabilities, are you a bot, how to ask, what is this bot",
  greeting:
    'whats up, what up, wassup, evening all, evening, morning, morning all, hi all, hello all, hey all, hi, hello, hey, good morning, good evening, good afternoon, good day, greetings, hiya, howdy, sup, yo',
  thanks:
    'lmao, rofl, who cares, very helpful, so helpful, helpful, that helped, that helps, thanks, thank you, thx, cheers, ty, great, ok, okay, cool, nice, super, good bot, well done, bye, goodbye, perfect, awesome, lol, wow',
  forecast:
    'if it grows, if it rises, if it falls, if trade grows, if exports grow, if imports grow, how long until, how long till, how long before, target, targets, target of, goal, goals, on track to, on course to, set to, poised to, likely to, projected, anticipated, forecast, forecasts, predict, prediction, projection, projections, outlook, expect, expected, will be, will trade be, estimate for, prognosis, will it grow, going to be, will grow, will reach, will trade, will exports, will imports, will turnover, will the, predicted, future, expectation, foresee, do you see, where do you see, will china, will we, gonna be, will it',
  advice:
    'should azerbaijan, best way, easiest way, cheapest way, fastest way, where to start, good year to, good month to, where can i buy, where can i sell, where do i buy, where can we buy, where to sell, where to find, where can i find a, where can i get a, how to start, start exporting, start importing, cheapest, good supplier, which supplier, tips, any tips, time to buy, time to sell, is it legal, legal to, permit, licence, license, paperwork, how do i ship, how to ship, how do we ship, shipping cost, shipping costs, freight cost, freight rates, customs clearance, customs broker, good time to invest, good time to buy, should i, should we, recommend, recommendation, advise, advice, worth investing, invest in, is it worth, buy stocks, stocks, bitcoin, crypto, how to invest, profitable, where to buy, how do i import, how to import, how to export, how do i export, tariff, tariffs, customs duty, duties, duty, vat, hs code, visa, find a supplier, find suppliers, loan, how can i buy, how to register, open a company',
  opinion:
    'good for azerbaijan, good for us, bad for azerbaijan, bad for us, good for the economy, beneficial, profitable, harmful, any good, good idea, bad idea, make sense, makes sense, what is your take, your take, what do you think, your opinion, do you like, do you think, in your opinion, do you believe, good or bad, is it good, is it bad, your view, favourite, favorite, do you love',
  offtopic:
    'by ship, by ships, by plane, by planes, terms of trade, constant prices, in constant prices, at constant prices, e commerce, ecommerce, m commerce, online trade, internet trade, number of exporters, number of importers, number of companies, how many exporters, how many importers, how many companies, per day, a day, each day, global trade, world trade, worldwide trade, international trade, world exports, global exports, my account, bank account, account balance, of my account, my balance, remittances, investment, investments, invested, fdi, transit, cargo, middle corridor, cost of living, poverty, crime, property, currency reserves, loans, the time in, chinese new year, lunar new year, trade agreement, free trade agreement, how long does, how long do, how long will, phone of, address of, how far away, devalued, devaluation, devalue, depreciate, traffic, rent, apartment, iphone, laptop, exam, university, wifi, netflix, chess, olympics, formula 1, champions league, messi, ronaldo, actor, singer, zodiac, riddle, eat, dinner, lunch, cafe, cafes, weather, football, soccer, match result, score, joke, jokes, poem, recipe, song, movie, film, music, game, temperature, restaurant, restaurants, hotel, hotels, flight, flights, exchange rate, dollar rate, usd rate, population, gdp, inflation, unemployment, capital of, oil price, gold price, price of oil, price of gold, translate, code, python, homework, news, horoscope, love, girlfriend, married, tourism, tourists, salary, birthday, how old, interest rate, rain, snow, manat rate, brent, time is it, what day, essay, story, phone number, cook, pizza, currency rate, system prompt, ignore previous, ignore all, instructions above, vaccine, covid, doctor, taxi, wages, budget, debt',
  politics:
    'war, election, elections, politics, political, karabakh, army, military, nato, sanctions, opposition, parliament vote, government corruption, corruption, missile, nuclear, invade, territorial, occupation, regime, putin, trump, xi jinping health',
  override:
    'disregard your, disregard all, disregard previous, disregard the, disregard any, disregard everything, ignore your, ignore previous, ignore the previous, ignore all, ignore everything above, forget your rules, forget your instructions, forget all, forget previous, forget everything, override your, bypass your, your system prompt, system prompt, reveal your, developer mode, jailbreak, you are now, pretend to be, pretend you are, act as, act like, roleplay',
  complaint:
    "damn, wtf, omg, smh, ffs, ugh, nightmare, still not here, not here yet, still isn't here, never arrived, hasn't arrived, haven't arrived, late again, stuck again, what a mess, sucks, ridiculous",
  howmuch:
    'how many points, how many percentage points, by how much, how many times, how much, how many, how big, how large, how high, what amount, what value, total value, amount of, size of, worth, how low',
  what: 'gimme, lemme see, wat, wut, hows, how is, what, whats, what is, what was, what were, show, show me, give, give me, tell me, find, wanna know, want to know, need, i need, look up, get me',
  which: 'which, what kind, what year, which year, what month, which month, which country, what country',
  who: 'who said that, who says that, who claimed that, who stated that, who announced that, who, whos, whose, whom, with whom, who else',
  when: 'how often, how soon, when will, when, what year, which year, in what year, in which year, what month, which month, since when',
  why: 'why so low, why so high, why so much, why so little, why so big, why so small, how so, driving, drove, what caused, caused by, causes of, cause of, what explains, reason behind, reasons behind, what lies behind, behind the fall, behind the drop, behind the rise, behind the growth, behind the decline, behind the jump, behind the increase, why, why is, why are, why do, why does, how come, reason for',
  isit: 'is, are, was, were, do, does, did, has, have, had, can, could, would, did you',
  we: 'we, our, us, ours, ourselves, my country, our country, baku',
  it: 'wheres this, wheres it, wheres that, where is this from, where is that from, where was this from, get these, got these, get those, it, that, this figure, this number, that figure, that number, they, them, this, these, those, there',
  to: 'to, into, towards, toward, bound for',
  from: 'come from, came from, comes from, coming from, from, out of, of origin, originating in',
  with: 'wit, w, with, and with',
  of: 'in volume of, of',
  and: 'and, n, plus, and with',
  in: 'in, within, among, amongst, at, inside, and in',
  between: 'between, btw, btwn',
  within:
    'within, inside, intra, intraregional, intra regional, among, amongst, each other, one another, themselves, mutual, mutual trade, reciprocal trade, mutual turnover',
  total:
    'overall trade balance, all exports, all imports, all trade, cumulative, cumulatively, abroad, overseas, rest of the world, total, overall, everyone, all partners, global, in total, entire, all together, in general, altogether, foreign trade, external trade, total trade, trade total, sum of, the sum, added up',
  except:
    'non, outside, outside of, without, excluding, excl, except, except for, excepting, exclusive of, other than, apart from, aside from, besides, leaving out, leaving aside, not counting, not including, all but, all countries but, all partners but, every country but, everyone but, everybody but, anyone but, everything but, countries but, partners but, neither, nor, excepted, excluded, not included, left out, ignoring, barring, with the exception of',
  year: 'which year, what year, in which year, in what year, year, yr, calendar year, full year, fy, the year',
  month: 'which month, what month, month, mo',
  months: 'months, month period, mos, m',
  quarter: 'quarter, q, qtr',
  quarters: 'quarters',
  half: 'semester, half yearly, semi annual, semiannual, half, h, half year, half a year, half of the year, half of',
  last: 'last, final, closing, previous, past, prior, latest, preceding, most recent, recent',
  this: 'this, current, the current, present',
  next: 'next, coming, following, upcoming',
  beforelast:
    'a yr earlier, a yr before, yr earlier, before that, the year before that, one year earlier, a year before that, year before, before last, before the last',
  ago: 'ago, back, earlier, before',
  first: 'first, initial, opening',
  since:
    'onward, onwards, since, since then, since when, starting from, starting in, starting, beginning in, from then, ever since, as from, beginning',
  until: 'until, till, up to, through, thru, by the end of',
  ytd: 'since start of year, from start of year, since beginning of year, since the year began, since the year started, since the start of this year, since new year, since the new year, from the start of the year, since january 1, from the beginning of the year, ytd, year to date, so far, so far this year, to date, this year so far, since the start of the year, since the beginning of the year, this year to date, year so far',
  latest:
    'rn, up to date, how recent, how fresh, how current, latest, newest, most recent, now, currently, current, recent, right now, today, as of now, at the moment, last known, these days, recently, nowadays, last available, last figure, last figures, last number, last numbers, last data, at present, fresh, last reported, latest available',
  news: "what's new, whats new, what is new, anything new, any news, some news, latest news, something new, any updates, any update, any new data, any new figures, any new numbers, any new figure, anything newer, latest update, what is the news, fresh news",
  sameperiod:
    'same period, same months, same months last year, the same months last year, same months of last year, same period last year, same period a year ago, same month last year, same period of last year, year earlier, a year earlier, the year before, previous year, preceding year, prior year, same period of the previous year, same quarter last year, same month a year earlier, a year before',
  asof: 'as of, as at, asof, known by, published by, known on, as known on, known as of',
  against:
    'compare to, compare with, compares to, compares with, compared to, compared with, relative to, in comparison with, in comparison to, comparing to, over, on, against, vs, versus, than, base, from the level of, as compared to, as compared with, up from',
  day: 'day, days, date, yesterday, tomorrow, tonight, week, weeks',
  lastyear:
    'this past year, the past year, the year just gone, the last year, past calendar year, last yr, previous yr, past yr, last year, previous year, past year, a year ago, one year ago, prior year, last calendar year, preceding year, lastyear',
  thisyear: 'of this one, this yr, current yr, this year, current year, the current year, thisyear',
  nextyear:
    'next year, a year later, one year later, the coming year, following year, upcoming year, next years, coming years, next five years, next decade',
  yearbeforelast:
    'couple of years ago, a couple of years ago, two yrs ago, 2 yrs ago, the year before last, year before last, two years ago, 2 years ago, the year before the last',
  threeyearsago: 'three years ago, 3 years ago',
  lastmonth: 'last month, previous month, past month, a month ago',
  thismonth: 'this month, current month',
  yearstart: 'start of the year, beginning of the year, start of year, beginning of year',
  alltime:
    'all time, at any time, all years, entire period, whole period, whole history, every year, all available, since independence, since the independence, after independence, since gaining independence, for all years, all the years, all history, entire history',
  years: 'years, yrs, yr',
  firsthalf: 'opening half, initial half',
  secondhalf: 'latter half, back half, concluding half',
  thousand: 'thousand, k',
  tenthousand: '',
  million: 'million, millions, mln, mn, mio, m',
  hundredmillion: '',
  billion: 'billion, billions, bln, bn, b',
  trillion: 'trillion, trln, tn',
  percent: 'percent, percentage, percents, per cent, pct, percentage points, pp',
  USD: 'in dollars, in usd, in us dollars, usd, dollar, dollars, us dollars, us dollar, usa dollars, usa dollar, bucks',
  EUR: 'eur, euro, euros',
  CNY: 'cny, rmb, yuan, yuans, renminbi',
  AZN: 'azn, manat, manats',
  RUB: 'rub, ruble, rubles, rouble, roubles',
  KZT: 'kzt, tenge',
  over: 'top, tops, crossed, crosses, cross, pass, passed, passes, went past, gone past, broke through, broken through, over, exceeded, more than, exceed, exceeds, surpassed, above, surpass, at least, topped, past',
  under:
    'short of, fell short of, fall short of, falls short of, just short of, fell just short of, shy of, just shy of, under, below, less than, at most',
  firsttime: 'first time, for the first time, the first time, first time ever, for the first time ever, first ever',
  reach:
    'hit, hits, reach, reached, reaches, reaching, attain, attained, get to, got to, make it to, made it to, climb to, climbed to, come up to, touched',
  unchanged:
    'unchanged, almost unchanged, virtually unchanged, largely unchanged, little changed, stayed the same, stay the same, remained the same, remain the same, stayed flat, remained flat, was flat, barely changed, hardly changed, did not change, didnt change, has not changed, hasnt changed, no change, stagnated, remained stable, stayed stable',
  untrue:
    'false, fake, untrue, a lie, lie, myth, nonsense, bullshit, not true, not true that, isnt it true, isnt it true that, is it not true, is it not true that, is it untrue, isnt it',
  approximately: 'approximately, approx, around, nearly, almost, roughly, circa, some',
  andwhat:
    'add, i meant, i mean, and what about, what about, how about, and, and what, same for, the same for, now for, now, also, then, and for, and in, same, ok and, okay and, but, and how about, but what about, same question for, do the same for, now the same, and with, instead, and then, so',
  goods: 'shipments, deliveries, stuff, goods, products, merchandise, items, commodities, things',
  noise:
    'teh, tho, da, d, we talked, we talked about, we spoke, we spoke about, we discussed, you said, i said, as i said, i told, i mentioned, you mentioned, you told, client asks, client wants, client needs, my client, our client, a client, asks, wants, needs, asked, desk, editor, boss, colleague, colleagues, journalist, reporter, analyst, mostly, mainly, important, finding, findings, range, contained, considers, consider, referenced, arise, positive, apply, applies, pairs, care, off, serve, serves, exactly, bulletin, line, notes, ends up, end up, note, piece, column, came, out, lot, remember, correctly, wasnt, wrong, isn, wasn, totals, currency, any currency, someone, chat, mla, chicago style, right, sum up, summed up, heads up, calendar, honestly, frankly, promise, deep, something, somebody, anything, behind, saw, questions, question, ask, asking, was it, sees, kinds, types, the, a, an, please, pls, plz, for, by, on, at, as, be, been, being, bot, karvan, dear, sir, just, also, there, here, i, you, your, me, mine, he, she, his, her, if, not, no, yes, yeah, quick, quickly, actually, really, approximately, then, so, too, very, much, many, any, some, all, both, each, every, its, their, which, where, how, period, during, over, under, up, terms, term, usd terms, volume, volumes, level, levels, country, countries, nation, nations, state, states, republic, between us, two, sides, side, bilateral, reach, reached, hit, amounted, amount to, amounted to, stood at, total, totalled, totaled, made, make, makes, take, takes, took, taken, hold, holds, occupy, occupies, occupied, come in, stand, stands, stood, run, runs, running, ran, go, got, get, does, doing, done, like, can, may, might, must, let, lets, could, would, will, should, pace, fast, faster, fastest, slow, slower, strong, big, large, high, low, good, bad, looking, look, like to know, know, wonder, wondering, curious, interested, hear, heard, seen, see, want, wanna, need, data for, ago, far, long, own, same, other, others, another, one, ones, thing, kind, sort, way, whose, whether, than, that, these, those, when, while, because, since, until, only, even, still, yet, already, again, once, per, via, whole, full, entire, annual, guys, man, mate, bro, hmm, um, well, oh, ah, wait, sorry, excuse, kindly, possible, possibly, maybe, perhaps, compared, place, main, major, terms of, regards, best regards, form, report, reported, reports, reportedly, today, roughly, exact, precise, official, officially, available, recorded, register, registered, value of, dollars, numbers, set, new, broke, broken, break, breaking, happened, happen, happens, post, article, headline, claim, claims, claims that, said that, wrote, write, written, posted, times, time, ever, around, near, nearly, almost, both ways, directions, direction, in a year, give us, u, ur, r, n, w, s, t, don, dont, doesnt, isnt, didnt, cant, im, ive, id, hes, theres, thats, whats, share this, share it, share that, please share, share with, share the post, wise, table, tables, swear, swears, swore, gets, getting, fro, anyone, anybody, settle, settle this, any idea, idea, looked, looks, asap, fyi, factor, becomes, slips, damage, the damage, everything, owe, provide, provided, writing, thread, filing, file, checking, checked, says, told, walk, walk me through, across, fact, fiction, fact or fiction, inbound, outbound, settle it, back in, way back, er, eh, dude, pal, buddy, okay so, right then, listen, say, basically, simply, literally, obviously, apparently, supposedly, allegedly, presumably, roughly speaking, in short, in brief, briefly, long story short, to be exact, to be precise, precisely, accurate figure, correct figure, real, actual, true, latest available, on record, known, according to your data, your data, your records, in your data, if possible, if you can, if you know, if any, whenever, guess, i guess, i suppose, suppose, i believe, i think, im curious, i wonder, would love to know, love to know, keen to know, need to know, have to know, must know, remind, remind me, quick one, quick q, q, help me out, do me a favour, do me a favor, favour, favor, appreciate, appreciated, much appreciated, grateful, many thanks, in advance, thanks in advance, best, kind regards, cheers mate, hope you are well, hope youre well, hey there, hi there, hello there, articles, story for, an article, my article, my report, our report, deck, slide, slides, presentation, memo, paper, thesis, essay on trade, school project on trade, briefing, brief, deadline, urgent, urgently, today i need, tonight, editor needs, boss wants, posting, tweet, caption, draft, working on, preparing, prepare, compiling, compile, gathering, collect, looking for, look for, search, searching, seek, seeking, interested in, concerned, context, background, overview, summary, summarise, summarize, snapshot, glance, at a glance, big picture, detail, details, detailed, bit, a bit, little, a little, lot of, lots, plenty, complete, single, simple, small, tiny, plain, rough, ballpark, round, rounded, dollar, in dollars, in usd, worth of, mutual, reciprocal, shipments of goods, hand, pass, share with me, send, sent me, dig up, dig out, dig, pull, pull up, fetch, bring up, get hold of, hold of, find out, figure out, work out, check out, look up, look into, say again, repeat, once more, one more time, again please, ever since, prior to, meanwhile, currently, presently, overall speaking, generally, generally speaking, usually, normally, typically, total amount, sum total, grand total, came to, comes to, come to, amounting, stands at, standing at, reaches, reaching, records show, reports say, counted, logged, booked, clocked, clocked in, totalling, totaling, equal, equals, equalled, measured, calculated',
}
