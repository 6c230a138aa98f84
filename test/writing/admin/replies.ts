/** One of each reply to admins, over the seed. */

import { checkRows } from '../../../src/answers/checks/article-rows.ts'
import { checking } from '../../../src/answers/checks/run-checks.ts'
import { adminActionOf } from '../../../src/answers/model/admin-act.ts'
import type { AdminReply, AdminReplyOf } from '../../../src/answers/model/admin-reply.ts'
import { type GuideStep, guideSteps } from '../../../src/answers/model/entering.ts'
import type { ServiceSummary, UpdateSummary } from '../../../src/answers/model/update-summary.ts'
import { runSync } from '../../../src/data/async/time-slices.ts'
import type { ArticleReading, ArticleRow } from '../../../src/data/chats/article-reading.ts'
import type { Broadcast } from '../../../src/data/chats/broadcasts.ts'
import type { FetchFault, ServiceId } from '../../../src/data/exchange/fetched-tables.ts'
import type { Change, Edit } from '../../../src/data/model/edit.ts'
import type { Observation, Source, Statement } from '../../../src/data/model/schema.ts'
import { add } from '../../data/made.ts'
import { pressFacts, today } from '../../facts.ts'

/** A token has 22 characters. */
export const token = 'A-_0123456789abcdefghi'
export const [owner, editor] = [123456789, 987654321]

export const paper: Source = {
  id: 'report-2026-03-20',
  publisher: 'Report',
  title: 'Azerbaijan and China: trade in February',
  url: 'https://report.az/en/trade-in-february',
  published: '2026-03-20',
  language: 'en',
}

/** China's turnover of February 2026, $395.1 million, which the seed does not hold. */
export const february = (over: Partial<Observation> = {}): Observation => ({
  id: 'x1a2b3c4d5',
  measure: 'value',
  flow: 'T',
  reporter: 'AZE',
  partner: 'CHN',
  compiledBy: 'AZ_SCC',
  period: '2026-02',
  amount: { value: '395.1', unitMult: 6, unit: 'USD' },
  citation: { source: paper.id, excerpt: 'reached $395.1 million' },
  ...over,
})

/** An observation of the seed. */
export function held(id: string): Observation {
  const it = pressFacts.observation(id)?.now
  if (it === undefined) throw new Error(`the seed holds no ${id}`)
  return it
}
function words(id: string): Statement {
  const it = pressFacts.fact(id)?.now
  if (it === undefined || 'measure' in it) throw new Error(`the seed holds no ${id}`)
  return it
}

/** The preview of a change, with its checks. */
export const preview = (change: Change, over: Partial<AdminReplyOf<'preview'>> = {}): AdminReply => ({
  kind: 'preview',
  act: adminActionOf(change),
  token,
  change,
  checks: runSync(checking(change, pressFacts, today)),
  posts: 0,
  isReviewed: false,
  isChanged: false,
  ...over,
})

export const addFebruary = add({ sources: [paper], observations: [february()] })
const turnover = held('dvjks5e65j')
const correction: Change = {
  do: 'correct',
  to: {
    ...turnover,
    amount: { value: '3.75', unitMult: 9, unit: 'USD' },
    compiledBy: 'AZ_STAT',
    citation: { ...turnover.citation, place: 'table 2', excerpt: '3.75 billion' },
  },
  why: 'misprint in the table',
}
const withdrawal: Change = { do: 'withdraw', id: 'xb0y01j7pe', why: 'the paper has corrected itself' }
const quote = words('jbscbcegyx')

const sentTo = { private: 300, group: 40, channel: 12 }
const outcome = { of: 352, sent: 352, gone: 0, failed: 0, dropped: 0 }
/** A broadcast of an owner. */
const announcement = (over: Partial<Broadcast> = {}): Broadcast => ({
  by: owner,
  chat: owner,
  language: 'en',
  to: 'all',
  text: 'We have moved to @new_name.\nSee you there!',
  entities: [],
  at: '2026-11-24T12:00:00.000Z',
  state: 'open',
  ...over,
})
const over = (counted: Partial<typeof outcome>, more: Partial<Broadcast> = {}): Broadcast =>
  announcement({ state: 'posted', counts: sentTo, outcome: { ...outcome, ...counted }, ...more })
