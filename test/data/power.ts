/** A disk in memory whose power is cut at one step: what was not synced may be lost, half written or there. */
import { dirname } from 'node:path'
import type { FileSystem, OpenFile } from '../../src/data/engine/file-system.ts'
import { fault } from './faulty.ts'

/** What is on the disk after the cut, of what was written and not synced. */
export const remains = ['nothing', 'the first half', 'the last line', 'everything'] as const
type Remains = (typeof remains)[number]

interface Inode {
  readonly ino: number
  now: Buffer
  synced: Buffer
}

const empty = Buffer.alloc(0)

function left({ now, synced }: Inode, of: Remains): Buffer {
  const half = Math.ceil((synced.length + now.length) / 2)
  const last = now.lastIndexOf('\n', -2) + 1
  switch (of) {
    case 'nothing':
      return synced
    case 'the first half':
      return Buffer.concat([now.subarray(0, half), synced.subarray(half)])
    case 'the last line':
      return Buffer.concat([
        synced.subarray(0, last),
        Buffer.alloc(Math.max(last - synced.length, 0)),
        now.subarray(last),
      ])
    case 'everything':
      return now
  }
}

export class PowerDisk {
  readonly #now = new Map<string, Inode>()
  readonly #synced = new Map<string, Inode>()
  #steps = 0
  #cutAt = Number.POSITIVE_INFINITY
  #inodes = 0

  get steps(): number {
    return this.#steps
  }

  /** Cuts the power at that step, counted from now. Every later step fails. */
  cutAt(step: number): void {
    this.#steps = 0
    this.#cutAt = step
  }

  /** The disk after the cut. `areNamed`: the names of files that were renamed or made have reached it. */
  after(of: Remains, areNamed: boolean): PowerDisk {
    const disk = new PowerDisk()
    for (const [path, inode] of areNamed ? this.#now : this.#synced) disk.put(path, left(inode, of))
    return disk
  }

  put(path: string, bytes: Buffer): void {
    const inode = { ino: ++this.#inodes, now: Buffer.from(bytes), synced: Buffer.from(bytes) }
    this.#now.set(path, inode)
    this.#synced.set(path, inode)
  }

  bytes(path: string): Buffer | undefined {
    return this.#now.get(path)?.now
  }

  readonly files: FileSystem = {
    open: async (path, flags) => {
      this.#step()
      if (flags === 'wx') this.#now.set(path, { ino: ++this.#inodes, now: empty, synced: empty })
      const inode = this.#now.get(path)
      if (inode === undefined && ![...this.#now.keys()].some(name => dirname(name) === path)) throw fault('ENOENT')
      return this.#opened(path, inode ?? { ino: 0, now: empty, synced: empty })
    },
    rename: async (from, to) => {
      this.#step()
      const inode = this.#now.get(from)
      if (inode === undefined) throw fault('ENOENT')
      this.#now.delete(from)
      this.#now.set(to, inode)
    },
    unlink: async path => {
      this.#step()
      if (!this.#now.delete(path)) throw fault('ENOENT')
    },
    readdir: async () => [],
    realpath: async path => {
      if (!this.#now.has(path)) throw fault('ENOENT')
      return path
    },
    stat: async path => {
      const inode = this.#now.get(path)
      if (inode === undefined) throw fault('ENOENT')
      return { size: inode.now.length, mode: 0o600, ino: inode.ino, isDirectory: () => false }
    },
    mkdir: async () => undefined,
  }

  #step(): void {
    if (++this.#steps >= this.#cutAt) throw fault('EIO')
  }

  #opened(path: string, inode: Inode): OpenFile {
    const sync = async (): Promise<void> => {
      this.#step()
      inode.synced = Buffer.from(inode.now)
      // A folder: its names are on the disk now.
      if (this.#now.has(path)) return
      for (const name of [...this.#synced.keys()]) if (dirname(name) === path) this.#synced.delete(name)
      for (const [name, one] of this.#now) if (dirname(name) === path) this.#synced.set(name, one)
    }
    return {
      readFile: async () => Buffer.from(inode.now),
      write: async (bytes, offset, length, position) => {
        this.#step()
        const end = Math.max(position + length, inode.now.length)
        const next = Buffer.concat([inode.now, Buffer.alloc(end - inode.now.length)])
        next.set(bytes.subarray(offset, offset + length), position)
        inode.now = next
        return { bytesWritten: length }
      },
      truncate: async length => {
        this.#step()
        inode.now = inode.now.subarray(0, length)
      },
      sync,
      datasync: sync,
      chmod: async () => undefined,
      close: async () => undefined,
    }
  }
}
