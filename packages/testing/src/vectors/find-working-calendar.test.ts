import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { findWorkingCalendar } from './find-working-calendar.js'

const create = (id: string, calendar: unknown): [string, StandardDocument] => [
  id,
  { standard: { id }, calendar } as unknown as StandardDocument
]
const standards = new Map([
  create('city', { type: 'working', zone: 'Asia/Urumqi' }),
  create('district', { type: 'local', base: 'city' }),
  create('organ', { type: 'local', base: 'district' }),
  create('round', { type: 'local', base: 'back' }),
  create('back', { type: 'local', base: 'round' }),
  create('lost', { type: 'local', base: 'nowhere' }),
  create('list', { type: 'days-off' })
])
const find = (id: string): string | undefined =>
  findWorkingCalendar(standards.get(id) as StandardDocument, standards)?.document.standard.id

describe('findWorkingCalendar', () => {
  it('goes down a chain of local calendars to the one that has shifts and a zone', () => {
    expect([find('city'), find('district'), find('organ')]).toEqual(['city', 'city', 'city'])
    expect(findWorkingCalendar(standards.get('organ') as StandardDocument, standards)?.zone).toBe(
      'Asia/Urumqi'
    )
  })

  it('finds none where a base is missing, leads back, or is a list of days off', () => {
    expect([find('lost'), find('round'), find('list')]).toEqual([undefined, undefined, undefined])
  })
})
