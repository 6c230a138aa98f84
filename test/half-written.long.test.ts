/** What is half written does not compile, and the error names what is missing. */
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const isMissing = (property: string) => new RegExp(`^Property '${property}' is missing in type`)

/** Each text is a file beside this one. All are compiled with the sources, in one program; `where` tells which file has the error. */
const cases: readonly (readonly [name: string, text: string, where: string, error: RegExp])[] = [
  [
    'a kind of question without an answer',
    `import { growth } from '../src/answers/kinds/growth.ts'
     import type { Kind } from '../src/answers/model/kind.ts'
     const { answer: _, ...half } = growth
     export const kind: Kind<'growth'> = half`,
    'case-0.ts',
    isMissing('answer'),
  ],
  [
    'a kind of question that is not in the list',
    `declare module '../src/answers/model/question.ts' { interface Questions { median: OfPair } }
     export {}`,
    'kinds.ts',
    isMissing('median'),
  ],
  [
    'a kind of answer that has no writer',
    `declare module '../src/answers/model/question.ts' { interface Answers { medians: { readonly of: string } } }
     export {}`,
    'write-answer.ts',
    isMissing('medians'),
  ],
  [
    'a language without a phrase',
    `import { en } from '../src/languages/en/index.ts'
     import type { Say } from '../src/languages/model/say.ts'
     const { noQuote: _, ...half } = en.say
     export const say: Say = half`,
    'case-3.ts',
    isMissing('noQuote'),
  ],
  [
    'a language without the words it hears',
    `import type { Language } from '../src/languages/model/say.ts'
     import { en } from '../src/languages/en/index.ts'
     const { hear: _, ...half } = en
     export const language: Language = half`,
    'case-4.ts',
    isMissing('hear'),
  ],
  [
    'a language without its grammar',
    `import { en } from '../src/languages/en/index.ts'
     import type { Language } from '../src/languages/model/say.ts'
     const { grammar: _, ...half } = en
     export const language: Language = half`,
    'case-5.ts',
    isMissing('grammar'),
  ],
]

const folder = join(process.cwd(), 'test')
const texts = new Map(cases.map(([, text], i) => [join(folder, `case-${i}.ts`), text]))
const lists = ['../src/answers/kinds/kinds.ts', '../src/writing/write-answer.ts'].map(path => join(folder, path))
const program = compiled()

test.each(cases)('%s', (_, _text, where, error) => {
  const file = [...texts.keys(), ...lists].find(path => path.endsWith(`/${where}`)) ?? ''
  const found = program.getSemanticDiagnostics(program.getSourceFile(file))
  const messages = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  expect(messages).toContainEqual(expect.stringMatching(error))
})

function compiled(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = path => texts.has(path) || fileExists(path)
  host.getSourceFile = (path, version) => {
    const text = texts.get(path)
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version)
  }
  return ts.createProgram([...texts.keys(), ...lists], options, host)
}
