/** The phrases of a language: sentences that take values. writing/ orders the lines. A missing one fails the build. */
import type { Reason } from '../../answers/model/findings.ts'
import type { CiteStyle, PageName } from '../../answers/model/question.ts'
import type { Amount, Area, Code, Day, Flow, Period, ProjectFact } from '../../data/model/schema.ts'
import type { AdminWords } from './admin/words.ts'
import type { ArithmeticWords } from './arithmetic.ts'
import type { ChartWords, FigurePageWords, FileTexts } from './files.ts'
import type { ClaimWords, Extremes, FindingWords, OfficialWords } from './findings.ts'
import type { GroupWords } from './groups.ts'
import type { HearAdmin } from './hear/admin.ts'
import type { Grammar } from './hear/grammar.ts'
import type { Hear, PostVocabulary } from './hear/hear.ts'
import type { PageValues } from './pages.ts'
import type { InlineWords, ProblemWords, RemarkWords, TableWords } from './phrases.ts'
import type { SubscriptionWords } from './subscriptions.ts'
import type { Text, TextPiece } from './voice/text.ts'
import type { BasedChange, CardLabel, Headed, Place } from './voice/values.ts'
import type { Voice } from './voice/voice.ts'

/** More partners are counted, because their names are too long for a line. */
export const mostNamed = 10

/** Every phrase of answers. Arguments named `cite` are the `[n]` of a source; figures come as pieces. */
export interface Say extends Extremes, FindingWords {
  /** Names what is counted: 'China–Azerbaijan turnover', 'Azerbaijan’s exports to China'. In the nominative. */
  subject(flow: Flow, reporter: Area, partner: Area): string
  /** The trade of a group's members with each other, after a flow: 'within the CIS', 'among the Turkic states'. */
  within(group: Area): string
  /** '▲ +30.2% on 2024', '▲ 9.2 times as much as in January 2025'. */
  changeOn(change: BasedChange): Text
  /** 'third record year in a row', or 'a record' for the first. `grain` is year or month. */
  record(run: number, grain: 'year' | 'month'): string
  /** '+28.6% a year'. */
  aYear(change: Amount): string
  /** 'Our check: 4.87 ÷ 3.744 − 1 = +30.1%, agrees with [1] within rounding'. */
  checkFits(formula: string, result: string, cite: TextPiece): Text
  /** 'Our check: 4.87 ÷ 3.744 − 1 = +30.1%, not the +35% of [1]'. */
  checkFails(formula: string, result: string, published: string, cite: TextPiece): Text
  /** Between parts of a line: ', ', ': ' and '; '. After a line, a remark in brackets: ' (our calculation)'. */
  readonly comma: string
  readonly colon: string
  readonly semicolon: string
  bracketed(remark: string): string
  /** 'our calculation', in brackets after a figure. */
  readonly ours: string
  /** 'Our calculation: …, from A and B'. `isRough`: its figures are of different compilers. */
  ourCalculation(formula: Text, from?: readonly Text[], isRough?: boolean): Text
  /** 'Exports to China $10.2 million, imports $407.7 million'; either may be missing. */
  parts(reporter: Area, partner: Area, exports: Text | undefined, imports: Text | undefined): Text
  /** 'the same figure', 'the same figure, rounded'. */
  readonly same: string
  readonly rounded: string
  /** Why a figure differs: 'it is the 2024 figure under another year', 'another body counted'. */
  reason(reason: Reason): string
  /** 'Does not fit $2.45 billion for January–July 2025 [2]: ten months cannot be less than seven.' */
  conflict(shorter: Text, longerMonths: number, shorterMonths: number): Text
  /** 'Hardly fits $5.2 billion …: the other months would each need over three times as much.' */
  unlikely(other: Text): Text
  /** 'Two counts, never subtracted: State Customs Committee [1], Embassy of China [2].' */
  twoCounts(counts: readonly Text[]): Text
  readonly expected: string
  readonly yearByYear: string
  /** '2022: another source says ▲ +23.5% [3]' */
  anotherSays(period: Period, change: TextPiece, cite: TextPiece): Text
  /** 'China among Azerbaijan’s partners by turnover'. */
  rankSubject(flow: Flow, reporter: Area, partner: Area): string
  /** A place in the first line: '3rd', then what it is a place of. */
  ranked(place: Amount, flow: Flow, reporter: Area, partner: Area): Headed
  readonly oneMonth: string
  /** 'Before: 4th in 2025 [3], 2024 [4]; 3rd in 2018 [6]': groups of a place with its dated citations. */
  rankBefore(groups: readonly { readonly place: string; readonly periods: readonly Text[] }[]): Text
  /** '“For the first time” [2]: an earlier source already says 3rd, of 2018 [6].' */
  contested(said: TextPiece, place: string, period: Period, earlier: TextPiece): Text
  /** 'Azerbaijan’s partners by turnover, 2025'. */
  rankingSubject(flow: Flow, reporter: Area): string
  /** 'Partners may be missing from this list.' */
  readonly incomplete: string
  /** 'Only 3 of China’s partners are held: larger ones may be missing.' */
  withoutLargest(count: number, reporter: Area): string
  /** 'China’s share of Azerbaijan’s turnover'; of more than `mostNamed` 'shares of 12 partners in …'. */
  shareSubject(flow: Flow, reporter: Area, ...partners: readonly [Area, ...Area[]]): string
  /** '$3.8 billion of $48.3 billion in all [2]'. */
  ofTotal(part: Text, total: Text): Text
  /** From one period to another, both included: '2021–2025'. */
  fromTo(from: Period, to: Period): string
  /** 'the highest of the 9 years held, 2016–2025 (our calculation)'. */
  bestOf(grain: 'year' | 'month', from: Period, to: Period, count: number): string
  /** 'The only year held, so no record can be told'. */
  onlyOne(grain: 'year' | 'month'): string
  /** 'May be more: about $8 billion, 2024 [2]'. */
  mayBeMore(figures: Text): Text
  /** 'Next: $3.744 billion [2], 2024'. */
  nextBest(figure: Text, period: Period): Text
  /** 'As published by 1 Jun 2025.' */
  asOf(day: Day): string
  /** 'Not held: 2020, 2017'. */
  missing(periods: readonly Period[]): string
  /** 'as retold by Ambassador Lu Mei'. */
  retoldBy(speaker: string): string
  /** Above words that are the outlet's own: 'as reported by Report, not word for word'. */
  indirect(outlet: string): string
  /** Behind a fact that is only expected: 'expected'. */
  readonly notYet: string
  /** Somebody's words inside a line, in the language's own quotation marks. */
  quoted(words: string): string
  /** 'in English in the source'; `language` is the code. */
  inLanguage(language: string): string
  /** 'Opened', 'Built by' … */
  readonly projectFields: Record<ProjectFact['field'], string>
  /** 'Opened: 8 Jan 2026'. */
  projectFact(field: ProjectFact['field'], value: string): string
  readonly card: Record<CardLabel, string>
  /** Where a fact is in its source: 'paragraph 2', 'last paragraph'. Other places stay as they were entered. */
  place(place: Place): string
  /** 'All sources held give the same figure.' */
  readonly noDifference: string
  /** 'One source holds this figure.' */
  readonly oneSource: string
  /** 'Not held: China–Azerbaijan turnover, 2030.' */
  notHeld(subject: string, period: Period | undefined): string
  readonly noQuote: string
  readonly noProject: string
  /** Of a project that is held by name only. */
  readonly noProjectFacts: string
  readonly nearest: string
  /** 'Nothing new since then.' and 'New figures:' */
  readonly noNews: string
  readonly news: string
  readonly aside: RemarkWords
  readonly claims: ClaimWords
  readonly problem: ProblemWords
  readonly pages: Record<Exclude<PageName, 'settings' | 'group' | HelpGroup>, (known: PageValues) => Text>
  /** Names of the groups of commands in /help. 20 characters at most. */
  readonly helpGroups: Record<'figures' | HelpGroup, string>
  /** Whole questions on buttons, of a subject: 'How much is China–Azerbaijan turnover?', 'How did … change?' */
  howMuch(subject: string): string
  howChanged(subject: string): string
  /** 'Where is China among Azerbaijan’s partners by turnover?' */
  whichPlace(reporter: Area, partner: Area): string
  readonly forExample: string
  readonly groups: GroupWords
  readonly inline: InlineWords
  readonly office: AdminWords
  readonly official: OfficialWords
  readonly arithmetic: ArithmeticWords
  readonly charts: ChartWords
  readonly subscriptions: SubscriptionWords
  readonly table: TableWords
  readonly files: FileTexts
  readonly figurePages: FigurePageWords
  /** The notice after a press of a button that is too old. */
  readonly outdated: string
  /** Above a late answer: how long ago the question was asked, as the voice writes it. */
  askedAgo(ago: string): string
  /** Receipts of settings. */
  readonly languageSet: string
  readonly forgotten: string
  readonly buttons: Record<ButtonName, string>
  readonly styles: Record<CiteStyle, string>
  /** Descriptions for Telegram's menu, 40 characters at most. */
  readonly commands: Record<CommandName, string>
  /** The bot's name above its chat, 64 characters at most. */
  readonly name: string
  /** 'What can this bot do?', 512 characters at most, and the profile line, 120 at most. */
  readonly description: string
  readonly shortDescription: string
  /** Joins 'and': 'a, b and c'. */
  and(items: readonly string[]): string
}

