/** A lexicon of the speakers and projects of a context. */
import { multimap } from '../../data/model/lists.ts'
import { once } from '../../data/model/remembered.ts'
import { type Code, code as codes, type Names, type Project, type Speaker } from '../../data/model/schema.ts'
import { idLanguage, languageOf, languages } from '../../languages/languages.ts'
import type { Context } from './context.ts'
import { type Lexicon, lexicon, lexiconByLetter } from './lexicon.ts'
import { longestMatch } from './longest-match.ts'
import { patterns, phrasesOf } from './phrases.ts'
import type { LexiconEntry, Sense } from './senses.ts'
import { tokenize } from './tokenize.ts'

// The context changes with the version of the data, so there is one lexicon a version.
const made = new WeakMap<readonly Speaker[], { readonly projects: readonly Project[]; readonly lexicon: Lexicon }>()

export function namesOf({ speakers, projects }: Context): Lexicon {
  const held = made.get(speakers)
  if (held !== undefined && held.projects === projects) return held.lexicon
  const letters = once(() =>
    byFirstLetter([...speakers.flatMap(speakerNames), ...projects.flatMap(projectEntries).map(entry => ({ entry }))]),
  )
  const names = lexiconByLetter(letter => {
    const listed = letters().get(letter) ?? []
    return listed.filter(({ surname }) => surname === undefined || !isPlace(surname)).map(({ entry }) => entry)
  })
  made.set(speakers, { projects, lexicon: names })
  return names
}

/** An entry, which counts only if its surname is no place: that is looked up with the first word of its letter. */
interface Named {
  readonly entry: LexiconEntry
  readonly surname?: string
}

const byFirstLetter = (names: readonly Named[]): ReadonlyMap<string, readonly Named[]> =>
  multimap(names.map(one => [one.entry.words[0]?.stem.charAt(0) ?? '', one] as const))

const inLanguages = (names: Names): readonly (readonly [Code, string])[] =>
  codes.options.flatMap(code => {
    const name = names[code]
    return name === undefined ? [] : [[code, name] as const]
  })

/** Full names, and surnames of five letters or more that are not places. */
function speakerNames(speaker: Speaker): readonly Named[] {
  const sense: Sense = { kind: 'speaker', speaker: speaker.id }
  return inLanguages(speaker.names).flatMap(([code, name]): readonly Named[] => {
    const { called, namesEndAs = code } = languageOf(code).grammar
    const entriesOf = (text: string, as: Code): readonly LexiconEntry[] => phrasesOf(text, sense, as)
    if (called !== undefined)
      return called(name, speaker.office[code]).flatMap(one => entriesOf(one, code).map(entry => ({ entry })))
    const words = patterns(name, code)
    if (words.length === 0) return []
    const inflected = words.map(({ stem }) => ({ stem: personStem(stem, code), ending: namesEndAs }))
    const whole = { entry: { words: inflected, sense, code } }
    const surname = words.at(-1)?.stem ?? ''
    if (words.length === 1 || surname.length < 5) return [whole]
    const alone = surnames(surname).flatMap(one => entriesOf(`${personStem(one, code)}~`, namesEndAs))
    return [whole, ...alone.map(entry => ({ entry, surname }))]
  })
}

/** "İranı" is more often Iran than Mr Irani. */
const isPlace = (word: string): boolean =>
  longestMatch([lexicon()], tokenize(word), 0)?.senses.some(sense => sense.kind === 'area') ?? false

/** Aliyev is also written Aliev. */
const surnames = (last: string): readonly string[] => [...new Set([last, last.replace(/([aei])y(?=ev$)/, '$1')])]

const personStem = (stem: string, code: Code): string => languageOf(code).grammar.personStem?.(stem) ?? stem

function projectEntries(project: Project): readonly LexiconEntry[] {
  const sense: Sense = { kind: 'project', project: project.id }
  const named = inLanguages(project.names).flatMap(([code, name]) => phrasesOf(name.replaceAll(',', ' '), sense, code))
  const keyed = project.keywords.flatMap(keyword => keyEntries(keyword, sense))
  return [...named, ...keyed]
}

/** A keyword takes the endings of the language of its letters. */
function keyEntries(keyword: string, sense: Sense): readonly LexiconEntry[] {
  const { code: own, grammar } = languages.find(it => it.grammar.letters.test(keyword)) ?? idLanguage
  const code = grammar.namesEndAs ?? own
  if (languageOf(code).grammar.mayEnd === undefined) return phrasesOf(keyword, sense, code)
  const words = keyword.split(' ').map(word => `${personStem(word, code)}~`)
  return phrasesOf(words.join(' '), sense, code)
}
