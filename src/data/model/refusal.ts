/** Why an edit is not admitted: the rule, and what breaks it. */
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
    /** Money, but of no country of today: Soviet roubles. */
    | 'old-currency'
    | 'future'
    | 'bidi'
    | 'wrong-version'
    /** A source that is cited, or a name that is in use, cannot be removed. */
    | 'in-use'
    /** An id that Telegram uses for its own senders: an anonymous admin, a channel, its service. */
    | 'no-person'
    /** The edit cannot be undone: the later edit `version` changed the same thing. */
    | 'changed-since'
    | 'no-such-edit'
  /** The id of the refused fact, name or person, or the version of the edit. */
  readonly at: string
  /** The later edit, for 'changed-since'. */
  readonly version?: number
}
