/** Makes the file of an answer. A workbook is zipped in a thread: it would block the event loop for 100 ms. */
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Answer } from '../../answers/model/answer.ts'
import type { FileAnswer } from '../../answers/model/file.ts'
import { concatBytes } from '../../data/async/concat-bytes.ts'
import { plannedFile } from '../../writing/files/file-bytes.ts'
import type { Sheet } from '../../writing/files/workbook.ts'
import type { Writing } from '../../writing/message/draft.ts'
import type { Message } from '../../writing/message/message.ts'

/**
 * The message with the file of its answer, if the answer is one. `now` is the moment of the export. Updates of a chat are
 * handled one after the other, so that a chat makes one file at a time.
 */
export async function withFile(message: Message, answer: Answer, now: Date, writing: Writing): Promise<Message> {
  const file = answer.kind === 'file' ? await fileBytes(answer, now, writing) : undefined
  return file === undefined ? message : { ...message, file }
}

/** The name and the bytes of a file; undefined when it has no figures. */
export async function fileBytes(
  answer: FileAnswer,
  now: Date,
  writing: Writing,
): Promise<NonNullable<Message['file']> | undefined> {
  const planned = plannedFile(answer, now, writing)
  if (planned === undefined) return undefined
  const bytes = 'pieces' in planned ? await concatBytes(planned.pieces) : await workbookBytes(planned.workbook())
  return { name: planned.name, bytes }
}

/** Text: a thread of Node 20 loads no TypeScript. Sheets cross as JSON, because cloning the cells blocks for longer. */
const script = `
const { parentPort, workerData } = require('node:worker_threads')
const { default: write } = require(workerData.library)
write(JSON.parse(workerData.sheets)).toBuffer().then(bytes => parentPort.postMessage(bytes))
`
const require = createRequire(import.meta.url)

/** The bytes of an .xlsx file. The library is loaded in the thread. Rejects with the fault of the thread. */
export function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const worker = new Worker(script, {
    eval: true,
    workerData: { library: require.resolve('write-excel-file/node'), sheets: JSON.stringify(sheets) },
  })
  return new Promise((resolve, reject) => {
    worker.once('message', (bytes: Uint8Array) => resolve(bytes))
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`cannot write the workbook: its thread ended with ${code}`)))
  })
}
