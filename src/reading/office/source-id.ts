import { fold } from '../fold.ts'

/** So that a day and a number have room behind it. */
const longest = 25

/** Names for a source of that publisher and day, the first that is free to be taken: 'report-2026-03-20', then '-2' behind it. */
export function* sourceIds(publisher: string, url: string | undefined, published: string): Generator<string> {
  const base = `${nameOf(publisher) || hostOf(url) || 'source'}-${published}`
  yield base
  for (let number = 2; ; number++) yield `${base}-${number}`
}

/** 'Vestnik Kavkaza' is 'vestnikkavkaza'. Empty where it is written in other letters than Latin ones. */
const nameOf = (publisher: string): string => {
  const words = fold(publisher)
  return /\p{L}/u.test(words.replace(/[a-z]/g, '')) ? '' : words.replace(/[^a-z0-9]/g, '').slice(0, longest)
}

/** The name of the site: 'trend' of en.trend.az. */
function hostOf(url: string | undefined): string {
  const labels = url !== undefined && URL.canParse(url) ? new URL(url).hostname.split('.') : []
  return (labels.at(-2) ?? '').replace(/[^a-z0-9]/g, '').slice(0, longest)
}
