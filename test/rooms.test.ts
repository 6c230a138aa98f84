import { readFileSync } from 'node:fs'
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import { code } from '../src/data/model/schema.ts'

/** Which rooms each room may import, besides itself. ARCHITECTURE.md has the same table. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  data: [],
  providers: ['data'],
  answers: ['data'],
  languages: ['data', 'answers'],
  reading: ['data', 'answers', 'languages'],
  writing: ['data', 'answers', 'languages'],
  handlers: ['data', 'answers', 'languages', 'reading', 'writing'],
  bot: ['data', 'handlers', 'writing', 'config.ts'],
}
/** Packages that only one room may import. */
const ownPackages: Readonly<Record<string, readonly string[]>> = {
  grammy: ['bot'],
  lowdb: ['data'],
  pg: ['data'],
  'graphile-worker': ['data'],
  hono: ['bot', 'writing'],
  '@hono/node-server': ['bot'],
  'prom-client': ['bot'],
  pino: ['bot'],
  '@resvg/resvg-js': ['bot'],
  'd3-scale': ['writing'],
  'd3-shape': ['writing'],
  'csv-parse': ['reading', 'providers'],
  'read-excel-file': ['providers', 'handlers'],
  'write-excel-file': ['handlers'],
  fflate: ['data'],
  'fs-native-extensions': ['data'],
  '@mozilla/readability': ['bot'],
  linkedom: ['bot'],
  'request-filtering-agent': ['bot'],
}
/** These folders of every language. */
const ofLanguages = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap(folder => code.options.map(it => `${it}${folder}`))
/** The folders of each room in layers, highest first: a folder imports only lower layers. '' is the room itself. */
const layers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  data: [
    [''],
    ['seed', 'queues', 'exchange'],
    ['chats', 'facts'],
    ['engine/postgres'],
    ['engine', 'shared'],
    ['async', 'model'],
  ],
  providers: [['']],
  answers: [
    ['posts'],
    [''],
    ['address', 'checks', 'claims'],
    ['kinds'],
    ['kinds/runs', 'kinds/statements'],
    ['figures'],
    ['figures/official'],
    ['figures/held'],
    ['model'],
  ],
  languages: [
    [''],
    ofLanguages(''),
    ofLanguages('/hear', '/admin'),
    ofLanguages('/hear/places', '/hear/posts', '/voice'),
    ['model'],
    ['model/admin'],
    ['model/hear', 'model/voice'],
  ],
  reading: [
    [''],
    ['refine', 'follow-ups', 'admin/article'],
    ['intents', 'subscriptions', 'admin', 'claims', 'posts'],
    ['admin/files', 'admin/names'],
    ['admin/line'],
    ['admin/values'],
    ['posts'],
    ['posts/claims', 'posts/speech'],
    ['posts/members', 'posts/tables'],
    ['posts/slots'],
    ['posts/words'],
    ['fates'],
    ['slots'],
    ['time'],
    ['text'],
  ],
  writing: [
    ['figure-pages'],
    [''],
    ['answers/charts'],
    ['chat', 'admin'],
    ['answers'],
    ['files'],
    ['message'],
    ['charts'],
  ],
  handlers: [[''], ['admin'], ['questions'], ['notifications'], ['request']],
  bot: [
    [''],
    ['intake'],
    ['updates', 'outbox'],
    ['messages', 'chats', 'pages', 'server'],
    ['pictures'],
    ['api'],
    ['process'],
  ],
}
const codes = code.options
const engines = ['file-engine.ts', 'postgres/postgres-engine.ts'].map(name => `src/data/engine/${name}`)

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

test('the import graph is found', () => {
  expect(edges.length).toBeGreaterThan(50)
  expect(playground.length).toBeGreaterThan(50)
})

test('every room imports only the rooms that it may import', () => {
  const wrong = edges
    .filter(
      ({ from, to }) => to.resolved.startsWith('src/') && room(from) in mayImport && room(from) !== room(to.resolved),
    )
    .filter(({ from, to }) => !mayImport[room(from)]?.includes(room(to.resolved)))
    .map(({ from, to }) => `${from} may not import ${to.resolved}`)
  expect(wrong).toEqual([])
})

