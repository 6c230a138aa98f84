/** Files in tests: of an answer over the seed, as text, as a table, and read by /import. */
import { parse } from 'csv-parse/sync'
import { answer } from '../../../src/answers/answer-question.ts'
import { fileOf } from '../../../src/answers/file.ts'
import type { FileAnswer, FileFormat } from '../../../src/answers/model/file.ts'
import type { Question } from '../../../src/answers/model/question.ts'
import { concatBytes } from '../../../src/data/async/concat-bytes.ts'
import type { Facts } from '../../../src/data/facts/facts.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { readImport } from '../../../src/reading/admin/files/import.ts'
import { observationsOf } from '../../../src/writing/admin/backup.ts'
import { plannedFile } from '../../../src/writing/files/file-bytes.ts'
import { seedFacts, today } from '../../facts.ts'
import { writingIn } from '../writing.ts'

const now = new Date(`${today}T12:00:00Z`)
export const ofChina = { flow: 'T', reporter: 'AZE', partner: 'CHN' } as const
export const in2025: Question = { kind: 'figure', ...ofChina, period: '2025' }
export const exportsByYear: Question = { kind: 'series', grain: 'year', ...ofChina, flow: 'X' }

export const fileIn = (question: Question, format: FileFormat = 'csv', facts: Facts = seedFacts): FileAnswer =>
  fileOf(answer(question, facts, today), { question, format }, facts)

/** The text of a file that is not a workbook. */
export async function textOf(file: FileAnswer, code: Code = 'en', facts: Facts = seedFacts): Promise<string> {
  const planned = plannedFile(file, now, writingIn(code, 'private', facts))
  if (planned === undefined || !('pieces' in planned)) throw new Error('no text')
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await concatBytes(planned.pieces))
}

/** Every observation as a row. */
export const whole = (facts: Facts): FileAnswer => ({
  question: in2025,
  format: 'csv',
  closed: [],
  entries: [...observationsOf(facts)].map(it => ({ role: 'shown', observation: it })),
})

export const table = (csv: string): readonly Readonly<Record<string, string>>[] =>
  parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' })

/** What /import makes of the text. */
export async function tally(csv: string, facts: Facts) {
  const read = await readImport(new TextEncoder().encode(csv), { facts, by: 1, at: now })
  return 'tally' in read ? read.tally : read
}
