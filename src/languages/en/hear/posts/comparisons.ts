import type { ComparisonWord } from '../../../model/hear/post-word.ts'

export const comparisons: Readonly<Record<ComparisonWord, string>> = {
  from: 'from, with respect to, in respect to, as opposed to, as against, against, compares with, compares to, compared with, compared to, versus, vs, in comparison with, relative to, over the, on the, over, on',
  than: 'than, with respect to, in respect to, as opposed to, compares with, compares to, compared with, compared to, in comparison with, in comparison to, against, versus, vs, relative to',
  'year-ago':
    'on an annual basis, in annual terms, on year, y y, year to year, a year prior, 12 months earlier, twelve months earlier, the year prior, the same time last year, the like period, year ago period, year earlier period, year ago level, year ago quarter, year ago month, over the past year, over the last year, a year earlier, a year ago, year ago, year earlier, the previous year, previous year, the year before, year before, a year before, the preceding year, prior year, the same period last year, same period of last year, the same period of last year, same period of the previous year, the same period of the previous year, same months of last year, the same months of last year, same period last year, the corresponding period, corresponding period, year on year, year over year, y o y, yoy, on the year, annualized, same months of',
  'month-ago':
    'the preceding month, preceding month, a monthly fall, a monthly drop, a monthly decline, a monthly decrease, a monthly rise, a monthly increase, a monthly gain, prior month, the prior month, m m, a quarter earlier, a quarter ago, from a quarter earlier, from a quarter ago, the quarter before, on month, from the previous month, from a month earlier, month to month, quarter on quarter, q q, from the previous quarter, the previous quarter, quarter over quarter, from the prior month, month on month, month over month, m o m, mom, the previous month, previous month, the month before, a month earlier, on the month, compared to the previous month, on a monthly basis, in monthly terms',
  'same-period':
    'same, over the same period, over the same months, the corresponding period of, same period, the same period, corresponding period, same months, the same months, same month, the same month, same quarter, the same quarter, similar period, analogous period, similar period of, like period, comparable period, same half, same stretch, same timeframe, same time frame, same span, same interval, same term, corresponding months, corresponding month, corresponding quarter, corresponding half, corresponding stretch, corresponding timeframe, corresponding time frame, corresponding span, corresponding interval, corresponding term, respective period, respective months, respective month, respective quarter, respective half, respective stretch, respective timeframe, respective time frame, respective span, respective interval, respective term, matching period, matching months, matching month, matching quarter, matching half, matching stretch, matching timeframe, matching time frame, matching span, matching interval, matching term, comparable period, comparable months, comparable month, comparable quarter, comparable half, comparable stretch, comparable timeframe, comparable time frame, comparable span, comparable interval, comparable term, similar months, similar month, similar quarter, similar timeframe, similar time frame, similar span, similar interval, analogous months, analogous month, analogous quarter, analogous half, analogous stretch, analogous timeframe, analogous time frame, analogous span, analogous interval, analogous term, equivalent period, equivalent months, equivalent month, equivalent quarter, equivalent half, equivalent stretch, equivalent timeframe, equivalent time frame, equivalent span, equivalent interval, equivalent term, equal period, equal months, equal stretch, equal timeframe, equal time frame, equal span, equal interval, identical period, identical months, identical month, identical quarter, identical timeframe, identical time frame, identical span, identical interval, like months, like timeframe, like time frame',
  'same-month': 'same month, the same month, corresponding month, similar month, comparable month, like month',
  'by-the-end': 'by the end of, as of the end of, as of end, by end, by late',
  'level-of':
    'the level of, levels of, level in, level seen in, the figure for, the figure of, the total of, that of, what it was in, what they were in, as much as in, as high as in, as large as in, as many as in, as big as in, as much as during, as much as for, as in',
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
    'beat, beats, beating, exceeded, exceeds, exceed, surpassed, surpasses, outstripped, outstrip, outweighed, outweigh, overtook, more than',
  trails: 'trailed, trails, fell short of, lagged behind, fell behind, less than',
  greater: 'more, larger, higher, greater, bigger',
  smaller: 'less, lower, smaller',
}
