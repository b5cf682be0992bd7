/** The parts of a criterion id `<kind>/<code>/<number>`. */
export interface CriterionKey {
  readonly kind: string
  readonly code: string
  readonly number: number
}

/** Splits the id of a criterion (立案条件), e.g. `component/0101/2`. */
export function parseCriterionId(id: string): CriterionKey {
  const [kind = '', code = '', number = ''] = String(id).split('/')
  return { kind, code, number: Number(number) }
}
