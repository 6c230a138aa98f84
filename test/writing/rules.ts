/** Rules of PRODUCT §2 and of Telegram that every reply keeps. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import type { Answer } from '../../src/answers/model/answer.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import { languages } from '../../src/languages/languages.ts'
import type { Language } from '../../src/languages/model/say.ts'
import type { Writing } from '../../src/writing/message/draft.ts'
import type { Medium, Message } from '../../src/writing/message/message.ts'
import { writeMessage, writeOrigins } from '../../src/writing/write-answer.ts'
import { copies, presses } from '../buttons.ts'
import { pressFacts, seedFacts, today } from '../facts.ts'
import { inTurn } from '../in-turn.ts'

interface Given {
  readonly question: Question
  readonly facts: Facts
  readonly answer: Answer
}

/** The answer to each question from what the press printed alone, and to every third one with the official tables. */
export const answersTo = (questions: readonly Question[]): readonly Given[] =>
  [
    ...questions.map(question => ({ question, facts: pressFacts })),
    ...questions.filter((_, i) => i % 3 === 0).map(question => ({ question, facts: seedFacts })),
  ].map(it => ({ ...it, answer: answer(it.question, it.facts, today) }))
const writingOf = ({ facts }: Given, language: Language, medium: Medium): Writing => ({
  language,
  facts,
  medium,
  bot: '@karvan_bot',
  pair: { reporter: 'AZE', partner: 'CHN' },
})
const write = (of: Given, language: Language, medium: Medium): Message =>
  writeMessage(of.answer, writingOf(of, language, medium))

const bodyLines = (message: Message): readonly string[] =>
  unfolded(message)
    .split('\n')
    .filter(line => line !== '')

/** What is seen of a caption before its quotation is opened. */
const unfolded = ({ text, entities, picture }: Message): string =>
  entities
    .filter(({ type }) => picture !== undefined && type === 'expandable_blockquote')
    .reduceRight((rest, { offset, length }) => rest.slice(0, offset) + rest.slice(offset + length), text)
// Answers that may begin with a sentence. A release can begin with 'not held'.
const pages: readonly Answer['kind'][] = [
  'page',
  'unclear',
  'receipt',
  'none',
  'cite',
  'quote',
  // What is said of companies comes before the project.
  'project',
  'evidence',
  'news',
  'release',
  // A part that is not held.
  'parts',
]

/** Broken rules of PRODUCT §2 and of Telegram, in plain words. */
function broken(message: Message, medium: Medium, kind: Answer['kind']): readonly string[] {
  const { text, entities, buttons, picture } = message
  const lines = bodyLines(message)
  const figures = !pages.includes(kind)
  // The caption of a chart has the numbers of the picture.
  const isCaption = picture !== undefined && picture.form !== 'card' && (medium === 'private' || medium === 'channel')
  const inside = entities.every(({ offset, length }) => length > 0 && offset >= 0 && offset + length <= text.length)
  return [
    [text.trim() === '', 'is empty'],
    [
      // Pages and settings stay while they are used; an answer must not crowd the chat.
      lines.length >
        (isCaption ? 16 : (medium === 'group' || medium === 'inline') && kind !== 'cite' && kind !== 'page' ? 5 : 9),
      `has ${lines.length} lines`,
    ],
    [
      [...unfolded(message)].length > (picture === undefined ? 600 : 700) && kind !== 'cite',
      `has ${[...text].length} characters`,
    ],
    [picture !== undefined && [...text].length > 1_024, `is a caption of ${[...text].length} characters`],
    [/undefined|NaN|\[object|null|Infinity/.test(text), 'shows a programmer’s word'],
    [kind !== 'cite' && / {2}|\n{3}|[ \t]\n/.test(text), 'has stray white space'],
    [!inside, 'has an entity outside its text'],
    [figures && !entities.some(({ type, offset }) => type === 'bold' && offset === 0), 'does not begin in bold'],
    [
      presses({ buttons }).some(({ data }) => new TextEncoder().encode(data).length > 64),
      'has a button with too much data',
    ],
    [
      copies({ buttons }).some(words => words === '' || words.length > 256),
      'copies nothing, or more than Telegram does',
    ],
    [buttons.flat().some(({ label }) => label.length > 64 || label === ''), 'has a bad label'],
    [buttons.some(row => row.length > 8), 'has a row of too many buttons'],
    [entities.length > 100, 'has too many entities'],
  ].flatMap(([is, says]) => (is === true ? [String(says)] : []))
}

const unsigned: ReadonlySet<string> = new Set(['italic', 'blockquote', 'expandable_blockquote'])

/**
 * Lines with amounts or percentages that name no source and are not marked as computed. The title of a chart tells what its
 * rows show with their sources, and the line below it names the unit.
 */
function unsourced({ text, entities }: Message, isChart: boolean): readonly string[] {
  const [above = ''] = text.split('\n\n[')
  const titles = isChart
    ? above
        .split('\n')
        .slice(0, 2)
        .filter(line => !/\[\d+\]/.test(line))
    : []
  let at = 0
  return above.split('\n').filter(line => {
    const [from, to] = [at, at + line.length]
    at = to + 1
    if (!/[$¥€%]|\d\s*(?:yuan|юан|亿元|美元)/.test(line)) return false
    if (/\[\d+\]/.test(line) || titles.includes(line)) return false
    // Italics are computed, with their formula; a quotation has its source below.
    return !entities.some(({ type, offset }) => unsigned.has(type) && offset >= from && offset < to)
  })
}

const media = ['private', 'group', 'channel', 'inline'] as const

const sortOf = ({ question, answer }: Given): string => `${question.kind} ${answer.kind}`

/** The tests of all replies: each in every language and medium, or, which takes a tenth of the time, in one of them. */
export function testReplies(answers: readonly Given[], tried: 'everywhere' | 'somewhere'): void {
  describe.each(languages.map((language, i) => [language.code, language, i] as const))(
    'in %s',
    (_, language, shift) => {
      const own = tried === 'everywhere' ? answers : inTurn(answers, sortOf, shift)

      test.each(media)('every reply keeps the rules, %s', medium => {
        const wrong = (tried === 'everywhere' ? own : inTurn(own, sortOf, media.indexOf(medium))).flatMap(given => {
          const { question, answer } = given
          // The privacy page is never shortened. Its rules: test/handlers/privacy.test.ts.
          if (answer.kind === 'page' && answer.page === 'privacy') return []
          const message = write(given, language, medium)
          // A menu in a group may be as long as in a private chat.
          const room = answer.kind === 'page' && answer.page === 'settings' ? 'private' : medium
          return broken(message, room, answer.kind).map(what => `${JSON.stringify(question)} ${what}:\n${message.text}`)
        })
        expect(wrong.slice(0, 5)).toEqual([])
      })

      test('every figure is followed by its source', () => {
        // The evidence card names its only source in its first line.
        const silent: readonly Answer['kind'][] = ['page', 'unclear', 'receipt', 'cite', 'evidence']
        const wrong = own
          .filter(({ answer }) => !silent.includes(answer.kind))
          .flatMap(given =>
            unsourced(write(given, language, 'private'), given.answer.kind === 'chart').map(
              line => `${JSON.stringify(given.question)}: ${line}`,
            ),
          )
        expect(wrong.slice(0, 5)).toEqual([])
      })

      test('the list of all sources keeps the rules', () => {
        const wrong = own.flatMap(given => {
          const message = writeOrigins(given.answer, writingOf(given, language, 'private'))
          return bodyLines(message).length > 9 ? [JSON.stringify(given.question)] : []
        })
        expect(wrong).toEqual([])
      })
    },
  )
}
