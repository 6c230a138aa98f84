import { describe, expect, test } from 'vitest'
import { commands } from '../../src/handlers/questions/commands.ts'
import { languages } from '../../src/languages/languages.ts'
import { asks, seedApp } from '../app.ts'
import { hostile, hostileInTurn } from './hostile.ts'
import { wrong } from './wrong.ts'

describe.each(languages.map(({ code }, i) => [code, i] as const))('in %s', (code, turn) => {
  test('as arguments of every command', async () => {
    const app = await seedApp()
    const bad: string[] = []
    for (const [at, { name }] of commands.entries()) {
      // The privacy page is never cut: see test/handlers/privacy.test.ts.
      const most = name === 'privacy' ? { characters: 1_300, lines: 17 } : undefined
      for (const text of hostileInTurn(at + turn, it => `/${name} ${it}`)) {
        const message = await app.respond(asks(text, code))
        if (message === undefined) bad.push(`${text.slice(0, 60)} is met with silence`)
        else
          bad.push(...wrong(message, most).map(what => `${JSON.stringify(text.slice(0, 60))} ${what}: ${message.text}`))
      }
    }
    expect(bad.slice(0, 5)).toEqual([])
  })

  test('as free text, and as the name of a command', async () => {
    const app = await seedApp()
    const bad: string[] = []
    const texts = hostileInTurn(
      turn,
      it => it,
      it => `/${it}`,
      it => `turnover ${it} 2025`,
    )
    for (const text of texts) {
      const message = await app.respond(asks(text, code))
      if (message === undefined) bad.push(`${text.slice(0, 60)} is met with silence`)
      else bad.push(...wrong(message).map(what => `${JSON.stringify(text.slice(0, 60))} ${what}: ${message.text}`))
    }
    expect(bad.slice(0, 5)).toEqual([])
  })

  test('at most a few words of it are echoed', async () => {
    const app = await seedApp()
    const bare = (await app.respond(asks('/cite zzzzzzzzz1', code)))?.text.length ?? 0
    const texts = hostileInTurn(
      turn,
      it => `/turnover ${it}`,
      it => `/cite ${it}`,
      it => `/sources ${it}`,
    )
    for (const text of texts) {
      const consulted = await app.consult(asks(text, code))
      if (consulted?.answer.kind !== 'unclear' || !('heard' in consulted.answer.problem)) continue
      const seen = [...consulted.message.text.replaceAll('\u2060', '')].length
      expect(seen, consulted.message.text).toBeLessThanOrEqual(bare + 64)
    }
  })
})

test('none of it changes a setting or the answers after it', async () => {
  const app = await seedApp()
  const before = await app.respond(asks('/turnover 2025'))
  for (const text of hostile) {
    await app.respond(asks(`/lang ${text}`))
    await app.respond(asks(text))
    await app.press(text, asks(undefined))
  }
  expect(await app.respond(asks('/turnover 2025'))).toEqual(before)
})

test('in a group none of it is answered unless it speaks to the bot', async () => {
  const app = await seedApp()
  // The addressee of a command is checked before it is parsed.
  for (const text of hostile.filter(one => !one.startsWith('/start@'))) {
    const talk = { ...asks(text), chat: { id: -1, kind: 'group' } as const, addressed: false }
    expect(await app.respond(talk)).toBeUndefined()
  }
})

test('no name or tag of a person is an answer’s undoing', async () => {
  const app = await seedApp()
  for (const languageTag of hostile) {
    const asked = { ...asks('/turnover 2025'), person: { id: 7, languageTag } }
    expect((await app.respond(asked))?.text).toContain('4.87')
  }
})
