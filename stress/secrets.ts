/** What no output of the program may ever hold. */
export const tokenOfTorture = '7000001:AAtorture-token_of-35-characters-000'
export const secretOfTorture = 'the_webhook-secret_of_the_torture'
export const metricsOfTorture = 'the-metrics-token-of-the-torture'

const secrets = [tokenOfTorture, secretOfTorture, metricsOfTorture, encodeURIComponent(tokenOfTorture)]
let [bytes, leaks] = [0, 0]

/** Counts the secrets in what a process has written. */
export function inspect(output: string): void {
  bytes += output.length
  for (const secret of secrets) leaks += output.split(secret).length - 1
}

/** All that was inspected so far. */
export const inspected = (): { readonly bytes: number; readonly leaks: number } => ({ bytes, leaks })
