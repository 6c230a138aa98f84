import type { PlaygroundEvent, View } from '../views.ts'

/** Runs an action on the server. Errors: rejects with the server's message. */
export async function ask(act: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await fetch(`/do/${act}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  const error = field(answer, 'error')
  if (typeof error === 'string') throw new Error(error)
  return field(answer, 'done')
}

/** A field of a value, if it is an object. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

/** The view of a person. Missing: undefined for an unknown id. */
export async function look(personId: number): Promise<View | undefined> {
  const response = await fetch(`/view/${personId}`)
  if (response.status === 404) return undefined
  return (await response.json()) as View
}

/** Subscribes to events. The browser reconnects by itself; `onState` gets the state of the connection. */
export function listen(onEvent: (event: PlaygroundEvent) => void, onState: (isConnected: boolean) => void): void {
  const events = new EventSource('/events')
  events.addEventListener('open', () => onState(true))
  events.addEventListener('error', () => onState(false))
  events.addEventListener('message', ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data) as PlaygroundEvent))
}
