/** Half an hour at fifty updates a second: memory and open handles do not grow. */
import { question } from './conversation.ts'
import { type Line, line } from './line.ts'
import { freshChat, openStage, until, wait } from './stage.ts'

interface Sample {
  /** In minutes. */
  readonly at: number
  /** In MB. */
  readonly rss: number
  readonly handles: number
}

/** Slope of the least-squares line, in MB a minute. */
function slope(samples: readonly Sample[]): number {
  const mean = (of: (one: Sample) => number): number => samples.reduce((sum, one) => sum + of(one), 0) / samples.length
  const x = mean(it => it.at)
  const y = mean(it => it.rss)
  const above = samples.reduce((sum, { at, rss }) => sum + (at - x) * (rss - y), 0)
  return above / samples.reduce((sum, { at }) => sum + (at - x) ** 2, 0)
}

/** The sample with the least memory of each eighth: V8 collects late, and the later the busier the machine is. */
function lowest(samples: readonly Sample[]): readonly Sample[] {
  const size = Math.max(1, Math.floor(samples.length / 8))
  const parts = Array.from({ length: 8 }, (_, i) => samples.slice(i * size, (i + 1) * size))
  return parts.flatMap(part => part.toSorted((a, b) => a.rss - b.rss)[0] ?? [])
}

/** Runs for `minutes`. The first fifth, in which the caches fill, does not count. */
export async function soak(minutes: number): Promise<readonly Line[]> {
  const stage = await openStage({ answerMs: 5 })
  const { telegram } = stage
  const program = stage.start({ env: { LOG_LEVEL: 'warn' } })
  const began = performance.now()
  const samples: Sample[] = []
  for (let asked = 0; performance.now() - began < minutes * 60_000 && !program.isOver; ) {
    for (const due = (performance.now() - began) / 20; asked < due; asked += 1)
      telegram.ask(freshChat(), question(asked))
    const at = (performance.now() - began) / 60_000
    if (at * 12 > samples.length) samples.push({ at, rss: program.rss() / 1e6, handles: program.handles() })
    await wait(20)
  }
  const isAll = await until(() => telegram.talk.unanswered.length === 0, 20_000)
  program.kill('SIGTERM')
  const { code } = await program.end
  const doubled = telegram.talk.doubled.length
  await stage.close()
  const steady = lowest(samples.slice(Math.floor(samples.length / 5)))
  const first = steady[0]
  const last = steady.at(-1)
  const rise = slope(steady)
  const handles = (last?.handles ?? 0) - (first?.handles ?? 0)
  return [
    line(
      'soak',
      `${minutes} minutes at 50 updates/s: all answered once`,
      isAll && doubled === 0 && code === 0,
      `${telegram.talk.asked.length} asked, ${telegram.talk.unanswered.length} unanswered, ${doubled} twice`,
    ),
    line(
      'soak',
      'memory and handles are flat',
      rise < 1 && handles < 10,
      `${rise.toFixed(2)} MB a minute after collections, ${first?.rss.toFixed(0)} → ${last?.rss.toFixed(0)} MB; handles ${first?.handles} → ${last?.handles}`,
    ),
  ]
}
