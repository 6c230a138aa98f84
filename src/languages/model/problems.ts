import type { Area, Day, Period } from '../../data/model/schema.ts'
import type { Text } from './text.ts'

/** One sentence a problem, and a way on. `example` is a command line to try. */
export interface ProblemWords {
  notAPeriod(heard: string, instead: readonly string[]): Text
  notOver(period: Period, today: Day): Text
  unknownWord(heard: string, area: Area | undefined): Text
  unknownCommand(heard: string, command: string | undefined): Text
  unknownId(heard: string): Text
  unknownLanguage(heard: string): Text
  tooMany(what: 'countries' | 'periods', most: number): Text
  readonly tooFew: Text
  sameCountry(area: Area): Text
  readonly notUnderstood: Text
  /** What can mean more than one thing; the buttons below are its meanings. */
  ambiguous(heard: string): Text
  readonly noForecast: Text
  readonly noGoods: Text
  readonly noText: Text
  readonly failed: Text
  /** Said once to who asks more than can be answered; the bot is silent then. */
  readonly hurried: Text
}
