/** What was given for a code or name as messages show it (原值), whatever it is: an object may have no text. */
export function showGiven(given: unknown): string {
  return typeof given === 'object' || typeof given === 'function' ? typeof given : String(given)
}
