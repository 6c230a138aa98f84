/** Words of languages with other letters that are typed in Latin ones: "tovarooborot s kitaem za proshlyj god". */
import { once } from '../../data/model/remembered.ts'
import { languages } from '../../languages/languages.ts'
import type { Grammar, LatinSpelling } from '../../languages/model/hear/grammar.ts'
import { entries, type Lexicon, lexiconOf } from './lexicon.ts'
import { longestMatch, type Match } from './longest-match.ts'
import type { LexiconEntry } from './senses.ts'
import type { Token } from './tokenize.ts'

interface Spelled extends LatinSpelling {
  readonly lexicon: Lexicon
}

/** The phrases by skeleton. */
const spellings = once(() =>
  languages.flatMap(({ code, grammar }): readonly Spelled[] =>
    grammar.latin === undefined
      ? []
      : [{ ...grammar.latin, lexicon: lexiconOf(skeletonsOf(grammar, grammar.latin, code)) }],
  ),
)

const skeletonsOf = ({ letters }: Grammar, { ofOwn, short }: LatinSpelling, of: string): readonly LexiconEntry[] =>
  entries()
    .filter(({ code, words }) => code === of && words.every(({ stem }) => letters.test(stem)))
    .map(entry => ({ ...entry, words: entry.words.map(word => ({ ...word, stem: ofOwn(word.stem) })) }))
    .filter(({ words, sense }) => {
      const count = words.reduce((sum, { stem }) => sum + stem.length, 0)
      // Azerbaijani "yazı" (text) is not «Азия».
      const isShortName = sense.kind === 'area' && count === 3 && words.some(({ ending }) => ending !== 'none')
      return (count > 2 && !isShortName) || words.every(({ stem, ending }) => ending === 'none' && short.has(stem))
    })

/** The longest phrase in Latin letters that begins at a token. */
export function matchInLatin(row: readonly Token[], at: number): Match | undefined {
  for (const { lexicon, ofLatin, endings } of spellings()) {
    const skeletons = row
      .slice(at, at + 6)
      .map(token =>
        token.kind === 'word' && /^[a-z]+$/.test(token.text) ? { ...token, text: ofLatin(token.text) } : token,
      )
    const found = longestMatch([lexicon], skeletons, 0, (_, ending) => endings.has(ending))
    if (found !== undefined) return { ...found, to: at + found.to }
  }
  return undefined
}
