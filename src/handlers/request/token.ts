import { randomBytes } from 'node:crypto'

/** A name that nobody guesses: 128 bits, as 22 characters of an address. */
export const newToken = (): string => randomBytes(16).toString('base64url')
