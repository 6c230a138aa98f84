import { bytesIn, lifetimeMs, type TextCache, type TextCacheLimits } from './chats/text-cache.ts'
import type { Database } from './engine/postgres/database.ts'
import { id as idShape } from './model/schema.ts'

/** Text cache over a table of a database. The texts of a kind have limits of their own. */
export function textTable(database: Database, kind: string, now: () => Date, limits: TextCacheLimits): TextCache {
  const oldest = (): Date => new Date(now().getTime() - lifetimeMs)
  return {
    async put(id, text) {
      const values = [kind, idShape.parse(id), Buffer.from(bytesIn(text, limits)), now()]
      await database.query('cannot keep the text', keep, values)
      await database.query('cannot keep the text', prune, [kind, oldest(), limits.most])
    },
    async get(id) {
      const values = [kind, idShape.parse(id), oldest()]
      const { rows } = await database.query<{ bytes: Buffer }>('cannot read the text', read, values)
      return rows[0]?.bytes.toString('utf8')
    },
  }
}

const keep = `INSERT INTO text (kind, id, bytes, at) VALUES ($1, $2, $3, $4)
ON CONFLICT (kind, id) DO UPDATE SET bytes = excluded.bytes, at = excluded.at`
const prune = `DELETE FROM text WHERE kind = $1
AND (at < $2 OR id NOT IN (SELECT id FROM text WHERE kind = $1 ORDER BY at DESC LIMIT $3))`
const read = 'SELECT bytes FROM text WHERE kind = $1 AND id = $2 AND at >= $3'
