/** The words of a sentence that are of one number alone. */
import type { TextSpan } from '../model/post.ts'

/** The excerpt without the words of other claims: "imports fell 14%" of "imports fell 14% to $35.1bn". */
export function ownWords(span: TextSpan, excerpt: TextSpan, claims: readonly TextSpan[], post: string): TextSpan {
  const from = Math.max(excerpt.from, ...claims.map(it => it.to).filter(to => to <= span.from))
  const to = Math.min(excerpt.to, ...claims.map(it => it.from).filter(from => from >= span.to))
  const [last = ''] = to < excerpt.to ? (/(?:\s+(?:\p{L}{0,4}|[–—-]))+\s*$/u.exec(post.slice(span.to, to)) ?? []) : []
  return { from, to: to - last.length }
}
