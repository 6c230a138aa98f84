/** The number of a figure as typed: 395.1m, 417 800 000, 25 млрд 43 млн, 25亿4300万, "thirty-five", "a billion", "doubled". */
import { languages } from '../../../languages/languages.ts'
import { plainSum, wordsAt } from '../../posts/words/numerals.ts'
import { powerOfTen } from '../../slots/amount-words.ts'
import type { TaggedRow } from '../../text/tag-words.ts'
import { classOf, grammarOf } from '../../text/word-grammar.ts'
import { hasWord } from '../../text/word-sense.ts'

/** The digits of a number with their scale words. */
export interface TypedNumeral {
  readonly parts: readonly { readonly text: string; readonly scale?: Scale }[]
  /** The index after it. */
  readonly to: number
  /** Whether the number is in words, which need a scale or a unit behind them. */
  readonly isInWords: boolean
}

interface Scale {
  readonly power: number
  readonly to: number
  /** Before it three digits after a comma are decimals, thousands, or may be either. */
  readonly comma: 'decimal' | 'thousands' | 'either'
}

/** The numeral that begins at `at`; each further part has a smaller scale. */
export function numeralAt(row: TaggedRow, at: number, taken: ReadonlySet<number>): TypedNumeral | undefined {
  const first = partAt(row, at, taken)
  if (first === undefined) return undefined
  const parts = [first.part]
  let { to } = first
  for (let above = first.part.scale?.power; above !== undefined; ) {
    const next = row[to]?.kind === 'number' && !taken.has(to) ? partAt(row, to, taken) : undefined
    const power = next?.part.scale?.power
    if (next === undefined || power === undefined || power >= above) break
    parts.push(next.part)
    above = power
    to = next.to
  }
  return { parts, to, isInWords: first.isInWords }
}

function partAt(row: TaggedRow, at: number, taken: ReadonlySet<number>) {
  const lone = row[at]?.kind === 'word' && (row[at]?.text.length ?? 0) > 3 ? scaleAt(row, at) : undefined
  // "A billion", «миллиард».
  if (lone !== undefined) return { part: { text: '1', scale: lone }, to: lone.to, isInWords: true }
  const number = numberAt(row, at, taken)
  if (number === undefined) return undefined
  const scale = scaleAt(row, number.to)
  return {
    part: { text: number.text, ...(scale && { scale }) },
    to: scale?.to ?? number.to,
    isInWords: row[at]?.kind !== 'number' && scale === undefined,
  }
}

/** Digits with the groups of three after them: '417 800 000'; or a number in words. */
function numberAt(row: TaggedRow, at: number, taken: ReadonlySet<number>) {
  const word = row[at]
  if (word?.kind !== 'number') {
    const words = wordsAt(row, at)
    return words && { text: words.text, to: words.end }
  }
  if (!/^\d{1,3}$/.test(word.text)) return { text: word.text, to: at + 1 }
  let text = word.text
  let to = at + 1
  while (row[to]?.kind === 'number' && !taken.has(to) && /^\d{3}([.,]\d+)?$/.test(row[to]?.text ?? '')) {
    text += row[to]?.text ?? ''
    to += 1
  }
  return { text, to }
}

function scaleAt(row: TaggedRow, at: number): Scale | undefined {
  const word = row[at]
  const power = powerOfTen(word)
  if (power === undefined) return undefined
  const grammar = grammarOf(word)
  const isDecimal = power >= 9 || grammar?.hasDecimalComma === true
  // '4,870 mln' may be of any language; '$2,159 million', '$2,159m' are English, 2,159万 is Chinese.
  const short = /^(?:[mk]|.{4,}|\p{Script=Han}+)$/u.test(word?.text ?? '') ? 'thousands' : 'either'
  return { power, to: row[at + 1]?.text === '.' ? at + 2 : at + 1, comma: isDecimal ? 'decimal' : short }
}

/** What decides how a mark before three digits is read. */
interface Marks {
  /** Percent, times: small, so the mark is decimal. */
  readonly isRatio: boolean
  /** Families, tonnes: counted, so the digits are thousands. */
  readonly isCount: boolean
}

/** The digits with a point for decimals, and the scale. The value is undefined when they can be read in two ways: '4,870'. */
export function numberOf(
  { parts }: TypedNumeral,
  marks: Marks,
): { readonly value?: string; readonly unitMult: number; readonly isScaled: boolean } {
  const read = parts.flatMap(({ text, scale }) => {
    const digits = plainDigits(text, marks, scale)
    return digits === undefined ? [] : [{ digits, power: scale?.power ?? 0 }]
  })
  const isScaled = parts[0]?.scale !== undefined
  if (read.length < parts.length) return { unitMult: 0, isScaled }
  const { value, unitMult } = plainSum({ parts: read })
  return { value, unitMult, isScaled }
}

/** '4,87' → '4.87', '395,100,000' → '395100000'. Before a scale word a point is decimal. */
function plainDigits(text: string, { isRatio, isCount }: Marks, scale: Scale | undefined): string | undefined {
  const groups = text.split(/[.,]/)
  const [first = '', ...rest] = groups
  const marks = [...text.replace(/\d/g, '')]
  const [mark] = marks
  const last = rest.at(-1) ?? ''
  if (mark === undefined) return text
  if (marks.length > 1) {
    if (first.length > 3 || rest.slice(0, -1).some(group => group.length !== 3)) return undefined
    if (new Set(marks).size === 1) return last.length === 3 ? groups.join('') : undefined
    // 1,234,567.8: the last mark is another one.
    return marks.slice(0, -1).every(it => it === mark) ? `${groups.slice(0, -1).join('')}.${last}` : undefined
  }
  const hasDecimals = last.length !== 3 || first.length > 3 || /^0+$/.test(first) || isRatio
  if (hasDecimals || (scale !== undefined && (mark === '.' || scale.comma === 'decimal'))) return `${first}.${last}`
  return isCount || scale?.comma === 'thousands' ? `${first}${last}` : undefined
}

const multiples = languages.flatMap(({ grammar }) => grammar.multiples ?? [])

/** "Doubled", «втрое», 翻一番: to so many times; "halved" is to a half. */
export function multipleAt(row: TaggedRow, at: number): { readonly value: string; readonly to: number } | undefined {
  if (hasWord(row[at], 'double') && row[at]?.kind !== 'han') {
    const named = multiples.find(([pattern]) => pattern.test(row[at]?.text ?? ''))
    return { value: String(named?.[1] ?? 2), to: at + 1 }
  }
  for (let to = at + 1; to <= Math.min(at + 3, row.length); to += 1) {
    const text = row
      .slice(at, to)
      .map(({ text, kind }, i) => (kind === 'han' || i === 0 ? text : ` ${text}`))
      .join('')
    const found = multiples.find(([pattern]) => pattern.exec(text)?.index === 0)
    if (found !== undefined) return { value: String(found[1]), to }
    if (classOf('halved').exec(text)?.index === 0) return { value: '0.5', to }
    if (hasWord(row[at], 'double')) return { value: '2', to }
  }
  return undefined
}