/** The pages of /help behind the first one. */
export type HelpGroup = 'changes' | 'places' | 'origins' | 'files' | 'chat' | 'bot'

export type ButtonName =
  | 'exports'
  | 'imports'
  | 'turnover'
  | 'balance'
  | 'growth'
  | 'average'
  | 'sum'
  | 'cite'
  | 'copy'
  | 'sources'
  | 'why'
  | 'next'
  | 'evidence'
  | 'rank'
  | 'record'
  | 'top'
  | 'yearly'
  | 'origins'
  | 'more'
  | 'back'

export type QuestionCommand =
  | 'turnover'
  | 'exports'
  | 'imports'
  | 'balance'
  | 'growth'
  | 'average'
  | 'sum'
  | 'rank'
  | 'share'
  | 'compare'
  | 'record'
  | 'quote'
  | 'project'
  | 'sources'
  | 'why'
  | 'cite'
  | 'latest'

export type CommandName =
  | QuestionCommand
  | 'chart'
  | 'check'
  | 'export'
  | 'subscribe'
  | 'unsubscribe'
  | 'start'
  | 'help'
  | 'ask'
  | 'lang'
  | 'settings'
  | 'privacy'
  | 'forgetme'
  | 'about'
  | 'status'

/** A language. languages/<code>/index.ts exports it, and languages.ts lists it. */
export interface Language {
  readonly code: Code
  readonly voice: Voice
  readonly say: Say
  readonly hear: Hear
  readonly post: PostVocabulary
  readonly hearAdmin: HearAdmin
  readonly grammar: Grammar
}
