/** At most `most` characters (code points). A longer text ends in '…', without white space or a part of a number before it. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text
  // A character takes at most two UTF-16 units: the rest of a long text is never split into characters.
  const characters = [...text.slice(0, 2 * most + 2)]
  if (characters.length <= most) return text
  const kept = characters.slice(0, most - 1).join('')
  return `${kept.replace(/(?<=\p{L})\P{L}*\d\P{L}*$/u, '').trimEnd()}…`
}
