/** How far names in evaluation schemes may lead (评价方案上限): longer ways are no schemes that people follow, but an attack or a mistake. */
export const evaluationLimits = {
  /** Schemes whose totals go into each other, the one that is asked for included. */
  nestedSchemes: 32,
  /** A counter is asked with all its references written out; nobody reads a longer question, and databases refuse it. */
  counterParts: 1000
} as const
