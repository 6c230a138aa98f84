// Preloaded before a measured bot: reports the CPU time of the process in µs when asked.
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.(user + system)
})
process.channel?.unref()
