/** A lexicon of the speakers and projects of a context. */
import type { Code, Names, Project, Speaker } from '../../data/model/schema.ts'
import { code as codes } from '../../data/model/schema.ts'
import { idLanguage, languageOf, languages } from '../../languages/languages.ts'
import type { Context } from './context.ts'
import { type Lexicon, lexicon, lexiconOf } from './lexicon.ts'
import { longestMatch } from './longest-match.ts'
import { patterns, phrasesOf } from './phrases.ts'
import type { LexiconEntry, Sense } from './senses.ts'
import { tokenize } from './tokenize.ts'

// The context changes with the version of the data, so there is one lexicon a version.
const made = new WeakMap<readonly Speaker[], { readonly projects: readonly Project[]; readonly lexicon: Lexicon }>()

/** The lexicon of the speakers and projects of a context; cached. */
export function namesOf({ speakers, projects }: Context): Lexicon {
  const held = made.get(speakers)
  if (held !== undefined && held.projects === projects) return held.lexicon
  let indexed: Lexicon | undefined
  const whole = (): Lexicon => {
    indexed ??= lexiconOf([...speakers.flatMap(speakerEntries), ...projects.flatMap(projectEntries)])
    return indexed
  }
  // Indexed when the first word is read.
  const lazy: Lexicon = {
    words: { get: stem => whole().words.get(stem) },
    han: { get: text => whole().han.get(text) },
    lengths: { get: first => whole().lengths.get(first) },
  }
  made.set(speakers, { projects, lexicon: lazy })
  return lazy
}

const inLanguages = (names: Names): readonly (readonly [Code, string])[] =>
  codes.options.flatMap(code => {
    const name = names[code]
    return name === undefined ? [] : [[code, name] as const]
  })

/** Full names, and surnames of five letters or more that are not places. */
function speakerEntries(speaker: Speaker): readonly LexiconEntry[] {
  const sense: Sense = { kind: 'speaker', speaker: speaker.id }
  return inLanguages(speaker.names).flatMap(([code, name]) => {
    const { called, namesEndAs = code } = languageOf(code).grammar
    if (called !== undefined) return called(name, speaker.office[code]).flatMap(one => phrasesOf(one, sense, code))
    const words = patterns(name, code)
    const inflected = words.map(({ stem }) => ({ stem: personStem(stem, code), ending: namesEndAs }))
    const last = words.at(-1)?.stem ?? ''
    const surname =
      words.length > 1 && last.length >= 5 && !isPlace(last)
        ? surnames(last).flatMap(one => phrasesOf(`${personStem(one, code)}~`, sense, namesEndAs))
        : []
    return words.length === 0 ? [] : [{ words: inflected, sense, code }, ...surname]
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
