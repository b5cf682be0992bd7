import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { evidenceTooGood } from './evidence-too-good.js'

test('a row is not better known than its standard', () => {
  const rows = (['published', 'derived', 'inferred'] as const).map((evidence, at) =>
    sampleRow(`event/0101/${at + 1}`, { evidence })
  )
  expect(evidenceTooGood(sampleStandard({ criteria: sampleCriteria(...rows) }))).toMatchObject([
    { pointer: '/rows/0/evidence', params: { evidence: 'published', best: 'derived' } }
  ])
})
