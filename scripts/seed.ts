/**
 * Writes src/data/seed/ from a folder with observations.csv, sources.csv, organisations.csv and speakers.csv, and official/
 * with the official tables:
 *
 *   npx tsx scripts/seed.ts <folder> [article.txt]
 *
 * Without an article, the seed's own is used. The same input gives the same bytes.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { organisation, project, type Source, speaker } from '../src/data/model/schema.ts'
import { parseSeed, readSeedFiles, seedFile } from '../src/data/seed/read-seed.ts'
import { articleSource, digest, statementsOf } from './seed/article.ts'
import { toObservation } from './seed/observations.ts'
import { csvOf, officialSummary, readOfficial } from './seed/official.ts'
import { toOrganisation, unused } from './seed/organisations.ts'
import { projects } from './seed/projects.ts'
import { readTables } from './seed/rows.ts'
import { toSource } from './seed/sources.ts'
import { speakerOf, speakers } from './seed/speakers.ts'
import { summary } from './seed/summary.ts'
import { emptyFolder, writeJson, writeText } from './seed/write.ts'

const seed = join(import.meta.dirname, '../src/data/seed')
const kept = join(seed, 'articles', `${articleSource}.txt`)

const [folder, article = kept] = process.argv.slice(2)
if (folder === undefined || !existsSync(join(folder, 'observations.csv')) || !existsSync(article)) {
  console.error('usage: tsx scripts/seed.ts <folder with the csv files> [article.txt]')
  process.exit(2)
}
for (const line of write(folder, readFileSync(article, 'utf8'))) console.log(line)

function write(from: string, text: string): readonly string[] {
  const tables = readTables(from)
  const official = readOfficial(from)
  const sources = tables.sources.map(toSource).map(it => withDigest(it, text))
  const whoSpoke = speakerOf(tables.speakers)
  const observations = tables.observations.map(row => toObservation(row, whoSpoke))
  emptyFolder(seed, 'sources')
  emptyFolder(seed, 'tables')
  for (const it of sources) {
    const own = observations.filter(o => o.citation.source === it.id)
    const statements = it.id === articleSource ? [...statementsOf(text)] : []
    writeJson(join(seed, 'sources', `${it.id}.json`), seedFile, { source: it, observations: own, statements })
  }
  for (const { source, head, rows } of official.tables) {
    const file = { source, observations: [], statements: [], table: head }
    writeJson(join(seed, 'sources', `${source.id}.json`), seedFile, file)
    writeText(join(seed, 'tables', `${source.id}.csv`), csvOf(rows))
  }
  const organisations = [...tables.organisations, ...official.organisations]
    .filter(it => !unused.has(it.code))
    .map(toOrganisation)
  writeJson(join(seed, 'organisations.json'), z.array(organisation), organisations)
  writeJson(join(seed, 'speakers.json'), z.array(speaker), [...speakers])
  writeJson(join(seed, 'projects.json'), z.array(project), [...projects])
  writeText(kept, text)
  return [...summary(tables, sources, observations), ...officialSummary(official, parseSeed(readSeedFiles(seed)))]
}

/** The client's article is available, so its source carries the digest of its text. */
function withDigest(it: Source, text: string): Source {
  return it.id === articleSource ? { ...it, textSha256: digest(text) } : it
}
