/** Which file imports which, in the sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import ts from 'typescript'

export interface Import {
  readonly from: string
  /** A path, or the name of a package. */
  readonly to: string
}

/** The TypeScript files under a folder, as paths from the root of the project. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => join(folder, path.replaceAll('\\', '/')))
    .toSorted()

/** What these files import, type imports and imports at run time included. */
export const importsOf = (files: readonly string[]): readonly Import[] =>
  files.flatMap(from =>
    ts
      .preProcessFile(readFileSync(from, 'utf8'))
      .importedFiles.map(({ fileName }) => ({ from, to: targetOf(from, fileName) })),
  )

function targetOf(from: string, name: string): string {
  if (name.startsWith('.')) return join(from, '..', name)
  return /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name
}
