import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isReason } from '../kernel/index.js'
import { formatOrgan, parseOrgan } from './organ-name.js'

describe('the name of an organ', () => {
  it('is a class, with a member, with an area, or with both', () => {
    expect(parseOrgan('centre')).toEqual({ organ: 'centre', member: null, area: null })
    expect(parseOrgan('district@230102')).toEqual({ organ: 'district', member: null, area: '230102' })
    expect(parseOrgan('unit:路灯所')).toEqual({ organ: 'unit', member: '路灯所', area: null })
    expect(parseOrgan('unit:lamps@north')).toEqual({ organ: 'unit', member: 'lamps', area: 'north' })
  })

  it('has no empty, repeated or wild parts, no white space and nothing invisible', () => {
    const wrong = [
      '',
      '@a',
      'a@',
      'a:',
      ':b',
      'a@b@c',
      'a:b:c',
      'a@b:c:d',
      'unit:*',
      'a@*',
      'a b',
      'a\u0000',
      'a\u200B',
      'a'.repeat(201)
    ]
    for (const text of wrong)
      expect([text, parseOrgan(text)]).toMatchObject([text, { code: 'responsibility/invalid-organ' }])
  })
})

test('a name that is read is written the same again', () => {
  const part = fc.stringMatching(/^[a-z0-9一-龥-]{1,12}$/)
  fc.assert(
    fc.property(part, fc.option(part), fc.option(part), (organ, member, area) => {
      const name = parseOrgan(formatOrgan({ organ, member, area }))
      expect(isReason(name) ? name : formatOrgan(name)).toBe(formatOrgan({ organ, member, area }))
      expect(name).toEqual({ organ, member, area })
    })
  )
})
