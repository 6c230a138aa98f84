import type { Area, Day, Project, Speaker } from '../../data/model/schema.ts'

/** What a reading depends on besides the text: the day, whose bot this is, and the names that the store knows. */
export interface Context {
  readonly today: Day
  /** Whom "we" and "our" mean, and the reporter where none is named. */
  readonly home: Area
  /** The partner where none is named. */
  readonly partner: Area
  readonly speakers: readonly Speaker[]
  readonly projects: readonly Project[]
}
