/** Particles: the words without meaning that even a short question may have. */
import { languages } from '../../languages/languages.ts'
import { normalize } from './normalize.ts'
import type { TaggedWord } from './tag-words.ts'

const particles: ReadonlySet<string> = new Set(
  languages.flatMap(({ hear }) => hear.particles.split(',').flatMap(phrase => normalize(phrase).trim().split(/\s+/))),
)

/** Whether a word has a meaning, is unknown, or is a particle; not one that only beside a whole question carries nothing. */
export const isLight = ({ senses, text }: TaggedWord): boolean =>
  senses.length === 0 ||
  !senses.every(sense => sense.kind === 'word' && sense.word === 'noise') ||
  text.split(' ').every(word => particles.has(word))
