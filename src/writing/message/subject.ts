import type { Figure } from '../../answers/model/findings.ts'
import type { Say } from '../../languages/model/say.ts'

/** What a figure is of, by its measure: a value and its growth, a share, a place. */
export function subjectOf(
  { measure, flow, reporter, partner }: Pick<Figure, 'measure' | 'flow' | 'reporter' | 'partner'>,
  say: Say,
): string {
  if (measure === 'share') return say.shareSubject(flow, reporter, partner)
  return measure === 'rank' ? say.rankSubject(flow, reporter, partner) : say.subject(flow, reporter, partner)
}
