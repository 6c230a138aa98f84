/** Joins time atoms into periods: "January" and "2026", "2021" – "2025", "since" 2019. */
import { fromSpan, isPeriod } from '../../data/model/period.ts'
import type { Day } from '../../data/model/schema.ts'
import type { ReadingMode } from '../text/context.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { typedText } from '../text/tokenize.ts'
import { hasWord } from '../text/word-sense.ts'
import { atoms } from './atoms.ts'
import { connector } from './connectors.ts'
import { withFinancialMonths } from './financial-months.ts'
import { asOfDays, inContext, isWeak, linked, withDistantYear, withNextPart, withYearAfter } from './linked-periods.ts'
import { joinYearPart, spanOf } from './months.ts'
import type { Atom, Joined, PeriodMention, Time } from './types.ts'

/** The periods of a row, in order. In free text, names of months that are everyday words are left out. */
export function readTimes(row: TaggedRow, today: Day, mode: ReadingMode): readonly PeriodMention[] {
  const found = atoms(row, today).filter(atom => mode === 'arguments' || !isWeak(row, atom))
  const made: PeriodMention[] = []
  for (let i = 0; i < found.length; ) {
    const { taken, mention: said } = joinAtoms(row, found.slice(i), today)
    const before = found[i - 1]
    const first = found[i]
    if (first !== undefined && said !== undefined)
      made.push(inContext(row, { joint: before === undefined ? 'far' : connector(row, before, first), ...said }, today))
    i += taken
  }
  const whole = linked(
    withYearAfter(row, withFinancialMonths(row, made)).map((one, i, all) => withNextPart(row, one, all[i + 1])),
  )
  // "By 50% in 2024 and by 33% in January-April": of the next year.
  const lent = hasWord(row[whole[0]?.to ?? -1], 'and') ? whole : withDistantYear(whole)
  return mode === 'talk' ? lent : asOfDays(row, lent)
}

/** Joins the first atoms that are one period. */
function joinAtoms(row: TaggedRow, found: readonly Atom[], today: Day): Joined {
  const [atom, ...rest] = found
  if (atom === undefined) return { taken: 1 }
  switch (atom.time.is) {
    case 'year':
      return joinYear(row, { ...atom, time: atom.time }, rest, today)
    case 'part':
      return joinYearPart(row, found, today)
    case 'period':
      return joinPeriod(row, { ...atom, time: atom.time }, rest[0])
    case 'years':
      return {
        taken: 1,
        mention: { ...spanOf(atom), years: { from: String(atom.time.from), to: String(atom.time.to) } },
      }
    case 'day':
      return { taken: 1, mention: { ...spanOf(atom), day: atom.time.day } }
    case 'bad': {
      const heard = typedText(row.slice(atom.from, atom.to))
      return { taken: 1, mention: { ...spanOf(atom), bad: { heard, instead: atom.time.instead } } }
    }
  }
}

interface AtomOf<K extends Time['is']> extends Atom {
  readonly time: Extract<Time, { is: K }>
}

function joinYear(row: TaggedRow, atom: AtomOf<'year'>, rest: readonly Atom[], today: Day): Joined {
  const { time } = atom
  const [next] = rest
  const between = next === undefined ? 'far' : connector(row, atom, next)
  if (next?.time.is === 'part' && between === 'beside' && !hasOwnYear(row, rest)) {
    const joined = joinYearPart(row, rest, today, time.year)
    return { taken: joined.taken + 1, ...(joined.mention && { mention: { ...joined.mention, from: atom.from } }) }
  }
  if (next?.time.is === 'year' && between === 'range' && next.time.year > time.year)
    return {
      taken: 2,
      mention: { ...spanOf(atom, next), years: { from: String(time.year), to: String(next.time.year) } },
    }
  // 今年到九月: the months of the current year up to September.
  if (next?.time.is === 'part' && between === 'range' && time.ytd === true) {
    const span = { start: time.year * 12, months: next.time.start + next.time.months }
    return { taken: 2, mention: { ...spanOf(atom, next), period: fromSpan(span) } }
  }
  // "this year, so far" names one year twice.
  if (next?.time.is === 'year' && next.time.year === time.year && between === 'beside')
    return {
      taken: 2,
      mention: { ...spanOf(atom, next), ...yearMention({ ...time, ...(next.time.ytd && { ytd: true }) }, today) },
    }
  return { taken: 1, mention: { ...spanOf(atom), ...yearMention(time, today) } }
}

/** The current year ends with its last full month; in January it stays a whole year. */
function yearMention(time: Extract<Time, { is: 'year' }>, today: Day): Pick<PeriodMention, 'period' | 'ytd'> {
  const months = Number(today.slice(5, 7)) - 1
  if (time.ytd !== true || months === 0) return { period: String(time.year) }
  return { period: fromSpan({ start: time.year * 12, months }), ytd: true }
}

/** Whether the part that comes first has its own year after it: in «2024, январь 2025» the month is of 2025. */
function hasOwnYear(row: TaggedRow, [atom, next, ...others]: readonly Atom[]): boolean {
  if (atom === undefined || next?.time.is !== 'year' || connector(row, atom, next) !== 'beside') return false
  // "2026 yanvar ilə 2025 yanvar": the second year belongs to the part after it.
  const [after] = others
  const isOfAfter = after?.time.is === 'part' && connector(row, next, after) === 'beside' && !hasOwnYear(row, others)
  return !isOfAfter
}

/** A range in digits, '2025-01' – '2025-10'. A range backwards is a bad period, with the reverse as the suggestion. */
function joinPeriod(row: TaggedRow, atom: AtomOf<'period'>, next: Atom | undefined): Joined {
  const { period } = atom.time
  if (next?.time.is === 'period' && connector(row, atom, next) === 'range') {
    const run = `${period}/${next.time.period}`
    if (isPeriod(run)) return { taken: 2, mention: { ...spanOf(atom, next), period: run } }
    const back = `${next.time.period}/${period}`
    if (isPeriod(back) && next.from === atom.to + 1)
      return {
        taken: 2,
        mention: { ...spanOf(atom, next), bad: { heard: typedText(row.slice(atom.from, next.to)), instead: [back] } },
      }
  }
  return { taken: 1, mention: { ...spanOf(atom), period } }
}
