/** A text in plain characters, each where it was: the spans of claims are positions of the original. */
import { languages } from '../../languages/languages.ts'
import { currencyOf } from './words/currencies.ts'
import { postPieces, postTokens } from './words/pieces.ts'

/** Same length as the text: plain digits, marks and spaces, and wrapped lines joined. */
export const plainCharacters = (text: string): string =>
  joinWrappedLines(
    text,
    inUsualOrder(withPoints(withColumns(text)))
      .replace(numberedBullet, ' ')
      .replace(pointBehindItem, ')')
      .replace(andAHalf, '.5  ')
      .replace(quotedBeltAndRoad, '$1各国')
      .replace(faceBetweenClauses, mark => ';'.padEnd(mark.length))
      .replace(unusualCharacter, plainCharacter)
      .replace(usDollarSign, sign => 'US$'.padEnd(sign.length))
      .replace(cediSign, 'GHS')
      .replace(circleAsZero, '〇')
      .replace(/--(?<=\s--)(?=\s)/g, '— ')
      .replace(/—(?<=\S—)(?=\S)/g, '-')
      .replace(slashOfYearOnYear, ' ')
      .replace(betweenSlashes, words => `(${words.slice(1, -1)})`)
      .replace(tildeOfRange, '-')
      .replace(latinLetterAsPreposition, letter => (letter === 'c' ? 'с' : 'С'))
      .replace(spaceBetweenHan, (space, at: number, whole: string) => (isInAmount(whole, at) ? space : ',')),
  )

const orders = languages.flatMap(({ grammar }) => grammar.reordered ?? [])

/** "The same 2024 period" as "the same period 2024". */
const inUsualOrder = (text: string): string => orders.reduce((made, [from, to]) => made.replace(from, to), text)

/** "35,8%", "USD 8,473 bln", "USD 1, 118 bln": the commas of a text that has them before decimals, and neither points nor thousands. Not "26,500 million". */
const withPoints = (text: string): string =>
  /\d,\d{1,2} ?%/.test(text) && !/\d(?:\.\d|,\d{3},\d{3})/.test(text)
    ? text.replace(
        /(?<![\d,.])(\d{1,3}),((?<=[A-Z]{3} \d{1,3},) |)(?=\d{3} (\p{L}+))/gu,
        (all, digits: string, space: string, unit: string) => (isOfBillions(unit) ? `${space}${digits}.` : all),
      )
    : text

const isOfBillions = (unit: string): boolean =>
  postPieces(postTokens(unit)).some(({ senses }) => senses.some(it => it.kind === 'scale' && it.power >= 9))

/** A space between two clauses of Chinese. */
const spaceBetweenHan = / (?<=[\p{Script=Han}%] )(?=\p{Script=Han}|(?:19|20)\d\d\p{Script=Han})/gu

/** 25.3亿 美元: the space behind a scale, before a currency. */
const isInAmount = (plain: string, at: number): boolean =>
  /\d\p{Script=Han}{1,2}$/u.test(plain.slice(Math.max(0, at - 3), at)) &&
  currencyOf(postPieces(postTokens(plain.slice(at + 1, at + 4)))[0]) !== undefined

/** "• 1. Italy", "- 🥇 Italy": the number tells as much. */
const numberedBullet = /^[•▪·—–-](?= (?:\d{1,2}[.)] |\d\ufe0f?\u20e3|[🥇🥈🥉]))/gmu

/** 5.2025年, 9.11月: an item's number right before a year or a month is no decimal. */
const pointBehindItem = /(?<=^\d{1,2})[.．](?=(?:19|20)\d\d年|\d{1,2}月)/gmu

/** "2-1/2 percent" */
const andAHalf = /(?<=(?<!\d)\d{1,2})-1\/2(?!\d)/g

/** 共建“一带一路”国家: quotation marks would split the name. Their two characters become "all countries", so that positions stay. */
const quotedBeltAndRoad = /[“"](一带一路)[”"]/g

/** 🤦 between clauses: a face ends one as a mark does. */
const faceBetweenClauses = /(?<=[\p{L}\p{N}] ?)[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}](?= ?\p{L})/gu

