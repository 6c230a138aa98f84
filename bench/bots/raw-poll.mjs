// The raw bot, polling.
import { call, serve } from './raw.mjs'

await call('deleteWebhook', {})
for (let offset = 0; ; ) {
  const updates = await call('getUpdates', { offset, timeout: 10 })
  for (const update of updates) void serve(update)
  offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
}
