/** A frozen copy as JSON would give it back: what is stored cannot be changed from outside. */
export function keepPlain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, member: unknown) =>
    typeof member === 'object' && member !== null ? Object.freeze(member) : member
  ) as T
}
