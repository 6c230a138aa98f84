import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser'
import { expect, test } from 'vitest'

/** Which room may import which others. ARCHITECTURE.md has the same table. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  data: [],
  answers: ['data'],
  languages: ['data', 'answers'],
  reading: ['data', 'answers', 'languages'],
  writing: ['data', 'answers', 'languages'],
  handlers: ['data', 'answers', 'languages', 'reading', 'writing'],
  bot: ['data', 'handlers', 'writing', 'config.ts'],
}
/** Packages that belong to one room. */
const ownPackages: Readonly<Record<string, readonly string[]>> = {
  grammy: ['bot'],
  lowdb: ['data'],
  hono: ['bot'],
  '@hono/node-server': ['bot'],
  'prom-client': ['bot'],
  pino: ['bot'],
  'csv-parse': ['reading'],
  '@mozilla/readability': ['bot'],
  linkedom: ['bot'],
  'request-filtering-agent': ['bot'],
}
const engines = ['src/data/engine/file-engine.ts']

const { output } = await cruise(['src', 'playground/src'], {
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  exclude: { path: 'playground/src/page' },
  doNotFollow: { path: 'node_modules' },
})
const { modules } = output as ICruiseResult
const edgesUnder = (folder: string) =>
  modules
    .filter(({ source }) => source.startsWith(folder))
    .flatMap((from: IModule) => from.dependencies.map(to => ({ from: from.source, to })))
const room = (path: string): string => path.split('/')[1] ?? ''
const edges = edgesUnder('src/')
const playground = edgesUnder('playground/src/')

test('the map is whole', () => {
  expect(edges.length).toBeGreaterThan(50)
  expect(playground.length).toBeGreaterThan(50)
})

test('every room imports only what it may', () => {
  const wrong = edges
    .filter(
      ({ from, to }) => to.resolved.startsWith('src/') && room(from) in mayImport && room(from) !== room(to.resolved),
    )
    .filter(({ from, to }) => !mayImport[room(from)]?.includes(room(to.resolved)))
    .map(({ from, to }) => `${from} may not import ${to.resolved}`)
  expect(wrong).toEqual([])
})

test('every package stays in its room', () => {
  const packageOf = (path: string): string => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? ''
  const wrong = edges
    .filter(({ to }) => packageOf(to.resolved) in ownPackages)
    .filter(({ from, to }) => !ownPackages[packageOf(to.resolved)]?.includes(room(from)))
    .map(({ from, to }) => `${from} may not import ${packageOf(to.resolved)}`)
  expect(wrong).toEqual([])
})

test('only data knows the engine', () => {
  const wrong = edges
    .filter(({ from, to }) => engines.includes(to.resolved) && room(from) !== 'data')
    .map(({ from }) => from)
  expect(wrong).toEqual([])
})

test('the playground imports nothing of ours, and nothing of ours imports it', () => {
  const crossing = [
    ...playground.filter(({ to }) => to.resolved.startsWith('src/')),
    ...edges.filter(({ to }) => to.resolved.startsWith('playground/')),
  ]
  expect(crossing.map(({ from, to }) => `${from} may not import ${to.resolved}`)).toEqual([])
})

test('nothing goes round in a circle', () => {
  const circles = [...edges, ...playground]
    .filter(({ to }) => to.circular)
    .map(({ from, to }) => `${from} ↔ ${to.resolved}`)
  expect(circles).toEqual([])
})
