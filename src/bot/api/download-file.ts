/** Files that people sent, brought from Telegram. */
import { type Api, GrammyError } from 'grammy'
import { NotLoaded } from '../../handlers/request/telegram-gateway.ts'

export interface DownloadOptions {
  readonly api: Api
  /** Without a slash at the end. */
  readonly apiRoot: string
  readonly token: string
  /** For the whole of it. */
  readonly loadMs: number
  /** Aborted at a stop. */
  readonly signal: AbortSignal
}

/** Telegram's own limit for bots. */
const largest = 20 * 1024 * 1024
/** A path on Telegram's side. That of an own Bot API server in its local mode is one of its disk, and nobody's business. */
const plainPath = /^(?!.*\.\.)[\w-][\w./-]*$/

/**
 * The bytes of a file, `mostBytes` at most; none of a larger one is kept.
 *
 * Errors: NotLoaded and nothing else. The address holds the token: it is in no error.
 */
export async function downloadFile(loading: DownloadOptions, fileId: string, mostBytes = largest): Promise<Uint8Array> {
  const { api, apiRoot, token, loadMs, signal } = loading
  const { path, size = 0 } = await placeOf(api, fileId)
  if (size > mostBytes) throw new NotLoaded('too-large')
  if (path === undefined || !plainPath.test(path)) throw new NotLoaded('gone')
  const ending = AbortSignal.any([signal, AbortSignal.timeout(loadMs)])
  try {
    return await download(`${apiRoot}/file/bot${token}/${path}`, mostBytes, ending)
  } catch (error) {
    throw error instanceof NotLoaded ? error : new NotLoaded('unreached')
  }
}

async function placeOf(api: Api, fileId: string): Promise<{ readonly path?: string; readonly size?: number }> {
  try {
    const { file_path: path, file_size: size } = await api.getFile(fileId)
    return { ...(path !== undefined && { path }), ...(size !== undefined && { size }) }
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw new NotLoaded('unreached')
    throw new NotLoaded(/too big/i.test(error.description) ? 'too-large' : 'gone')
  }
}

async function download(url: string, mostBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const { ok, status, headers, body } = await fetch(url, { redirect: 'error', signal })
  const refused = ok ? Number(headers.get('content-length') ?? 0) > mostBytes && 'too-large' : refusalOf(status)
  if (refused === false) return bytesOf(body ?? [], mostBytes)
  await body?.cancel()
  throw new NotLoaded(refused)
}

const refusalOf = (status: number): NotLoaded['why'] => (status === 404 || status === 400 ? 'gone' : 'unreached')

/** Counted while they come: nobody has to say the truth about a length. */
async function bytesOf(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    // Leaving the loop ends the connection.
    if (length > mostBytes) throw new NotLoaded('too-large')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts, length))
}
