/** The words between two time atoms, and around a period. */
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { classOf, inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import type { Atom, Connector } from './types.ts'

/** How the words between two atoms connect them. */
export function connector(row: TaggedRow, one: Atom, other: Atom): Connector {
  const between = row.slice(one.to, other.from)
  if (between.length > 6) return 'far'
  // "January-to-August"
  const isHyphened = between.length === 3 && between[0]?.text === '-' && between[2]?.text === '-'
  const rest = (isHyphened ? between.slice(1, 2) : between).filter(tagged => !isFiller(tagged))
  // "martla iyun arasında"
  const isBefore = isPostposed(row[other.to]) && hasWord(row[other.to], 'between')
  if (isBefore && rest.length === 0 && one.time.is === other.time.is) return 'range'
  if (rest.length === 0) return isFromTo(row, one, other) ? 'range' : 'beside'
  if (rest.some(tagged => hasWord(tagged, 'against', 'versus', 'sameperiod')))
    return rest.length <= 2 ? 'against' : 'far'
  if (rest.length > 1) return 'far'
  // Q3-2025, Q1/2025, 2025-yanvar: a hyphen inside one period.
  if (
    (rest[0]?.text === '-' || rest[0]?.text === '/') &&
    rest[0].glued &&
    row[one.to - 1]?.kind !== 'han' &&
    row[other.from]?.glued === true &&
    isYearAndPart(one, other)
  )
    return 'beside'
  const [only] = rest
  // "March, 2025"
  if (only?.text === ',' && one.time.is === 'part' && other.time.is === 'year') return 'beside'
  if (only?.text === '-' || only?.text === '/') return 'range'
  if (hasWord(only, 'until') || (hasWord(only, 'to') && inClass(only, 'up-to'))) return 'range'
  if (hasWord(only, 'and')) return hasWord(row[one.from - 1], 'between') || isBetween(row, one) ? 'range' : 'and'
  return only?.text === ',' || hasWord(only, 'or') ? 'and' : 'far'
}

const isYearAndPart = (one: Atom, other: Atom): boolean =>
  (one.time.is === 'part' && other.time.is === 'year') || (one.time.is === 'year' && other.time.is === 'part')

const isBetween = (row: TaggedRow, atom: Atom): boolean =>
  hasWord(row[atom.from - 1], 'in') && hasWord(row[atom.from - 2], 'between')

/** "The top 3 months", 最高的三个月, "ən çox ixrac olan 3 ay": whether the number at the index counts the best. Not 前三个月. */
export function isOfBest(row: TaggedRow, at: number): boolean {
  const lead = row[at - 1]?.text === '-' ? row[at - 2] : row[at - 1]
  if (hasWord(lead, 'top', 'most', 'record')) return lead?.kind !== 'han' || !hasWord(lead, 'top')
  const isRelative = isPostposed(lead) && hasWord(lead, 'noise') && !inClass(lead, 'of-countries')
  return isRelative && row.slice(Math.max(0, at - 3), at - 1).some(it => hasWord(it, 'most'))
}

/** Words inside a period that do not change it. */
function isFiller(tagged: TaggedWord): boolean {
  if (tagged.text === '.' || tagged.text === "'") return true
  // The postposition "until" follows its word, yanvardan oktyabra qədər.
  if (hasWord(tagged, 'until') && isPostposed(tagged)) return true
  if (hasWord(tagged, 'until', 'against', 'and')) return false
  if (hasWord(tagged, 'versus') || inClass(tagged, 'up-to')) return false
  if (hasWord(tagged, 'of', 'in', 'year', 'years', 'month')) return true
  return inClass(tagged, 'period-filler')
}

/** The ablative opens a range, "yanvardan oktyabra (qədər)". */
const isFromTo = (row: TaggedRow, one: Atom, other: Atom): boolean =>
  isAblative(row[one.to - 1]) && one.time.is === other.time.is

/** "2024-cü ilin aprelindən 2025-ci ilin martına qədər", "martınadək": with the year of each month before it. */
export const isFromUntil = (row: TaggedRow, one: Atom, other: Atom): boolean =>
  isAblative(row[one.to - 1]) && (hasWord(row[other.to], 'until') || inClass(row[other.to - 1], 'until-ending'))

/** Azerbaijani "from": ildən, 2018-dən, yanvardan. */
export const isAblative = (tagged: TaggedWord | undefined): boolean =>
  tagged?.kind === 'word' &&
  inClass(tagged, 'ablative') &&
  classOf('ablative').test(tagged.ending === '' ? tagged.text : tagged.ending)

/** Whether the period opens a range up to now: since 2019, с 2019 года, 2019-cu ildən bəri, 2019年以来. */
export function isSince(row: TaggedRow, from: number, to: number): boolean {
  const before = row[from - 1]
  const after = row[to]
  // 2020年来, 2020年后 are since 2020.
  if (inClass(row[to - 1], 'years-since') && row[from]?.text.length === 4) return true
  if (after?.kind === 'han' && hasWord(after, 'since')) return !inClass(after, 'since-before')
  // The postposition "bəri".
  if (after?.kind === 'word' && hasWord(after, 'since') && isPostposed(after)) return true
  // A year in the ablative without a comparison, "ilbəil 2019-dan".
  if (inClass(row[to - 1], 'ablative-ending') && row[to - 1]?.glued && !isCompared(row, to)) return true
  if (isOpenRange(row, from, to) || isFromYear(row, from, to)) return true
  // "from 2019 till now", "2019 onwards", "2019–now"
  const isOpen = hasWord(after, 'until') || inClass(after, 'up-to') || after?.text === '-'
  if (isOpen && inClass(row[to + 1], 'now')) return true
  if (inClass(after, 'onwards') || inClass(leadOf(row, from), 'after-year')) return true
  if (!hasWord(before, 'since') || isFromTime(row, from, to)) return false
  if (!inClass(before, 'since-or-with')) return true
  // With the instrumental «с» is "with": «с январем», «с первым кварталом».
  if (inClass(row[from], 'instrumental')) return false
  // With the genitive «с» is "since", «вырос с 2021 года»; «сравнить с 2024 годом» is a comparison.
  const isGenitive = inClass(row[to - 1], 'of-year') && !hasWord(row[from - 2], 'compare', 'against', 'with')
  return isGenitive || (!hasWord(row[from - 2], 'compare', 'against', 'with') && !inClass(row[to - 1], 'instrumental'))
}

/** The word before a period, also before a hyphen: "post-2020". */
export const leadOf = (row: TaggedRow, from: number): TaggedWord | undefined =>
  row[from - 1]?.text === '-' ? row[from - 2] : row[from - 1]

/** A range without an end in a question for a series: "a chart of trade from 2018", "2018-ci ildən ixracın qrafiki". */
function isOpenRange(row: TaggedRow, from: number, to: number): boolean {
  if (!row.some(tagged => hasWord(tagged, 'chart', 'trend', 'yearly'))) return false
  if (inClass(row[from - 1], 'from')) return row[to] === undefined
  return isAblative(row[to - 1]) && !isCompared(row, to)
}

/** "2020-ci ildən Çinə ixrac", "exports from 2020 on". */
function isFromYear(row: TaggedRow, from: number, to: number): boolean {
  if (!/^\d{4}$/.test(row[from]?.text ?? '')) return false
  if (inClass(row[from - 1], 'from') && inClass(row[to], 'from-then-on')) return row[to + 1]?.kind !== 'number'
  const isLess = row.slice(to, to + 4).some(tagged => hasWord(tagged, 'more', 'least', 'difference'))
  return hasWord(row[to - 1], 'year') && isAblative(row[to - 1]) && !isLess && !isCompared(row, to)
}

/** «с марта к апрелю 2025»: of two times that are compared, the first. */
const isFromTime = (row: TaggedRow, from: number, to: number): boolean =>
  hasWord(row[from - 1], 'since') &&
  hasWord(row[to], 'against') &&
  hasWord(row[to], 'to') &&
  (isKind(row[to + 1], 'month') || row.slice(from, to + 3).some(({ text }) => /^\d{4}$/.test(text)))

const isCompared = (row: TaggedRow, to: number): boolean =>
  [row[to], row[to + 1]].some(tagged => hasWord(tagged, 'more', 'difference', 'against', 'until', 'ago', 'least'))

/** Whether another period is compared with this one. */
export function isBaseOf(row: TaggedRow, from: number, to: number): boolean {
  // 比去年一月: the phrase contains the word of comparison.
  if (inClass(row[from], 'against-year') || isFromTime(row, from, to)) return true
  const before = row[from - 1]
  const lead = hasWord(before, 'in', 'of') || inClass(before, 'period-filler') ? row[from - 2] : before
  if (isAgainst(before) || isAgainst(lead)) return true
  const after = row[to]
  // 与2025年1月相比: a preposition before and a verb after.
  if (before?.kind === 'han' && after?.kind === 'han' && hasWord(before, 'with') && hasWord(after, 'against'))
    return true
  // The ablative before "more", "keçən ilin yanvarından (nə qədər) çoxdur".
  const more = hasWord(after, 'howmuch') ? row[to + 1] : after
  const isThan = isPostposed(more) && hasWord(more, 'more', 'difference')
  if (isThan && inClass(row[to - 1], 'ablative')) return true
  // The postposition "nisbətən".
  return isPostposed(after) && hasWord(after, 'against')
}

/** Whether the word before a period compares. "on", "over" and 与 have other meanings. */
const isAgainst = (tagged: TaggedWord | undefined): boolean =>
  hasWord(tagged, 'against') && !inClass(tagged, 'not-against') && !isPostposed(tagged)
