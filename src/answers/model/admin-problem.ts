/** Missing parts and problems of an admin's line. */
import type { Refusal } from '../../data/model/refusal.ts'
import type { Amount } from '../../data/model/schema.ts'

/** A part that an admin's line, or an article, still lacks. */
export type MissingPart = FigurePart | QuotationPart | SourcePart | NamePart | ChangePart | FilePart

type FigurePart = 'measure' | 'flow' | 'partner' | 'period' | 'base' | 'amount' | 'by'
type QuotationPart = 'excerpt' | 'speaker' | 'words' | 'topic' | 'project' | 'field'
type SourcePart = 'source' | 'publisher' | 'title' | 'published' | 'language'
/** The name and the official title of somebody, in English. */
type NamePart = 'name' | 'office'
/** What is changed, and why; who is made an editor. */
type ChangePart = 'id' | 'why' | 'person'
/** 'article': a link, or the text of an article. */
type FilePart = 'file' | 'article'

/** Why a value of a line has the wrong form. */
export type Malformed =
  | 'not-a-period'
  | 'not-an-amount'
  | 'not-a-person'
  | 'not-a-url'
  | 'not-a-day'
  | 'not-a-service'
  | 'not-a-version'

/** Why a file cannot be read at all. */
type UnreadableFile = 'too-large' | 'protected' | 'gone'
type WrongFormat = 'not-utf8' | 'not-csv' | 'not-xlsx' | 'not-json' | 'pdf-or-html' | 'picture'
/** Why what was read of a file cannot be entered. */
type WrongContent = 'no-columns' | 'empty' | 'no-rows' | 'mixed-decimals' | 'other-schema'

/** A problem of an admin's line. `heard` is the text as typed. */
export type AdminProblem =
  | { readonly because: 'unknown-word'; readonly heard: string; readonly nearest?: string }
  | {
      readonly because: 'unknown-source' | 'unknown-organisation' | 'unknown-speaker' | 'unknown-project' | 'unknown-id'
      readonly heard: string
      readonly nearest: readonly string[]
    }
  | {
      readonly because: Malformed
      readonly heard: string
    }
  /** The line is longer than `most` characters. */
  | { readonly because: 'too-long'; readonly most: number }
  | { readonly because: 'twice'; readonly part: MissingPart; readonly heard: string }
  | { readonly because: 'withdrawn'; readonly id: string }
  /** A topic cannot be entered: quotations name one of a fixed list. */
  | { readonly because: 'fixed-topics' }
  /** Two sources that cannot be merged: `one` and `other` give a figure differently; or the source is one of official tables. */
  | { readonly because: 'sources-differ'; readonly one: string; readonly other: string }
  | { readonly because: 'official-source'; readonly id: string }
  | { readonly because: 'same-as-held' | 'name-held'; readonly id: string }
  | { readonly because: 'nothing-to-undo' | 'nothing-to-redo' }
  /** The later edit `version` changed the same thing. */
  | { readonly because: 'changed-since'; readonly version: number }
  | { readonly because: 'not-yours'; readonly version: number }
  /** The edit `version` entered the seed. */
  | { readonly because: 'seeded'; readonly version: number }
  /** The owners are set in ADMIN_IDS. */
  | { readonly because: 'is-owner' | 'owners-only' }
  | { readonly because: 'cannot-save'; readonly disk: 'full' | 'failed' }
  /** No such change waits for approval; nobody approves their own change; the command must reply to a message. */
  | { readonly because: 'not-queued' | 'own-change' | 'no-reply' }
  | { readonly because: 'file'; readonly what: UnreadableFile | WrongFormat | WrongContent; readonly heard?: string }
  | {
      readonly because: 'page'
      readonly what: 'private-address' | 'too-large' | 'not-text' | 'no-answer' | 'too-slow' | 'paywalled' | 'empty'
    }
  | { readonly because: 'excerpt-not-found'; readonly heard: string }
  /** The excerpt does not hold the number of its figure, or holds it with another scale. */
  | { readonly because: 'number-not-in-excerpt'; readonly amount: Amount }
  /** Problems of a broadcast: it names no audience, it has no text, or its text is too long. */
  | { readonly because: 'no-audience'; readonly heard: string }
  | { readonly because: 'no-words' }
  | { readonly because: 'words-too-long'; readonly most: number }
  /** An update is running already; an update ended by an error of the program. */
  | { readonly because: 'update-running' | 'update-failed' }
  | { readonly because: 'refused'; readonly refusal: Refusal }
