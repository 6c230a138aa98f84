/**
 * One line for the operator: something was mended, set aside or left out. What every first start brings is 'usual'.
 */
export type OperatorLog = (line: string, kind?: 'usual') => void
