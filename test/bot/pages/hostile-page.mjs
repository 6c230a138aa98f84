// Reads one page with the bot as built: node hostile-page.mjs <path of page.js> <kind>. Prints what came of it, and whether the loop was free meanwhile.
import { Agent, createServer } from 'node:http'

const [path, kind] = process.argv.slice(2)
const { readPage } = await import(path)

const article = `<html lang="az"><body><article>${'<p>Ticarət dövriyyəsi 4,87 milyard dollar olub, səfir belə deyib.</p>'.repeat(20)}</article></body></html>`
const pages = {
  article,
  // Each paragraph makes the next search longer: minutes for a browser's reading view.
  endless: `<html><body>${'<p>'.repeat(400_000)}</body></html>`,
  deep: `<html><body>${'<div>'.repeat(200_000)}words${'</div>'.repeat(100_000)}</body></html>`,
}
const page = pages[kind]
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(page)
}).listen(0, '127.0.0.1', () => void read())

async function read() {
  const guard = { allows: () => true, agent: () => new Agent() }
  const mostMs = page === article ? 60_000 : 3_000
  let beats = 0
  const beat = setInterval(() => beats++, 20)
  const url = `http://127.0.0.1:${server.address().port}/`
  const said = await readPage(url, { signal: new AbortController().signal, guard, mostMs }).then(
    ({ text, language }) => `${language} ${text.slice(0, 8)}`,
    error => error.why,
  )
  clearInterval(beat)
  console.log(JSON.stringify({ said, isFree: beats > 3 }))
  process.exit(0)
}
