/** Metrics, their docs, the alert rules and the dashboard name the same metrics. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Metrics, openMetrics } from '../src/bot/process/metrics.ts'

const read = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8')
const files = ['deploy/alerts.yaml', 'deploy/grafana.json']
const gauges: readonly Parameters<Metrics['watch']>[0][] = [
  ...(['queue_length', 'inbox_length', 'webhook_length', 'outbox_length', 'last_contact_seconds'] as const),
  ...(['facts_version', 'facts_figures'] as const),
]

let known: ReadonlySet<string>
beforeAll(async () => {
  const metrics = await openMetrics(true)
  metrics.about('0.1.0', 'polling')
  for (const name of gauges) metrics.watch(name, () => 1)
  const { text } = await metrics.report()
  known = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name ?? ''))
})

/** Names as they are in the text; those of a histogram without their ending. */
const namesIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(/\b(?:karvan|nodejs|process)_[a-z0-9_]*[a-z0-9]\b/g)].map(([name]) =>
      name.replace(/_(?:bucket|count|sum)$/, ''),
    ),
  ),
]

test('the docs explain every metric of ours, and no other', () => {
  const ours = [...known].filter(name => name.startsWith('karvan_'))
  const rows = read('docs/deployment.md')
    .split('\n')
    .filter(line => line.startsWith('| `karvan_'))
  expect(ours.length).toBeGreaterThan(15)
  expect(namesIn(rows.join('\n')).toSorted()).toEqual(ours.toSorted())
})

test.each(files)('%s names only metrics that exist', path => {
  const named = namesIn(read(path))
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter(name => !known.has(name))).toEqual([])
})

test('each alert has a name of its own, a rule, a severity and a summary', () => {
  const rules = read('deploy/alerts.yaml')
    .split(/^ {6}- /m)
    .slice(1)
  const names = rules.map(rule => /^alert: (\w+)$/m.exec(rule)?.[1])
  expect(new Set(names).size).toBe(rules.length)
  for (const rule of rules)
    expect(rule).toMatch(/expr: [\s\S]+job="karvan"[\s\S]+severity: (?:page|ticket)[\s\S]+summary: \S/)
})

test('the panels of the dashboard do not overlap', () => {
  const { panels } = JSON.parse(read('deploy/grafana.json')) as {
    readonly panels: readonly { readonly gridPos: Readonly<Record<'x' | 'y' | 'w' | 'h', number>> }[]
  }
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, i) => `${x + (i % w)} ${y + Math.floor(i / w)}`),
  )
  expect(new Set(cells).size).toBe(cells.length)
})
