import type { ServiceId } from '../data/exchange/fetched-tables.ts'
import { census } from './census.ts'
import { type ProviderClock, systemClock } from './clock.ts'
import { comext } from './comext.ts'
import { comtrade } from './comtrade.ts'
import { imf } from './imf.ts'
import type { Provider } from './provider.ts'
import { providerOf } from './service.ts'
import { wits } from './wits.ts'

export interface ProviderOptions {
  /** The subscription key of UN Comtrade. Without it the preview is asked, which gives less. */
  readonly comtradeKey?: string | undefined
  readonly clock?: ProviderClock
}

/** Every provider. Open them once: each keeps to the rate limit of its service over all its fetches. */
export function openProviders({
  comtradeKey,
  clock = systemClock,
}: ProviderOptions = {}): Readonly<Record<ServiceId, Provider>> {
  return {
    imf: providerOf(imf(), clock),
    wits: providerOf(wits(), clock),
    comtrade: providerOf(comtrade({ key: comtradeKey }), clock),
    comext: providerOf(comext(), clock),
    census: providerOf(census(), clock),
  }
}
