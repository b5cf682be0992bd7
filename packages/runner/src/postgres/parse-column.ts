const bool = 16
const int8 = 20
const int4 = 23
const json = 114

/**
 * How the text of a column becomes a value, by the type's number in PostgreSQL. Given along with each query, so that neither
 * the parsers that the host sets for its own queries nor ours change the other's.
 */
export function getTypeParser(oid: number): (text: string) => unknown {
  if (oid === int8 || oid === int4) return parseInteger
  if (oid === json) return (text) => JSON.parse(text) as unknown
  return oid === bool ? (text) => text === 't' : (text) => text
}

function parseInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is no integer that a program can hold`)
  return value
}
