/** What readers see at each step of the history of a figure: in channels, groups and private chats, and under inline cards. */
import { expect, test } from 'vitest'
import { channel, group, openReaders, owner, type Readers, reader } from './readers.ts'

interface History {
  readonly name: string
  /** The chats that are shown after each step. */
  readonly chats: readonly number[]
  /** Each is a day after the one before. */
  readonly steps: readonly (readonly [what: string, ...acts: ((it: Readers) => Promise<unknown>)[]])[]
}

const histories: readonly History[] = [
  {
    name: 'A channel post: edit, edit, retract, undo (en)',
    chats: [channel.id, owner],
    steps: [
      ['posted', it => it.subscribe('en'), it => it.enter({ '2025': '4.9' })],
      ['edited', it => it.correct('2025', '4.87', true, 'misprint in the table')],
      ['edited again', it => it.correct('2025', '4.86', true)],
      ['retracted', it => it.retract('2025', true, 'the source took it back')],
      ['undone', it => it.undo(true)],
    ],
  },
  {
    name: 'A channel post of three figures: edits that readers are not told of (ru)',
    chats: [channel.id],
    steps: [
      ['posted', it => it.subscribe('ru'), it => it.enter({ '2025': '4.9', '2024': '3.7', '2023': '3.1' })],
      ['edited plainly', it => it.correct('2025', '4.8', false)],
      ['another figure edited, with corrections', it => it.correct('2024', '3.74', true, 'опечатка')],
      ['the first retracted plainly', it => it.retract('2025', false, 'en: misread ru: ошибка чтения')],
      ['the third edited, with corrections', it => it.correct('2023', '3.2', true, 'misprint in the table')],
      ['the second retracted, with corrections', it => it.retract('2024', true, 'nəşr səhvi')],
    ],
  },
  {
    name: 'A group: a reply under the latest answer, each time from the figure told last (az)',
    chats: [group.id],
    steps: [
      [
        'asked',
        it => it.store.changeChat(group.id, () => ({ language: 'az' })),
        it => it.enter({ '2025': '4.9' }),
        it => it.ask('/turnover 2025', group, 'az'),
      ],
      ['edited plainly', it => it.correct('2025', '4.8', false)],
      ['edited, with corrections', it => it.correct('2025', '4.87', true, 'çap səhvi')],
      ['edited, with corrections', it => it.correct('2025', '4.86', true, 'опечатка')],
      ['retracted', it => it.retract('2025', true, 'mənbə geri götürüb')],
      ['undone', it => it.undo(true)],
    ],
  },
  {
    name: 'A private chat: the answer is edited (zh)',
    chats: [reader.id],
    steps: [
      ['asked', it => it.enter({ '2025': '4.9' }), it => it.ask('/turnover 2025', reader, 'zh')],
      ['edited', it => it.correct('2025', '4.87', true, '印刷错误')],
      ['retracted', it => it.retract('2025', true, 'misread')],
      ['undone', it => it.undo(true)],
    ],
  },
  {
    name: 'A private chat: a list, and an answer that cannot be edited, get a reply (en)',
    chats: [reader.id],
    steps: [
      ['asked', it => it.enter({ '2025': '4.9', '2024': '3.7' }), it => it.ask('/compare 2024 2025', reader, 'en')],
      ['asked for one', it => it.ask('/turnover 2024', reader, 'en'), async it => it.fixed.add(12)],
      ['the first edited', it => it.correct('2025', '4.87', true, 'опечатка')],
      ['the second edited', it => it.correct('2024', '3.74', true)],
      ['a week later, edited', async it => it.later(7), it => it.correct('2024', '3.75', true)],
    ],
  },
  {
    name: 'A channel post that cannot be edited, and the report to the admin (ru)',
    chats: [channel.id, owner],
    steps: [
      ['posted', it => it.subscribe('ru'), it => it.enter({ '2025': '4.9' }), async it => it.fixed.add(11)],
      ['edited', it => it.correct('2025', '4.87', true, 'en: misprint ru: опечатка')],
      ['retracted', it => it.retract('2025', true, '印刷错误')],
    ],
  },
  {
    name: 'A card in another chat: its owner’s buttons, and corrections (az)',
    chats: [reader.id],
    steps: [
      ['inserted', it => it.enter({ '2025': '4.9', '2024': '3.7' }), it => it.insert('Çin 2025', 'az')],
      ['edited', it => it.correct('2025', '4.87', true, 'çap səhvi')],
      [
        'somebody else taps',
        async it =>
          expect(await it.tapCard('‹ 2024', 8)).toEqual({ open: 'https://t.me/karvan_bot?start=1fT-AZE-CHN-2024' }),
      ],
      ['its owner taps', it => it.tapCard('‹ 2024', reader.id)],
      ['that figure is edited', it => it.correct('2024', '3.74', true)],
      ['retracted', it => it.retract('2024', true, 'səhv oxunub')],
    ],
  },
  {
    name: 'Paused by hand, and gone on with what was missed (zh)',
    chats: [channel.id],
    steps: [
      ['posted', it => it.subscribe('zh'), it => it.enter({ '2024': '3.7' })],
      ['paused', it => it.tap('pause'), it => it.enter({ '2025': '4.9' })],
      ['corrected in the pause', it => it.correct('2025', '4.87', true), it => it.correct('2024', '3.74', true)],
      ['gone on', it => it.tap('missed')],
    ],
  },
  {
    name: 'The bot loses the right to post, and gets it back (ru)',
    chats: [channel.id, owner],
    steps: [
      ['posted', it => it.subscribe('ru'), it => it.enter({ '2023': '3.1' })],
      ['demoted', async it => it.app.muted?.(channel.id, 'Trade news'), it => it.enter({ '2024': '3.7' })],
      ['a day later', it => it.enter({ '2025': '4.9' })],
      ['admin again', async it => it.app.unmuted?.(channel.id)],
    ],
  },
  {
    name: 'The bot is removed from the channel, and comes back (az)',
    chats: [channel.id, owner],
    steps: [
      [
        'posted',
        it => it.store.changeChat(owner, () => ({ language: 'az' })),
        it => it.subscribe('az'),
        it => it.enter({ '2023': '3.1' }),
      ],
      ['removed', it => it.app.left(channel, 'Trade news'), it => it.enter({ '2024': '3.7' })],
      ['a day later', it => it.enter({ '2025': '4.9' })],
      ['back', async it => it.app.unmuted?.(channel.id)],
    ],
  },
  {
    name: 'Saved plainly, and asked for again (az)',
    chats: [reader.id],
    steps: [
      ['asked', it => it.enter({ '2025': '4.9', '2024': '3.7' }), it => it.ask('/turnover 2025', reader, 'az')],
      ['retracted plainly', it => it.retract('2025', false, 'səhv oxunub')],
      ['asked again', it => it.ask('/turnover 2025', reader, 'az')],
    ],
  },
]

test('the histories of figures, as readers see them', async () => {
  const said: string[] = []
  for (const { name, chats, steps } of histories) {
    const it = await openReaders()
    let before = ''
    said.push(`# ${name}`)
    for (const [what, ...acts] of steps) {
      it.later(1)
      for (const act of acts) await act(it)
      await it.tick()
      const after = chats
        .map(chat => (chats.length === 1 ? it.see(chat) : `(chat ${chat})\n${it.see(chat)}`))
        .join('\n\n')
      said.push(`## ${what}`, after === before ? '(nothing changes)' : after)
      before = after
    }
  }
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('transcripts/corrections.md')
})
