/** What a file holds: its title, its first and last period, and its name. */
import { periodOfEntry } from '../../answers/file.ts'
import { periodsOf } from '../../answers/kinds/kinds.ts'
import type { FileAnswer, FileFormat } from '../../answers/model/file.ts'
import type { Question } from '../../answers/model/question.ts'
import { comparePeriods } from '../../data/model/period.ts'
import { flowNames, type Period } from '../../data/model/schema.ts'
import type { Writing } from '../message/draft.ts'
import { listSubject, questionLabel } from '../message/question-label.ts'

/** 'Turnover · China, 2015–2025'. A question that names its periods has them in its label. */
export function fileTitle(answer: FileAnswer, writing: Writing): string {
  const { voice, say } = writing.language
  const { question } = answer
  const isList = question.kind === 'ranking'
  const label = isList ? listSubject(question, say) : questionLabel(question, writing)
  const [from, to] = endsOf(answer)
  if (from === undefined || to === undefined || (!isList && periodsOf(question).length > 0)) return label
  return `${label}${say.comma}${from === to ? voice.period(from) : say.fromTo(from, to)}`
}

function endsOf({ question, entries }: FileAnswer): readonly Period[] {
  const stated = entries.filter(({ role }) => role === 'shown')
  const named = periodsOf(question)
  const held = (stated.length === 0 ? entries : stated).map(periodOfEntry)
  const periods = (named.length === 0 ? held : named).toSorted(comparePeriods)
  return [periods[0], periods.at(-1)].filter(it => it !== undefined)
}

/** How the names of files end, without the first point. */
export const fileEndings: Readonly<Record<FileFormat, string>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  'sdmx-csv': 'sdmx.csv',
  'sdmx-json': 'sdmx.json',
}
/** Without the ending. Apps cut longer names. */
const longest = 50

/** 'karvan-AZE-CHN-turnover-2015-2025.csv': places, flow and periods in ASCII. */
export function fileName(answer: FileAnswer): string {
  const { question, format } = answer
  const periods = [...new Set(endsOf(answer).map(period => period.replace('/', '_')))]
  const flow = 'flow' in question ? [flowNames[question.flow]] : []
  const parts = ['karvan', ...placesOf(question), ...flow, ...kindOf(question), ...periods]
  return `${parts.join('-').slice(0, longest).replace(/-$/, '')}.${fileEndings[format]}`
}

function kindOf(question: Question): readonly string[] {
  const { kind } = question
  // A file holds no picture.
  if (kind === 'chart') return question.of === 'values' || question.of === 'flows' ? [] : [question.of]
  return kind === 'figure' || kind === 'series' ? [] : [kind.replace(/^(compare|growth)-.*/, '$1')]
}

function placesOf(question: Question): readonly string[] {
  if (!('reporter' in question)) return []
  if ('partners' in question) return [question.reporter, ...question.partners]
  return 'partner' in question ? [question.reporter, question.partner] : [question.reporter]
}
