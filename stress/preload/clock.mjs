// Imported before the program by the torture of odd clocks: its clock begins at TORTURE_CLOCK and goes on from there.
const { TORTURE_CLOCK = '1970-01-01' } = process.env
const RealDate = Date
const ahead = RealDate.parse(TORTURE_CLOCK) - RealDate.now()
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead)
    else super(...given)
  }
  static now() {
    return RealDate.now() + ahead
  }
}
