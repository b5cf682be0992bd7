import type { AssignmentRule } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citeSample, compileSample, sampleResponsibility } from '../../test/responsibility-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import type { ResponsibleUnitInput } from './case-situation.js'
import { resolveResponsibleUnit } from './resolve-responsible-unit.js'

const codes = ['0105', '0201']
const owners = ['public', 'private']
const grids = ['990102001001001', '990102002001001']
const named = [[], ['greening']]

const rule: fc.Arbitrary<Omit<AssignmentRule, 'id' | 'evidence'>> = fc.record(
  {
    kind: fc.constantFrom('component' as const, 'event' as const),
    codes: fc.subarray(['component/0105', 'event/0105', 'event/0201'] as const, { minLength: 1 }),
    areas: fc.subarray(['north', 'south'], { minLength: 1 }),
    unitGrids: fc.subarray(['990102001', '990102002001001'], { minLength: 1 }),
    ownership: fc.subarray(owners, { minLength: 1 }),
    bodies: fc.subarray(['greening', 'lamps'], { minLength: 1 }),
    disposing: fc.constantFrom({ organ: 'lamps' }, { organ: 'district' })
  },
  { requiredKeys: ['disposing'] }
)
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values)
const input: fc.Arbitrary<ResponsibleUnitInput> = fc.record({
  kind: fc.constantFrom('component', 'event'),
  area: fc.constant('north'),
  on: fc.constant('2026-03-04'),
  code: maybe(codes),
  ownership: maybe(owners),
  unitGrid: maybe(grids),
  bodies: maybe(named)
})

function fill<T>(value: T | undefined, values: readonly T[]): readonly T[] {
  return value === undefined ? values : [value]
}

/** Every way in which what is unknown can turn out. */
function listCompletions(given: ResponsibleUnitInput): readonly ResponsibleUnitInput[] {
  return fill(given.code, codes).flatMap((code) =>
    fill(given.ownership, owners).flatMap((ownership) =>
      fill(given.unitGrid, grids).flatMap((unitGrid) =>
        fill(given.bodies, named).map((bodies) => ({ ...given, code, ownership, unitGrid, bodies }))
      )
    )
  )
}

test('knowing more never changes who is responsible, and everything known always decides', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 6 }), input, (rules, given) => {
      const assignments = rules.map((one, at): AssignmentRule => ({
        ...one,
        id: `r${at}`,
        evidence: 'inferred'
      }))
      const asked = {
        responsibility: compileSample({ ...sampleResponsibility, assignments }),
        criterionOf: () => undefined,
        cite: () => citeSample('criteria', '', 'inferred')
      }
      const decision = resolveResponsibleUnit(asked, given)
      if (isRefusal(decision)) throw new Error('nothing is wrong with the input')
      const completions = listCompletions(given).map((one) => resolveResponsibleUnit(asked, one))
      for (const complete of completions) expect(complete).not.toMatchObject({ value: { outcome: 'needs' } })
      const { value } = decision
      if (value.outcome !== 'needs') for (const complete of completions) expect(complete).toEqual(decision)
      else for (const fact of value.facts) expect(new Map(Object.entries(given)).get(fact)).toBeUndefined()
    }),
    { numRuns: 500 }
  )
})
