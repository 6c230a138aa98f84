/** npm run move: from files into PostgreSQL and back, the same journal to the byte and every value. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { openPostgresEngine } from '../../src/data/engine/postgres/postgres-engine.ts'
import { moveToDatabase, moveToFolder } from '../../src/data/move-data.ts'
import { openReadOnly } from '../../src/data/open-read-only.ts'
import { openStore } from '../../src/data/store.ts'
import { verifyDatabase, verifyFolder } from '../../src/data/verify-folder.ts'
import { hasPostgres } from './engine/postgres-server.ts'
import { usePostgres } from './engine/use-postgres.ts'
import { bytes, freshFolder } from './folder.ts'
import { add, ground, observation } from './made.ts'

const notice = (): void => undefined
const now = new Date('2026-03-13T09:00:00.000Z')
const auditKey = 'k'.repeat(32)

describe.skipIf(!hasPostgres)('npm run move', () => {
  const server = usePostgres()
  const { database } = server

  async function filled() {
    const folder = freshFolder()
    const store = await openStore(await openFileEngine({ folder, notice, auditKey }), () => now)
    await store.change(ground, 1, now)
    const rows = Array.from({ length: 50 }, (_, i) => observation(`o-${i}`, { period: String(1000 + i) }))
    await Promise.all([
      store.change(add({ observations: rows }), 1, now, { cause: 'press:1' }),
      store.change({ do: 'appoint', person: 5 }, 1, now, { cause: 'press:2' }),
    ])
    await store.changeChat(1, () => ({ language: 'az' }))
    await store.alerts.add(-7, { address: 'ə', language: 'zh', since: 1, token: '中\u0000' }).catch(() => undefined)
    await store.sentMessages.correct(7, ['a'])
    await store.close()
    appendFileSync(join(folder, 'outbox.jsonl'), '["known",["a","b"]]\n\n["pause","a",true]\n')
    return folder
  }

  test('there and back', async () => {
    const [folder, back, databaseUrl] = [await filled(), freshFolder(), await database()]
    const head = async () => {
      const store = await openStore(await openPostgresEngine({ url: databaseUrl, auditKey }), () => now)
      const found = { head: store.head(), chat: await store.chat(1), caused: await store.caused('press:2') }
      await store.close()
      return found
    }
    expect(await moveToDatabase({ folder, databaseUrl, auditKey, notice })).toMatchObject({ edits: 3 })
    expect(await head()).toMatchObject({ chat: { language: 'az' }, caused: { change: { do: 'appoint', person: 5 } } })
    expect(await verifyDatabase(databaseUrl, { auditKey, fingerprint: (await head()).head })).toMatchObject({
      isWhole: true,
      lines: [
        expect.stringContaining('3 edits, chain whole'),
        expect.stringContaining('with the seal of AUDIT_KEY'),
        expect.stringContaining('the journal had it after edit 3 of 3'),
      ],
    })
    await moveToFolder({ folder: back, databaseUrl, auditKey, notice })
    expect(bytes(back, 'journal.jsonl')).toEqual(bytes(folder, 'journal.jsonl'))
    expect(bytes(back, 'outbox.jsonl').toString()).toBe('["known",["a","b"]]\n["pause","a",true]\n')
    expect(await verifyFolder(back, { auditKey, fingerprint: (await head()).head })).toMatchObject({ isWhole: true })
    const store = await openStore(await openFileEngine({ folder: back, notice, auditKey }), () => now)
    expect([await store.chat(1), (await store.facts()).size]).toEqual([{ language: 'az' }, 50])
    await store.close()
    expect(bytes(back, 'journal.head.json')).toEqual(bytes(folder, 'journal.head.json'))
  })

  test('a target that is not empty is refused, and stays as it was', async () => {
    const [folder, databaseUrl] = [await filled(), await database()]
    const options = { folder, databaseUrl, auditKey, notice }
    await moveToDatabase(options)
    await expect(moveToDatabase(options)).rejects.toThrow('the database is not empty')
    const before = bytes(folder, 'journal.jsonl')
    await expect(moveToFolder(options)).rejects.toThrow('is not empty: move into an empty folder')
    expect(bytes(folder, 'journal.jsonl')).toEqual(before)
  })

  test('a database without data is not moved, and no table is made in it', async () => {
    const databaseUrl = await database()
    const options = { folder: freshFolder(), databaseUrl, notice }
    await expect(moveToFolder(options)).rejects.toThrow('the database holds no data of Karvan')
    await expect(server.run(databaseUrl, 'SELECT FROM journal')).rejects.toThrow('does not exist')
  })

  test('questions in the terminal are answered from the database', async () => {
    const [folder, databaseUrl] = [await filled(), await database()]
    await moveToDatabase({ folder, databaseUrl, auditKey, notice })
    const store = await openReadOnly({ dataDir: freshFolder(), databaseUrl, now: () => now, notice })
    expect((await store.facts()).observation('o-7')).toMatchObject({ version: 2 })
    await store.close()
  })

  test('a folder that a bot uses, or without a journal, is not moved', async () => {
    const [folder, databaseUrl] = [await filled(), await database()]
    const engine = await openFileEngine({ folder, notice, auditKey })
    await expect(moveToDatabase({ folder, databaseUrl, auditKey, notice })).rejects.toThrow(/is in use|in use/)
    await engine.close()
    await expect(moveToDatabase({ folder: freshFolder(), databaseUrl, notice })).rejects.toThrow('there is no journal')
  })
})
