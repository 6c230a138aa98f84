import { describe, expect, test } from 'vitest'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Code } from '../../src/data/model/schema.ts'
import type { Request } from '../../src/handlers/request/request.ts'
import { languageOf, languages } from '../../src/languages/languages.ts'
import { admin, asks, seedApp } from '../app.ts'
import { pressEdits } from '../facts.ts'
import { appOver, first, inGroup, somebody } from './somebody.ts'

const shared = await seedApp()

describe('the language', () => {
  const turnover: Record<Code, string> = {
    en: '$4.87 billion · China–Azerbaijan turnover, 2025 [1]',
    az: '4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025 [1]',
    ru: '$4,87 млрд · товарооборот Азербайджана с Китаем, 2025 [1]',
    zh: '48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年 [1]',
  }

  test.each(languages.map(({ code }) => code))('is the client’s, then the chosen one: %s', async code => {
    const app = await seedApp()
    expect(await first(app, asks('/turnover 2025', code))).toBe(turnover[code])
    expect(await first(app, asks(`/lang ${code}`, 'en'))).toBe(languageOf(code).say.languageSet)
    expect(await first(app, asks('/turnover 2025', code === 'en' ? 'ru' : 'en'))).toBe(turnover[code])
  })

  test('is that of the letters, until one is chosen', async () => {
    const app = await seedApp()
    expect(await first(app, asks('оборот 2025', 'en'))).toBe(turnover.ru)
    await app.respond(asks('/lang az'))
    expect(await first(app, asks('оборот 2025', 'en'))).toBe(turnover.az)
  })

  test('of a group is its own, and its admins choose it', async () => {
    const app = await seedApp()
    await app.respond(asks('/lang ru'))
    expect(await first(app, inGroup('/turnover 2025'))).toBe(turnover.en)
    expect(await first(app, inGroup('/lang zh', 8))).toBe('Only admins of this group can change this.')
    expect(await first(app, inGroup('/turnover 2025'))).toBe(turnover.en)
    await app.respond(inGroup('/lang zh', admin))
    expect(await first(app, inGroup('/turnover 2025'))).toBe(turnover.zh)
    expect(await first(app, asks('/turnover 2025'))).toBe(turnover.ru)
  })

  test('chosen by a button turns the page, and says so', async () => {
    const app = await seedApp()
    const pressed = await app.press('lang-ru', asks(undefined))
    expect(pressed.toast).toBe(languageOf('ru').say.languageSet)
    expect(pressed.message?.text).toContain('Karvan')
    expect(pressed.message?.buttons[0]?.[0]?.label).toBe('Сколько составил товарооборот Азербайджана с Китаем?')
    expect(await first(app, asks('/turnover 2025'))).toBe(turnover.ru)
  })

  test('survives a restart', async () => {
    const engine = memoryEngine(pressEdits)
    await (await appOver(engine)).respond(asks('/lang az'))
    expect(await first(await appOver(engine), asks('/turnover 2025'))).toBe(turnover.az)
  })

  test('moves with a group that has a new id', async () => {
    const app = await seedApp()
    await app.respond(inGroup('/lang ru'))
    await app.moved(-5, -100_5)
    expect(await first(app, somebody('/turnover 2025', -100_5, 7, 'group'))).toBe(turnover.ru)
    expect(await first(app, inGroup('/turnover 2025'))).toBe(turnover.en)
  })
})

describe('the medium', () => {
  const lines = async (request: Request): Promise<number> =>
    (await shared.respond(request))?.text.split('\n').filter(line => line !== '').length ?? 0

  test.each(['/turnover 2025', '/rank', '/growth 2021-2025', '/compare china russia turkey 2024', '/sources 2025'])(
    '%s takes five lines in a group, up to nine elsewhere',
    async text => {
      expect(await lines(inGroup(text))).toBeLessThanOrEqual(5)
      expect(await lines(somebody(text, 7, 7))).toBeLessThanOrEqual(9)
      expect(await lines(somebody(text, -9, 7, 'channel'))).toBeLessThanOrEqual(9)
      expect(await lines(somebody(text, 7, 7))).toBeGreaterThan((await lines(inGroup(text))) - 1)
    },
  )

  test('a post of a channel has nobody behind it', async () => {
    const post: Request = { chat: { id: -9, kind: 'channel' }, addressed: true, text: '/turnover 2025' }
    expect(await first(shared, post)).toBe('$4.87 billion · China–Azerbaijan turnover, 2025 [1]')
  })

  test('talk in a group that is not to the bot is not even remembered', async () => {
    const app = await seedApp()
    expect(await app.respond({ ...inGroup('exports to Türkiye 2024'), addressed: false })).toBeUndefined()
    expect(await first(app, inGroup('and exports?'))).not.toContain('Türkiye')
  })
})

