/** Answers without one figure of their own: pages, receipts, news, and the help for guests. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Published } from '../../answers/model/findings.ts'
import type { Question } from '../../answers/model/question.ts'
import { once } from '../../data/model/remembered.ts'
import type { Code } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import { type Text, type TextPiece, text, upper } from '../../languages/model/voice/text.ts'
import { compose } from '../message/compose.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { headline } from '../message/figure-line.ts'
import type { Message } from '../message/message.ts'
import { maxLabel, questionLabel } from '../message/question-label.ts'
import { sourceLine } from '../message/source-line.ts'
import { commandLines, groupButtons, isHelpGroup, writeCommandHelp, writeHelpGroup } from './help.ts'
import { writeSettings } from './settings.ts'

/** A page: /start, /help, /about and the like. /settings is a menu of its own. */
export function writePage({ page, command, held }: AnswerOf<'page'>, writing: Writing): Draft {
  if (page === 'settings') return writeSettings('all', held.countries, writing)
  const ofCommand = command === undefined ? undefined : writeCommandHelp(command, writing)
  if (ofCommand !== undefined) return ofCommand
  if (isHelpGroup(page)) return writeHelpGroup(page, writing)
  const { say, voice } = writing.language
  if (page === 'group') return { lines: pageLines(say.groups.greeting(writing.bot)), buttons: [] }
  const { reporter, partner } = writing.pair
  const values = {
    observations: voice.number(String(held.observations)),
    sources: voice.number(String(held.sources)),
    statements: voice.number(String(held.statements)),
    version: String(held.version),
    newest: held.newest === undefined ? '–' : voice.day(held.newest),
    pair: `${voice.area(reporter)} – ${voice.area(partner)}`,
    language: voice.language(writing.language.code),
    bot: writing.bot,
    countries: voice.number(String(held.countries.length)),
    most: say.and(held.countries.slice(0, maxNamed).map(voice.area)),
  }
  const [title, ...rest] = pageLines(say.pages[page](values))
  // How far the newest sources go: "January 2026: State Customs Committee of Azerbaijan, 18 Feb 2026".
  const latest = held.latest.map(it =>
    line(text`${voice.period(it.period)}${say.colon}${sourceLine(it, writing.facts, writing.language)}`),
  )
  const whole = {
    lines:
      page === 'help' && title !== undefined
        ? [title, ...commandLines('figures', writing.language), ...rest]
        : pageLines(say.pages[page](values)).toSpliced(-1, 0, ...latest),
    buttons: pageButtons(page, held.countries, writing),
  }
  // The privacy page is never cut: a part of the list of stored data would mislead.
  return page === 'privacy' ? { ...whole, isWhole: true } : whole
}

/** How many countries the text names, and how many have a button. */
const maxNamed = 10
const maxButtons = 6

/** Splits a page into lines, so that a group gets the first ones. */
function pageLines(page: Text): readonly DraftLine[] {
  const lines: TextPiece[][] = [[]]
  for (const piece of page) {
    const [first = '', ...others] = typeof piece === 'string' ? piece.split('\n') : [piece]
    lines.at(-1)?.push(first)
    for (const other of others) lines.push([other])
  }
  return lines.map((pieces, i) =>
    line(
      pieces.filter(piece => piece !== ''),
      i === 0 ? Priority.required : Priority.row - i,
    ),
  )
}

function pageButtons(
  page: AnswerOf<'page'>['page'],
  countries: AnswerOf<'page'>['held']['countries'],
  writing: Writing,
): readonly DraftButton[] {
  if (page === 'countries') return turnovers(countries, writing)
  if (page === 'language') return languageChoices()
  if (page === 'start') return [...wholeQuestions(writing), ...languageChoices()]
  return page === 'help' ? [...examples(writing), ...groupButtons(writing.language)] : []
}

const languagePrefix = 'lang-'
/** The language that a button chooses; undefined for other data. */
export const chosenLanguage = (data: string): Code | undefined =>
  data.startsWith(languagePrefix) ? languages.find(({ code }) => data === `${languagePrefix}${code}`)?.code : undefined

