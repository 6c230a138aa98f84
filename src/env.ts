import { existsSync } from 'node:fs'

/** The environment, extended by `.env` in the working folder. Variables that are set already keep their values. */
export function environment(): NodeJS.ProcessEnv {
  // Node's --env-file-if-exists prints a line on every start without the file.
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}
