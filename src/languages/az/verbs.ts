/** Azerbaijani verbs of questions. A stem covers its past and present forms, not the future ones. */

interface Vowels {
  readonly open: 'a' | 'ə'
  readonly closed: string
}
const closedOf: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }

/** Vowel harmony: the vowels of the endings, by the last vowel of the stem. */
function vowelsOf(stem: string): Vowels {
  const last = stem.match(/[aıəeiuüoö]/g)?.at(-1) ?? 'ə'
  return { open: /[aıou]/.test(last) ? 'a' : 'ə', closed: closedOf[last] ?? 'i' }
}

/** Endings of a stem: -ıb, -dıq, -mışdı, -ırlar, -an, -dığımız, -maq; colloquial: -ıf, -ırıx. */
function endings({ open, closed }: Vowels): readonly string[] {
  const many = `l${open}r`
  const we = ['q', 'k', 'x'].map(end => `${closed}${end}`)
  const persons = ['', `${open}m`, `s${open}n`, `s${closed}n${closed}z`, many, ...we, `d${closed}r`, `d${closed}`]
  const past = ['', 'm', 'q', 'k', 'x', 'n', `n${closed}z`, many].map(end => `d${closed}${end}`)
  const done = ['b', 'f', 'p'].flatMap(end => ['', many, `d${closed}r`].map(more => `${closed}${end}${more}`))
  const finite = [...past, ...done, ...persons.flatMap(end => [`m${closed}ş${end}`, `${closed}r${end}`])]
  const [stop, soft] = open === 'a' ? ['q', 'ğ'] : ['k', 'y']
  // The participle 'what was sold' is a noun and takes all endings of nouns: for, from, with.
  const which = [`d${closed}${soft}~`]
  const theirs = [`d${closed}${stop}l${open}r~`]
  const nouns = [`${open}n`, `${open}n${many}`, `m${open}q`, `m${open}k`, `m${open}s${closed}`, ...theirs]
  return [...finite, ...finite.flatMap(form => [`${form}m${closed}`, `${form}s${open}`]), ...which, ...nouns]
}

/** All forms of the stems, separated by commas; the last word of a phrase is its stem ('mal sat'). */
export const verb = (...stems: readonly string[]): string =>
  stems
    .flatMap(stem => {
      const isOpen = /[aıəeiuüoö]$/.test(stem)
      return endings(vowelsOf(stem)).map(end => `${stem}${isOpen && /^[aəıiuü]/.test(end) ? `y${end}` : end}`)
    })
    .join(', ')
