/** What the replicas of a bot share besides the store and the queues. */
import type { z } from 'zod'
import { localMemory, type ShortMemory } from './short-memory.ts'

/** Something that one replica tells the others. As JSON it has at most 7,000 bytes. */
export interface ReplicaTopic<T extends {}> {
  readonly name: string
  readonly shape: z.ZodType<T>
}

export interface Shared {
  readonly memory: ShortMemory
  /** Tells the other replicas. Throws a StoreError when the database cannot pass it on. */
  tell<T extends {}>(topic: ReplicaTopic<T>, value: T): Promise<void>
  /** Hears what another replica tells; undefined: something may have been missed, because the database was away. */
  onTell<T extends {}>(topic: ReplicaTopic<T>, hear: (value: T | undefined) => void): void
}

/** Of a process without others. */
export const unshared = (now: () => Date): Shared => ({
  memory: localMemory(now),
  tell: async () => undefined,
  onTell: () => undefined,
})
