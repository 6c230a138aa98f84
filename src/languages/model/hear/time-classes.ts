/** Words of periods by what they do: see WordClasses. */

/** A list separated by commas, in which `stem*` and `*ending` match parts of a word, or a pattern of normalized words. */
export type Words = string | RegExp

/** Words beside and inside periods, and of days, levels and decades. */
export interface TimeClasses {
  // Times.
  readonly 'long-time'?: Words // far too long for a period
  readonly 'release-date'?: Words
  readonly 'period-filler'?: Words // inside a period
  readonly from?: Words // before a period: the beginning of a range
  readonly 'up-to'?: Words // before a level or the end of a range
  readonly now?: Words // the end of a range
  readonly 'after-year'?: Words // before or after a period: from the next one on
  readonly 'until-year'?: Words // before or after a period: up to it
  readonly 'earlier-than'?: Words // before or after a period: up to the one before it
  readonly 'year-before'?: Words // before a year: the one before it
  readonly 'year-alone'?: Words // with the next word before a year: the one before it
  readonly 'ahead-of-year'?: Words
  readonly 'year-before-it'?: Words // after a year: the one before it
  readonly 'year-after-it'?: Words // after a year: the next one
  readonly 'of-last-year'?: Words // before what is of it
  readonly 'one-year-back'?: Words // after a year and "and": the one before it
  readonly 'before-and-after'?: Words // after a year: both in one word
  readonly 'part-of-year'?: Words // the beginning, the middle or the end of it
  readonly 'from-the-start'?: Words // after a year: from its beginning on
  readonly onwards?: Words // after a period
  readonly 'from-then-on'?: Words // after a year with `from` before it
  readonly through?: Words // beside the last part of a year: from January on
  readonly 'since-or-with'?: Words // "since" or "with", by the case
  readonly instrumental?: Words // the case of "with"
  readonly 'of-year'?: Words // the word for year in the case of "since"
  readonly ablative?: Words // the case of the beginning of a range
  readonly 'ablative-ending'?: Words // alone, after a number
  readonly 'until-ending'?: Words // martınadək
  readonly 'years-since'?: Words // after a year: since then
  readonly 'since-before'?: Words // of words for "since": those before the period
  readonly 'against-year'?: Words // a comparison and a year in one word
  readonly 'against-last-year'?: Words
  readonly 'next-year'?: Words // after a figure: the year behind it
  readonly 'previous-one'?: Words // before the length of a time: the one before that of the figure
  readonly 'a-time-ago'?: Words // after a figure: the year or the month before it
  readonly 'not-against'?: Words // of words of comparison: those with other meanings before a period
  readonly 'weak-month'?: Words // names of months that are everyday words
  readonly 'month-after-trade'?: Words // of them: those that are months after a word of trade
  readonly 'before-month'?: Words // before such a month
  readonly pronoun?: Words // after "may": a verb
  readonly 'year-word'?: Words // after a year in digits
  readonly 'long-year'?: Words // "5-year growth"
  readonly 'one-year'?: Words // a number before it is a year, not a count
  readonly 'after-short-year'?: Words // after a year of two digits
  readonly 'year-sign'?: Words // the character for year
  readonly 'year-by-digits'?: Words // a year of two characters
  readonly 'short-month'?: Words // abbreviations of "month"
  readonly 'fiscal-year'?: Words // before a year
  readonly 'before-year'?: Words // before a year of two digits with an ending
  readonly 'quarter-letter'?: Words
  readonly 'quarter-short'?: Words
  readonly 'half-letter'?: Words
  readonly semester?: Words
  readonly 'any-half'?: Words // words for the first half that an ordinal makes another one
  readonly 'half-alone'?: Words
  readonly 'half-a-year'?: Words // after "last": six months, not a half
  readonly 'for-period'?: Words // before half a year
  readonly 'before-the-half'?: Words // before "the half year"
  readonly 'one-month'?: Words
  readonly 'month-word'?: Words // after the name of a month
  readonly 'one-or-several-quarters'?: Words
  readonly spring?: Words
  readonly summer?: Words
  readonly autumn?: Words
  readonly winter?: Words
  readonly 'season-alone'?: Words // seasons that need no year
  readonly 'as-of'?: Words // before a day
  readonly today?: Words
  readonly yesterday?: Words
  readonly 'gone-by'?: Words // of words for "last": before several months, those from January on
  readonly 'before-last'?: Words // after a unit
  readonly 'last-alone'?: Words // "last" without a unit
  readonly 'before-last-alone'?: Words
  readonly 'not-ago'?: Words // of words for "ago"
  readonly ahead?: Words // before a number of years
  readonly 'years-ahead'?: Words // after a number
  readonly 'ahead-behind'?: Words // after a number of years
  readonly 'in-time'?: Words // "in five years"
  readonly future?: Words // a verb of the future
  readonly full?: Words // between a number and years
  readonly decade?: Words
  readonly 'ordinal-ending'?: Words // after a number
  readonly 'case-ending'?: Words // after a year, without a hyphen
  // Days, levels and decades.
  readonly no?: Words // before what is denied
  readonly refusal?: Words // at the beginning
  readonly needed?: Words // after `not`
  readonly day?: Words
  readonly week?: Words
  readonly weekday?: Words
  readonly daily?: Words // before a flow
  readonly 'before-day'?: Words // before a week or a weekday
  readonly added?: Words // several flows are one sum
  readonly many?: Words // asks for a number
  readonly 'times-word'?: Words // after it
  readonly 'times-asked'?: Words // how many times larger
  readonly 'how-many-times'?: Words // and "the last time", of a fall
  readonly 'last-time'?: Words // beside "when"
  readonly 'passing-level'?: Words // verbs of passing a level, besides those of the lexicon
  readonly 'before-christ'?: Words // after a year
  readonly 'before-christ-leads'?: Words // before a year
  readonly 'ordinal-above-twelve'?: Words // before "month"
  readonly nineties?: Words
  readonly eighties?: Words
  readonly noughties?: Words
  readonly century?: Words
  readonly 'decade-sign'?: Words // after the tens of a year
  readonly 'plural-ending'?: Words // after the tens of a year
  readonly 'decade-ending'?: Words // after the tens and a hyphen
  readonly 'years-plural'?: Words // after an ordinal
  readonly 'which-has'?: Words // before the years that a trade was such in: "ixrac olan üç il"
}
