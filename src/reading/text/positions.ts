interface Span {
  readonly from: number
  /** The position after its last word. */
  readonly to: number
}

/** The positions in a row of words that these mentions take. */
export const positionsOf = (mentions: readonly Span[]): ReadonlySet<number> =>
  new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
