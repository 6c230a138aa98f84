import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../../playground/test/driver.ts'
import { openInlineQueue } from '../../../src/bot/updates/inline.ts'
import { seedApp } from '../../app.ts'
import { echoApp, gate } from '../app.ts'
import { type Rig, type RigOptions, startBot } from '../rig.ts'
import * as tg from '../updates.ts'

describe('what one person types', () => {
  /** A queue of queries with a manual clock; an answer waits only for its gate. */
  function open() {
    const clock = { ms: 0 }
    const answered: string[] = []
    let dropped = 0
    const queries = openInlineQueue(
      () => clock.ms,
      () => {
        dropped += 1
      },
    )
    const take = (person: string, query: string, until: Promise<void> = Promise.resolve()): void =>
      queries.add(person, async () => {
        answered.push(query)
        await until
      })
    return { clock, answered, queries, take, dropped: () => dropped }
  }

  test('F5 of queries that arrive together, only the last is answered', async () => {
    const it = open()
    for (const query of ['c', 'ch', 'chi', 'china']) it.take('11', query)
    await it.queries.idle()
    expect(it.answered).toEqual(['china'])
    expect(it.dropped()).toBe(3)
    expect(it.queries.size).toBe(0)
  })

  test('F5 while one is answered, only the newest waits', async () => {
    const it = open()
    const { opened, open: end } = gate()
    it.take('11', 'c', opened)
    while (it.answered.length === 0) await new Promise(setImmediate)
    for (const query of ['ch', 'chi', 'china']) it.take('11', query)
    expect(it.queries.size).toBe(2)
    end()
    await it.queries.idle()
    expect(it.answered).toEqual(['c', 'china'])
  })

  test('F5 one that has waited for more than ten seconds is not answered', async () => {
    const it = open()
    const { opened, open: end } = gate()
    it.take('11', 'c', opened)
    while (it.answered.length === 0) await new Promise(setImmediate)
    it.take('11', 'ch')
    it.clock.ms = 10_001
    end()
    await it.queries.idle()
    expect(it.answered).toEqual(['c'])
    expect(it.dropped()).toBe(1)
  })

  test('nobody waits for another', async () => {
    const it = open()
    it.take('11', 'slow', new Promise(() => undefined))
    it.take('12', 'quick')
    while (it.answered.length < 2) await new Promise(setImmediate)
    expect(it.answered).toEqual(['slow', 'quick'])
  })

  test('of more than three thousand people at once, the others are not answered', async () => {
    const it = open()
    for (let person = 0; person < 3_010; person += 1) it.take(String(person), 'x')
    expect(it.dropped()).toBe(10)
    await it.queries.idle()
    expect(it.answered).toHaveLength(3_000)
  })
})

