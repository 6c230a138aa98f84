/** /quote and /project: quotations, and facts that are not a series of figures. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { ProjectFact } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { citeButton } from '../message/question-buttons.ts'
import { languageNote, nameIn, speakerWithOffice } from '../message/source-line.ts'

/** One quotation with its speaker, and a button to the next. */
export function writeQuote(answer: AnswerOf<'quote'>, writing: Writing): Draft {
  const { question, quote, of } = answer
  const { language } = writing
  const next: DraftButton = {
    label: `${language.say.buttons.next} (${(question.nth % of) + 1}/${of})`,
    ask: { ...question, nth: (question.nth + 1) % of },
  }
  return {
    question,
    lines: quoteLines(answer, language),
    buttons: [...(of > 1 ? [next] : []), citeButton(quote.id, language)],
  }
}

/** The words in a quotation block, above them who retold them, below them the speaker. */
function quoteLines({ quote, speaker, retoldBy, source }: AnswerOf<'quote'>, language: Language): readonly DraftLine[] {
  const { say } = language
  const who = speaker && speakerWithOffice(speaker, language)
  const origin = [who, ...languageNote(quote.language, language)].filter(part => part !== undefined).join(' · ')
  return [
    ...(retoldBy === undefined ? [] : [line([say.retoldBy(nameIn(retoldBy.short, language))])]),
    ...(quote.indirect === undefined ? [] : [line([say.indirect(source.publisher)])]),
    line([{ quote: quote.words }]),
    line([origin, ' ', { cite: quote }], Priority.speaker),
  ]
}

/** The facts of one project, one line each; below them what is said of companies in general. */
export function writeProject({ question, project, facts, companies }: AnswerOf<'project'>, writing: Writing): Draft {
  const title = line([{ bold: nameIn(project.names, writing.language) }])
  return {
    question: companies === undefined ? { kind: 'project', project: project.id } : question,
    lines: [
      title,
      ...(facts.length === 0 && companies === undefined ? [line([writing.language.say.noProjectFacts])] : []),
      ...facts.map((fact, i) => line(factText(fact, writing.language), Priority.row - i)),
      ...(companies === undefined ? [] : quoteLines(companies, writing.language)),
    ],
    buttons: [],
  }
}

/** 'CO₂ avoided: 400,000 tonnes (expected) [1]'. */
export function factText(fact: ProjectFact, language: Language): Text {
  const { say } = language
  const note = fact.status === undefined ? '' : say.bracketed(say.notYet)
  return text`${say.projectFact(fact.field, factValue(fact, language))}${note} ${{ cite: fact }}`
}

export function factValue({ day, amount, stated, words }: ProjectFact, language: Language): string {
  const { say, voice } = language
  if (day !== undefined) return voice.day(day)
  if (amount !== undefined) return voice.amount(amount)
  return stated === undefined ? say.quoted(words) : nameIn(stated, language)
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
