import { describe, expect, it } from 'vitest'
import { listMembers } from './list-members.js'

describe('the members of an action', () => {
  it('are those that all have and those of its type', () => {
    expect(listMembers('merge')).toEqual(['type', 'by', 'occurredAt', 'facts', 'reason', 'area', 'into'])
    expect(listMembers('close')).toHaveLength(6)
  })

  it('are not known for what is no action', () => {
    expect([listMembers('toString'), listMembers(undefined)]).toEqual([undefined, undefined])
  })
})
