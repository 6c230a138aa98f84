/** Why a text is out of scope. */
import type { QuestionFeatures } from './intents/features.ts'
import type { Slots } from './slots/read-slots.ts'
import { hasWord } from './text/word-sense.ts'

/** 'forecast', 'advice', 'opinion', 'off-topic' (a question about something else) or 'chatter' (no question), by the rule that decided. */
export function reasonOf({ has, future, asks, trade, slots }: QuestionFeatures, rule: string): string {
  if (rule === 'another subject') return 'off-topic'
  if (future || has('forecast', 'nextyear')) return 'forecast'
  if (rule === 'advice') return has('advice') ? 'advice' : 'opinion'
  if (rule === 'chatter' && asks && has('advice')) return 'advice'
  if (trade) return 'chatter'
  const isOther = rule === 'nothing' && asks && isForeignTo(slots)
  return isOther || isAskedInEnglish(slots) ? 'off-topic' : 'chatter'
}

/** Words that are none of ours, and no time: a question in them ("which university in China") is about something else. */
const isForeignTo = ({ row, areas, times, unread, words }: Slots): boolean =>
  unread.length > 0 &&
  times.length === 0 &&
  (areas.length === 0 || words.has('which') || words.has('howmuch')) &&
  row.every(tagged => tagged.kind !== 'han')

/** English puts what it asks with first: "how many people live in Baku in 2025", "where is the embassy". */
function isAskedInEnglish({ row }: Slots): boolean {
  const opening = row.find(
    tagged => tagged.kind !== 'mark' && (asking.test(tagged.text) || !hasWord(tagged, 'noise', 'greeting', 'andwhat')),
  )
  if (opening === undefined) return false
  const isVerb = opening.entry?.code === 'en' && hasWord(opening, 'isit')
  return asking.test(opening.text) || isVerb
}
const asking = /^(?:how|what|which|who|whom|when|where|why|should)(?: |$)/
