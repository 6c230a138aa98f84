/** Where the environment comes from. */
import { existsSync, readFileSync } from 'node:fs'
import { distance } from 'fastest-levenshtein'
import { type Config, ConfigError, readConfig, variables } from './config.ts'
import { codeOf } from './data/engine/store-error.ts'

/**
 * The environment, extended by `.env` in the working folder. Variables that are set already keep their values.
 * A file that cannot be read is a ConfigError, unless BOT_TOKEN is set: then the environment is complete.
 */
export function environment(): NodeJS.ProcessEnv {
  try {
    // Node's --env-file-if-exists prints a line on every start without the file.
    if (existsSync('.env')) process.loadEnvFile('.env')
  } catch (error) {
    if (!process.env.BOT_TOKEN?.trim())
      throw new ConfigError(`.env cannot be read (${codeOf(error)}), and BOT_TOKEN is not in the environment.`)
  }
  return process.env
}

type Variables = Readonly<Record<string, string | undefined>>

/** The configuration in the environment. Throws a ConfigError, which also names misspelled variables: one may be why another is missing. */
export function configIn(env: Variables = environment()): Config {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigError([error.message, ...misspelledNames(env)].join(' '))
  }
}

/** The version in package.json, which is beside src/ and dist/. Returns 'unknown' when it is not there. */
export function versionOfKarvan(): string {
  try {
    const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
    const { version = 'unknown' }: { readonly version?: string } = JSON.parse(text)
    return version
  } catch {
    return 'unknown'
  }
}

/** One sentence for each name that looks like a variable of Karvan which is not set: 'BOT_TOKN is unknown: did you mean BOT_TOKEN?' */
export function misspelledNames(env: Variables): readonly string[] {
  return Object.keys(env).flatMap(name => {
    if (variables.includes(name)) return []
    const meant = variables.find(variable => !env[variable]?.trim() && isNear(name, variable))
    return meant === undefined ? [] : [`${name} is unknown: did you mean ${meant}?`]
  })
}

/** Two letters apart at most, in any case, with a prefix such as TELEGRAM_. Shorter names are near to too many others. */
function isNear(name: string, variable: string): boolean {
  if (variable.length < 6) return false
  const given = name.toUpperCase().replaceAll('-', '_')
  if (given.endsWith(`_${variable}`)) return true
  // Two letters leave a third of the name as it is. Most of the environment need not be compared further at every start.
  const third = Math.ceil(variable.length / 3)
  const thirds = [variable.slice(0, third), variable.slice(third, -third), variable.slice(-third)]
  return thirds.some(part => given.includes(part)) && distance(given, variable) <= 2
}
