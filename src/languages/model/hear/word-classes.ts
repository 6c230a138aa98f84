import type { TimeClasses, Words } from './time-classes.ts'

/** Words by what they do in a sentence, where no sense of the lexicon tells. A language leaves out what it does not have. */
export interface WordClasses extends TimeClasses {
  readonly 'vague-count'?: Words // before a scale, no number: several billion
  readonly article?: Words // between a preposition and a place
  readonly our?: Words // the owner is the home country
  readonly us?: Words // the destination, after a verb of selling
  readonly 'to-us'?: Words // the destination
  readonly 'its-own'?: Words // of the subject of the sentence
  readonly 'from-us'?: Words // the origin
  readonly 'at-us'?: Words // the origin beside a verb of buying
  readonly governing?: Words // prepositions that give no role
  readonly opposite?: Words // against a place: "trade against China"
  readonly towards?: Words // "to", but "from" before imports
  readonly 'bought-from'?: Words // verbs of buying behind `towards`
  readonly 'and-alone'?: Words // "and" between two places, rather than "with"
  readonly 'with-partner'?: Words // leads the one partner of several countries
  readonly at?: Words // "in" before a place, not after it
  readonly together?: Words // the postposition "with"
  readonly genitive?: Words // the particle after an owner
  readonly 'flow-verb'?: Words // exports, imports, buys, sells: the place is its object
  readonly 'flow-noun'?: Words // a flow beside `doing` is a verb
  readonly doing?: Words // the verb "do"
  readonly 'done-deal'?: Words // "done", "that one does": no verb of a subject behind it
  readonly auxiliary?: Words // "did", before a subject and `flow-infinitive`
  readonly 'flow-infinitive'?: Words // "export" after "did China"
  readonly 'flow-past'?: Words // "exported", after its subject
  readonly 'flow-finite'?: Words // a verb of a flow before or after its subject
  readonly 'total-trade'?: Words // total trade, after its owner
  readonly everyday?: Words // everyday words that are names of places too
  readonly abbreviation?: Words // everyday words that are abbreviations of places in capitals
  readonly adverb?: Words // an adverb made of the adjective of a place: a language
  readonly 'posted-to'?: Words // between an ambassador and the host country
  readonly 'source-of'?: Words // before who counted: "according to"
  readonly according?: Words // before whose data: "by Chinese data"
  readonly 'according-behind'?: Words // after whose data
  readonly 'own-side'?: Words // the side that counts
  readonly 'of-count'?: Words // who counts: customs, statistics
  // Denial, degree and little words.
  readonly not?: Words // before what is denied
  readonly via?: Words // before a country that goods only pass
  readonly domestic?: Words // inside one country
  readonly 'verb-behind'?: Words // a form of a verb, behind its object
  readonly 'not-behind'?: Words // after what is denied
  readonly 'is-not'?: Words // two words before what is denied
  readonly denial?: Words // denies, anywhere
  readonly 'included-behind'?: Words // right behind a country that is one of a group: "China included"
  readonly 'except-behind'?: Words // of words that leave out: those after the place
  readonly 'except-end'?: Words // what ends a phrase that leaves out: 除中国外
  readonly 'except-link'?: Words // between a word that leaves out and the place, besides prepositions
  readonly 'without-ending'?: Words // the ending of a place that is left out
  readonly lacking?: Words // before a place that is left out, with `genitive` and a flow behind it
  readonly non?: Words // before a hyphen and a place that is left out
  readonly superlative?: Words // as it is typed: "most" before any adjective
  readonly also?: Words // as it is typed
  readonly interjection?: Words // at the beginning
  readonly 'tag-question'?: Words // at the end: ", right?"
  readonly 'question-particle'?: Words // at the end of a question
  readonly copula?: Words // "is"
  readonly first?: Words // for the first time
  readonly 'when-first'?: Words // at the beginning: asks when it was first so
  readonly top?: Words // a list, without its length
  readonly during?: Words // the preposition of a period
  // Amounts, goods and ranks.
  readonly 'out-of-every'?: Words // before the whole of a share
  readonly about?: Words // before an amount
  readonly plus?: Words
  readonly minus?: Words
  readonly 'percent-of'?: Words // before a percentage
  readonly tenths?: Words // parts of ten
  readonly 'decimal-point'?: Words // the point of a number in words
  readonly 'and-more'?: Words // after a number: somewhat more
  readonly 'times-unit'?: Words // after a number of times
  readonly tonne?: Words
  readonly 'any-money'?: Words // money of any currency
  readonly 'how-many'?: Words // of goods that are counted
  readonly 'what-goods'?: Words // "what", beside a verb of trade
  readonly adverbial?: Words // between "what" and its verb
  readonly 'finite-verb'?: Words // verbs by their endings
  readonly countries?: Words
  readonly ranking?: Words // a list in order
  readonly 'to-rank'?: Words // "rank our partners"
  readonly 'number-one'?: Words
  readonly 'number-word'?: Words // before a rank
  readonly 'place-taken'?: Words // after a rank
  readonly 'ranked-by'?: Words // after a rank: by what
  readonly 'ordinal-prefix'?: Words
  readonly counter?: Words // between a number and a noun
  readonly 'rest-or-all'?: Words // before the countries of a group: the other ones, another one, all, most
  readonly big?: Words // after a number: the largest
  readonly 'by-part'?: Words // before a fraction, not a rank
  readonly slower?: Words // of growth: still growth
  readonly 'monthly-average'?: Words
  readonly its?: Words // of one, not of several
  readonly 'of-the-two'?: Words // after a figure of two sides: of these, or a part of it
  readonly 'with-abroad'?: Words // trade, as that with all countries
  readonly merely?: Words // the figure, in place of one that is not held: "just the total"
  readonly correcting?: Words // begins what is put in the place of a slot
  readonly gost?: Words // the citation style
  readonly 'other-style'?: Words // citation styles that are not offered
  readonly project?: Words // the word alone, not a name
  readonly solar?: Words // projects that the data do not have
  // Claims.
  readonly 'change-noun'?: Words // growth or decline, without a verb
  readonly 'growth-noun'?: Words
  readonly changed?: Words // verbs of a change that was, behind who made it
  readonly noted?: Words // verbs of telling before a noun of change: the change did happen: «отметил рост», not «обещал рост»
  readonly 'only-possible'?: Words // between a flow and a change: one that may come, or of another thing
  readonly 'leads-noun'?: Words // right before a change: it is the reason, or the aim
  readonly 'changed-itself'?: Words // the same, before what changed
  readonly 'beside-change'?: Words // small words beside such a verb
  readonly less?: Words
  readonly halved?: Words // found in the joined words of a text
  readonly passing?: Words // verbs of passing an amount
  readonly negation?: Words // before what is denied, or in a claim that is denied
  readonly denied?: Words // a form with its denial inside
  readonly 'negated-verb'?: Words // a verb with its denial inside
  readonly 'negated-opening'?: Words // at the beginning of a negative question
  readonly rhetorical?: Words // found in the joined words: the opposite is expected
  readonly 'negative-asking'?: Words // found in the joined words
  readonly 'leading-bound'?: Words // of bounds that follow the amount: those before it
  readonly 'weak-balance'?: Words // of a trade deficit, and of other things
  readonly 'trailing-bound'?: Words // of bounds on both sides of the amount: those behind it
  readonly 'no-count'?: Words // numbers that are parts of other phrases
  readonly how?: Words // asks, and claims nothing
  // Intents.
  readonly of?: Words // after "percent", "partners"
  readonly 'in-total'?: Words // a phrase of a sum
  readonly 'is-it'?: Words // a phrase that asks about the answer before
  readonly 'record-word': Words // not "the highest": a record of its time
  readonly 'sum-of-range'?: Words // beside a range: its sum, not the total of each period
  readonly 'all-told'?: Words // behind periods side by side: all of them together
  readonly apart?: Words // of each period on its own
  readonly 'adds-up'?: Words // asks for the sum of periods
  readonly 'ours-by-ending'?: Words // its ending tells that the flow, the partner or the place is ours
  readonly whither?: Words // asks where goods go
  readonly where?: Words
  readonly 'where-or-when'?: Words // asks for a place or a time, not a figure
  readonly 'with-whom'?: Words // asks for partners
  readonly 'which-one'?: Words // asks for one, not for a list
  readonly several?: Words // asks for a list
  readonly 'question-word'?: Words // at the beginning of a question
  readonly 'foreign-question'?: Words // a question word of a language that is not read
  readonly give?: Words // asks for something in the imperative
  readonly 'asking-particle'?: Words // asks, at the end
  readonly interrogative?: Words // the ending that asks
  readonly you?: Words
  readonly 'the-bot'?: Words // "you", beside `able`
  readonly able?: Words
  readonly 'of-bot'?: Words // the bot in any case
  readonly reporting?: Words // verbs of publishing figures
  readonly customs?: Words // customs services, and verbs of counting
  readonly person?: Words // a subject or an owner
  readonly 'one-thing'?: Words // before a thing, not before goods
  readonly wanting?: Words // asks politely
  readonly 'first-person'?: Words // endings of verbs
  readonly 'we-form'?: Words // "alırıq", «покупаем»
  readonly 'just-now'?: Words // tells what happened
  readonly 'own-firm'?: Words // after `our`: tells of oneself
  readonly 'trade-noun'?: Words // without them, unknown words in these letters tell a story
  readonly done?: Words // the particle of what happened
  readonly annual?: Words // of one year, beside a year
  readonly 'as-a-period'?: Words // months as a whole, not the last of them on the first
  readonly 'the-same-period'?: Words
  readonly 'of-quarter'?: Words // "the same quarter" in one word of the lexicon
  readonly 'sum-them'?: Words // the whole text adds the figures before
  readonly 'compare-them'?: Words // the whole text compares the figures before
  readonly 'place-asked'?: Words // asks which place a partner has
  readonly ending?: Words // a run of months that ends with what follows
  readonly 'next-one'?: Words // the whole text asks for one more
  readonly both?: Words // of all of the figures before
  readonly 'vice-versa'?: Words // the whole text turns the question before
  readonly 'of-month'?: Words // months, not years
  readonly among?: Words
  readonly leading?: Words // "does Italy lead"
  readonly behind?: Words // before a place that is compared with
  readonly 'behind-it'?: Words // after it
  readonly included?: Words // adds a place to another one: "including Hong Kong"
  readonly ratio?: Words // of two flows
  readonly 'half-of'?: Words // of an amount, not of a year
  readonly region?: Words // of some countries; no list is of one
  readonly members?: Words // behind the name of a group, the same as its name
  readonly publisher?: Words // whose data a text asks for, besides countries
  readonly defining?: Words // asks what a word means
  readonly 'what-is'?: Words // the same before a term alone
  readonly term?: Words // terms of trade statistics that are no flows
  readonly 'both-flows'?: Words // one word for exports and imports
  readonly for?: Words // before the owner of a rank
  readonly 'for-it'?: Words // after the owner of partners
  readonly 'top-few'?: Words // after "in"
  readonly 'among-few'?: Words
  readonly plural?: Words // of partners
  readonly 'one-of'?: Words // before a plural that means one
  readonly 'rank-ending'?: Words // after a number
  readonly 'percent-of-it'?: Words // a percentage of the word before
  readonly 'whole-of-ours'?: Words // after a percentage
  readonly 'share-taken-by'?: Words // before the partner of a share
  readonly 'before-or-after'?: Words // an event that is a time
  readonly 'other-measure'?: Words // asks for a number that the data do not have, also by rail or by sea
  readonly 'whose-balance'?: Words // a country with a deficit or a surplus
  readonly 'last-place'?: Words // the end of a list
  readonly 'each-year'?: Words // of a part of every year, or of each partner of a list
  readonly 'more-than'?: Words // before what is compared with
  readonly pace?: Words // whether growth is faster than before
  readonly 'lead-end'?: Words // ends a phrase of what a sentence is about: 在农产品出口方面
  readonly 'oblique-change'?: Words // a change as a noun in a case: "in its growth"
  readonly 'in-terms'?: Words // after it
  readonly 'real-terms'?: Words // before a growth without inflation
  readonly remaining?: Words // what is left until a level
  readonly entering?: Words // verbs of coming into a list
  readonly 'any-time'?: Words // at some time, always or never
  readonly per?: Words // before what a number is divided by
  readonly 'by-measure'?: Words // before the measure of an order
  readonly 'by-measure-it'?: Words // after it
  readonly dependence?: Words // of one country on another
  readonly worst?: Words // of a deficit the largest
  readonly 'how-big'?: Words // of a place alone: its size
  readonly pie?: Words // a chart of all partners
  readonly 'of-countries'?: Words // countries in general
  readonly 'by-country'?: Words // by country, in one word
  readonly they?: Words // the country named before, as the buyer or the seller
  readonly 'per-head'?: Words // the whole text asks for the figure divided by the people
  readonly has?: Words // before a balance: there is one
  readonly positive?: Words // beside the word of a balance
  readonly 'which-is-right'?: Words // the whole text asks which of two counts to trust
  readonly 'no-trade'?: Words // beside a flow: with none of it
  readonly fresh?: Words // of data: how new they are
  readonly 'some-data'?: Words // a phrase for figures
  readonly 'verb-ending'?: Words // an unknown word that is a verb
  readonly 'no-name'?: Words // characters that are no part of an unknown name
  readonly my?: Words // of the person who asks
  readonly 'code-as-preposition'?: Words // codes of countries in arguments
  readonly 'code-as-word'?: Words // with another such word: a sentence
  readonly 'code-after-number'?: Words // an ending or a unit
  // Partners.
  readonly 'how-many-partners'?: Words
  readonly 'partners-or-countries'?: Words // after it
  readonly 'which-partners'?: Words
  readonly comparative?: Words // before an ordinal
  readonly 'place-among'?: Words
  readonly 'place-word'?: Words // beside "partners"
  readonly 'ahead-of'?: Words
  readonly overtaking?: Words // verbs between two partners
  readonly 'their-deal'?: Words // buying and selling of the place before it
  readonly 'opens-clause'?: Words // behind a verb of saying: "that"
  readonly 'verb-form'?: Words // a verb by its ending
}

export type WordClass = keyof WordClasses
