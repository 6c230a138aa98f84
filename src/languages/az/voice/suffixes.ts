/** Azerbaijani suffixes of nouns and verbs: vowel harmony, and the buffer consonants and hyphens before a suffix. */

/** How the end of a text is read aloud, and what joins a suffix to it. */
interface Ending {
  readonly read: string
  readonly mark: '' | '-'
  /** A noun that already carries 'its': Ştatları, Təşkilatı. It takes an n before a case. */
  readonly possessed: boolean
}

/** Signs and abbreviations that are not read letter by letter. ABŞ takes the suffixes of 'ştat' (state). */
const readings: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'avro',
  '%': 'faiz',
  ABŞ: 'ştat',
  ŞƏT: 'şət',
  BRICS: 'briks',
  ASEAN: 'asean',
  OPEC: 'opek',
  NATO: 'nato',
  EFTA: 'efta',
}
const named: Readonly<Record<string, string>> = { F: 'ef', K: 'ka', L: 'el', M: 'em', N: 'en', R: 'er', S: 'es' }
/** The name of a letter: 'a' for the vowel A, 'el' for L, 'be' for B. */
const letter = (sign: string): string => named[sign] ?? (/[AIOUƏEİÖÜ]/.test(sign) ? small(sign) : `${small(sign)}e`)

const units = ['', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz']
const tens = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan']

/** The last word of a number read aloud: 2026 → altı, 2030 → otuz, 1900 → yüz, 2000 → min; of 2,30 it is otuz. */
function numeral(number: string): string {
  const digits = (number.split(',').at(-1) ?? '').replaceAll('\u00a0', '')
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  if (zeros === digits.length) return 'sıfır'
  const last = Number(digits[digits.length - 1 - zeros])
  if (zeros < 2) return (zeros === 0 ? units : tens)[last] ?? ''
  if (zeros === 2) return 'yüz'
  if (zeros < 6) return 'min'
  return zeros < 9 ? 'milyon' : 'milyard'
}

function ending(text: string): Ending {
  const number = /\d[\d\u00a0,]*$/.exec(text)?.[0]
  if (number !== undefined) return { read: numeral(number), mark: '-', possessed: false }
  const words = text.split(' ')
  const last = words.at(-1) ?? ''
  const sign = /\p{Lu}{2,}$|[$€%]$/u.exec(last)?.[0]
  if (sign !== undefined) return { read: readings[sign] ?? letter(sign.at(-1) ?? ''), mark: '-', possessed: false }
  // In a name of several words a closed vowel at the end is the possessive: Səudiyyə Ərəbistanı. San-Tome və Prinsipi is an exception.
  const possessed = words.length > 1 && /[ıiuü]$/.test(last) && last !== 'Prinsipi'
  return { read: small(last), mark: '', possessed }
}

const lastVowel = (read: string): string => read.match(/[aıouəeiöü]/g)?.at(-1) ?? 'ə'
const open = (read: string): 'a' | 'ə' => (/[aıou]/.test(lastVowel(read)) ? 'a' : 'ə')
const closedOf: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }
const closed = (read: string): string => closedOf[lastVowel(read)] ?? 'i'
const endsInVowel = (read: string): boolean => /[aıouəeiöü]$/.test(read)

const attach = (text: string, suffix: (ending: Ending) => string): string => {
  const end = ending(text)
  return `${text}${end.mark}${suffix(end)}`
}

/** Of: Çinin, Türkiyənin, ABŞ-ın, Birləşmiş Ştatlarının. */
export const genitive = (text: string): string =>
  attach(text, ({ read }) => `${endsInVowel(read) ? 'n' : ''}${closed(read)}n`)

/** To: Çinə, Türkiyəyə, ABŞ-a, Birləşmiş Ştatlarına. */
export const dative = (text: string): string =>
  attach(text, ({ read, possessed }) => {
    const buffer = endsInVowel(read) ? 'y' : ''
    return `${possessed ? 'n' : buffer}${open(read)}`
  })