const underway = (more: {
  readonly isPaused?: boolean
  readonly isStopped?: boolean
  readonly dropped?: number
}): AdminReply => ({
  kind: 'postReceipt',
  token,
  post: announcement({ state: 'posted', counts: sentTo }),
  underway: { ...outcome, sent: 120, gone: 2, failed: 1, isPaused: false, isStopped: false, ...more },
})

export const made = (version: number, change: Change, over: Partial<Edit> = {}): Edit => ({
  version,
  at: '2026-11-23T09:05:00.000Z',
  by: owner,
  change,
  ...over,
})
const taken: Change = {
  do: 'several',
  for: 'undo',
  of: 1072,
  steps: [{ do: 'withdraw', id: 'x1a2b3c4d5', why: 'undo' }],
}
const brought: Change = { do: 'several', for: 'redo', of: 1072, steps: [add({ observations: [february()] })] }
const imported: Change = {
  do: 'several',
  for: 'import',
  steps: [add({ sources: [paper], observations: [february(), february({ id: 'y1', period: '2026-03' })] })],
}
const updated: Change = {
  do: 'several',
  for: 'update',
  steps: [
    add({ sources: [paper], observations: [february()] }),
    {
      do: 'correct',
      to: { ...turnover, amount: { value: '3.75', unitMult: 9, unit: 'USD' } },
      why: 'revised by AZ_SCC',
    },
  ],
}
const counted = (service: ServiceId, added: number): ServiceSummary => ({
  service,
  from: '2021',
  to: '2025',
  added,
  revised: Math.min(added, 3),
  same: 4000,
  refused: Math.min(added, 2),
})
const failed = (service: ServiceId, fault: FetchFault): ServiceSummary => ({ service, from: '2021', to: '2025', fault })
const failures: readonly ServiceSummary[] = [
  failed('wits', 'unreachable'),
  failed('comtrade', 'limited'),
  { ...failed('imf', 'refused'), every: 'month' },
  failed('comext', 'too-large'),
  failed('census', 'changed-shape'),
]
const updateSummary: UpdateSummary = {
  services: [counted('imf', 1200), failed('wits', 'limited')],
  revisions: [
    {
      before: turnover,
      now: {
        ...turnover,
        amount: { value: '3.75', unitMult: 9, unit: 'USD' },
        citation: { source: paper.id, place: 'CHN' },
      },
    },
  ],
  refused: [
    { row: 'X AZE CHN 2027', why: { rule: 'future' } },
    { row: 'G163', why: { said: 'not a country or the world, 2 rows' } },
  ],
}
const edits: readonly Edit[] = [
  made(1075, brought),
  made(1074, taken, { at: '2026-11-22T23:59:00.000Z' }),
  made(1073, correction, { by: editor, approvedBy: owner }),
  made(1072, addFebruary),
  made(1071, { do: 'appoint', person: editor }),
  made(1070, { do: 'dismiss', person: 555 }),
  made(1069, withdrawal),
  made(1068, { do: 'remove', source: 'old-paper' }),
  made(1067, imported),
  made(1066, add({ sources: [paper] }), { by: 'seed' }),
]

const problem = (it: AdminReplyOf<'problem'>['problem']): AdminReply => ({ kind: 'problem', problem: it })

