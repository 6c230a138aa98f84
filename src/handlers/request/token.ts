import { randomBytes } from 'node:crypto'

/** A random id of 128 bits, as 22 URL-safe characters. */
export const newToken = (): string => randomBytes(16).toString('base64url')
