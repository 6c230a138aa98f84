/** Every scenario by name, in its long and its short form. */
import { adminKills } from './admin.ts'
import { api } from './api.ts'
import { damage } from './damage.ts'
import { digest } from './digest.ts'
import { disk } from './disk.ts'
import { faults } from './faults.ts'
import { flood } from './flood.ts'
import { fuzz } from './fuzz.ts'
import { kills, stops } from './kill.ts'
import type { Line } from './line.ts'
import { odd } from './odd.ts'
import { poison } from './poison.ts'
import { replicaDigest } from './replica-digest.ts'
import { replicas } from './replicas.ts'
import { soak } from './soak.ts'
import { webhook } from './webhook.ts'

export type Scale = 'long' | 'short'

export const scenarios: Readonly<Record<string, (scale: Scale) => Promise<readonly Line[]>>> = {
  admin: scale => (scale === 'long' ? adminKills(1_000, 1_000) : adminKills(30, 1_000)),
  kill: scale => (scale === 'long' ? kills(1_000, 500) : kills(10, 500)),
  stop: scale => stops(scale === 'long' ? 200 : 3),
  api: scale => api(scale === 'long' ? undefined : ['html']),
  damage: scale => damage(scale === 'long' ? 1 : 13),
  digest: async scale =>
    scale === 'long'
      ? [...(await digest(10_000, 0)), ...(await digest(10_000, 10)), ...(await digest(10_000, 10, 'both'))]
      : [...(await digest(150, 3)), ...(await digest(150, 3, 'both'))],
  disk,
  faults: scale => faults(scale === 'long' ? 25 : 2),
  flood: scale => flood(2_000, scale === 'long' ? 10_000 : 2_000),
  fuzz: scale => fuzz(scale === 'long' ? 100_000 : 2_000),
  odd,
  poison: scale => poison(scale === 'long' ? ['throw', 'die', 'loop'] : ['throw']),
  leader: scale => (scale === 'long' ? replicaDigest(10_000, 10) : replicaDigest(150, 2)),
  replicas: scale =>
    replicas(scale === 'long' ? { kills: 300, restarts: 10, partitions: 3 } : { kills: 5, restarts: 1, partitions: 0 }),
  webhook,
  soak: scale => soak(scale === 'long' ? 30 : 3),
}
