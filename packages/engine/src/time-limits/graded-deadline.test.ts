import { describe, expect, it } from 'vitest'
import { citeRule, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { computeDeadline } from './compute-deadline.js'
import { describeDeadline } from './describe-deadline.js'
import { explainDeadline } from './explain-deadline.js'

const rules = createRules()
const startedAt = '2026-02-13T09:00:00+08:00'
const graded = 'component/0101/4'
const onlyA = 'component/0101/5'

function prose(criterion: string, areaGrade: string | null, language: 'en' | 'zh-CN'): readonly string[] {
  const decision = explainDeadline(rules, { criterion, startedAt, areaGrade })
  return isRefusal(decision) ? [] : describeDeadline(decision.value, language)
}

describe('a deadline by area grade', () => {
  it.each([
    ['A', '2026-02-13T11:00:00+08:00', { given: 'A', taken: 'A', byFallback: false }],
    ['B', '2026-02-14T09:00:00+08:00', { given: 'B', taken: 'B', byFallback: false }],
    ['C', '2026-02-14T09:00:00+08:00', { given: 'C', taken: 'B', byFallback: true }],
    [null, '2026-02-14T09:00:00+08:00', { given: null, taken: 'B', byFallback: true }]
  ])('of grade %s', (areaGrade, iso, grade) => {
    expect(computeDeadline(rules, { criterion: graded, startedAt, areaGrade })).toMatchObject({
      value: { iso, grade }
    })
  })

  it('says nothing of grades when the limit does not depend on them', () => {
    const decision = computeDeadline(rules, { criterion: 'component/0101/1', startedAt, areaGrade: 'B' })
    expect(isRefusal(decision) ? {} : decision.value).not.toHaveProperty('grade')
  })

  it('says nothing of assumed days where there are none', () => {
    const decision = computeDeadline(rules, { criterion: graded, startedAt, areaGrade: 'A' })
    expect(isRefusal(decision) ? [] : Object.keys(decision.value)).toEqual(['dueAt', 'iso', 'limit', 'grade'])
  })

  it('is refused, citing the row, where the table refuses', () => {
    const because = [citeRule(onlyA)]
    expect(computeDeadline(rules, { criterion: onlyA, startedAt })).toEqual({
      refused: [{ code: 'time-limits/area-grade-missing', params: { known: 'A' }, because }]
    })
    expect(computeDeadline(rules, { criterion: onlyA, startedAt, areaGrade: 'B' })).toEqual({
      refused: [{ code: 'time-limits/area-grade-blank', params: { grade: 'B', known: 'A' }, because }]
    })
  })

  it('is refused for what is no grade, whatever the limit', () => {
    for (const criterion of [graded, 'component/0101/1'])
      expect(computeDeadline(rules, { criterion, startedAt, areaGrade: 'a' })).toMatchObject({
        refused: [{ code: 'time-limits/invalid-area-grade' }]
      })
  })

  it("does not ask for the grade when the asker brings a limit of one's own", () => {
    const limit = limitOf(1, 'urgent-work-hour')
    expect(computeDeadline(rules, { criterion: onlyA, limit, startedAt })).toMatchObject({
      value: { iso: '2026-02-13T10:00:00+08:00', limit }
    })
  })

  it('says in words which grade was taken, and that it is the fallback', () => {
    expect(prose(graded, 'A', 'en')).toContain('It is the limit of area grade A.')
    expect(prose(graded, 'C', 'en')).toContain(
      'The table leaves area grade C blank; the declared fallback takes the limit of grade B.'
    )
    expect(prose(graded, null, 'en')).toContain(
      'No area grade is given; the declared fallback takes the limit of grade B.'
    )
    expect(prose(graded, 'A', 'zh-CN')).toContain('按 A 级区域的时限。')
    expect(prose(graded, 'C', 'zh-CN')).toContain('C 级区域未列时限，依缺省规则取 B 级的时限。')
    expect(prose(graded, null, 'zh-CN')).toContain('未给出区域等级，依缺省规则取 B 级的时限。')
  })
})
