/** Every page and every citation style that a question can name. */
import type { CiteStyle, PageName } from '../src/answers/model/question.ts'

export const pages: readonly PageName[] = [
  ...([
    'start',
    'group',
    'help',
    'changes',
    'places',
    'origins',
    'files',
    'chat',
    'bot',
    'countries',
    'about',
    'privacy',
    'status',
    'settings',
    'language',
  ] as const),
]
export const styles: readonly CiteStyle[] = ['text', 'apa', 'bibtex', 'gost']
