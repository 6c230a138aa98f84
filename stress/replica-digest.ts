/** A published figure goes to many subscribers while the leader of three replicas is killed on the way. */
import { moveToDatabase } from '../src/data/move-data.ts'
import { hasPostgres } from '../test/data/engine/postgres-server.ts'
import { env, type Sender, sendDigest, subscribe } from './digest.ts'
import { type Fleet, openFleet } from './fleet.ts'
import { type Line, notRun } from './line.ts'
import { until } from './stage.ts'

/** Lines: those of a digest. */
export async function replicaDigest(recipients: number, kills: number): Promise<readonly Line[]> {
  if (!hasPostgres) return [notRun('H3', `a digest of three replicas to ${recipients}`, 'there is no PostgreSQL here')]
  const fleet = await openFleet({
    count: 3,
    env,
    answerMs: 20,
    async prepare(stage, databaseUrl) {
      await subscribe(stage, recipients, 'text')
      await moveToDatabase({ folder: stage.data, databaseUrl, notice: () => undefined })
    },
  })
  try {
    return await sendDigest(fleet.stage, leaderOf(fleet), recipients, kills)
  } finally {
    await fleet.close()
  }
}

const leaderOf = (fleet: Fleet): Sender => ({
  get isOver() {
    return fleet.endsOfTheirOwn.length > 0
  },
  async replace() {
    await until(() => fleet.leader() !== undefined, undefined, 20)
    const leader = fleet.leader()
    if (leader !== undefined) await fleet.replace(leader)
  },
  stop: async () => (await fleet.stop()).length,
})