const languageChoices = once((): readonly DraftButton[] =>
  languages.map(({ code, voice }) => ({
    label: upper(voice.language(code), code),
    ask: { data: `${languagePrefix}${code}` },
  })),
)

/** Buttons for the newest turnover with each of the countries with the most figures. */
const turnovers = (countries: AnswerOf<'page'>['held']['countries'], writing: Writing): readonly DraftButton[] =>
  countries
    .filter(area => area !== writing.pair.reporter)
    .slice(0, maxButtons)
    .map(partner => ({
      label: writing.language.voice.area(partner),
      ask: { kind: 'figure', flow: 'T', reporter: writing.pair.reporter, partner },
    }))

/** Three whole questions about the default pair, in free words. */
function wholeQuestions(writing: Writing): readonly DraftButton[] {
  const { pair, language } = writing
  const { say } = language
  const [turnover, rank, growth] = examples(writing)
  const subject = say.subject('T', pair.reporter, pair.partner)
  const labels = [say.howMuch(subject), say.whichPlace(pair.reporter, pair.partner), say.howChanged(subject)]
  return [turnover, rank, growth].flatMap((button, i) => {
    if (button === undefined) return []
    const { [i]: whole = button.label } = labels
    // Long names of countries leave no room for a whole question.
    return [{ ...button, label: whole.length <= maxLabel ? whole : button.label }]
  })
}

/** Buttons for three questions about the default pair. */
export function examples(writing: Writing): readonly DraftButton[] {
  const { pair } = writing
  const questions: readonly Question[] = [
    { kind: 'figure', flow: 'T', ...pair },
    { kind: 'rank', flow: 'T', ...pair },
    { kind: 'growth', flow: 'T', ...pair },
  ]
  return questions.map(ask => ({ label: questionLabel(ask, writing), ask }))
}

/** One sentence that confirms what was done. */
export function writeReceipt({ done }: AnswerOf<'receipt'>, { language: { say } }: Writing): Draft {
  const { languageSet, forgotten, groups, subscriptions } = say
  const { waiting, waitingHere, waitsFull, waitsNoMore } = subscriptions
  const sentences = {
    language: languageSet,
    forgotten,
    'person-forgotten': groups.personForgotten,
    'forget-group': groups.forget,
    'group-forgotten': groups.forgotten,
    waiting,
    'waiting-here': waitingHere,
    'waits-full': waitsFull,
    'waits-no-more': waitsNoMore,
  }
  const buttons = done.what === 'forget-group' ? [{ label: groups.buttons.forget, ask: { data: forgetMark } }] : []
  return { lines: [line([sentences[done.what]])], buttons }
}

/** Data of the button that makes the bot forget a group. */
export const forgetMark = 'forget-group'

/** A message and its dropped lines show fewer. The first import of the seed brings a thousand figures. */
const maxNews = 20

/** Figures and quotations that are new since a version of the data. */
export function writeNews({ question, figures, statements }: AnswerOf<'news'>, writing: Writing): Draft {
  const { language } = writing
  if (figures.length + statements.length === 0) return { lines: [line([language.say.noNews])], buttons: [] }
  const figureLine = (figure: Published, i: number): DraftLine => {
    const first = headline(figure, writing)
    return i === 0 ? first : { ...first, priority: Priority.row - i }
  }
  const quotations = statements
    .slice(0, maxNews)
    .map((statement, i) => line(text`${{ quote: statement.words }}${{ cite: statement }}`, Priority.quotation - i))
  return { question, lines: [...figures.slice(0, maxNews).map(figureLine), ...quotations], buttons: [] }
}

/** Help in a chat where the bot is a guest: what it answers and how to ask, with three questions to tap. */
export const writeGuestHelp = (writing: Writing): Message =>
  compose(
    { lines: [line([writing.language.say.inline.guest(writing.bot)])], buttons: examples(writing) },
    { ...writing, medium: 'inline' },
  )

/** Whether a message has a command that a tap would send. In a chat without the bot nobody would answer it. */
export const hasCommand = ({ text }: Message): boolean => /(?<![\p{L}\p{N}/:])\/[a-z]/u.test(text)
