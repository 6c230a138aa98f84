/** The engines that one suite of tests runs over. */

import type { Engine } from '../../src/data/engine/engine.ts'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { freshFolder } from './folder.ts'

export type OpenEngine = () => Promise<Engine>
/** Opens new data, and returns how one machine after the other opens an engine over them. */
type OpenData = () => Promise<OpenEngine>

export const engines: readonly (readonly [string, OpenEngine])[] = [
  ['memory', async () => memoryEngine()],
  ['json files', () => openFileEngine({ folder: freshFolder(), notice: () => undefined })],
]

/** Engines that several machines may open at once over the same data. */
export const sharedEngines: readonly (readonly [string, OpenData])[] = [
  [
    'memory',
    async () => {
      const engine = memoryEngine()
      return async () => engine
    },
  ],
]
