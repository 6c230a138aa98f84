/** /privacy and the stored data: a line names each kind of data, and /forgetme keeps only what is marked with *. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Subscription } from '../../src/data/chats/subscriptions.ts'
import { articleLimits, openTextCache } from '../../src/data/chats/text-cache.ts'
import type { Engine } from '../../src/data/engine/engine.ts'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { openInbox } from '../../src/data/queues/inbox.ts'
import { openOutbox } from '../../src/data/queues/outbox.ts'
import { openStore, type Store } from '../../src/data/store.ts'
import { createApp, type OpenApp } from '../../src/handlers/app.ts'
import { languages } from '../../src/languages/languages.ts'
import { freshFolder, oldSettings } from '../data/folder.ts'
import { pressEdits } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { writingIn, written } from '../writing/writing.ts'
import { openMailbox } from './mailbox.ts'

/** Lines of the page, from its title on. */
const line = {
  choices: 2,
  question: 3,
  onItsWay: 4,
  figures: 5,
  toDelete: 6,
  lastQuestions: 8,
  admins: 9,
  numbers: 10,
  previews: 12,
  posted: 13,
  journal: 14,
} as const
const words: Readonly<Record<keyof typeof line, RegExp>> = {
  choices: /settings .*waits for/,
  question: /question/,
  onItsWay: /broadcast, until everybody has it/,
  figures: /which message has which figures/,
  toDelete: /deleted.*set up/,
  lastQuestions: /your questions/,
  admins: /admins/,
  numbers: /numbers of messages/,
  previews: /previews/,
  posted: /their broadcasts/,
  journal: /journal/,
}
const stays: readonly (keyof typeof line)[] = ['onItsWay', 'admins', 'numbers', 'posted', 'journal']

/** Prefixes of the engine's values, and the lines of the page about them. 'nobody': no personal data. */
const values: Readonly<Record<string, readonly (keyof typeof line)[] | 'nobody'>> = {
  'chat:': ['choices'],
  'sub:': ['choices', 'toDelete'],
  'wait:': ['choices'],
  'post:': ['figures'],
  'correction:': ['figures'],
  'told:': ['figures'],
  'delete:': ['toDelete'],
  // Older forms, which are removed.
  posts: 'nobody',
  passing: ['toDelete'],
  'pending:': ['previews'],
  'announce:': ['previews', 'posted'],
  // Progress of digest groups; counts; the version of the seed; finished tasks.
  'digest:': 'nobody',
  tally: 'nobody',
  seed: 'nobody',
  'once:': 'nobody',
}
const files: Readonly<Record<string, readonly (keyof typeof line)[] | 'nobody'>> = {
  'journal.jsonl': ['journal'],
  'journal.head.json': 'nobody',
  'settings.json': ['choices', 'toDelete', 'previews', 'posted'],
  // What an older version kept there, until somebody asks to be forgotten.
  'settings.format-1.json': ['choices', 'toDelete', 'previews', 'posted'],
  'inbox.jsonl': ['question'],
  'outbox.jsonl': ['onItsWay'],
  'posts.jsonl': ['figures'],
  // Texts of public web pages.
  articles: 'nobody',
}

const now = (): Date => new Date('2026-11-24T12:00:00Z')
const [person, group, channel] = [7_000_001, -7_000_002, -7_000_003]
const at = now().toISOString()
const kindOf = (name: string): string => /^[a-z]+:?/.exec(name)?.[0] ?? name

const isChatAdmin = async (): Promise<boolean> => true
const appOver = (store: Store): OpenApp =>
  createApp({
    store,
    now,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    bot: '@karvan_bot',
    isChatAdmin,
    dayOf: day => day.toISOString().slice(0, 10),
    gateway: {
      username: 'karvan_bot',
      outbox: openMailbox(),
      isChatAdmin,
      post: async () => undefined,
      nameOf: async () => undefined,
      rewrite: async () => undefined,
      channel: async () => undefined,
      load: () => Promise.reject(new Error('no file is asked for here')),
      page: () => Promise.reject(new Error('no page is asked for here')),
    },
  })

/** Stores all kinds of data about a person. */
async function useAll(store: Store): Promise<void> {
  const subscription: Subscription = {
    chat: person,
    kind: 'private',
    countries: [],
    kinds: ['new'],
    cadence: 'daily',
    language: 'en',
    isPaused: false,
    isSilent: false,
    zone: 'UTC',
    since: 0,
  }
  const preview = {
    by: person,
    chat: person,
    ask: '/retract a because misread',
    version: 1,
    at,
    state: 'open',
  } as const
  const words = { text: 'We have moved', entities: [] }
  for (const chat of [person, group]) {
    await store.changeChat(chat, () => ({ language: 'az' }))
    await store.deletions.add([{ chat, message: 1, at: 1 }])
    await store.subscriptions.put({ ...subscription, chat })
  }
  await store.subscriptions.put({ ...subscription, chat: channel, kind: 'channel', by: person })
  await store.subscriptions.setMark('daily:UTC', { version: 1, due: '' })
  await store.alerts.add(person, { address: 'x', language: 'en', since: 1, token: 'x' })
  await store.pendingChanges.set('shown', preview)
  const { by, chat } = preview
  for (const state of ['open', 'posted'] as const)
    await store.broadcasts.put(state, { by, chat, at, ...words, language: 'en', to: 'all', state })
  for (const chat of [group, channel])
    await appOver(store).delivered?.(chat, 1, { uses: ['a'], recipe: undefined, thread: undefined })
  for (const version of [2, 3]) await store.sentMessages.correct(version, ['a'])
  await store.sentMessages.settled(
    '3',
    [person, group, channel].map(chat => ({ chat, ids: ['a'] })),
  )
  store.usage.note('figure', 'az', person)
}

