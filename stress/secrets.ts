/** Secrets that no output of the program may hold. */
export const tokenOfStress = '7000001:AAstress-token__of-35-characters-000'
export const secretOfStress = 'the_webhook-secret_of_the_stress'
export const metricsOfStress = 'the-metrics-token-of-the-stress'

const secrets = [tokenOfStress, secretOfStress, metricsOfStress, encodeURIComponent(tokenOfStress)]
let bytes = 0
let leaks = 0

/** Counts the secrets in the output of a process. */
export function inspect(output: string): void {
  bytes += output.length
  for (const secret of secrets) leaks += output.split(secret).length - 1
}

/** Totals of all inspected output. */
export const inspected = (): { readonly bytes: number; readonly leaks: number } => ({ bytes, leaks })
