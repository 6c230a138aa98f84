/** What is missing in a line of an admin, or wrong in it. */
import type { Refusal } from '../../data/model/refusal.ts'

/** A part of a line that is still to be said. */
export type MissingPart =
  | 'measure'
  | 'flow'
  | 'partner'
  | 'period'
  | 'base'
  | 'amount'
  | 'by'
  | 'source'
  | 'excerpt'
  | 'speaker'
  | 'words'
  | 'topic'
  | 'project'
  | 'field'
  | 'publisher'
  | 'title'
  | 'published'
  | 'language'
  | 'id'
  | 'why'
  | 'person'
  | 'file'

/** What an admin's line is wrong in. `heard` is as typed. */
export type AdminProblem =
  | { readonly because: 'unknown-word'; readonly heard: string; readonly nearest?: string }
  | {
      readonly because: 'unknown-source' | 'unknown-organisation' | 'unknown-speaker' | 'unknown-project' | 'unknown-id'
      readonly heard: string
      readonly nearest: readonly string[]
    }
  | {
      readonly because: 'not-a-period' | 'not-an-amount' | 'not-a-person' | 'not-a-url' | 'not-a-day'
      readonly heard: string
    }
  /** The line is longer than `most` characters. */
  | { readonly because: 'too-long'; readonly most: number }
  | { readonly because: 'twice'; readonly part: MissingPart; readonly heard: string }
  | { readonly because: 'same-as-held'; readonly id: string }
  | { readonly because: 'nothing-to-undo' | 'nothing-to-redo' }
  /** Somebody has changed the same since: that version. */
  | { readonly because: 'changed-since'; readonly version: number }
  | { readonly because: 'not-yours'; readonly version: number }
  /** It came with the program: that version. */
  | { readonly because: 'seeded'; readonly version: number }
  /** The owners are set in ADMIN_IDS. */
  | { readonly because: 'is-owner' | 'owners-only' }
  /** The disk takes nothing. */
  | { readonly because: 'cannot-save'; readonly disk: 'full' | 'failed' }
  /** Nothing of that name waits for approval; who asked for a change does not approve it; the command is about what it replies to. */
  | { readonly because: 'not-queued' | 'own-change' | 'no-reply' }
  | {
      readonly because: 'file'
      readonly what: 'too-large' | 'not-utf8' | 'not-csv' | 'not-json' | 'no-columns' | 'gone' | 'other-schema'
      readonly heard?: string
    }
  | { readonly because: 'page'; readonly what: 'private-address' | 'too-large' | 'not-text' | 'no-answer' | 'too-slow' }
  /** The text that was sent does not contain the words. */
  | { readonly because: 'excerpt-not-found'; readonly heard: string }
  /** Of a broadcast: no audience is named, it has no words, or they are too long. */
  | { readonly because: 'no-audience'; readonly heard: string }
  | { readonly because: 'no-words' }
  | { readonly because: 'words-too-long'; readonly most: number }
  /** A rule of the data does not admit it. */
  | { readonly because: 'refused'; readonly refusal: Refusal }
