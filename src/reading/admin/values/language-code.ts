/** The language of a text, by its code or its name. */
import { byPhrase } from './admin-words.ts'

const named = byPhrase(
  words => words.languages,
  name => name.toLowerCase(),
)

/** Its code of two letters (ISO 639-1); undefined for what is none. */
export function languageCode(text: string): string | undefined {
  const lower = text.toLowerCase()
  return /^[a-z]{2}$/.test(lower) ? lower : named.get(lower)
}
