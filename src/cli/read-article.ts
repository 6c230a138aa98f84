/** Reads the claims of an article file, as on its day and in its outlet's country. */
import type { PostReading } from '../answers/model/post.ts'
import type { Day } from '../data/model/schema.ts'
import { readingContext } from '../handlers/questions/reading-context.ts'
import type { AppConfig } from '../handlers/request/request-context.ts'
import { readPost } from '../reading/posts/read-post.ts'
import { pairOfOutlet } from '../reading/posts/speech/outlet.ts'
import { type ArticleFile, dayOfArticle } from './article-file.ts'

export type ArticleReader = (article: ArticleFile) => PostReading

/** `day` overrides the date of the files. An outlet of an unknown country writes in the country of the data. */
export async function articleReader(config: Omit<AppConfig, 'bot'>, day: Day | undefined): Promise<ArticleReader> {
  const { store, pair, now, dayOf } = config
  const context = readingContext(await store.facts(), dayOf(now()), pair)
  return article =>
    readPost(article.text, {
      ...context,
      today: day ?? dayOfArticle(article) ?? context.today,
      ...pairOfOutlet(article.url, article.publisher, context),
    })
}
