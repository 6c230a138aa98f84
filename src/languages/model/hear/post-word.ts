/** What the words of a post do there, by subject. The lists are apart from those of questions: a post is addressed to nobody. */
export type PostWord =
  | FlowWord
  | SubjectWord
  | ChangeWord
  | ComparisonWord
  | PlaceWord
  | NumberWord
  | ReferenceWord
  | SpeechWord
  | ClauseWord
  | PeopleWord
  | ProjectWord

/** Flows, and of whom they are. */
export type FlowWord =
  | 'turnover'
  | 'exports'
  | 'imports'
  | 'balance'
  | 'surplus'
  | 'deficit'
  // Words of a balance that do not tell of what it is: "deficit", unlike "trade deficit".
  | 'bare-balance'
  // `foreign`: of trade with all countries; so is a flow behind `as-a-whole`.
  | 'foreign'
  | 'as-a-whole'
  // Names and phrases with a word of trade that is no flow.
  | 'not-trade'
  // The other flow of the same two sides.
  | 'opposite'
  // A war, whose country is not one of the two sides: "before the war in Ukraine". `talks`: exports are not to the country of "talks with".
  | 'event'
  | 'talks'
  // Of another country than the two sides: "US tariffs", "Chinese demand".
  | 'pressure'
  // Phrases with a word that is read elsewhere: "first of all".
  | 'filler'
  // Deliveries and purchases are flows only beside a country or `wares`, goods in general.
  | 'shipments'
  | 'purchases'
  | 'wares'
  // Beside a country whose trade is left out: "other than the United States".
  | 'except'
  // Before the countries, or the number, that the text has not named: "the remaining 20%", "other countries".
  | 'rest'
  // Beside the goods that a change of a flow comes from: "thanks to gold".
  | 'cause'
  // Firms in general, in the plural: "Turkish companies exported" tells of the country.
  | 'traders'
  // The verb of who buys or sells: "bought", "sold".
  | 'deals'

/** Other subjects of numbers than the trade of a country. */
export type SubjectWord =
  // Goods; and what is not trade in goods at all.
  | 'goods'
  | 'other'
  // What a balance may be of that is not trade: "current account", "payments", "services".
  | 'account'
  // The group of countries or the continent that the text named; all countries, "first in the world".
  | 'region'
  | 'world'
  // Continents whose names are also read as a group or a country: beside another continent they are not.
  | 'continent'
  // All goods, before who buys or sells them.
  | 'everything'
  // Parts of a country, whose trade is not that of the country.
  | 'province'

export type ChangeWord =
  // Nouns of how fast a trade changes: 增速, "growth rate". When the rate changes, that is no change of the trade.
  | 'pace'
  // Between a flow and its change in Chinese, where another unknown word tells the goods.
  | 'adverb'
  | 'up'
  | 'down'
  | 'same'
  | 'double'
  | 'triple'
  | 'quadruple'
  | 'halve'
  | 'more'
  | 'less'
  // Belongs to the words of a change right before it, "5 percent less".
  | 'span-end'
  // The word before a difference. `to`: the word before a level.
  | 'by'
  | 'to'
  | 'reach'
  | 'difference'
  // The noun of a change, which with a flow is no level: "the growth of trade came to $76 million".
  | 'rise-of'
  | 'change'
  | 'total'

/** What a trade is compared with. */
export type ComparisonWord =
  // Before a value or a period that is compared with.
  | 'from'
  | 'than'
  | 'year-ago'
  | 'month-ago'
  | 'same-period'
  // The base of the last change in the sentence before: "it was $82 million then".
  | 'back-then'
  // A time without a year that a change is counted from: "when relations were established".
  | 'founding'
  // The same month of another year: the one that is told of is a month.
  | 'same-month'
  // Right before or behind a month: of the months of the year up to it.
  | 'by-the-end'
  // Right before a period that is compared with: "twice the level of 2019".
  | 'level-of'
  // Before the figure of an earlier report, which the new one takes the place of.
  | 'revised-from'
  // What the numbers in brackets of a list are: "in brackets: January 2024".
  | 'in-brackets'
  // The year around the months that the text just told of. `all-of`: right before a year that months are compared with.
  | 'whole-year'
  | 'all-of'
  // The quarter or the months that the text named before a single month.
  | 'whole-period'
  // The newest period of the text: "in the reporting period".
  | 'reported-period'
  // Beside a month that the text only mentions: "in December alone".
  | 'alone'
  // One trade beside another: `exceeds` and `trails` are between them, `greater` and `smaller` need the word "than".
  | 'exceeds'
  | 'trails'
  | 'greater'
  | 'smaller'

