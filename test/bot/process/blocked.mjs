// A process whose loop is blocked after a moment, with the watchdog over it. Run by the test of the watchdog, compiled:
// Node 20 runs no TypeScript in a thread.
const [path, folder, how] = process.argv.slice(2)
const { openWatchdog } = await import(path)
const watchdog = openWatchdog(folder, { everyMs: 50, looks: how === 'free' ? 20 : 6 })
if (how !== 'late') watchdog.start()
const ms = { blocked: 150, late: 1_500, free: 1_500 }[how]
setTimeout(() => {
  if (how !== 'free') for (;;);
  process.exit(0)
}, ms)
