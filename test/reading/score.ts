/** Scores the reading of the test questions: the intent, and the intent with all slots. */
import { readFileSync } from 'node:fs'
import { addressed } from '../../src/reading/addressed.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { readingSummary } from '../../src/reading/reading-summary.ts'
import type { Context } from '../../src/reading/text/context.ts'

export interface Asked {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly intent: string
  readonly slots: Readonly<Record<string, unknown>>
  readonly prev?: string
  readonly half?: 'held' | 'tuned'
}

export interface Scored {
  readonly asked: Asked
  readonly intent: boolean
  readonly exact: boolean
  readonly got: string
}

const named = JSON.parse(readFileSync(new URL('../../src/data/seed/speakers.json', import.meta.url), 'utf8'))
const projects = JSON.parse(readFileSync(new URL('../../src/data/seed/projects.json', import.meta.url), 'utf8'))
/** The day and the pair that the questions are written for, with the speakers and projects of the seed. */
export const context: Context = { today: '2026-11-24', home: 'AZE', partner: 'CHN', speakers: named, projects }

/** The questions of one file. */
export const questions = (name: string): readonly Asked[] =>
  readFileSync(new URL(`questions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

/** The texts of one question of each intent with each set of slots. */
export function differentQuestions(name: string): readonly string[] {
  const keyOf = ({ intent, slots }: Asked): string => `${intent} ${Object.keys(slots).toSorted().join(' ')}`
  return [...new Map(questions(name).map(asked => [keyOf(asked), asked.text])).values()]
}

/** Slots in a normal form: equal periods are written alike, defaults are left out, the pair of a turnover has no order. */
export function plain(intent: string, slots: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(slots).filter(
    ([name, value]) => !(name === 'act' && value === 'value') && !(name === 'flow' && value === 'turnover'),
  )
  return JSON.stringify(
    Object.fromEntries(
      kept
        .map(([name, value]) => [name, normal(intent, name, value)])
        .sort(([a], [b]) => String(a).localeCompare(String(b))),
    ),
  )
}

function normal(intent: string, name: string, value: unknown): unknown {
  if (name === 'countries' && intent === 'turnover' && Array.isArray(value)) return [...value].sort()
  if (name === 'claim' && typeof value === 'object') return value
  return typeof value === 'string' && (name === 'period' || name === 'base') ? spanText(value) : value
}

/** Equal periods are written alike. */
export const spanText = (text: string): string =>
  text
    .replace('-S', '-H')
    .replace('-YTD', '')
    .replace('-01/2025-03', '-Q1')
    .replace(/^(\d{4})-01\/\1-12$/, '$1')

/** Scores one question. */
export function score(asked: Asked): Scored {
  const reading = readQuestion(addressed(asked.text, 'karvan_bot').text, context, asked.prev)
  const got = readingSummary(reading)
  const intent = got.intent === asked.intent
  const exact = intent && plain(asked.intent, got.slots) === plain(asked.intent, asked.slots)
  return {
    asked,
    intent,
    exact,
    got: `${got.intent} (${reading.rule}) ${plain(got.intent, got.slots)}${reading.slots.unread.length > 0 ? ` unread ${reading.slots.unread.join(' ')}` : ''}`,
  }
}

export const rate = (scored: readonly Scored[], of: 'intent' | 'exact'): number =>
  scored.filter(one => one[of]).length / scored.length
