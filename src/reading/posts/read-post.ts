/** A post or an article → its claims, each with the words that state it. Pure; never throws. */
import type { PostReading } from '../../answers/model/post.ts'
import type { Context } from '../text/context.ts'

/**
 * The claims of a text, in its order. `context.today` is the day of publication, from which "this year" counts;
 * `context.home` is the country of "we" and "the country".
 */
export function readPost(text: string, context: Context): PostReading {
  return { claims: [], quotes: [], facts: [], unread: [] }
}
