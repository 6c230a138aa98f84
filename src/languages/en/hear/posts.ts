import type { PostVocabulary } from '../../model/hear/hear.ts'
import { currencies } from './currencies.ts'

/** English words of posts and articles. */
export const post: PostVocabulary = {
  words: {
    turnover:
      'did business worth, doing business worth, import and export volume, import and export value, export and import volume, volume of imports and exports, import and export with, import and export trade, passed between, moved between, flowed between, exports to and imports from, imports from and exports to, sales to and purchases from, imports and exports, goods imports and exports, exports and imports of goods, goods trade, trade flows, two way trade in goods, total volume of trade, overall trade volume, two way commerce, trade flow, bilateral trade turnover, mutual trade turnover, bilateral turnover, bilateral commerce, our trade, trade, traded, turnover, trade turnover, trade volume, volume of trade, trade value, value of trade, commerce, commodity turnover, exchanged goods, exchanged products, exchanging goods, trading, commodity exchange, goods turnover, exchange of goods, trade operations, trade exchange, two way trade, bilateral trade, mutual trade, total trade, trading volume, trade in goods, merchandise trade, exports and imports combined, combined exports and imports, export import operations',
    exports:
      'outward shipments, overseas shipments, overseas sales, export earnings, foreign sales, export receipts, shipments overseas, exports of goods, goods exports, outbound trade, shipments abroad, merchandise shipments, sales abroad, outbound shipments, total exports, overall exports, merchandise exports, all exports, export, exports, exported, exporting, export revenue, export revenues, export volume, shipments to, sales to, sold to, deliveries to, supplies to',
    imports:
      'import bill, imports bill, import spending, inbound shipments, overseas purchases, inward shipments, imports of goods, goods imports, total imports, overall imports, merchandise imports, all imports, import, imports, imported, importing, import volume, purchases from, bought from, deliveries from, supplies from, sell us, sells us, sold us, selling us, ship us, supply us, supplies us, supplied us',
    balance: 'balance, trade balance, balance of trade, foreign trade balance',
    surplus:
      'foreign trade surplus, surpluses, trade surpluses, favourable balance, favorable balance, favourable trade balance, surplus, trade surplus, positive balance, positive trade balance, positive saldo, net exports, in the black',
    deficit:
      'hole in, foreign trade deficit, deficits, trade deficits, bilateral deficit, goods deficit, trade shortfalls, trade gaps, unfavourable balance, unfavorable balance, gap between the two, gap, shortfall, trade shortfall, deficit, trade deficit, passive balance, passive trade balance, negative balance, negative trade balance, negative saldo, trade gap, trade imbalance, in the red',
    foreign:
      'foreign trade balance, foreign trade deficit, foreign trade surplus, foreign trade, foreign trade turnover, external trade, external trade turnover, overseas trade, international trade, total trade, total exports, total imports, overall exports, overall imports, total foreign trade, overall trade, with the world, with the outside world, the outside world, from outside the bloc, outside the bloc, from outside the union, from outside the eu, worldwide, with foreign countries, merchandise exports, merchandise imports, all exports, all imports',
    'as-a-whole': 'abroad, overall, as a whole, in the aggregate, globally',
    'not-trade':
      'non declared trade, undeclared trade, agence france presse, france presse, new china news agency, china daily, china news, russia today, radio free europe, voice of america, bank of china, uk foreign office, trade house, trading house, trade ministry, commerce ministry, ministry of trade, ministry of commerce, ministry of foreign trade, trade minister, commerce minister, minister of trade, minister of commerce, minister for trade, trade war, trade wars, trade deal, trade deals, trade agreement, trade agreements, trade pact, trade talks, trade mission, trade missions, trade fair, trade union, trade unions, trade policy, trade relations, trade ties, trade links, trade cooperation, trade and economic, economic and trade, trade economic, trade and investment, trade barriers, trade tensions, trade dispute, trade route, trade routes, trade corridor, trade representative, trade representation, trade office, trade commissioner, trade attache, trade targets, free trade, fair trade, world trade organization, world trade organisation, trade organization, trade restrictions, trade facilitation, chamber of commerce, department of commerce, commerce department, trade department, department of trade, board of trade, trade official, trade officials, trade sources, trade data, trade figures, trade statistics, trade report, trade show, trade zone, trade network, trade retail, retail trade, wholesale trade, domestic trade, internal trade, trade turnover of shops, e commerce, export bank, export import bank, import bank, export credit, export promotion, export potential, export mission, export center, export restrictions, export controls, import duties, import duty, import tariffs, import substitution, import permits, import ban, export ban, export subsidies, export quotas, import quotas, export list, import list, export and import opportunities, import and export opportunities, insider trade, trading floor, trading session, trade name, intergovernmental commission on trade, commission on trade, trade nations, electronic trade, digital trade, online trade, trade delegation, trade delegations, catch up, catching up, caught up, keep up, set up, sets up, back up, make up for, speed up, step up',
    shipments:
      'go to, goes to, going to, gone to, sells, heads to, head to, headed to, destined for, bound for, flowed, went to, shipments, shipment, deliveries, delivery, supplies, sales, sold, selling, sell, supplied, shipped, goods dispatched, dispatched, delivered',
    purchases:
      'come from, comes from, coming from, buys, originates in, originate in, originated in, came from, sourced, purchases, purchased, purchasing, bought, buy, buying, procurement, acquired',
    event:
      'before the war, before the pandemic, before covid, before the conflict, before the invasion, before sanctions, before the sanctions, before the crisis, pre war, pre pandemic, prior to the war, prior to the pandemic, war, wars, conflict, invasion, hostilities, earthquake',
    talks: 'truce, ceasefire, talks, negotiations, dispute, standoff, tensions, meeting, summit, deal, agreement, pact',
    rest: 'remaining, rest, other, others',
    except: 'other than, except, except for, excluding, outside, outside of, not counting',
    cause: 'thanks to, because of, owing to, due to, on the back of, on the strength of',
    filler:
      'first of all, first and foremost, at first, at first glance, in the first place, in the first instance, first things first, also, already, itself, thus, therefore, still, again, moreover, furthermore, likewise, similarly, notably, produced a, produces a, producing a',
    opposite:
      'in return, in exchange, in the opposite direction, in the other direction, in the reverse direction, opposite direction, the other way, the other way round, reverse flow, return flow, came back',
    wares: 'goods and services, goods, products, merchandise, commodities, wares, items',
    deals:
      'bought, buys, buy, buying, purchased, purchasing, selling, acquired, imported, sold, sells, sell, shipped, supplied, exported, sourced, delivered',
    goods:
      'marble, granite, stone, juice, juices, jam, mineral water, sunflower oil, corn oil, vegetable oils, sweets, biscuits, noodles, caviar, sausages, canned food, mushrooms, spices, tomato paste, seeds, fodder, plywood, pulp, paper, cardboard, packaging, bricks, tiles, paint, paints, soap, perfume, fabrics, fabric, curtains, uniforms, shoes, hides, motorcycles, scooters, excavators, cranes, elevators, generators, engines, motors, pumps, valves, vaccines, cameras, televisions, refrigerators, appliances, air conditioners, servers, locomotives, railcars, yachts, helicopters, missiles, ammunition, ferroalloys, ferrochrome, tungsten, titanium, antimony, graphite, salt, sulphuric acid, ammonia, peat, resin, lubricants, ethanol, biodiesel, hydrogen, coke, pellets, slag, scrap metal, precious metals, cocoa, pomegranate, hazelnut, cherry, apple, grain products, oil and gas, petroleum products, telecommunications equipment, lorries, tankers, wagons, household goods, building materials, construction materials, auto components, car parts, by rail, by railway, by sea, by air, by road, chip, ship, ships, vessel, vessels, aircraft, planes, tractor, tractors, harvesters, avocados, bananas, olive oil, vegetable oil, soy, pork, lamb, livestock, phosphate, potash, sulphur, sulfur, zinc, nickel, lithium, rare earths, rare earth, glass, ceramics, wood, carpets, toys, bicycles, evs, ev, seafood, shrimp, chocolate, confectionery, beverages, alcohol, vodka, beer, cigarettes, cosmetics, detergents, spare parts, auto parts, tyres, tires, cables, transformers, turbines, minerals, mineral, raw materials, petrochemicals, petrochemical, methanol, polypropylene, bitumen, diesel, gasoline, petrol, jet fuel, kerosene, naphtha, condensate, pipes, rebar, scrap, alumina, bauxite, manganese, gems, jewellery, pearls, knitwear, yarn, silk, cashmere, raisins, almonds, pistachios, walnuts, cherries, grapes, citrus, oranges, lemons, potatoes, onions, garlic, eggs, milk, cheese, butter, honey, flour, pasta, oilseeds, sunflower, canola, lentils, pulses, bran, cattle, sheep, horses, drones, liquefied gas, hydrocarbons, oil, crude, crude oil, petroleum, oil products, gas, natural gas, lng, fuel, coal, electricity, power, non oil, non oil sector, non oil exports, non oil and gas, energy, tomato, tomatoes, fruit, fruits, vegetables, nuts, hazelnuts, apples, persimmons, pomegranates, wine, cotton, wheat, grain, corn, soybeans, barley, sugar, tea, coffee, rice, food, foods, foodstuffs, agricultural, agricultural products, agri, farm products, agrifood, fertilizer, fertilizers, urea, meat, beef, poultry, fish, dairy, cars, car, vehicles, vehicle, automobiles, trucks, buses, machinery, equipment, machines, electronics, phones, smartphones, computers, chips, semiconductors, steel, iron, iron ore, ore, copper, aluminium, aluminum, metals, metal, gold, silver, uranium, plastics, polymers, chemicals, chemical, cement, timber, furniture, textiles, textile, clothing, garments, apparel, footwear, medicines, pharmaceuticals, drugs, arms, weapons, batteries, solar panels, electric, mechanical and electrical, high tech products, manufactured goods, consumer goods, services, service, tourism services, products such as, jewelry, diamonds, tobacco, flowers, wool, leather, rubber',
    other:
      'world trade, world exports, world imports, world merchandise trade, world goods trade, world trade in goods, world merchandise exports, world commerce, global trade, global exports, global imports, global merchandise trade, global goods trade, global trade in goods, global merchandise exports, global commerce, worldwide trade, worldwide exports, worldwide imports, worldwide merchandise trade, worldwide goods trade, worldwide trade in goods, worldwide merchandise exports, worldwide commerce, export orders, export order, orders for export, export contract, export contracts, export agreements, export deals, export requests, new orders, order book, platform, marketplace, free zone, free economic zone, economic zone, industrial zone, stock exchange, exchange, retailer, retailers, airline, airlines, refinery, supermarket, supermarkets, chain, shops, stores, llc, jsc, ojsc, cjsc, plc, gmbh, holding, conglomerate, startup, ratio, ratio of exports to imports, coverage ratio, export coverage, exports to imports ratio, import cover, sent home, money sent, current account, national currencies, local currencies, number of, flow of, flows of, arrivals, intra eu trade, intra eu exports, intra eu imports, intra eu, per capita, customs revenue, retail sales, sales of the chain, freight rates, working days, checkpoints, salary fund, turnover tax, trade finance, investment, investments, invest, invested, investing, investor, investors, fdi, gdp, gross domestic product, economy, economic growth, inflation, budget, debt, loan, loans, credit, credits, grant, grants, aid, reserves, reserve, revenue, revenues, profit, profits, income, wage, wages, salary, salaries, price, prices, priced, cost, costs, costing, tariff, tariffs, duty, duties, tax, taxes, quota, quotas, interest rate, exchange rate, rate cut, shares of the company, stock, stocks, bonds, bond, fund, funds, capital, capacity, production, produced, produces, output, harvest, industrial, industry, manufacturing, retail, consumption, demand, transit, transited, cargo, freight, containers, container, teu, block trains, train, trains, wagons, transport, transportation, transported, carried, shipped goods by rail, throughput, port, ports, passengers, tourists, tourist, tourism, visitors, visits, flights, students, population, people, jobs, employment, unemployment, employees, companies operate, company, companies, firms, enterprises, joint ventures, contract, contracts, deal worth, deals worth, deals, agreements worth, memorandum, project, projects, plant, farm, park, road, roads, railway, pipeline, bridge, construction, built, building, remittances, transfers, bank, banks, assets, turnover of the company, market capitalization, stake, acquisition, purchase of the stake, sales of the company, households, families, energy consumption, emissions, hectares, territory, temperature, distance, votes, seats, medals, fine, fined, damage, subsidies, subsidy, pension, mortgage, payments, payment, settlements, insurance, telecom, internet, users, subscribers, startups, patents, machine tools produced, fell ill, died, killed, born, seized, confiscated, smuggled, smuggling, contraband',
    up: 'ascended, balloon*, inched up, ticked up, nudged up, picked up, went up, shot up, boosted, bounced, increase of, growth of, rise of, gain of, jump of, surge of, on the rise, wider, bigger, swell*, edged up, crept up, advance*, expand*, surg*, jump*, soar*, climb*, widen*, increas*, grow*, rebound*, recover*, accelerat*, up, rose, rise, rises, risen, rising, grew, grow, grows, grown, growing, growth, increase, increased, increases, increasing, an increase, gain, gained, gains, climb, climbed, climbing, jump, jumped, jumping, surge, surged, surging, soar, soared, soaring, expand, expanded, expanding, expansion, advance, advanced, widened, widening, widen, improved, leap, leapt, leaped, swelled, accelerated, rocketed, skyrocketed, strengthened, recovered, rebounded, added, higher, stronger, no growth, no increase, no rise, without growth, stopped growing, stopped rising, ceased to grow',
    down: 'inched down, ticked down, went down, fell back, nosedived, crashed, cooled, slackened, sagged, receded, decrease of, decline of, drop of, fall of, reduction of, slid back, narrower, edged down, eased, retreat*, narrow*, shrink*, slump*, plung*, decreas*, declin*, drop*, tumbl*, contract*, fall*, down, fell, fall, falls, fallen, falling, drop, dropped, drops, dropping, decline, declined, declines, declining, decrease, decreased, decreases, decreasing, reduction, reduced, reduce, shrank, shrunk, shrink, shrinking, slump, slumped, plunge, plunged, plummeted, slid, slide, dipped, dip, tumbled, contracted, contraction, narrowed, narrowing, narrow, lost, eased, sank, weakened, lower, slipped, shed, collapse, collapsed, cut, no decline, no decrease, no fall, no drop, stopped falling, stopped declining, ceased to fall',
    same: 'unchanged, flat, stable, same level',
    double: 'doubling to, having doubled, double, doubled, doubling, doubles, twofold, two fold, twice',
    triple: 'triple, tripled, tripling, trebled, threefold, three fold',
    quadruple: 'quadrupled, quadruple, fourfold, four fold',
    halve:
      'halved, halving, half as much, half as large, half as high, half as many, half as big, half the level, half the figure',
    more: 'more, higher, greater, larger, up, above, increase, growth, rise, bigger, in excess',
    less: 'less, lower, smaller, down, below, decrease, decline, drop, fewer, reduction, fall',
    'span-end': 'more, less, fewer, decrease, increase, decline, rise, growth, drop, reduction, fall',
    by: 'by, increase of, growth of, rise of, decrease of, decline of, drop of, fall of, reduction of, gain of, up, down, an extra, additional, another',
    to: 'to, at, up to',
    reach:
      'added up to, add up to, adds up to, adding up to, brought, brings, saw, sees, making up, makes up, make up, to reach, cost, carried out, carries out, came in at, came in, reached, reach, reaching, amounted to, amounted, amounting to, totaled, totalled, totaling, totalling, totals, accounted to, made, made up, stood at, was, were, is, are, came to, comes to, hit, hitting, exceeded, exceeding, exceeds, surpassed, surpassing, topped, passed, crossed, equaled, worth, valued at, estimated at, constituted, accounted for, recorded, recording, posted, registered, earned, generated, ran at, put at, approached, approaching, nearing',
    traders: 'companies',
    pace: 'pace, growth rate, rate of growth, growth rates, rate of decline',
    change: 'change, changes, changed, growth rate',
    total: 'total, the total, in total, all told, in all, altogether, overall, all countries, world',
    difference: 'difference, differs',
    from: 'from, with respect to, in respect to, as opposed to, as against, against, compares with, compares to, compared with, compared to, versus, vs, in comparison with, relative to, over the, on the, over, on',
    than: 'than, with respect to, in respect to, as opposed to, compares with, compares to, compared with, compared to, in comparison with, in comparison to, against, versus, vs, relative to, over the same, on the same, from the same',
    'year-ago':
      'on an annual basis, in annual terms, on year, y y, year to year, from the year before, a year prior, 12 months earlier, twelve months earlier, the year prior, the same time last year, the like period, from a year ago, than a year ago, year ago period, year earlier period, year ago level, year ago quarter, year ago month, over the past year, over the last year, a year earlier, a year ago, year ago, year earlier, the previous year, previous year, the year before, year before, a year before, the preceding year, prior year, the same period last year, same period of last year, the same period of last year, same period of the previous year, the same period of the previous year, same months of last year, the same months of last year, same period last year, the corresponding period, corresponding period, year on year, year over year, y o y, yoy, on the year, annualized, same months of',
    'in-brackets': 'in brackets, in parentheses, in round brackets',
    'month-ago':
      'm m, a quarter earlier, a quarter ago, from a quarter earlier, from a quarter ago, the quarter before, on month, from the previous month, from a month earlier, month to month, quarter on quarter, q q, from the previous quarter, the previous quarter, quarter over quarter, from the prior month, month on month, month over month, m o m, mom, the previous month, previous month, the month before, a month earlier, on the month, compared to the previous month',
    'level-of':
      'the level of, levels of, level in, level seen in, the figure for, the figure of, the total of, that of, what it was in, what they were in, as much as in, as high as in, as large as in, as many as in, as big as in, as much as during, as much as for, as in',
    'same-period':
      'the corresponding period of, same period, the same period, corresponding period, same months, the same months, same month, the same month, same quarter, the same quarter, similar period, analogous period, similar period of, like period, comparable period, same half, same stretch, same timeframe, same time frame, same span, same interval, same term, corresponding months, corresponding month, corresponding quarter, corresponding half, corresponding stretch, corresponding timeframe, corresponding time frame, corresponding span, corresponding interval, corresponding term, respective period, respective months, respective month, respective quarter, respective half, respective stretch, respective timeframe, respective time frame, respective span, respective interval, respective term, matching period, matching months, matching month, matching quarter, matching half, matching stretch, matching timeframe, matching time frame, matching span, matching interval, matching term, comparable period, comparable months, comparable month, comparable quarter, comparable half, comparable stretch, comparable timeframe, comparable time frame, comparable span, comparable interval, comparable term, similar months, similar month, similar quarter, similar timeframe, similar time frame, similar span, similar interval, analogous months, analogous month, analogous quarter, analogous half, analogous stretch, analogous timeframe, analogous time frame, analogous span, analogous interval, analogous term, equivalent period, equivalent months, equivalent month, equivalent quarter, equivalent half, equivalent stretch, equivalent timeframe, equivalent time frame, equivalent span, equivalent interval, equivalent term, equal period, equal months, equal stretch, equal timeframe, equal time frame, equal span, equal interval, identical period, identical months, identical month, identical quarter, identical timeframe, identical time frame, identical span, identical interval, like months, like timeframe, like time frame',
    exceeds:
      'exceeded, exceeds, exceed, surpassed, surpasses, outstripped, outstrip, outweighed, outweigh, overtook, more than',
    trails: 'trailed, trails, fell short of, lagged behind, fell behind, less than',
    ...{ greater: 'more, larger, higher, greater, bigger', smaller: 'less, lower, smaller' },
    alone: 'alone',
    'whole-period':
      'over the quarter, in the quarter, for the quarter, during the quarter, across the quarter, over the period, in the period, for the period, during the period, in the reporting period, over the reporting period, during the reporting period, over the same months, in the half year, over the half year',
    'whole-year':
      'for the full year, for the whole year, over the full year, over the whole year, full year, for the year as a whole',
    share:
      'weight in, specific weight, weighting, held, holds, slice, share, shares, a share of, accounted for, accounts for, account for, accounting for, proportion, made up, makes up, make up, represented, represents, constituting, comprised, comprises, fell to the share, constituted',
    'of-total':
      'of everything, of the total, of total, of its total, of all, of overall, in the total, in total, in the structure',
    partner:
      'trading partner, trading partners, trade partner, trade partners, partner, partners, economic partner, counterpart in trade, trading nation, trading nations',
    'one-of': 'one of, among, a key, a main, a leading, a top, a principal, a chief, a major trading',
    supplier:
      'leading source, top source, biggest source, largest source, main source, number one source, supplier, suppliers, import source, import sources, source of imports, sources of imports, source of its imports, origin of imports, importers to, exporter to, exporters to, among importers, importing countries, importers, source market, country of origin, countries of origin',
    market:
      'importers of goods, market for, export market, export markets, export destination, export destinations, destination, destinations, buyer, buyers, market, markets, sales market, customer, customers, consumer, consumers, importer of, buyer of',
    largest:
      'leading source, top source, biggest source, largest source, main source, number one source, largest, foremost, biggest, main, primary, top, leading, major trading, number one, no 1, principal, key, chief, most important, leader, leads, led, tops, topped, heads, headed',
    most: 'the most, most goods, most of all, most to, most from, most heavily, largest volume of, largest volumes of',
    place: 'place, position, rank, ranked, ranks, ranking, spot, ranked as',
    having:
      'with, followed with, followed by, trailed by, next with, next at, comes next with, came next with, is next with',
    'came-in': 'came, comes, moved up to, finished, was, is, were',
    outranked:
      'after, behind, ahead of, only to, overtaking, overtook, having overtaken, surpassing, outpacing, replacing, trailing, edging out, dethroning, displacing',
    'as-to': 'in, by, for, among, in terms of, on',
    'for-whom': 'for',
    among: 'among, list of, ranking of',
    record:
      'set a record, sets a record, set a new record, set a historic record, set an all time record, largest ever, widest ever, biggest ever, greatest ever, highest in the history, largest in the history, highest figure in the history, largest figure in the history, highest figure on record, highest level in the history, highest volume in the history, largest on record, highest on record, record, a record, record high, all time high, historic high, highest ever, highest level, historical maximum, historic maximum, new high, highest in history, record level, record breaking, breaking a record, new record, historical high, record year, all time peak, its peak, historic peak, historical peak, highest point, an all time peak, a peak, all time record',
    'in-a-row':
      'streak of, stretch of, run of, in a row, consecutive, straight, successive, running, consecutively, year after year',
    nowadays: 'now, currently, at present, traditionally, today, these days, by tradition, historically',
    'first-time': 'for the first time, first time, first time ever, first ever',
    best: 'fastest, slowest, sharpest, steepest, strongest, weakest, biggest, smallest, highest, lowest, largest, quickest, worst, best, longest, widest, narrowest, softest, deepest, poorest, heaviest, most, least, first time, for the first time, first such, peak, record, a record',
    percent: '%, percent, per cent, pct, pc, percentage',
    'in-quantity':
      'in terms of volume, in volume terms, in volume, by volume, in terms of weight, in weight, by weight, in terms of quantity, in quantity, in quantitative terms, in physical terms, in physical volume, in terms of tonnage, in tonnage',
    points: 'percentage points, percentage point, pp, p p, basis points, points, p.p',
    ...{ minus: 'minus, negative, minus of', plus: 'plus' },
    adverb: '',
    region:
      'the region, this region, the bloc, this bloc, the continent, this continent, the union, the alliance, the organization, the organisation, the grouping, member',
    everything:
      'of everything, everything, all that, what, all the goods, all goods, all it, all the things, every dollar of',
    province:
      'some countries, some neighbours, some neighbors, certain countries, individual countries, a number of countries, several countries, border zone, province, provinces, provincial, oblast, krai, autonomous region, autonomous republic, autonomous oblast, municipality, prefecture, city of, nakhchivan, xinjiang, guangdong, guangxi, zhejiang, jiangsu, shandong, fujian, shaanxi, sichuan, chongqing, hainan, heilongjiang, inner mongolia, shanghai, shenzhen, guangzhou, yiwu, urumqi, tatarstan, bashkortostan, dagestan, chechnya, astrakhan, sverdlovsk, st petersburg, bavaria, california, texas, gujarat, almaty',
    ...{ index: '', times: 'times, fold, x' },
    over: 'over the, over, more than, above, exceeding, exceeded, exceeds, exceed, surpassed, surpassing, topped, upwards of, at least, not less than, not fewer than, not below, just over, slightly over, slightly more than, a little over, a little more than, tops, in excess of, no less than, passed, crossed, greater than, surpass, well over, beyond',
    under:
      'under, less than, below, just under, slightly less than, slightly under, a little less than, up to, at most, not exceed, not exceeded, not exceeding, didn t exceed, without exceeding, never exceeded, failed to exceed, not surpass, not surpassed, not reach, not reached, didn t reach, without reaching, never reached, failed to reach, fell short of, not more than, no more than, fewer than, short of',
    about:
      'about, around, roughly, approximately, some, nearly, almost, close to, an estimated, estimated, circa, approx, more or less, near, not far from, approached, approaching, nearing',
    'half-of': 'half a, half of a, half',
    unit: 'bottles, bottle, carats, ounces, ounce, gallons, bushels, sacks, boxes, cans, cases, viewers, followers, subscribers, users, customers, consumers, visitors, residents, inhabitants, refugees, migrants, buyers, voters, shares, tickets, parcels, orders, words, square, tonne kilometres, tonne kilometers, vessels, ships, flights, hotels, rooms, beds, trees, animals, sheep, cattle, pairs, sets, copies, doses, downloads, views, patients, men, women, children, pupils, teachers, soldiers, troops, customs declarations, declarations, applications, visas, phones, smartphones, computers, tyres, tires, panels, turbines, megabits, gigabytes, litre, liter, kilo, kilos, pounds of, feet, foot, acres, inches, watts, volts, calls, guests, minutes, seconds, tons, ton, tonnes, tonne, mt, kg, kilograms, kilogram, kilometers, kilometer, kilometres, km, meters, metres, miles, barrels, barrel, bpd, cubic, cubic meters, cubic metres, bcm, mw, gw, megawatts, gigawatts, kwh, people, persons, countries, companies, firms, enterprises, years, year, months, days, hours, weeks, times a, tourists, citizens, passengers, containers, teu, trains, wagons, cars, units, pieces, heads, hectares, degrees, families, households, jobs, workers, students, sessions, agreements, documents, contracts, projects, goods items, items, types, points, liters, litres, bales, vehicles, families, seedlings, deputies, deg, members, states, products, branches, participants, exhibitors, delegates, business people, representatives',
    it: 'the bill, it, this, that, this figure, the figure, figure, figures, the indicator, indicator, the volume, volume, value, amount, number, the total, total, which, they, these, those',
    'the-country': 'the country, country, the republic, republic, its, the state, the nation, our, we',
    countries: 'countries, members, nations, economies, states, partners, them',
    'that-country': '',
    ...{
      'with-it': 'with it, with this country, with that country, with the latter',
      'to-it': 'to this country, to that country, to the latter',
      'from-it': 'from this country, from that country, from there, from the latter',
    },
    both: 'bilateral trade, mutual trade, bilateral trade turnover, mutual trade turnover, bilateral turnover, bilateral commerce, two way trade, our trade, the two countries, two countries, both countries, the two states, two states, the two sides, two sides, both sides, the sides, the two nations, two nations, between them, bilateral, mutual, each other, the parties, both states, our countries, our two countries, the neighbors, the neighbours',
    mutual: 'among, amongst, within, intra, between, with each other',
    which: 'which, when',
    including: 'including, of which, of that, of this, among them, out of which, out of this, in particular, where',
    office:
      'research fellow, senior fellow, visiting fellow, ambassador, ambassadors, president, prime minister, deputy prime minister, minister, ministers, deputy minister, vice minister, vice president, vice premier, premier, director, chairman, chairwoman, chair, head, chief, spokesman, spokeswoman, spokesperson, economist, analyst, expert, diplomat, consul, consul general, charge d affaires, governor, mayor, representative, secretary, secretary general, adviser, advisor, professor, official, officials, envoy, leader, deputy, member of parliament, lawmaker, commissioner, businessman, ceo, founder, counsellor, counselor, attache, speaker, foreign minister, economy minister, trade minister, finance minister, energy minister, deputy head, first deputy, farmer, trader, broker, blogger, journalist, manager, researcher, scholar, engineer, lawyer, logistician, forwarder, shopkeeper, owner, captain, historian, strategist, consultant, lecturer, scientist, banker, entrepreneur, columnist, commentator, specialist, coordinator, rector, undersecretary, under secretary, deputy director, vice chairman, ambassador at large, senator, trade commissioner, president of the chamber, negotiator, exporter, importer, retailer',
    body: 'analysis, ministry, committee, customs, customs committee, state customs committee, statistics, statistical, statistics committee, statistics service, bureau, agency, embassy, government, bank, central bank, chamber, association, administration, department, service, authority, council, parliament, office, institute, university, center, centre, commission, delegation, foundation, union of, newspaper, media, company, companies, firm, firms, enterprises, businessmen, entrepreneurs, investors, exporters, importers, side, nationals, citizens, corporation, foreign ministry, trade representation',
    according:
      'according to, citing, with reference to, referring to, data from, based on, statistics from, figures from, data released by, the data of, data of',
    shows: 'show, shows, showed, shown, put, puts, recorded, records, registered, counted, published, released',
    say: 'answered, answers, answer, replied, replies, responded, responds, retorted, explains, complained, complains, lamented, laments, joked, jokes, warned, warns, recalls, insisted, insists, maintained, maintains, concludes, admits, promised, promises, hopes, quipped, sums up, summed up, reckons, acknowledges, remarks, observes, stresses, emphasizes, emphasises, underlines, points out, tells, declares, claims, claimed, announces, say, says, said, noted, notes, added, adds, stressed, stated, told, emphasized, emphasised, underlined, underscored, mentioned, remarked, announced, declared, pointed out, continued, explained, recalled, commented, observed, believes, concluded, informed, reminded, wrote, writes, according to, highlighted, reported, revealed, argued, predicted, admitted, assured, acknowledged',
    expected:
      'heading for, headed for, on course for, on pace for, set to, is due to, poised to, seen reaching, should reach, should exceed, estimates for the year, expected, expects, expect, is expected, are expected, forecast, forecasts, forecasted, projected, projects that, projection, will, would, could, may reach, might, predicted, predicts, anticipated, anticipates, is likely, likely to, on track to, by the end of',
    target:
      'must reach, must exceed, task, our task, want, wants, would like, dream, dreams, dream of, pledged, pledge, pledges, promise, promises, promised, aspire to, set the goal, agreed to raise, agreed to bring, target, targets, targeted, aim, aims, aimed, aiming, goal, goals, plan, plans, planned, planning, intend, intends, intended, want to, hope, hopes, seek, seeks, bring, to bring, raise to, to raise, increase to, to increase, to reach, to double, to boost, potential to, potential, ambition, objective, set a, strive, capable of, can reach, can be increased, committed to, vowed',
    not: 'the days of, the era of, lost its, lost the, loses its, ceded, cedes, relinquished, surrendered, if, not, never, no longer, didn t, didnt, didn, isn t, isnt, isn, wasn t, wasnt, wasn, weren t, werent, hasn t, hasnt, hasn, haven t, doesn t, doesnt, doesn, failed to, fails to, fail to, would have, if only, suppose, imagine, as if, neither, no growth, no increase, no rise, no decline, no decrease, no fall, no drop, without growth, stopped growing, stopped rising, stopped falling, stopped declining, ceased to grow, ceased to fall, ceased to be, ceases to be, stopped being',
    'should-be': 'should read, should be, should have been',
    ...{ wrong: 'wrongly, erroneously, mistakenly, incorrectly, in error', instead: 'instead of, rather than' },
    untrue: 'false, untrue, not true, no truth, denied, denies, denied that, hoax, myth, fake, lie',
    average:
      'every year, each year, in recent years, over recent years, over the years, over the past few years, in the last few years, over the last few years, average daily, daily average, per capita, per day, average, averaged, on average, annual average, average annual, annually, compound annual, cagr',
    past: 'past, last, previous, preceding, recent',
    'same-time':
      'reporting period of, in the reporting period of, over the reporting period of, during the reporting period of, for the reporting period of, reported period of, said period of, mentioned period of, that month, that year, the same month, that quarter',
    and: 'and, not only, not just, not to mention, but, as well as, plus',
    while: 'while, whereas, whilst, meanwhile, although, though, however',
    together:
      'together, jointly, combined, collectively, taken together, these countries, these states, these nations, these markets, these partners, those countries, those states, those markets, these three, these two, these four, these five, the trio, three countries, four countries, five countries, ten countries, three markets, four markets, five markets, three partners, four partners, five partners, three states, four states, five states',
    ...{ or: 'or', respectively: 'respectively, in that order', 'all-of': 'whole of, all of, whole, entire' },
    'year-later':
      'before the war, before the pandemic, before covid, before the conflict, before the invasion, before sanctions, before the sanctions, before the crisis, pre war, pre pandemic, prior to the war, prior to the pandemic, in a decade, over a decade, in the decade, the past decades, first week of, second week of, week of, past decade, last decade, years of independence, since independence, a year later, one year later, the following year, the next year, a year after, two years later',
    cumulated: 'cumulative, cumulatively, combined, altogether, in total',
    fiscal: 'fiscal year, fiscal, financial year, fy, fiscal years, financial years',
  },
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
    own: 'customs, customs committee, state customs committee, customs service, federal customs service, customs authority, customs authorities, customs administration, customs department, customs agency, customs office, customs data, customs statistics, customs figures, statistics, statistics committee, state statistics committee, state statistical committee, statistical committee, national statistics committee, statistics service, statistical service, statistics agency, statistics office, statistical office, bureau of statistics, bureau of national statistics, national bureau of statistics, statistics bureau, statistics authority, statistics department, official statistics, trade statistics, state revenue committee',
    named: 'data, figures, count, official data, official figures, trade data, trade figures',
    CHN: 'general administration of customs, gacc',
    RUS: 'rosstat, federal customs service of russia',
    GEO: 'geostat',
    TUR: 'turkstat, turkish statistical institute',
    ARM: 'armstat',
    GBR: 'hm revenue and customs, hm revenue customs, hmrc, office for national statistics, department for business and trade',
    ...{ USA: 'census bureau, us census bureau, bureau of economic analysis', DEU: 'destatis', ITA: 'istat' },
    ...{ EU27: 'eurostat', IRN: 'irica', UKR: 'ukrstat', BLR: 'belstat' },
  },
  currencies,

  scales: {
    3: 'thousand, thousands, thou, k, ths, thsd',
    6: 'million, millions, mln, mn, m, mio, mil',
    9: 'billion, billions, bln, bn, b, milliard',
    12: 'trillion, trillions, tn, trn, trln, t',
  },
  numbers: {
    ...{ 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety' },
    100: 'hundred, hundreds',
  },
  fractions: {
    ...{ 400: 'fivefold, five fold', 500: 'sixfold, six fold', 600: 'sevenfold, seven fold' },
    ...{ 700: 'eightfold, eight fold', 800: 'ninefold, nine fold', 900: 'tenfold, ten fold' },
    ...{ 25: 'a quarter, one quarter, one fourth', 33.3: 'a third, one third', 66.7: 'two thirds' },
    50: 'one and a half times, half, a half, one half',
    ...{ 75: 'three quarters, three fourths', 20: 'a fifth, one fifth', 10: 'a tenth, one tenth', 40: 'two fifths' },
  },
  parts: {
    ...{ 16.67: 'a sixth, one sixth, one in six', 14.29: 'a seventh, one seventh, one in seven' },
    ...{ 12.5: 'an eighth, one eighth, one in eight', 60: 'three fifths, three in five' },
    ...{ 80: 'four fifths, four in five', 30: 'three tenths', 70: 'seven tenths', 90: 'nine tenths' },
    50: 'half, a half, one half, one in two, every second',
    33.33: 'a third, one third, one in three, every third',
    ...{ 66.67: 'two thirds, two in three', 40: 'two fifths, two in five' },
    25: 'a quarter, one quarter, a fourth, one fourth, one in four, every fourth',
    75: 'three quarters, three fourths, three in four',
    20: 'a fifth, one fifth, one in five, every fifth',
    10: 'a tenth, one tenth, one in ten, every tenth',
  },
  kindOfGoods: { lead: 'of', ending: /[^ius]s$/ },
  plural: /^(?!.* of ).*s$|^\w+s of /,
  abbreviations:
    'mr, mrs, ms, dr, prof, st, no, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, u s, u.s, u k, h k, h.k, n z, n.z, mln, bln, mn, bn, trln, dlrs, pct, vs, approx, gen, inc, ltd, co, corp, jr, sr, e g, i e, etc',
}
