/** Pages that hold no figure, receipts, and the digest of what is new. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Published } from '../../answers/model/findings.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Code } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import { type Text, type TextPiece, text } from '../../languages/model/text.ts'
import { type Draft, type DraftButton, type DraftLine, line, must, type Writing } from '../message/draft.ts'
import { digitsOf, headline } from '../message/figure-line.ts'
import { questionLabel } from '../message/question-label.ts'
import { subjectOf } from '../message/subject.ts'
import { writeSettings } from './settings.ts'

export function writePage({ page, held }: AnswerOf<'page'>, writing: Writing): Draft {
  if (page === 'settings') return writeSettings('all', held.countries, writing)
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
    most: say.and(held.countries.slice(0, mostNamed).map(voice.area)),
  }
  const lines = pageLines(say.pages[page](values))
  return {
    ...{ lines, buttons: pageButtons(page, held.countries, writing) },
    // Half of what is kept would be no answer.
    ...(page === 'privacy' && { isWhole: true as const }),
  }
}

/** So many countries are named, and so many can be tapped. */
const [mostNamed, mostTapped] = [10, 6]

/** A page line by line, so that a group gets the first of them. */
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
      i === 0 ? must : 90 - i,
    ),
  )
}

function pageButtons(
  page: AnswerOf<'page'>['page'],
  countries: AnswerOf<'page'>['held']['countries'],
  writing: Writing,
): readonly DraftButton[] {
  if (page === 'countries') return turnovers(countries, writing)
  if (page === 'language') return languageChoices
  if (page === 'start') return [...examples(writing), ...languageChoices]
  return page === 'help' ? examples(writing) : []
}

/** Data of a button that chooses a language. */
const languageMark = 'lang-'
export const chosenLanguage = (data: string): Code | undefined =>
  data.startsWith(languageMark) ? languages.find(({ code }) => data === `${languageMark}${code}`)?.code : undefined

const languageChoices: readonly DraftButton[] = languages.map(({ code, voice }) => ({
  label: voice.language(code),
  ask: { data: `${languageMark}${code}` },
}))

/** The newest turnover with each of the countries of the most figures. */
const turnovers = (countries: AnswerOf<'page'>['held']['countries'], writing: Writing): readonly DraftButton[] =>
  countries
    .filter(area => area !== writing.pair.reporter)
    .slice(0, mostTapped)
    .map(partner => ({
      label: writing.language.voice.area(partner),
      ask: { kind: 'figure', flow: 'T', reporter: writing.pair.reporter, partner },
    }))

/** Three questions to tap, of the configured pair. */
export function examples(writing: Writing): readonly DraftButton[] {
  const { pair } = writing
  const questions: readonly Question[] = [
    { kind: 'figure', flow: 'T', ...pair },
    { kind: 'rank', flow: 'T', ...pair },
    { kind: 'growth', flow: 'T', ...pair },
  ]
  return questions.map(ask => ({ label: questionLabel(ask, writing), ask }))
}

export function writeReceipt({ done }: AnswerOf<'receipt'>, { language: { say } }: Writing): Draft {
  const { languageSet, forgotten, groups, subscriptions } = say
  const { waiting, waitingHere, waitsFull, waitsNoMore } = subscriptions
  const said = {
    ...{ language: languageSet, forgotten, 'person-forgotten': groups.personForgotten },
    ...{ 'forget-group': groups.forget, 'group-forgotten': groups.forgotten },
    ...{ waiting, 'waiting-here': waitingHere, 'waits-full': waitsFull, 'waits-no-more': waitsNoMore },
  }
  const buttons = done.what === 'forget-group' ? [{ label: groups.buttons.forget, ask: { data: forgetMark } }] : []
  return { lines: [line([said[done.what]])], buttons }
}

/** Data of the button that has the bot forget a group. */
export const forgetMark = 'forget-group'

/** A message and what is behind its button show fewer; a seed that has just been planted brings a thousand. */
const mostNews = 20

export function writeNews({ question, figures, statements }: AnswerOf<'news'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  if (figures.length + statements.length === 0) return { lines: [line([say.noNews])], buttons: [] }
  const one = (figure: Published, i: number) => {
    const said = headline(
      figure,
      digitsOf(figure, voice),
      subjectOf(figure, say),
      voice.period(figure.period),
      writing.language,
    )
    return i === 0 ? said : { ...said, priority: 90 - i }
  }
  const words = statements
    .slice(0, mostNews)
    .map((statement, i) => line(text`${{ quote: statement.words }}${{ cite: statement }}`, 40 - i))
  return { question, lines: [...figures.slice(0, mostNews).map(one), ...words], buttons: [] }
}
