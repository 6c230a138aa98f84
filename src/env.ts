import { existsSync } from 'node:fs'

/** The environment, with what `.env` in the working folder adds to it. What is set already stays. */
export function environment(): NodeJS.ProcessEnv {
  // Node's own --env-file-if-exists says on every start that the file is not there.
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}
