/** A lexicon of the speakers and projects of a context. */
import type { Code, Names, Project, Speaker } from '../../data/model/schema.ts'
import { code as codes } from '../../data/model/schema.ts'
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
  const indexed = lexiconOf([...speakers.flatMap(speakerEntries), ...projects.flatMap(projectEntries)])
  made.set(speakers, { projects, lexicon: indexed })
  return indexed
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
    if (code === 'zh') return [...chineseEntries(name, sense), ...addressEntries(name, speaker, sense)]
    const words = patterns(name, code)
    const inflected = words.map(word => inflectable(word.stem, code))
    const last = words.at(-1)?.stem ?? ''
    const surname =
      words.length > 1 && last.length >= 5 && !isPlace(last)
        ? surnames(last).flatMap(one => phrasesOf(inflectedText(one, code), sense, code === 'en' ? 'az' : code))
        : []
    return words.length === 0 ? [] : [{ words: inflected, sense, code }, ...surname]
  })
}

/** "İranı" is more often Iran than Mr Irani. */
const isPlace = (word: string): boolean =>
  longestMatch([lexicon()], tokenize(word), 0)?.senses.some(sense => sense.kind === 'area') ?? false

/** Aliyev is also written Aliev. */
const surnames = (last: string): readonly string[] => [...new Set([last, last.replace(/([aei])y(?=ev$)/, '$1')])]

/** Chinese: 伊利哈姆·阿利耶夫 is also called 阿利耶夫, the part after the dot. */
function chineseEntries(name: string, sense: Sense): readonly LexiconEntry[] {
  const parts = name.split('·')
  const last = parts.at(-1) ?? ''
  const called = parts.length > 1 && last.length >= 3 ? [parts.join(''), last] : [parts.join('')]
  return called.flatMap(one => phrasesOf(one, sense, 'zh'))
}

/** Chinese: 鲁大使 is a surname before a title. */
const addressEntries = (name: string, { office }: Speaker, sense: Sense): readonly LexiconEntry[] =>
  /^\p{Script=Han}{2,3}$/u.test(name)
    ? (office.zh?.match(/(大使|副部长|署长|代办)$/g) ?? []).flatMap(title =>
        phrasesOf(`${name.charAt(0)}${title}`, sense, 'zh'),
      )
    : []

/** English spellings take Azerbaijani endings, because people mix them: Ding Taonun. */
const inflectable = (stem: string, code: Code): LexiconEntry['words'][number] => ({
  stem: trimmed(stem, code),
  ending: code === 'en' ? 'az' : code,
})
/** Russian names lose their last vowel before an ending. */
const inflectedText = (stem: string, code: Code): string => `${trimmed(stem, code)}~`
const trimmed = (stem: string, code: Code): string =>
  code === 'ru' && stem.length > 4 ? stem.replace(/[аяйиь]$/, '') : stem

function projectEntries(project: Project): readonly LexiconEntry[] {
  const sense: Sense = { kind: 'project', project: project.id }
  const named = inLanguages(project.names).flatMap(([code, name]) => phrasesOf(name.replaceAll(',', ' '), sense, code))
  const keyed = project.keywords.flatMap(keyword => keyEntries(keyword, sense))
  return [...named, ...keyed]
}

/** A keyword takes the endings of the language of its script; Latin letters take Azerbaijani ones. */
function keyEntries(keyword: string, sense: Sense): readonly LexiconEntry[] {
  const code: Code = /\p{Script=Cyrillic}/u.test(keyword) ? 'ru' : /\p{Script=Han}/u.test(keyword) ? 'zh' : 'az'
  if (code === 'zh') return phrasesOf(keyword, sense, code)
  return phrasesOf(
    keyword
      .split(' ')
      .map(word => `${trimmed(word, code)}~`)
      .join(' '),
    sense,
    code,
  )
}
