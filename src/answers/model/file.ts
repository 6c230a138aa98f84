/** A file of the figures of an answer: types. */
import type { Observation } from '../../data/model/schema.ts'
import type { Computed } from './findings.ts'
import type { Question } from './question.ts'

export const fileFormats = ['csv', 'xlsx', 'json', 'sdmx-csv', 'sdmx-json'] as const
export type FileFormat = (typeof fileFormats)[number]

/** How the answer uses a figure: it states it, compares another figure with it, or only computes with it. */
export type FigureRole = 'shown' | 'compared' | 'input'

/** A figure of a file, once: as its source gives it, or as it was computed. */
export type FileEntry = PublishedEntry | ComputedEntry

interface PublishedEntry {
  readonly role: FigureRole
  readonly observation: Observation
}
export interface ComputedEntry {
  readonly role: FigureRole
  readonly computed: Computed
  /** Derived from the rule and the inputs. */
  readonly id: string
  /** The ids of its inputs, each an entry of the same file. */
  readonly inputs: readonly string[]
}

/** The figures of the answer to `question`. */
export interface FileAnswer {
  readonly question: Question
  readonly format: FileFormat
  readonly entries: readonly FileEntry[]
  /** How many figures are left out for the licence of that source; computed ones are left out with their inputs. */
  readonly closed: readonly { readonly source: string; readonly count: number }[]
  /** The number of figures, when they are more than a file holds. */
  readonly of?: number
}
