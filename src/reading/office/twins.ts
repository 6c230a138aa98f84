import { senseOf } from '../has.ts'
import type { Heard } from '../heard.ts'

/** Whether two countries go by that name: Korea, Congo. A code, and a name with its north or south, is one country's. */
export const isTwin = (heard: Heard): boolean =>
  senseOf(heard, 'area')?.form === 'name' &&
  /^(korea|kore|koreya|корея|кореи|кореей|congo|konqo|конго|刚果)$/.test(heard.text)
