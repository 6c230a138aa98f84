import { describe, expect, test } from 'vitest'
import type { ChatSettings } from '../../../src/data/chats/chat-settings.ts'
import { languages } from '../../../src/languages/languages.ts'
import { type SettingsView, settingsAfter, settingsView } from '../../../src/writing/chat/settings.ts'
import type { Writing } from '../../../src/writing/message/draft.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { writeSettingsView } from '../../../src/writing/write-answer.ts'
import { presses } from '../../buttons.ts'
import { labels, writingIn, written } from '../writing.ts'

const inGroup = (settings: ChatSettings, code: 'en' | 'az' | 'ru' | 'zh' = 'en'): Writing => ({
  ...writingIn(code, 'group'),
  chosen: { settings, usual: 'CHN' },
})
const view = (name: SettingsView, writing: Writing): Message =>
  writeSettingsView(
    name,
    {
      kind: 'page',
      page: 'settings',
      held: {
        version: 1,
        observations: 1,
        sources: 1,
        statements: 1,
        countries: ['AZE', 'CHN', 'TUR', 'RUS'],
        latest: [],
      },
    },
    writing,
  )

test('a group sees all its settings, and who may choose', () => {
  const message = written({ kind: 'page', page: 'settings' }, inGroup({}))
  expect(message.text.split('\n')).toEqual([
    'Settings of this group',
    'Language: English · Pictures: light · Posts: text',
    'Pair taken when no country is named: Azerbaijan – China',
    'Who may ask: everybody',
    'Answers: short, five lines',
    'Notifications: with sound',
    'My answers: kept',
    'Only admins of this group can change this.',
  ])
  expect(labels(message).flat()).toEqual([
    ...['Language', 'Pair', 'Dark pictures', 'Text or chart', 'Only admins may ask', 'Full answers', 'Sound off'],
    'Delete answers',
  ])
})

test('a chosen setting is shown, and its other value is offered', () => {
  const message = view(
    'all',
    inGroup({ askedBy: 'admins', length: 'full', silent: true, deleteAfter: 6, theme: 'dark' }),
  )
  for (const part of ['only the admins', 'full, nine lines', 'without sound', 'deleted after 6 h', 'Pictures: dark'])
    expect(message.text).toContain(part)
  expect(labels(message).flat()).toEqual(
    expect.arrayContaining(['Everybody may ask', 'Short answers', 'Sound on', 'Delete answers', 'Light pictures']),
  )
})

test('a private chat can set a language, a pair, the colours of pictures, what posts carry, and who uses the buttons of cards', () => {
  expect(labels(written({ kind: 'page', page: 'settings' }, writingIn('en')))).toEqual([
    ['Language', 'Pair', 'Dark pictures'],
    ['Text or chart', 'Buttons of cards'],
  ])
  expect(labels(view('posts', inGroup({ posts: 'both' }))).flat()).toEqual([
    'Text',
    'Chart',
    '✓ Chart and text',
    'Back',
  ])
})

test('the pairs to choose from, with the chosen one marked', () => {
  expect(labels(view('partner', inGroup({ partner: 'GEO' }))).flat()).toEqual([
    'As usual: Azerbaijan – China',
    'Türkiye',
    'Russia',
    '✓ Georgia',
    'Back',
  ])
  expect(labels(view('partner', inGroup({}))).flat()[0]).toBe('✓ As usual: Azerbaijan – China')
})

describe.each(languages.map(({ code }) => code))('in %s', code => {
  test.each<SettingsView>(['all', 'language', 'partner', 'deleteAfter', 'posts'])(
    '%s fits a phone and Telegram',
    name => {
      const message = view(name, inGroup({ deleteAfter: 24 }, code))
      expect(message.text.split('\n').length).toBeLessThanOrEqual(8)
      for (const { label, data } of presses(message)) {
        expect([...label].length).toBeLessThanOrEqual(40)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(settingsView(data) ?? settingsAfter(data, {}, 'AZE')).toBeDefined()
      }
    },
  )

  test('B9 the greeting is short, and says that a command with its name is surest (B3)', () => {
    const { text } = written({ kind: 'page', page: 'group' }, inGroup({}, code))
    expect(text.split('\n').length).toBeLessThanOrEqual(5)
    for (const part of ['/turnover@karvan_bot 2025', '@karvan_bot', '/settings@karvan_bot', '/help@karvan_bot'])
      expect(text).toContain(part)
  })
})

describe('a button', () => {
  test.each<[string, ChatSettings, ChatSettings]>([
    ['set.language.ru', {}, { language: 'ru' }],
    ['set.partner.TUR', { language: 'ru' }, { language: 'ru', partner: 'TUR' }],
    ['set.partner.-', { partner: 'TUR' }, {}],
    ['set.askedBy.admins', {}, { askedBy: 'admins' }],
    ['set.length.full', { length: 'full' }, { length: 'full' }],
    ['set.silent.yes', {}, { silent: true }],
    ['set.theme.dark', { topics: { 7: 'TUR' } }, { topics: { 7: 'TUR' }, theme: 'dark' }],
    ['set.theme.-', { theme: 'dark' }, {}],
    ['set.posts.both', { theme: 'dark' }, { theme: 'dark', posts: 'both' }],
    ['set.posts.-', { posts: 'chart' }, {}],
    ['set.deleteAfter.47', { deleteAfter: 1 }, { deleteAfter: 47 }],
    ['set.deleteAfter.-', { deleteAfter: 1, greeted: '2026-03-13T09:00:00Z' }, { greeted: '2026-03-13T09:00:00Z' }],
  ])('%s after %j', (data, before, after) => expect(settingsAfter(data, before, 'AZE')).toEqual(after))

  test.each([
    ...['set.language.de', 'set.partner.AZE', 'set.partner.XXQ', 'set.partner.', 'set.askedBy.me', 'set.length.5'],
    ...[
      'set.silent.1',
      'set.theme.light',
      'set.posts.text',
      'set.deleteAfter.48',
      'set.deleteAfter.0',
      'set.greeted.-',
      'set.__proto__.x',
      'set',
    ],
    ...['set.language.ru.ru', 'lang-ru', '1p-settings', ''],
  ])('that is forged changes nothing: %j', data => expect(settingsAfter(data, {}, 'AZE')).toBeUndefined())
})
