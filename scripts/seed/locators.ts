/** Parses the locator of a row ("a few words, or the place in the text") as a citation without its source. */
import { body } from '../../src/data/exchange/csv-columns.ts'
import { bracketed, foreign, type Located, paragraph } from '../../src/reading/admin/values/locator.ts'
import { mended } from './locator-mends.ts'
import { beside, remarks } from './words.ts'

/**
 * The excerpt (verbatim words), the place, and the collector's remark. The result has at least an excerpt or a place.
 * Throws if no rule matches: somebody must look at a new form of locator.
 */
export function located(locator: string): Located {
  const known = mended.get(locator)
  if (known !== undefined) return known.to
  const found = forms.map(form => form(locator)).find(it => it !== undefined)
  if (found === undefined) throw new Error(`no rule for the locator "${locator}"`)
  return found
}

const forms: readonly ((locator: string) => Located | undefined)[] = [
  nothing,
  quoted,
  foreign,
  paragraph,
  bracketed,
  locator => (remarks.has(locator) ? { place: body, note: locator } : undefined),
  locator => (beside.has(locator) ? { place: locator } : undefined),
]

function nothing(locator: string): Located | undefined {
  // The collection has no place for these rows. They were checked against their pages again.
  return locator === '' ? { place: body } : undefined
}

/** `"words"`, `"words" (remark)` or `"words", remark`. Words with an ellipsis are not verbatim, so each has an override in `mended`. */
function quoted(locator: string): Located | undefined {
  const [, excerpt, inBrackets, afterComma] = /^"([^".]+(?:\.[^".]+)*)"(?: \((.+)\)|, (.+))?$/.exec(locator) ?? []
  if (excerpt === undefined) return undefined
  const note = inBrackets ?? afterComma
  return note === undefined ? { excerpt } : { excerpt, note }
}
