/** Writes one line for the operator: a repair, a quarantined file, a skipped row. Lines of a normal first start are 'usual'. */
export type OperatorLog = (line: string, kind?: 'usual') => void
