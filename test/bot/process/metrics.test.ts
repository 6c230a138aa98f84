import { describe, expect, test } from 'vitest'
import { counting, type Metrics, openMetrics, silent } from '../../../src/bot/process/metrics.ts'

/** Our own metrics, one a line. */
async function told(metrics: Metrics): Promise<readonly string[]> {
  const { text } = await metrics.report()
  return text.split('\n').filter(line => line.startsWith('karvan_') && !line.includes('_bucket'))
}

test('updates by kind: those subscribed to, and all others together', async () => {
  const metrics = await openMetrics(true)
  for (const kind of ['message', 'message', 'callback_query', 'poll', 'chat_boost', '__proto__']) metrics.took(kind)
  expect(await told(metrics)).toEqual(
    expect.arrayContaining([
      'karvan_updates_total{kind="message"} 2',
      'karvan_updates_total{kind="callback_query"} 1',
      'karvan_updates_total{kind="other"} 3',
    ]),
  )
})

test('how updates end, and how long that takes', async () => {
  const metrics = await openMetrics(true)
  metrics.ended('answered', 8)
  metrics.ended('answered', 92)
  metrics.ended('gone', 3_000)
  const { text } = await metrics.report()
  expect(text).toContain('karvan_update_seconds_count{outcome="answered"} 2')
  expect(text).toContain('karvan_update_seconds_sum{outcome="answered"} 0.1\n')
  expect(text).toContain('karvan_update_seconds_bucket{le="0.01",outcome="answered"} 1')
  expect(text).toContain('karvan_update_seconds_bucket{le="2.5",outcome="gone"} 0')
  expect(text).toContain('karvan_update_seconds_bucket{le="5",outcome="gone"} 1')
})

test('limits, quarantined updates, and refused webhook requests', async () => {
  const metrics = await openMetrics(true)
  for (const limit of ['person', 'chat', 'queue', 'chat'] as const) metrics.dropped(limit)
  metrics.setAside()
  for (const status of [401, 401, 413, Number.NaN, 1e9]) metrics.refused(status)
  expect(await told(metrics)).toEqual(
    expect.arrayContaining([
      'karvan_dropped_total{limit="person"} 1',
      'karvan_dropped_total{limit="chat"} 2',
      'karvan_dropped_total{limit="queue"} 1',
      'karvan_set_aside_total 1',
      'karvan_webhook_refused_total{status="401"} 2',
      'karvan_webhook_refused_total{status="413"} 1',
      'karvan_webhook_refused_total{status="other"} 2',
    ]),
  )
})

test('queue lengths are those of the moment of the scrape', async () => {
  const metrics = await openMetrics(true)
  let length = 3
  metrics.watch('queue_length', () => length)
  metrics.watch('inbox_length', () => 10 * length)
  expect(await told(metrics)).toEqual(expect.arrayContaining(['karvan_queue_length 3', 'karvan_inbox_length 30']))
  length = 0
  expect(await told(metrics)).toEqual(expect.arrayContaining(['karvan_queue_length 0', 'karvan_inbox_length 0']))
})

test('the program, disk faults and late digests', async () => {
  const metrics = await openMetrics(true)
  metrics.about('0.1.0', 'webhook')
  for (const part of ['inbox', 'outbox', 'outbox', 'store'] as const) metrics.diskFailed(part)
  metrics.digestSent(90_000)
  metrics.watch('facts_version', async () => 42)
  expect(await told(metrics)).toEqual(
    expect.arrayContaining([
      'karvan_build_info{version="0.1.0",mode="webhook"} 1',
      'karvan_disk_faults_total{part="outbox"} 2',
      'karvan_digest_lag_seconds_sum 90',
      'karvan_digest_lag_seconds_count 1',
      'karvan_facts_version 42',
    ]),
  )
})

test('the process and its event loop have metrics, its version has none', async () => {
  const { text, type } = await (await openMetrics(true)).report()
  expect(type).toMatch(/^text\/plain/)
  for (const name of [
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
    'process_cpu_seconds_total',
  ]) {
    expect(text).toMatch(new RegExp(`^${name} `, 'm'))
  }
  expect(text).not.toContain(process.version)
})

test('each counts for itself', async () => {
  const [one, other] = [await openMetrics(true), await openMetrics(true)]
  one.setAside()
  expect(await told(one)).toContain('karvan_set_aside_total 1')
  expect(await told(other)).toContain('karvan_set_aside_total 0')
})

test('labels stay few and clean for any value', async () => {
  const metrics = await openMetrics(true)
  for (let i = 0; i < 5_000; i += 1) {
    metrics.ended(`outcome${i}`, 1)
    metrics.called(`method${i}`, 1000 + i, 1)
    metrics.took(`kind${i}`)
  }
  metrics.ended('a"}\nkarvan_forged 1', 1)
  const lines = await told(metrics)
  expect(lines.length).toBeLessThan(400)
  expect(lines.join('\n')).not.toContain('forged')
})

describe('calls to Telegram', () => {
  type Call = Parameters<ReturnType<typeof counting>>[0]
  const answering = (answer: object | Error): Call =>
    (async () => {
      if (answer instanceof Error) throw answer
      return answer
    }) as Call

  test.each([
    ['an answer', { ok: true, result: true }, '200'],
    ['a refusal', { ok: false, error_code: 429, description: 'Too Many Requests' }, '429'],
    ['none', new Error('reset'), 'lost'],
    ['nonsense', { ok: false }, 'other'],
  ])('with %s', async (_, answer, code) => {
    const metrics = await openMetrics(true)
    const call = counting(metrics)(answering(answer), 'sendMessage', { chat_id: 77_123, text: 'words' })
    await (answer instanceof Error ? expect(call).rejects.toBe(answer) : expect(call).resolves.toBe(answer))
    expect(await told(metrics)).toContain(`karvan_api_calls_total{method="sendMessage",code="${code}"} 1`)
    // Only in labels: a measured time may have these digits.
    expect((await metrics.report()).text).not.toMatch(/"[^"\n]*77123|words/)
  })

  test('each takes its time, but getUpdates waits', async () => {
    const metrics = await openMetrics(true)
    for (const method of ['sendMessage', 'getUpdates'] as const)
      await counting(metrics)(answering({ ok: true, result: true }), method, {})
    const timed = (await told(metrics)).filter(line => line.startsWith('karvan_api_seconds_count'))
    expect(timed).toEqual(['karvan_api_seconds_count{method="sendMessage"} 1'])
  })
})

test('nobody asks: nothing is counted', async () => {
  expect(await openMetrics(false)).toBe(silent)
  expect((await silent.report()).text).toBe('')
})
