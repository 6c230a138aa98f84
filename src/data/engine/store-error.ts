/** An error of the store. The message is one line for the operator, with the file and the remedy. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** The database was asked, and its answer was lost: it may have kept what was written. */
export class Unconfirmed extends StoreError {}

const words: { readonly [code: string]: string } = {
  ENOSPC: 'disk full',
  EDQUOT: 'disk quota used up',
  EIO: 'the disk failed',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission',
  EPERM: 'not permitted',
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'a link leads in a circle',
}

/** The system's error code ('ENOSPC'), if there is one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** The cause in words with the system's code: 'disk full (ENOSPC)'. */
export function reason(error: unknown): string {
  const code = codeOf(error)
  if (code !== undefined) return `${words[code] ?? 'the system refused'} (${code})`
  return error instanceof Error ? error.message : String(error)
}

/** For `catch`: throws a StoreError that begins with `task`. One that is a StoreError already is thrown as it is. */
export const failing =
  (task: string) =>
  (error: unknown): never => {
    throw error instanceof StoreError ? error : new StoreError(`${task}: ${reason(error)}`, { cause: error })
  }

/** For `catch`: returns undefined when a file does not exist, and throws any other error. */
export function absent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
  return undefined
}

/** Whether the cause is a full disk; 53100 is PostgreSQL's code of it. */
export const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100'].includes(codeOf(error) ?? '') ||
  (error instanceof Error && error.cause !== undefined && isFull(error.cause))
