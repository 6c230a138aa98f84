/** The module of undici's Pool. undici declares types for its main module only. */
declare module 'undici/lib/dispatcher/pool.js' {
  import type { Pool } from 'undici'

  const pool: typeof Pool
  export = pool
}
