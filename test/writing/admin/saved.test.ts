/** Receipts, the log, and the lists for admins. */
import { describe, expect, test } from 'vitest'
import type { AdminReply } from '../../../src/answers/model/admin-reply.ts'
import { writeAdminReply } from '../../../src/writing/admin/admin-reply.ts'
import { readLogPress, readPress } from '../../../src/writing/admin/button-data.ts'
import { editorPicker } from '../../../src/writing/admin/lists.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { add } from '../../data/made.ts'
import { labels, marked, writingIn } from '../writing.ts'
import { addFebruary, adminReplies, february, held, made, owner, token } from './replies.ts'

const shown = (reply: AdminReply | undefined): Message => {
  if (reply === undefined) throw new Error('no such deed')
  return writeAdminReply(reply, writingIn('en'))
}
const lines = (reply: AdminReply | undefined): readonly string[] => shown(reply).text.split('\n')

describe('a receipt', () => {
  test('shows the version, what was saved, and the id, which a tap copies', () => {
    const message = shown({ kind: 'saved', edit: made(1072, addFebruary), checks: [], token })
    expect(message.text.split('\n').slice(0, 3)).toEqual([
      'Published · version 1,072',
      '$395.1 million · China–Azerbaijan turnover, February 2026 [1]',
      'Id: x1a2b3c4d5',
    ])
    expect(marked(message)).toContain('code «x1a2b3c4d5»')
    expect(labels(message)).toEqual([['Undo']])
    expect(readPress(message.buttons[0]?.[0]?.data ?? '')).toEqual({ press: 'undo', token })
  })

  test('has no button without a token', () => {
    expect(shown({ kind: 'saved', edit: made(1, addFebruary), checks: [] }).buttons).toEqual([])
  })

  test('of many facts lists ten ids', () => {
    const observations = Array.from({ length: 12 }, (_, i) => february({ id: `x${i}` }))
    const [, what, ids] = lines({ kind: 'saved', edit: made(1, add({ observations })), checks: [] })
    expect([what, ids]).toEqual(['12 figures', 'Id: x0 x1 x2 x3 x4 x5 x6 x7 x8 x9 and 2 more'])
  })

  test('repeats the warnings that were overridden, and who approved it', () => {
    const said = lines(adminReplies['saved, a correction'])
    expect(said).toContain('Approved by 123456789')
    expect(said[2]).toBe('$3.744 billion → $3.75 billion · China–Azerbaijan turnover, 2024 (misprint in the table) [1]')
    expect(said.filter(line => line.startsWith('⚠'))).toHaveLength(1)
    expect(said.filter(line => line.startsWith('✓'))).toEqual([])
  })
})

test('a decided change says so, and why', () => {
  expect(lines(adminReplies['closed, rejected'])).toEqual([
    'It was rejected. Nothing was saved.',
    'The reason: the source says 395.2',
  ])
})

describe('the log', () => {
  test.each([
    [1, 'Version 1,075 · 23 Nov 2026 09:05 UTC · 123456789 · brought version 1,072 again'],
    [
      3,
      'Version 1,073 · 23 Nov 2026 09:05 UTC · 987654321, approved by 123456789 · corrected: $3.744 billion → $3.75 billion · China–Azerbaijan turnover, 2024 (misprint in the table)',
    ],
    [
      4,
      'Version 1,072 · 23 Nov 2026 09:05 UTC · 123456789 · $395.1 million · China–Azerbaijan turnover, February 2026',
    ],
    [9, 'Version 1,067 · 23 Nov 2026 09:05 UTC · 123456789 · Import: 2 figures, 1 source'],
    [11, 'Fingerprint of the log: 0123456789abcdef0123456789abcdef'],
  ])('line %i', (at, line) => expect(lines(adminReplies.log)[at]).toBe(line))

  test('has buttons to the page before and after', () => {
    const { buttons } = shown(adminReplies.log)
    expect(buttons.map(row => row.map(({ label, data }) => [label, readLogPress(data ?? '')]))).toEqual([
      [
        ['‹ Newer', 0],
        ['Older ›', 1066],
      ],
    ])
  })

  test('has no button to a newer page on the first page', () => {
    const message = shown({ kind: 'log', edits: [made(12, addFebruary)], head: 'ab', older: 12 })
    expect(labels(message)).toEqual([['Older ›']])
  })

  test('shows the earlier value of a correction that was itself corrected', () => {
    const to = { ...held('dvjks5e65j') }
    const [, line] = lines({ kind: 'log', edits: [made(5, { do: 'correct', to })], head: '' })
    expect(line).toContain('corrected: $3.744 billion · China–Azerbaijan turnover, 2024')
  })
})

test('the history of a figure lists its values, newest first, and what each replaced', () => {
  expect(lines(adminReplies.history).slice(0, 6)).toEqual([
    'History of x1a2b3c4d5',
    'China–Azerbaijan turnover, February 2026',
    'Version 1,075 · 23 Nov 2026 09:05 UTC · 123456789 · brought version 1,072 again · $395.1 million [1]',
    'Version 1,074 · 23 Nov 2026 09:05 UTC · 987654321 · retracted: $395.2 million; because counted twice',
    'Version 1,073 · 23 Nov 2026 09:05 UTC · 123456789 · $395.2 million [1] · replaces $395.1 million (a later edition says so)',
    'Version 1,072 · 23 Nov 2026 09:05 UTC · 123456789 · $395.1 million [1]',
  ])
})

describe('the admins', () => {
  test('are listed by id, with the picker instead of buttons', () => {
    const message = shown(adminReplies.admins)
    expect(message.text.split('\n').slice(0, 2)).toEqual(['Owners: 123456789', 'Editors: 987654321 555'])
    expect(message.keyboard).toEqual({ requestUsers: { id: editorPicker, label: 'Choose an editor', max: 1 } })
    expect(message.buttons).toEqual([])
  })

  test('have no picker for who may not add editors', () => {
    expect(shown({ kind: 'admins', owners: [owner], editors: [] }).keyboard).toBeUndefined()
  })
})

test.each<[string, readonly string[]]>([
  [
    'gaps',
    [
      'Asked, but not held',
      '1 · Exports · China, 2030: 3 times, last on 23 Nov 2026',
      '2 · Rank · Türkiye: once, on 20 Nov 2026',
    ],
  ],
  [
    'stats',
    [
      'Answers a day',
      '23 Nov 2026: answers 1,200 · chats 14 · English 1,000 · Russian 200',
      '22 Nov 2026: answers 1 · chats 1 · Azerbaijani 1',
    ],
  ],
  ['file', ['karvan-2026-11-24.json · Rows: 1,067']],
  ['working', ['Working: 400 of 1,067']],
  ['no queue', ['Nothing waits for approval.']],
])('%s', (name, said) => expect(lines(adminReplies[name])).toEqual(said))

test('a file has its caption', () => {
  expect(shown(adminReplies.file).file).toEqual({ name: 'karvan-2026-11-24.json', bytes: new Uint8Array([123, 125]) })
})
