/** Hostile input in every argument of every admin command: SAFETY.md I1 to I12. */
import { expect, test } from 'vitest'
import { adminCommands } from '../../../src/handlers/admin/commands.ts'
import { subscription } from '../../subscription.ts'
import { everyNth } from '../../suite.ts'
import { hostile } from '../hostile.ts'
import { wrong } from '../wrong.ts'
import { openRig, owner } from './rig.ts'

const roomy = { characters: 3800, lines: 40 }
const source = 'report-az-2026-02-23'
const lines = [
  (text: string) => `/add turnover CHN 2026-02 395.1m by AZ_SCC source ${source} "${text}"`,
  (text: string) => `/add turnover CHN 2026-02 395.1m by ${text} source ${source} "x"`,
  (text: string) => `/add turnover CHN 2026-02 ${text} by AZ_SCC source ${text} "x"`,
  (text: string) => `/add quote lu-mei topic ${text} lang en source ${source} "${text}"`,
  (text: string) =>
    `/source add publisher "${text}" title "${text}" url https://example.org/x published 2026-03-20 lang en`,
  (text: string) => `/source list ${text}`,
  (text: string) => `/admins add ${text}`,
  (text: string) => `/edit ${text} 1m`,
  (text: string) => `/retract ${text} because ${text}`,
  (text: string) => `/post channels ${text}`,
  (text: string) => `/post all in ${text}`,
]

test.each(adminCommands.map(({ name }) => name))('/%s of anything at all', async name => {
  const { person, store } = await openRig()
  const { version } = await store.facts()
  const bad: string[] = []
  for (const text of everyNth(4, hostile)) {
    const message = await person(owner).say(`/${name} ${text}`)
    bad.push(...wrong(message, roomy).map(what => `${JSON.stringify(text.slice(0, 60))} ${what}: ${message.text}`))
  }
  expect(bad.slice(0, 5)).toEqual([])
  expect((await store.facts()).version).toBe(version)
})

test.each(lines.map(line => [line('…'), line] as const))('%s', async (_, line) => {
  const { person, store } = await openRig()
  await store.subscriptions.put(subscription(-101, { kind: 'channel', isSilent: true, since: 0 }))
  const { version } = await store.facts()
  const bad: string[] = []
  for (const text of everyNth(4, hostile)) {
    const message = await person(owner).say(line(text))
    bad.push(...wrong(message, roomy).map(what => `${JSON.stringify(text.slice(0, 60))} ${what}: ${message.text}`))
  }
  expect(bad.slice(0, 5)).toEqual([])
  expect((await store.facts()).version).toBe(version)
})

test('an excerpt is stored as it was typed, and shown literally', async () => {
  const { person, store } = await openRig()
  const boss = person(owner)
  const excerpt = '<b>395.1</b> & [x](y) __proto__ ../../etc'
  await boss.say(`/add turnover CHN 2026-02 395.1m by AZ_SCC source ${source} "${excerpt}"`)
  await boss.tap('Publish')
  const facts = await store.facts()
  const id = facts.since(facts.version - 1)[0] ?? ''
  expect(facts.observation(id)?.now.citation.excerpt).toBe(excerpt)
  expect(await boss.hears(`/sources ${id}`)).toContain(excerpt)
})
