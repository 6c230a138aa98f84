import { describe, expect, test } from 'vitest'
import { toAddress } from '../../../src/answers/address/address.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { asks, seedApp } from '../../app.ts'
import { pressEdits } from '../../facts.ts'
import { appOver, first, inGroup, somebody } from '../somebody.ts'

describe('follow-ups', () => {
  const exportsOf2024 = 'Azerbaijan’s exports to Türkiye, 2024'

  test('take the country and the period from the question before', async () => {
    const app = await seedApp()
    await app.respond(asks('/turnover turkey 2024'))
    expect(await first(app, asks('and exports?'))).toContain(exportsOf2024)
  })

  test('follow a button too', async () => {
    const app = await seedApp()
    const address = toAddress({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'TUR', period: '2024' })
    await app.press(address, asks(undefined))
    expect(await first(app, asks('and exports?'))).toContain(exportsOf2024)
  })

  test('a page in between does no harm', async () => {
    const app = await seedApp()
    await app.respond(asks('/turnover turkey 2024'))
    await app.respond(asks('/help'))
    await app.respond(asks('gibberish blah'))
    expect(await first(app, asks('and exports?'))).toContain(exportsOf2024)
  })

  test.each([
    ['another person in the same group', inGroup('and exports?', 8)],
    ['the same person in another chat', somebody('and exports?', 7, 7)],
    ['another chat and person', somebody('and exports?', 8, 8)],
  ])('never cross to %s', async (_, other) => {
    const app = await seedApp()
    await app.respond(inGroup('/turnover turkey 2024', 7))
    expect(await first(app, other)).not.toContain('Türkiye')
    expect(await first(app, inGroup('and exports?', 7))).toContain('Türkiye')
  })

  test.each([
    ['2026-11-25T11:59:00Z', true],
    ['2026-11-25T12:00:00Z', false],
  ])('at %s, asked at noon the day before: %s', async (at, follows) => {
    const clock = { at: '2026-11-24T12:00:00Z' }
    const app = await appOver(memoryEngine(pressEdits), clock)
    await app.respond(asks('/turnover turkey 2024'))
    clock.at = at
    expect((await first(app, asks('and exports?'))).includes(exportsOf2024)).toBe(follows)
  })

  test('do not survive a restart', async () => {
    const engine = memoryEngine(pressEdits)
    await (await appOver(engine)).respond(asks('/turnover turkey 2024'))
    expect(await first(await appOver(engine), asks('and exports?'))).not.toContain('Türkiye')
  })
})
