/** The data folder: which files it holds, and how it is made ready. */
import { basename, dirname, join } from 'node:path'
import { type FileSystem, isLeftover, syncFolder, targetOf } from './file-system.ts'
import type { OperatorLog } from './notify.ts'
import { absent, codeOf, failing, reason, StoreError } from './store-error.ts'

export const journalPath = (folder: string): string => join(folder, 'journal.jsonl')
/** How far the journal goes. */
export const headPath = (folder: string): string => join(folder, 'journal.head.json')
/** Named values. */
export const settingsPath = (folder: string): string => join(folder, 'settings.json')
/** The settings as an older version kept them, from when they were rewritten as lines. */
export const oldSettingsPath = (folder: string): string => join(folder, 'settings.format-1.json')
/** Named values about messages. */
export const postsPath = (folder: string): string => join(folder, 'posts.jsonl')

/** Returns the real path of the folder, made when it is missing. A missing parent is an unmounted volume, and a StoreError. */
export async function readyFolder(files: FileSystem, folder: string, notice: OperatorLog): Promise<string> {
  const cannotOpen = failing(`cannot open the data folder ${folder}`)
  const state = await files.stat(folder).catch(absent).catch(cannotOpen)
  if (state === undefined) {
    await makeFolder(files, folder)
    notice(`${folder} did not exist and was created`, 'usual')
  } else if (!state.isDirectory()) throw new StoreError(`${folder} is a file: DATA_DIR must name a folder`)
  else if ((state.mode & writableByOthers) !== 0 && process.platform !== 'win32')
    notice(`other users can write in ${folder}, and so change the data or stop the next start: chmod 700`)
  return await files.realpath(folder).catch(cannotOpen)
}
/** The mode bits of group and others. Windows has none, and Node makes some up there. */
const writableByOthers = 0o022
async function makeFolder(files: FileSystem, folder: string): Promise<void> {
  try {
    await files.mkdir(folder, 0o700)
    await syncFolder(files, dirname(folder))
  } catch (error) {
    const why =
      codeOf(error) === 'ENOENT'
        ? ', and neither does its parent folder; is the volume mounted?'
        : ` and cannot be created: ${reason(error)}`
    throw new StoreError(`the data folder ${folder} does not exist${why}`)
  }
}

/** Removes temporary files that a crash during `replaceFile` left, here and where links lead. */
export async function removeLeftovers(files: FileSystem, folder: string): Promise<void> {
  const linked = await Promise.all([journalPath(folder), settingsPath(folder)].map(path => targetOf(files, path)))
  const places = [{ in: folder, of: '' }, ...linked.map(path => ({ in: dirname(path), of: `${basename(path)}.` }))]
  // What cannot be removed (a folder of such a name) does no harm: the next write takes another name.
  for (const place of places)
    for (const name of await files.readdir(place.in))
      if (name.startsWith(place.of) && isLeftover(name)) await files.unlink(join(place.in, name)).catch(() => undefined)
}
