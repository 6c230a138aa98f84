/** What all pictures have: language, theme, the meanings of marks, sources, date and the name of the bot. */
import { publishedOn } from '../../../answers/figures/held/candidates.ts'
import { observationsOf } from '../../../answers/figures/held/definition.ts'
import { reliabilityOf } from '../../../answers/figures/reliability.ts'
import type { Figure } from '../../../answers/model/findings.ts'
import type { Picture } from '../../charts/chart.ts'
import type { Writing } from '../../message/draft.ts'
import { organisationName } from '../../message/source-line.ts'

/** Of a picture of these figures, whose foot names these sources. */
export function described(
  figures: readonly Figure[],
  names: readonly string[],
  { language: { code, say }, facts, bot, chosen }: Writing,
): Pick<Picture, 'language' | 'theme' | 'marks' | 'sources' | 'fewerSources' | 'date' | 'bot'> {
  const seen = new Set(figures.map(it => reliabilityOf(it, facts)))
  const marks = (['official', 'press', 'estimate'] as const).filter(it => seen.has(it))
  const published = figures.flatMap(observationsOf).map(it => publishedOn(it, facts))
  return {
    language: code,
    theme: chosen?.settings.theme ?? 'light',
    marks: marks.length < 2 ? [] : marks.map(mark => ({ mark, text: say.charts.marks[mark] })),
    sources: say.charts.sources(names, 0),
    fewerSources: names.slice(1).map((_, i) => say.charts.sources(names.slice(0, -i - 1), i + 1)),
    date: say.charts.dataOf(published.toSorted().at(-1) ?? ''),
    bot,
  }
}

/** Who counted the figures, each once. */
export const compilersOf = (figures: readonly Figure[], { facts, language }: Writing): readonly string[] => [
  ...new Set(figures.flatMap(observationsOf).map(it => organisationName(it.compiledBy, facts, language))),
]
