/** Helpers of the tests of writing: language, medium, facts; and a message as a reader sees it. */
import { answer } from '../../src/answers/answer-question.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import type { Code } from '../../src/data/model/schema.ts'
import { languageOf } from '../../src/languages/languages.ts'
import type { Chart } from '../../src/writing/charts/chart.ts'
import type { Writing } from '../../src/writing/message/draft.ts'
import type { Medium, Message } from '../../src/writing/message/message.ts'
import { writeMessage } from '../../src/writing/write-answer.ts'
import { pressFacts, today } from '../facts.ts'

export const pair = { reporter: 'AZE', partner: 'CHN' } as const

export const writingIn = (code: Code = 'en', medium: Medium = 'private', facts: Facts = pressFacts): Writing => ({
  language: languageOf(code),
  facts,
  medium,
  bot: '@karvan_bot',
  pair,
})

/** The message that answers a question on the day of the tests. */
export const written = (question: Question, writing: Writing): Message =>
  writeMessage(answer(question, writing.facts, today), writing)

/** 'bold «$4.87 billion»', 'text_link «[1]» https://…': what each entity marks. */
export const marked = ({ text, entities }: Pick<Message, 'text' | 'entities'>): readonly string[] =>
  entities.map(entity => {
    const words = `${entity.type} «${text.slice(entity.offset, entity.offset + entity.length)}»`
    return entity.type === 'text_link' ? `${words} ${entity.url}` : words
  })

/** The chart of a message that has one. */
export const chartIn = ({ picture }: Pick<Message, 'picture'>): Chart | undefined =>
  picture?.form === 'card' ? undefined : picture

export const labels = ({ buttons }: Message): readonly (readonly string[])[] =>
  buttons.map(row => row.map(({ label }) => label))
