/** Worker threads of our own modules. */
import { Worker, type WorkerOptions } from 'node:worker_threads'

/** Where a thread's module is: `name` beside the module with the address `beside`, from the sources or as built. */
export const threadBeside = (name: string, beside: string): URL =>
  new URL(`./${name}${beside.endsWith('.ts') ? '.ts' : '.js'}`, beside)

/** Starts a thread. From the sources, tsx compiles it, because Node 20 runs no TypeScript. */
export function startThread(thread: URL, options: WorkerOptions): Worker {
  if (!thread.pathname.endsWith('.ts')) return new Worker(thread, options)
  const load = `import('tsx/esm/api').then(tsx => { tsx.register(); return import(${JSON.stringify(thread.href)}) })`
  return new Worker(load, { ...options, eval: true })
}
