import { expect, test } from 'vitest'
import { readPart } from './read-part.js'

test('problems of the text and of the shape come in one list, by place', () => {
  const { issues } = readPart('facts', '{\n"facts": {\n"a-b": 1,\n},\n"extra": 01 }')
  expect(issues.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
    'document/wrong-key-form facts.json:3',
    'document/wrong-type facts.json:3',
    'document/trailing-comma facts.json:4',
    'document/unknown-property facts.json:5',
    'document/malformed-number facts.json:5'
  ])
})

test('a value that could not be read is not blamed twice', () => {
  const text = '{"id":"ｘ","version":NaN}'
  const places = readPart('standard', text)
    .issues.filter(({ pointer }) => pointer !== '')
    .map(({ code, pointer }) => `${code} ${pointer}`)
  expect(places).toEqual(['document/compatibility-character /id', 'document/unknown-word /version'])
})

test('a text that is not JSON gives no value and no complaint about its shape', () => {
  const { value, issues } = readPart('facts', '{"facts": ', { file: 'city/facts.json' })
  expect(value).toBeUndefined()
  expect(issues).toMatchObject([{ code: 'document/truncated', file: 'city/facts.json' }])
})
