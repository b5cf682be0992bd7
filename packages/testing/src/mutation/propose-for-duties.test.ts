import { describe, expect, it } from 'vitest'
import { cameraTownVectors } from '../../test/camera-town-vectors.js'
import { readCameraTown } from '../../test/camera-town.js'
import { listMutants } from './list-mutants.js'
import { runMutation } from './run-mutation.js'

const town = readCameraTown()
const mutants = listMutants(town).filter(({ part }) => part === 'duties')

function changesAt(pointer: string): readonly unknown[] {
  return mutants.filter((mutant) => mutant.pointer === pointer).map(({ change, to }) => [change, to])
}

describe('changes of duties', () => {
  it('put another subject, task, fact or rule in the place of one', () => {
    expect(changesAt('/rules/0/of')).toEqual([['reference', ['builder']]])
    expect(changesAt('/rules/6/to')).toEqual([['reference', 'owner']])
    expect(changesAt('/rules/6/doneAt')).toContainEqual(['reference', 'removalAt'])
    expect(changesAt('/rules/6/limit/startEvent/event')).toEqual([['reference', 'filedAt']])
    expect(changesAt('/rules/8/good')).toEqual([['reference', 'stormCameras']])
  })

  it('change limits, shares, fines, modalities and readings', () => {
    expect(changesAt('/rules/6/limit/value').map((change) => JSON.stringify(change))).toEqual([
      '["number",31]',
      '["number",29]'
    ])
    expect(changesAt('/rules/6/limit/unit')).not.toEqual([])
    expect(changesAt('/rules/7/limit/direction')).toEqual([['removal', undefined]])
    expect(changesAt('/rules/8/atLeast/numerator')).toHaveLength(2)
    expect(changesAt('/rules/8/excluded/reading')).toEqual([['choice', 'leaves-total']])
    expect(changesAt('/rules/12/modality')).toEqual([['choice', 'must']])
    expect(changesAt('/rules/15/modality')).toEqual([['choice', 'must']])
    expect(changesAt('/penalties/0/fine/amount/most')).toHaveLength(2)
  })

  it('forget rules, conditions, breaches and requirements', () => {
    for (const pointer of ['/rules/5', '/rules/5/requires/1', '/penalties/0/breaches/1', '/evaluations/0'])
      expect(changesAt(pointer)).toEqual([['removal', undefined]])
    expect(changesAt('/rules/6/unless')).toContainEqual(['removal', undefined])
  })

  it('take codes of conditions from the facts of duties', () => {
    expect(changesAt('/rules/1/when/value')).toContainEqual(['code', 'field'])
  })

  it('swap two bearers of a task that may both apply, and no others', () => {
    expect(mutants.filter(({ change }) => change === 'order')).toHaveLength(2)
  })

  it('leave out what no answer computes on', () => {
    const told = mutants.map(({ pointer }) => pointer)
    const silent = /\/(concept|materials|established|uncomputed|terms|channels|period|sinks\/0\/to)\b/
    expect(told.filter((pointer) => silent.test(pointer))).toEqual([])
  })

  it('are noticed by the vectors of the town, every one', () => {
    const { id } = town.standard
    const run = runMutation({
      standards: new Map([[id, town]]),
      subject: id,
      suites: [{ subject: id, files: [cameraTownVectors] }],
      prepare: (document) => document
    })
    let step = run.next()
    while (step.done !== true) step = run.next()
    const own = step.value.survivors.filter(({ part }) => part === 'duties')
    expect(own.map(({ pointer, change }) => `${change} ${pointer}`)).toEqual([])
  })
})
