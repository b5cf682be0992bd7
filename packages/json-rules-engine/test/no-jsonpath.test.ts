import { createRequire } from 'node:module'
import { afterEach, expect, it, vi } from 'vitest'
import { createJsonRulesEngine, fromJsonRules } from '../src/index.js'
import { prepareJsonRules } from '../src/run-json-rules.js'
import type { JsonRule } from '../src/index.js'
import { askPlain } from './ask-plain.js'
import { compileRow } from './sample-rules.js'

const require = createRequire(createRequire(import.meta.url).resolve('json-rules-engine'))
const jsonpath = require('jsonpath-plus') as { JSONPath: (options: unknown) => unknown }
const spy = vi.spyOn(jsonpath, 'JSONPath')

afterEach(() => spy.mockClear())

const withPath = { all: [{ fact: 'width', operator: 'equal', value: 1, path: '$.inner' }] }

it('plain json-rules-engine resolves paths with jsonpath-plus, so the spy sees it', async () => {
  expect(await askPlain(withPath, { width: { inner: 1 } })).toBe(true)
  expect(spy).toHaveBeenCalledOnce()
})

it('deciding never calls jsonpath-plus', async () => {
  const condition = { fact: 'share', operator: 'lessThan', value: { numerator: 1, denominator: 2 } } as const
  const filing = createJsonRulesEngine(compileRow(condition))
  const input = { kind: 'component', code: '0101', facts: { share: { numerator: 1, denominator: 3 } } }
  expect(await filing.decideFiling(input)).toMatchObject({ value: { outcome: 'filed' } })
  expect(spy).not.toHaveBeenCalled()
})

it('a path that is smuggled into the prepared rules throws instead of being resolved', async () => {
  const event = { type: 'applies', params: { criterion: 'x', article: '1' } }
  const run = prepareJsonRules([{ name: 'x', conditions: withPath, event } as unknown as JsonRule])
  await expect(run({ width: { inner: 1 } })).rejects.toThrow('paths are not resolved: $.inner')
  expect(spy).not.toHaveBeenCalled()
})

it('a path is refused where rules are read', () => {
  const read = fromJsonRules([{ conditions: withPath, event: { type: 'x' } }])
  expect(read).toMatchObject({
    issues: [{ code: 'json-rules/path-not-allowed', pointer: '/0/conditions/all/0/path' }]
  })
})
