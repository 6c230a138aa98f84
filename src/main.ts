/** The entry point. Handles SIGTERM and SIGINT before it loads the program, so that a stop during the load is clean too. */
const stopping = new AbortController()
// Not `once`: under `npm start` Ctrl+C arrives twice, from the terminal and from npm.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort())
void import('./program.ts').then(({ runProgram }) => runProgram(stopping.signal))
