/** The deployment files name only files and variables that exist. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listen } from './processes.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

test('every file that the image copies exists and is not excluded by .dockerignore', () => {
  const copied = read('Dockerfile')
    .split('\n')
    .filter(line => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap(line => line.split(' ').slice(1, -1))
  const ignoreRules = read('.dockerignore').split('\n')
  expect(copied.length).toBeGreaterThan(5)
  expect(copied.filter(path => !existsSync(join(root, path)))).toEqual([])
  const isIncluded = (path: string): boolean =>
    ignoreRules.includes(`!${path}`) || (path.startsWith('tsconfig') && ignoreRules.includes('!tsconfig*.json'))
  expect(copied.filter(path => !isIncluded(path))).toEqual([])
})

/** Variables of other programs. */
const ofOthers = ['NODE_ENV', 'AF_INET', 'AF_UNIX', 'POSTGRES_PASSWORD']

test.each(['Dockerfile', 'compose.yaml', 'deploy/karvan.service', 'docs/deployment.md'])(
  '%s names only variables that exist',
  path => {
    const known = new Set([...read('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name))
    const named = [...read(path).matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([name]) => name)
    expect(named.filter(name => !known.has(name) && !ofOthers.includes(name))).toEqual([])
  },
)

test('the image and the unit do not run as root, and write only to the data folder', () => {
  expect(read('Dockerfile')).toMatch(/^USER node$/m)
  expect(read('Dockerfile')).toMatch(/^HEALTHCHECK /m)
  expect(read('compose.yaml')).toContain('read_only: true')
  expect(read('deploy/karvan.service')).toMatch(/^DynamicUser=yes$/m)
  expect(read('deploy/karvan.service')).toMatch(/^ProtectSystem=strict$/m)
})

test('both stages are of one image, pinned by its digest', () => {
  const bases = [...read('Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, name]) => name)
  expect(bases).toHaveLength(2)
  expect(new Set(bases).size).toBe(1)
  expect(bases[0]).toMatch(/^node:24\.\d+\.\d+-\w+-slim@sha256:[0-9a-f]{64}$/)
})

test('the container has limits, and no rights beside the data', () => {
  for (const limit of ['mem_limit', 'memswap_limit', 'cpus', 'pids_limit'])
    expect(read('compose.yaml')).toMatch(new RegExp(`^ {4}${limit}: \\w+$`, 'm'))
  expect(read('compose.yaml')).toContain('cap_drop: [ALL]')
  expect(read('compose.yaml')).toContain('no-new-privileges:true')
})

describe('the health check of the image', () => {
  const [, command = '[]'] = /^HEALTHCHECK .*\\\n {2}CMD (\[.*\])$/m.exec(read('Dockerfile')) ?? []
  const [program = '', ...args] = JSON.parse(command) as readonly string[]
  async function check(port: number): Promise<unknown> {
    const [code] = await once(spawn(program, args, { env: { PATH: process.env.PATH, PORT: `${port}` } }), 'close')
    return code
  }

  test('starts no Node', () => expect([program, command.includes('node')]).toEqual(['bash', false]))

  test.each([
    [200, true],
    [503, false],
  ])('/healthz says %i', async (status, isWell) => {
    const server = createServer(({ url }, response) => void response.writeHead(url === '/healthz' ? status : 404).end())
    expect((await check(await listen(server))) === 0).toBe(isWell)
  })

  test('nobody listens', async () => {
    const server = createServer()
    const port = await listen(server)
    await new Promise(resolve => server.close(resolve))
    expect(await check(port)).not.toBe(0)
  })
})

describe('the sandbox of the unit', () => {
  const unit = read('deploy/karvan.service')

  test.each([
    ...['ProtectProc=invisible', 'ProcSubset=pid', 'PrivateUsers=yes', 'NoNewPrivileges=yes', 'CapabilityBoundingSet='],
    ...['SystemCallFilter=~@privileged @resources', 'MemoryMax=1G', 'TasksMax=128', 'RestrictNamespaces=yes'],
  ])('%s', setting => expect(unit.split('\n')).toContain(setting))

  test('V8 may compile at run time', () => expect(unit).not.toMatch(/^MemoryDenyWriteExecute=/m))
})
