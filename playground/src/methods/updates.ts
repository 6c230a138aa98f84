import { z } from 'zod'
import { flag, integer, json } from '../schemas/pieces.ts'
import { updateKinds } from '../shapes.ts'
import { checkedWebhook } from '../webhook.ts'
import { method } from './method.ts'

const allowed = json(z.array(z.enum(updateKinds))).exactOptional()

export const getUpdates = method(
  {
    offset: integer.exactOptional(),
    limit: integer.exactOptional(),
    timeout: integer.exactOptional(),
    allowed_updates: allowed,
  },
  (world, params, { signal }) => world.updates.poll(params, signal),
)

export const setWebhook = method(
  {
    url: z.string(),
    certificate: z.string().exactOptional(),
    ip_address: z.string().exactOptional(),
    max_connections: integer.pipe(z.int().min(1).max(100)).exactOptional(),
    allowed_updates: allowed,
    drop_pending_updates: flag.exactOptional(),
    secret_token: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,256}$/, 'secret token contains unallowed characters')
      .exactOptional(),
  },
  (world, params) => {
    const url = checkedWebhook(params.url)
    world.updates.allow(params.allowed_updates)
    if (params.drop_pending_updates === true) world.updates.drop()
    world.webhook.point(url, params.secret_token ?? '', params.max_connections ?? 40)
    return true
  },
)

export const deleteWebhook = method({ drop_pending_updates: flag.exactOptional() }, (world, params) => {
  if (params.drop_pending_updates === true) world.updates.drop()
  world.webhook.point('', '', 40)
  return true
})

export const getWebhookInfo = method({}, world => ({
  url: world.updates.webhookUrl,
  has_custom_certificate: false,
  pending_update_count: world.updates.pending.length,
  ...world.webhook.report(),
  allowed_updates: world.updates.allowed,
}))
