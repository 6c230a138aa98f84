/** Faults of a file as a whole. */
import type { AdminProblem } from '../../../answers/model/admin-problem.ts'

/** Progress callback: how many bytes of the file are read so far. */
export type ReadProgress = (done: number, of: number) => void

/** Telegram's limit for files that bots download, in bytes. */
export const largestFile = 20 * 1024 * 1024

export type FileProblem = Extract<AdminProblem, { because: 'file' }>

/** Stops the reading of a file. Thrown only inside this folder: `withinFile` turns it into `wrong`. */
export class FileFault extends Error {
  override readonly name = 'FileFault'
  readonly wrong: FileProblem

  constructor(what: FileProblem['what'], heard?: string) {
    super(`the file cannot be read: ${what}`)
    this.wrong = { because: 'file', what, ...(heard !== undefined && { heard }) }
  }
}

/** The result of the work on a file, or the problem of the file. A file over the limit is not read at all. */
export async function withinFile<T>(
  bytes: Uint8Array,
  work: () => Promise<T>,
): Promise<T | { readonly wrong: FileProblem }> {
  try {
    if (bytes.length > largestFile) throw new FileFault('too-large')
    return await work()
  } catch (error) {
    if (error instanceof FileFault) return { wrong: error.wrong }
    throw error
  }
}
