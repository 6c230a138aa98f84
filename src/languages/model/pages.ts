export interface PageValues {
  readonly observations: string
  readonly sources: string
  readonly statements: string
  readonly version: string
  readonly newest: string
  readonly pair: string
  readonly language: string
  /** How many countries have figures, and those that have most. */
  readonly countries: string
  readonly most: string
  /** '@karvan_bot', for groups. */
  readonly bot: string
}
