/** The file of undici that holds its Pool. Its own types stand beside its entrance only. */
declare module 'undici/lib/dispatcher/pool.js' {
  import type { Pool } from 'undici'

  const pool: typeof Pool
  export = pool
}
