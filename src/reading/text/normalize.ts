/** Normalises text before it is matched: 'İXRAC', 'ixrac' and 'i̇xrac' are one word; so are 'всё' and 'все'. */
import { remembered } from '../../data/model/remembered.ts'
import { languages } from '../../languages/languages.ts'

/** The longest text that is read, in characters. The rest of a longer text is ignored. */
const most = 1000

/** The beginning of the text in NFKC form, with ASCII digits and marks, without invisible characters and code. */
export function cleaned(text: string): string {
  const seen = beginningOf(beginningOf(text).normalize('NFKC'))
  return withoutCode(seen)
    .replace(invisible, '')
    .replace(mixedScript, inCyrillic)
    .replace(bracketed, '$1$2')
    .replace(roundZero, '0')
    .replace(digit, plainDigit)
    .replace(dash, '-')
    .replace(apostrophe, "'")
    .replace(onEachOther, '$1 $1')
}

/** Without the word that the limit would cut. */
const beginningOf = (text: string): string =>
  text.length <= most ? text : text.slice(0, most).replace(/(?<=\s)\S{1,40}$/u, '')

// Bidi and zero-width marks, soft hyphens, variation selectors, tags of flags.
const invisible = /\p{Cf}|\p{Variation_Selector}/gu
// Cyrillic words with Latin look-alikes: «c Kитаем».
const mixedScript =
  /(?<!\p{L})(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*[a-z])\p{L}+|(?<!\p{L})c(?= \p{L}*\p{Script=Cyrillic})/giu
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}
const inCyrillic = (word: string): string => word.replace(/[a-z]/gi, char => lookAlikes[char.toLowerCase()] ?? char)
// 刚果（金） is one name.
const bracketed = /(\p{Script=Han})\((\p{Script=Han}{1,2})\)/gu
// 2O25: the letter O instead of zero, Latin or Cyrillic.
const roundZero = /(?<=(?<![\p{L}\p{N}])2)[oо](?=[0-4]\d(?![\p{L}\p{N}]))/giu
const digit = /\p{Nd}/gu
const dash = /[‐-―−﹘﹣~〜∼]/gu
// г/г, м/м, y/y: year on year.
const onEachOther = /(?<!\p{L})([гмym])\/\1(?!\p{L})/giu
const apostrophe = /[‘’ʼʻ`´ʹ]/gu

/** Removes HTML tags, calls, SQL and terminal colours. Each pattern is bounded, so the time is linear in the text. */
const withoutCode = (text: string): string => code.reduce((seen, pattern) => seen.replace(pattern, ' '), text)

const code: readonly RegExp[] = [
  /\u001b\[[\d;]{0,16}[a-z]?/gi,
  /<\/?(?:script|img|iframe|svg|body|html|style|object|embed|link|meta|a|b|i|div)\b[^<>]{0,200}>/gi,
  /\b(?:alert|eval|prompt|confirm|exec|fetch|require|sleep)\([^()]{0,80}\)/gi,
  /\b(?:drop|alter|truncate) (?:table|database|schema)\b[\w ]{0,60}/gi,
  /\b(?:select \*|insert into|delete from|union select|union all select)[^\n;]{0,200}/gi,
]

/** Unicode has digits of every script in runs of ten: stepping down from a digit finds the zero of its script. */
function plainDigit(char: string): string {
  if (char >= '0' && char <= '9') return char
  const point = char.codePointAt(0) ?? 0
  let zero = point
  while (point - zero < 9 && isDigit(zero - 1)) zero -= 1
  return String((point - zero) % 10)
}
const isDigit = (point: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(point))

/** The key of a word: lower case, without diacritics, dotless i as i, ə as e, traditional characters simplified. */
export function normalize(word: string): string {
  if (plain.test(word)) return word.toLowerCase()
  return plainHan.test(word) ? simplified(word) : plainForm(word)
}

/** The same for each word of a phrase. */
export const normalizePhrase = (phrase: string): string => phrase.split(' ').map(normalize).join(' ')

const plainForm = remembered((word: string): string => {
  const bare = word
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(odd, char => oddities[char] ?? char)
  return han.test(bare) ? simplified(bare) : bare
})

// Without й and ё, which are letters with marks.
const plain = /^[a-zA-Zа-ик-яА-ИК-Я]*$/
/** Characters without another form in Unicode. */
const plainHan = /^[\u4e00-\u9fa5]*$/
const han = /\p{Script=Han}/u
const marks = /[\p{M}'.]/gu
const odd = /[ıəßøłđ]/g
const oddities: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

const simplifiedForms = new Map(
  languages.flatMap(({ grammar }) =>
    [...(grammar.characters?.variants.match(/../gu) ?? [])].map(pair => [pair.charAt(0), pair.charAt(1)] as const),
  ),
)

const simplified = (text: string): string => {
  for (const char of text)
    if (simplifiedForms.has(char)) return [...text].map(one => simplifiedForms.get(one) ?? one).join('')
  return text
}
