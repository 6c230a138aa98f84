import type { ChangeWord } from '../../../model/hear/post-word.ts'

const rises =
  'increase, growth, rise, gain, jump, surge, uptick, upturn, upswing, spike, leap, hike, climb, boost, improvement, uplift, upsurge, expansion, advance'.split(
    ', ',
  )
const falls =
  'decrease, decline, drop, fall, reduction, slump, plunge, slide, dip, contraction, downtick, downturn, downswing, shrinkage, nosedive, tumble, collapse'.split(
    ', ',
  )
const goesOn = ['continue', 'continues', 'continued', 'continuing'].map(verb => `${verb} to increase`).join()
const risesOf = rises.map(noun => `${noun} of`).join()
const fallsOf = falls.map(noun => `${noun} of`).join()

export const changes: Readonly<Record<ChangeWord, string>> = {
  pace: 'pace, growth rate, growth rate of, rate of growth, growth rates, rate of decline',
  adverb: '',
  up: `${goesOn}, put on, puts on, putting on, tacked on, plus of, the plus was, a plus, growth rate of, growth rate was, growth rate is, growth rate stood at, growth rate amounted to, growth rate reached, growth rate came to, raised, lifted, hiked, mushroom*, mounted, escalated, vaulted, burgeon*, flourished, boomed, blossomed, thrived, snowballed, catapulted, sprang, revived, upped, augmented, enlarged, improvement, uplift, upsurge, gone up, managed to increase, managed to raise, managed to boost, annual growth, annual increase, annual rise, yearly growth, yearly increase, a monthly rise, a monthly increase, a monthly gain, quintupled, quintuple, sextupled, rallied, ascended, balloon*, spike*, spiking, inched up, ticked up, nudged up, picked up, went up, shot up, boosted, bounced, on the rise, wider, bigger, swell*, edged up, crept up, advance*, expand*, surg*, jump*, soar*, climb*, widen*, increas*, grow*, rebound*, recover*, accelerat*, up, rose, rise, rises, risen, rising, grew, grows, grown, growing, growth, increase, increased, increases, increasing, gain, gained, gains, climbed, climbing, jumped, jumping, surge, surged, surging, soared, soaring, expanded, expanding, expansion, advanced, widened, widening, improved, leap, leapt, leaped, swelled, accelerated, rocketed, skyrocketed, strengthened, recovered, rebounded, added, higher, stronger, no growth, no increase, no rise, without growth, stopped growing, stopped rising, ceased to grow, ${risesOf}, uptick, upturn, upswing, ramped up, multiplied`,
  down: `negative growth, negative growth of, negative growth rate, negative growth rate of, gave up, gives up, giving up, gave back, minus of, the minus was, a minus, dived, nose dived, cratered, skidded, shrivel*, faded, waned, abated, deteriorated, scaled back, pared back, pared, curtailed, trimmed, slashed, backslid, lessened, tailed off, tapered off, imploded, shrinkage, nosedive, gone down, fell below, fall below, falls below, falling below, fallen below, dropped below, dropping below, dipped below, slipped below, slid below, sank below, sunk below, declined below, fell under, dropped under, slipped under, dipped under, annual decline, annual decrease, annual drop, annual fall, a monthly fall, a monthly drop, a monthly decline, a monthly decrease, dwindled, diminished, inched down, ticked down, went down, fell back, nosedived, crashed, cooled, slackened, sagged, receded, slid back, narrower, edged down, eased, retreat*, narrow*, shrink*, slump*, plung*, decreas*, declin*, drop*, tumbl*, contract*, fall*, down, fell, falls, fallen, falling, dropped, drops, dropping, decline, declined, declines, declining, decrease, decreased, decreases, decreasing, reduction, reduced, reduce, shrank, shrunk, shrinking, slumped, plunge, plunged, plummeted, slid, slide, dipped, dip, tumbled, contracted, contraction, narrowed, narrowing, lost, sank, weakened, lower, slipped, shed, collapse, collapsed, cut, no decline, no decrease, no fall, no drop, stopped falling, stopped declining, ceased to fall, ${fallsOf}, downtick, downturn, downswing, subsided, softened, ebbed, withered, tanked`,
  same: 'the same as, same as, about the same, roughly the same, nearly the same, almost the same, much the same, at the same, all the same, unchanged, flat, stable, same level',
  double: 'doubling to, having doubled, double, doubled, doubling, doubles, twofold, two fold, twice',
  triple: 'triple, tripled, tripling, trebled, threefold, three fold',
  quadruple: 'quadrupled, quadruple, fourfold, four fold',
  halve:
    'halved, halving, half as much, half as large, half as high, half as many, half as big, half the level, half the figure',
  more: 'more, higher, greater, larger, up, above, increase, growth, rise, bigger, in excess',
  less: 'less, lower, smaller, down, below, decrease, decline, drop, fewer, reduction, fall',
  'span-end': 'more, less, fewer, decrease, increase, decline, rise, growth, drop, reduction, fall',
  by: `negative growth of, put on, puts on, putting on, tacked on, gave up, gives up, giving up, gave back, plus of, minus of, by, increment of, up, down, an extra, additional, another, added, gained, lost, shed, ${risesOf}, ${fallsOf}`,
  to: 'fell below, fall below, falls below, falling below, fallen below, dropped below, dropping below, dipped below, slipped below, slid below, sank below, sunk below, declined below, fell under, dropped under, slipped under, dipped under, to, at, up to',
  reach:
    'came close to, come close to, comes close to, coming close to, managed to reach, amount to, amounts to, added up to, add up to, adds up to, adding up to, brought, brings, saw, sees, making up, makes up, make up, to reach, cost, carried out, carries out, came in at, came in, reached, reach, reaching, amounted to, amounted, amounting to, totaled, totalled, totaling, totalling, totals, accounted to, made, made up, stood at, was, were, is, are, came to, comes to, hit, hitting, exceeded, exceeding, exceeds, surpassed, surpassing, topped, passed, crossed, equal to, equaled, equalled, worth, valued at, estimated at, constituted, accounted for, recorded, recording, posted, registered, earned, generated, ran at, put at, approached, approaching, nearing',
  'rise-of': `negative growth, negative growth of, growth, increase, increment, rise, gain, decrease, decline, drop, fall, reduction, ${risesOf}, ${fallsOf}`,
  difference: 'difference, differs, discrepancy, mismatch, overstates, overstate, understates, understate',
  change: 'change, changes, changed, growth rate',
  total: 'total, the total, in total, all told, in all, altogether, overall, all countries, world',
}
