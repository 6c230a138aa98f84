/** Metrics for the operator. They contain no chat, no name and no text. */
import type { Transformer } from 'grammy'
import { heardKinds } from './update-kinds.ts'

export interface Metrics {
  /** An update has arrived. `kind` is its field: 'message', 'callback_query'. */
  took(kind: string): void
  /** An update is handled: its outcome and its duration. */
  ended(outcome: string, ms: number): void
  /** A call to Telegram ended: with 200, with an error code, or without an answer. */
  called(method: string, code: number | 'lost'): void
  /** An update was dropped: a person, a chat or the queue is over its limit. */
  dropped(limit: 'person' | 'chat' | 'queue'): void
  /** An update that ends the process was set aside: it is not tried again. */
  setAside(): void
  /** Log lines could not be written. */
  logFailed(): void
  /** The webhook refused a request with this status. */
  refused(status: number): void
  /** The webhook was changed from outside. */
  webhookChanged(): void
  /** Reports the length of a queue with every scrape. 'webhook': at Telegram, not delivered yet. */
  watch(queue: 'queue' | 'inbox' | 'webhook', length: () => number): void
  /** All metrics in the text format of Prometheus, with its content type. */
  report(): Promise<{ readonly type: string; readonly text: string }>
}

const nothing = (): void => undefined

/** Counts nothing. */
export const silent: Metrics = {
  took: nothing,
  ended: nothing,
  called: nothing,
  dropped: nothing,
  setAside: nothing,
  logFailed: nothing,
  refused: nothing,
  webhookChanged: nothing,
  watch: nothing,
  report: async () => ({ type: 'text/plain', text: '' }),
}

/** Seconds, from a fast answer to one that waits for Telegram. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
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
  // The version would tell an attacker which vulnerabilities to try.
  registry.removeSingleMetric('nodejs_version_info')
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name: `karvan_${name}_total`, help, labelNames, registers })
  const updates = counter('updates', 'Updates taken, by kind', ['kind'])
  const calls = counter('api_calls', 'Calls to Telegram, by method and code', ['method', 'code'])
  const dropped = counter('dropped', 'Updates over a limit, by limit', ['limit'])
  const quarantined = counter('set_aside', 'Updates put aside after failing again and again')
  const logFaults = counter('log_faults', 'Writes to the log that failed')
  const refused = counter('webhook_refused', 'Requests refused at the webhook, by status', ['status'])
  const changed = counter('webhook_changed', 'Times that the webhook was changed from outside and registered again')
  const help = 'From taking an update to its end, by outcome'
  const ends = new Histogram({ name: 'karvan_update_seconds', help, labelNames: ['outcome'], buckets, registers })
  const [methods, outcomes] = [bounded(), bounded()]
  return {
    took: kind => updates.inc({ kind: heard.has(kind) ? kind : other }),
    ended: (outcome, ms) => ends.observe({ outcome: outcomes(outcome) }, ms / 1000),
    called: (method, code) => calls.inc({ method: methods(method), code: codeOf(code) }),
    dropped: limit => dropped.inc({ limit }),
    setAside: () => quarantined.inc(),
    logFailed: () => logFaults.inc(),
    refused: status => refused.inc({ status: codeOf(status) }),
    webhookChanged: () => changed.inc(),
    watch(queue, length) {
      const name = `karvan_${queue}_length`
      const gauge: InstanceType<typeof Gauge> = new Gauge({
        ...{ name, help: `Updates in the ${queue}`, registers },
        collect: () => gauge.set(length()),
      })
    },
    report: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

/** Transformer that counts every attempt of a call. Installed directly on the transport. */
export function counting(metrics: Metrics): Transformer {
  return async (call, method, payload, signal) => {
    try {
      const answer = await call(method, payload, signal)
      metrics.called(method, answer.ok ? 200 : answer.error_code)
      return answer
    } catch (error) {
      metrics.called(method, 'lost')
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
