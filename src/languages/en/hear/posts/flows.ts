import type { FlowWord } from '../../../model/hear/post-word.ts'

export const flows: Readonly<Record<FlowWord, string>> = {
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
    'european economy, europe s economy, economy of europe, usa currency, american currency, non declared trade, undeclared trade, agence france presse, france presse, new china news agency, china daily, china news, russia today, radio free europe, voice of america, bank of china, uk foreign office, trade house, trading house, trade ministry, commerce ministry, ministry of trade, ministry of commerce, ministry of foreign trade, trade minister, commerce minister, minister of trade, minister of commerce, minister for trade, trade war, trade wars, trade deal, trade deals, trade agreement, trade agreements, trade pact, trade talks, trade mission, trade missions, trade fair, trade union, trade unions, trade policy, trade relations, trade ties, trade links, trade cooperation, trade and economic, economic and trade, trade economic, trade and investment, trade barriers, trade tensions, trade dispute, trade route, trade routes, trade corridor, trade representative, trade representation, trade office, trade commissioner, trade attache, trade targets, free trade, fair trade, world trade organization, world trade organisation, trade organization, trade restrictions, trade facilitation, chamber of commerce, department of commerce, commerce department, trade department, department of trade, board of trade, trade official, trade officials, trade sources, trade data, trade figures, trade statistics, trade report, trade show, trade zone, trade network, trade retail, retail trade, wholesale trade, domestic trade, internal trade, trade turnover of shops, export bank, export import bank, import bank, export credit, export promotion, export potential, export mission, export center, export restrictions, export controls, import duties, import duty, import tariffs, import substitution, import permits, import ban, export ban, export subsidies, export quotas, import quotas, export list, import list, export and import opportunities, import and export opportunities, insider trade, trading floor, trading session, trade name, intergovernmental commission on trade, commission on trade, trade nations, trade delegation, trade delegations, catch up, catching up, caught up, keep up, set up, sets up, back up, make up for, speed up, step up',
  opposite:
    'in return, in exchange, in the opposite direction, in the other direction, in the reverse direction, opposite direction, the other way, the other way round, reverse flow, return flow, came back',
  event:
    'before the war, before the pandemic, before covid, before the conflict, before the invasion, before sanctions, before the sanctions, before the crisis, pre war, pre pandemic, prior to the war, prior to the pandemic, war, wars, conflict, invasion, hostilities, earthquake',
  talks: 'truce, ceasefire, talks, negotiations, dispute, standoff, tensions, meeting, summit, deal, agreement, pact',
  pressure: 'tariff, tariffs, duty, duties, levies, sanctions, demand',
  filler:
    'in other words, put differently, to put it differently, first of all, first and foremost, at first, at first glance, in the first place, in the first instance, first things first, also, already, itself, thus, therefore, still, again, moreover, furthermore, likewise, similarly, notably, produced a, produces a, producing a',
  shipments:
    'go to, goes to, going to, gone to, sells, heads to, head to, headed to, destined for, bound for, flowed, went to, shipments, shipment, deliveries, delivery, supplies, sales, sold, selling, sell, supplied, shipped, goods dispatched, dispatched, delivered',
  purchases:
    'come from, comes from, coming from, buys, originates in, originate in, originated in, came from, sourced, purchases, purchased, purchasing, bought, buy, buying, procurement, acquired',
  wares: 'goods and services, goods, products, merchandise, commodities, wares, items',
  except: 'without, net of, other than, except, except for, excluding, outside, outside of, not counting',
  rest: 'remaining, rest, other, others',
  cause: 'thanks to, because of, owing to, due to, on the back of, on the strength of',
  traders: 'companies',
  deals:
    'bought, buys, buy, buying, purchased, purchasing, selling, acquired, imported, sold, sells, sell, shipped, supplied, exported, sourced, delivered',
}
