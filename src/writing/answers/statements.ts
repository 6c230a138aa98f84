/** /quote and /project: quotations, and facts that are not a series of figures. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { ProjectFact } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { text } from '../../languages/model/text.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { citeButton } from '../message/question-buttons.ts'
import { languageNote, nameIn, speakerWithOffice } from '../message/source-line.ts'

/** One quotation with its speaker, and a button to the next. */
export function writeQuote({ question, quote, speaker, retoldBy, of }: AnswerOf<'quote'>, writing: Writing): Draft {
  const { language } = writing
  const { say } = language
  const who = speaker && speakerWithOffice(speaker, language)
  const origin = [who, ...languageNote(quote.language, language)].filter(part => part !== undefined).join(' · ')
  const next: DraftButton = {
    label: `${say.buttons.next} (${(question.nth % of) + 1}/${of})`,
    ask: { ...question, nth: (question.nth + 1) % of },
  }
  return {
    question,
    lines: [
      ...(retoldBy === undefined ? [] : [line([say.retoldBy(nameIn(retoldBy.short, language))])]),
      line([{ quote: quote.words }]),
      line([origin, ' ', { cite: quote }], Priority.speaker),
    ],
    buttons: [...(of > 1 ? [next] : []), citeButton(quote.id, language)],
  }
}

/** The facts of one project, one line each. */
export function writeProject({ project, facts }: AnswerOf<'project'>, writing: Writing): Draft {
  const title = line([{ bold: nameIn(project.names, writing.language) }])
  return {
    question: { kind: 'project', project: project.id },
    lines: [title, ...facts.map((fact, i) => factLine(fact, Priority.row - i, writing))],
    buttons: [],
  }
}

/** 'Opened: 8 Jan 2026 [1]'. */
function factLine(fact: ProjectFact, priority: number, { language }: Writing): DraftLine {
  const { say } = language
  return line(
    text`${say.projectFields[fact.field]}${say.colon}${factValue(fact, language)} ${{ cite: fact }}`,
    priority,
  )
}

/** The day or the amount of a fact, or the words of its source. */
export function factValue({ day, amount, words }: ProjectFact, { say, voice }: Language): string {
  if (day !== undefined) return voice.day(day)
  return amount === undefined ? say.quoted(words) : voice.amount(amount)
}

const maxProjects = 9

/** A list of projects, with a button for each. */
export function writeProjects({ projects }: AnswerOf<'projects'>, { language }: Writing): Draft {
  return {
    lines: projects.slice(0, maxProjects).map(project => line([{ bold: nameIn(project.names, language) }])),
    buttons: projects
      .slice(0, 9)
      .map(project => ({ label: nameIn(project.names, language), ask: { kind: 'project', project: project.id } })),
  }
}
