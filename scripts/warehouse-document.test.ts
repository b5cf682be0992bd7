import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

const text = readFileSync(new URL('../docs/warehouse.md', import.meta.url), 'utf8')

test('docs/warehouse.md prints what it says it prints', async () => {
  expect(await renderSnippets(text)).toBe(text)
})
