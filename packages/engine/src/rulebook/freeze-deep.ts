/** Freezes a JSON value with everything in it; what is frozen already is taken to be frozen below as well, except at the top. */
export function freezeDeep(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const key of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof member === 'object' && member !== null && !Object.isFrozen(member)) freezeDeep(member)
  }
}
