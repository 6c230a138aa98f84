/** A disk that is really full: a small one in memory, where the system lets us mount one. */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { isRefusal } from '../../../src/data/facts/apply-edits.ts'
import { openStore } from '../../../src/data/store.ts'
import { bytes, freshFolder, list } from '../folder.ts'
import { add, at, ground, quote } from '../made.ts'

const disk = freshFolder()
function isMounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const mounted = process.platform === 'linux' && isMounted()
// Registered after the folder's own: runs before it.
afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', disk], { stdio: 'ignore' })
})

/** Fills the disk, page by page, until that many bytes are free. */
function fill(free: number): void {
  const filler = join(disk, 'filler')
  for (let size = 256 * 1024; size > 0; size -= 4096) {
    try {
      writeFileSync(filler, Buffer.alloc(size))
      if (size > free) writeFileSync(filler, Buffer.alloc(size - free))
      return
    } catch {
      rmSync(filler)
    }
  }
}
const words = (id: string) => add({ statements: [quote(id, { words: 'x'.repeat(1500) })] })

test.skipIf(!mounted)('a full disk (skipped where a small one cannot be mounted)', async ({ onTestFinished }) => {
  let kept: readonly string[] = []
  for (const free of [0, 1024, 4096, 8192]) {
    const store = await openStore(await openFileEngine({ folder: disk, notice: () => {} }))
    onTestFinished(() => store.close())
    if ((await store.facts()).version === 0) await store.change(ground, 'seed', new Date(at))
    fill(free)
    let refusals = 0
    for (let i = 0; refusals < 3; i++) {
      const id = `w${free}-${i}`
      try {
        expect(isRefusal(await store.change(words(id), 1, new Date(at)))).toBe(false)
        kept = [...kept, id]
      } catch (error) {
        refusals++
        expect(String(error)).toBe(`StoreError: cannot keep the change in ${disk}/journal.jsonl: disk full (ENOSPC)`)
      }
      expect((await store.facts()).statements().map(it => it.id)).toEqual(kept)
    }
    await expect(store.changeChat(1, () => ({ language: 'az' }))).rejects.toThrow('disk full (ENOSPC)')
    expect(bytes(disk, 'journal.jsonl').toString().split('\n')).toHaveLength(kept.length + 3)
    rmSync(join(disk, 'filler'))
    expect(await store.change(words(`after-${free}`), 1, new Date(at))).toMatchObject({ by: 1 })
    kept = [...kept, `after-${free}`]
    await store.close()

    fill(0)
    const again = await openStore(await openFileEngine({ folder: disk, notice: () => {} }))
    expect((await again.facts()).statements().map(it => it.id)).toEqual(kept)
    await again.close()
    rmSync(join(disk, 'filler'))
  }
  expect(list(disk)).toEqual(['journal.head.json', 'journal.jsonl', 'karvan.lock'])
})
