/** Why the fold does not admit an edit: the rule, and what it was broken by. */
export interface Refusal {
  readonly rule:
    | 'no-such-source'
    | 'no-such-organisation'
    | 'no-such-speaker'
    | 'no-such-project'
    | 'no-such-id'
    | 'no-citation'
    | 'duplicate'
    | 'bad-period'
    | 'bad-unit'
    | 'future'
    | 'bidi'
    | 'wrong-version'
  /** The id of the fact or thing that was refused. */
  readonly at: string
}
