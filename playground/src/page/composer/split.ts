/** The longest text of one message, in UTF-16 code units. */
const longestText = 4096

/** A long text as the messages that clients make of it: each ends with a line where it can, else with a word. */
export function split(text: string): readonly string[] {
  if (text.length <= longestText) return [text]
  const head = text.slice(0, longestText + 1)
  const end = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find(at => at > longestText / 2) ?? wholeEnd(text)
  return [text.slice(0, end), ...split(text.slice(end).trimStart())]
}

/** Where no character is cut in two. */
function wholeEnd(text: string): number {
  const last = text.charCodeAt(longestText - 1)
  return last >= 0xd800 && last <= 0xdbff ? longestText - 1 : longestText
}