/** Shares, places and records. */
export type PlaceWord =
  | 'share'
  | 'of-total'
  | 'partner'
  | 'one-of'
  | 'supplier'
  | 'market'
  | 'largest'
  | 'most'
  | 'place'
  // The verb before a place alone, "came second".
  | 'came-in'
  // Before the countries behind it, "followed by Russia".
  | 'followed'
  // Beside a country whose place it is not, "second after Russia".
  | 'outranked'
  // Before what the place is counted by, "second in exports".
  | 'as-to'
  // Between a country of a list and its amount, "Romania with $298 million".
  | 'having'
  // Behind a share, before who has it: "70 percent fell to Italy".
  | 'fell'
  | 'among'
  // Beside the country whose partners are told of: "for Georgia, China is the third partner".
  | 'for-whom'
  | 'record'
  | 'in-a-row'
  // Of several years.
  | 'average'
  // Before a number of years, "over the past five years".
  | 'past'
  // The time named before.
  | 'same-time'
  | 'nowadays'
  // Of a past time that is not named.
  | 'once'
  | 'first-time'
  // Before or behind a time since which nothing was like it: "the fastest pace since March".
  | 'best'

export type NumberWord =
  | 'percent'
  // Of percentages.
  | 'points'
  // Beside a change of the weight or the number of goods: "by 13 percent in terms of volume".
  | 'in-quantity'
  | 'minus'
  | 'plus'
  | 'index'
  | 'times'
  | 'over'
  | 'under'
  | 'about'
  | 'half-of'
  // Tonnes, kilometres, people.
  | 'unit'

/** References to what was named before. */
export type ReferenceWord =
  | 'it'
  | 'the-country'
  // Several of them, behind a flow and its preposition.
  | 'countries'
  // The partner named last, with its case, or with the word of its role: "with it", «туда».
  | 'that-country'
  | `${'with' | 'to' | 'from'}-it`
  | 'both'
  // Before or behind a group, of its members with each other.
  | 'mutual'
  // Begins a clause about the noun before it.
  | 'which'
  | 'including'
  // Turns to the only country of a sentence without numbers: "China did better".
  | 'in-contrast'

/** Who says it, and how surely. */
export type SpeechWord =
  | 'office'
  | 'body'
  | 'according'
  | 'say'
  // What an office or its data do with a figure: "show", "recorded".
  | 'shows'
  // Not a figure of what was.
  | 'expected'
  | 'target'
  // What is denied or only supposed: `not` in its clause, `untrue` in its sentence.
  | 'not'
  | 'untrue'
  // Of a number that the text corrects: `wrong` in its clause or right behind it, `should-be` right behind it, `instead` right before it.
  | 'wrong'
  | 'should-be'
  | 'instead'

/** Between clauses, and around a period. `respectively`: numbers of the things named before, in their order. */
export type ClauseWord =
  | 'respectively'
  | 'and'
  | 'or'
  | 'while'
  // A year whose months may not be those of the calendar, and months that are no whole ones of it.
  | 'fiscal'
  | 'other-calendar'
  | 'cumulated'
  // Of the share of several countries: "these countries together".
  | 'together'
  | 'year-later'

/**
 * Words around persons. `he`: the person named last. `he-says`: "according to him" in one phrase. `honorific`: no part of a name.
 * `no-office`: not between an office and its holder. `after-name`: ends a name that no space ends. `name-part`: "bin" in a name.
 */
export type PeopleWord = 'he' | 'he-says' | 'honorific' | 'no-office' | 'after-name' | 'name-part'

/** What is told of projects. */
export type ProjectWord = 'project' | 'opened' | 'built' | 'firm' | 'families' | 'emissions' | 'tonnes'
