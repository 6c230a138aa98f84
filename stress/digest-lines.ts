/** Judges a digest that was sent while its sender was killed. */
import type { Sent } from './conversation.ts'
import { type Line, line, timed } from './line.ts'

/** Messages a second that the outbox sends. Answers to people need the rest. */
const ours = 25
/** Tolerance over the time that the limit alone needs. */
const slack = 1.02
/** With fewer recipients the start and the end dominate the time. */
const fewestTimed = 1_000

/** Sends in flight at once, and a few that are noted late. */
export const mostUnderway = 30

/** Longest wait for all to arrive, in milliseconds. */
export const patienceMs = (recipients: number): number => 90_000 + (recipients / ours) * 2_000

/** A digest that was sent. */
interface Run {
  readonly recipients: number
  readonly kills: number
  /** What each recipient got. */
  readonly sent: readonly (readonly Sent[])[]
  readonly deaths: readonly number[]
  readonly isWell: boolean
  readonly failures: number
  readonly refused: number
}

/** Lines: H1, H2, H3, H5. */
export function linesOf({ recipients, kills, sent, deaths, isWell, failures, refused }: Run): readonly Line[] {
  const missed = sent.filter(it => it.length === 0).length
  const twice = sent.filter(it => it.length === 2)
  const more = sent.filter(it => it.length > 2).length
  // The answer was in flight at the kill, or arrived so shortly before it that it was not noted.
  const excused = twice.filter(([it]) =>
    deaths.some(at => it !== undefined && it.at <= at && (it.settledAt ?? at) >= at - unnotedMs),
  )
  const all = sent.flat()
  const underway = twice.filter(([it]) => it !== undefined && followers(all, it, deaths) < mostUnderway)
  const { took, downtime, longest } = timesOf(all, deaths)
  const floor = (recipients - 1) / ours
  const net = took - downtime
  return [
    line(
      'H3',
      `${kills} × kill -9 on the way to ${recipients}: nobody is missed`,
      isWell && missed === 0,
      `${missed} missed, ${failures} failed starts, ${took.toFixed(1)} s, ${downtime.toFixed(1)} of them between a kill and the next arrival`,
    ),
    timed(
      'H2',
      'without the time over kills at most 2 % longer than the limit asks for',
      recipients < fewestTimed || net <= floor * slack,
      `${net.toFixed(1)} s; the limit asks for ${floor.toFixed(1)} s: ${((net / floor - 1) * 100).toFixed(2)} %`,
    ),
    line(
      'H5',
      'sent twice: only where the answer was lost in a kill; never three times',
      more === 0 && twice.length === underway.length,
      `${twice.length} twice, ${underway.length} of them among the last ${mostUnderway} before a kill; ${more} more often`,
    ),
    timed(
      'H5',
      `sent twice: only what had arrived < ${unnotedMs} ms before a kill`,
      twice.length === excused.length,
      `${excused.length} of ${twice.length}`,
    ),
    timed(
      'H3',
      `after a kill it goes on within ${mostPause} s`,
      longest < mostPause,
      `longest pause ${longest.toFixed(1)} s`,
    ),
    timed('H1', 'nothing is refused for haste', refused === 0, `${refused} × 429`),
  ]
}

/** In seconds. */
interface Times {
  /** From the first arrival to the last. */
  readonly took: number
  /** The part of it between each kill and the next arrival. */
  readonly downtime: number
  /** The longest such pause. */
  readonly longest: number
}

function timesOf(all: readonly Sent[], deaths: readonly number[]): Times {
  const times = all.map(({ at }) => at).toSorted((a, b) => a - b)
  const [start = 0, end = 0] = [times[0], times.at(-1)]
  const pauses = deaths.filter(at => at > start).map(at => ((times.find(time => time > at) ?? end) - at) / 1000)
  const downtime = pauses.reduce((sum, pause) => sum + pause, 0)
  return { took: (end - start) / 1000, downtime, longest: Math.max(0, ...pauses) }
}

/** How many messages arrived after this one and before the next kill. */
function followers(all: readonly Sent[], one: Sent, deaths: readonly number[]): number {
  const death = deaths.find(at => at >= one.at) ?? Number.POSITIVE_INFINITY
  return all.filter(({ at }) => at > one.at && at <= death).length
}

/** Seconds. */
const mostPause = 15
const unnotedMs = 250
