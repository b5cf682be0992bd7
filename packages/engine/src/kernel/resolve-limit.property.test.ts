import type { GradedTimeLimit, KnownTimeLimit } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveLimit, takeGrade } from './resolve-limit.js'

const grade = fc.constantFrom('A', 'B', 'C', 'Z')
const limit: fc.Arbitrary<KnownTimeLimit> = fc.record({
  value: fc.integer({ min: 1, max: 9 }),
  unit: fc.constantFrom('work-hour', 'work-day')
})
const graded: fc.Arbitrary<GradedTimeLimit> = fc.record({
  byAreaGrade: fc.dictionary(grade, limit, { minKeys: 1 }),
  fallback: fc.oneof(
    fc.constant('refuse'),
    grade.map((one) => `same-as:${one}`)
  )
})

test('a limit comes from the entry of the grade, else from that of the fallback, else from nowhere', () => {
  fc.assert(
    fc.property(graded, fc.option(grade, { nil: undefined }), (spec, given) => {
      const resolved = resolveLimit(spec, given)
      const taken = takeGrade(spec, given)
      const own = given === undefined ? undefined : spec.byAreaGrade[given]
      const other = spec.byAreaGrade[spec.fallback.replace('same-as:', '')]
      if (own !== undefined) expect(resolved).toBe(own)
      else if (other !== undefined) expect(resolved).toBe(other)
      else {
        const code = given === undefined ? 'time-limits/area-grade-missing' : 'time-limits/area-grade-blank'
        expect(resolved).toMatchObject({ code })
      }
      expect('byFallback' in taken && taken.byFallback).toBe(own === undefined && other !== undefined)
    })
  )
})
