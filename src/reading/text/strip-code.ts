/** Pieces of programs that are sent to break things: tags, calls, queries, colours of a terminal. */

/** The text without them: nothing in them is said to us. Every piece is bounded, so a long text costs no more. */
export const withoutCode = (text: string): string => pieces.reduce((seen, piece) => seen.replace(piece, ' '), text)

const pieces: readonly RegExp[] = [
  /\u001b\[[\d;]{0,16}[a-z]?/gi,
  /<\/?(?:script|img|iframe|svg|body|html|style|object|embed|link|meta|a|b|i|div)\b[^<>]{0,200}>/gi,
  /\b(?:alert|eval|prompt|confirm|exec|fetch|require|sleep)\([^()]{0,80}\)/gi,
  /\b(?:drop|alter|truncate) (?:table|database|schema)\b[\w ]{0,60}/gi,
  /\b(?:select \*|insert into|delete from|union select|union all select)[^\n;]{0,200}/gi,
]
