/** One-character names of the countries that a Chinese text names in full: 巴 is Pakistan or Brazil, 中巴贸易. */
import { isCountry } from '../../../answers/model/areas.ts'
import { multimap } from '../../../data/model/lists.ts'
import { once } from '../../../data/model/remembered.ts'
import type { Area } from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import { entriesOfLetter, type Lexicon, lexiconOf } from '../../text/lexicon.ts'
import { normalize } from '../../text/normalize.ts'
import { shortNames } from '../../text/place-names.ts'
import type { Piece } from './pieces.ts'
import { sounds } from './vocabulary.ts'

export interface ShortNames {
  readonly letters: ReadonlyMap<string, Area>
  /** The pairs of these names, and the names behind a preposition. */
  readonly lexicon?: Lexicon
}

/** The short names that the full names of a text give their meaning. */
export function shortNamesIn(plain: string): ShortNames {
  const found = new Map<string, Area | 'several'>()
  const simplified = plain.replace(/\p{Script=Han}+/gu, normalize)
  for (const { 0: letter, index } of simplified.matchAll(initials)) {
    const area = (countriesByInitial().get(letter) ?? []).find(([name]) => simplified.startsWith(name, index))?.[1]
    if (area === undefined) continue
    const held = found.get(letter)
    found.set(letter, held === undefined || held === area ? area : 'several')
  }
  const letters = new Map(
    [...found].flatMap(([letter, area]) => (isNew(letter, area) ? [[letter, area] as const] : [])),
  )
  return letters.size === 0 ? none : { letters, lexicon: lexiconFor(letters) }
}
const none: ShortNames = { letters: new Map() }

/** Names of one character that every text may use: 俄, 德. */
export const usualLetters: ReadonlyMap<string, Area> = new Map(
  languages.flatMap(({ hear }) => Object.entries(hear.letters ?? {})),
)
/** 乌俄 are Ukraine and Russia, if the text does not name Uzbekistan. */
const inPairs: ReadonlySet<string> = new Set(languages.flatMap(({ hear }) => Object.keys(hear.letterPairs ?? {})))
const isNew = (letter: string, area: string): boolean =>
  area !== 'several' && (area !== usualLetters.get(letter) || inPairs.has(letter))

const letters = languages.map(({ hear }) => hear.initials ?? '').join('')
const initials = new RegExp(`[${letters}]`, 'gu')

/** The full names of countries by their first character, the longest first. */
const countriesByInitial = once(() => {
  const all = [...letters]
    .flatMap(entriesOfLetter)
    .flatMap(({ words, sense }): readonly (readonly [string, Area])[] => {
      const name = words[0]?.stem ?? ''
      const isFull = name.length > 1 && name.startsWith(name.match(initials)?.[0] ?? '-')
      return isFull && sense.kind === 'area' && sense.city === undefined && isCountry(sense.area)
        ? [[name, sense.area]]
        : []
    })
  const longestFirst = all.toSorted(([a], [b]) => b.length - a.length)
  return multimap(longestFirst.map(one => [one[0].charAt(0), one] as const))
})

/** Few texts have the same countries; a channel's texts often do. */
const mostHeld = 20
const held = new Map<string, Lexicon>()

function lexiconFor(letters: ReadonlyMap<string, Area>): Lexicon {
  const key = [...letters].sort().join()
  const known = held.get(key)
  if (known !== undefined) return known
  if (held.size >= mostHeld) held.clear()
  const made = lexiconOf(
    languages.flatMap(({ hear }) =>
      hear.letters === undefined
        ? []
        : shortNames({ code: hear.code, letters: { ...hear.letters, ...Object.fromEntries(letters) } }, (...all) =>
            all.some(letter => letters.has(letter)),
          ),
    ),
  )
  held.set(key, made)
  return made
}

/** 沙欣·穆斯塔法耶夫, 据穆斯塔法耶夫介绍: characters of a transcribed name, behind its point or between unknown ones of sounds. */
export function isInHanName(general: readonly Piece[], at: number): boolean {
  const start = general.findLastIndex((piece, i) => i <= at && (piece.kind !== 'han' || !piece.glued))
  const [first, before] = [general[start], general[start - 1]]
  const isSound = (piece: Piece | undefined): boolean =>
    piece?.kind === 'han' && piece.senses.length === 0 && sounds.has(piece.text)
  const isBeforeSound = isSound(general[at + 1]) && general[at + 1]?.glued === true
  const isOfName = first?.kind === 'han' && before?.kind === 'han' && first.from - before.to === 1
  const lead = general.slice(start, at)
  return isOfName && lead.every(it => it.senses.length === 0)
    ? lead.length > 0 || isBeforeSound
    : isBeforeSound && isSound(general[at - 1])
}
