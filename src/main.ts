#!/usr/bin/env node
/** The entry. It listens to SIGTERM and SIGINT before it loads the program: a stop while that takes its time is a clean one too. */
const stopping = new AbortController()
// Not once: under `npm start` Ctrl+C comes twice, from the terminal and from npm.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort())
const { runProgram } = await import('./program.ts')
await runProgram(stopping.signal)
