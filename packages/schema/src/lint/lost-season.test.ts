import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { lostSeason } from './lost-season.js'

test('a season that only the prior edition names is shown', () => {
  const rows = [
    sampleRow('component/0402/1'),
    sampleRow('component/0402/2', { prior: { season: 'planting-season' } })
  ]
  expect(lostSeason(sampleStandard({ criteria: sampleCriteria(...rows) }))).toMatchObject([
    { pointer: '/rows/1/prior/season', params: { row: 'component/0402/2', season: 'planting-season' } }
  ])
})