/** By their names in the transcripts. */
const row = (fact: ArticleRow['fact'], over: Partial<ArticleRow> = {}): ArticleRow => ({
  fact,
  isTicked: true,
  inherited: [],
  assumed: [],
  ...over,
})
/** What an article says of February 2026, and of January, which is held. */
export const articleOf = (over: Partial<ArticleReading> = {}): ArticleReading => ({
  source: paper,
  isHeld: false,
  projects: [],
  left: 0,
  organisations: [{ id: 'TR_GOV', area: 'TUR', kind: 'statement', names: { en: 'Minister of Trade of Türkiye' } }],
  speakers: [
    {
      id: 'mehmet-demir',
      names: { en: 'Mehmet Demir' },
      office: { en: 'Minister of Trade of Türkiye' },
      short: { en: 'Minister Mehmet Demir' },
    },
  ],
  rows: [
    row(february({ claim: { record: 2 } }), { inherited: ['period'] }),
    row(
      february({
        id: 'y1',
        period: '2026-01',
        amount: { value: '417.8', unitMult: 6, unit: 'USD' },
        citation: { source: paper.id, excerpt: 'a month before it was $417.8 million' },
      }),
      { isTicked: false },
    ),
    row(
      february({
        id: 'y2',
        partner: 'TUR',
        compiledBy: 'TR_GOV',
        citation: { source: paper.id, speaker: 'mehmet-demir', excerpt: 'reached $395.1 million' },
      }),
      { isTicked: false, assumed: ['pair'] },
    ),
    row({ ...words('za9c9dferv'), id: 'y3', words: 'Trade has grown.' }),
    row({ ...words('ppe9yfwyhw'), id: 'y4', words: 'more than 300,000 families' }),
  ],
  unread: ['Twelve trains left for Xi’an.'],
  ...over,
})
export const articleReply = (reading: ArticleReading, over: Partial<AdminReplyOf<'article'>> = {}): AdminReply => ({
  kind: 'article',
  token,
  reading,
  page: 1,
  isChanged: false,
  isStopped: false,
  checks: checkRows(reading, [0, 10], pressFacts, today),
  ...over,
})

/** What the guided /add offers for each part. */
const guideOffers: Readonly<Record<GuideStep, readonly string[]>> = {
  flow: ['T', 'X', 'M', 'B'],
  partner: ['CHN', 'TUR'],
  period: ['2026-10', '2026-01/2026-10', '2026-Q3', '2025'],
  amount: [],
  measure: ['growth', 'share'],
  by: ['AZ_SCC', 'CN_GACC'],
  source: ['report-2026-03-13-lumei'],
  excerpt: [],
}
const guideStepReply = (step: GuideStep, at: number): AdminReply => ({
  kind: 'guide',
  step,
  number: 1_795_000_000_000 + at,
  choices: guideOffers[step],
  line: '/add turnover CHN period … amount … by … source … "…"',
  ...(step === 'period' && { problem: { because: 'not-a-period', heard: '2026-13' } as const }),
})

