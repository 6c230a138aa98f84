import { describe, expect, test } from 'vitest'
import { newsKinds } from '../../../src/data/chats/subscriptions.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { add, observation, quote } from '../../data/made.ts'
import { channel, openReaders, type Readers } from '../../readers.ts'

const wanted = { kinds: newsKinds }
const entered = (it: Readers, ...quotes: ReturnType<typeof quote>[]) =>
  it.save(add({ observations: [observation('f')], statements: quotes }), false)

describe('new quotations in posts', () => {
  test.each<[Code, string]>([
    ['en', '“Trade has reached a record.” · Ambassador Lu Mei [1]'],
    ['az', '“Trade has reached a record.” · Ambassador Lu Mei · orijinalı ingilis dilindədir [1]'],
    ['ru', '«Trade has reached a record.» · Ambassador Lu Mei · в источнике по-английски [1]'],
    ['zh', '“Trade has reached a record.” · Ambassador Lu Mei · 原文为英语 [1]'],
  ])('are below the figures, with the speaker and the source (%s)', async (language, line) => {
    const it = await openReaders()
    await it.subscribe(language, {}, wanted)
    await entered(it, quote('q'))
    await it.tick()
    const lines = it.see(channel.id).split('\n')
    expect(lines).toContain(line)
    expect(lines.findIndex(one => /\d/.test(one) && one.includes('$'))).toBeLessThan(
      lines.findIndex(one => one.includes('Trade has reached')),
    )
  })

  test('are a post of their own when no figure is new', async () => {
    const it = await openReaders()
    await it.subscribe('en', {}, wanted)
    await it.save(add({ statements: [quote('q')] }), false)
    await it.tick()
    expect(it.see(channel.id)).toContain('“Trade has reached a record.” · Ambassador Lu Mei [1]')
  })

  test('are not posted where they are not wanted', async () => {
    const it = await openReaders()
    await it.subscribe('en')
    await it.save(add({ statements: [quote('q')] }), false)
    await it.tick()
    expect(it.see(channel.id)).toBe('')
  })

  test.each([
    ['of a speaker of another country', { countries: ['TUR'] }, quote('q')],
    ['that somebody retold', {}, quote('q', { retoldBy: 'lu-mei' })],
    ['in the words of the source', {}, quote('q', { indirect: true })],
  ])('are left out: %s', async (_, over, one) => {
    const it = await openReaders()
    await it.subscribe('en', {}, { ...wanted, ...over })
    await it.save(add({ statements: [one] }), false)
    await it.tick()
    expect(it.see(channel.id)).toBe('')
  })

  test('are two at most, the newest source first, and a long one is cut', async () => {
    const it = await openReaders()
    await it.subscribe('en', {}, wanted)
    const words = (n: number) => ({ words: `${n} ${'Trade grows. '.repeat(40)}` })
    await it.save(add({ statements: [1, 2, 3].map(n => quote(`q${n}`, words(n))) }), false)
    await it.tick()
    const said = it
      .see(channel.id)
      .split('\n')
      .filter(line => line.includes('Trade grows'))
    expect(said).toHaveLength(2)
    for (const line of said) expect(line).toMatch(/^“\d Trade.{100,190}…” · Ambassador Lu Mei \[1\]$/)
  })

  test('follow a correction and a withdrawal', async () => {
    const it = await openReaders()
    await it.subscribe('en', {}, wanted)
    await entered(it, quote('q'))
    await it.tick()
    await it.save({ do: 'correct', to: quote('q', { words: 'Trade has nearly reached a record.' }) }, true)
    await it.tick()
    expect(it.see(channel.id)).toContain('“Trade has nearly reached a record.” · Ambassador Lu Mei [1]')
    await it.save({ do: 'withdraw', id: 'q', why: 'misheard' }, true)
    await it.tick()
    const seen = it.see(channel.id)
    expect(seen).not.toMatch(/^“Trade has nearly/m)
    expect(seen).toMatch(/Withdrawn .*misheard/)
    expect(seen).toMatch(/\$/)
  })
})
