// Preloaded before a measured bot: reports its memory at rest when asked. The flag comes last: with it V8 refuses its code caches.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

process.on('message', () => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  process.send?.(process.memoryUsage())
})
process.channel?.unref()
