import { expect, test } from 'vitest'
import { citeSample, compileSample, sampleResponsibility } from '../../test/responsibility-fixtures.js'
import type { ResponsibilityRules, ResponsibleUnitInput } from './case-situation.js'
import { describeResponsibleUnit } from './describe-responsible-unit.js'
import { labelOrgan } from './label-organ.js'
import { explainResponsibleUnit } from './resolve-responsible-unit.js'

const city = compileSample()
const citeCriterion: ResponsibilityRules['cite'] = (_part, ...cited) =>
  citeSample(cited[0], cited[1], cited[2])

/** The answer about an event in the north, in words. */
function tell(
  input: Partial<ResponsibleUnitInput>,
  language: 'zh-CN' | 'en',
  part = city
): readonly string[] {
  const rules = { responsibility: part, criterionOf: () => undefined, cite: citeCriterion }
  const explanation = explainResponsibleUnit(rules, {
    kind: 'event',
    area: 'north',
    on: '2026-03-04',
    ...input
  })
  return describeResponsibleUnit(part, explanation, language)
}

test('the responsible unit is told with every rule that was looked at', () => {
  expect(tell({ unitGrid: '990102001002003' }, 'zh-CN')).toEqual([
    '处置单位：区监督中心（城北区）。',
    '  park：不适用（区域不符）。',
    '  lamps：不适用（类别、小类代码不符）。',
    '  owned：不适用（类别不符）。',
    '  first-street：适用。'
  ])
  expect(tell({ area: 'park' }, 'en')).toEqual([
    'Disposed of by 园林局.',
    'Supervised by city centre.',
    '  park: applies.'
  ])
})

test('what is not known is asked for', () => {
  expect(tell({}, 'zh-CN').slice(0, 1)).toEqual(['尚不能认定，还需：单元网格。'])
  expect(tell({}, 'en').at(-1)).toBe('  first-street: cannot be judged, not known: unit grid.')
})

test('a case that no rule covers is told what follows, or that nothing does', () => {
  const uncovered = { unitGrid: '990102002002003', bodies: [] }
  expect(tell(uncovered, 'zh-CN')[0]).toBe('没有适用的责任认定规则，按下列程序办理：责任不清。')
  const { unassigned: _unassigned, ...rest } = sampleResponsibility
  expect(tell(uncovered, 'en', compileSample(rest))[0]).toBe(
    'No rule says who is responsible, and this standard does not say what to do then.'
  )
})

test('a refusal is told as its reasons', () => {
  expect(tell({ area: 'moon' }, 'zh-CN')).toEqual([
    '2026-03-04 该标准没有区域“moon”。可填写下列区域或其行政区划代码：north、south、park、9902**。'
  ])
})

test('an organ is called by its label, with member and area', () => {
  expect(labelOrgan(city, 'centre', 'en')).toBe('city centre')
  expect(labelOrgan(city, 'unit:water@990201', 'zh-CN')).toBe('处置责任单位（water、990201）')
  expect(labelOrgan(city, 'unit:*', 'zh-CN')).toBe('处置责任单位（任一单位）')
  expect(labelOrgan(city, 'district@*', 'en')).toBe('区监督中心 (of any area)')
  for (const text of ['mayor', 'a@b@c', 'toString']) expect(labelOrgan(city, text, 'en')).toBe(text)
})
