/** A kind of so few that every language tries them all. */
const few = 16

/**
 * The share of a language, or of a medium, in the examples of a law: those of a kind take turns, so that each is tried once, and
 * every share has some of every kind. The turns follow digit sums, because the examples repeat in patterns.
 */
export function inTurn<T>(all: readonly T[], kindOf: (it: T) => string, turn: number, turns = 4): readonly T[] {
  const kinds = new Map<string, T[]>()
  for (const it of all) {
    const alike = kinds.get(kindOf(it)) ?? []
    alike.push(it)
    kinds.set(kindOf(it), alike)
  }
  return [...kinds.values()].flatMap(alike =>
    alike.length <= few ? alike : alike.filter((_, i) => digitSum(i, turns) % turns === turn),
  )
}

function digitSum(number: number, base: number): number {
  return number === 0 ? 0 : (number % base) + digitSum(Math.floor(number / base), base)
}
