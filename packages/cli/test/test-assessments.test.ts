import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { validatePart } from '@lijie/schema'
import { expect, test } from 'vitest'
import { run } from './run-in-process.js'

const root = new URL('../../../standards/assessment/', import.meta.url)
const files = readdirSync(root)
  .map((name) => new URL(`${name}/equivalent-mutants.json`, root))
  .filter((file) => existsSync(file))

test('changes of evaluation parts may be listed as meaning the same', () => {
  expect(files.length).toBeGreaterThan(8)
  for (const file of files) {
    const issues = validatePart('equivalent-mutants', JSON.parse(readFileSync(file, 'utf8')))
    expect([file.pathname, issues]).toEqual([file.pathname, []])
  }
})

test('lijie test accepts an assessment with such a list', async () => {
  const { status, stderr } = await run(['test', new URL('kunming-grid', root).pathname, '--lang', 'en'])
  expect([status, stderr]).toEqual([0, '1 standard tested: all is well.\n'])
})
