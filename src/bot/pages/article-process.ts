/** The child process of read-page.ts: gets a page, and answers with its article. */
import { articleOf } from './extract-article.ts'

process.once('message', html => {
  process.send?.({ article: articleOf(String(html)) })
})
