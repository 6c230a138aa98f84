/** What the operator is told when the store cannot start or keep something: one line that names the file and the way on. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

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

/** The system's name for what went wrong ('ENOSPC'), if it gave one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Why, in words with the system's name: 'disk full (ENOSPC)'. */
export function reason(error: unknown): string {
  const code = codeOf(error)
  if (code !== undefined) return `${words[code] ?? 'the system refused'} (${code})`
  return error instanceof Error ? error.message : String(error)
}

/** Whether it is for want of room that something could not be kept. */
export const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '') ||
  (error instanceof Error && error.cause !== undefined && isFull(error.cause))
