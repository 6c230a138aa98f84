import { describe, expect, test } from 'vitest'
import { isPost, readPost } from '../../../src/reading/admin/post.ts'

const read = (text: string) => readPost({ text, entities: [] })

test.each([
  ['/post channels We have moved', 'channels', undefined, 'We have moved'],
  ['/post Channels: We have moved', 'channels', undefined, 'We have moved'],
  ['/post@karvan_bot channels\n\nTwo\n\nparagraphs\n', 'channels', undefined, 'Two\n\nparagraphs'],
  ['\u200e/post channels x', 'channels', undefined, 'x'],
  ['/post каналам Мы переехали', 'channels', undefined, 'Мы переехали'],
  ['/post kanallara Köçdük', 'channels', undefined, 'Köçdük'],
  ['/post 频道 我们搬家了', 'channels', undefined, '我们搬家了'],
  ['/post 频道：我们搬家了', 'channels', undefined, '我们搬家了'],
  ['/post subscribers x', 'subscribers', undefined, 'x'],
  ['/post подписчикам x', 'subscribers', undefined, 'x'],
  ['/post ABUNƏÇİLƏRƏ x', 'subscribers', undefined, 'x'],
  ['/post 订阅者 x', 'subscribers', undefined, 'x'],
  ['/post all x', 'all', undefined, 'x'],
  ['/post всем x', 'all', undefined, 'x'],
  ['/post hamıya x', 'all', undefined, 'x'],
  ['/post 全部 x', 'all', undefined, 'x'],
  ['/post channels in az Köçdük', 'channels', 'az', 'Köçdük'],
  ['/post channels to RU: Мы', 'channels', 'ru', 'Мы'],
  ['/post все на ru Мы', 'all', 'ru', 'Мы'],
  ['/post hamıya dil az Biz', 'all', 'az', 'Biz'],
  ['/post 全部 用 zh 我们', 'all', 'zh', '我们'],
  ['/post all in az', 'all', 'az', ''],
  ['/post all', 'all', undefined, ''],
  // These words may begin a text.
  ['/post all in Baku we met', 'all', undefined, 'in Baku we met'],
  ['/post all in English we say', 'all', undefined, 'in English we say'],
  ['/post all in fr nous', 'all', undefined, 'in fr nous'],
  ['/post all in\naz', 'all', undefined, 'in\naz'],
])('%j', (line, to, only, text) => {
  expect(read(line)).toEqual({ to, ...(only !== undefined && { only }), words: { text, entities: [] } })
})

test.each([['/post'], ['/post  \n'], ['/post@karvan_bot']])('%j asks for the help page', line => {
  expect(read(line)).toEqual({ page: true })
})

test.each([
  ['/post hello everybody', 'hello'],
  ['/post 频道我们搬家了', '频道我们搬家了'],
])('%j names no audience', (line, heard) => expect(read(line)).toEqual({ heard }))

describe('formatting', () => {
  test('moves with the text, without what is before it', () => {
    const text = '/post channels  We have moved '
    const entities = [
      { type: 'bold', offset: 6, length: 8 },
      { type: 'italic', offset: 6, length: 13 },
      { type: 'text_link', offset: 24, length: 6, url: 'https://example.org' },
    ] as const
    expect(readPost({ text, entities })).toEqual({
      to: 'channels',
      words: {
        text: 'We have moved',
        entities: [
          { type: 'italic', offset: 0, length: 3 },
          { type: 'text_link', offset: 8, length: 5, url: 'https://example.org' },
        ],
      },
    })
  })
})

test.each([
  ['/post all', true],
  ['/POST', true],
  [' /post@karvan_bot x', true],
  ['/postpone x', false],
  ['x /post', false],
])('%j is a /post command: %s', (text, is) => expect(isPost(text)).toBe(is))
