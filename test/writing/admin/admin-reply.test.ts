/** Rules for every message to admins, in every language. */
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/languages/languages.ts'
import { writeAdminReply } from '../../../src/writing/admin/admin-reply.ts'
import {
  readArticlePress,
  readGapPress,
  readGuidePress,
  readListPress,
  readLogPress,
  readPostPress,
  readPress,
  readQueuePress,
} from '../../../src/writing/admin/button-data.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { writingIn } from '../writing.ts'
import { longAdminReplies } from './long.ts'
import { adminReplies } from './replies.ts'

const all = Object.entries({ ...adminReplies, ...longAdminReplies })

const readers = [
  readPress,
  readGapPress,
  readPostPress,
  readLogPress,
  readQueuePress,
  readGuidePress,
  readListPress,
  readArticlePress,
]

/** What Telegram would refuse and what no reader should see, in plain words. */
function broken({ text, entities, buttons }: Message, mostLines: number): readonly string[] {
  const lines = text.split('\n')
  const pressed = buttons.flat().map(({ data }) => data ?? '')
  const faults: readonly (readonly [string, boolean])[] = [
    ['is empty', text.trim() === ''],
    ['says what no one means', /undefined|\[object|NaN|\bnull\b/.test(text)],
    ['has more than 3,500 characters', text.length > 3500],
    [`has more than ${mostLines} lines`, lines.length > mostLines],
    ['has an empty line at its end', text !== text.trimEnd()],
    ['has two marks in a line', lines.some(line => (line.match(/[✓≈⚠✗]/g) ?? []).length > 1)],
    ['says a space twice', / {2}/.test(text)],
    ['has a sign without its words', /: \n|: $|· *\n|^ *·/.test(text)],
    [
      'marks what is not there',
      entities.some(({ offset, length }) => offset < 0 || length < 1 || offset + length > text.length),
    ],
    ['has a button of no words', buttons.flat().some(({ label }) => label.trim() === '')],
    ['has data of more than 64 bytes', pressed.some(data => new TextEncoder().encode(data).length > 64)],
    ['has data that cannot be read', pressed.some(data => readers.every(read => read(data) === undefined))],
  ]
  return faults.flatMap(([what, isSo]) => (isSo ? [what] : []))
}

describe.each(languages.map(({ code }) => code))('in %s', code => {
  test.each(all)('%s', (_, reply) => {
    const message = writeAdminReply(reply, writingIn(code))
    // A page of an article has ten rows of up to five lines, and an empty line above each.
    expect(broken(message, reply.kind === 'article' ? 75 : 26), message.text).toEqual([])
  })
})

test('every kind of reply is among them', () => {
  expect([...new Set(all.map(([, { kind }]) => kind))].toSorted()).toEqual([
    'admins',
    'article',
    'articleLine',
    'closed',
    'commandHelp',
    'fetching',
    'file',
    'gaps',
    'guide',
    'history',
    'log',
    'lost',
    'missing',
    'nameCounts',
    'nameList',
    'noQueue',
    'noReaders',
    'postClosed',
    'postLine',
    'postPage',
    'postPreview',
    'postReceipt',
    'preview',
    'problem',
    'queued',
    'saved',
    'sourceInUse',
    'stats',
    'unreadSentences',
    'updateResult',
    'welcome',
    'which',
    'working',
  ])
})

test.each(languages.map(({ code, say }) => [code, say.office] as const))(
  'a refusal names no admin, %s',
  (_, { onlyAdmins, inPrivate }) => {
    expect(`${onlyAdmins} ${inPrivate}`).not.toMatch(/\d/)
    expect(onlyAdmins).toContain('/help')
  },
)
