/** Milliseconds as hours without a trailing zero: `168`, `7.5`. */
export function writeHours(milliseconds: number): string {
  return String(Math.round(milliseconds / 36_000) / 100)
}