export const adminReplies: Readonly<Record<string, AdminReply>> = {
  'add, a figure': preview(addFebruary),
  'add, a figure that differs': preview(
    add({ observations: [february({ period: '2025', citation: { source: 'apa-404530', place: 'paragraph 2' } })] }),
  ),
  'add, a figure that agrees': preview(
    add({
      observations: [
        february({
          period: '2026-01',
          amount: { value: '418', unitMult: 6, unit: 'USD' },
          citation: { source: 'azernews-225732', excerpt: '418 million' },
        }),
      ],
    }),
  ),
  'add, a growth': preview(
    add({
      sources: [paper],
      observations: [
        february({
          measure: 'growth',
          period: '2025',
          against: '2024',
          amount: { value: '35', unitMult: 0, unit: 'PT' },
          compiledBy: 'CN_AMB',
          citation: { source: paper.id, speaker: 'lu-mei', excerpt: 'grew by 35%' },
        }),
      ],
    }),
  ),
  'add, stopped': preview(add({ observations: [february()] })),
  'add, a quote': preview(
    add({ statements: [{ ...quote, id: 'q1', citation: { ...quote.citation, place: 'paragraph 9' } }] }),
  ),
  'add, a fact of a project': preview(add({ statements: [{ ...words('z2nqcpjczk'), id: 'p1' }] })),
  'add, several': preview(
    add({ sources: [paper], observations: [february(), february({ id: 'y1', flow: 'X' })], statements: [quote] }),
  ),
  'ingest, an article': articleReply(articleOf(), { touched: 2 }),
  'ingest, nothing found': articleReply(articleOf({ rows: [], unread: [] })),
  'ingest, changed since, and stopped': articleReply(articleOf({ left: 12 }), { isChanged: true, isStopped: true }),
  'several figures to choose from': {
    kind: 'which',
    lines: [held('dvjks5e65j'), february()].map(fact => ({ line: `/edit ${fact.id} 396.1m`, fact })),
  },
  'the problem of the second line': { kind: 'problem', at: 2, problem: { because: 'not-an-amount', heard: '4,87' } },
  'ingest, not read': { kind: 'unreadSentences', token, sentences: articleOf().unread },
  'ingest, a row to change': {
    kind: 'articleLine',
    token,
    for: { row: 2 },
    page: 1,
    line: `/ingest row 2 ${token} turnover AZE CHN 2026-02 395.1 million USD by AZ_SCC "reached $395.1 million"`,
  },
  'ingest, a sentence by hand': {
    kind: 'articleLine',
    token,
    for: 'sentence',
    page: 1,
    line: `/ingest row new ${token} flow … period … amount … by AZ_SCC "Twelve trains left for Xi’an."`,
  },
  'ingest, details': {
    kind: 'articleLine',
    token,
    for: 'source',
    page: 1,
    line: `/ingest source ${token} publisher "Report" title "Trade" published 2026-03-20 lang en`,
  },
  'edit, with posts': preview(correction, { before: turnover, posts: 3 }),
  'edit, words': preview(
    {
      do: 'correct',
      to: { ...quote, words: 'Bilateral trade turnover reached $4.87 billion in 2025.', topics: ['trade'] },
    },
    { before: quote },
  ),
  retract: preview(withdrawal, { before: held('xb0y01j7pe'), posts: 1 }),
  'source, new': preview(add({ sources: [paper] })),
  'source, changed': preview(
    add({
      sources: [{ id: 'apa-404530', publisher: 'APA', title: 'Crude oil', published: '2023-05-31', language: 'az' }],
    }),
  ),
  'source, taken away': preview({ do: 'remove', source: 'apa-404530' }, { checks: [] }),
  import: preview(imported, {
    tally: {
      added: 1200,
      changed: 3,
      same: 12,
      rejected: [
        { row: 2, why: 'number', heard: '1,2,3' },
        { row: 17, why: 'no-such-source', heard: 'unknown-paper' },
        { row: 1204, why: 'area', heard: 'Atlantis' },
      ],
    },
  }),
  restore: preview({ ...imported, for: 'restore' }, { tally: { added: 0, changed: 1, same: 1067, rejected: [] } }),
  undo: preview(taken, { edit: made(1072, addFebruary), checks: [] }),
  redo: preview(brought, { edit: made(1074, taken), checks: [] }),
  appoint: preview({ do: 'appoint', person: editor }),
  dismiss: preview({ do: 'dismiss', person: editor }, { checks: [] }),
  'for approval': preview(addFebruary, { isReviewed: true, asker: editor, isChanged: true, queue: { at: 2, of: 3 } }),
  missing: {
    kind: 'missing',
    line: '/add turnover CHN 2026-02 395.1m by AZ_SCC source … "…"',
    parts: ['source', 'excerpt'],
  },
  'wrong word': problem({ because: 'unknown-word', heard: 'tunrover', nearest: 'turnover' }),
  'wrong word, nothing near': problem({ because: 'unknown-word', heard: 'xyzzy' }),
  'unknown source': problem({ because: 'unknown-source', heard: 'report', nearest: ['report-2026-03-13-lumei'] }),
  'unknown organisation': problem({ because: 'unknown-organisation', heard: 'AZ_XYZ', nearest: [] }),
  'unknown speaker': problem({ because: 'unknown-speaker', heard: 'lumei', nearest: ['lu-mei'] }),
  'unknown project': problem({ because: 'unknown-project', heard: 'dam', nearest: [] }),
  'unknown id': problem({ because: 'unknown-id', heard: 'x99', nearest: [] }),
  'not a period': problem({ because: 'not-a-period', heard: '2026-13' }),
  'not an amount': problem({ because: 'not-an-amount', heard: '12 apples' }),
  'not a person': problem({ because: 'not-a-person', heard: '@somebody' }),
  'not an address': problem({ because: 'not-a-url', heard: 'report.az' }),
  'not a day': problem({ because: 'not-a-day', heard: '31.02.2026' }),
  'not a service': problem({ because: 'not-a-service', heard: 'narnia' }),
  'not a version': problem({ because: 'not-a-version', heard: 'last week' }),
  'the file alone': { kind: 'missing', line: '/import …', parts: ['file'] },
  'said twice': problem({ because: 'twice', part: 'period', heard: '2025' }),
  withdrawn: problem({ because: 'withdrawn', id: 'xb0y01j7pe' }),
  'same as held': problem({ because: 'same-as-held', id: 'xb0y01j7pe' }),
  'nothing to undo': problem({ because: 'nothing-to-undo' }),
  'nothing to redo': problem({ because: 'nothing-to-redo' }),
  'changed since': problem({ because: 'changed-since', version: 1073 }),
  'not yours': problem({ because: 'not-yours', version: 1072 }),
  'first data': problem({ because: 'seeded', version: 3 }),
  'is owner': problem({ because: 'is-owner' }),
  'owners only': problem({ because: 'owners-only' }),
  'disk full': problem({ because: 'cannot-save', disk: 'full' }),
  'disk failed': problem({ because: 'cannot-save', disk: 'failed' }),
  'not queued': problem({ because: 'not-queued' }),
  'own change': problem({ because: 'own-change' }),
  'no reply': problem({ because: 'no-reply' }),
  'file too large': problem({ because: 'file', what: 'too-large' }),
  'file not in UTF-8': problem({ because: 'file', what: 'not-utf8' }),
  'file no CSV': problem({ because: 'file', what: 'not-csv', heard: 'row 3: "abc' }),
  'file no JSON': problem({ because: 'file', what: 'not-json' }),
  'file without columns': problem({ because: 'file', what: 'no-columns', heard: 'period, value' }),
  'file empty': problem({ because: 'file', what: 'empty' }),
  'file without rows': problem({ because: 'file', what: 'no-rows' }),
  'file with commas and points': problem({ because: 'file', what: 'mixed-decimals', heard: '395,1; 12.5' }),
  'file that is no table': problem({ because: 'file', what: 'pdf-or-html' }),
  'file with a password': problem({ because: 'file', what: 'protected' }),
  'file gone': problem({ because: 'file', what: 'gone' }),
  'page private': problem({ because: 'page', what: 'private-address' }),
  'page too large': problem({ because: 'page', what: 'too-large' }),
  'page no text': problem({ because: 'page', what: 'not-text' }),
  'page no answer': problem({ because: 'page', what: 'no-answer' }),
  'page too slow': problem({ because: 'page', what: 'too-slow' }),
  'excerpt not found': problem({ because: 'excerpt-not-found', heard: 'reached $395 million' }),
  refused: problem({ because: 'refused', refusal: { rule: 'in-use', at: 'apa-404530' } }),
  'saved, a figure': {
    kind: 'saved',
    edit: made(1072, addFebruary),
    checks: runSync(checking(addFebruary, pressFacts, today)),
    token,
  },
  'saved, a correction': {
    kind: 'saved',
    edit: made(1073, correction, { by: editor, approvedBy: owner }),
    checks: runSync(checking(correction, pressFacts, today)),
  },
  'saved, corrections not': {
    kind: 'saved',
    edit: made(1073, correction),
    checks: [],
    token,
    unposted: true,
  },
  'saved, an import': { kind: 'saved', edit: made(1067, imported), checks: [], token },
  'saved, a source': { kind: 'saved', edit: made(1066, add({ sources: [paper] })), checks: [] },
  'saved, an undo': { kind: 'saved', edit: made(1074, taken), checks: [] },
  queued: { kind: 'queued', token },
  'no queue': { kind: 'noQueue' },
  welcome: { kind: 'welcome' },
  lost: {
    kind: 'lost',
    token,
    line: '/import',
    file: 'figures.csv',
    asker: editor,
    problem: { because: 'file', what: 'gone' },
    queue: { at: 1, of: 2 },
  },
  'closed, withdrawn': { kind: 'closed', why: 'withdrawn' },
  'closed, done': { kind: 'closed', why: 'done' },
  'closed, dropped': { kind: 'closed', why: 'dropped' },
  'closed, expired': { kind: 'closed', why: 'expired' },
  'closed, rejected': { kind: 'closed', why: 'rejected', reason: 'the source says 395.2' },
  log: { kind: 'log', edits, head: '0123456789abcdef0123456789abcdef', newer: 0, older: 1066 },
  'log, empty': { kind: 'log', edits: [], head: '' },
  history: {
    kind: 'history',
    id: 'x1a2b3c4d5',
    edits: [
      made(1072, addFebruary),
      made(1073, {
        do: 'correct',
        to: february({ amount: { value: '395.2', unitMult: 6, unit: 'USD' } }),
        why: 'a later edition says so',
      }),
      made(1074, { do: 'withdraw', id: 'x1a2b3c4d5', why: 'counted twice' }, { by: editor }),
      made(1075, brought),
    ],
  },
  'history, unknown': { kind: 'history', id: 'nothing', edits: [] },
  admins: { kind: 'admins', owners: [owner], editors: [editor, 555], picker: true },
  'admins, none': { kind: 'admins', owners: [owner], editors: [] },
  gaps: {
    kind: 'gaps',
    gaps: [
      {
        question: { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'CHN', period: '2030' },
        count: 3,
        last: '2026-11-23',
        isEnterable: true,
      },
      {
        question: { kind: 'rank', flow: 'T', reporter: 'AZE', partner: 'TUR' },
        count: 1,
        last: '2026-11-20',
        isEnterable: true,
      },
    ],
  },
  'gaps, none': { kind: 'gaps', gaps: [] },
  stats: {
    kind: 'stats',
    days: [
      { day: '2026-11-22', answers: 1, chats: 1, languages: { az: 1 } },
      { day: '2026-11-23', answers: 1200, chats: 14, languages: { ru: 200, en: 1000 } },
    ],
  },
  'stats, none': { kind: 'stats', days: [] },
  'sources, list': {
    kind: 'nameList',
    what: 'sources',
    rows: pressFacts.sources.list.slice(0, 3),
    words: '',
    total: 1104,
    from: 11,
    page: 2,
    pages: 111,
  },
  'sources, none': { kind: 'nameList', what: 'sources', rows: [], total: 0, from: 1, page: 1, pages: 1, words: '' },
  'one source': {
    kind: 'nameList',
    what: 'sources',
    rows: pressFacts.sources.list.slice(0, 1),
    words: 'report',
    total: 1,
    from: 1,
    page: 1,
    pages: 1,
    cited: 12,
  },
  'names, all': {
    kind: 'nameCounts',
    lists: [
      { what: 'sources', total: 1104, rows: [] },
      { what: 'topics', total: 10, rows: [] },
    ],
    words: '',
  },
  'names, found': {
    kind: 'nameCounts',
    lists: [
      { what: 'speakers', total: 5, rows: pressFacts.speakers.list.slice(0, 4) },
      { what: 'organisations', total: 2, rows: pressFacts.organisations.list.slice(0, 2) },
      { what: 'projects', total: 1, rows: pressFacts.projects.list.slice(0, 1) },
      { what: 'topics', total: 1, rows: [{ id: 'trade' }] },
    ],
    words: 'x',
  },
  ...Object.fromEntries(guideSteps.map((step, at) => [`guide, ${step}`, guideStepReply(step, at)])),
  'help add': { kind: 'commandHelp', of: 'add' },
  'help edit': { kind: 'commandHelp', of: 'edit' },
  'source in use': { kind: 'sourceInUse', id: 'report-2026-03-13', uses: [february()], total: 12 },
  file: { kind: 'file', name: 'karvan-2026-11-24.json', bytes: new Uint8Array([123, 125]), rows: 1067 },
  'post, to all': {
    kind: 'postPreview',
    token,
    post: announcement(),
    paused: 5,
    seconds: 14,
    counts: { private: 300, group: 40, channel: 12 },
  },
  'post, to channels of one language': {
    kind: 'postPreview',
    token,
    post: announcement({ to: 'channels', only: 'az' }),
    paused: 0,
    seconds: 1,
    counts: { private: 0, group: 0, channel: 12 },
  },
  'post, to very many': {
    kind: 'postPreview',
    token,
    post: announcement({ to: 'subscribers' }),
    paused: 0,
    seconds: 420,
    counts: { private: 10_000, group: 500, channel: 0 },
  },
  'post, nobody': { kind: 'noReaders', to: 'all', others: 0 },
  'post, no channel': { kind: 'noReaders', to: 'channels', others: 0 },
  'post, no subscriber': { kind: 'noReaders', to: 'subscribers', others: 0 },
  'post, nobody of that language': { kind: 'noReaders', to: 'all', only: 'zh', others: 352 },
  'post, to nobody that is known': problem({ because: 'no-audience', heard: 'hello' }),
  'post, no words': problem({ because: 'no-words' }),
  'post, too long': problem({ because: 'words-too-long', most: 3900 }),
  'post, underway': underway({}),
  'post, paused': underway({ isPaused: true }),
  'post, being stopped': underway({ isStopped: true, dropped: 229 }),
  'post, stopped': { kind: 'postReceipt', token, post: over({ sent: 120, dropped: 229 }, { isStopped: true }) },
  'post, sent': { kind: 'postReceipt', token, post: over({}) },
  'post, sent to all but some': { kind: 'postReceipt', token, post: over({ sent: 349, gone: 2, failed: 1 }) },
  'post, for the log': { kind: 'postReceipt', post: announcement({ state: 'posted', counts: sentTo }) },
  'post, to be changed': { kind: 'postLine', line: { text: '/post all in az We have moved', entities: [] } },
  'post, cancelled': { kind: 'postClosed', why: 'cancelled' },
  'post, expired': { kind: 'postClosed', why: 'expired' },
  'posts, none': { kind: 'postPage', posts: [], counts: { private: 0, group: 0, channel: 0 } },
  posts: {
    kind: 'postPage',
    posts: [
      { token, post: announcement(), underway: { ...outcome, sent: 120, isPaused: false, isStopped: false } },
      { token, post: over({ sent: 349, gone: 2, failed: 1 }) },
    ],
    counts: sentTo,
  },
  working: { kind: 'working', done: 400, of: 1067 },
  'update, fetching': { kind: 'fetching', services: ['imf', 'wits'] },
  'update, with posts': preview(updated, { update: updateSummary, posts: 3, reached: { edited: 1, answered: 2 } }),
  'update, nothing new': {
    kind: 'updateResult',
    summary: { services: [counted('imf', 0), ...failures], revisions: [], refused: [] },
  },
  'update, running': problem({ because: 'update-running' }),
  'update, failed': problem({ because: 'update-failed' }),
  'saved, an update': { kind: 'saved', edit: made(1076, updated), checks: [], token },
}
