/** Verifies a data folder without a lock, also while the bot runs. */

import { headPath, journalPath, settingsPath } from './engine/data-folder.ts'
import { bytesOf, disk, type FileSystem } from './engine/file-system.ts'
import { type JournalPosition, type JournalReading, reaches, readJournal } from './engine/journal-codec.ts'
import { headBytes, headIn, type JournalHead } from './engine/journal-head.ts'
import { settingsReport } from './engine/settings-file.ts'
import { reason } from './engine/store-error.ts'
import { applyEdits, isRefusal } from './facts/apply-edits.ts'
import { noFacts } from './facts/indexed-facts.ts'

/** One line about each file, and whether all are intact. */
export interface FolderReport {
  readonly isWhole: boolean
  readonly lines: readonly string[]
}

interface Finding {
  readonly isWhole: boolean
  readonly line: string
}

const whole = (line: string): Finding => ({ isWhole: true, line })
const broken = (line: string): Finding => ({ isWhole: false, line })

/**
 * Reads the journal, the head file and the settings, and writes nothing. Checks the hash chain from the first line, and every
 * edit against the schema and the admission rules. Never throws: an unreadable file is a finding.
 */
export async function verifyFolder(folder: string, files: FileSystem = disk): Promise<FolderReport> {
  const findings: Finding[] = []
  for (const look of [journalFindings, settingsFinding]) {
    try {
      findings.push(...(await look(files, folder)))
    } catch (error) {
      findings.push(broken(`${folder} cannot be read: ${reason(error)}`))
    }
  }
  return { isWhole: findings.every(it => it.isWhole), lines: findings.map(it => it.line) }
}

/** Reads the head file first: what it names is in the journal by then, whatever is appended meanwhile. */
async function journalFindings(files: FileSystem, folder: string): Promise<readonly Finding[]> {
  const head = await headOf(files, folder)
  const bytes = await bytesOf(files, journalPath(folder))
  if (bytes === undefined) return [broken(`journal.jsonl: missing in ${folder}`)]
  const reading = readJournal(bytes)
  return [chain(reading), ...(await headFindings(head, bytes, reading.mark))]
}

function chain({ edits, mark, fault }: JournalReading): Finding {
  if (fault?.newer !== undefined) return broken(`journal.jsonl: it is of the newer format ${fault.newer}`)
  if (fault !== undefined && !fault.isTorn) return broken(`journal.jsonl: line ${fault.line} is damaged: ${fault.what}`)
  const facts = applyEdits(noFacts, edits)
  if (isRefusal(facts))
    return broken(`journal.jsonl: the rules do not admit what it holds: ${facts.rule} (${facts.at})`)
  const good = `journal.jsonl: ${edits.length.toLocaleString('en')} edits, chain whole, head ${mark.sum}`
  const torn = `; line ${fault?.line} is cut short: it is being written, or was never acknowledged`
  return whole(fault === undefined ? good : good + torn)
}

type Head = JournalHead | 'unreadable' | undefined

async function headOf(files: FileSystem, folder: string): Promise<Head> {
  const bytes = await headBytes(files, headPath(folder))
  return bytes && (headIn(bytes) ?? 'unreadable')
}

async function headFindings(head: Head, bytes: Uint8Array, mark: JournalPosition): Promise<readonly Finding[]> {
  const name = 'journal.head.json'
  if (head === undefined) return [whole(`${name}: missing, so a truncated journal would not be noticed`)]
  if (head === 'unreadable') return [broken(`${name}: it was altered: its checksum differs`)]
  if (mark.version < head.version)
    return [broken(`${name}: ${head.version} edits had been kept, and the journal holds ${mark.version} good ones`)]
  if (!reaches(bytes, head)) return [broken(`${name}: edit ${head.version} is not the one that had been kept`)]
  return [whole(`${name}: agrees, up to edit ${head.version}`)]
}

async function settingsFinding(files: FileSystem, folder: string): Promise<readonly Finding[]> {
  const bytes = await bytesOf(files, settingsPath(folder))
  if (bytes === undefined) return [whole('settings.json: not written yet')]
  const { isWhole, text } = settingsReport(bytes)
  return [{ isWhole, line: `settings.json: ${text}` }]
}
