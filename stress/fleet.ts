/** Several replicas over one PostgreSQL, and the webhook in front of them. Each reaches the database over a network of its own. */
import { join } from 'node:path'
import { type PostgresServer, startPostgres } from '../test/data/engine/postgres-server.ts'
import { Hook } from './hook.ts'
import type { Program } from './program.ts'
import { secretOfStress } from './secrets.ts'
import { type Network, openNetwork } from './severed.ts'
import { freePort, openStage, type Stage, until, wait } from './stage.ts'
import type { TelegramOptions } from './telegram.ts'

export interface Replica {
  readonly port: number
  readonly network: Network
  program: Program
}

export interface Fleet {
  readonly stage: Stage
  readonly hook: Hook
  readonly server: PostgresServer
  readonly databaseUrl: string
  readonly replicas: readonly Replica[]
  /** The replica that sends what goes to many chats; undefined while there is none. */
  leader(): Replica | undefined
  /** kill -9, and a start in its place. */
  replace(replica: Replica): Promise<void>
  /** The last words of replicas that have ended by themselves. They are started again, as by a supervisor. */
  readonly endsOfTheirOwn: readonly string[]
  /** Ends the replicas in order. Returns what went wrong. */
  stop(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface FleetOptions extends TelegramOptions {
  readonly count: number
  readonly env: Readonly<Record<string, string>>
  /** Fills the database before the first start. */
  readonly prepare?: (stage: Stage, databaseUrl: string) => Promise<void>
}

/** The pause of a supervisor before it starts a program again. */
const restartMs = 2_000

/** Starts the replicas, and resolves when each can take updates. */
export async function openFleet({ count, env, prepare, ...options }: FleetOptions): Promise<Fleet> {
  const server = await startPostgres()
  const stage = await openStage(options)
  const databaseUrl = await server.database()
  await prepare?.(stage, databaseUrl)
  const { pathname, searchParams } = new URL(databaseUrl)
  const socket = join(searchParams.get('host') ?? '', '.s.PGSQL.5432')
  const ports = await Promise.all(Array.from({ length: count }, freePort))
  const hook = new Hook(ports, secretOfStress)
  const replicas: Replica[] = []
  const expected = new Set<Program>()
  const endsOfTheirOwn: string[] = []
  const start = (port: number, network: Network): Program =>
    stage.start({
      env: {
        ...env,
        DATABASE_URL: `postgres://karvan@127.0.0.1:${network.port}${pathname}`,
        WEBHOOK_URL: `http://127.0.0.1:${ports[0]}/hook`,
        WEBHOOK_SECRET: secretOfStress,
        PORT: `${port}`,
      },
    })
  function restart(replica: Replica): void {
    replica.program = start(replica.port, replica.network)
    supervise(replica)
  }
  function supervise(replica: Replica): void {
    const { program } = replica
    void program.end.then(async ({ code, err }) => {
      if (expected.has(program)) return
      endsOfTheirOwn.push(`exit ${code}: ${err.slice(-200)}`)
      await wait(restartMs)
      if (replica.program === program && !expected.has(program)) restart(replica)
    })
  }
  for (const port of ports) {
    const network = await openNetwork(socket)
    const replica = { port, network, program: start(port, network) }
    replicas.push(replica)
    supervise(replica)
  }
  await until(() => replicas.some(({ program }) => isReady(program)))
  stage.telegram.hook = hook
  return {
    stage,
    hook,
    server,
    databaseUrl,
    replicas,
    leader: () => leaderOf(replicas),
    endsOfTheirOwn,
    async replace(replica) {
      const { program } = replica
      expected.add(program)
      program.kill('SIGKILL')
      await program.end
      restart(replica)
    },
    async stop() {
      for (const { program } of replicas) {
        expected.add(program)
        program.kill('SIGTERM')
      }
      const ends = await Promise.all(replicas.map(({ program }) => program.end))
      return ends
        .filter(({ code, err }) => code !== 0 || err !== '')
        .map(({ code, err }) => `exit ${code}, standard error: ${err.slice(0, 300)}`)
    },
    async close() {
      for (const { program } of replicas) expected.add(program)
      hook.close()
      await stage.close()
      await Promise.all(replicas.map(({ network }) => network.close()))
      await server.remove()
    },
  }
}

export const isReady = ({ out, isOver }: Program): boolean => !isOver && out.includes('Karvan is ready')
/** The time of its last turn as the leader; empty when it had none, or has ended. */
const ledSince = ({ out, isOver }: Program): string =>
  isOver ? '' : (/"time":"([^"]+)"[^\n]*$/.exec(out.slice(0, out.lastIndexOf('this replica leads') + 1))?.[1] ?? '')

function leaderOf(replicas: readonly Replica[]): Replica | undefined {
  const [first] = replicas.toSorted((a, b) => ledSince(b.program).localeCompare(ledSince(a.program)))
  return first !== undefined && ledSince(first.program) !== '' ? first : undefined
}
