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
    /** A source that something cites, or a name that something carries, cannot be taken away. */
    | 'in-use'
    /** An id that Telegram uses for its own senders: an anonymous admin, a channel, its service. */
    | 'no-person'
    /** It cannot be taken back: a later edit, `version`, stands on it. */
    | 'changed-since'
    | 'no-such-edit'
  /** The id of the fact, thing or person that was refused, or the version of the edit. */
  readonly at: string
  /** The later edit that stands in the way of 'changed-since'. */
  readonly version?: number
}
