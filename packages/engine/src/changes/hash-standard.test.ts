import { describe, expect, it } from 'vitest'
import { changesSample, editSample } from '../../test/changes-sample.js'
import { pinStandard } from '../rulebook/index.js'
import { hashStandard } from './hash-standard.js'

describe('hashStandard', () => {
  it('gives the hashes that pins carry, and one for each part', () => {
    const hashes = hashStandard(changesSample())
    const { hash, meaningHash } = pinStandard(changesSample())
    expect(hashes).toMatchObject({ id: 'test.changes', version: '1.0.0', hash, meaningHash })
    expect(Object.keys(hashes.parts)).toEqual([
      'standard',
      'facts',
      'taxonomy',
      'criteria',
      'time-limits',
      'evaluation'
    ])
  })

  it('keeps the meaning hash of a translation and of a new version number', () => {
    const before = hashStandard(changesSample())
    const after = hashStandard(
      editSample((d) => {
        Object.assign(d.standard, { version: '1.0.1' })
        Object.assign(d.standard.title, { en: 'A better translation' })
        Object.assign(d.criteria.rows[0]!.summary, { en: 'another wording' })
        Object.assign(d.facts.facts['hazard']!.label, { en: 'Is dangerous' })
        Object.assign(d.criteria.closingActions!['repaired']!, { en: 'mended' })
      })
    )
    expect(after.hash).not.toBe(before.hash)
    expect(after.meaningHash).toBe(before.meaningHash)
    expect(after.parts['time-limits']).toBe(before.parts['time-limits'])
  })

  it('changes both hashes, and that of the part, with any figure', () => {
    const before = hashStandard(changesSample())
    const after = hashStandard(editSample((d) => Object.assign(d.timeLimits.units['hour']!, { minutes: 59 })))
    expect(after.hash).not.toBe(before.hash)
    expect(after.meaningHash).not.toBe(before.meaningHash)
    expect(after.parts['time-limits']).not.toBe(before.parts['time-limits'])
    expect(after.parts['criteria']).toBe(before.parts['criteria'])
  })
})
