/** A text without what only lays it out, and its claims where they are in the text as it was typed. */
import type { PostReading, TextSpan } from '../../answers/model/post.ts'

/** Bold and italic marks, not that of a list, the mark of a quoted line, and characters that are not seen: "**$5 billion**", «торго\u00advля». */
const layoutMark = /\*(?:(?=\S)|(?<=\S\*))|(?<!_)__(?!_)|(?<=^|\n)>[ ]?|[\u00ad\u200b\u2060\ufeff]/g

/** Reads the text without its layout; spans are of the text with it. */
export function readUnmarked(text: string, read: (plain: string) => PostReading): PostReading {
  const cuts = [...text.matchAll(layoutMark), ...breaksInHan(text)].toSorted((a, b) => a.index - b.index)
  if (cuts.length === 0) return read(text)
  const kept: number[] = []
  let plain = ''
  let from = 0
  for (const { index, 0: cut } of [...cuts, { index: text.length, 0: '' }]) {
    plain += text.slice(from, index)
    for (let at = from; at < index; at += 1) kept.push(at)
    from = index + cut.length
  }
  const moved = ({ from, to }: TextSpan): TextSpan => ({ from: kept[from] ?? 0, to: (kept[to - 1] ?? -1) + 1 })
  const { claims, quotes, facts, unread } = read(plain)
  return {
    claims: claims.map(it => ({
      ...it,
      span: moved(it.span),
      excerpt: moved(it.excerpt),
      ...('move' in it && it.move !== undefined && { move: { ...it.move, span: moved(it.move.span) } }),
    })),
    quotes: quotes.map(it => ({ ...it, span: moved(it.span), words: moved(it.words) })),
    facts: facts.map(it => ({ ...it, span: moved(it.span), excerpt: moved(it.excerpt) })),
    unread: unread.map(it => ({ ...moved(it), ...(it.number && { number: moved(it.number) }) })),
  }
}

/** The breaks inside sentences of Chinese lines that are all of one width: they may cut a word in two. */
function breaksInHan(text: string): readonly RegExpExecArray[] {
  const breaks = [...text.matchAll(/(?<=[\p{Script=Han}\d，、：；“])\n(?=[\p{Script=Han}\d“（])/gu)]
  const lines = breaks.map(({ index }) => text.slice(text.lastIndexOf('\n', index - 1) + 1, index))
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0)
  const full = lines.filter(line => line.length > width * 0.75 && /[，。、：]/.test(line))
  // 出口：5.8亿美元: a line of its own.
  const rows = breaks.filter(({ index }) => /^[^：，。\n]{1,12}： ?[-+$\d]/.test(text.slice(index + 1, index + 20)))
  const isWrapped = breaks.length > 1 && width >= 14 && full.length * 4 >= lines.length * 3
  return isWrapped && rows.length * 2 < breaks.length ? breaks : []
}
