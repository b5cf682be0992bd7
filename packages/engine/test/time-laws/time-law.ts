import fc from 'fast-check'

/** How many cases a law is tried on, and with which random seed. */
interface LawRun {
  readonly numRuns: number
  readonly seed?: number
}

/** Something that holds for every calendar, limit and instant (时间定律). */
export interface TimeLaw {
  readonly name: string
  /** The smallest case that breaks it, with its seed; null when none was found. */
  readonly findBreach: (run: LawRun) => string | null
}

/** States a law: `holds` throws, or says false, where it does not hold. */
export function stateLaw<T>(
  name: string,
  cases: fc.Arbitrary<T>,
  holds: (drawn: T) => boolean | void
): TimeLaw {
  const property = fc.property(cases, holds)
  return {
    name,
    findBreach: (run) => {
      const details = fc.check(property, run)
      return details.failed ? (fc.defaultReportMessage(details) ?? 'no report') : null
    }
  }
}
