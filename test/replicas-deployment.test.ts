/** The files that run several replicas agree with the program: variables, ports, paths and times. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { usualTiming } from '../src/bot/runtime.ts'
import { variables } from '../src/config.ts'
import { code } from '../src/data/model/schema.ts'

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../deploy', path), 'utf8')
const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, it]) => it ?? '')
const one = (text: string, pattern: RegExp): string => all(text, pattern)[0] ?? `nothing like ${pattern}`

const [compose, proxy] = [read('compose.replicas.yaml'), read('nginx.conf.template')]
const [deployment, service] = [read('kubernetes/deployment.yaml'), read('kubernetes/service.yaml')]
const [config, kustomization] = [read('kubernetes/config.yaml'), read('kubernetes/kustomization.yaml')]
/** Drains the answers, then ends the background jobs; closing the server and the store comes with them. */
const longestStopSeconds = (2 * usualTiming.drainMs) / 1000 + 5

test.each([
  ['compose.replicas.yaml', compose, ['DOMAIN', 'POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD']],
  ['config.yaml', config, []],
  ['secret.example.yaml', read('kubernetes/secret.example.yaml'), []],
])('%s sets only variables that exist', (_, text, ofOthers) => {
  const set = all(text, /^ +([A-Z][A-Z_]*): /gm)
  expect(set.length).toBeGreaterThan(3)
  expect(set.filter(name => ![...variables, ...ofOthers].includes(name))).toEqual([])
})

describe('compose.replicas.yaml', () => {
  const replicas = all(compose, /^ {2}(karvan-\d): \{ <<: \*replica/gm)

  test('runs three replicas, and the proxy forwards to each', () => {
    expect(replicas).toHaveLength(3)
    const port = one(compose, /^ {4}PORT: "(\d+)"$/gm)
    expect(all(proxy, /^ {2}server (karvan-\d:\d+) /gm)).toEqual(replicas.map(name => `${name}:${port}`))
  })

  test('the proxy knows the address of each', () => {
    const given = all(compose, /^ {2}karvan-\d: .+ipv4_address: ([\d.]+)/gm)
    expect(all(compose, /^ {6}- karvan-\d:([\d.]+)$/gm)).toEqual(given)
  })

  test('a stop takes less than the grace period', () => {
    expect(Number(one(compose, /^ {2}stop_grace_period: (\d+)s$/gm))).toBeGreaterThan(longestStopSeconds)
  })

  test('the password comes from .env', () => {
    const given = all(compose, /(?:PASSWORD: |karvan:)(\S*\{\w+):\?/g)
    expect(given).toEqual(['${POSTGRES_PASSWORD', '${POSTGRES_PASSWORD'])
  })

  test('every service has limits, and the replicas write nothing', () => {
    for (const limit of ['mem_limit', 'cpus']) expect(all(compose, new RegExp(`( ${limit}): `, 'g'))).toHaveLength(3)
    expect(compose).toContain('read_only: true')
    expect(compose).toContain('cap_drop: [ALL]')
    expect(all(compose, /image: (.+)/g).filter(image => image.endsWith(':latest'))).toEqual([])
  })
})

describe('nginx.conf.template', () => {
  test('forwards the webhook and the pages of every language, and nothing else', () => {
    const hook = one(compose, /WEBHOOK_URL: https:\/\/\$\{[^}]+\}(\S+)/g)
    const pages = `~ ^/(${code.options.join('|')})(/|$)`
    expect(all(proxy, /location (.+) \{/g)).toEqual([`= ${hook}`, pages, '/'])
    expect(proxy).toMatch(/location \/ \{\n +return 404;/)
  })

  test('gives an update that a replica could not take to the next one', () => {
    expect(one(proxy, /proxy_next_upstream (.+);/g)).toBe('error timeout http_502 http_503 non_idempotent')
  })
})

describe('kubernetes', () => {
  test('the folder is whole', () => {
    const named = all(kustomization, /^ {2}- (\S+\.yaml)$/gm)
    expect(named).toHaveLength(3)
    for (const name of named)
      expect(existsSync(join(import.meta.dirname, '../deploy/kubernetes', name)), name).toBe(true)
  })

  test('three replicas, of which two go on while nodes are drained', () => {
    expect(one(deployment, /^ {2}replicas: (\d)$/gm)).toBe('3')
    expect(one(deployment, /^ {2}minAvailable: (\d)$/gm)).toBe('2')
    expect(deployment).toContain('maxUnavailable: 0')
  })

  test('the probes ask the paths of the bot, on its port', () => {
    expect(one(deployment, /startupProbe:\n +httpGet: \{ path: (\S+), port: http \}/g)).toBe('/healthz')
    expect(one(deployment, /livenessProbe:\n +httpGet: \{ path: (\S+), port: http \}/g)).toBe('/healthz')
    expect(one(deployment, /readinessProbe:\n +httpGet: \{ path: (\S+), port: http \}/g)).toBe('/readyz')
    expect(one(deployment, /name: http, containerPort: (\d+)/g)).toBe(one(config, /PORT: "(\d+)"/g))
  })

  test('a stop takes less than the grace period', () => {
    const pause = Number(one(deployment, /command: \[sleep, "(\d+)"\]/g))
    const grace = Number(one(deployment, /terminationGracePeriodSeconds: (\d+)/g))
    expect(grace).toBeGreaterThan(pause + longestStopSeconds)
  })

  test('the webhook and the pages of every language are forwarded, and nothing else', () => {
    const hook = new URL(one(config, /WEBHOOK_URL: (\S+)/g))
    expect(all(service, /- \{ path: (\S+), pathType/g)).toEqual([hook.pathname, ...code.options.map(it => `/${it}`)])
    expect(one(service, /- host: (\S+)/g)).toBe(hook.hostname)
  })

  test.each([
    ...['runAsNonRoot: true', 'readOnlyRootFilesystem: true', 'allowPrivilegeEscalation: false'],
    ...['capabilities: { drop: [ALL] }', 'seccompProfile: { type: RuntimeDefault }', 'topologySpreadConstraints:'],
    ...['limits: { memory: 1Gi }', 'automountServiceAccountToken: false'],
  ])('%s', setting => expect(deployment).toContain(setting))
})
