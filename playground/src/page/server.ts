import type { PlaygroundEvent, View } from '../views.ts'

/** Asks the server to do something for a person. Errors: rejects with the server's words. */
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

/** A field of a value that may be an object. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

/** What a person sees now. Missing: undefined when the server knows nobody of this id. */
export async function look(personId: number): Promise<View | undefined> {
  const response = await fetch(`/view/${personId}`)
  if (response.status === 404) return undefined
  return (await response.json()) as View
}

/** Listens to what happens; the browser reconnects by itself, and `onState` tells whether there is a connection. */
export function listen(onEvent: (event: PlaygroundEvent) => void, onState: (isConnected: boolean) => void): void {
  const events = new EventSource('/events')
  events.addEventListener('open', () => onState(true))
  events.addEventListener('error', () => onState(false))
  events.addEventListener('message', ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data) as PlaygroundEvent))
}
