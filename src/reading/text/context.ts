import type { Area, Day, Project, Speaker } from '../../data/model/schema.ts'

/** In the arguments of a command every word is expected to mean something; in free text ('talk') most do not. */
export type ReadingMode = 'arguments' | 'talk'

/** The context of a reading: everything that the result depends on besides the text. */
export interface Context {
  readonly today: Day
  /** The country of "we" and "our", and the default reporter. */
  readonly home: Area
  /** Nothing tells whose outlet a text is of: "we" may be another country. */
  readonly isHomeGuessed?: boolean
  /** The default partner. */
  readonly partner: Area
  readonly speakers: readonly Speaker[]
  readonly projects: readonly Project[]
}
