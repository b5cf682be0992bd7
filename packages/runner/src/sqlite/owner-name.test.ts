import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameOwner, parseOwner } from './owner-name.js'

const hex = fc.stringMatching(/^[0-9a-f]{1,12}$/)
const number = fc.nat().map(String)
const identity = fc.record({
  host: fc.stringMatching(/^[A-Za-z0-9-]{0,60}$/),
  machine: hex,
  boot: hex,
  namespace: number,
  pid: fc.nat(),
  started: number,
  opening: hex
})

it('the name says who it is', () => {
  fc.assert(
    fc.property(identity, (one) => {
      expect(parseOwner('/data/cases.db', nameOwner('/data/cases.db', one))).toEqual(one)
    })
  )
})

it('names of other files are not read', () => {
  const others = [
    '/data/cases.db',
    '/data/cases.db-wal',
    '/data/cases.db.owner.x',
    '/data/other.db.owner.h.1.1.1.1.1.1'
  ]
  expect(others.map((name) => parseOwner('/data/cases.db', name))).toEqual([null, null, null, null])
})
