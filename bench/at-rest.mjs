// Preloaded before a measured bot: reports its memory at rest when asked.
process.on('message', () => {
  globalThis.gc?.()
  process.send?.(process.memoryUsage())
})
process.channel?.unref()
