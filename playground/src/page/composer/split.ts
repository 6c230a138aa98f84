/** The longest text of one message, in UTF-16 code units. */
const longestText = 4096

/** Splits a long text into messages, as Telegram's apps do: at a line end if possible, or else at a word end. */
export function split(text: string): readonly string[] {
  if (text.length <= longestText) return [text]
  const head = text.slice(0, longestText + 1)
  const end = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find(at => at > longestText / 2) ?? wholeEnd(text)
  return [text.slice(0, end), ...split(text.slice(end).trimStart())]
}

/** The split position that does not cut a surrogate pair. */
function wholeEnd(text: string): number {
  const last = text.charCodeAt(longestText - 1)
  return last >= 0xd800 && last <= 0xdbff ? longestText - 1 : longestText
}
