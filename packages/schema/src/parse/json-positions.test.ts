import { expect, test } from 'vitest'
import { parseStrictJson } from './parse-strict-json.js'

const text = '{\n  "rows": [\r\n    { "id": "井盖", "a/b~": 1 },\r\t 7\n  ]\n}'
const { positions } = parseStrictJson(text)

test.each([
  ['', 1, 1],
  ['/rows', 2, 11],
  ['/rows/0', 3, 5],
  ['/rows/0/id', 3, 13],
  ['/rows/0/a~1b~0', 3, 27],
  ['/rows/1', 4, 3]
])('the value at "%s" is found', (pointer, line, column) => {
  expect(positions.at(pointer)).toEqual({ line, column })
})

test('a member can be shown at its key', () => {
  expect(positions.ofKey('/rows/0/id')).toEqual({ line: 3, column: 7 })
  expect(positions.ofKey('/rows/1')).toEqual({ line: 4, column: 3 })
})

test('what is not there is shown at the nearest thing around it', () => {
  expect(positions.at('/rows/0/unit/x')).toEqual({ line: 3, column: 5 })
  expect(positions.at('nonsense')).toEqual({ line: 1, column: 1 })
})

test('columns count UTF-16 code units', () => {
  expect(parseStrictJson('["😀", 1]').positions.at('/1')).toEqual({ line: 1, column: 8 })
})

test('an empty document has no positions', () => {
  expect(parseStrictJson('').positions.at('')).toBeUndefined()
})
