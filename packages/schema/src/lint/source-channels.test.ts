import type { Channel, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { sourceChannels } from './source-channels.js'

const label = { zh: '来源' }
const evidence = 'published'
const ways = (...sources: readonly string[]): Channel['ways'] => sources.map((source) => ({ source, label }))
const channel = { id: 'patrol', concept: 'reports', by: ['city'], evidence, article: '第十四条' } as const

function lint(channels: readonly Channel[], more: Partial<StandardDocument> = {}): readonly unknown[] {
  const subjects = { platform: { label, organ: 'city-agency', established: '第六条', evidence } } as const
  return sourceChannels(sampleStandard({ duties: { subjects, rules: [], channels }, ...more })).map(
    ({ code, pointer, params }) => ({ code, pointer, params })
  )
}

const handled: Partial<StandardDocument> = {
  workflow: {
    facts: {},
    states: {},
    transitions: [
      { id: 'file', action: 'file', roles: ['filer'], summary: label, article: '第二十条', evidence }
    ]
  },
  responsibility: {
    organs: {},
    roles: {},
    bindings: [
      { id: 'file', role: 'filer', organ: 'district-agency', evidence },
      { id: 'file-otherwise', role: 'filer', organ: 'city-agency', notTaken: true, evidence }
    ]
  }
}

describe('channels of the source', () => {
  it('that end at a name every object has end at nobody', () => {
    const lost = ['constructor', 'toString', '__proto__'].map((sink, place) => ({
      ...channel,
      id: `lost-${place}`,
      ways: ways('a'),
      sink,
      next: 'file'
    }))
    expect(lint(lost, handled)).toEqual([])
  })

  it('that list the same ways in another order are sound', () => {
    const other = { ...channel, id: 'again', ways: ways('b', 'a') }
    expect(
      lint([{ ...channel, ways: ways('a', 'b') }, other, { ...other, concept: 'else', ways: ways('c') }])
    ).toEqual([])
  })

  it('that list other ways for the same thing are told with both lists', () => {
    const other = { ...channel, id: 'again', article: '第九条', ways: ways('c', 'a') }
    expect(lint([{ ...channel, ways: ways('a', 'b') }, other])).toMatchObject([
      {
        code: 'duties/channel-lists-differ',
        pointer: '/channels/1',
        params: { first: 'a, b', second: 'a, c', articles: '第十四条, 第九条' }
      }
    ])
  })

  it('that end with an organ which does not take the next action are told', () => {
    const ends: Channel = { ...channel, ways: ways('a'), sink: 'platform', next: 'file' }
    expect(lint([ends], handled)).toMatchObject([
      {
        code: 'duties/sink-is-not-next-actor',
        pointer: '/channels/0/sink',
        params: { actors: 'district-agency', articles: '第十四条, 第二十条' }
      }
    ])
    expect(lint([{ ...ends, next: 'dispatch' }], handled)).toEqual([])
    const bound = {
      ...handled.responsibility!,
      bindings: [{ id: 'f', role: 'filer', organ: 'city-agency', evidence }]
    } as const
    expect(lint([ends], { ...handled, responsibility: bound })).toEqual([])
  })
})
