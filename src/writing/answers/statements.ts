/** /quote and /project: words that somebody said, and facts that are no series. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { ProjectFact } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { text } from '../../languages/model/text.ts'
import { type Draft, type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import { foreign, named } from '../message/source-line.ts'

export function writeQuote({ question, quote, speaker, retoldBy, of }: AnswerOf<'quote'>, writing: Writing): Draft {
  const { language } = writing
  const { say } = language
  const who =
    speaker === undefined
      ? undefined
      : `${named(speaker.names, language)}${say.comma}${named(speaker.office, language)}`
  const said = [who, ...foreign(quote.language, language)].filter(part => part !== undefined).join(' · ')
  const next: DraftButton = {
    label: `${say.buttons.next} (${(question.nth % of) + 1}/${of})`,
    ask: { ...question, nth: (question.nth + 1) % of },
  }
  return {
    question,
    lines: [
      ...(retoldBy === undefined ? [] : [line([say.retoldBy(named(retoldBy.short, language))])]),
      line([{ quote: quote.words }]),
      line([said, ' ', { cite: quote }], 90),
    ],
    buttons: [
      ...(of > 1 ? [next] : []),
      { label: say.buttons.cite, ask: { kind: 'cite-id', id: quote.id, style: 'text' } },
    ],
  }
}

export function writeProject({ project, facts }: AnswerOf<'project'>, writing: Writing): Draft {
  const title = line([{ bold: named(project.names, writing.language) }])
  return {
    question: { kind: 'project', project: project.id },
    lines: [title, ...facts.map((fact, i) => factLine(fact, 90 - i, writing))],
    buttons: [],
  }
}

/** 'Opened: 8 Jan 2026 [1]'; what is neither a day nor a number stands in the source's own words. */
function factLine(fact: ProjectFact, weight: number, { language }: Writing): DraftLine {
  const { say } = language
  return line(text`${say.projectFields[fact.field]}${say.colon}${factValue(fact, language)} ${{ cite: fact }}`, weight)
}

/** Its day, its number, or the words of its source. */
export function factValue({ day, amount, words }: ProjectFact, { say, voice }: Language): string {
  if (day !== undefined) return voice.day(day)
  return amount === undefined ? say.quoted(words) : voice.amount(amount)
}

export function writeProjects({ projects }: AnswerOf<'projects'>, { language }: Writing): Draft {
  return {
    lines: projects.slice(0, 9).map(project => line([{ bold: named(project.names, language) }])),
    buttons: projects
      .slice(0, 9)
      .map(project => ({ label: named(project.names, language), ask: { kind: 'project', project: project.id } })),
  }
}
