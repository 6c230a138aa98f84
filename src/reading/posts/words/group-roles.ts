/** The role of a group of countries by the words around "its countries". */
import type { Role } from '../../../languages/model/hear/grammar.ts'
import { grammarOf, isPostposed } from '../../text/word-grammar.ts'
import { hasWord } from '../../text/word-sense.ts'
import { is } from './is.ts'
import type { Piece } from './pieces.ts'

/** "With the countries of the EAEU", "MDB ölkələri ilə": the word of the role is beside the countries, not the name. */
export function roleOfCountriesOf(
  general: readonly Piece[],
  row: readonly Piece[],
  at: number,
): { readonly role?: Role } {
  const isCountries = (piece: Piece | undefined): boolean =>
    row.some(it => it.from === piece?.from && (is(it, 'the-country') || (is(it, 'unit') && !is(it, 'exports'))))
  const behind = general.slice(at + 1, at + 5)
  const last = behind.findIndex(piece => isPostposed(piece) && hasWord(piece, 'with'))
  if (last > 0 && row.some(it => it.from === behind[last - 1]?.from && is(it, 'the-country'))) return { role: 'with' }
  if (grammarOf(general[at])?.adpositions !== 'before') return {}
  const noun = general.findLastIndex((piece, i) => i < at && i >= at - 3 && isCountries(piece))
  const isOf = general.slice(noun + 1, at).some(piece => hasWord(piece, 'of')) && noun !== -1
  const lead = isOf
    ? general.slice(Math.max(0, noun - 3), noun).findLast(piece => roleIn(piece) !== undefined)
    : undefined
  const role = lead === undefined ? undefined : roleIn(lead)
  return role === undefined ? {} : { role }
}

const roleIn = (piece: Piece): Role | undefined =>
  hasWord(piece, 'trade', 'turnover', 'exports', 'imports')
    ? undefined
    : hasWord(piece, 'with')
      ? 'with'
      : hasWord(piece, 'from')
        ? 'from'
        : hasWord(piece, 'to')
          ? 'to'
          : undefined
