import type { Edit } from '../model/schema.ts'
import type { CopiedValues } from './key-value.ts'

/** What an engine must keep: an ordered journal, and named values apart from it. */
export interface Engine extends CopiedValues {
  /** The edits after that version, in order. */
  read(after: number): Promise<readonly Edit[]>
  /** Keeps all of them durably or none. 'behind': another machine took this version; refold and retry. */
  append(edits: readonly Edit[]): Promise<'written' | 'behind'>
  /** The sum over all that is kept in the journal (journal-lines.ts). */
  head(): string
  close(): Promise<void>
}
