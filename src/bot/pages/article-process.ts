/** The child process of read-page.ts: gets a page and its address, and answers with its article. */
import { articleOf } from './extract-article.ts'

process.once('message', (page: { readonly html: string; readonly address: string }) => {
  process.send?.(articleOf(page.html, page.address))
})
