// Preloaded by the scenario of odd clocks: the clock starts at STRESS_CLOCK and goes on from there.
const { STRESS_CLOCK = '1970-01-01' } = process.env
const RealDate = Date
const ahead = RealDate.parse(STRESS_CLOCK) - RealDate.now()
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead)
    else super(...given)
  }
  static now() {
    return RealDate.now() + ahead
  }
}