test('every folder imports only lower layers of its room', () => {
  const folder = (path: string): string => path.split('/').slice(2, -1).join('/')
  const level = (path: string): number => (layers[room(path)] ?? []).findIndex(names => names.includes(folder(path)))
  const unknown = modules
    .filter(({ source }) => source.startsWith('src/') && room(source) in layers && level(source) < 0)
    .map(({ source }) => `${source} is in no layer`)
  const wrong = edges
    .filter(({ from, to }) => room(from) in layers && room(from) === room(to.resolved))
    .filter(({ from, to }) => folder(from) !== folder(to.resolved) && level(from) >= level(to.resolved))
    .map(({ from, to }) => `${from} may not import ${to.resolved}`)
  expect([...unknown, ...wrong]).toEqual([])
})

test('reading knows no language by its code or by its files', () => {
  const imported = edgesUnder('src/reading')
    .filter(({ to }) => codes.some(it => to.resolved.startsWith(`src/languages/${it}/`)))
    .map(({ from, to }) => `${from} may not import ${to.resolved}`)
  const literal = new RegExp(`['"\`](?:${codes.join('|')})['"\`]`)
  const named = modules
    .filter(({ source }) => source.startsWith('src/reading/'))
    .filter(({ source }) => literal.test(withoutComments(readFileSync(source, 'utf8'))))
    .map(({ source }) => `${source} names a language`)
  expect([...imported, ...named]).toEqual([])
})

test('words of a language are in its folder, not in the reading of questions', () => {
  // Unicode forms are not words; a dialogue about subscriptions has sentences of its own.
  const others = [
    'text/normalize.ts',
    'text/tokenize.ts',
    'text/lexicon.ts',
    'posts/words/clean.ts',
    'requested-language.ts',
    'subscriptions/',
    'admin/',
  ]
  const words = /\p{Script=Cyrillic}|(?!〇)\p{Script=Han}|[əğşıç]/iu
  const wrong = modules
    .filter(({ source }) => source.startsWith('src/reading/'))
    .filter(({ source }) => !others.some(path => source.startsWith(`src/reading/${path}`)))
    .flatMap(({ source }) =>
      withoutComments(readFileSync(source, 'utf8'))
        .replace(/\\p\{Script=\w+\}/g, '')
        .split('\n')
        .filter(line => words.test(line))
        .map(line => `${source}: ${line.trim()}`),
    )
  expect(wrong).toEqual([])
})

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '')

test('no two exported types share a name', () => {
  const places = new Map<string, string[]>()
  for (const { source } of modules.filter(it => it.source.startsWith('src/'))) {
    const text = readFileSync(source, 'utf8')
    for (const [, name = ''] of text.matchAll(/^export (?:abstract )?(?:interface|type|class) (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), source])
  }
  const shared = [...places]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name}: ${files.join(', ')}`)
  expect(shared).toEqual([])
})

test('a package of one room is not imported elsewhere', () => {
  const packageOf = (path: string): string => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? ''
  const wrong = edges
    .filter(({ to }) => packageOf(to.resolved) in ownPackages)
    .filter(({ from, to }) => !ownPackages[packageOf(to.resolved)]?.includes(room(from)))
    .map(({ from, to }) => `${from} may not import ${packageOf(to.resolved)}`)
  expect(wrong).toEqual([])
})

test('only data imports the file engine', () => {
  const wrong = edges
    .filter(({ from, to }) => engines.includes(to.resolved) && room(from) !== 'data')
    .map(({ from }) => from)
  expect(wrong).toEqual([])
})

test('the bot and the playground do not import each other', () => {
  const crossing = [
    ...playground.filter(({ to }) => to.resolved.startsWith('src/')),
    ...edges.filter(({ to }) => to.resolved.startsWith('playground/')),
  ]
  expect(crossing.map(({ from, to }) => `${from} may not import ${to.resolved}`)).toEqual([])
})

test('there are no circular imports', () => {
  const cycles = [...edges, ...playground]
    .filter(({ to }) => to.circular)
    .map(({ from, to }) => `${from} ↔ ${to.resolved}`)
  expect(cycles).toEqual([])
})
