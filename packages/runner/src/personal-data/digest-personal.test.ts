import { expect, it } from 'vitest'
import { digestPersonal } from './digest-personal.js'

const data = { phone: '13800000000', name: '王' }
const salt = '0f'.repeat(32)

it('is the same for the same data in any order, and another with another salt', () => {
  expect(digestPersonal({ salt, data })).toMatch(/^[0-9a-f]{64}$/)
  expect(digestPersonal({ salt, data: { name: '王', phone: '13800000000' } })).toBe(
    digestPersonal({ salt, data })
  )
  expect(digestPersonal({ salt: 'f0'.repeat(32), data })).not.toBe(digestPersonal({ salt, data }))
})

it('takes no salt that could be tried out, or is no hex', () => {
  for (const weak of ['', '0f'.repeat(31), `${'0f'.repeat(31)}0`, 'zz'.repeat(32)])
    expect(() => digestPersonal({ salt: weak, data })).toThrow(
      expect.objectContaining({ code: 'runner/weak-salt' })
    )
})
