import { z } from 'zod'
import { badRequest } from '../refusal.ts'
import { wordsOf } from '../schemas/issues.ts'
import type { World } from '../world.ts'

export interface Upload {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** What a call brings besides its parameters. */
export interface Delivery {
  readonly files: ReadonlyMap<string, Upload>
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal
}

/** One method of the Bot API: checks its parameters, then carries it out. */
export type Method = (world: World, params: Readonly<Record<string, unknown>>, delivery: Delivery) => unknown

/**
 * A method from the shape of its parameters and what it does.
 *
 * Errors: 400 on a parameter the documentation does not know. Telegram ignores those; we refuse them,
 * so that a call that drifts from the Bot API fails a test.
 */
export function method<Shape extends z.ZodRawShape>(
  shape: Shape,
  run: (world: World, params: z.output<z.ZodObject<Shape, z.core.$strict>>, delivery: Delivery) => unknown,
): Method {
  const schema = z.strictObject(shape)
  return (world, params, delivery) => {
    const read = schema.safeParse(params)
    if (!read.success) throw badRequest(wordsOf(read.error))
    return run(world, read.data, delivery)
  }
}
