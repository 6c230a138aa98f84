/** Whether a text expects a yes or a no. */
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { TaggedRow, TaggedWord } from './tag-words.ts'
import { hasClass, inClass } from './word-grammar.ts'
import { hasWord } from './word-sense.ts'

/** The senses of a text, and its words in order. */
interface Words {
  readonly words: ReadonlySet<Word>
  readonly row: TaggedRow
}

/** "is it true that …", "was 2025 a record?", but not "how much?", "which?". */
export function isYesOrNo({ words, row }: Words): boolean {
  if (words.has('verify')) return true
  const asks =
    (['howmuch', 'which', 'who', 'when', 'why'] as const).some(word => words.has(word)) || hasClass(row, 'times-asked')
  const asksWhat = row.some(tagged => hasWord(tagged, 'what') && !inClass(tagged, 'give'))
  // "China is third for the first time" can be judged without a question too.
  const opens = words.has('isit') || words.has('firsttime') || inClass(row[0], 'negated-opening')
  return !asks && !asksWhat && (opens || row.some(tagged => tagged.text === '?' || isInterrogative(tagged)))
}

/** The interrogative ending, "rekorddurmu", "birincidirmi". */
const isInterrogative = (tagged: TaggedWord): boolean =>
  tagged.kind === 'word' && inClass(tagged, 'interrogative') && tagged.text.length > 5