/** A line of a pasted table: two tabs, wide spaces or runs of spaces inside it. */
const tabbedLine = /^[^\n]*\S(?:[ ]*[\t\u3000]|[ ]{3})[^\n]*\S(?:[ ]*[\t\u3000]|[ ]{3})[^\n]*\S[^\n]*$/gmu
const betweenColumns = /^\t|(?<=\S[ ]*)[\t\u3000]+(?=[ ]*\S)|(?<=\S)[ ]{3,}(?=\S)/gu

const withColumns = (text: string): string =>
  /[\t\u3000]|\S {3,}\S/.test(text)
    ? text.replace(tabbedLine, line => line.replace(betweenColumns, gap => '|'.padEnd(gap.length)))
    : text

// These patterns begin with the character that they replace: a pattern that looks back first is tried at each character.
/** "y/y", «м/м»: year on year, month on month. */
const slashOfYearOnYear = /\/(?<=(?<![\p{L}\p{N}])\p{L}\/)(?=\p{L}(?![\p{L}\p{N}]))/gu

/** /Корр. ИТАР-ТАСС/, «3 трлн иен /41 млрд долларов/»: brackets of old dispatches. */
const betweenSlashes = /\/(?<=[\s]\/)(?=\S)[^/\n]{1,80}\/(?<=\S\/)(?=[\s.,;:]|$)/gu

/** U.S.$5bn and $US5bn, which are written US$5bn as well. */
const usDollarSign = /U\.S\.\$|\$US(?= ?\d)/g

/** GH¢5bn, GH₵5bn: cedis of Ghana. */
const cediSign = /GH[¢₵]/g

/** 六四○七點五億: a circle as the zero of a number in characters. */
const circleAsZero = /[○◯](?<=[〇一二三四五六七八九十百○◯点點].)|[○◯](?=[点點])/g

/** 1~8月: a range. */
const tildeOfRange = /[~〜∼](?<=\d\p{Script=Han}?.)(?=\d)/gu

/** «Товарооборот c 2020 года» with a Latin letter. */
const latinLetterAsPreposition = /[cC](?= [\p{Script=Cyrillic}\d])(?<=^.|[\p{Script=Cyrillic}\d][ ,]+.|\n.)/gu

/** Everything but ASCII and letters. A class of scripts is slow, so the usual characters are told first. */
const unusualCharacter =
  /(?![\x00-\x7f\u0400-\u0481\u4e00-\u9fa5])[^\p{RI}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]|[ӘәËë]/gu

function plainCharacter(char: string): string {
  const known = marks.get(char)
  if (known !== undefined) return known.padEnd(char.length)
  if (char.length > 1) return ' '.repeat(char.length)
  if (/\p{Cf}|\p{Zs}|\p{Me}|\p{Variation_Selector}/u.test(char)) return ' '
  const compatible = char.normalize('NFKC')
  return compatible.length === 1 ? compatible : char
}

const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '‘’ʼʻ´ʹ',
    '-': '‐‑‒–−﹣➖',
    '+': '➕',
    '—': '―',
    '"': '”“„‟«»「」『』',
    '↑': '⬆▲↗📈🔺🔼△',
    '↓': '⬇▼↘📉🔻🔽▽',
    1: '🥇',
    2: '🥈',
    3: '🥉',
    ə: 'ә',
    Ə: 'Ә',
    ё: 'ë',
    Ё: 'Ë',
  }).flatMap(([plain, chars]) => [...chars].map(char => [char, plain] as const)),
)

const longestIndent = 40

