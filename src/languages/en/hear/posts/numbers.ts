import type { NumberWord } from '../../../model/hear/post-word.ts'

export const numbers: Readonly<Record<NumberWord, string>> = {
  percent: '%, percent, per cent, pct, pc, percentage',
  points: 'percentage points, percentage point, pp, p p, basis points, points, p.p',
  'in-quantity':
    'in terms of volume, in volume terms, in volume, by volume, in terms of weight, in weight, by weight, in terms of quantity, in quantity, in quantitative terms, in physical terms, in physical volume, in terms of tonnage, in tonnage',
  minus: 'minus, negative, minus of',
  plus: 'plus',
  index: '',
  times: 'times, fold, x',
  over: 'over the, over, more than, above, exceeding, exceeded, exceeds, exceed, surpassed, surpassing, topped, topping, upwards of, north of, breached, breaching, broke through, broken through, breaking through, crossing, passing, going past, went past, at least, not less than, not fewer than, not below, just over, slightly over, slightly more than, a little over, a little more than, tops, in excess of, no less than, passed, crossed, greater than, surpass, well over, beyond',
  under:
    'fell below, fall below, falls below, falling below, fallen below, dropped below, dropping below, dipped below, slipped below, slid below, sank below, sunk below, declined below, fell under, dropped under, slipped under, dipped under, under, less than, below, just under, slightly less than, slightly under, a little less than, up to, at most, not exceed, not exceeded, not exceeding, didn t exceed, without exceeding, never exceeded, failed to exceed, not surpass, not surpassed, not reach, not reached, didn t reach, without reaching, never reached, failed to reach, fell short of, not more than, no more than, fewer than, short of',
  about:
    'about, around, roughly, approximately, some, nearly, almost, close to, an estimated, estimated, circa, approx, more or less, near, not far from, approached, approaching, nearing',
  'half-of': 'half a, half of a, half',
  unit: 'bottles, bottle, carats, ounces, ounce, gallons, bushels, sacks, boxes, cans, cases, viewers, followers, subscribers, users, customers, consumers, visitors, residents, inhabitants, refugees, migrants, buyers, voters, shares, tickets, parcels, orders, words, square, tonne kilometres, tonne kilometers, vessels, ships, flights, hotels, rooms, beds, trees, animals, sheep, cattle, pairs, sets, copies, doses, downloads, views, patients, men, women, children, pupils, teachers, soldiers, troops, customs declarations, declarations, applications, visas, phones, smartphones, computers, tyres, tires, panels, turbines, megabits, gigabytes, litre, liter, kilo, kilos, pounds of, feet, foot, acres, inches, watts, volts, calls, guests, minutes, seconds, tons, ton, tonnes, tonne, mt, kg, kilograms, kilogram, kilometers, kilometer, kilometres, km, meters, metres, miles, barrels, barrel, bpd, cubic, cubic meters, cubic metres, bcm, mw, gw, megawatts, gigawatts, kwh, people, persons, countries, companies, firms, enterprises, years, year, months, days, hours, weeks, times a, tourists, citizens, passengers, containers, teu, trains, wagons, cars, units, pieces, heads, hectares, degrees, families, households, jobs, workers, students, sessions, agreements, documents, contracts, projects, goods items, items, types, points, liters, litres, bales, vehicles, families, seedlings, deputies, deg, members, states, products, branches, participants, exhibitors, delegates, business people, representatives',
}
