/** Makes plain data unchangeable, all the way down (深冻结); what is frozen already is so all the way down, too. */
export function freezeDeep(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const member of Object.values(value)) freezeDeep(member)
}
