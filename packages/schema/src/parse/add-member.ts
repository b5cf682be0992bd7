import { reportIssue, type ParsePlace, type ParseState } from './parse-state.js'

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Adds a member without ever reaching a prototype: forbidden and second keys are reported and left out. */
export function addMember(
  state: ParseState,
  object: Record<string, unknown>,
  key: string,
  value: unknown,
  place: ParsePlace
): void {
  if (forbiddenKeys.has(key)) reportIssue(state, 'document/forbidden-key', { key }, place)
  else if (!(key in object)) object[key] = value
  else if (Object.hasOwn(object, key))
    reportIssue(state, 'document/duplicate-key', { key: key.slice(0, 200) }, place)
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
}
