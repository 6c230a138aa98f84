/** Verifies a data folder without a lock, also while the bot runs. */
import { headPath, journalPath, settingsPath } from './engine/data-folder.ts'
import { bytesOf, disk } from './engine/file-system.ts'
import { type JournalPosition, type JournalReading, reaches, readJournal, versionAt } from './engine/journal-codec.ts'
import { type FoundHead, readHead, sealFault } from './engine/journal-head.ts'
import { settingsReport } from './engine/settings-file.ts'
import { reason } from './engine/store-error.ts'
import { applyEdits, isRefusal } from './facts/apply-edits.ts'
import { noFacts } from './facts/indexed-facts.ts'

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

/** What is known of a journal from elsewhere. */
export interface Witness {
  readonly auditKey?: string | undefined
  /** A fingerprint that it had once: the beginning of the checksum of a line, from LOG_CHAT or /log. */
  readonly fingerprint?: string | undefined
}

/**
 * Reads the journal, the head file and the settings, and writes nothing. Checks the hash chain from the first line, every
 * edit against the schema and the admission rules, and the journal against the witness. Never throws: an unreadable file is a finding.
 */
export async function verifyFolder(folder: string, witness: Witness = {}): Promise<FolderReport> {
  const findings: Finding[] = []
  for (const look of [journalFindings, settingsFinding]) {
    try {
      findings.push(...(await look(folder, witness)))
    } catch (error) {
      findings.push(broken(`${folder} cannot be read: ${reason(error)}`))
    }
  }
  return reportOf(findings)
}

/** The same of the journal in a database, also while the bot runs. Throws a StoreError when it cannot be read. */
export async function verifyDatabase(url: string, witness: Witness = {}): Promise<FolderReport> {
  const { copyOut } = await import('./engine/postgres/copy.ts')
  const { journal, head } = await copyOut(url)
  return reportOf(findingsIn({ journal: 'journal', head: 'journal_head' }, head, Buffer.from(journal), witness))
}

const reportOf = (findings: readonly Finding[]): FolderReport => ({
  isWhole: findings.every(it => it.isWhole),
  lines: findings.map(it => it.line),
})

/** Reads the head file first: what it names is in the journal by then, whatever is appended meanwhile. */
async function journalFindings(folder: string, witness: Witness): Promise<readonly Finding[]> {
  const head = await readHead(disk, headPath(folder))
  const bytes = await bytesOf(disk, journalPath(folder))
  if (bytes === undefined) return [broken(`journal.jsonl: missing in ${folder}`)]
  return findingsIn({ journal: 'journal.jsonl', head: 'journal.head.json' }, head, bytes, witness)
}

function findingsIn(
  names: Readonly<Record<'journal' | 'head', string>>,
  head: FoundHead,
  bytes: Uint8Array,
  witness: Witness,
): readonly Finding[] {
  const reading = readJournal(bytes)
  const { fingerprint } = witness
  return [
    chain(names.journal, reading),
    headFinding(names.head, head, { bytes, mark: reading.mark }, witness.auditKey),
    ...(fingerprint === undefined ? [] : [fingerprintFinding(fingerprint, bytes, reading.mark)]),
  ]
}

function chain(name: string, { edits, mark, fault }: JournalReading): Finding {
  if (fault?.newer !== undefined) return broken(`${name}: it is of the newer format ${fault.newer}`)
  if (fault !== undefined && !fault.isTorn) return broken(`${name}: line ${fault.line} is damaged: ${fault.what}`)
  const facts = applyEdits(noFacts, edits)
  if (isRefusal(facts)) return broken(`${name}: the rules do not admit what it holds: ${facts.rule} (${facts.at})`)
  const good = `${name}: ${edits.length.toLocaleString('en')} edits, chain whole, head ${mark.sum}`
  const torn = `; line ${fault?.line} is cut short: it is being written, or was never acknowledged`
  return whole(fault === undefined ? good : good + torn)
}

function headFinding(
  name: string,
  head: FoundHead,
  { bytes, mark }: { readonly bytes: Uint8Array; readonly mark: JournalPosition },
  key: string | undefined,
): Finding {
  const fault = sealFault(head, key)
  if (head === 'unreadable') return broken(`${name}: it was altered: its checksum differs`)
  if (fault !== undefined) return broken(`${name}: it ${fault}`)
  if (head === undefined) return whole(`${name}: missing, so a truncated journal would not be noticed`)
  if (mark.version < head.version)
    return broken(`${name}: ${head.version} edits had been kept, and the journal holds ${mark.version} good ones`)
  if (!reaches(bytes, head)) return broken(`${name}: edit ${head.version} is not the one that had been kept`)
  const sealed = key === undefined ? '' : ` of ${mark.version}, with the seal of AUDIT_KEY`
  return whole(`${name}: agrees, up to edit ${head.version}${sealed}`)
}

function fingerprintFinding(fingerprint: string, bytes: Uint8Array, mark: JournalPosition): Finding {
  const version = versionAt(fingerprint, bytes.subarray(0, mark.length))
  return version === undefined
    ? broken(
        `--head ${fingerprint}: the journal never had this fingerprint: it was rewritten or cut, or this is another journal`,
      )
    : whole(`--head ${fingerprint}: the journal had it after edit ${version} of ${mark.version}`)
}

async function settingsFinding(folder: string): Promise<readonly Finding[]> {
  const bytes = await bytesOf(disk, settingsPath(folder))
  if (bytes === undefined) return [whole('settings.json: not written yet')]
  const { isWhole, text } = settingsReport(bytes)
  return [{ isWhole, line: `settings.json: ${text}` }]
}
