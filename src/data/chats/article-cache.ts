/** Texts of articles by the id of their source, kept for 30 days so that excerpts can be checked. */
import { memoryTextCache, openTextCache, type TextCache, type TextCacheLimits } from './text-cache.ts'

/** The largest text, in bytes of UTF-8. */
export const mostArticleBytes = 400_000
export const articleLimits: TextCacheLimits = { largest: mostArticleBytes, most: 100 }

/** Articles are files `<source>.txt` in that folder. */
export const openArticleCache = (folder: string, now: () => Date): TextCache =>
  openTextCache(folder, now, articleLimits)

export const memoryArticleCache = (): TextCache => memoryTextCache(articleLimits)
