import { type Grammar, set } from '../model/grammar.ts'

const endings = set('s es ed d ing ly ern n')

/** English grammar. */
export const grammar: Grammar = {
  letters: /\p{Script=Latin}/u,
  adpositions: 'before',
  sellsToObject: true,
  nounModifies: true,
  asksByOrder: true,
  sharedNames: { korea: ['KOR', 'PRK'], congo: ['COD', 'COG'] },
  mayEnd: ending => endings.has(ending),
  // People write "Ding Taonun".
  namesEndAs: 'az',
  abbreviated: { 'St.': 'Saint' },
  rewrites: [
    // "where'd", "what're", "they've" are two words.
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'d\b/gi, '$1 did'],
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'ll\b/gi, '$1 will'],
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'re\b/gi, '$1 are'],
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'ve\b/gi, '$1 have'],
  ],
  // Lower-case "us" is "we"; capitals are the country.
  asTyped: { US: 'usa', 'U.S': 'usa', '&': 'and' },
  classes: {
    // Places.
    article: 'the, mainland, all',
    us: 'us',
    our: 'our, ours',
    opposite: 'against',
    auxiliary: 'did, does, has, have',
    'flow-infinitive': /^(?:ex|im)port(?:ed)?$/,
    'flow-past': /^(?:ex|im)ported$/,
    everyday: 'chad, men, man, oman, mali, ton',
    abbreviation: 'as, ai, set, sos, car, bee, ar',
    not: 'not',
    // Amounts and ranks.
    'out-of-every': '* every',
    about: 'about',
    plus: 'plus',
    minus: 'minus',
    tonne: 't*',
    countries: 'countries, nations, states',
    top: 'top',
    ranking: 'ranking*',
    'to-rank': 'rank',
    'number-one': 'number one, no 1, nr 1',
    'number-word': 'number, no',
    'by-part': 'by, a',
    'up-to': 'to',
    slower: 'slow*',
    first: 'first',
    denial: 'not, no',
    'tag-question': 'right',
    'monthly-average': 'monthly average, per month on average',
    'short-month': 'm, mo',
    gost: 'gost',
    project: /^(?:joint )?project|^(?:power )?plant$/,
    solar: '*solar*',
  },
}
