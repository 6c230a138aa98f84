/** Text typed by an admin is echoed unchanged and inert. */
import { describe, expect, test } from 'vitest'
import { withDetected } from '../../../playground/src/text/detect.ts'
import type { AdminProblem } from '../../../src/answers/model/admin-problem.ts'
import { languages } from '../../../src/languages/languages.ts'
import { writeAdminReply } from '../../../src/writing/admin/admin-reply.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { add, quote } from '../../data/made.ts'
import { hostile } from '../../handlers/hostile.ts'
import { everyNth } from '../../suite.ts'
import { marked, writingIn } from '../writing.ts'
import { february, paper, preview } from './replies.ts'

/** Isolate marks of the bot around right-to-left words (D9). */
const isolates = /\u2068(?=[^\u2069]*[\p{Script=Arabic}\p{Script=Hebrew}])([^\u2066-\u2069]+)\u2069/gu

const missing = (line: string): Message =>
  writeAdminReply({ kind: 'missing', line, parts: ['source', 'excerpt'] }, writingIn('en'))
const says = (problem: AdminProblem): string => writeAdminReply({ kind: 'problem', problem }, writingIn('en')).text

describe('a line that lacks something', () => {
  const line = '/add turnover CHN 2026-02 395.1m by AZ_SCC source … "…"'

  test('is echoed below what is missing, alone, so that a tap copies it', () => {
    const message = missing(line)
    expect(message.text.split('\n')).toEqual([
      'Still missing: the source, the quotation. Reply with just that, or tap the line to copy it, complete it and send it.',
      line,
    ])
    expect(marked(message)).toEqual([`code «${line}»`])
    expect(message.buttons).toEqual([])
  })

  test.each(['/edit x1 say "@durov t.me/x  two  spaces"', '/source add сайт.рф …', '/add 贸易额 … 🐫'])(
    '%s stays as it is, and nothing in it is live',
    line => {
      const { text, entities } = missing(line)
      expect(text.split('\n')[1]).toBe(line)
      expect(withDetected(text, entities)).toEqual(entities)
    },
  )
})

test.each<[AdminProblem, string]>([
  [
    { because: 'unknown-word', heard: 'tunrover', nearest: 'turnover' },
    'I don’t know “tunrover” here. Did you mean turnover?',
  ],
  [
    { because: 'unknown-source', heard: 'repot', nearest: ['report-1', 'report-2'] },
    `I hold no source “repot”. Nearest: report-1, report-2.
What is held: /list sources. To enter a new one, reply with what this line lacks, or tap it to copy it:
/source add repot publisher "…" title "…" published … lang …`,
  ],
  [{ because: 'twice', part: 'amount', heard: '4bn' }, 'I read the amount twice; the second was “4bn”. Say it once.'],
  [{ because: 'not-yours', version: 1072 }, 'Version 1,072 is somebody else’s. Its author or an owner can undo it.'],
  [
    { because: 'cannot-save', disk: 'full' },
    'It could not be saved: the bot’s disk is full. Nothing was changed; please try again later.',
  ],
  [{ because: 'own-change' }, 'This is your own change: another admin has to approve it.'],
  [
    { because: 'refused', refusal: { rule: 'changed-since', at: 'x1', version: 1073 } },
    'Version 1,073 has changed the same since. Undo that one first.',
  ],
  [{ because: 'not-a-period', heard: '' }, '“…” is not a period. Try 2025, 2026-02, 2025-Q3 or 2025-01/2025-10.'],
  [
    { because: 'excerpt-not-found', heard: 'a  \n b' },
    '“a b” is not in the text that was sent. Copy the words exactly.',
  ],
])('%j', (problem, said) => expect(says(problem)).toBe(said))

const heardIn = (heard: string): readonly AdminProblem[] => [
  { because: 'unknown-word', heard },
  { because: 'unknown-id', heard, nearest: [] },
  { because: 'not-an-amount', heard },
  { because: 'twice', part: 'words', heard },
  { because: 'file', what: 'not-csv', heard },
  { because: 'excerpt-not-found', heard },
  { because: 'refused', refusal: { rule: 'no-such-id', at: heard } },
]

/** A change with free text in every field that takes it. */
const changesOf = (words: string) => {
  const citation = { source: paper.id, excerpt: words, place: words, note: words }
  const sources = [{ ...paper, publisher: words, title: words }]
  return [
    add({ sources, observations: [february({ citation })] }),
    add({ sources, statements: [quote('q1', { words, citation })] }),
    add({ sources }),
    { do: 'withdraw', id: 'x1', why: words },
  ] as const
}

/** Text that Telegram would make active, and characters that readers would not see. */
const faults = (message: Message): readonly string[] => {
  const { text, entities } = message
  const live = withDetected(text, entities)
    .filter(
      it =>
        !['bold', 'code', 'blockquote', 'expandable_blockquote', 'date_time', 'text_link', 'italic'].includes(it.type),
    )
    .map(({ offset, length }) => text.slice(offset, offset + length))
    .filter(it => !/^\/(log|source|project|edit|backup|queue)$/.test(it))
  return [
    ...live,
    ...(/[^\P{Cc}\n]|[\p{Cs}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(text.replace(isolates, '$1'))
      ? ['hides something']
      : []),
    ...(/\p{M}{3}/u.test(text) ? ['piles up marks'] : []),
    ...(text.length > 3500 ? ['is too long'] : []),
  ]
}

describe.each(languages.map(({ code }) => code))('harmless in %s', code => {
  test.each(everyNth(3, hostile).map(it => [it.slice(0, 40), it]))('%j', (_, typed) => {
    const writing = writingIn(code)
    const said = [
      ...heardIn(typed).map(problem => writeAdminReply({ kind: 'problem', problem }, writing)),
      ...changesOf(typed).map(change => writeAdminReply(preview(change, { checks: [] }), writing)),
      writeAdminReply({ kind: 'closed', why: 'rejected', reason: typed }, writing),
    ]
    expect(said.flatMap(faults)).toEqual([])
  })
})

test.each<[string, string]>([
  ['@durov', '@\u2060durov'],
  ['/start now', '/\u2060start now'],
  ['evil.example/x', 'evil.\u2060example/\u2060x'],
  ['gpj.\u202Eexe\u0000', 'gpj.\u2060exe'],
  ['a'.repeat(70), `${'a'.repeat(60)}…`],
])('%j is echoed unchanged', (heard, seen) => {
  expect(says({ because: 'unknown-word', heard })).toContain(`“${seen}”`)
})

test('numbers in an excerpt can be copied from it', () => {
  const [figure] = changesOf('rose to $395.1 million (+3.5%), see report.az')
  expect(writeAdminReply(preview(figure), writingIn('en')).text).toContain(
    'rose to $395.1 million (+3.5%), see report.\u2060az',
  )
})
