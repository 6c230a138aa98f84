/** docs/gallery.md: every kind of answer in every language, as a reader sees it. `npm run gallery` writes it; read it aloud after a change of words. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answer } from '../src/answers/answer-question.ts'
import type { Answer } from '../src/answers/model/answer.ts'
import type { Question } from '../src/answers/model/question.ts'
import { checkPost } from '../src/answers/posts/check-post.ts'
import { openReadOnly } from '../src/data/open-read-only.ts'
import { languages } from '../src/languages/languages.ts'
import { upper } from '../src/languages/model/voice/text.ts'
import { readPost } from '../src/reading/posts/read-post.ts'
import type { Message } from '../src/writing/message/message.ts'
import { writeMessage } from '../src/writing/write-answer.ts'
import { today } from './facts.ts'
import { pair } from './writing/writing.ts'

const china = { flow: 'T', ...pair } as const

const questions: readonly Question[] = [
  { kind: 'page', page: 'start' },
  { kind: 'page', page: 'help' },
  { kind: 'figure', ...china, period: '2025' },
  { kind: 'figure', ...china, period: '2026-01' },
  { kind: 'figure', ...china, period: '2023' },
  { kind: 'figure', ...china, flow: 'B', period: '2026-01' },
  { kind: 'growth', ...china, period: '2025' },
  { kind: 'growth-per-year', ...china, from: '2021', to: '2025' },
  { kind: 'mean', ...china, grain: 'year', from: '2021', to: '2025' },
  { kind: 'sum', ...china, periods: ['2023', '2024', '2025'] },
  { kind: 'series', ...china, grain: 'year' },
  { kind: 'rank', ...china },
  { kind: 'ranking', reporter: 'AZE', flow: 'X', top: 5 },
  { kind: 'share', ...china, period: '2024' },
  { kind: 'rest', ...china, partner: 'WLD', without: ['CHN'], period: '2025' },
  { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 5, without: ['CHN'] },
  { kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners: ['CHN', 'RUS', 'TUR'], period: '2025' },
  { kind: 'record', ...china, grain: 'year' },
  { kind: 'parts', ...china, parts: ['T', 'growth', 'rank'], period: '2025' },
  { kind: 'parts', ...china, flow: 'X', parts: ['X', 'M', 'B'], period: '2025' },
  { kind: 'threshold', ...china, level: { value: '1', unitMult: 9, unit: 'USD' }, way: 'over', asks: 'first' },
  { kind: 'threshold', ...china, level: { value: '2', unitMult: 9, unit: 'USD' }, way: 'over', asks: 'count' },
  { kind: 'threshold', ...china, level: { value: '3', unitMult: 0, unit: 'ORD' }, way: 'over', asks: 'first' },
  { kind: 'quote', topic: 'belt-and-road', nth: 0 },
  { kind: 'quote', nth: 6 },
  { kind: 'project' },
  { kind: 'sources', ...china, period: '2025-01/2025-10' },
  { kind: 'why', ...china, period: '2023' },
  { kind: 'evidence', id: 'xb0y01j7pe' },
  { kind: 'cite-id', id: 'xb0y01j7pe', style: 'gost' },
  { kind: 'news', since: 196 },
  { kind: 'figure', ...china, flow: 'X', period: '2025' },
  { kind: 'figure', ...china, period: '2030' },
  { kind: 'page', page: 'about' },
  { kind: 'page', page: 'privacy' },
]
const others: readonly Answer[] = [
  {
    kind: 'unclear',
    problem: { because: 'not-a-period', heard: '2026-13', instead: ['2026-12', '2026-Q4', '2026'] },
    nearest: [],
  },
  { kind: 'unclear', problem: { because: 'unknown-command', heard: 'turnovr', command: 'turnover' }, nearest: [] },
  { kind: 'unclear', problem: { because: 'not-understood' }, nearest: [] },
  { kind: 'receipt', done: { what: 'forgotten' } },
]

const posts: readonly string[] = [
  'In 2025 trade reached $4.87 billion, up 30.2%. Imports in January 2026 were $407.7 million.',
  'In 2025 trade with China grew by almost a third. Exports to China fell. Imports in January 2026 were $470 million. By 2030 they will reach $10 billion.',
]

const shown = ({ text, buttons }: Message): string =>
  [...text.split('\n'), ...buttons.map(row => row.map(({ label }) => `[ ${label} ]`).join(' '))]
    .map(line => `> ${line}`)
    .join('  \n')

const store = await openReadOnly({
  dataDir: join(import.meta.dirname, 'none'),
  now: () => new Date(today),
  notice: () => undefined,
})
const facts = await store.facts()
const context = {
  today,
  home: pair.reporter,
  partner: pair.partner,
  speakers: facts.speakers.list,
  projects: facts.projects.list,
}
const checked = posts.map(text =>
  checkPost(
    { text, reading: readPost(text, { ...context, isHomeGuessed: true }), said: today, home: pair.reporter },
    facts,
  ),
)
const answers = [...questions.map(question => answer(question, facts, today)), ...checked, ...others]
const parts = languages.flatMap(language => [
  `## ${upper(language.voice.language(language.code), language.code)}`,
  ...answers.map(one =>
    shown(writeMessage(one, { language, facts, today, medium: 'private', bot: '@karvan_bot', pair })),
  ),
])

test('the gallery shows the answers of today', () =>
  expect(
    `# Gallery\n\nEvery kind of answer in every language, made by \`npm run gallery\`.\n\n${parts.join('\n\n')}\n`,
  ).toMatchFileSnapshot('../docs/gallery.md'))
