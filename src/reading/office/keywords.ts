/** The words that name the parts of an admin's line, in the four languages. */
import { fold } from '../fold.ts'
import { type Piece, pieces } from './pieces.ts'

/** What a keyword brings. */
export type Key =
  | 'by'
  | 'source'
  | 'speaker'
  | 'teller'
  | 'at'
  /** As 'at', of a word that means a place in a ranking too: only before a quotation. */
  | 'place'
  | 'note'
  | 'base'
  | 'topic'
  | 'language'
  | 'project'
  | 'quote'
  | 'field'
  | 'publisher'
  | 'title'
  | 'url'
  | 'published'
  | 'accessed'
  | 'licence'
  | 'day'
  | 'record'
  | 'first'
  | 'expected'
  | 'counted'
  | 'id'
  | 'excerpt'
  | 'words'
  /** Says of what follows only what it shows by itself: a period, an amount, a country. */
  | 'plain'

/** Phrases by what they name, set apart by commas; of words with endings, the forms that stand in such lines. */
const spelled: Readonly<Record<Key, string>> = {
  by: 'by, counted by, compiled by, according to, по данным, по подсчетам, посчитал, данные, hesablayan, hesablayıb, saydı, tərəfindən, 据, 根据, 统计',
  source: 'source, src, из источника, источник, источнику, mənbə, mənbəyi, mənbədən, 来源, 出处, 信源',
  speaker:
    'said by, speaker, as said by, со слов, сказал, сказала, спикер, dedi, deyib, deyən, söylədi, 说, 发言人, 讲话人',
  teller: 'told by, retold by, в пересказе, пересказал, пересказала, danışan, nəql edən, çatdıran, 转述, 转述人',
  at: 'at',
  place: 'place, место, yer, 位置',
  note: 'note, remark, заметка, примечание, qeyd, 备注, 注',
  base: 'vs, versus, against, base, compared with, compared to, к, против, база, по сравнению с, относительно, qarşı, baza, 对比, 比较期, 基期',
  topic: 'topic, topics, тема, темы, mövzu, mövzular, 主题, 话题',
  language: 'lang, language, язык, dil, 语言',
  project: 'project, проект, layihə, 项目',
  quote: 'quote, quotation, цитата, цитату, sitat, 引语, 引用, 语录',
  field: 'field, поле, sahə, 字段',
  publisher: 'publisher, outlet, издание, издатель, nəşr, nəşriyyat, 出版者, 媒体',
  title: 'title, headline, заголовок, название, başlıq, 标题',
  url: 'url, link, ссылка, keçid, link, 链接, 网址',
  published: 'published, опубликовано, дата, dərc, dərc olunub, tarix, 发布, 发表, 日期',
  accessed: 'accessed, просмотрено, baxılıb, 访问, 查阅',
  licence: 'licence, license, лицензия, lisenziya, 许可, 授权',
  day: 'day, date, день, gün, 日',
  record: 'record, рекорд, rekord, 纪录, 创纪录',
  first: 'first time, for the first time, впервые, ilk dəfə, 首次, 第一次',
  expected: 'expected, ожидается, ожидаемый, gözlənilir, gözlənilən, 预计, 预期',
  counted: 'counted, not expected, посчитано, не ожидается, hesablanıb, 已统计, 实际',
  id: 'id',
  excerpt: 'excerpt, выдержка, çıxarış, 摘录',
  words: 'words, sözlər, 原话',
  plain:
    'period, amount, partner, country, flow, measure, период, сумма, страна, партнер, поток, показатель, dövr, məbləğ, ölkə, tərəfdaş, axın, göstərici, 时期, 金额, 国家, 伙伴, 流向, 指标',
}

export interface Named {
  readonly key: Key
  /** How many pieces name it. */
  readonly length: number
}

/** Phrases with the longest first word run first. A map: of an object, 'constructor' would be a keyword. */
const byPhrase: ReadonlyMap<string, Key> = new Map(
  keysOf(spelled).flatMap(key => spelled[key].split(', ').map(phrase => [folded(phrase), key] as const)),
)
const most = 4

function keysOf<K extends string>(of: Readonly<Record<K, string>>): readonly K[] {
  const found: K[] = []
  for (const key in of) found.push(key)
  return found
}

function folded(phrase: string): string {
  return phrase.split(' ').map(fold).join(' ')
}

/** The keyword that stands at a place of a line, the longest first: 'said by' before 'by'. */
export function keywordAt(row: readonly Piece[], at: number): Named | undefined {
  const words = row.slice(at, at + most)
  for (let length = words.length; length > 0; length -= 1) {
    const phrase = words.slice(0, length)
    if (phrase.some(({ isQuoted, raw }) => isQuoted || raw.length > 24)) continue
    const key = byPhrase.get(folded(phrase.map(({ raw }) => raw.replace(/[:：]$/u, '')).join(' ')))
    if (key !== undefined) return { key, length }
  }
  return undefined
}

/** The pieces with what is joined to a keyword set apart: 'source:report-1', '来源report-1'. */
export const apart = (row: readonly Piece[]): readonly Piece[] => row.flatMap(split)

function split(piece: Piece): readonly Piece[] {
  if (piece.isQuoted || /^https?:/i.test(piece.raw)) return [piece]
  const [, keyword, rest] = joint.exec(piece.raw) ?? hanJoint.exec(piece.raw) ?? []
  if (keyword === undefined || rest === undefined || !byPhrase.has(folded(keyword))) return [piece]
  return [keyword, rest].flatMap(pieces)
}
const joint = /^(\p{L}{1,24})[:=：](.+)$/u
const hanJoint = /^(\p{Script=Han}{1,8})([\x21-\x7e…].*)$/u

/** All keywords of one word as they are spelled, for the one nearest to a word that is none. */
export const keywords: readonly string[] = keysOf(spelled).flatMap(key =>
  spelled[key].split(', ').filter(phrase => !phrase.includes(' ')),
)