async function kept(engine: Engine): Promise<ReadonlyMap<string, unknown>> {
  const all = new Map<string, unknown>()
  for await (const [name] of engine.entries('')) all.set(name, await engine.get(name))
  return all
}

const media = ['private', 'group', 'channel', 'inline'] as const
describe.each(languages.flatMap(({ code }) => media.map(medium => [code, medium] as const)))(
  'in %s, %s',
  (code, medium) => {
    const lines = written({ kind: 'page', page: 'privacy' }, writingIn(code, medium)).text.split('\n')

    test('it has a line for each, and marks those that stay', () => {
      expect(lines).toHaveLength(17)
      for (const [name, index] of Object.entries(line)) {
        expect(lines[index]).toMatch(/^· /)
        expect([name, lines[index]?.endsWith(' *')]).toEqual([name, stays.some(it => it === name)])
      }
      expect(lines.at(-1)).toContain('/forgetme')
      expect(lines.at(-1)).toContain('*')
    })

    test('it can be read on a phone', () => {
      expect(lines.filter(({ length }) => length > 120).slice(0, -1)).toEqual([])
      expect(lines.join('\n').length).toBeLessThan(1_300)
    })
  },
)

test('in English each line says what it is about', () => {
  const lines = written({ kind: 'page', page: 'privacy' }, writingIn('en')).text.split('\n')
  for (const name of Object.keys(line) as (keyof typeof line)[]) expect(lines[line[name]]).toMatch(words[name])
})

test('every kind of value that is kept is known here', async () => {
  const engine = memoryEngine(pressEdits)
  const store = await openSeedStore(engine, now)
  await useAll(store)
  await store.close()
  const used = new Set([...(await kept(engine)).keys()].map(kindOf))
  expect([...used].filter(kind => values[kind] === undefined)).toEqual([])
  // Also kinds in the code that this test does not use.
  const code = readdirSync('src/data', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const named = code.flatMap(name => [
    ...readFileSync(`src/data/${name}`, 'utf8').matchAll(
      /(?:const (?:prefix|name) = |engine\.(?:put|add|get)\()['`]([a-z]+:?)['`$]/g,
    ),
  ])
  expect(new Set([...named.map(([, kind]) => kind), ...used])).toEqual(new Set(Object.keys(values)))
})

test('every file that is kept is known here', async () => {
  const folder = freshFolder()
  const notice = (): void => undefined
  await (await openFileEngine({ folder, notice })).close()
  writeFileSync(join(folder, 'settings.json'), oldSettings({}))
  const store = await openStore(await openFileEngine({ folder, notice }), now)
  const [inbox, outbox] = [await openInbox({ folder, notice }), await openOutbox({ folder, notice })]
  await useAll(store)
  await openTextCache(join(folder, 'articles'), now, articleLimits).put('a', 'An article.')
  const found = readdirSync(folder).filter(name => !name.includes('lock'))
  expect(found.toSorted()).toEqual(Object.keys(files).toSorted())
  await Promise.all([inbox.close(), outbox.close(), store.close()])
})

describe('/forgetme', () => {
  let engine: Engine
  let app: OpenApp
  beforeEach(async () => {
    engine = memoryEngine(pressEdits)
    const store = await openSeedStore(engine, now)
    app = appOver(store)
    await useAll(store)
  })
  const left = async (id: number): Promise<readonly string[]> =>
    [...(await kept(engine))].filter(entry => JSON.stringify(entry).includes(`${id}`)).map(([name]) => name)

  test('of a person leaves what is marked, and nothing else', async () => {
    expect((await left(person)).length).toBeGreaterThan(5)
    await app.respond({
      chat: { id: person, kind: 'private' },
      person: { id: person },
      addressed: true,
      text: '/forgetme',
    })
    expect(await left(person)).toEqual(['announce:posted'])
  })

  test('of a group leaves nothing', async () => {
    expect((await left(group)).length).toBeGreaterThan(3)
    await app.press('forget-group', { chat: { id: group, kind: 'group' }, person: { id: 9 }, addressed: true })
    // A queued correction contains its recipients until the outbox takes it, half a minute later.
    expect(await left(group)).toEqual(['correction:2'])
  })
})
