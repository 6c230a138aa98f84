/**
 * Priorities of lines. A message without room for all its lines drops those of the lowest priority first. Only the order
 * counts. Lines of one list count down from a priority: its last line is dropped first.
 */
export const Priority = {
  /** Never dropped. */
  required: 100,
  /** How many rows a list has in all. */
  listTotal: 97,
  /** That a list is not complete. */
  incomplete: 96,
  /** The formula of a figure that Karvan computed; which of two figures is not held. */
  calculation: 95,
  /** The change, the record or the history of the figure in the first line. */
  change: 90,
  /** Rows of a list, from 90 downwards. */
  row: 90,
  speaker: 90,
  excerpt: 88,
  /** The base of a growth check that fails. */
  failedBase: 86,
  /** ⚠ A failed check, a contested rank, figures that may be larger. */
  warning: 85,
  compiler: 85,
  /** What the figure in the first line consists of or is compared with. */
  parts: 80,
  /** ⚠ A figure that cannot be true together with the first. */
  conflict: 78,
  conflictCounts: 77,
  /** Other sources of the same figure. */
  verdict: 75,
  /** A growth's record, the next best, growths of other sources, the day of entry. */
  secondary: 70,
  sourceLanguage: 65,
  base: 61,
  /** ✓ A growth check that agrees. */
  check: 60,
  remark: 60,
  hint: 50,
  place: 50,
  quotation: 40,
} as const
