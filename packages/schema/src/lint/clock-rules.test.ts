import type { ClockRule } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard, sampleTimeLimits } from '../../test/sample-standard.js'
import { clockPauses } from './clock-pauses.js'
import { clockPoints } from './clock-points.js'
import { clockUnits } from './clock-units.js'
import type { Finding, LintRule } from './lint-rule.js'

const text = { zh: '示例' }

function lint(rule: LintRule, clocks: Readonly<Record<string, Partial<ClockRule>>>): readonly Finding[] {
  const base = {
    label: text,
    limit: { value: 15, unit: 'urgent-work-hour' },
    startsOn: text,
    stopsOn: text,
    evidence: 'derived'
  } as const
  const written = Object.fromEntries(Object.entries(clocks).map(([id, more]) => [id, { ...base, ...more }]))
  return rule(sampleStandard({ timeLimits: { ...sampleTimeLimits(), clocks: written } }))
}

describe('clocks that hold each other up', () => {
  it('are declared and form no circle', () => {
    expect(lint(clockPauses, { accept: { pausedBy: ['confirm'] }, confirm: {} })).toEqual([])
    expect(lint(clockPauses, { accept: { pausedBy: ['confirm', 'toString'] } })).toMatchObject([
      { pointer: '/clocks/accept/pausedBy/0', code: 'clock/unknown-clock', params: { clock: 'confirm' } },
      { params: { clock: 'toString' } }
    ])
    const circle = {
      a: { pausedBy: ['b'] },
      b: { pausedBy: ['c'] },
      c: { pausedBy: ['a'] },
      d: { pausedBy: ['d'] }
    }
    expect(lint(clockPauses, circle)).toMatchObject([
      { params: { clocks: 'a → b → c → a' } },
      { code: 'clock/cyclic-pause', pointer: '/clocks/d/pausedBy/0', params: { clocks: 'd → d' } }
    ])
  })

  it('are not blamed for a circle that they only lead to', () => {
    const findings = lint(clockPauses, {
      a: { pausedBy: ['b'] },
      b: { pausedBy: ['c'] },
      c: { pausedBy: ['b'] }
    })
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/clocks/b/pausedBy/0'])
  })
})

describe('lights and escalation points', () => {
  it('have exactly one form', () => {
    const both = { id: 'x', label: text, percent: 50, before: { value: 1, unit: 'work-hour' } }
    expect(
      lint(clockPoints, { a: { escalation: [both], lights: [{ id: 'y', label: text }] } })
    ).toMatchObject([
      { pointer: '/clocks/a/lights/0', params: { count: 0, forms: 'fromPercent, afterDue' } },
      { pointer: '/clocks/a/escalation/0', code: 'clock/point-without-one-form', params: { count: 2 } }
    ])
  })

  it('have names of their own, and lights stand in their order', () => {
    const light = (
      id: string,
      fromPercent: number
    ): { id: string; label: typeof text; fromPercent: number } => ({
      id,
      label: text,
      fromPercent
    })
    const red = { id: 'red', label: text, afterDue: true } as const
    expect(lint(clockPoints, { a: { lights: [light('green', 0), light('yellow', 80), red] } })).toEqual([])
    expect(lint(clockPoints, { a: { lights: [light('green', 80), red, light('green', 80)] } })).toMatchObject(
      [
        { pointer: '/clocks/a/lights/2/id', code: 'clock/repeated-point' },
        {
          pointer: '/clocks/a/lights/2',
          code: 'clock/unordered-lights',
          params: { light: 'green', percent: '80%', previous: 'afterDue' }
        }
      ]
    )
  })
})

it('units of every limit of a clock have a meaning', () => {
  const moon = { value: 1, unit: 'moon' }
  const extension = { maxCount: 1, size: moon, barredWhenOverdue: 'never', evidence: 'derived' } as const
  const findings = lint(clockUnits, {
    a: {
      limit: moon,
      extension,
      suspension: { maxCount: 1, maxLength: moon, barredWhenOverdue: 'never', evidence: 'derived' },
      escalation: [{ id: 'x', label: text, after: moon }]
    },
    b: { limit: 'criterion', extension: { ...extension, size: 'original-limit' } }
  })
  expect(findings.map(({ pointer }) => pointer)).toEqual([
    '/clocks/a/limit/unit',
    '/clocks/a/extension/size/unit',
    '/clocks/a/suspension/maxLength/unit',
    '/clocks/a/escalation/0/after/unit'
  ])
})
