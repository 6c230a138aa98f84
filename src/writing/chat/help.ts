/** /help: the commands in groups of five, one group a page; and the help of one command. */
import type { PageName, Question } from '../../answers/model/question.ts'
import type { CommandName, HelpGroup, Language } from '../../languages/model/say.ts'
import type { TextPiece } from '../../languages/model/voice/text.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { questionLabel } from '../message/question-label.ts'

/** The commands of each page. The first group is on /help itself. */
const groups: Readonly<Record<'figures' | HelpGroup, readonly CommandName[]>> = {
  figures: ['turnover', 'exports', 'imports', 'balance', 'latest'],
  changes: ['growth', 'record', 'average', 'sum', 'compare'],
  places: ['rank', 'share', 'quote', 'project', 'ask'],
  origins: ['check', 'sources', 'why', 'cite'],
  files: ['chart', 'export'],
  chat: ['subscribe', 'unsubscribe', 'lang', 'settings', 'forgetme'],
  bot: ['start', 'help', 'about', 'privacy', 'status'],
}
const helpGroups = ['changes', 'places', 'origins', 'files', 'chat', 'bot'] as const

export const isHelpGroup = (page: PageName): page is HelpGroup => helpGroups.some(group => group === page)

/** '/growth · Show the change, or the average a year', one line each. */
export const commandLines = (group: 'figures' | HelpGroup, { say }: Language): readonly DraftLine[] =>
  groups[group].map((command, i) => line([`/${command} · ${say.commands[command]}`], Priority.hint - i))

export const writeHelpGroup = (group: HelpGroup, { language }: Writing): Draft => ({
  lines: [line([{ bold: language.say.helpGroups[group] }]), ...commandLines(group, language)],
  buttons: [],
})

export const groupButtons = ({ say }: Language): readonly DraftButton[] =>
  helpGroups.map(page => ({ label: say.helpGroups[page], ask: { kind: 'page', page } }))

/** The help of one command: what it does, lines to send, and its answer about the default pair as a button. */
export function writeCommandHelp(command: string, writing: Writing): Draft | undefined {
  const { say, voice } = writing.language
  const known = Object.values(groups)
    .flat()
    .find(name => name === command)
  if (known === undefined) return undefined
  const partner = voice.area(writing.pair.partner)
  const lines = (examples[known] ?? []).map(args => `/${known} ${args.replace('$', partner)}`)
  const ask = questionOf(known, writing)
  return {
    lines: [
      line([{ bold: `/${known}` }, ` · ${say.commands[known]}`]),
      ...(known === 'check' ? [line(say.problem['no-post'])] : []),
      ...(lines.length === 0
        ? []
        : [line([say.forExample]), ...lines.map((it): DraftLine => line([{ code: it } satisfies TextPiece]))]),
    ],
    buttons: ask === undefined ? [] : [{ label: questionLabel(ask, writing), ask }],
  }
}

/** Arguments to try; '$' is the default partner. */
const examples: Partial<Record<CommandName, readonly string[]>> = {
  turnover: ['2025', '$ 2026-01'],
  exports: ['$ 2025', 'TUR 2024'],
  imports: ['$ 2025', 'TUR 2024'],
  balance: ['$ 2025', 'ITA'],
  latest: ['$'],
  growth: ['$ 2025', '2021-2025'],
  record: ['$', 'month'],
  average: ['$ 2021-2025'],
  sum: ['$ 2024 2025'],
  compare: ['CHN RUS TUR 2025', '2024 2025'],
  rank: ['$ 2025', 'top 5', 'exports 2025'],
  share: ['$ 2025', 'TUR exports'],
  quote: [''],
  project: [''],
  sources: ['$ 2025'],
  why: ['$ 2025'],
  cite: ['$ 2025', 'apa', 'bibtex'],
  subscribe: ['$', '@channel'],
  chart: ['$ 2015-2025', 'top 10', 'CHN RUS TUR', 'share $'],
  unsubscribe: ['$'],
  lang: ['en', 'az', 'ru', 'zh'],
  ask: ['$ 2025'],
  export: ['csv', 'xlsx $ 2015-2025', 'sdmx TUR 2025'],
}

function questionOf(command: CommandName, { pair }: Writing): Question | undefined {
  const of = { flow: 'T', ...pair } as const
  const questions: { readonly [C in CommandName]?: Question } = {
    turnover: { kind: 'figure', ...of },
    latest: { kind: 'figure', ...of },
    exports: { kind: 'figure', ...of, flow: 'X' },
    imports: { kind: 'figure', ...of, flow: 'M' },
    balance: { kind: 'figure', ...of, flow: 'B' },
    growth: { kind: 'growth', ...of },
    rank: { kind: 'rank', ...of },
    share: { kind: 'share', ...of },
    sources: { kind: 'sources', ...of },
    why: { kind: 'why', ...of },
    record: { kind: 'record', grain: 'year', ...of },
    average: { kind: 'mean', grain: 'year', ...of },
    quote: { kind: 'quote', nth: 0 },
    project: { kind: 'project' },
  }
  return questions[command]
}