describe('/forgetme', () => {
  test('removes the choice and the last question', async () => {
    const engine = memoryEngine(pressEdits)
    const app = await appOver(engine)
    await app.respond(asks('/lang ru'))
    await app.respond(asks('/turnover turkey 2024'))
    expect(await first(app, asks('/forgetme'))).toBe(languageOf('ru').say.forgotten)
    expect(await first(app, asks('/turnover 2025'))).toContain('$4.87 billion')
    const again = await appOver(engine)
    expect(await first(again, asks('/turnover 2025'))).toContain('$4.87 billion')
  })

  test('leaves nothing to follow', async () => {
    const app = await seedApp()
    await app.respond(asks('/turnover turkey 2024'))
    await app.respond(asks('/forgetme'))
    expect(await first(app, asks('and exports?'))).not.toContain('Türkiye')
  })

  test('leaves nothing in the store under that chat', async () => {
    const engine = memoryEngine(pressEdits)
    const app = await appOver(engine)
    const names = async () => {
      const all: string[] = []
      for await (const [name] of engine.entries('')) all.push(name)
      return all
    }
    const before = await names()
    await app.respond(asks('/lang ru'))
    expect(await names()).not.toEqual(before)
    await app.respond(asks('/forgetme'))
    expect(await names()).toEqual(before)
  })

  test('leaves others theirs', async () => {
    const app = await seedApp()
    await app.respond(somebody('/lang ru', 8, 8))
    await app.respond(somebody('/turnover turkey 2024', 8, 8))
    await app.respond(asks('/forgetme'))
    expect(await first(app, somebody('/exports 2024', 8, 8))).toContain('экспорт Азербайджана')
  })

  test('typed in a group by an admin takes nothing of theirs in private', async () => {
    const app = await seedApp()
    await app.respond(asks('/lang ru'))
    await app.respond(asks('/turnover turkey 2024'))
    await app.respond(inGroup('/forgetme', 7))
    await app.press('forget-group', inGroup('', 7))
    expect(await first(app, asks('and exports?'))).toContain('экспорт Азербайджана в Турцию')
  })
})

test.each(languages.map(({ code, say }) => [code, say] as const))('the apology in %s', async (code, say) => {
  const { text, buttons } = await shared.apology(asks('/turnover 2025', code))
  expect(text).toBe(say.problem.failed.join(''))
  expect(buttons).toEqual([])
})

test('an apology reads no words, which may be what failed', async () => {
  expect((await shared.apology(asks('сколько экспорт 2025', 'en'))).text).toContain('У нас что-то сломалось')
  expect((await shared.apology(asks('skolko eksport v turciyu 2025', 'en'))).text).toContain('Something went wrong')
})

test('an apology is not followed', async () => {
  const app = await seedApp()
  await app.respond(asks('/turnover turkey 2024'))
  await app.apology(asks('/rank'))
  expect(await first(app, asks('and exports?'))).toContain('Türkiye')
})

test('the answer behind a message can be read', async () => {
  const consulted = await shared.consult(asks('/turnover 2025'))
  expect(consulted?.answer.kind).toBe('figure')
  expect(consulted?.message).toEqual(await shared.respond(asks('/turnover 2025')))
})

test.each([
  ['is it true that trade with China fell in 2025?', '⚠ Held figures say otherwise, it grew: ▲ +30.2% on 2024'],
  ['is it true that trade with China grew in 2025?', '✓ Yes, it grew: ▲ +30.2% on 2024'],
  ['is it true that trade with Türkiye grew in January–July 2025?', '✗ No, it fell: ▼ −6.5% on January–July 2024'],
])('a rise or a fall that is claimed gets its verdict first: %s', async (text, says) => {
  const [first, second] = (await (await seedApp()).respond(asks(text)))?.text.split('\n') ?? []
  expect(first).toContain(says)
  expect(second).not.toContain('0%')
})