/** Lines that were broken to a width go on after a space; paragraphs, lists and tables keep their lines. `typed` is the text before its characters were replaced. */
function joinWrappedLines(typed: string, text: string): string {
  const width = widthOf(text)
  const hasCapitals = /\p{Lu}\p{Ll}/u.test(text)
  return text.replace(/\r?\n(?! {3}|\t|[ ]*\r?\n|[ ]*(?:[•*\p{RI}]|[-—]\S))/gu, (wrap, at: number) => {
    const before = text.charAt(at - 1)
    const start = at + wrap.length
    const below = text.slice(start, start + longestIndent).trimStart()
    const next = below.charAt(0)
    // "📥 imports $5 billion": a picture begins an item.
    if (/^\p{Extended_Pictographic}/u.test(typed.slice(start, start + longestIndent).trimStart())) return wrap
    // "imports ↵ - $5 billion": a dash has no room in a full line.
    const isDash = next === '-' || next === '—'
    const isFull = width !== undefined && at - text.lastIndexOf('\n', at - 1) > width - 9
    if (isDash && !(isFull && /[\p{L}\d"),]/u.test(before))) return wrap
    // «вырос на ↵ 11%»
    const isLed =
      /\p{L} \p{Ll}{1,2}$/u.test(text.slice(Math.max(0, at - 6), at)) && /^[\p{Sc}\d](?!\d?[.)] )/u.test(below)
    // '… in all spheres," ↵ the ambassador noted'
    const isSaid = before === '"' && text.charAt(at - 2) === ','
    // "A $15 billion U.S. ↵ Trade deficit"
    const isShort = width !== undefined && /(?<!\p{L})(?:\p{Lu}\.){2}$/u.test(text.slice(Math.max(0, at - 6), at))
    const isInside = before !== '' && (isSaid || isShort || !/[.!?:;。\n"]/.test(before)) && next !== ''
    const isOpen = width !== undefined || isLed || (hasCapitals ? /[\p{Ll}(]/u : /\(/).test(next)
    const isJoined = isInside && isOpen && !isBetweenRows(text, at, start)
    return isJoined ? ' '.repeat(wrap.length) : wrap
  })
}

/** The rows of a table; «экспорт: 84,4 млн долларов»; «Оборот, млн долларов: 10 412,3», below it «в % к январю 2025 года: 104,6». */
function isBetweenRows(text: string, end: number, start: number): boolean {
  const close = text.indexOf('\n', start)
  const [above, below] = [
    text.slice(text.lastIndexOf('\n', end - 1) + 1, end),
    text.slice(start, close === -1 ? undefined : close).trim(),
  ]
  const areBoth = (pattern: RegExp): boolean => pattern.test(above) && pattern.test(below)
  const areRows = [labelAndNumber, dashAndNumber, numberedLine].some(areBoth)
  return above.includes('|') || below.includes('|') || rowOfTable.test(below) || areRows
}
/** "2. Russia" */
const numberedLine = /^\s{0,3}\d{1,2}[.)] \p{L}/u
/** "Imports: $4.79 billion", "Italy; 11342.3; 518.1". */
const rowOfTable =
  /^[^\p{L}\d]{0,3}\p{L}[^\d:;.]{1,40}: ?[-+$~]?\d|^[^;\d]{1,40}(?:; ?(?:[-+]?[\d., ]{1,20}%?|[^;\d]{1,40})){2,}$/u
const dashAndNumber = /^[^\p{L}\d]{0,3}\p{L}[^\d:;.]{1,40} [—-] ?[-+$~]?\d/u
const labelAndNumber = /^[^\d:].{1,160}[:—-] ?[-+]?\d[\d ., ]{0,20}%?$/u

/** The longest line, if most lines end inside a sentence and go on with a small letter, or have no room for the next word. */
function widthOf(text: string): number | undefined {
  const lines = text.slice(0, 4000).split('\n')
  const longest = Math.max(...lines.map(line => line.length))
  if (lines.length < 4 || longest > 100 || longest < 30) return undefined
  const cut = lines.slice(0, -1).filter((line, at) => /[\p{L}\p{N},-]\s*$/u.test(line) && lines[at + 1]?.trim() !== '')
  const below = lines.slice(1).filter((line, at) => cut.includes(lines[at] ?? '') && /^\s{0,2}\p{Ll}/u.test(line))
  const areMostWrapped = cut.length >= 2 && below.length * 2 > cut.length
  return areMostWrapped || areFilled(lines, longest) ? longest : undefined
}

/** Two of three lines inside a paragraph end where the next word would not fit. */
function areFilled(lines: readonly string[], longest: number): boolean {
  const inside = lines.slice(0, -1).flatMap((line, at) => {
    const [, next] = /^\s{0,2}(\S{1,20})\s/u.exec(lines[at + 1] ?? '') ?? []
    return next === undefined || /(?:^|[.!?:;])\s*$/.test(line) ? [] : [line.trimEnd().length + 1 + next.length]
  })
  return inside.length >= 3 && inside.filter(length => length > longest).length * 3 >= inside.length * 2
}
