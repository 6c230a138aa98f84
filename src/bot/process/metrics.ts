/** Metrics for the operator. They contain no chat, no name and no text. */
import type { Transformer } from 'grammy'
import type { Counter, Histogram } from 'prom-client'
import { heardKinds } from './update-kinds.ts'

export interface Metrics {
  /** An update has arrived. `kind` is its field: 'message', 'callback_query'. */
  took(kind: string): void
  /** An update is handled: its outcome and its duration. */
  ended(outcome: string, ms: number): void
  /** An attempt of a call to Telegram ended: with 200, with an error code, or without an answer. */
  called(method: string, code: number | 'lost', ms: number): void
  /** An update was dropped: a person, a chat or the queue is over its limit. */
  dropped(limit: 'person' | 'chat' | 'queue'): void
  /** An update that ends the process was set aside: it is not tried again. */
  setAside(): void
  logFailed(): void
  /** The webhook refused a request with this status. */
  refused(status: number): void
  webhookChanged(): void
  /** The disk refused a write: of an update, of the outbox, or of the data and settings. */
  diskFailed(part: 'inbox' | 'outbox' | 'store'): void
  /** A digest has arrived this long after it was due. */
  digestSent(ms: number): void
  /** The version of the program, and how it gets updates. */
  about(version: string, mode: 'polling' | 'webhook'): void
  /** Reads a number with every scrape. */
  watch(gauge: keyof typeof gauges, read: () => number | Promise<number>): void
  /** All metrics in the text format of Prometheus, with its content type. */
  report(): Promise<{ readonly type: string; readonly text: string }>
}

/** Read with every scrape, and what they are. */
const gauges = {
  queue_length: 'Updates in work or waiting',
  inbox_length: 'Updates on the disk that are not finished',
  webhook_length: 'Updates that wait at Telegram for the webhook',
  outbox_length: 'Messages to many chats that are still to be sent',
  last_contact_seconds: 'Seconds since a poll came back, or since the webhook was found to work',
  facts_version: 'Version of the data',
  facts_figures: 'Figures held',
} as const

const nothing = (): void => undefined

export const silent: Metrics = {
  took: nothing,
  ended: nothing,
  called: nothing,
  dropped: nothing,
  setAside: nothing,
  logFailed: nothing,
  refused: nothing,
  webhookChanged: nothing,
  diskFailed: nothing,
  digestSent: nothing,
  about: nothing,
  watch: nothing,
  report: async () => ({ type: 'text/plain', text: '' }),
}

/** Seconds, from a fast answer to one that waits for Telegram. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
/** Seconds, from an outbox without a queue to a digest to a hundred thousand chats. */
const lagBuckets = [1, 5, 15, 60, 300, 900, 1_800, 3_600, 7_200]
const mostNames = 60

/** New metrics with their own registry; `silent` when they are not wanted. */
export async function openMetrics(isWanted: boolean): Promise<Metrics> {
  // A dynamic import: without metrics the start does not load it.
  return isWanted ? counted(await import('prom-client')) : silent
}

type Prometheus = typeof import('prom-client')

