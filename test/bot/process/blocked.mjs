// A process whose loop is blocked after a moment, with the watchdog over it. Run by the test of the watchdog, compiled:
// Node 20 runs no TypeScript in a thread.
const [path, folder, how] = process.argv.slice(2)
const { watch } = await import(path)
watch(folder, { everyMs: 50, looks: how === 'blocked' ? 6 : 20 })
setTimeout(
  () => {
    if (how === 'blocked') for (;;);
    process.exit(0)
  },
  how === 'blocked' ? 150 : 1_500,
)
