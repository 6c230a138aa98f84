/** The built bot as on its first start: without a token, on a free port, with an empty data folder. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { built } from '../built.ts'
import { startNode } from '../processes.ts'

const ours = built('main.js')

export interface Served {
  /** The address of the playground page. */
  readonly url: string
  /** Ends the process as Ctrl+C would; resolves with its exit code. */
  stop(): Promise<number | null>
}

/** Starts `main`, by default the program built for the tests. Throws, with the output, if it exits before it prints its address. */
export async function serveKarvan(main = ours): Promise<Served> {
  const { BOT_TOKEN: _token, ...env } = process.env
  const dataDir = mkdtempSync(join(tmpdir(), 'karvan-'))
  const child = startNode([main], {
    cwd: dataDir,
    env: { ...env, DATA_DIR: dataDir, PORT: '0' },
  })
  const url = await addressOf(child)
  return {
    url,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGINT')
        await once(child, 'exit')
      }
      rmSync(dataDir, { recursive: true, force: true })
      return child.exitCode
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const read = (part: Buffer): void => {
      said += part.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', code =>
      reject(new Error(`Karvan ended with ${code ?? 'a signal'} before it was ready:\n${said}`)),
    )
  })
}