function counted({ Counter, collectDefaultMetrics, Gauge, Histogram, Registry }: Prometheus): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  // The version of Node would tell an attacker which vulnerabilities to try.
  registry.removeSingleMetric('nodejs_version_info')
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name: `karvan_${name}_total`, help, labelNames, registers })
  const seconds = <Label extends string>(name: string, help: string, labelNames: readonly Label[], most = buckets) =>
    new Histogram({ name: `karvan_${name}_seconds`, help, labelNames, buckets: most, registers })
  return {
    ...updateMetrics(counter, seconds),
    ...faultMetrics(counter),
    ...telegramMetrics(counter, seconds),
    about(version, mode) {
      const help = 'Always 1: the version of the program, and how it gets updates'
      const info = new Gauge({ name: 'karvan_build_info', help, labelNames: ['version', 'mode'], registers })
      info.set({ version, mode }, 1)
    },
    watch(name, read) {
      registry.removeSingleMetric(`karvan_${name}`)
      const gauge: InstanceType<typeof Gauge> = new Gauge({
        name: `karvan_${name}`,
        help: gauges[name],
        registers,
        collect: async () => gauge.set(await read()),
      })
    },
    report: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

type NewCounter = <L extends string>(name: string, help: string, labels?: readonly L[]) => Counter<L>
type NewHistogram = <L extends string>(
  name: string,
  help: string,
  labels: readonly L[],
  most?: number[],
) => Histogram<L>

function updateMetrics(
  counter: NewCounter,
  seconds: NewHistogram,
): Pick<Metrics, 'took' | 'ended' | 'dropped' | 'setAside'> {
  const updates = counter('updates', 'Updates taken, by kind', ['kind'])
  const ends = seconds('update', 'From taking an update to its end, by outcome', ['outcome'])
  const dropped = counter('dropped', 'Updates over a limit, by limit', ['limit'])
  const quarantined = counter('set_aside', 'Updates put aside after failing again and again')
  const outcomes = bounded()
  return {
    took: kind => updates.inc({ kind: heard.has(kind) ? kind : other }),
    ended: (outcome, ms) => ends.observe({ outcome: outcomes(outcome) }, ms / 1000),
    dropped: limit => dropped.inc({ limit }),
    setAside: () => quarantined.inc(),
  }
}

function faultMetrics(counter: NewCounter): Pick<Metrics, 'logFailed' | 'refused' | 'webhookChanged' | 'diskFailed'> {
  const logFaults = counter('log_faults', 'Writes to the log that failed')
  const refused = counter('webhook_refused', 'Requests refused at the webhook, by status', ['status'])
  const changed = counter('webhook_changed', 'Times that the webhook was changed from outside and registered again')
  const diskFaults = counter('disk_faults', 'Writes to the data folder that failed, by part', ['part'])
  return {
    logFailed: () => logFaults.inc(),
    refused: status => refused.inc({ status: codeOf(status) }),
    webhookChanged: () => changed.inc(),
    diskFailed: part => diskFaults.inc({ part }),
  }
}

function telegramMetrics(counter: NewCounter, seconds: NewHistogram): Pick<Metrics, 'called' | 'digestSent'> {
  const calls = counter('api_calls', 'Calls to Telegram, by method and code', ['method', 'code'])
  const latency = seconds('api', 'Duration of a call to Telegram, by method; without getUpdates, which waits', [
    'method',
  ])
  const lag = seconds('digest_lag', 'From a digest in the outbox to its delivery; without quiet hours', [], lagBuckets)
  const methods = bounded()
  return {
    called(name, code, ms) {
      const method = methods(name)
      calls.inc({ method, code: codeOf(code) })
      if (name !== 'getUpdates') latency.observe({ method }, ms / 1000)
    },
    digestSent: ms => lag.observe({}, ms / 1000),
  }
}

/** Transformer that counts and times every attempt of a call. Installed directly on the transport. */
export function counting(metrics: Metrics): Transformer {
  return async (call, method, payload, signal) => {
    const began = performance.now()
    try {
      const answer = await call(method, payload, signal)
      metrics.called(method, answer.ok ? 200 : answer.error_code, performance.now() - began)
      return answer
    } catch (error) {
      metrics.called(method, 'lost', performance.now() - began)
      throw error
    }
  }
}

const other = 'other'
const heard: ReadonlySet<string> = new Set(heardKinds)
const codeOf = (code: number | 'lost'): number | string =>
  code === 'lost' || (Number.isInteger(code) && code >= 100 && code <= 599) ? code : other

/** Limits the number of label values: an unbounded label takes all memory. */
function bounded(): (name: string) => string {
  const known = new Set<string>()
  return name => {
    if (known.has(name)) return name
    if (known.size >= mostNames || !/^[A-Za-z]\w{0,40}$/.test(name)) return other
    known.add(name)
    return name
  }
}
