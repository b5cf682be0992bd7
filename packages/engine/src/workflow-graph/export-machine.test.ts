import { describe, expect, it } from 'vitest'
import { changeWorkflow, createGap, soundWorkflow } from '../../test/workflow-samples.js'
import { exportMachine } from './export-machine.js'

describe('exportMachine', () => {
  it('writes states, events, guards by name and effects as actions', () => {
    const machine = exportMachine(soundWorkflow, 'cn.example')
    expect(machine.initial).toBe('_before-report')
    expect(machine.states['_before-report']?.on).toEqual({
      report: [expect.objectContaining({ target: 'reported', guard: 'report' })]
    })
    expect(machine.states['disposed']?.on?.['verify']?.map(({ guard, target }) => [guard, target])).toEqual([
      ['verify-failed', 'filed'],
      ['verify', 'closed']
    ])
    expect(machine.states['filed']?.on?.['dispose']?.[0]).toMatchObject({
      actions: [{ type: 'clock', params: { clock: 'disposal', event: 'stop' } }],
      meta: { roles: ['unit'] }
    })
    expect(machine.states['closed']).toMatchObject({ type: 'final', meta: { outcome: 'closed' } })
    expect(JSON.parse(JSON.stringify(machine))).toEqual(machine)
  })

  it('puts a gap before the transitions, and lets it lead nowhere', () => {
    const gaps = [createGap(['disposed'], { action: 'verify', roles: ['clerk'] })]
    const { states } = exportMachine(changeWorkflow([], { gaps }), 'cn.example')
    const [first] = states['disposed']?.on?.['verify'] ?? []
    expect(first).toMatchObject({ guard: 'gap:not-stated', meta: { articles: ['第二十六条'] } })
    expect(first).not.toHaveProperty('target')
  })
})
