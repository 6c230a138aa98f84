/** The labelled posts that were seen while the reading was written. */
import { readFileSync } from 'node:fs'
import { readLabels } from './labels.ts'

export const seenTexts = ['en', 'az', 'ru', 'zh'].flatMap(
  code => readLabels(readFileSync(new URL(`texts/${code}-seen.txt`, import.meta.url), 'utf8')).texts,
)
