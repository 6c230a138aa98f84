import { type Grammar, set } from '../../model/hear/grammar.ts'
import { classes } from './word-classes.ts'

const endings = set('s es ed d ing ly ern n')

export const grammar: Grammar = {
  letters: /\p{Script=Latin}/u,
  botName: { names: ['karvan bot', 'karvan'], word: 'caravan' },
  adpositions: 'before',
  sellsToObject: true,
  nounModifies: true,
  asksByOrder: true,
  sharedNames: { korea: ['KOR', 'PRK'], congo: ['COD', 'COG'] },
  mayEnd: ending => endings.has(ending),
  // People write "Ding Taonun".
  namesEndAs: 'az',
  fractions: [
    [/two thirds/, '66.7'],
    [/three quarters/, '75'],
    [/(?:by|a|one|almost|nearly) third(?= |$)/, '33.3'],
    [/(?:by|a|one|almost|nearly) quarter(?= |$)/, '25'],
    [/(?:by|a|one|almost|nearly) fifth(?= |$)/, '20'],
    [/(?:by|a|one|almost|nearly) tenth(?= |$)/, '10'],
    [/by (?:a )?half(?= |$)/, '50'],
  ],
  multiples: [
    [/(?:^| )(?:tripl|threefold|trebl)/, 3],
    [/(?:^| )(?:quadrupl|fourfold)/, 4],
  ],
  adjectiveEndings: [[/(?<!dominic)a$/, 'an,$`ans']],
  abbreviated: { 'St.': 'Saint' },
  formalNames: ['republic of *', 'kingdom of *'],
  // "The same 2024 period": the same period of 2024.
  reordered: [
    [
      /\b(same|corresponding|similar|comparable|equivalent)( (?:19|20)\d\d)( (?:period|months?|quarter|half))\b/gi,
      '$1$3$2',
    ],
  ],
  rewrites: [
    // Goods that only pass are no exports.
    [/\bre-((?:ex|im)port)/gi, 're$1'],
    [/OPEC ?\+/gi, ' opecplus '],
    [/\bw\/o\b/gi, 'without'],
    // "Is Russia behind Turkey?"; "behind" alone is no word of comparing: "what is behind the fall".
    [/^((?:is|was) [\p{L} ]{2,25}) behind\b/iu, '$1 trailing'],
    // What they export to us are our imports, and what they import from us our exports.
    [/\bthey export(?:ed)?(?= to us\b)/gi, 'they sell'],
    [/\bthey import(?:ed)?(?= from us\b)/gi, 'they buy'],
    // "Where does Germany stand in imports?"
    [
      /^where (?:is|does) ((?!it |the )[\p{L} ]+?)(?: stand| rank)? (?:in|by) (?=(?:ex|im)ports|turnover)/iu,
      'place of $1 in ',
    ],
    // "More than half of our exports"; "in the second half" is a time.
    [
      /(?<=(?:than|over|under|almost|is) )half (?:of )?(?=(?:our |the |total )*(?:\w+ports?|trade|total)\b)/gi,
      '50% of ',
    ],
    [/\bw\//gi, 'with '],
    [/\b(\d+(?:\.\d+)?)x\b/gi, '$1 times'],
    [/(^|[^\d\s])\s*%(?!\s?\d)/g, '$1 percent'],
    // "where'd", "what're", "they've" are two words.
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'d\b/gi, '$1 did'],
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'ll\b/gi, '$1 will'],
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'re\b/gi, '$1 are'],
    [/\b(where|how|what|who|when|why|we|they|you|it|that|there)'ve\b/gi, '$1 have'],
  ],
  // Lower-case "us" is "we"; capitals are the country.
  asTyped: { US: 'usa', 'U.S': 'usa', '&': 'and' },
  classes,
}
