/** What a question may name of a closed list, all of each. */
import type { CiteStyle, PageName } from '../src/answers/model/question.ts'

export const pages: readonly PageName[] = [
  ...(['start', 'group', 'help', 'countries', 'about', 'privacy', 'status', 'settings', 'language'] as const),
]
export const styles: readonly CiteStyle[] = ['text', 'apa', 'bibtex', 'gost']
