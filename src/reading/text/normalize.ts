/** Normalises text before it is matched: 'İXRAC', 'ixrac' and 'i̇xrac' are one word; so are 'всё' and 'все'. */
import type { Sense } from './senses.ts'

/** The longest text that is read, in characters. The rest of a longer text is ignored. */
const most = 1000

/** The beginning of the text in NFKC form, with ASCII digits and marks, without invisible characters and code. */
export function cleaned(text: string): string {
  const seen = text.slice(0, most).normalize('NFKC').slice(0, most)
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

// Bidi and zero-width marks, soft hyphens, variation selectors, tags of flags.
const invisible = /\p{Cf}|\p{Variation_Selector}/gu
// Cyrillic words with Latin look-alikes: «c Kитаем».
const mixedScript =
  /(?<!\p{L})(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*[a-z])\p{L}+|(?<!\p{L})c(?= \p{L}*\p{Script=Cyrillic})/giu
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
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
  const bare = word
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(odd, char => oddities[char] ?? char)
  return han.test(bare) ? simplified(bare) : bare
}

// Without й and ё, which are letters with marks.
const plain = /^[a-zA-Zа-ик-яА-ИК-Я]*$/
const han = /\p{Script=Han}/u
const marks = /[\p{M}'.]/gu
const odd = /[ıəßøłđ]/g
const oddities: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

/** Traditional characters of questions about trade, each before its simplified form. */
const pairs =
  '國国貿贸進进額额長长對对與与從从間间億亿萬万幾几嗎吗麼么為为來来資资數数據据餘余順顺現现還还這这個个後后東东亞亚羅罗義义蘭兰灣湾門门' +
  '韓韩總总錄录歷历創创關关係系協协議议圖图趨趋勢势較较誰谁說说講讲聲声話话點点會会無无風风電电場场項项設设開开業业產产車车氣气烏乌茲兹' +
  '別别薩萨濟济聯联夥伙名名稱称貨货單单夠够過过條条約约領领導导總总統统測测預预報报記记請请謝谢您您嗨嗨問问題题應应該该買买賣卖購购銷销' +
  '輸输運运號号術术類类農农紡纺織织機机械械鋼钢鐵铁銅铜鋁铝礦矿僅仅佔占比比份份額额減减漲涨連连續续創创紀纪覽览變变動动環环價价歐欧盟盟' +
  '烏乌茲兹克克亞亚塞塞拜拜疆疆蘇苏維维裏里緬缅瑪玛邁迈諾诺丹丹馬马爾尔賓宾瑞瑞寧宁麥麦隻只雙双邊边顯显準准確确實实際际區区域域組组織织' +
  '訂订閱阅佈布發发當当時时季季歲岁兩两絲丝綢绸帶带盧卢葉叶門门達达魯鲁頓顿獨独遠远黃黄訊讯錯错誤误從从讓让給给願愿圓圆幣币歐欧鎊镑'

const simplifiedForms = new Map<string, string>()
for (let i = 0; i + 1 < pairs.length; i += 2) simplifiedForms.set(pairs.charAt(i), pairs.charAt(i + 1))

const simplified = (text: string): string => [...text].map(char => simplifiedForms.get(char) ?? char).join('')

interface WithSenses {
  readonly raw: string
  readonly text: string
  readonly senses: readonly Sense[]
}

/**
 * Azerbaijani "bəs" ("what about …?") and "beş" (five) are both 'bes' once normalised. Keeps one sense of each: the typed
 * letter decides if it is ə or ş; otherwise it is a number inside the text, or before something that is counted.
 */
export const resolveBes = <T extends WithSenses>(row: readonly T[]): readonly T[] =>
  row.some(isBes) ? row.map((one, at) => (isBes(one) ? { ...one, senses: besSenses(one, at, row[at + 1]) } : one)) : row

const isBes = ({ text }: WithSenses): boolean => text === 'bes'

function besSenses({ raw, senses }: WithSenses, at: number, next: WithSenses | undefined): readonly Sense[] {
  const isFive = /ş/i.test(raw) || (!/ə/i.test(raw) && (at > 0 || counted.test(next?.text ?? '')))
  const kept = senses.filter(sense => (sense.kind === 'number') === isFive)
  return kept.length > 0 ? kept : senses
}

/** Months, years, millions, countries. */
const counted = /^(?:ay|il|rub|kvartal|milyard|milyon|mlrd|mln|faiz|dollar|olke|dovlet|terefdas|bazar|dene)/
