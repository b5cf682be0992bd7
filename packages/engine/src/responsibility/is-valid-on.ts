/** From and until when something holds, both days included; without one it is open on that side. */
export interface Validity {
  readonly validFrom?: string
  readonly validTo?: string
}

/** Whether something holds on a day, `YYYY-MM-DD` (有效期). */
export function isValidOn({ validFrom, validTo }: Validity, on: string): boolean {
  return (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo)
}
