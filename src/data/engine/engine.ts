import type { Edit } from '../model/edit.ts'
import type { CopiedValues } from './key-value.ts'

/** Storage engine: an ordered journal, and named values beside it. It knows no meaning. */
export interface Engine extends CopiedValues {
  /** The edits after that version, in order. */
  read(after: number): Promise<readonly Edit[]>
  /** Whether there is no edit after that version, if that is known without asking. Absent: it never is. */
  isNewest?(version: number): boolean
  /** The version up to which the rules had admitted the edits before the engine was opened: they need not be judged again. */
  admitted(): number
  /** The rules have admitted every edit that was read. Kept for the next start; the data are whole without it. */
  markAdmitted(): Promise<void>
  /** Keeps all of them durably, or none. 'behind': another machine took this version; catch up and retry. */
  append(edits: readonly Edit[]): Promise<'written' | 'behind'>
  /** The checksum of the journal's last line, which covers all lines (journal-codec.ts). */
  head(): string
  close(): Promise<void>
}
