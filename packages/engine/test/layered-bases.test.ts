import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import {
  createChange,
  createLayer,
  createOverrides,
  createRows,
  errorsOf,
  national,
  nationalRow,
  rulebookOf
} from './layer-fixtures.js'

const day = { value: 1, unit: 'calendar-day' } as const
const hours = { value: 4, unit: 'urgent-hour' } as const

function both(id: string, parts: Partial<StandardDocument> = {}): StandardDocument {
  return createLayer(id, ['test.north', 'test.south'], parts)
}

describe('two bases of one standard', () => {
  const key = 'component/0101/2'
  const change = (id: string, set: Parameters<typeof createChange>[1]): StandardDocument =>
    createLayer(id, ['test.national-base'], createOverrides(createChange(key, set)))

  it('that change different values of a shared entry are put together', () => {
    const north = change('test.north', { timeLimit: day })
    const south = change('test.south', { closing: null })
    const rulebook = rulebookOf([national, north, south, both('test.top')])
    expect(rulebook.parts.criteria?.rows[1]?.timeLimit).toEqual(day)
    expect(rulebook.parts.criteria?.rows[1]).not.toHaveProperty('closing')
    expect(rulebook.provenanceOf('criteria', key, 'timeLimit')?.standard).toBe('test.north')
  })

  it('of which only the first changes an entry do not undo that change', () => {
    const south = createLayer('test.south', ['test.national-base'])
    for (const set of [{ timeLimit: day }, null]) {
      const { parts } = rulebookOf([national, change('test.north', set), south, both('test.top')])
      const row = parts.criteria?.rows.find(({ id }) => id === key)
      expect(row?.timeLimit).toEqual(set === null ? undefined : day)
    }
  })

  it('that change one value differently conflict, unless the standard on top says which holds', () => {
    const layers = [
      national,
      change('test.north', { timeLimit: day }),
      change('test.south', { timeLimit: hours })
    ]
    const where = ['layers/conflicting-bases', 'test.south/overrides.json', '/changes/0/set/timeLimit']
    expect(errorsOf([...layers, both('test.top')])).toEqual([where])
    const row = createRows(nationalRow(key))
    expect(errorsOf([...layers, both('test.top', row)])).toEqual([])
    const set = createOverrides(createChange(key, { timeLimit: day }))
    expect(errorsOf([...layers, both('test.top', set)])).toEqual([])
    expect(errorsOf([...layers, both('test.top', createOverrides(createChange(key, null)))])).toEqual([])
    const other = createOverrides(createChange(key, { closing: null }))
    expect(errorsOf([...layers, both('test.top', other)])).toEqual([where])
  })

  it('that agree do not conflict', () => {
    const layers = [
      national,
      change('test.north', { timeLimit: day }),
      change('test.south', { timeLimit: day })
    ]
    expect(errorsOf([...layers, both('test.top')])).toEqual([])
  })

  it('of which one takes away what the other changes conflict', () => {
    const layers = [national, change('test.north', null), change('test.south', { timeLimit: hours })]
    expect(errorsOf([...layers, both('test.top')]).map(([code]) => code)).toEqual([
      'layers/conflicting-bases'
    ])
    expect(errorsOf([...layers.toReversed(), both('test.top')]).map(([code]) => code)).toEqual([
      'layers/conflicting-bases'
    ])
  })

  it('that have nothing in common: the later one wins', () => {
    const north = createLayer('test.north', [], createRows(nationalRow(key, { timeLimit: day })))
    const south = createLayer('test.south', [], createRows(nationalRow(key, { timeLimit: hours })))
    const { facts, taxonomy, timeLimits, zones } = national
    const top = both('test.top', { facts, taxonomy, timeLimits, zones } as Partial<StandardDocument>)
    expect(rulebookOf([north, south, top]).limitOf(key)?.limit).toEqual(hours)
    const turned = { ...top, standard: { ...top.standard, extends: ['test.south', 'test.north'] } }
    expect(rulebookOf([north, south, turned]).limitOf(key)?.limit).toEqual(day)
  })
})