describe('inline mode over Telegram', () => {
  let telegram: Driver
  let rig: Rig

  async function open(options: RigOptions = {}): Promise<void> {
    rig = await startBot(telegram, options)
    await telegram.telegram.idle()
  }
  beforeEach(async () => {
    telegram = await openTelegram()
  })
  afterEach(async () => {
    await rig.bot.stop()
    expect(await rig.ended).toBeUndefined()
    await telegram.close()
  })
  const words = (): string => rig.lines.join('\n')

  test('F1 F3 the query, cards, and how long they may be kept, for that person alone', async () => {
    await open({ app: await seedApp() })
    const { results, cache_time, is_personal, next_offset, button } = await telegram.reader.inline('china 2025')
    expect(results.slice(0, 3).map(({ title }) => title)).toEqual([
      '$4.87 billion, 2025',
      '+30.2% in 2025',
      '3rd, January 2026',
    ])
    expect({ cache_time, is_personal, next_offset, button }).toEqual({
      cache_time: 5,
      is_personal: true,
      next_offset: '5',
      button: undefined,
    })
  })

  test('F2 the next page goes on where the first ended', async () => {
    await open({ app: await seedApp() })
    const first = await telegram.reader.inline('china 2025')
    const pages = [first]
    for (let next = first.next_offset; next !== undefined; next = pages.at(-1)?.next_offset)
      pages.push(await telegram.reader.inline('china 2025', next))
    const ids = pages.flatMap(({ results }) => results.map(({ id }) => id))
    expect(pages.length).toBeGreaterThan(2)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('F1 nonsense: no card, and a button that opens the bot at its start', async () => {
    await open({ app: await seedApp() })
    const { results, button } = await telegram.reader.inline('asdf qwer')
    expect(results).toEqual([])
    expect(button).toEqual({ text: 'Open the bot', start_parameter: '1p-start' })
  })

  test('F4 a chosen card is posted with its links and buttons, without previews', async () => {
    await open({ app: await seedApp() })
    const here = telegram.voice(ids.reader, ids.group)
    const { queryId } = await here.inline('china 2025')
    const message = here.choose(queryId, '1fT-AZE-CHN-2025')
    expect(message.text).toMatch(/^\$4.87 billion · China–Azerbaijan turnover, 2025 \[1\]\n/)
    expect(message.entities?.some(({ url }) => url?.startsWith('https://report.az/'))).toBe(true)
    expect(message.link_preview_options).toEqual({ is_disabled: true })
    expect(here.button('‹ 2024').data).toBe(`en.u${ids.reader.toString(36)}.1fT-AZE-CHN-2024~1fT*-2025`)
  })

  test('B14 its own card that comes back as a message is not answered again', async () => {
    await open({ app: await seedApp() })
    for (const chat of [ids.reader, ids.group]) {
      const here = telegram.voice(ids.reader, chat)
      const { queryId } = await here.inline('china 2025')
      here.choose(queryId, '1fT-AZE-CHN-2025')
      await telegram.telegram.idle()
      expect(here.unread).toEqual([])
    }
  })

  test('F8 a button under an inserted message changes it, in five lines', async () => {
    await open({ app: await seedApp() })
    const here = telegram.voice(ids.reader, ids.group)
    const { queryId } = await here.inline('china 2025')
    const { message_id: id } = here.choose(queryId, '1fT-AZE-CHN-2025')
    for (const [label, expected] of [
      ['‹ 2024', '$3.744 billion'],
      ['Sources', 'China–Azerbaijan'],
      ['Back', '$3.744 billion'],
    ] as const) {
      await here.press(label)
      await telegram.telegram.idle()
      const text = telegram.telegram.messages(ids.group).find(one => one.message_id === id)?.text ?? ''
      expect(text).toContain(expected)
      expect(text.split('\n').filter(line => line !== '').length).toBeLessThanOrEqual(5)
    }
  })

  test('F8 by default a button pressed by somebody else opens the bot, and the card stays', async () => {
    await open({ app: await seedApp() })
    const here = telegram.voice(ids.reader, ids.group)
    const { queryId } = await here.inline('china 2025')
    const { message_id: id, text } = here.choose(queryId, '1fT-AZE-CHN-2025')
    const answer = await telegram.voice(ids.admin, ids.group).press('‹ 2024')
    await telegram.telegram.idle()
    expect(answer).toMatchObject({ url: 'https://t.me/karvan_bot?start=1fT-AZE-CHN-2024' })
    expect(telegram.telegram.messages(ids.group).find(one => one.message_id === id)?.text).toBe(text)
  })

  test('F8 for everybody, it keeps the language that it was inserted in, no matter who presses it', async () => {
    const app = await seedApp()
    const chat = { id: ids.reader, kind: 'private' } as const
    await app.press('set.cards.everyone', { chat, person: { id: ids.reader }, addressed: true, own: true })
    await open({ app })
    const here = telegram.voice(ids.reader, ids.group)
    const { queryId } = await here.inline('Китай 2025')
    const { message_id: id } = here.choose(queryId, '1fT-AZE-CHN-2025')
    const text = () => telegram.telegram.messages(ids.group).find(one => one.message_id === id)?.text ?? ''
    for (const [label, expected] of [
      ['Источники', 'товарооборот Азербайджана с Китаем'],
      ['Назад', '$4,87 млрд'],
      ['‹ 2024', '$3,744 млрд'],
    ] as const) {
      await telegram.voice(ids.admin, ids.group).press(label)
      await telegram.telegram.idle()
      expect(text()).toContain(expected)
    }
  })

  test('F5 a query that is too old by the time it is answered is nobody’s loss', async () => {
    await open()
    telegram.telegram.inject({ inline_query: { id: '1', from: tg.aysel, query: 'gone', offset: '' } })
    await telegram.telegram.idle()
    expect(rig.logged().find(({ kind }) => kind === 'inline_query')).toMatchObject({
      outcome: 'expired',
      level: 'debug',
    })
    expect(rig.logged().filter(({ level }) => level === 'error')).toEqual([])
  })

  test('F7 chosen results without a card of their own change nothing', async () => {
    telegram.telegram.setInlineFeedback(true)
    await open()
    const { queryId } = await telegram.reader.inline('china')
    telegram.reader.choose(queryId, '1')
    telegram.telegram.inject({ chosen_inline_result: { result_id: '1', from: tg.aysel, query: 'china' } })
    await telegram.telegram.idle()
    expect(telegram.reader.unread).toEqual([])
    expect(rig.logged().filter(({ level }) => level === 'error')).toEqual([])
  })

  test('a fault leaves the person without cards, and the operator with its cause', async () => {
    await open()
    expect(await telegram.reader.inline('fail')).toMatchObject({ results: [], cache_time: 0 })
    await telegram.telegram.idle()
    expect(rig.logged().find(({ kind }) => kind === 'inline_query')).toMatchObject({
      level: 'error',
      err: { name: 'Error' },
    })
    expect(words()).not.toContain('secret of')
  })

  test('no word of it is in the log', async () => {
    await open({ app: await seedApp() })
    await telegram.reader.inline('very private words')
    await telegram.telegram.idle()
    expect(words()).not.toContain('private words')
    expect(words()).not.toContain(String(ids.reader))
  })

  test('cards with an entity that Telegram refuses are shown without', async () => {
    const broken = {
      ...echoApp(),
      async inline() {
        const message = {
          text: 'short',
          entities: [{ type: 'text_link' as const, offset: 0, length: 5, url: 'no address' }],
          buttons: [[{ label: 'x', data: 'x'.repeat(65) }]],
        }
        return { cards: [{ id: '1', title: 'title', description: '', message }], cacheSeconds: 0 }
      },
    }
    await open({ app: broken })
    const { results } = await telegram.reader.inline('china')
    expect(results[0]).toMatchObject({ input_message_content: { message_text: 'short' } })
    expect(results[0]?.reply_markup).toBeUndefined()
  })

  test.each([
    [true, []],
    [false, ['inline mode is off, so nobody can insert figures; @BotFather: /setinline']],
  ])('G12 with inline mode on: %s, the operator is told %j', async (isOn, expected) => {
    telegram.telegram.setInline(isOn)
    await open()
    expect(rig.logged().flatMap(({ level, msg }) => (level === 'warn' ? [msg] : []))).toEqual(expected)
  })

  test('without an inline mode in the app, nothing is answered', async () => {
    const { inline: _, ...without } = echoApp()
    await open({ app: without })
    telegram.telegram.inline(ids.reader, 'china')
    await telegram.telegram.idle()
    expect(rig.logged().find(({ kind }) => kind === 'inline_query')).toMatchObject({ outcome: 'ignored' })
  })
})
