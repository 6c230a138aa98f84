import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleLimits, openTextCache } from '../../../src/data/chats/text-cache.ts'
import { memoryArticleCache } from '../../text-cache.ts'
import { freshFolder, list } from '../folder.ts'

const day = 24 * 3_600_000
const start = Date.parse('2026-03-13T09:00:00Z')

describe.each([
  ['a folder', () => openTextCache(join(freshFolder(), 'articles'), () => new Date(start), articleLimits)],
  ['memory', () => memoryArticleCache()],
])('in %s', (_, open) => {
  test('a text is kept under its source', async () => {
    const articles = open()
    expect(await articles.get('report-2026')).toBeUndefined()
    await articles.put('report-2026', 'Ticarət 4,87 mlrd')
    expect(await articles.get('report-2026')).toBe('Ticarət 4,87 mlrd')
    await articles.put('report-2026', 'anew')
    expect(await articles.get('report-2026')).toBe('anew')
  })
  test.each(['../journal', 'a/b', '', 'A', '.'])('"%s" is not a valid name', async name =>
    expect(open().put(name, 'x')).rejects.toThrow(),
  )
  test('one of more than 400 kB is not kept', async () => {
    await expect(open().put('a', 'ə'.repeat(articleLimits.largest / 2 + 1))).rejects.toThrow('too long')
    await expect(open().put('a', 'ə'.repeat(articleLimits.largest / 2))).resolves.toBeUndefined()
  })
})

describe('in a folder', () => {
  test('they are private, and the folder holds nothing else', async () => {
    const folder = join(freshFolder(), 'articles')
    await openTextCache(folder, () => new Date(start), articleLimits).put('a', 'x')
    expect(list(folder)).toEqual(['a.txt'])
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o600)
  })
  test('they expire after thirty days', async () => {
    const folder = freshFolder()
    let now = start
    const articles = openTextCache(folder, () => new Date(now), articleLimits)
    await articles.put('old', 'x')
    now += 30 * day
    expect(await articles.get('old')).toBe('x')
    now += 1000
    expect(await articles.get('old')).toBeUndefined()
    await articles.put('new', 'x')
    expect(list(folder)).toEqual(['new.txt'])
  })
  test('at most a hundred are kept, and the oldest is removed', async () => {
    const folder = freshFolder()
    let now = start
    const articles = openTextCache(folder, () => new Date(now), articleLimits)
    for (let i = 0; i < 102; i++) {
      now += 1000
      await articles.put(`a${i}`, 'x')
    }
    expect(list(folder)).toHaveLength(100)
    expect(await articles.get('a1')).toBeUndefined()
    expect(await articles.get('a2')).toBe('x')
  })
  test('temporary files of a crash are removed', async () => {
    const folder = freshFolder()
    mkdirSync(folder, { recursive: true })
    const left = join(folder, 'a.txt.12-1.tmp')
    writeFileSync(left, 'x')
    utimesSync(left, start / 1000 - 7200, start / 1000 - 7200)
    await openTextCache(folder, () => new Date(start), articleLimits).put('b', 'x')
    expect(list(folder)).toEqual(['b.txt'])
  })
})
