import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { after, MovableClock, type Move } from '../src/clock.ts'
import { type Driver, openTelegram } from './driver.ts'

describe('the clock of the playground', () => {
  test.each<[Exclude<Move, 'now'>, string, string, string]>([
    ['hour', 'Asia/Baku', '2026-03-13T12:10:00Z', '2026-03-13T13:10:00.000Z'],
    ['morning', 'Asia/Baku', '2026-03-13T12:10:00Z', '2026-03-14T05:00:00.000Z'],
    ['morning', 'Asia/Baku', '2026-03-13T04:59:59Z', '2026-03-13T05:00:00.000Z'],
    ['morning', 'Asia/Baku', '2026-03-13T05:00:00Z', '2026-03-14T05:00:00.000Z'],
    ['morning', 'Asia/Kathmandu', '2026-03-13T12:10:00Z', '2026-03-14T03:15:00.000Z'],
    ['morning', 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T07:00:00.000Z'],
    ['week', 'Asia/Baku', '2026-03-13T12:10:00Z', '2026-03-16T05:00:00.000Z'],
    ['week', 'Asia/Baku', '2026-03-16T12:10:00Z', '2026-03-23T05:00:00.000Z'],
    ['month', 'Asia/Baku', '2026-03-13T12:10:00Z', '2026-04-01T05:00:00.000Z'],
    ['month', 'Asia/Baku', '2026-12-01T12:10:00Z', '2027-01-01T05:00:00.000Z'],
  ])('%s in %s, from %s: %s', (move, zone, from, to) =>
    expect(after(new Date(from), move, zone).toISOString()).toBe(to),
  )

  test('goes on from where it was moved to, and back to the real time', async () => {
    const real = { at: Date.parse('2026-03-13T12:00:00Z') }
    const clock = new MovableClock(() => new Date(real.at), 'Asia/Baku')
    await clock.move('morning')
    real.at += 60_000
    expect(clock.now().toISOString()).toBe('2026-03-14T05:01:00.000Z')
    await clock.move('hour')
    expect(clock.now().toISOString()).toBe('2026-03-14T06:01:00.000Z')
    await clock.move('now')
    expect([clock.now().toISOString(), clock.aheadMs]).toEqual(['2026-03-13T12:01:00.000Z', 0])
  })

  test('what is due is looked at by the old time and by the new one, and one move after the other', async () => {
    const clock = new MovableClock(() => new Date('2026-03-13T12:00:00Z'), 'Asia/Baku')
    const looks: string[] = []
    clock.onMove(async () => {
      await Promise.resolve()
      looks.push(clock.now().toISOString().slice(0, 13))
    })
    await Promise.all([clock.move('hour'), clock.move('morning')])
    expect(looks).toEqual(['2026-03-13T12', '2026-03-13T13', '2026-03-13T13', '2026-03-14T05'])
  })
})

describe('moved on by the page', () => {
  let driver: Driver

  beforeEach(async () => {
    driver = await openTelegram({ now: () => new Date('2026-03-13T12:00:00Z') })
  })
  afterEach(() => driver.close())

  const move = (name: string): Promise<Response> =>
    fetch(`${driver.apiRoot}/do/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ move: name }),
    })
  const seconds = (day: string): number => Date.parse(day) / 1000

  test('messages bear its time, of people and of the bot', async () => {
    expect((await move('month')).status).toBe(200)
    const april = seconds('2026-04-01T05:00:00Z')
    expect(driver.reader.say('/start').date).toBe(april)
    expect(await driver.call('sendMessage', { chat_id: ids.reader, text: 'Hello' })).toMatchObject({
      result: { date: april },
    })
    expect((await move('now')).status).toBe(200)
    expect(driver.reader.say('/start').date).toBe(seconds('2026-03-13T12:00:00Z'))
  })

  test('what waits for the bot does not grow old by it', async () => {
    driver.reader.say('/start')
    await move('month')
    expect(await driver.call('getUpdates')).toMatchObject({ result: [{ message: { text: '/start' } }] })
  })

  test('the page is told how far it is ahead, and where it is morning', async () => {
    await move('hour')
    const view: unknown = await (await fetch(`${driver.apiRoot}/view/${ids.reader}`)).json()
    expect(view).toMatchObject({ clock: { aheadMs: 3_600_000, zone: 'Asia/Baku' } })
  })

  test('an unknown move is refused', async () => expect((await move('yesterday')).status).toBe(400))
})
