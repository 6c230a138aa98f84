/** A file of figures: /export, and "as csv" in free text. */
import type { FileFormat } from '../../answers/model/file.ts'
import type { Question } from '../../answers/model/question.ts'
import { fileWords } from '../../reading/file-words.ts'
import { isElliptic } from '../../reading/follow-ups/self-contained.ts'
import { readArguments } from '../../reading/read-command.ts'
import type { Context } from '../../reading/text/context.ts'
import { wishIn } from '../../reading/wishes.ts'
import { type Command, type Intent, intentOf, lastAnswer, type PreviousQuestion } from '../request/intent.ts'
import { readFreeText } from './free-text.ts'

/** /export: the last answer, or what the arguments ask for, as a file. CSV without a format. */
export const exportCommand: Command = {
  name: 'export',
  menu: 'everywhere',
  aliases: ['fayl', 'yukle', 'vygruzka', 'выгрузка', 'выгрузить', 'файл', '导出', '下载'],
  leans: 'always',
  read: (args, context, before) => {
    if (otherFormats.test(args)) return aboutFiles
    const { format = 'csv', rest } = fileWords(args, 'arguments')
    if (rest === '') return lastAsFile(format, context, before)
    const read = readFreeText(rest, context, before?.question)
    const isRead = !('say' in read) || read.say.problem.because !== 'not-understood'
    return asFile(isRead ? read : intentOf(readArguments('turnover', rest, context)), format)
  },
}

/** Formats in which no file is sent: then the help names those that there are. */
const otherFormats = /\b(?:pdf|docx?|od[st]|rtf|pptx?)\b/i
const aboutFiles: Intent = { ask: { kind: 'page', page: 'help', command: 'export' } }

/** The file that a free text asks for; undefined for another text. */
export function readFileWish(text: string, context: Context, before?: PreviousQuestion): Intent | undefined {
  const named = text.replace(otherFormats, 'csv')
  if (wishIn(named) !== 'file') return undefined
  const { format = 'csv', rest } = fileWords(named)
  if (named !== text) return rest === '' ? aboutFiles : undefined
  if (rest === '') return lastAsFile(format, context, before)
  const read = readFreeText(rest, context, before?.question)
  const isOpen =
    ('say' in read && read.say.problem.because === 'not-understood') || ('ask' in read && read.ask.kind === 'page')
  return isOpen ? lastAsFile(format, context, before) : asFile(read, format)
}

/** Whether a wish for a file continues from an answer by its form: "as csv", "exports as csv". */
export const isEllipticFile = (text: string, context: Context): boolean =>
  wishIn(text) === 'file' && isElliptic(fileWords(text).rest, context)

/** What was just answered; when nothing was, the turnover of the default pair by year. */
function lastAsFile(format: FileFormat, { home: reporter, partner }: Context, before?: PreviousQuestion): Intent {
  if (before === undefined || before.question.kind === 'page')
    return { file: { question: { kind: 'series', grain: 'year', flow: 'T', reporter, partner }, format } }
  const { aside } = before
  return { file: { question: lastAnswer(before).question, format }, ...(aside && { aside }) }
}

function asFile(read: Intent, format: FileFormat): Intent {
  if (!('ask' in read)) return read
  const { ask, aside } = read
  return { file: { question: inAllYears(ask), format }, ...(aside && { aside }) }
}

/** A flow without a period is wanted as a series, not as its newest figure. */
function inAllYears(question: Question): Question {
  if (question.kind !== 'figure' || question.period !== undefined) return question
  const { kind: _, period: __, ...of } = question
  return { kind: 'series', grain: 'year', ...of }
}
