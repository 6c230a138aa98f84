/** The disk, made to fail at one step. Syncs are counted, not made: the tests end no power. */
import { disk, type FileSystem, type OpenFile } from '../../src/data/engine/file-system.ts'

type Step =
  | 'open'
  | 'write'
  | 'truncate'
  | 'sync'
  | 'rename'
  | 'unlink'
  | 'stat'
  | 'readdir'
  | 'realpath'
  | 'readFile'
  | 'mkdir'

export interface Fault {
  /** The step that fails, counting from 1 among those of `only`, or among all. */
  readonly at: number
  readonly code: string
  /** That one, or every one from then on. */
  readonly until: 'once' | 'forever'
  readonly only?: Step
}

export interface Faulty {
  readonly files: FileSystem
  /** How many steps were taken. */
  steps(): number
}

export const fault = (code: string): Error => Object.assign(new Error(`${code}: made to fail`), { code })

/** Half of what a failing write was given is on disk: the worst it can do. */
export function faulty({ at, code, until, only }: Fault): Faulty {
  let taken = 0
  const fails = (step: Step): boolean => {
    if (only !== undefined && only !== step) return false
    taken++
    return taken === at || (until === 'forever' && taken > at)
  }
  const step = (name: Step): void => {
    if (fails(name)) throw fault(code)
  }
  const wrap = (file: OpenFile): OpenFile => ({
    readFile: async () => {
      step('readFile')
      return file.readFile()
    },
    write: async (bytes, offset, length, position) => {
      if (fails('write')) {
        await file.write(bytes, offset, length >>> 1, position)
        throw fault(code)
      }
      return file.write(bytes, offset, length, position)
    },
    truncate: async length => {
      step('truncate')
      return file.truncate(length)
    },
    sync: async () => step('sync'),
    datasync: async () => step('sync'),
    chmod: mode => file.chmod(mode),
    close: () => file.close(),
  })
  const files: FileSystem = {
    open: async (path, flags, mode) => {
      step('open')
      return wrap(await disk.open(path, flags, mode))
    },
    rename: async (from, to) => {
      step('rename')
      return disk.rename(from, to)
    },
    unlink: async path => {
      step('unlink')
      return disk.unlink(path)
    },
    readdir: async path => {
      step('readdir')
      return disk.readdir(path)
    },
    realpath: async path => {
      step('realpath')
      return disk.realpath(path)
    },
    stat: async path => {
      step('stat')
      return disk.stat(path)
    },
    mkdir: async (path, mode) => {
      step('mkdir')
      return disk.mkdir(path, mode)
    },
  }
  return { files, steps: () => taken }
}

/** The disk, which accepts at most that many bytes in one write. */
export const shortWrites = (most: number): FileSystem => ({
  ...disk,
  open: async (path, flags, mode) => {
    const file = await disk.open(path, flags, mode)
    return {
      readFile: () => file.readFile(),
      write: (bytes, offset, length, position) => file.write(bytes, offset, Math.min(length, most), position),
      truncate: length => file.truncate(length),
      sync: async () => {},
      datasync: async () => {},
      chmod: mode => file.chmod(mode),
      close: () => file.close(),
    }
  },
})