/** From, than: Çindən, Türkiyədən, ABŞ-dan, Birləşmiş Ştatlarından, 30%-dən. */
export const ablative = (text: string): string =>
  attach(text, ({ read, possessed }) => `${possessed ? 'n' : ''}d${open(read)}n`)

/** In, at: ildə, yanvarında, kvartalda. */
export const locative = (text: string): string =>
  attach(text, ({ read, possessed }) => `${possessed ? 'n' : ''}d${open(read)}`)

/** With: Çinlə, ABŞ-la; after a vowel it is a separate word: Türkiyə ilə, BƏƏ ilə. */
export const comitative = (text: string): string =>
  endsInVowel(ending(text).read) ? `${text} ilə` : attach(text, ({ read }) => `l${open(read)}`)

/** Its: yanvarı, apreli, iyunu, 3-ü, 2-si. */
export const possessive = (noun: string): string =>
  attach(noun, ({ read }) => `${endsInVowel(read) ? 's' : ''}${closed(read)}`)

/** In the manner or language of: ingiliscə, azərbaycanca, türkcə. */
export const adverbial = (noun: string): string => attach(noun, ({ read }) => `c${open(read)}`)

/** Third: 3-cü, 16-cı, 2000-ci. */
export const ordinal = (digits: string): string => attach(digits, ({ read }) => `c${closed(read)}`)

/** The first letter in upper case by the Azerbaijani rule: i becomes İ. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('az') + words.slice(1)
const small = (word: string): string => word.toLocaleLowerCase('az')

/** Endings of a stem: -ıb, -dıq, -mışdı, -ırlar, -an, -dığımız, -maq; colloquial: -ıf, -ırıx. */
function verbEndings(vowel: 'a' | 'ə', close: string): readonly string[] {
  const many = `l${vowel}r`
  const we = ['q', 'k', 'x'].map(end => `${close}${end}`)
  const persons = ['', `${vowel}m`, `s${vowel}n`, `s${close}n${close}z`, many, ...we, `d${close}r`, `d${close}`]
  const past = ['', 'm', 'q', 'k', 'x', 'n', `n${close}z`, many].map(end => `d${close}${end}`)
  const done = ['b', 'f', 'p'].flatMap(end => ['', many, `d${close}r`].map(more => `${close}${end}${more}`))
  const finite = [...past, ...done, ...persons.flatMap(end => [`m${close}ş${end}`, `${close}r${end}`])]
  const [stop, soft] = vowel === 'a' ? ['q', 'ğ'] : ['k', 'y']
  // The participle 'what was sold' is a noun and takes all endings of nouns: for, from, with.
  const which = [`d${close}${soft}~`]
  const theirs = [`d${close}${stop}l${vowel}r~`]
  const nouns = [`${vowel}n`, `${vowel}n${many}`, `m${vowel}q`, `m${vowel}k`, `m${vowel}s${close}`, ...theirs]
  return [...finite, ...finite.flatMap(form => [`${form}m${close}`, `${form}s${vowel}`]), ...which, ...nouns]
}

/** There are eight harmonies, and many stems. */
const knownEndings = new Map<string, readonly string[]>()
function endingsOf(stem: string): readonly string[] {
  const vowel = open(stem)
  const close = closed(stem)
  const known = knownEndings.get(vowel + close) ?? verbEndings(vowel, close)
  knownEndings.set(vowel + close, known)
  return known
}

/** All forms of the stems, separated by commas; the last word of a phrase is its stem ('mal sat'). */
export const verb = (...stems: readonly string[]): string =>
  stems
    .flatMap(stem => {
      const isOpen = /[aıəeiuüoö]$/.test(stem)
      return endingsOf(stem).map(end => `${stem}${isOpen && /^[aəıiuü]/.test(end) ? `y${end}` : end}`)
    })
    .join(', ')
