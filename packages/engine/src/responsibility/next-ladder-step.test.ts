import { describe, expect, it } from 'vitest'
import { compileSample } from '../../test/responsibility-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { nextLadderStep, type GivenTriggers } from './next-ladder-step.js'

const city = compileSample()

/** The step, what is needed or the code of the refusal. */
function ask(triggers: GivenTriggers, ladder = 'unclear'): string | readonly string[] {
  const decision = nextLadderStep(city, ladder, triggers)
  if (isRefusal(decision)) return decision.refused.map(({ code }) => code)
  const { value } = decision
  return value.outcome === 'step' ? value.step : value.outcome === 'needs' ? value.triggers : value.outcome
}

describe('the next step of a ladder', () => {
  it('is the highest one that holds', () => {
    expect(ask({ crossDistrict: false, districtFailed: false, cityFailed: false })).toBe('district')
    expect(ask({ crossDistrict: false, districtFailed: true, cityFailed: false })).toBe('city')
    expect(ask({ crossDistrict: true, districtFailed: false, cityFailed: false })).toBe('city')
    expect(ask({ crossDistrict: false, districtFailed: true, cityFailed: true })).toBe('substitute')
  })

  it('is told with who decides what, whether it binds, who pays and where it stands', () => {
    expect(
      nextLadderStep(city, 'unclear', { crossDistrict: false, districtFailed: true, cityFailed: true })
    ).toEqual({
      value: {
        outcome: 'step',
        step: 'substitute',
        decider: 'centre',
        act: 'designate-substitute',
        modality: 'must',
        binding: 'not-stated',
        cost: { bearers: [{ zh: '市、区财政', en: 'city and district budget' }], certifiedBy: ['centre'] },
        terminal: 'substitute-disposal',
        register: 'ownerless',
        onFailure: null
      },
      because: [
        expect.objectContaining({
          rule: 'ladders/unclear/substitute',
          article: '第二十五条第（二）项',
          evidence: 'published'
        })
      ],
      warnings: []
    })
  })

  it('says that the source does not say who pays', () => {
    const decision = nextLadderStep(city, 'unclear', { crossDistrict: true, cityFailed: false })
    expect(decision).toMatchObject({ value: { step: 'city', cost: { unknown: { zh: expect.any(String) } } } })
  })

  it('asks for a trigger that is not known while the step depends on it', () => {
    expect(ask({})).toEqual(['crossDistrict', 'districtFailed', 'cityFailed'])
    expect(ask({ crossDistrict: false, districtFailed: null, cityFailed: false })).toEqual(['districtFailed'])
    expect(ask({ cityFailed: true, crossDistrict: undefined })).toBe('substitute')
  })

  it('leaves out what a contradiction settles', () => {
    expect(ask({ crossDistrict: true })).toEqual(['cityFailed'])
    expect(ask({ districtFailed: true, cityFailed: false })).toBe('city')
  })

  it('is "no rule" where the standard has none, citing where it would stand', () => {
    expect(nextLadderStep(city, 'empty', { ownerUnknown: true })).toMatchObject({
      value: { outcome: 'no-rule', text: { zh: '本办法没有规定无主问题。' } },
      because: [{ rule: 'ladders/empty', article: '第十六条' }]
    })
  })

  it('is refused for what the ladder does not ask, for what is no answer, and for contradictions', () => {
    expect(ask({}, 'clear')).toEqual(['responsibility/unknown-ladder'])
    expect(ask({}, 'toString')).toEqual(['responsibility/unknown-ladder'])
    expect(ask({ rain: true, cityFailed: 'yes' as never })).toEqual([
      'responsibility/unknown-trigger',
      'responsibility/invalid-trigger'
    ])
    expect(ask({ crossDistrict: true, districtFailed: true })).toEqual(['responsibility/impossible-triggers'])
  })
})
