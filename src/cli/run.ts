/** Runs a command. Its error is one line on the standard error, with the name of the command, and the exit code 1. */
export function run(name: string, main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
}
