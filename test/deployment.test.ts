/** The deployment files name only files and variables that exist. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

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

test.each(['Dockerfile', 'compose.yaml', 'deploy/karvan.service', 'docs/deployment.md'])(
  '%s names only variables that exist',
  path => {
    const known = new Set([...read('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name))
    const named = [...read(path).matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([name]) => name)
    expect(named.filter(name => !known.has(name) && !['NODE_ENV', 'AF_INET', 'AF_UNIX'].includes(name))).toEqual([])
  },
)

test('the image and the unit do not run as root, and write only to the data folder', () => {
  expect(read('Dockerfile')).toMatch(/^USER node$/m)
  expect(read('Dockerfile')).toMatch(/^HEALTHCHECK /m)
  expect(read('compose.yaml')).toContain('read_only: true')
  expect(read('deploy/karvan.service')).toMatch(/^DynamicUser=yes$/m)
  expect(read('deploy/karvan.service')).toMatch(/^ProtectSystem=strict$/m)
})
