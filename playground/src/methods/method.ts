import { z } from 'zod'
import { badRequest } from '../refusal.ts'
import { wordsOf } from '../schemas/issues.ts'
import type { World } from '../world.ts'

export interface Upload {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** The parts of a call besides its parameters. */
export interface Delivery {
  readonly files: ReadonlyMap<string, Upload>
  /** Aborted when the caller closes the connection. */
  readonly signal: AbortSignal
}

/** One method of the Bot API: it checks its parameters, then executes the call. */
export type Method = (world: World, params: Readonly<Record<string, unknown>>, delivery: Delivery) => unknown

/**
 * A method from the schema of its parameters and its effect.
 *
 * Errors: 400 for an unknown parameter. Telegram ignores those; an error here makes a wrong call fail a test.
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
