/** A PostgreSQL server in a temporary folder, on a Unix socket. It ends with this process, and its folder is removed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Client } from 'pg'

const base = '/usr/lib/postgresql'
const versions = existsSync(base) ? readdirSync(base).toSorted((a, b) => Number(b) - Number(a)) : []
const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions.map(it => join(base, it, 'bin'))]
/** The folder of initdb and postgres. Absent: there is no PostgreSQL on this machine. */
const binaries = folders.find(it => ['initdb', 'postgres'].every(name => existsSync(join(it, name))))

/** Whether there is a PostgreSQL. With CI=true there must be one. */
export const hasPostgres = binaries !== undefined
if (!hasPostgres && process.env.CI === 'true') throw new Error('the tests need PostgreSQL: apt-get install postgresql')
if (!hasPostgres)
  console.warn('\n!!! THERE IS NO POSTGRESQL HERE: ITS TESTS ARE SKIPPED (apt-get install postgresql)\n')

/** PostgreSQL does not run as root. */
const unprivileged =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : []
const [command = '', ...before] = [...unprivileged, 'sh', '-c']

/**
 * Ends the server with this process: its input closes then. "stop" leaves the folder, for another start.
 * $0 is the folder of the binaries, $1 that of the data, $2 whether commits are synced.
 */
const script = `
"$0/postgres" -D "$1/data" -k "$1" -c listen_addresses= -c fsync=$2 -c synchronous_commit=$2 -c max_connections=60 &
server=$!
read -r task
kill -INT $server
wait $server
[ "$task" = stop ] || rm -rf "$1"`

export interface PostgresServer {
  /** Makes an empty database, and returns its address. */
  database(): Promise<string>
  /** The folder of its data and of its socket. */
  readonly folder: string
  /** Runs a statement in a database. */
  run(url: string, statement: string): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
  /** Ends it, and removes its data. */
  remove(): Promise<void>
}

/** Starts a server without data. Its commits are synced only if asked: measurements need that, tests do not. */
export async function startPostgres(sync: 'on' | 'off' = 'off'): Promise<PostgresServer> {
  // Not in the folder of the tests: another user must enter it, and the path of a socket has at most 107 bytes.
  const folder = mkdtempSync('/tmp/karvan-postgres-')
  if (unprivileged.length > 0) execFileSync('chown', ['postgres:', folder])
  else chmodSync(folder, 0o700)
  const initialise = '"$0/initdb" -D "$1/data" -U karvan -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions'
  execFileSync(command, [...before, initialise, binaries ?? '', folder], { stdio: 'ignore' })
  const urlOf = (name: string): string => `postgres://karvan@localhost/${name}?host=${encodeURIComponent(folder)}`
  let [child, count] = [await started(folder, urlOf('postgres'), sync), 0]
  async function end(task: 'stop' | 'remove'): Promise<void> {
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.stdin?.end(`${task}\n`)
    await ended
  }
  return {
    folder,
    async database() {
      count += 1
      await run(urlOf('postgres'), `CREATE DATABASE d${count}`)
      return urlOf(`d${count}`)
    },
    run,
    async start() {
      child = await started(folder, urlOf('postgres'), sync)
    },
    stop: () => end('stop'),
    remove: () => end('remove'),
  }
}

/** Resolves when the server answers. */
async function started(folder: string, url: string, sync: 'on' | 'off'): Promise<ChildProcess> {
  const child = spawn(command, [...before, script, binaries ?? '', folder, sync], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const answers = (): Promise<boolean> =>
    run(url, 'SELECT 1').then(
      () => true,
      () => false,
    )
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error('the PostgreSQL server did not start')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return child
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client(url)
  client.on('error', () => undefined)
  await client.connect()
  await client.query(statement)
  await client.end()
}
