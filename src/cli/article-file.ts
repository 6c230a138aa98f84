/** A file with an article: a line of metadata in JSON, which may be missing, and the text. */
import { z } from 'zod'
import { isCalendarDay, lastDay } from '../data/model/dates.ts'
import { parsed } from '../data/model/parse-json.ts'
import { type Day, source } from '../data/model/schema.ts'

/** Fields that are not understood are ignored. */
const metadata = z.object({
  url: z.string().optional().catch(undefined),
  publisher: z.string().optional().catch(undefined),
  /** A day, a month or a year. */
  date: source.shape.published.refine(isCalendarDay).optional().catch(undefined),
  lang: z.string().optional().catch(undefined),
})

export interface ArticleFile extends z.infer<typeof metadata> {
  /** What follows the line of metadata. Spans count from its start. */
  readonly text: string
}

/** Splits the file. Without metadata on the first line, the whole file is the text. */
export function readArticleFile(file: string): ArticleFile {
  const whole = file.replace(/^\uFEFF/, '')
  const [line = ''] = whole.split('\n', 1)
  const head = line.trimStart().startsWith('{') ? metadata.safeParse(parsed(line)).data : undefined
  return head === undefined ? { text: whole } : { ...head, text: whole.slice(line.length + 1) }
}

/** The day from which the text counts "this year": the last day of a month or a year. Undefined without a date. */
export const dayOfArticle = ({ date }: Pick<ArticleFile, 'date'>): Day | undefined =>
  date === undefined ? undefined : lastDay(date)
