import { dirname, join } from 'node:path'
import { sha256 } from './checksum.ts'
import { bytesOf, type FileSystem, replaceFile } from './file-system.ts'

/** Copies damaged bytes to a file beside the original, `journal.damaged-1a2b3c4d.jsonl`, named by their checksum. Returns its path. */
export async function quarantine(
  files: FileSystem,
  path: string,
  kind: 'damaged' | 'torn',
  bytes: Uint8Array,
): Promise<string> {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]+)?$/.exec(path.slice(dirname(path).length + 1)) ?? []
  const copy = join(dirname(path), `${stem}.${kind}-${sha256(bytes).slice(0, 8)}${ending}`)
  if ((await bytesOf(files, copy)) === undefined) await replaceFile(files, copy, bytes)
  return copy
}
