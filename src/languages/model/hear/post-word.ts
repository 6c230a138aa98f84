/** What the words of a post or an article do there. The lists are apart from those of questions: an article is not addressed to anybody. */
export type PostWord =
  // Flows. `foreign`: of trade with all countries; so is a flow behind `as-a-whole`. `not-trade`: names and phrases with a word of trade that is no flow.
  | 'turnover'
  | 'exports'
  | 'imports'
  | 'balance'
  | 'surplus'
  | 'deficit'
  | 'foreign'
  | 'as-a-whole'
  | 'not-trade'
  // `opposite`: the other flow of the same two sides.
  | 'opposite'
  // A war, whose country is not one of the two sides: "before the war in Ukraine". `talks`: exports are not to the country of "talks with".
  | 'event'
  | 'talks'
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
  // Other subjects of numbers: goods; and what is not trade in goods at all.
  | 'goods'
  | 'other'
  // Nouns of how fast a trade changes: 增速, "growth rate". When the rate changes, that is no change of the trade.
  | 'pace'
  // `region`: the group of countries or the continent that the text named. `everything`: all goods, before who buys or sells them.
  // `adverb`: between a flow and its change in Chinese, where another unknown word tells the goods.
  | 'adverb'
  | 'region'
  | 'everything'
  // Parts of a country, whose trade is not that of the country.
  | 'province'
  // Changes. `span-end`: belongs to the words of a change right before it, "5 percent less". `by`: the word before a difference. `to`: the word before a level.
  | 'up'
  | 'down'
  | 'same'
  | 'double'
  | 'triple'
  | 'quadruple'
  | 'halve'
  | 'more'
  | 'less'
  | 'span-end'
  | 'by'
  | 'to'
  | 'reach'
  | 'difference'
  | 'change'
  | 'total'
  // Bases. `from`: before a value or a period that is compared with.
  | 'from'
  | 'than'
  | 'year-ago'
  | 'month-ago'
  | 'same-period'
  // Right before a period that is compared with: "twice the level of 2019".
  | 'level-of'
  // What the numbers in brackets of a list are: "in brackets: January 2024".
  | 'in-brackets'
  // The year around the months that the text just told of. `all-of`: right before a year that months are compared with.
  | 'whole-year'
  | 'all-of'
  // The quarter or the months that the text named before a single month.
  | 'whole-period'
  // Beside a month that the text only mentions: "in December alone".
  | 'alone'
  // One trade beside another: `exceeds` and `trails` are between them, `greater` and `smaller` need the word "than".
  | 'exceeds'
  | 'trails'
  | 'greater'
  | 'smaller'
  // Shares and places. `came-in`: the verb before a place alone, "came second". `outranked`: beside a country whose place it is not, "second after Russia". `as-to`: before what the place is counted by, "second in exports". `having`: between a country of a list and its amount, "Romania with $298 million".
  | 'share'
  | 'of-total'
  | 'partner'
  | 'one-of'
  | 'supplier'
  | 'market'
  | 'largest'
  | 'most'
  | 'place'
  | 'came-in'
  | 'outranked'
  | 'as-to'
  | 'having'
  | 'among'
  // Beside the country whose partners are told of: "for Georgia, China is the third partner".
  | 'for-whom'
  | 'record'
  | 'in-a-row'
  // `average`: of several years. `past`: before a number of years, "over the past five years". `same-time`: the time named before.
  | 'average'
  | 'past'
  | 'same-time'
  | 'nowadays'
  | 'first-time'
  // Before or behind a time since which nothing was like it: "the fastest pace since March".
  | 'best'
  // Numbers. `points`: of percentages. `unit`: tonnes, kilometres, people.
  | 'percent'
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
  | 'unit'
  | 'it'
  | 'the-country'
  // `countries`: several of them, behind a flow and its preposition.
  | 'countries'
  // `that-country`: the partner named last, with its case.
  | 'that-country'
  // The same with the word of its role: "with it", «туда».
  | `${'with' | 'to' | 'from'}-it`
  | 'both'
  // `mutual`: before or behind a group, of its members with each other. `which`: begins a clause about the noun before it.
  | 'mutual'
  | 'which'
  | 'including'
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
  // Between clauses. `respectively`: numbers of the things named before, in their order.
  | 'respectively'
  | 'and'
  | 'or'
  | 'while'
  // A financial year, whose months are not those of the calendar.
  | 'fiscal'
  | 'cumulated'
  // Of the share of several countries: "these countries together".
  | 'together'
  // "A year later": the period is not read.
  | 'year-later'
  | PeopleWord
  | ProjectWord

/**
 * Words around persons. `he`: the person named last. `he-says`: "according to him" in one
 * phrase. `honorific`: no part of a name. `no-office`: not between an office and
 * its holder. `after-name`: ends a name that no space ends.
 */
export type PeopleWord = 'he' | 'he-says' | 'honorific' | 'no-office' | 'after-name'

/** What is told of projects. */
export type ProjectWord = 'project' | 'opened' | 'built' | 'firm' | 'families' | 'emissions' | 'tonnes'
