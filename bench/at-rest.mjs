// Comes before a bot that is measured: tells, when asked, in how much memory it rests.
process.on('message', () => {
  globalThis.gc?.()
  process.send?.(process.memoryUsage())
})
process.channel?.unref()
