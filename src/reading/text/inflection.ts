/** Endings that a stem may take in each language, all normalised, and the role that a case ending gives a place. */
import type { Code } from '../../data/model/schema.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Case endings of nouns and adjectives; й is normalised to и. */
const russian = list(
  'а у е и ы о ь ю я ом ем ои еи ою ею ью ам ям ами ями ах ях ов ев ах ия ие ии ию иеи ием иям иях иями ии ' +
    'ая яя ое ее ые ие ыи ии ого его ому ему ым им ую юю ых их ыми ими ьи ья ье ьями',
)
const english = list('s es ed d ing ly ern n')

/** Azerbaijani suffixes; a word may take several: bazar-lar-ımız-dan. */
const azMorphemes: readonly string[] = [
  ...list('lari leri lar ler imiz umuz miz muz iniz unuz lik luk liq luq ki'),
  ...list('nin nun in un dan den nda nde da de yla yle la le ya ye na ne'),
  ...list('ni nu yi yu si su dir dur mi mu li lu a e i u n m ci cu'),
  // Colloquial: Çinnən, Türkiyəynən (with), neçədi (is); first person plural: kəsirdəyik.
  ...list('nan nen ynan ynen di du yik yuk yiq yuq'),
]

/** A word has one case, and only these come after it: "Narniyadan" is not "nar" (pomegranate) with -ya and -dan. */
const azCases = list('dan den nda nde da de ya ye nin nun')
const azAfterCase = list('ki dir dur mi mu di du yik yuk yiq yuq')

const known = new Map<string, boolean>()
/** Whether the letters are Azerbaijani suffixes, four at most. */
function isAzerbaijani(rest: string, left = 4, before = ''): boolean {
  if (rest === '') return true
  if (left === 0 || rest.length > 14) return false
  return azMorphemes.some(
    one =>
      rest.startsWith(one) &&
      (azAfterCase.has(one) || !azCases.has(before)) &&
      isAzerbaijani(rest.slice(one.length), left - 1, one),
  )
}

/** All endings of Russian or English. */
export const endingsOf = (code: 'ru' | 'en'): ReadonlySet<string> => (code === 'ru' ? russian : english)

/** Whether a stem of that language may take this ending. '' is always allowed. */
export function mayEnd(code: Code, ending: string): boolean {
  if (ending === '') return true
  if (code === 'ru') return russian.has(ending)
  if (code === 'en') return english.has(ending)
  if (code === 'zh') return false
  const answer = known.get(ending)
  if (answer !== undefined) return answer
  const found = isAzerbaijani(ending)
  // The cache is bounded, because texts are untrusted.
  if (known.size < 5000) known.set(ending, found)
  return found
}

/** The role of a place in the trade. */
export type Role = 'to' | 'from' | 'with' | 'of' | 'in'

/** Azerbaijani: the role that a case ending gives a place. Çin-dən is from, Çin-ə to, Çin-in of. */
export function azRole(ending: string): Role | undefined {
  const bare = ending.replace(/(d[iu]r?|m[iu])$/, '')
  if (/[dt][ae]n$/.test(bare)) return 'from'
  if (/(l[ae]|n[ae]n)$/.test(bare)) return 'with'
  if (/^(n?[iu]n|si?nin)$/.test(bare)) return 'of'
  if (/d[ae](ki)?$/.test(bare)) return 'in'
  if (/^(y|n|s?in)?[ae]$/.test(bare)) return 'to'
  return undefined
}

const genitive = list('а я и ы')
const dative = list('у ю е')
/**
 * Russian: the role that a case ending gives a place without a preposition, «экспорт Китая». `nominative` is the ending of
 * the name.
 */
export function ruRole(ending: string, nominative: string): Role | undefined {
  if (ending === nominative) return undefined
  if (genitive.has(ending)) return 'of'
  return dative.has(ending) ? 'to' : undefined
}
