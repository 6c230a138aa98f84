import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inSources } from '../../../src/bot/process/source-places.ts'
import { freshFolder } from '../../data/folder.ts'

const folder = freshFolder()
const built = join(folder, 'app-1a2b.cjs')
// The second line of the bundle is the tenth of the source.
const map = { version: 3, sources: ['../../../src/data/store.ts'], names: [], mappings: ';AASA' }
writeFileSync(`${built}.map`, JSON.stringify(map))

test.each([
  ['a named frame', `at openStore (${built}:2:1)`, 'at openStore (src/data/store.ts:10:1)'],
  ['a frame without a name', `at ${built}:2:1`, 'at src/data/store.ts:10:1'],
  [
    'a frame of a bundle, which has no folder',
    'at openStore (app-1a2b.cjs:2:1)',
    'at openStore (src/data/store.ts:10:1)',
  ],
  ['a frame of a file without a map', `at f (${folder}/other.cjs:2:1)`, `at f (${folder}/other.cjs:2:1)`],
  ['a frame of Node', 'at node:internal/timers:12:3', 'at node:internal/timers:12:3'],
])('%s', (_, frame, shown) => expect(inSources(frame, folder)).toBe(shown))
