/** A text cache in memory, without end. */
import { articleLimits, bytesIn, type TextCache, type TextCacheLimits } from '../src/data/chats/text-cache.ts'
import { id as idShape } from '../src/data/model/schema.ts'

export function memoryTextCache(limits: TextCacheLimits): TextCache {
  const texts = new Map<string, string>()
  return {
    put: async (id, text) => {
      bytesIn(text, limits)
      texts.set(idShape.parse(id), text)
    },
    get: async id => texts.get(id),
  }
}

export const memoryArticleCache = (): TextCache => memoryTextCache(articleLimits)
