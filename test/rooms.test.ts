import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { code } from '../src/data/model/schema.ts'
import { filesUnder, importsOf } from './import-graph.ts'

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
  fflate: ['data', 'handlers'],
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
    ['posts/tables'],
    ['posts/ranks-and-shares'],
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

const files = filesUnder('src')
const edges = importsOf(files)
const { circles } = await import(new URL('../scripts/circles.mjs', import.meta.url).href)
const playground = importsOf(filesUnder('playground/src').filter(path => !path.startsWith('playground/src/page/')))
const room = (path: string): string => path.split('/')[1] ?? ''

test('the import graph is found', () => {
  expect(edges.length).toBeGreaterThan(50)
  expect(playground.length).toBeGreaterThan(50)
})

test('every room imports only the rooms that it may import', () => {
  const wrong = edges
    .filter(({ from, to }) => to.startsWith('src/') && room(from) in mayImport && room(from) !== room(to))
    .filter(({ from, to }) => !mayImport[room(from)]?.includes(room(to)))
    .map(({ from, to }) => `${from} may not import ${to}`)
  expect(wrong).toEqual([])
})

test('every folder imports only lower layers of its room', () => {
  const folder = (path: string): string => path.split('/').slice(2, -1).join('/')
  const level = (path: string): number => (layers[room(path)] ?? []).findIndex(names => names.includes(folder(path)))
  const unknown = files.filter(path => room(path) in layers && level(path) < 0).map(path => `${path} is in no layer`)
  const wrong = edges
    .filter(({ from, to }) => room(from) in layers && room(from) === room(to))
    .filter(({ from, to }) => folder(from) !== folder(to) && level(from) >= level(to))
    .map(({ from, to }) => `${from} may not import ${to}`)
  expect([...unknown, ...wrong]).toEqual([])
})

test('reading knows no language by its code or by its files', () => {
  const imported = edges
    .filter(({ from }) => from.startsWith('src/reading/'))
    .filter(({ to }) => codes.some(it => to.startsWith(`src/languages/${it}/`)))
    .map(({ from, to }) => `${from} may not import ${to}`)
  const literal = new RegExp(`['"\`](?:${codes.join('|')})['"\`]`)
  const named = files
    .filter(path => path.startsWith('src/reading/'))
    .filter(path => literal.test(withoutComments(readFileSync(path, 'utf8'))))
    .map(path => `${path} names a language`)
  expect([...imported, ...named]).toEqual([])
})

test('words of a language are in its folder, not in the reading of questions', () => {
  // Unicode forms are not words; a dialogue about subscriptions has sentences of its own.
  const others = [
    'text/normalize.ts',
    'text/tokenize.ts',
    'text/lexicon.ts',
    'posts/plain-characters.ts',
    'requested-language.ts',
    'subscriptions/',
    'admin/',
  ]
  const words = /\p{Script=Cyrillic}|(?!〇)\p{Script=Han}|[əğşıç]/iu
  const wrong = files
    .filter(path => path.startsWith('src/reading/'))
    .filter(path => !others.some(other => path.startsWith(`src/reading/${other}`)))
    .flatMap(path =>
      withoutComments(readFileSync(path, 'utf8'))
        .replace(/\\p\{Script=\w+\}/g, '')
        .split('\n')
        .filter(line => words.test(line))
        .map(line => `${path}: ${line.trim()}`),
    )
  expect(wrong).toEqual([])
})

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '')

test('no two exported types share a name', () => {
  const places = new Map<string, string[]>()
  for (const path of files) {
    const text = readFileSync(path, 'utf8')
    for (const [, name = ''] of text.matchAll(/^export (?:abstract )?(?:interface|type|class) (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), path])
  }
  const shared = [...places]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name}: ${files.join(', ')}`)
  expect(shared).toEqual([])
})

test('a package of one room is not imported elsewhere', () => {
  const wrong = edges
    .filter(({ from, to }) => to in ownPackages && !ownPackages[to]?.includes(room(from)))
    .map(({ from, to }) => `${from} may not import ${to}`)
  expect(wrong).toEqual([])
})

test('only data imports the file engine', () => {
  const wrong = edges.filter(({ from, to }) => engines.includes(to) && room(from) !== 'data').map(({ from }) => from)
  expect(wrong).toEqual([])
})

test('the bot and the playground do not import each other', () => {
  const crossing = [
    ...playground.filter(({ to }) => to.startsWith('src/')),
    ...edges.filter(({ to }) => to.startsWith('playground/')),
  ]
  expect(crossing.map(({ from, to }) => `${from} may not import ${to}`)).toEqual([])
})

test('there are no circular imports', () => {
  const targets = new Map<string, string[]>()
  for (const { from, to } of [...edges, ...playground]) targets.set(from, [...(targets.get(from) ?? []), to])
  expect(circles(targets)).toEqual([])
  expect(
    circles(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b ↔ c'])
})
