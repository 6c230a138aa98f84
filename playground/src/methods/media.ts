import { badRequest, Refusal } from '../refusal.ts'
import type { Document, PhotoSize } from '../shapes.ts'
import { type StoredFile, serial, type World } from '../world.ts'
import type { Upload } from './method.ts'
import { mimeOf, pictureSize } from './picture.ts'

const mebibyte = 1024 * 1024

/** The largest file, in bytes, that a bot can download. People can send larger ones. */
export const largestDownload = 20 * mebibyte

/** `photo` of a message, from an upload or a known file_id. */
export function photoPart(
  world: World,
  given: string,
  files: ReadonlyMap<string, Upload>,
): { readonly photo: readonly PhotoSize[] } {
  const stored = reuse(world, given, files, 'photo') ?? storePhoto(world, uploaded(given, files))
  if (stored.width === undefined || stored.height === undefined) {
    throw badRequest('type of file mismatch')
  }
  const { width, height } = stored
  return { photo: [{ ...reference(stored), width, height, file_size: stored.bytes.length }] }
}

/** `document` of a message, from an upload or a known file_id. */
export function documentPart(
  world: World,
  given: string,
  files: ReadonlyMap<string, Upload>,
): { readonly document: Document } {
  const stored = reuse(world, given, files, 'document') ?? storeDocument(world, uploaded(given, files))
  return {
    document: {
      ...reference(stored),
      file_name: stored.name,
      mime_type: stored.mime,
      file_size: stored.bytes.length,
    },
  }
}

/** Stores a file. Errors: 413 above 50 MB, as on the public Bot API server; empty. */
export function storeDocument(world: World, { name, mime, bytes }: Upload): StoredFile {
  if (bytes.length > 50 * mebibyte) throw new Refusal(413, 'Request Entity Too Large')
  if (bytes.length === 0) throw badRequest('file must be non-empty')
  return keep(world, 'documents', { name, mime: mime === '' ? mimeOf(name) : mime, bytes })
}

/** Stores a picture. Errors: not a PNG or JPEG; above 10 MB; sides too long, or a ratio above 20. */
export function storePhoto(world: World, { name, bytes }: Upload): StoredFile {
  if (bytes.length > 10 * mebibyte) {
    throw badRequest(`file of size ${bytes.length} bytes is too big for a photo; the maximum size is 10485760 bytes`)
  }
  const size = pictureSize(bytes)
  if (size === undefined) throw badRequest('IMAGE_PROCESS_FAILED')
  const { width, height, mime } = size
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height))
  if (width + height > 10_000 || ratio > 20) throw badRequest('PHOTO_INVALID_DIMENSIONS')
  return keep(world, 'photos', { name, mime, bytes }, { width, height })
}

function keep(
  world: World,
  folder: string,
  upload: Upload,
  size: { readonly width?: number; readonly height?: number } = {},
): StoredFile {
  const number = serial(world)
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(upload.name)?.[0] ?? ''
  const file = {
    ...upload,
    ...size,
    id: `playground-${folder}-${number}`,
    uniqueId: `unique-${number}`,
    path: `${folder}/file_${number}${extension}`,
  }
  world.files.set(file.id, file)
  return file
}

function reuse(world: World, given: string, files: ReadonlyMap<string, Upload>, what: string): StoredFile | undefined {
  if (given === '') throw badRequest(`there is no ${what} in the request`)
  if (given.startsWith('attach://')) return undefined
  if (/^https?:/.test(given)) throw badRequest('failed to get HTTP URL content')
  const stored = world.files.get(given)
  if (stored !== undefined) return stored
  const upload = files.get(given)
  if (upload === undefined) throw badRequest('wrong file identifier/HTTP URL specified')
  return undefined
}

function uploaded(given: string, files: ReadonlyMap<string, Upload>): Upload {
  const upload = files.get(given.replace(/^attach:\/\//, ''))
  if (upload === undefined) throw badRequest('wrong file identifier/HTTP URL specified')
  return upload
}

function reference({ id, uniqueId }: StoredFile): { readonly file_id: string; readonly file_unique_id: string } {
  return { file_id: id, file_unique_id: uniqueId }
}
