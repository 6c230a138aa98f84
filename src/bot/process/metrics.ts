/** What is counted, for whoever runs the bot. Nothing of a person: no chat, no name, no word. */
import type { Transformer } from 'grammy'
import { heardKinds } from './update-kinds.ts'

export interface Metrics {
  /** An update was taken. `kind` is its field: 'message', 'callback_query'. */
  took(kind: string): void
  /** It is dealt with: how that ended, and how long after it was taken. */
  ended(outcome: string, ms: number): void
  /** A call to Telegram came back: with 200, with the code of an error, or not at all. */
  called(method: string, code: number | 'lost'): void
  /** An update was not taken: a person, a chat or the queue was over its limit. */
  dropped(limit: 'person' | 'chat' | 'queue'): void
  /** An update that fails again and again was put aside. */
  setAside(): void
  /** A request at the webhook was refused with this status. */
  refused(status: number): void
  /** Has the length of a queue told whenever somebody asks. */
  watch(queue: 'queue' | 'inbox', length: () => number): void
  /** All of it, in the text format of Prometheus, and the content type of that. */
  report(): Promise<{ readonly type: string; readonly text: string }>
}

const nothing = (): void => undefined

/** Counts nothing, and costs nothing. */
export const silent: Metrics = {
  took: nothing,
  ended: nothing,
  called: nothing,
  dropped: nothing,
  setAside: nothing,
  refused: nothing,
  watch: nothing,
  report: async () => ({ type: 'text/plain', text: '' }),
}

/** Seconds, from a quick answer to one that waited for Telegram. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
const mostNames = 60

/** Metrics that count from now on, apart from all others; `silent` when nobody will ask for them. */
export async function openMetrics(isWanted: boolean): Promise<Metrics> {
  // Loaded here: a bot that nobody measures does not wait for it at the start.
  return isWanted ? counted(await import('prom-client')) : silent
}

type Prometheus = typeof import('prom-client')

function counted({ Counter, collectDefaultMetrics, Gauge, Histogram, Registry }: Prometheus): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  // A version tells a stranger which faults to try.
  registry.removeSingleMetric('nodejs_version_info')
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name: `karvan_${name}_total`, help, labelNames, registers })
  const updates = counter('updates', 'Updates taken, by kind', ['kind'])
  const calls = counter('api_calls', 'Calls to Telegram, by method and code', ['method', 'code'])
  const dropped = counter('dropped', 'Updates over a limit, by limit', ['limit'])
  const aside = counter('set_aside', 'Updates put aside after failing again and again')
  const refused = counter('webhook_refused', 'Requests refused at the webhook, by status', ['status'])
  const help = 'From taking an update to its end, by outcome'
  const ends = new Histogram({ name: 'karvan_update_seconds', help, labelNames: ['outcome'], buckets, registers })
  const [methods, outcomes] = [bounded(), bounded()]
  return {
    took: kind => updates.inc({ kind: heard.has(kind) ? kind : other }),
    ended: (outcome, ms) => ends.observe({ outcome: outcomes(outcome) }, ms / 1000),
    called: (method, code) => calls.inc({ method: methods(method), code: codeOf(code) }),
    dropped: limit => dropped.inc({ limit }),
    setAside: () => aside.inc(),
    refused: status => refused.inc({ status: codeOf(status) }),
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

/** Notes every try of a call to Telegram. Installed right on the transport. */
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

/** Names as they are, until there are many: a label that grows without end takes all memory. */
function bounded(): (name: string) => string {
  const known = new Set<string>()
  return name => {
    if (known.has(name)) return name
    if (known.size >= mostNames || !/^[A-Za-z]\w{0,40}$/.test(name)) return other
    known.add(name)
    return name
  }
}
