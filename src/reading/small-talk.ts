/** What is said in passing: "thanks!", "ok", "lol", 👍. */

import { isOnly } from './intents/features.ts'
import { readSlots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'

/** So long is no thanks; a longer text is not looked at. In characters. */
const longest = 60

/** Whether a text holds nothing but thanks, assent and laughter, and no question mark. Pure. */
export function isSmallTalk(text: string, context: Context): boolean {
  if (text.length > longest || text.trim() === '') return false
  const slots = readSlots(text, context, 'talk')
  return isOnly(slots, 'thanks', 'it') && !slots.row.some(tagged => tagged.text === '?')
}
