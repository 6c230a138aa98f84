import type { AdminProblem } from '../../../answers/model/admin-problem.ts'

/** Told now and then how many bytes are read, of how many. */
export type ReadProgress = (done: number, of: number) => void

/** Telegram brings a bot no larger files. */
export const largestFile = 20 * 1024 * 1024

export type FileProblem = Extract<AdminProblem, { because: 'file' }>

/** A file that cannot be read any further. Within this room only: whoever reads a file gives it back as `wrong`. */
export class FileFault extends Error {
  override readonly name = 'FileFault'
  readonly wrong: FileProblem

  constructor(what: FileProblem['what'], heard?: string) {
    super(`the file cannot be read: ${what}`)
    this.wrong = { because: 'file', what, ...(heard !== undefined && { heard }) }
  }
}

/** What the work comes to, or what is wrong with its file. */
export async function withinFile<T>(work: () => Promise<T>): Promise<T | { readonly wrong: FileProblem }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileFault) return { wrong: error.wrong }
    throw error
  }
}
