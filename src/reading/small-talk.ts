/** What is said in passing: "thanks!", "ok", "lol", 👍. */
import type { Context } from './context.ts'
import { isOnly } from './evidence.ts'
import { readSlots } from './slots.ts'

/** So long is no thanks; a longer text is not looked at. In characters. */
const longest = 60

/** Whether a text holds nothing but thanks, assent and laughter, and no question mark. Pure. */
export function isSmallTalk(text: string, context: Context): boolean {
  if (text.length > longest || text.trim() === '') return false
  const slots = readSlots(text, context, 'talk')
  return isOnly(slots, 'thanks', 'it') && !slots.row.some(heard => heard.text === '?')
}
