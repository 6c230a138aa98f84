/** Replies to admins with every field as long as the schema allows. */

import { checking } from '../../../src/answers/checks/run-checks.ts'
import type { AdminReply } from '../../../src/answers/model/admin-reply.ts'
import type { ChangeCheck } from '../../../src/answers/model/change-check.ts'
import { runSync } from '../../../src/data/async/time-slices.ts'
import { add, quote } from '../../data/made.ts'
import { pressFacts, today } from '../../facts.ts'
import { articleOf, articleReply, february, held, made, preview, token } from './replies.ts'

const words = (length: number): string => 'All trade grew, '.repeat(length).slice(0, length)
const source = { id: 'long', publisher: words(300), title: words(900), published: '2026', language: 'en' } as const
const citation = {
  source: 'long',
  excerpt: words(1000),
  place: words(200),
  note: words(300),
  speaker: 'lu-mei',
} as const
const long = quote('q1', { words: words(1500), topics: Array.from({ length: 9 }, (_, i) => `topic-${i}`), citation })
const figure = february({ citation, status: 'expected', claim: { record: 12, first: true } })
const many = Array.from({ length: 30 }, (_, i) => february({ id: `x${i}` }))
const warned: readonly ChangeCheck[] = runSync(
  checking(
    add({ observations: [february({ period: '2025', citation: { source: 'apa-404530', place: '2' } })] }),
    pressFacts,
    today,
  ),
)
const twelve = [...warned, ...warned].slice(0, 12)
const edits = many.map((it, i) =>
  made(30 - i, i % 2 === 0 ? add({ sources: [source] }) : { do: 'correct', to: it }, { approvedBy: 987654321 }),
)

const manyRows = Array.from({ length: 60 }, (_, i) => ({
  fact: i % 2 === 0 ? { ...figure, id: `r${i}` } : { ...long, id: `r${i}` },
  isTicked: i % 3 > 0,
  inherited: ['flow', 'pair', 'period'] as const,
  assumed: ['flow', 'pair', 'period'] as const,
}))

export const longAdminReplies: Readonly<Record<string, AdminReply>> = {
  'long article': articleReply(
    articleOf({
      source,
      rows: manyRows,
      unread: Array.from({ length: 30 }, (_, i) => `${i} ${words(390)}`),
      left: 1234,
    }),
    { page: 3, touched: 24, isChanged: true, isStopped: true, checks: Array.from({ length: 10 }, () => twelve) },
  ),
  'many sentences': {
    kind: 'unreadSentences',
    token,
    sentences: Array.from({ length: 30 }, (_, i) => `${i} ${words(390)}`),
  },
  'long figure': preview(add({ sources: [source], observations: [figure] }), { checks: twelve, posts: 12345 }),
  'long words': preview(add({ sources: [source], statements: [long] })),
  'long words for others': preview({ do: 'correct', to: quote('q1') }, { before: long }),
  'long reason': preview({ do: 'withdraw', id: figure.id, why: words(300) }, { before: figure, checks: twelve }),
  'long source': preview(add({ sources: [{ ...source, url: `https://a.example/${'x'.repeat(1900)}` }] })),
  'many figures': preview(add({ sources: [source], observations: many })),
  'many rows': preview(
    { do: 'several', for: 'import', steps: [] },
    {
      checks: twelve,
      tally: {
        added: 1,
        changed: 2,
        same: 3,
        rejected: many.map((_, i) => ({ row: i, why: i % 2 === 0 ? 'no-such-source' : 'columns', heard: words(400) })),
      },
    },
  ),
  'long reason of a rejection': { kind: 'closed', why: 'rejected', reason: words(300) },
  'many saved': { kind: 'saved', edit: made(1, add({ observations: many })), checks: twelve, token },
  'long log': { kind: 'log', edits, head: 'f'.repeat(64), older: 20, newer: 9_999_999_999 },
  'long history': {
    kind: 'history',
    id: 'x1',
    edits: many.map((_, i) => made(i, { do: 'correct', to: february({ id: 'x1' }) })),
  },
  'many gaps': {
    kind: 'gaps',
    gaps: many.map((_, i) => ({
      question: { kind: 'share', flow: 'B', reporter: 'GBR', partner: 'STP', period: `20${10 + i}-01/20${10 + i}-11` },
      count: i,
      isEnterable: true,
      last: '2026-11-20',
    })),
  },
  'many days': {
    kind: 'stats',
    days: many.map((_, i) => ({
      day: `2026-10-${String(i + 1).padStart(2, '0')}`,
      answers: 10 ** 6,
      chats: 10 ** 5,
      languages: { en: 1, az: 2, ru: 3, zh: 4 },
    })),
  },
  'many sources': {
    kind: 'nameList',
    what: 'sources',
    rows: pressFacts.sources.list.slice(0, 50),
    words: 'x'.repeat(200),
    total: 197,
    from: 1,
    page: 1,
    pages: 20,
  },
  'many editors': { kind: 'admins', owners: [1], editors: many.map((_, i) => 10 ** 9 + i), picker: true },
  'held only': preview({ do: 'correct', to: held('xb0y01j7pe') }, { before: held('xb0y01j7pe') }),
}
