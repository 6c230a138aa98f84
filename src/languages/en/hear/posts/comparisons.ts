import type { ComparisonWord } from '../../../model/hear/post-word.ts'
import { lost } from './places.ts'

const like =
  'same, corresponding, similar, analogous, respective, matching, comparable, equivalent, equal, identical, like'.split(
    ', ',
  )
const ofTime = 'period, months, month, quarter, half, stretch, timeframe, time frame, span, interval, term'.split(', ')

/** "same period", "the same period", … with each ending. */
const everyPair = (
  firsts: readonly string[],
  seconds: readonly string[],
  ...ends: readonly string[]
): readonly string[] =>
  firsts.flatMap(first =>
    seconds.flatMap(second => ends.flatMap(end => [`${first} ${second}${end}`, `the ${first} ${second}${end}`])),
  )

export const comparisons: Readonly<Record<ComparisonWord, string>> = {
  from: 'from, with respect to, in respect to, as opposed to, as against, against, compares with, compares to, compared with, compared to, versus, vs, in comparison with, relative to, over the, on the, over, on',
  than: 'than, with respect to, in respect to, as opposed to, compares with, compares to, compared with, compared to, in comparison with, in comparison to, against, versus, vs, relative to',
  'year-ago': [
    'at the same time last year, a year previously, one year previously, last year in the same period, last year during the same period, last year over the same period, last year s corresponding period, last year s same period, last year s comparable period, this time last year, 12 months ago, twelve months ago, on an annual basis, in annual terms, on year, y y, year to year, a year prior, 12 months earlier, twelve months earlier, the year prior, the same time last year, the like period, year ago period, year earlier period, year ago level, year ago quarter, year ago month, over the past year, over the last year, a year earlier, a year ago, year ago, year earlier, the previous year, previous year, the year before, year before, a year before, the preceding year, prior year, the corresponding period, corresponding period, year on year, year over year, y o y, yoy, on the year, annualized, same months of',
    ...everyPair(
      like,
      ['period', 'months'],
      ' last year',
      ' of last year',
      ' of the last year',
      ' of the previous year',
      ' of previous year',
      ' of the preceding year',
      ' of the prior year',
      ' a year earlier',
      ' a year ago',
    ),
  ].join(),
  'month-ago':
    'a month previously, one month previously, on a month on month basis, on a month over month basis, a month ago, one month ago, one month earlier, one month before, a month before, a month prior, the month prior, the month earlier, month over month basis, sequentially, mo mo, qoq, on the quarter, on quarter, on a quarterly basis, in quarterly terms, q o q, quarter to quarter, the preceding quarter, preceding quarter, the prior quarter, prior quarter, previous quarter, the quarter prior, the quarter earlier, one quarter earlier, three months earlier, three months ago, three months before, the previous three months, the preceding three months, the prior three months, the preceding month, preceding month, a monthly fall, a monthly drop, a monthly decline, a monthly decrease, a monthly rise, a monthly increase, a monthly gain, prior month, the prior month, m m, a quarter earlier, a quarter ago, from a quarter earlier, from a quarter ago, the quarter before, on month, from the previous month, from a month earlier, month to month, quarter on quarter, q q, from the previous quarter, the previous quarter, quarter over quarter, from the prior month, month on month, month over month, m o m, mom, the previous month, previous month, the month before, a month earlier, on the month, compared to the previous month, on a monthly basis, in monthly terms',
  'same-period': [
    'over the same period, over the same months, similar period of',
    ...everyPair(like, ofTime, ''),
  ].join(),
  founding:
    'relations were established, ties were established, establishing diplomatic relations, establishment of diplomatic relations, establishment of relations, dawn of diplomatic relations, since the war, since the start of the war, since the beginning of the war, since the outbreak, since the conflict, since joining, since it joined, since its accession, since independence, since the agreement, since the signing, since the deal, since the preferential, since the free trade',
  'back-then':
    'at the time, back then, at that time, was then, were then, then was, then were, then stood, figure then, total then',
  'same-month': 'same month, the same month, corresponding month, similar month, comparable month, like month',
  'by-the-end':
    'up to the end of, until the end of, till the end of, through the end of, by the close of, as at the end of, by the end of, as of the end of, as of end, by end, by late',
  'revised-from':
    'revised from, revised up from, revised down from, revised upward from, revised upwards from, revised downward from, revised downwards from, up from the previously reported, originally reported as, originally reported at, initially reported as, earlier reported as, previously reported as, previously reported at, earlier estimate, earlier estimate of',
  'level-of':
    'those of, those in, those for, those seen in, those recorded in, the levels of, the levels seen in, the level seen in, the level recorded in, the level of, levels of, level in, level seen in, the figure for, the figure of, the total of, that of, what it was in, what they were in, as much as in, as high as in, as large as in, as many as in, as big as in, as much as during, as much as for, as in',
  'in-brackets': 'in brackets, in parentheses, in round brackets',
  'whole-year':
    'by year end, by the year end, by the end of the year, for the full year, for the whole year, over the full year, over the whole year, full year, for the year as a whole, annual',
  'all-of': 'whole of, all of, whole, entire',
  'whole-period':
    'over the quarter, in the quarter, for the quarter, during the quarter, across the quarter, over the period, in the period, for the period, during the period, over the same months, in the half year, over the half year',
  'reported-period':
    'reporting interval, reporting period, those months, these months, reported period, period under review, period under report, months under review, review period, accounting period, in the period under review, for the period under review, during the period under review, over the period under review',
  alone: 'alone',
  exceeds:
    'leads, outpaces, beat, beats, beating, exceeded, exceeds, exceed, surpassed, surpasses, outstripped, outstrip, outweighed, outweigh, overtook, more than',
  trails: `${lost}, trailed, trails, fell short of, lagged behind, fell behind, less than`,
  greater: 'more, larger, higher, greater, bigger',
  smaller: 'less, lower, smaller',
}
