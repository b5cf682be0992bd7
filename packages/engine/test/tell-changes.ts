import type { StandardDocument } from '@lijie/schema'
import { describeChange, diffStandards } from '../src/changes/index.js'
import { changesSample } from './changes-sample.js'

/** The sample with time units and clocks added, which may be anything. */
export function withParts(units: object, clocks?: object): StandardDocument {
  const sample = changesSample()
  const { timeLimits } = sample
  const part = { ...timeLimits, units: { ...timeLimits?.units, ...units }, ...(clocks && { clocks }) }
  return { ...sample, timeLimits: part } as unknown as StandardDocument
}

/** Every change in both languages, with its level. */
export function tell(before: StandardDocument, after: StandardDocument): readonly string[] {
  return diffStandards(before, after).changes.map(
    (change) => `${change.level} ${describeChange(change, 'en')} | ${describeChange(change, 'zh-CN')}`
  )
}
