import { type Api, GrammyError } from 'grammy'
import { readBytes } from '../../data/async/read-bytes.ts'
import { NotLoaded } from '../../handlers/request/telegram-gateway.ts'

export interface DownloadOptions {
  readonly api: Api
  /** Without a slash at the end. */
  readonly apiRoot: string
  readonly token: string
  /** Time limit of the whole download. */
  readonly loadMs: number
  readonly signal: AbortSignal
}

/** Telegram's limit for bots. */
const largest = 20 * 1024 * 1024
/** A path on Telegram's server. A local Bot API server gives an absolute path of its disk, which is refused. */
const plainPath = /^(?!.*\.\.)[\w-][\w./-]*$/

/** The bytes of a file of at most `mostBytes`. Errors: only NotLoaded. No error holds the URL, for it contains the token. */
export async function downloadFile(loading: DownloadOptions, fileId: string, mostBytes = largest): Promise<Uint8Array> {
  const { api, apiRoot, token, loadMs, signal } = loading
  const { path, size = 0 } = await locate(api, fileId)
  if (size > mostBytes) throw new NotLoaded('too-large')
  if (path === undefined || !plainPath.test(path)) throw new NotLoaded('gone')
  const ending = AbortSignal.any([signal, AbortSignal.timeout(loadMs)])
  try {
    return await download(`${apiRoot}/file/bot${token}/${path}`, mostBytes, ending)
  } catch (error) {
    throw error instanceof NotLoaded ? error : new NotLoaded('unreached')
  }
}

async function locate(api: Api, fileId: string): Promise<{ readonly path?: string; readonly size?: number }> {
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
  if (refused !== false) {
    await body?.cancel()
    throw new NotLoaded(refused)
  }
  const bytes = await readBytes(body ?? [], mostBytes)
  if (bytes === undefined) throw new NotLoaded('too-large')
  return new Uint8Array(bytes)
}

const refusalOf = (status: number): NotLoaded['why'] => (status === 404 || status === 400 ? 'gone' : 'unreached')
