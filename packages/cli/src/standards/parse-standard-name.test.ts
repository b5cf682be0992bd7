import { expect, test } from 'vitest'
import { parseStandardName } from './parse-standard-name.js'

test('a name may end in a version, a hash, or both', () => {
  expect(parseStandardName('yuncheng')).toEqual({ name: 'yuncheng' })
  expect(parseStandardName('yuncheng@0.1.0')).toEqual({ name: 'yuncheng', version: '0.1.0' })
  expect(parseStandardName('yuncheng#3f2a')).toEqual({ name: 'yuncheng', hash: '3f2a' })
  expect(parseStandardName('a/b@1.0.10#3f')).toEqual({ name: 'a/b', version: '1.0.10', hash: '3f' })
})

test('folders keep what only looks like a pin', () => {
  for (const name of ['a@b/c', '../x#1/y', 'user@host', 'v@1.0', ''])
    expect(parseStandardName(name)).toEqual({ name })
})
