/** What the tests of the languages share: texts as a reader sees them, and figures to speak of. */
import type { Published } from '../../src/answers/model/findings.ts'
import type { Amount } from '../../src/data/model/schema.ts'
import type { CitationTarget, Text, TextPiece } from '../../src/languages/model/voice/text.ts'

/** As a reader sees it; every citation is [1]. */
export const plain = (text: Text): string =>
  text
    .map(piece => {
      if (typeof piece === 'string') return piece
      if ('bold' in piece) return piece.bold
      if ('italic' in piece) return plain(piece.italic)
      if ('link' in piece) return piece.link
      return 'cite' in piece ? '[1]' : ''
    })
    .join('')

const cited: CitationTarget = { citation: { source: 'report-2026-03-13', excerpt: 'reached $4.87 billion' } }
export const cite: TextPiece = { cite: cited }

export const amount = (value: string, unitMult: number, unit: string, bound?: Amount['bound']): Amount =>
  bound === undefined ? { value, unitMult, unit } : { value, unitMult, unit, bound }

/** A figure of Azerbaijan's turnover with China in 2024. */
export function published(measure: Published['measure'], held: Amount): Published {
  const key = { measure, flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2024' } as const
  const observation = { ...key, id: 'one', compiledBy: 'AZ_SCC', amount: held, citation: cited.citation }
  return { ...key, by: 'publisher', amount: held, observation, mirrored: false }
}
