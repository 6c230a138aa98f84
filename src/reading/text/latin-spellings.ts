/**
 * Russian in Latin letters: "tovarooborot s kitaem za proshlyj god". Phrases and texts are reduced to one skeleton,
 * in which the alphabets and the romanisations do not differ: ш, sh and sch are one letter.
 */
import { endingsOf } from './inflection.ts'
import { entries, type Lexicon, lexiconOf } from './lexicon.ts'
import type { Token } from './tokenize.ts'

const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'q', ш: 'w', щ: 'w', ъ: '', ы: 'i', ь: '' },
  ...{ э: 'e', ю: 'u', я: 'a' },
}
const latin: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'w'],
  [/zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/tc|ts/g, 'c'],
  [/ch/g, 'q'],
  [/yu|iu(?!$)|ju/g, 'u'],
  [/ya|ja/g, 'a'],
  [/ye|je|yo|jo/g, 'e'],
  [/y|j$/g, 'i'],
]

const fromCyrillic = (word: string): string => [...word].map(char => cyrillic[char] ?? char).join('')
const fromLatin = (word: string): string => latin.reduce((made, [from, to]) => made.replace(from, to), word)

/** The Russian phrases by skeleton; built at the first use. */
export function latinRussian(): Lexicon {
  lexicon ??= lexiconOf(
    entries()
      .filter(entry => entry.code === 'ru' && entry.words.every(word => /[а-я]/.test(word.stem)))
      .map(entry => ({ ...entry, words: entry.words.map(word => ({ ...word, stem: fromCyrillic(word.stem) })) }))
      // Two letters of Russian are also words of other languages; `isLittle` admits the prepositions. So are three of an
      // inflected name: Azerbaijani "yazı" (text) is not «Азия».
      .filter(({ words, sense }) => {
        const letters = words.reduce((sum, word) => sum + word.stem.length, 0)
        const isShortName = sense.kind === 'area' && letters === 3 && words.some(word => word.ending === 'ru')
        return (letters > 2 && !isShortName) || words.every(isLittle)
      }),
  )
  return lexicon
}
let lexicon: Lexicon | undefined

const isLittle = ({ stem, ending }: { readonly stem: string; readonly ending: string }): boolean =>
  ending === 'none' && /^(s|so|v|vo|iz|za|na|po|k|i|a|u|o|do|ot|mi)$/.test(stem)

/** The Latin words of a text as skeletons, to be matched with `latinRussian`. */
export const skeletons = (row: readonly Token[]): readonly Token[] =>
  row.map(token =>
    token.kind === 'word' && /^[a-z]+$/.test(token.text) ? { ...token, text: fromLatin(token.text) } : token,
  )

/** Whether the skeleton of a Russian word may take this ending. */
export function mayEndInLatin(ending: string): boolean {
  endings ??= new Set([...endingsOf('ru')].map(fromCyrillic))
  return endings.has(ending)
}
let endings: ReadonlySet<string> | undefined
