/** "Now" beside a year: one of two periods. */
import { yearOf } from '../../data/model/period.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import { isYear, singleTime, yearsAgo } from './relative.ts'
import { digits } from './small-numbers.ts'
import type { Atom, Time } from './types.ts'

/**
 * "2015 and now", «сейчас и в 2015», "2015-də və indi", 2015年和现在: beside a year, the last full one; beside that one, the
 * current year to date. Beside a month it is not a period, because the newest month of a series is not known here.
 */
export function nowBeside(row: TaggedRow, at: number, today: string): Atom | undefined {
  if (!hasWord(row[at], 'latest')) return undefined
  const near = yearJoined(row, at, -1, today) ?? yearJoined(row, at, 1, today)
  if (near === undefined || near.year >= yearOf(today)) return undefined
  return { from: at, to: at + 1, time: timeBeside(near, yearOf(today)) }
}

function timeBeside({ year, isPart }: YearBeside, thisYear: number): Time {
  if (isPart) return { is: 'bad', instead: [] }
  if (year === thisYear - 1) return { is: 'year', year: thisYear, ytd: true }
  return { is: 'year', year: thisYear - 1 }
}

interface YearBeside {
  readonly year: number
  /** Whether it is the year of a month. */
  readonly isPart: boolean
}

/** The year before or behind a word, with one joint and small words between. */
function yearJoined(row: TaggedRow, from: number, step: 1 | -1, today: string): YearBeside | undefined {
  // 2020年排第几现在排第几: the question is asked twice.
  let isJoined = row.some(
    (tagged, at) => hasWord(tagged, ...asking) && row.slice(0, at).some(it => it.text === tagged.text),
  )
  for (let at = from + step; Math.abs(at - from) < 8; at += step) {
    const tagged = row[at]
    const year = yearNamed(row, at, today)
    if (tagged === undefined || (year !== undefined && !isJoined)) return undefined
    if (year !== undefined) return { year, isPart: [at - 1, at + 1, at + 2, at + 3].some(i => isPartWord(row[i])) }
    const isSmall = hasWord(tagged, ...small) || inClass(tagged, 'period-filler') || tagged.glued
    if (hasWord(tagged, ...joints)) isJoined = true
    else if (!isSmall && tagged.text !== ',') return undefined
  }
  return undefined
}

const joints: readonly Word[] = ['and', 'or', 'versus', 'compare', 'andwhat']
/** Words between the two times: also those of a question that is asked twice. */
const asking: readonly Word[] = ['rank', 'howmuch', 'which', 'what']
const small: readonly Word[] = [...asking, 'in', 'of', 'year', 'years', 'it', 'isit', 'plain']

const yearNamed = (row: TaggedRow, at: number, today: string): number | undefined => {
  if (isYear(row[at])) return digits(row[at], 4)
  // "ten years ago", read from either end.
  const ago = [at, at - 2, at - 3, at - 4].map(from => ({ from, atom: yearsAgo(row, from, today) }))
  const found = ago.find(({ from, atom }) => atom !== undefined && (from === at || atom.to === at + 1))?.atom
  const time = found?.time ?? singleTime(row[at], today)
  return time?.is === 'year' ? time.year : undefined
}

const isPartWord = (tagged: TaggedWord | undefined): boolean =>
  isKind(tagged, 'month') || hasWord(tagged, 'month', 'quarter', 'half', 'firsthalf', 'secondhalf')
